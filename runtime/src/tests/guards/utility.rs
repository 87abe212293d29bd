//! The wrappers of Utility.

use super::{assert_guarded, by_root, dispatch, inside, owner, reported, spend};
use crate::{AccountId, OriginCaller, Runtime, RuntimeCall, RuntimeEvent, guards::GuardedCall};
use frame_system::RawOrigin;
use pallet_subtensor_utility::{Call, Event, derived_account};
use sp_runtime::{DispatchError, DispatchResult};

type Utility = Call<Runtime>;

pub fn derived(who: &AccountId, index: u16) -> AccountId {
	derived_account::<Runtime>(who, index).unwrap()
}

fn list() -> Vec<GuardedCall> {
	vec![spend().into()]
}

/// The error of the item that failed in the newest batch, if one did.
fn failed_item() -> DispatchResult {
	let failure = reported(|event| match event {
		RuntimeEvent::Utility(
			Event::BatchInterrupted { error, .. } | Event::ItemFailed { error },
		) => Some(error),
		_ => None,
	});
	failure.map_or(Ok(()), Err::<(), DispatchError>)
}

pub fn as_owner() -> Box<OriginCaller> {
	Box::new(RawOrigin::Signed(owner()).into())
}

/// How the newest call that root dispatched as another origin ended, if there is one.
pub fn dispatched_as() -> Option<DispatchResult> {
	reported(|event| match event {
		RuntimeEvent::Utility(Event::DispatchedAs { result }) => Some(result),
		_ => None,
	})
}

pub fn dispatch_as_owner(call: RuntimeCall) -> RuntimeCall {
	Utility::dispatch_as { as_origin: as_owner(), call: inside(call) }.into()
}

#[test]
fn a_batch_is_no_way_round_the_guards() {
	assert_guarded(&owner(), || {
		dispatch(&owner(), Utility::batch { calls: list() })?;
		failed_item()
	});
}

#[test]
fn batch_all_is_no_way_round_the_guards() {
	assert_guarded(&owner(), || dispatch(&owner(), Utility::batch_all { calls: list() }));
}

#[test]
fn a_forced_batch_is_no_way_round_the_guards() {
	assert_guarded(&owner(), || {
		dispatch(&owner(), Utility::force_batch { calls: list() })?;
		failed_item()
	});
}

#[test]
fn the_first_of_two_calls_is_no_way_round_the_guards() {
	assert_guarded(&owner(), || {
		let call = Utility::if_else { main: inside(spend()), fallback: inside(spend()) };
		dispatch(&owner(), call)
	});
}

#[test]
fn a_fallback_is_no_way_round_the_guards() {
	let root_only = || frame_system::Call::set_heap_pages { pages: 1 }.into();
	assert_guarded(&owner(), || {
		let call = Utility::if_else { main: inside(root_only()), fallback: inside(spend()) };
		dispatch(&owner(), call)
	});
}

#[test]
fn a_derived_account_has_guards_of_its_own() {
	assert_guarded(&derived(&owner(), 7), || {
		dispatch(&owner(), Utility::as_derivative { index: 7, call: inside(spend()) })
	});
}

#[test]
fn dispatch_as_is_no_way_round_the_guards() {
	assert_guarded(&owner(), || {
		by_root(dispatch_as_owner(spend()))?;
		dispatched_as().expect("dispatched")
	});
}

#[test]
fn dispatch_as_fallible_is_no_way_round_the_guards() {
	assert_guarded(&owner(), || {
		by_root(Utility::dispatch_as_fallible { as_origin: as_owner(), call: inside(spend()) })
	});
}
