//! What types of proxies permit, and how clients learn it. Spec: companion-pallets §4.8, §4.9.

use super::chain::{in_block_one, remark, transfer};
use crate::{
	Balance, Runtime, RuntimeCall,
	configs::proxies::LeaseProxies,
	filters::{
		describe,
		groups::{self, Calls},
		proxies::{Bound, Permission, permission},
	},
};
use codec::Encode;
use frame_support::{
	assert_ok,
	traits::{Contains, GetCallMetadata, InstanceFilter},
	weights::Weight,
};
use pallet_subtensor_proxy::{Pallet as Proxy, Proxies};
use scale_info::{TypeDef, TypeInfo};
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use subtensor_runtime_api::proxies::{CallConstraint, CallInfo, FilterMode};
use subtensor_types::{AlphaBalance, NetUid, ProxyType, traits::LeaseProxy};
use test_case::test_case;

/// Every call of the runtime: pallet and name.
fn calls() -> Vec<(&'static str, &'static str)> {
	let names = |pallet: &'static str| {
		RuntimeCall::get_call_names(pallet).iter().map(move |call| (pallet, *call))
	};
	RuntimeCall::get_module_names().iter().flat_map(|pallet| names(pallet)).collect()
}

#[test]
fn every_call_of_the_runtime_is_in_exactly_one_group() {
	for (pallet, call) in calls() {
		let parts = groups::ALL.iter().flat_map(|group| group.iter());
		let found = parts.filter(|part| part.contains(pallet, call)).count();
		assert_eq!(found, 1, "{pallet}.{call}");
	}
}

#[test]
fn every_named_call_exists_once_its_pallet_and_its_issue_do() {
	// Calls of the interface that are not built yet.
	let missing = ["swap_basket", "swap_basket_many"];
	for part in groups::ALL.iter().flat_map(|group| group.iter()) {
		let Calls::Named(names) = part.calls else { continue };
		for name in names {
			let exists = calls().contains(&(part.pallet, name));
			assert!(exists || missing.contains(name), "{}.{name}", part.pallet);
		}
	}
}

/// The groups of a type, if it is given as groups.
fn groups_of(proxy_type: ProxyType) -> Option<&'static [groups::Group]> {
	match permission(proxy_type) {
		Permission::Groups(groups) => Some(groups),
		_ => None,
	}
}

#[test]
fn what_a_type_includes_it_permits() {
	for this in ProxyType::ALL {
		for other in ProxyType::ALL {
			if let (true, Some(wide), Some(narrow)) =
				(this.includes(other), groups_of(this), groups_of(other))
			{
				let permits = |pallet, call| {
					wide.iter().any(|group| group.iter().any(|part| part.contains(pallet, call)))
				};
				for (pallet, call) in calls() {
					let asked = narrow
						.iter()
						.any(|group| group.iter().any(|part| part.contains(pallet, call)));
					assert!(!asked || permits(pallet, call), "{this:?} {other:?} {pallet}.{call}");
				}
			}
		}
	}
}

#[test_case("Sudo", "sudo_unchecked_weight", ProxyType::NonTransfer)]
#[test_case("Balances", "transfer_keep_alive", ProxyType::Transfer)]
#[test_case("SubtensorModule", "transfer_stake_and_hotkey", ProxyType::Transfer)]
fn bounded_types_are_within_the_types_that_include_them(
	pallet: &str,
	call: &str,
	proxy_type: ProxyType,
) {
	let groups = groups_of(proxy_type).unwrap();
	assert!(groups.iter().any(|group| group.iter().any(|part| part.contains(pallet, call))));
}

fn transfer_stake(units: u64) -> RuntimeCall {
	pallet_subtensor::Call::transfer_stake {
		destination_coldkey: Bob.to_account_id(),
		hotkey: Bob.to_account_id(),
		origin_netuid: NetUid::new(1),
		destination_netuid: NetUid::new(1),
		alpha_amount: AlphaBalance::new(units),
	}
	.into()
}

fn to_bob(rao: u64) -> RuntimeCall {
	transfer(&Bob.to_account_id(), rao)
}

fn set_code_as_sudo(call: RuntimeCall) -> RuntimeCall {
	let call = Box::new(call.into());
	pallet_sudo::Call::sudo_unchecked_weight { call, weight: Weight::zero() }.into()
}

