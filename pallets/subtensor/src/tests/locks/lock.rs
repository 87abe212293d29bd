//! `lock_stake`. Spec: `docs/protocol/staking.md` §16.5.

use super::*;
use frame_support::assert_noop;

#[test]
fn refusals_come_in_the_documents_order() {
	chain().run(|| {
		assert_noop!(lock(&hot(ALICE), 0), Error::<Test>::AmountTooLow);
		assert_noop!(lock(&hot(ALICE), 1), Error::<Test>::HotKeyAccountNotExists);
		assert_noop!(lock(&hot(BOB), 1_001 * TAO), Error::<Test>::InsufficientStakeForLock);
		assert_ok!(lock(&hot(BOB), 600 * TAO));
		assert_noop!(lock(&hot(CAROL), 2_000 * TAO), Error::<Test>::LockHotkeyMismatch);
		assert_noop!(lock(&hot(BOB), 401 * TAO), Error::<Test>::InsufficientStakeForLock);
		assert_ok!(lock(&hot(BOB), 400 * TAO));
	});
}

#[test]
fn a_lock_is_stored_indexed_and_summed() {
	chain().run(|| {
		clear_events();
		assert_ok!(lock(&hot(BOB), 600 * TAO));
		assert_eq!(lock_of(ALICE), (600 * TAO, 0));
		assert!(LockingColdkeys::<Test>::contains_key((NET, hot(BOB), cold(ALICE))));
		let sum = DecayingHotkeyLock::<Test>::get(NET, hot(BOB)).unwrap();
		assert_eq!(sum.locked_mass, alpha(600 * TAO));
		assert_eq!(
			take_events(),
			[Event::StakeLocked {
				coldkey: cold(ALICE),
				hotkey: hot(BOB),
				netuid: NET,
				amount: alpha(600 * TAO)
			}]
		);
	});
}

#[test]
fn the_hotkey_need_not_be_one_to_which_the_coldkey_stakes() {
	chain().run(|| {
		assert_ok!(lock(&hot(CAROL), 600 * TAO));
		assert_eq!(lock_of(ALICE), (600 * TAO, 0));
	});
}

#[test]
fn a_lock_counts_against_the_stake_on_all_hotkeys() {
	chain().run(|| {
		give_stake(NET, &hot(CAROL), &cold(ALICE), 500 * TAO);
		assert_ok!(lock(&hot(BOB), 1_500 * TAO));
	});
}

#[test]
fn a_decaying_lock_shrinks_and_grows_conviction_as_recorded() {
	chain().run(|| {
		assert_ok!(lock(&hot(BOB), 1_000 * TAO));
		wait(7_200);
		assert_eq!(lock_of(ALICE), (992_327_943_103, 7_642_551_114));
		assert_eq!(conviction_of(BOB), 7_642_551_114);
		wait(HALF_LIFE - 7_200);
		assert_eq!(lock_of(ALICE), (499_999_856_718, 346_573_634_246));
	});
}

#[test]
fn a_lock_to_the_owners_hotkey_is_convinced_at_once() {
	chain().run(|| {
		assert_ok!(lock(&hot(OWNER), 600 * TAO));
		assert_eq!(lock_of(ALICE), (600 * TAO, 600 * TAO));
		assert_eq!(conviction_of(OWNER), 600 * TAO);
		assert!(DecayingOwnerLock::<Test>::contains_key(NET));
		assert_eq!(DecayingHotkeyLock::<Test>::iter().count(), 0);
	});
}

#[test]
fn more_may_be_locked_as_the_lock_decays() {
	chain().run(|| {
		assert_ok!(lock(&hot(BOB), 1_000 * TAO));
		wait(HALF_LIFE);
		assert_ok!(lock(&hot(BOB), 500 * TAO));
		assert_eq!(lock_of(ALICE).0, 999_999_856_718);
		let sum = DecayingHotkeyLock::<Test>::get(NET, hot(BOB)).unwrap();
		assert_eq!(sum.locked_mass, alpha(999_999_856_718));
	});
}

#[test]
fn a_lock_that_decayed_to_dust_is_forgotten_at_the_next_touch() {
	chain().run(|| {
		assert_ok!(lock(&hot(BOB), 1_000 * TAO));
		wait(40 * 934_866);
		assert_eq!(lock_of(ALICE), (0, 0));
		// Until then it binds the hotkey.
		assert_noop!(lock(&hot(CAROL), TAO), Error::<Test>::LockHotkeyMismatch);
		assert_ok!(SubtensorModule::remove_stake(signed(ALICE), hot(BOB), NET, alpha(TAO)));
		assert_eq!(Lock::<Test>::iter().count(), 0);
		assert_eq!(LockingColdkeys::<Test>::iter().count(), 0);
		assert_eq!(DecayingHotkeyLock::<Test>::iter().count(), 0);
		assert_ok!(lock(&hot(CAROL), TAO));
	});
}

#[test]
fn touching_one_lock_leaves_the_growth_of_the_others() {
	chain().run(|| {
		give_stake(NET, &hot(BOB), &cold(CAROL), 1_000 * TAO);
		assert_ok!(lock(&hot(BOB), 1_000 * TAO));
		assert_ok!(SubtensorModule::lock_stake(signed(CAROL), hot(BOB), NET, alpha(1_000 * TAO)));
		wait(216_000);
		crate::locks::touch::<Test>(&cold(ALICE), NET);
		near(conviction_of(BOB), 2 * 183_383_818_896);
		let sum = DecayingHotkeyLock::<Test>::get(NET, hot(BOB)).unwrap();
		near(sum.locked_mass.rao(), 2 * 793_700_450_168);
	});
}
