//! Ways inside ways.

use super::{
	assert_guarded, by_root, dispatch, inside, owner,
	shared::{approve_twice, shared},
	spend,
	utility::{derived, dispatch_as_owner, dispatched_as},
};
use crate::{Runtime, RuntimeCall};
use frame_support::weights::Weight;
use pallet_subtensor_utility::Call as Utility;
use sp_keyring::Sr25519Keyring::{Alice, Charlie};
use sp_runtime::DispatchResult;

fn batch_all(call: RuntimeCall) -> RuntimeCall {
	Utility::batch_all { calls: vec![call.into()] }.into()
}

fn as_derivative(index: u16, call: RuntimeCall) -> RuntimeCall {
	Utility::as_derivative { index, call: inside(call) }.into()
}

/// As the account that Bob and Charlie share, where one is enough.
fn as_multi_threshold_1(call: RuntimeCall) -> RuntimeCall {
	let other_signatories = vec![Charlie.to_account_id()];
	pallet_multisig::Call::as_multi_threshold_1 { other_signatories, call: inside(call) }.into()
}

fn dispatched() -> DispatchResult {
	dispatched_as().expect("dispatched")
}

#[test]
fn a_batch_by_a_derived_account() {
	assert_guarded(&derived(&owner(), 1), || {
		dispatch(&owner(), as_derivative(1, batch_all(spend())))
	});
}

#[test]
fn an_account_derived_from_a_derived_account() {
	let account = derived(&derived(&owner(), 1), 2);
	assert_guarded(&account, || dispatch(&owner(), as_derivative(1, as_derivative(2, spend()))));
}

#[test]
fn a_shared_account_in_a_batch() {
	assert_guarded(&shared(1), || dispatch(&owner(), batch_all(as_multi_threshold_1(spend()))));
}

#[test]
fn a_batch_by_a_shared_account() {
	assert_guarded(&shared(1), || dispatch(&owner(), as_multi_threshold_1(batch_all(spend()))));
}

#[test]
fn a_derived_account_of_a_shared_account() {
	let account = derived(&shared(2), 3);
	assert_guarded(&account, || approve_twice(as_derivative(3, spend())));
}

#[test]
fn a_batch_that_root_dispatches_for_the_account() {
	assert_guarded(&owner(), || {
		by_root(dispatch_as_owner(batch_all(spend())))?;
		dispatched()
	});
}

#[test]
fn dispatch_as_with_a_weight() {
	assert_guarded(&owner(), || {
		let call = inside(dispatch_as_owner(spend()));
		by_root(Utility::<Runtime>::with_weight { call, weight: Weight::zero() })?;
		dispatched()
	});
}

#[test]
fn dispatch_as_by_sudo() {
	assert_guarded(&owner(), || {
		let call = inside(dispatch_as_owner(batch_all(spend())));
		dispatch(&Alice.to_account_id(), pallet_sudo::Call::sudo { call })?;
		dispatched()
	});
}
