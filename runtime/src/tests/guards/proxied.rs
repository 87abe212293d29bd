//! Calls by proxy, at once and announced.

use super::{
	announced, assert_guarded, dispatch, inside, owner, reported,
	shared::{approve_twice, shared},
	spend,
	utility::derived,
};
use crate::{AccountId, Address, Runtime, RuntimeCall, RuntimeEvent, System};
use frame_support::assert_ok;
use pallet_subtensor_proxy::{Call as Proxy, DefinitionOf, Event, definitions};
use pallet_subtensor_utility::Call as Utility;
use sp_keyring::Sr25519Keyring::{Alice, Charlie, Dave, Eve};
use sp_runtime::{
	DispatchResult,
	traits::{BlakeTwo256, Hash},
};
use subtensor_types::ProxyType;

/// Lets Charlie act for the account in every way.
fn let_charlie_act_for(real: &AccountId) {
	let delegate = Charlie.to_account_id();
	let definition = DefinitionOf::<Runtime> { delegate, proxy_type: ProxyType::Any, delay: 0 };
	assert_ok!(definitions::add_free::<Runtime>(real, definition));
}

pub fn proxy(real: &AccountId, call: RuntimeCall) -> RuntimeCall {
	let real = Address::Id(real.clone());
	Proxy::proxy { real, force_proxy_type: None, call: inside(call) }.into()
}

/// How the innermost newest call by proxy ended.
pub fn executed() -> DispatchResult {
	let mut results = System::events().into_iter().filter_map(|record| match record.event {
		RuntimeEvent::Proxy(Event::ProxyExecuted { result }) => Some(result),
		_ => None,
	});
	results.find(Result::is_err).unwrap_or(Ok(()))
}

fn by_charlie(call: RuntimeCall) -> DispatchResult {
	dispatch(&Charlie.to_account_id(), call)
}

#[test]
fn a_proxy_is_no_way_round_the_guards() {
	assert_guarded(&owner(), || {
		let_charlie_act_for(&owner());
		by_charlie(proxy(&owner(), spend()))?;
		executed()
	});
}

#[test]
fn an_announced_call_is_no_way_round_the_guards() {
	assert_guarded(&owner(), || {
		let_charlie_act_for(&owner());
		let real = || Address::Id(owner());
		let call_hash = BlakeTwo256::hash_of(&spend());
		by_charlie(Proxy::announce { real: real(), call_hash }.into())?;
		let call = Proxy::proxy_announced {
			delegate: Address::Id(Charlie.to_account_id()),
			real: real(),
			force_proxy_type: None,
			call: inside(spend()),
		};
		dispatch(&Dave.to_account_id(), call)?;
		executed()
	});
}

#[test]
fn a_batch_by_proxy() {
	assert_guarded(&owner(), || {
		let_charlie_act_for(&owner());
		let batch = Utility::batch_all { calls: vec![spend().into()] };
		by_charlie(proxy(&owner(), batch.into()))?;
		executed()
	});
}

#[test]
fn a_proxy_in_a_batch() {
	assert_guarded(&owner(), || {
		let_charlie_act_for(&owner());
		let calls = vec![proxy(&owner(), spend()).into()];
		by_charlie(Utility::batch_all { calls }.into())?;
		executed()
	});
}

#[test]
fn a_proxy_of_a_proxy() {
	assert_guarded(&owner(), || {
		let between = Dave.to_account_id();
		let_charlie_act_for(&between);
		let delegate = between.clone();
		let definition = DefinitionOf::<Runtime> { delegate, proxy_type: ProxyType::Any, delay: 0 };
		assert_ok!(definitions::add_free::<Runtime>(&owner(), definition));
		by_charlie(proxy(&between, proxy(&owner(), spend())))?;
		executed()
	});
}

#[test]
fn a_derived_account_of_who_is_acted_for() {
	let account = derived(&owner(), 9);
	assert_guarded(&account, || {
		let_charlie_act_for(&owner());
		let call = Utility::as_derivative { index: 9, call: inside(spend()) };
		by_charlie(proxy(&owner(), call.into()))?;
		executed()
	});
}

#[test]
fn a_shared_account_that_acts_by_proxy() {
	assert_guarded(&owner(), || {
		let definition =
			DefinitionOf::<Runtime> { delegate: shared(2), proxy_type: ProxyType::Any, delay: 0 };
		assert_ok!(definitions::add_free::<Runtime>(&owner(), definition));
		approve_twice(proxy(&owner(), spend()))?;
		executed()
	});
}