fn set_code() -> RuntimeCall {
	frame_system::Call::set_code { code: vec![] }.into()
}

#[test_case(ProxyType::Any, to_bob(1) => true)]
#[test_case(ProxyType::NonTransfer, to_bob(1) => false)]
#[test_case(ProxyType::NonTransfer, remark() => true)]
#[test_case(ProxyType::NonTransfer, transfer_stake(1) => false)]
#[test_case(ProxyType::NonCritical, to_bob(1) => true)]
#[test_case(ProxyType::NonCritical, set_code_as_sudo(remark()) => false)]
#[test_case(ProxyType::NonFungible, to_bob(1) => false)]
#[test_case(ProxyType::Transfer, to_bob(u64::MAX) => true)]
#[test_case(ProxyType::Transfer, remark() => false)]
#[test_case(ProxyType::SmallTransfer, to_bob(499_999_999) => true)]
#[test_case(ProxyType::SmallTransfer, to_bob(500_000_000) => false)]
#[test_case(ProxyType::SmallTransfer, transfer_stake(499_999_999) => true)]
#[test_case(ProxyType::SmallTransfer, transfer_stake(500_000_000) => false)]
#[test_case(ProxyType::SmallTransfer, remark() => false)]
#[test_case(ProxyType::SudoUncheckedSetCode, set_code_as_sudo(set_code()) => true)]
#[test_case(ProxyType::SudoUncheckedSetCode, set_code_as_sudo(remark()) => false)]
#[test_case(ProxyType::SudoUncheckedSetCode, set_code() => false)]
#[test_case(ProxyType::Staking, transfer_stake(1) => false)]
fn a_type_permits(proxy_type: ProxyType, call: RuntimeCall) -> bool {
	proxy_type.filter(&call)
}

#[test]
fn a_retired_type_permits_nothing() {
	for proxy_type in ProxyType::ALL.into_iter().filter(|proxy_type| proxy_type.is_deprecated()) {
		assert!(matches!(permission(proxy_type), Permission::Groups(&[])));
		assert!(!proxy_type.filter(&remark()));
	}
}

#[test]
fn nobody_but_who_may_do_everything_swaps_coldkeys_or_trades_loans() {
	let closed = [groups::COLDKEY_SWAP, groups::CROWDLOAN, groups::EVM, groups::CONTRACTS];
	for proxy_type in ProxyType::ALL.into_iter().filter(|this| *this != ProxyType::Any) {
		let granted = groups_of(proxy_type).unwrap_or_default();
		for part in closed.iter().flat_map(|group| group.iter()) {
			for (pallet, call) in calls().into_iter().filter(|(p, call)| part.contains(p, call)) {
				let open = granted.iter().any(|g| g.iter().any(|part| part.contains(pallet, call)));
				assert!(!open, "{proxy_type:?} {pallet}.{call}");
			}
		}
	}
}

#[test]
fn clients_learn_the_types() {
	let types = describe::types();
	assert_eq!(types.len(), 19);
	assert_eq!(types[4].name, b"Senate");
	assert!(types[4].deprecated && !types[18].deprecated);
	assert_eq!(types[18].encode(), (b"BasketTrading".to_vec(), 18u8, false).encode());
}

fn allowed(proxy_type: ProxyType) -> Vec<CallInfo> {
	let filters = describe::filters(Some(vec![proxy_type.index(), 200]));
	assert_eq!(filters.len(), 1, "unknown numbers are left out");
	match filters.into_iter().next().unwrap().filter_mode {
		FilterMode::Allow(calls) => calls,
		FilterMode::AllowAll => panic!("everything"),
	}
}

#[test]
fn clients_learn_what_the_filter_does() {
	assert_eq!(describe::filters(None).len(), 19);
	assert_eq!(describe::filters(None)[0].filter_mode, FilterMode::AllowAll);
	assert!(allowed(ProxyType::Senate).is_empty());
	let expected = CallInfo {
		pallet_name: b"SubtensorModule".to_vec(),
		pallet_index: 7,
		call_name: b"set_children".to_vec(),
		call_index: 67,
		constraint: None,
	};
	assert_eq!(allowed(ProxyType::ChildKeys)[0], expected);
}

