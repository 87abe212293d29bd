//! A crowdloan buys a subnet and its creator runs it by proxy. Spec: subnets §17.1.

use super::{
	chain::{in_block_one, transfer},
	guards::{
		dispatch,
		proxied::{executed, proxy},
	},
};
use crate::{AccountId, Balance, Runtime, RuntimeCall};
use frame_support::assert_ok;
use pallet_crowdloan::Call as Crowdloan;
use pallet_subtensor::{NetworkRateLimit, ServingRateLimit, SubnetLeases, SubnetOwner, views};
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::{DispatchResult, Percent};
use subtensor_types::{NetUid, RAO_PER_TAO};

/// Bob's crowdloan, which Alice fills; its call, which it stores, buys a subnet.
pub fn fill_crowdloan() -> RuntimeCall {
	NetworkRateLimit::<Runtime>::put(0);
	let cap = views::registration::network_cost::<Runtime>().rao() + 100 * RAO_PER_TAO;
	let call: RuntimeCall = pallet_subtensor::Call::register_leased_network {
		emissions_share: Percent::from_percent(30),
		end_block: None,
	}
	.into();
	let create = Crowdloan::create {
		deposit: Balance::new(10 * RAO_PER_TAO),
		min_contribution: Balance::new(RAO_PER_TAO),
		cap: Balance::new(cap),
		end: 60_000,
		call: Some(Box::new(call.clone().into())),
		target_address: None,
	};
	assert_ok!(dispatch(&Bob.to_account_id(), create));
	let amount = Balance::new(cap);
	assert_ok!(dispatch(&Alice.to_account_id(), Crowdloan::contribute { crowdloan_id: 0, amount }));
	call
}

/// Bob's lease of the subnet that his crowdloan buys: its coldkey and number.
fn lease() -> (AccountId, NetUid) {
	fill_crowdloan();
	assert_ok!(dispatch(&Bob.to_account_id(), Crowdloan::finalize { crowdloan_id: 0 }));
	let lease = SubnetLeases::<Runtime>::get(0).expect("the subnet is leased");
	(lease.coldkey, lease.netuid)
}

/// What becomes of a call that Bob makes as the lease's coldkey.
fn as_lease(coldkey: &AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	dispatch(&Bob.to_account_id(), proxy(coldkey, call.into()))?;
	executed()
}

#[test]
fn the_beneficiary_runs_the_subnet_and_cannot_touch_its_money() {
	in_block_one(|| {
		let (coldkey, netuid) = lease();
		assert_eq!(SubnetOwner::<Runtime>::get(netuid), coldkey);
		let serving_rate_limit = 77;
		let set =
			pallet_admin_utils::Call::sudo_set_serving_rate_limit { netuid, serving_rate_limit };
		assert_ok!(as_lease(&coldkey, set));
		assert_eq!(ServingRateLimit::<Runtime>::get(netuid), serving_rate_limit);

		crate::System::reset_events();
		let filtered = Err(frame_system::Error::<Runtime>::CallFiltered.into());
		assert_eq!(as_lease(&coldkey, transfer(&Bob.to_account_id(), 1)), filtered);
		let dissolve =
			pallet_subtensor::Call::dissolve_network { coldkey: coldkey.clone(), netuid };
		assert_eq!(as_lease(&coldkey, dissolve), filtered);
	});
}
