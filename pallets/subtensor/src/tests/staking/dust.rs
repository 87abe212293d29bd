//! Nominations below the minimum. Spec: `docs/protocol/staking.md` §15.2, §15.3, §25.6.

use super::*;
use crate::staking::dust::{clear_small_nomination, nominator_minimum, nominator_threshold};

#[test]
fn the_minimum_is_a_part_of_the_least_stake() {
	chain().run(|| {
		assert_eq!(nominator_minimum::<Test>(), tao(0));
		NominatorMinRequiredStake::<Test>::put(1_000_000);
		assert_eq!(nominator_minimum::<Test>(), tao(2_000_000));
		assert_eq!(nominator_threshold::<Test>(NET), alpha(8_000_000));
	});
}

#[test]
fn what_remains_below_the_minimum_is_sold_for_its_owner() {
	chain().run(|| {
		NominatorMinRequiredStake::<Test>::put(10_000_000);
		give_stake(NET, &validator(), &cold(ALICE), TAO);
		let rest = nominator_threshold::<Test>(NET).rao() - 1_000_000;
		assert_ok!(SubtensorModule::remove_stake(
			signed(ALICE),
			validator(),
			NET,
			alpha(TAO - rest)
		));
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 0);
	});
}

#[test]
fn the_owners_own_stake_and_larger_nominations_stay() {
	chain().run(|| {
		NominatorMinRequiredStake::<Test>::put(1_000_000);
		give_stake(NET, &validator(), &cold(OWNER), 1_000);
		give_stake(NET, &validator(), &cold(ALICE), 8_000_000);
		clear_small_nomination::<Test>(&validator(), &cold(OWNER), NET);
		clear_small_nomination::<Test>(&validator(), &cold(ALICE), NET);
		assert_eq!(stake_of(&validator(), &cold(OWNER), NET), 1_000);
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 8_000_000);
	});
}

#[test]
fn stake_that_cannot_be_sold_stays() {
	chain().run(|| {
		NominatorMinRequiredStake::<Test>::put(1_000_000);
		give_stake(NET, &validator(), &cold(ALICE), 3);
		clear_small_nomination::<Test>(&validator(), &cold(ALICE), NET);
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 3);
	});
}
