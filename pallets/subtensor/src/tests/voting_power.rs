//! Voting power. Spec: `docs/protocol/neurons-and-keys.md` §15.2, §19.

use crate::{
	pallet::*,
	tests::{mock::*, *},
	voting_power::{ONE, Standing, step, update},
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn standing(person: u8, stake: u64, permit: bool) -> Standing<AccountId> {
	Standing { hotkey: hot(person), stake, permit }
}

fn tracking() -> Chain {
	Chain::new().subnet(NET).neuron(NET, ALICE).neuron(NET, BOB).with(|| {
		SubtensorModule::enable_voting_power_tracking(signed(OWNER), NET).unwrap();
	})
}

fn power(person: u8) -> u64 {
	VotingPower::<Test>::get(NET, hot(person))
}

#[test]
fn the_average_has_the_documents_values() {
	let mut power = 0;
	for expected in [3_570_000, 7_127_255, 10_671_810] {
		power = step(power, TAO, 3_570_000_000_000_000);
		assert_eq!(power, expected);
	}
	assert_eq!(step(u64::MAX, u64::MAX, ONE / 2), u64::MAX);
	assert_eq!(step(7, 9, 0), 7);
	assert_eq!(step(7, 9, ONE), 9);
}

#[test]
fn validators_gain_power_and_lose_it_with_the_permit() {
	tracking().run(|| {
		update::<Test>(NET, [standing(ALICE, TAO, true), standing(BOB, TAO, false)]);
		assert_eq!((power(ALICE), power(BOB)), (3_570_000, 0));
		assert_eq!(TotalVotingPower::<Test>::get(NET), 3_570_000);
		update::<Test>(NET, [standing(ALICE, TAO, false), standing(BOB, TAO, true)]);
		assert_eq!((power(ALICE), power(BOB)), (0, 3_570_000));
		assert_eq!(TotalVotingPower::<Test>::get(NET), 3_570_000);
	});
}

#[test]
fn power_that_falls_below_the_threshold_is_gone() {
	tracking().run(|| {
		VotingPowerEmaAlpha::<Test>::insert(NET, ONE / 2);
		update::<Test>(NET, [standing(ALICE, 100, true)]);
		StakeThreshold::<Test>::put(40);
		update::<Test>(NET, [standing(ALICE, 0, true)]);
		assert_eq!(power(ALICE), 0);
		update::<Test>(NET, [standing(ALICE, 2, true)]);
		assert_eq!(power(ALICE), 1, "below the threshold from the start, it may grow");
	});
}

#[test]
fn who_left_the_subnet_has_no_power() {
	tracking().run(|| {
		update::<Test>(NET, [standing(ALICE, TAO, true), standing(BOB, TAO, true)]);
		crate::neurons::Seats::<Test>::rearrange(NET, &[1]).unwrap();
		update::<Test>(NET, [standing(BOB, TAO, true)]);
		assert_eq!((power(ALICE), power(BOB)), (0, 7_127_255));
	});
}

#[test]
fn nothing_is_counted_without_tracking() {
	Chain::new().subnet(NET).neuron(NET, ALICE).run(|| {
		update::<Test>(NET, [standing(ALICE, TAO, true)]);
		assert_eq!(power(ALICE), 0);
	});
}

#[test]
fn tracking_ends_a_fortnight_after_it_was_switched_off() {
	tracking().run(|| {
		update::<Test>(NET, [standing(ALICE, TAO, true)]);
		assert_ok!(SubtensorModule::disable_voting_power_tracking(signed(OWNER), NET));
		let disable_at_block = 100_801;
		assert_eq!(VotingPowerDisableAtBlock::<Test>::get(NET), disable_at_block);
		System::set_block_number(100_800);
		update::<Test>(NET, [standing(ALICE, TAO, true)]);
		assert!(power(ALICE) > 0);
		System::set_block_number(100_801);
		update::<Test>(NET, [standing(ALICE, TAO, true)]);
		assert_eq!(power(ALICE), 0);
		assert!(!VotingPowerTrackingEnabled::<Test>::get(NET));
		assert_eq!(
			take_events(),
			[
				Event::VotingPowerTrackingDisableScheduled { netuid: NET, disable_at_block },
				Event::VotingPowerTrackingDisabled { netuid: NET },
			]
		);
	});
}

#[test]
fn the_owner_or_root_switch_and_root_sets_the_step() {
	Chain::new().subnet(NET).run(|| {
		assert_noop!(
			SubtensorModule::enable_voting_power_tracking(signed(ALICE), NET),
			DispatchError::BadOrigin
		);
		assert_noop!(
			SubtensorModule::disable_voting_power_tracking(signed(OWNER), NET),
			Error::<Test>::VotingPowerTrackingNotEnabled
		);
		let root = RuntimeOrigin::root;
		assert_noop!(
			SubtensorModule::enable_voting_power_tracking(root(), OTHER_NET),
			Error::<Test>::SubnetNotExists
		);
		assert_noop!(
			SubtensorModule::sudo_set_voting_power_ema_alpha(root(), OTHER_NET, ONE + 1),
			Error::<Test>::SubnetNotExists
		);
		assert_ok!(SubtensorModule::enable_voting_power_tracking(root(), NET));
		assert_noop!(
			SubtensorModule::sudo_set_voting_power_ema_alpha(root(), NET, ONE + 1),
			Error::<Test>::InvalidVotingPowerEmaAlpha
		);
		assert_ok!(SubtensorModule::sudo_set_voting_power_ema_alpha(root(), NET, ONE));
		assert_eq!(
			take_events(),
			[
				Event::VotingPowerTrackingEnabled { netuid: NET },
				Event::VotingPowerEmaAlphaSet { netuid: NET, alpha: ONE },
			]
		);
	});
}
