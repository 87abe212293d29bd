//! Accounts that act for others. Spec: §9, `docs/protocol/companion-pallets.md` §4.

use super::deposit;
use crate::{AccountId, Balance, Balances, Runtime, guards::GuardedCall};
use frame_support::{parameter_types, traits::ConstU32};
use pallet_subtensor_proxy::{DefinitionOf, definitions};
use sp_runtime::DispatchResult;
use subtensor_types::{ProxyType, traits::LeaseProxy};

parameter_types! {
	/// A list of proxies is an item: 32 bytes of key and 8 of deposit.
	pub const ProxyDepositBase: Balance = deposit(1, 40);
	/// A proxy is an account and its type.
	pub const ProxyDepositFactor: Balance = deposit(0, 33);
	/// A list of announcements is an item with its deposit.
	pub const AnnouncementDepositBase: Balance = deposit(1, 16);
	/// An announcement is an account, a hash and a block.
	pub const AnnouncementDepositFactor: Balance = deposit(0, 68);
}

impl pallet_subtensor_proxy::Config for Runtime {
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type Currency = Balances;
	type MaxPending = ConstU32<75>;
	type MaxProxies = ConstU32<20>;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type ProxyType = ProxyType;
	type RuntimeCall = GuardedCall;
	type WeightInfo = pallet_subtensor_proxy::weight_info::SubstrateWeight<Runtime>;
}

/// The proxies of those who run a leased subnet.
pub struct LeaseProxies;

impl LeaseProxies {
	fn of(beneficiary: &AccountId) -> DefinitionOf<Runtime> {
		DefinitionOf::<Runtime> {
			delegate: beneficiary.clone(),
			proxy_type: ProxyType::SubnetLeaseBeneficiary,
			delay: 0,
		}
	}
}

impl LeaseProxy<AccountId> for LeaseProxies {
	fn add(lease_coldkey: &AccountId, beneficiary: &AccountId) -> DispatchResult {
		definitions::add_free::<Runtime>(lease_coldkey, Self::of(beneficiary))
	}

	fn remove(lease_coldkey: &AccountId, beneficiary: &AccountId) {
		// Fails where there is no such proxy, and at nothing else.
		let _ = definitions::remove::<Runtime>(lease_coldkey, Self::of(beneficiary));
	}
}
