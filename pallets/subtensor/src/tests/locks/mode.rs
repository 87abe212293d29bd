//! `set_perpetual_lock` and `set_reject_locked_alpha`. Spec: `docs/protocol/staking.md` §16.5.

use super::*;

fn set(enabled: bool) {
	assert_ok!(SubtensorModule::set_perpetual_lock(signed(ALICE), NET, enabled));
}

#[test]
fn a_perpetual_lock_keeps_its_mass() {
	chain().run(|| {
		set(true);
		assert_ok!(lock(&hot(BOB), 1_000 * TAO));
		wait(7_200);
		assert_eq!(lock_of(ALICE), (1_000 * TAO, 7_672_056_896));
		assert_eq!(conviction_of(BOB), 7_672_056_896);
		assert!(HotkeyLock::<Test>::contains_key(NET, hot(BOB)));
	});
}

#[test]
fn a_change_of_mode_moves_the_lock_between_the_sums() {
	chain().run(|| {
		assert_ok!(lock(&hot(BOB), 600 * TAO));
		clear_events();
		set(true);
		assert_eq!(DecayingLock::<Test>::get(cold(ALICE), NET), Some(false));
		assert!(!DecayingHotkeyLock::<Test>::contains_key(NET, hot(BOB)));
		let sum = HotkeyLock::<Test>::get(NET, hot(BOB)).unwrap();
		assert_eq!(sum.locked_mass, alpha(600 * TAO));
		wait(HALF_LIFE);
		set(false);
		assert_eq!(DecayingLock::<Test>::get(cold(ALICE), NET), None);
		assert!(!HotkeyLock::<Test>::contains_key(NET, hot(BOB)));
		let sum = DecayingHotkeyLock::<Test>::get(NET, hot(BOB)).unwrap();
		assert_eq!(sum.locked_mass, alpha(600 * TAO));
		near(conviction_of(BOB), 300_000_085_968);
		let event =
			|enabled| Event::PerpetualLockUpdated { coldkey: cold(ALICE), netuid: NET, enabled };
		assert_eq!(take_events(), [event(true), event(false)]);
	});
}

#[test]
fn the_same_mode_twice_keeps_everything() {
	chain().run(|| {
		assert_ok!(lock(&hot(BOB), 600 * TAO));
		set(true);
		set(true);
		assert_eq!(HotkeyLock::<Test>::get(NET, hot(BOB)).unwrap().locked_mass, alpha(600 * TAO));
	});
}

#[test]
fn accounts_refuse_locked_alpha_until_they_accept_it() {
	chain().run(|| {
		clear_events();
		accept(BOB);
		assert_eq!(AccountFlags::<Test>::get(cold(BOB)), 1);
		assert_ok!(SubtensorModule::set_reject_locked_alpha(signed(BOB), true));
		assert!(!AccountFlags::<Test>::contains_key(cold(BOB)));
		let event = |enabled| Event::RejectLockedAlphaUpdated { coldkey: cold(BOB), enabled };
		assert_eq!(take_events(), [event(false), event(true)]);
	});
}
