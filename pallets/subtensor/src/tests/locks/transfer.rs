//! Locks follow stake that changes hands. Spec: `docs/protocol/staking.md` §16.6, §25.8.

use super::*;
use frame_support::assert_noop;
use sp_runtime::DispatchResult;
use substrate_fixed::types::U64F64;

/// Transfers Alice's alpha on Bob's hotkey to Carol.
fn transfer(rao: u64) -> DispatchResult {
	let (to, amount) = (cold(CAROL), alpha(rao));
	done(SubtensorModule::transfer_stake(signed(ALICE), to, hot(BOB), NET, NET, amount))
}

/// Alice's 600 of 1,000 alpha are locked to Bob's hotkey with a conviction of 300.
fn locked() -> Chain {
	chain().with(|| {
		assert_ok!(lock(&hot(BOB), 600 * TAO));
		let set = |state: &mut Option<crate::types::LockState>| {
			state.as_mut().unwrap().conviction = U64F64::from_num(300 * TAO);
		};
		Lock::<Test>::mutate((cold(ALICE), NET, hot(BOB)), set);
		DecayingHotkeyLock::<Test>::mutate(NET, hot(BOB), set);
	})
}

#[test]
fn free_alpha_goes_first_and_to_anybody() {
	locked().run(|| {
		assert_ok!(transfer(400 * TAO));
		assert_eq!(lock_of(ALICE), (600 * TAO, 300 * TAO));
		assert_eq!(lock_of(CAROL), (0, 0));
	});
}

#[test]
fn locked_alpha_takes_its_part_of_the_conviction_along() {
	locked().run(|| {
		accept(CAROL);
		assert_ok!(transfer(700 * TAO));
		let near_half = |(mass, conviction): (u64, u64)| {
			assert_eq!(mass, 300 * TAO);
			near(conviction, 150 * TAO);
		};
		near_half(lock_of(ALICE));
		near_half(lock_of(CAROL));
		near(conviction_of(BOB), 300 * TAO);
	});
}

#[test]
fn refusals_of_locked_alpha_come_in_the_documents_order() {
	locked().run(|| {
		assert_noop!(transfer(401 * TAO), Error::<Test>::AccountRejectsLockedAlpha);
		give_stake(NET, &hot(CAROL), &cold(CAROL), 10 * TAO);
		assert_ok!(SubtensorModule::lock_stake(signed(CAROL), hot(CAROL), NET, alpha(10 * TAO)));
		assert_noop!(transfer(401 * TAO), Error::<Test>::LockHotkeyMismatch);
		// Free alpha is none of that lock's business.
		assert_ok!(transfer(400 * TAO));
	});
}

#[test]
fn on_another_hotkey_the_lock_follows_it_and_conviction_starts_anew() {
	locked().run(|| {
		accept(CAROL);
		assert_ok!(SubtensorModule::transfer_stake_and_hotkey(
			signed(ALICE),
			cold(CAROL),
			hot(BOB),
			hot(CAROL),
			NET,
			NET,
			alpha(700 * TAO)
		));
		assert_eq!(lock_of(CAROL), (300 * TAO, 0));
		assert!(LockingColdkeys::<Test>::contains_key((NET, hot(CAROL), cold(CAROL))));
		assert_eq!(lock_of(ALICE).0, 300 * TAO);
	});
}

#[test]
fn a_perpetual_receiver_gets_perpetual_mass() {
	locked().run(|| {
		accept(CAROL);
		assert_ok!(SubtensorModule::set_perpetual_lock(signed(CAROL), NET, true));
		assert_ok!(transfer(1_000 * TAO));
		assert_eq!(lock_of(ALICE), (0, 0));
		wait(HALF_LIFE);
		assert_eq!(lock_of(CAROL).0, 600 * TAO);
	});
}

#[test]
fn a_move_of_ones_own_stake_takes_no_lock_along() {
	locked().run(|| {
		assert_ok!(SubtensorModule::move_stake(
			signed(ALICE),
			hot(BOB),
			hot(CAROL),
			NET,
			NET,
			alpha(1_000 * TAO)
		));
		assert_eq!(lock_of(ALICE), (600 * TAO, 300 * TAO));
		assert!(Lock::<Test>::contains_key((cold(ALICE), NET, hot(BOB))));
	});
}