#[test]
fn a_frozen_account_acts_for_nobody_either() {
	super::in_block_one(|| {
		let_charlie_act_for(&owner());
		let refusal = announced(&Charlie.to_account_id());
		let call = proxy(&owner(), spend());
		let batch = Utility::batch_all { calls: vec![call.into()] };
		assert_eq!(by_charlie(batch.into()), Err(refusal));
	});
}

#[test]
fn a_frozen_account_may_still_stop_the_swap_by_proxy() {
	super::in_block_one(|| {
		let_charlie_act_for(&owner());
		announced(&owner());
		let dispute = pallet_subtensor::Call::dispute_coldkey_swap {};
		assert_ok!(by_charlie(proxy(&owner(), dispute.into())));
		assert_ok!(executed());
		assert!(pallet_subtensor::ColdkeySwapDisputes::<Runtime>::contains_key(owner()));
	});
}

/// Lets Charlie act for the owner in every way but transfers, tries `call`, and tells how that ended.
fn without_transfers(call: RuntimeCall) -> DispatchResult {
	let delegate = Charlie.to_account_id();
	let proxy_type = ProxyType::NonTransfer;
	let definition = DefinitionOf::<Runtime> { delegate, proxy_type, delay: 0 };
	assert_ok!(definitions::add_free::<Runtime>(&owner(), definition));
	by_charlie(proxy(&owner(), call))?;
	executed()
}

/// The calls that wrap a transfer and keep the origin, or leave it for a further account.
fn wrapped() -> Vec<RuntimeCall> {
	let item = || vec![spend().into()];
	let deeper = Utility::as_derivative { index: 0, call: inside(spend()) };
	vec![
		spend(),
		Utility::batch_all { calls: item() }.into(),
		Utility::if_else { main: inside(spend()), fallback: inside(spend()) }.into(),
		Utility::as_derivative { index: 0, call: inside(spend()) }.into(),
		Utility::batch_all { calls: vec![RuntimeCall::from(deeper).into()] }.into(),
		proxy(&Dave.to_account_id(), spend()),
		proxy(&Dave.to_account_id(), Utility::batch_all { calls: item() }.into()),
	]
}

#[test]
fn the_type_of_a_proxy_is_not_left_by_nesting() {
	let filtered = Err(frame_system::Error::<Runtime>::CallFiltered.into());
	for call in wrapped() {
		super::in_block_one(|| {
			let dave = Dave.to_account_id();
			let definition =
				DefinitionOf::<Runtime> { delegate: owner(), proxy_type: ProxyType::Any, delay: 0 };
			assert_ok!(definitions::add_free::<Runtime>(&dave, definition));
			let fund = super::transfer(&derived(&owner(), 0), 1_000_000_000);
			assert_ok!(dispatch(&Alice.to_account_id(), fund));
			let before = super::free(&Eve.to_account_id());

			assert_eq!(without_transfers(call.clone()), filtered, "{call:?}");
			assert_eq!(super::free(&Eve.to_account_id()), before);

			// It is the type alone that stands in the way.
			assert_ok!(dispatch(&owner(), call));
			assert!(super::free(&Eve.to_account_id()) > before);
		});
	}
}

#[test]
fn a_batch_that_goes_on_reports_what_the_type_refused() {
	super::in_block_one(|| {
		let before = super::free(&Eve.to_account_id());
		let batch = Utility::force_batch { calls: vec![spend().into()] };
		assert_ok!(without_transfers(batch.into()));
		let refused = reported(|event| match event {
			RuntimeEvent::Utility(pallet_subtensor_utility::Event::ItemFailed { error }) => {
				Some(error)
			}
			_ => None,
		});
		assert_eq!(refused, Some(frame_system::Error::<Runtime>::CallFiltered.into()));
		assert_eq!(super::free(&Eve.to_account_id()), before);
	});
}

#[test]
fn a_proxy_grants_no_more_than_it_was_granted() {
	for (proxy_type, passes) in [(ProxyType::Any, false), (ProxyType::Staking, true)] {
		super::in_block_one(|| {
			let delegate = Address::Id(Dave.to_account_id());
			let call = Proxy::add_proxy { delegate, proxy_type, delay: 0 };
			assert_eq!(without_transfers(call.into()).is_ok(), passes);
		});
	}
}