#[test]
fn clients_learn_the_bounds() {
	let small = allowed(ProxyType::SmallTransfer);
	assert_eq!(small.len(), 4);
	let param_name = b"value".to_vec();
	let limit = 500_000_000;
	assert_eq!(small[0].constraint, Some(CallConstraint::ParamLessThan { param_name, limit }));
	assert_eq!((small[0].pallet_index, small[0].call_index), (5, 3));
	let constraint = CallConstraint::NestedCallMustBe {
		param_name: b"call".to_vec(),
		pallet_name: b"System".to_vec(),
		call_name: b"set_code".to_vec(),
	};
	assert_eq!(allowed(ProxyType::SudoUncheckedSetCode)[0].constraint, Some(constraint));
}

#[test]
fn what_clients_are_told_is_what_the_filter_knows() {
	for proxy_type in ProxyType::ALL {
		let Some(groups) = groups_of(proxy_type) else { continue };
		let told = allowed(proxy_type);
		let known = calls().into_iter().filter(|(pallet, call)| {
			groups.iter().any(|group| group.iter().any(|part| part.contains(pallet, call)))
		});
		let told_names: Vec<_> =
			told.iter().map(|info| (info.pallet_name.clone(), info.call_name.clone())).collect();
		let mut count = 0;
		for (pallet, call) in known {
			count += 1;
			assert!(told_names.contains(&(pallet.into(), call.into())), "{pallet}.{call}");
		}
		assert_eq!(count, told.len(), "{proxy_type:?}");
	}
}

#[test]
fn bounded_arguments_exist() {
	let TypeDef::Variant(pallets) = RuntimeCall::type_info().type_def else { panic!() };
	for proxy_type in [ProxyType::SmallTransfer, ProxyType::SudoUncheckedSetCode] {
		let Permission::Bounded(bounded) = permission(proxy_type) else { panic!() };
		for bounded in bounded {
			let pallet = pallets.variants.iter().find(|it| it.name == bounded.pallet).unwrap();
			let TypeDef::Variant(calls) = pallet.fields[0].ty.type_info().type_def else {
				panic!()
			};
			let call = calls.variants.iter().find(|it| it.name == bounded.call).unwrap();
			assert!(call.fields.iter().any(|field| field.name == Some(bounded.argument)));
			if let Bound::Call { pallet, call } = bounded.bound {
				assert!(self::calls().contains(&(pallet, call)));
			}
		}
	}
}

#[test]
fn wallets_can_ask_the_pallet() {
	in_block_one(|| {
		assert!(Proxy::<Runtime>::check_permissions(to_bob(1), ProxyType::Transfer));
		assert!(!Proxy::<Runtime>::check_permissions(to_bob(1), ProxyType::Staking));
		assert!(Proxy::<Runtime>::is_superset(ProxyType::Transfer, ProxyType::SmallTransfer));
		assert!(!Proxy::<Runtime>::is_superset(ProxyType::SmallTransfer, ProxyType::Transfer));
	});
}

#[test]
fn a_lease_has_its_proxy_for_free_and_its_end_fails_at_nothing() {
	in_block_one(|| {
		let lease = crate::AccountId::new([9; 32]);
		assert_ok!(LeaseProxies::add(&lease, &Alice.to_account_id()));
		let (definitions, deposit) = Proxies::<Runtime>::get(&lease);
		assert_eq!(definitions[0].proxy_type, ProxyType::SubnetLeaseBeneficiary);
		assert_eq!(deposit, Balance::ZERO);
		LeaseProxies::remove(&lease, &Alice.to_account_id());
		assert!(!Proxies::<Runtime>::contains_key(&lease));
	});
}

#[test]
fn a_type_is_not_blind_to_the_base_filter() {
	let batch = pallet_subtensor_utility::Call::batch { calls: vec![] };
	let nested =
		pallet_subtensor_utility::Call::batch { calls: vec![RuntimeCall::from(batch).into()] };
	let call = RuntimeCall::from(nested);
	assert!(ProxyType::Any.filter(&call), "which is asked as well");
	assert!(!crate::filters::NoBatchInBatch::contains(&call));
}
