//! No way round the guards: whatever dispatches a call for an account, the account's guards run.
//!
//! Each test takes a way by which a call can be dispatched for an account, shows that a transfer
//! passes that way, and that it doesn't once the account announced the swap of its coldkey, or
//! disputed it. Spec: runtime-and-node §6.4, §19 invariant 11.

use super::chain::{free, in_block_one, transfer};
use crate::{AccountId, Hash, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, System};
use frame_support::{assert_ok, weights::Weight};
use pallet_subtensor::{ColdkeySwapAnnouncements, ColdkeySwapDisputes, Error};
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Eve};
use sp_runtime::{DispatchError, DispatchResult, traits::Dispatchable};

/// What the transfer moves, in RAO.
const AMOUNT: u64 = 1_000_000;

/// Whose transfer it is, in the ways that start with an account's own key.
fn owner() -> AccountId {
	Bob.to_account_id()
}

/// The transfer that must not happen.
fn spend() -> RuntimeCall {
	transfer(&Eve.to_account_id(), AMOUNT)
}

fn announced(who: &AccountId) -> DispatchError {
	ColdkeySwapAnnouncements::<Runtime>::insert(who, (1_000_000, Hash::zero()));
	Error::<Runtime>::ColdkeySwapAnnounced.into()
}

fn disputed(who: &AccountId) -> DispatchError {
	ColdkeySwapDisputes::<Runtime>::insert(who, 1);
	announced(who);
	Error::<Runtime>::ColdkeySwapDisputed.into()
}

/// Dispatches as a transaction of the account does, without the checks around a transaction.
fn dispatch(who: &AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	let origin = RuntimeOrigin::signed(who.clone());
	call.into().dispatch(origin).map(|_| ()).map_err(|failure| failure.error)
}

/// Dispatches as root does.
fn by_root(call: impl Into<RuntimeCall>) -> DispatchResult {
	let call = call.into();
	call.dispatch(RuntimeOrigin::root()).map(|_| ()).map_err(|failure| failure.error)
}

fn inside(call: RuntimeCall) -> Box<crate::guards::GuardedCall> {
	Box::new(call.into())
}

/// What the newest event that answers says.
fn reported<Answer>(answer: impl Fn(RuntimeEvent) -> Option<Answer>) -> Answer {
	System::events().into_iter().rev().find_map(|record| answer(record.event)).expect("an event")
}

/// Funds `who`, then takes `way`, which dispatches [`spend`] for `who` and returns its result: the
/// transfer happens, but not for an account whose swap is announced or disputed.
fn assert_guarded(who: &AccountId, way: impl Fn() -> DispatchResult) {
	for freeze in [None, Some(announced as fn(&AccountId) -> _), Some(disputed)] {
		in_block_one(|| {
			assert_ok!(dispatch(&Alice.to_account_id(), transfer(who, 1_000_000_000)));
			let refusal = freeze.map(|freeze| freeze(who));
			let before = free(&Eve.to_account_id());
			assert_eq!(way(), refusal.map_or(Ok(()), Err));
			let spent = free(&Eve.to_account_id()) - before;
			assert_eq!(spent, if refusal.is_some() { 0 } else { AMOUNT });
		});
	}
}

/// A multisig account of Bob and Charlie.
fn shared(threshold: u16) -> AccountId {
	pallet_multisig::Pallet::<Runtime>::multi_account_id(&signatories(), threshold)
}

fn signatories() -> Vec<AccountId> {
	let mut signatories = vec![Bob.to_account_id(), Charlie.to_account_id()];
	signatories.sort();
	signatories
}

#[test]
fn as_multi_threshold_1_is_no_way_round_the_guards() {
	let call = || pallet_multisig::Call::as_multi_threshold_1 {
		other_signatories: vec![Charlie.to_account_id()],
		call: inside(spend()),
	};
	assert_guarded(&shared(1), || dispatch(&Bob.to_account_id(), call()));
}

/// Both approve; the second one's call carries out what was approved.
fn approve_twice(call: RuntimeCall) -> DispatchResult {
	let [bob, charlie] = [Bob.to_account_id(), Charlie.to_account_id()];
	let approval = |other: &AccountId, maybe_timepoint| pallet_multisig::Call::as_multi {
		threshold: 2,
		other_signatories: vec![other.clone()],
		maybe_timepoint,
		call: inside(call.clone()),
		max_weight: Weight::MAX,
	};
	dispatch(&bob, approval(&charlie, None))?;
	let timepoint = pallet_multisig::Pallet::<Runtime>::timepoint();
	dispatch(&charlie, approval(&bob, Some(timepoint)))?;
	reported(|event| match event {
		RuntimeEvent::Multisig(pallet_multisig::Event::MultisigExecuted { result, .. }) => {
			Some(result)
		}
		_ => None,
	})
}

#[test]
fn as_multi_is_no_way_round_the_guards() {
	assert_guarded(&shared(2), || approve_twice(spend()));
}

#[test]
fn sudo_as_is_no_way_round_the_guards() {
	assert_guarded(&owner(), || {
		let who = crate::Address::Id(owner());
		dispatch(
			&Alice.to_account_id(),
			pallet_sudo::Call::sudo_as { who, call: inside(spend()) },
		)?;
		reported(|event| match event {
			RuntimeEvent::Sudo(pallet_sudo::Event::SudoAsDone { sudo_result }) => Some(sudo_result),
			_ => None,
		})
	});
}

#[test]
fn root_is_not_guarded() {
	in_block_one(|| {
		disputed(&owner());
		assert_ok!(by_root(frame_system::Call::set_heap_pages { pages: 64 }));
		assert_ok!(by_root(pallet_balances::Call::force_transfer {
			source: crate::Address::Id(owner()),
			dest: crate::Address::Id(Eve.to_account_id()),
			value: crate::Balance::new(AMOUNT),
		}));
	});
}
