//! Tests of the domain `locks`. The curve is tested in `subtensor-conviction`; key swaps in `keys`.

mod interplay;
mod lock;
mod mode;
mod move_lock;
mod takeover;
mod transfer;

use crate::{
	locks::conviction,
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::assert_ok;

/// A quarter of a year: a decaying lock halves.
const HALF_LIFE: u64 = 648_000;

/// The standard subnet of the owner; Alice has 1,000 alpha on Bob's hotkey, and Carol's hotkey
/// exists.
fn chain() -> Chain {
	Chain::new().subnet(NET).with(|| {
		own(BOB);
		own(CAROL);
		give_stake(NET, &hot(BOB), &cold(ALICE), 1_000 * TAO);
	})
}

fn lock(hotkey: &AccountId, rao: u64) -> sp_runtime::DispatchResult {
	done(SubtensorModule::lock_stake(signed(ALICE), hotkey.clone(), NET, alpha(rao)))
}

/// Mass and whole conviction of a person's lock as it is now.
fn lock_of(person: u8) -> (u64, u64) {
	crate::views::stake::coldkey_lock::<Test>(&cold(person), NET)
		.map_or((0, 0), |lock| (lock.locked_mass.rao(), lock.conviction.to_num()))
}

fn conviction_of(person: u8) -> u64 {
	conviction::of_hotkey::<Test>(&hot(person), NET).to_num()
}

/// Goes to a later block without running those between.
fn wait(blocks: u64) {
	System::set_block_number(System::block_number() + blocks);
}

/// Sets whether a person accepts locked alpha.
fn accept(person: u8) {
	assert_ok!(SubtensorModule::set_reject_locked_alpha(signed(person), false));
}

fn near(value: u64, wanted: u64) {
	assert!(value.abs_diff(wanted) <= 2, "{value} is not {wanted}");
}
