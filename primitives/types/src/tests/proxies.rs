//! Types of proxies. Spec: companion-pallets §4.7, §4.8.

use crate::proxy::ProxyType;
use codec::{Decode, Encode};

#[test]
fn the_numbers_follow_the_order() {
	for (number, proxy_type) in (0_u8..).zip(ProxyType::ALL) {
		assert_eq!(proxy_type.encode(), [number]);
		assert_eq!(proxy_type.index(), number);
		assert_eq!(format!("{proxy_type:?}"), proxy_type.name());
	}
	assert_eq!(ProxyType::BasketTrading.index(), 18);
	assert!(ProxyType::decode(&mut &[19][..]).is_err());
}

#[test]
fn the_default_permits_most() {
	assert_eq!(ProxyType::default(), ProxyType::Any);
}

#[test]
fn four_types_are_retired() {
	let retired: Vec<_> =
		ProxyType::ALL.into_iter().filter(|proxy_type| proxy_type.is_deprecated()).collect();
	use ProxyType::{Governance, RootWeights, Senate, Triumvirate};
	assert_eq!(retired, [Senate, Triumvirate, Governance, RootWeights]);
}

#[test]
fn inclusion_is_what_the_specification_lists() {
	use ProxyType::*;
	let below_non_transfer = [
		Owner,
		NonTransfer,
		Senate,
		NonFungible,
		Triumvirate,
		Governance,
		Staking,
		Registration,
		RootWeights,
		ChildKeys,
		SudoUncheckedSetCode,
		SwapHotkey,
		SubnetLeaseBeneficiary,
		RootClaim,
	];
	for this in ProxyType::ALL {
		for other in ProxyType::ALL {
			let expected = this == other
				|| this == Any
				|| (this == NonTransfer && below_non_transfer.contains(&other))
				|| (this, other) == (Transfer, SmallTransfer);
			assert_eq!(this.includes(other), expected, "{this:?} {other:?}");
		}
	}
}

#[test]
fn inclusion_is_reflexive_and_transitive() {
	for a in ProxyType::ALL {
		assert!(a.includes(a));
		for b in ProxyType::ALL {
			for c in ProxyType::ALL {
				assert!(!(a.includes(b) && b.includes(c)) || a.includes(c), "{a:?} {b:?} {c:?}");
			}
		}
	}
}
