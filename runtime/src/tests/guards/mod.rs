//! No way round the guards: whatever dispatches a call for an account, the account's guards run.
//!
//! Each test takes a way by which a call can be dispatched for an account, shows that a transfer
//! passes that way, and that it doesn't once the account announced the swap of its coldkey, or
//! disputed it. Spec: runtime-and-node §6.4, §19 invariant 11.

mod crowdloans;
mod nested;
pub mod proxied;
mod scheduled;
mod shared;
mod utility;

use super::chain::{free, in_block_one, signed, transfer, validate};
use crate::guards::GuardedCall;
use crate::{AccountId, Hash, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, System};
use frame_support::assert_ok;
use pallet_subtensor::{ColdkeySwapAnnouncements, ColdkeySwapDisputes, Error};
use sp_keyring::Sr25519Keyring::{Alice, Bob, Eve};
use sp_runtime::{
	DispatchError, DispatchResult, traits::Dispatchable, transaction_validity::InvalidTransaction,
};

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
pub fn dispatch(who: &AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	let origin = RuntimeOrigin::signed(who.clone());
	call.into().dispatch(origin).map(|_| ()).map_err(|failure| failure.error)
}

/// Dispatches as root does.
fn by_root(call: impl Into<RuntimeCall>) -> DispatchResult {
	let call = call.into();
	call.dispatch(RuntimeOrigin::root()).map(|_| ()).map_err(|failure| failure.error)
}

fn inside(call: RuntimeCall) -> Box<GuardedCall> {
	Box::new(call.into())
}

/// What the newest event that answers says.
fn reported<Answer>(answer: impl Fn(RuntimeEvent) -> Option<Answer>) -> Option<Answer> {
	System::events().into_iter().rev().find_map(|record| answer(record.event))
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

#[test]
fn the_pool_refuses_every_call_of_a_frozen_account_but_those_of_the_swap() {
	for (freeze, code) in [(announced as fn(&AccountId) -> _, 0), (disputed, 21)] {
		in_block_one(|| {
			freeze(&owner());
			let batch = pallet_subtensor_utility::Call::batch { calls: vec![] };
			for call in [spend(), batch.into()] {
				let refused = Err(InvalidTransaction::Custom(code).into());
				assert_eq!(validate(signed(Bob, 0, 0, call)), refused);
			}
			let clear = pallet_subtensor::Call::clear_coldkey_swap_announcement {};
			assert_eq!(validate(signed(Bob, 0, 0, clear)).is_ok(), code == 0);
		});
	}
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
