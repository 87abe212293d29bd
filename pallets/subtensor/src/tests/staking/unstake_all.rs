//! Unstaking everything. Spec: `docs/protocol/staking.md` §11.6, §11.7.

use super::*;
use crate::WeightInfo;
use frame_support::assert_noop;

fn everywhere() -> Chain {
	chain().subnet(OTHER_NET).with(|| {
		stake(ALICE, ROOT, 10 * TAO);
		stake(ALICE, NET, 10 * TAO);
		stake(ALICE, OTHER_NET, 10 * TAO);
	})
}

#[test]
fn every_position_that_may_be_sold_is_sold() {
	everywhere().run(|| {
		SubtokenEnabled::<Test>::insert(OTHER_NET, false);
		assert_ok!(SubtensorModule::unstake_all(signed(ALICE), validator()));
		assert_eq!(stake_of(&validator(), &cold(ALICE), ROOT), 0);
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 0);
		assert!(stake_of(&validator(), &cold(ALICE), OTHER_NET) > 0);
	});
}

#[test]
fn alpha_becomes_root_stake_of_the_same_hotkey() {
	everywhere().run(|| {
		let free = balance(&cold(ALICE));
		assert_ok!(SubtensorModule::unstake_all_alpha(signed(ALICE), validator()));
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 0);
		assert_eq!(stake_of(&validator(), &cold(ALICE), OTHER_NET), 0);
		let root = stake_of(&validator(), &cold(ALICE), ROOT);
		assert_eq!(root, 10 * TAO + 2 * 9_989_981_362);
		assert_eq!(balance(&cold(ALICE)), free);
	});
}

#[test]
fn nothing_to_sell_is_fine_for_tao_and_too_little_for_root() {
	chain().run(|| {
		assert_ok!(SubtensorModule::unstake_all(signed(ALICE), validator()));
		assert_noop!(
			done(SubtensorModule::unstake_all_alpha(signed(ALICE), validator())),
			Error::<Test>::AmountTooLow
		);
		assert_noop!(
			done(SubtensorModule::unstake_all(signed(ALICE), hot(BOB))),
			Error::<Test>::HotKeyAccountNotExists
		);
	});
}

#[test]
fn one_call_sells_sixteen_positions() {
	chain().run(|| {
		for netuid in 2..20 {
			make_subnet(NetUid::new(netuid));
			give_stake(NetUid::new(netuid), &validator(), &cold(ALICE), 100 * TAO);
		}
		assert_ok!(SubtensorModule::unstake_all(signed(ALICE), validator()));
		assert_eq!(AlphaV2::<Test>::iter_key_prefix((validator(), cold(ALICE))).count(), 2);
	});
}

#[test]
fn the_weight_of_positions_that_were_not_sold_is_given_back() {
	everywhere().run(|| {
		let weigh = <Test as Config>::WeightInfo::unstake_all;
		let done = SubtensorModule::unstake_all(signed(ALICE), validator()).unwrap();
		assert_eq!(done.actual_weight, Some(weigh(3)));
		let nothing = SubtensorModule::unstake_all(signed(ALICE), validator()).unwrap();
		assert_eq!(nothing.actual_weight, Some(weigh(0)));
		assert!(weigh(0).ref_time() < weigh(3).ref_time());
	});
}
