//! `move_lock`. Spec: `docs/protocol/staking.md` §16.5.

use super::*;
use frame_support::assert_noop;

fn move_to(person: u8) -> sp_runtime::DispatchResult {
	SubtensorModule::move_lock(signed(ALICE), hot(person), NET)
}

#[test]
fn refusals_come_in_the_documents_order() {
	chain().run(|| {
		assert_noop!(
			SubtensorModule::move_lock(signed(ALICE), hot(ALICE), OTHER_NET),
			Error::<Test>::SubnetNotExists
		);
		assert_noop!(move_to(ALICE), Error::<Test>::HotKeyAccountNotExists);
		assert_noop!(move_to(CAROL), Error::<Test>::NoExistingLock);
	});
}

#[test]
fn conviction_starts_anew_with_another_owner() {
	chain().run(|| {
		assert_ok!(lock(&hot(BOB), 1_000 * TAO));
		wait(7_200);
		clear_events();
		assert_ok!(move_to(CAROL));
		assert_eq!(lock_of(ALICE), (992_327_943_103, 0));
		assert_eq!((conviction_of(BOB), conviction_of(CAROL)), (0, 0));
		assert_eq!(DecayingHotkeyLock::<Test>::get(NET, hot(BOB)), None);
		let sum = DecayingHotkeyLock::<Test>::get(NET, hot(CAROL)).unwrap();
		assert_eq!(sum.locked_mass, alpha(992_327_943_103));
		assert!(!LockingColdkeys::<Test>::contains_key((NET, hot(BOB), cold(ALICE))));
		assert_eq!(
			take_events(),
			[Event::LockMoved {
				coldkey: cold(ALICE),
				origin_hotkey: hot(BOB),
				destination_hotkey: hot(CAROL),
				netuid: NET
			}]
		);
	});
}

#[test]
fn conviction_stays_within_one_owner() {
	chain().run(|| {
		let second = AccountId::new([77; 32]);
		crate::keys::ownership::create_if_absent::<Test>(&cold(BOB), &second).unwrap();
		assert_ok!(lock(&hot(BOB), 1_000 * TAO));
		wait(7_200);
		assert_ok!(SubtensorModule::move_lock(signed(ALICE), second.clone(), NET));
		assert_eq!(lock_of(ALICE), (992_327_943_103, 7_642_551_114));
		assert_eq!(conviction::of_hotkey::<Test>(&second, NET).to_num::<u64>(), 7_642_551_114);
		assert_eq!(conviction_of(BOB), 0);
	});
}

#[test]
fn a_move_to_the_same_hotkey_changes_nothing() {
	chain().run(|| {
		assert_ok!(lock(&hot(BOB), 1_000 * TAO));
		wait(7_200);
		assert_ok!(move_to(BOB));
		assert_eq!(lock_of(ALICE), (992_327_943_103, 7_642_551_114));
		assert_eq!(conviction_of(BOB), 7_642_551_114);
	});
}

#[test]
fn a_move_to_the_owners_hotkey_convinces_at_once() {
	chain().run(|| {
		assert_ok!(lock(&hot(BOB), 600 * TAO));
		assert_ok!(move_to(OWNER));
		assert_eq!(lock_of(ALICE), (600 * TAO, 600 * TAO));
		assert_eq!(conviction_of(OWNER), 600 * TAO);
	});
}
