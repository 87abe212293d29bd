//! Stake on root: hold window, watermark, list of stakers. Spec: `docs/protocol/staking.md` §8, §18.2.

use super::*;
use frame_support::assert_noop;
use substrate_fixed::types::I96F32;

fn remove(rao: u64) -> sp_runtime::DispatchResult {
	done(SubtensorModule::remove_stake(signed(ALICE), validator(), ROOT, alpha(rao)))
}

#[test]
fn root_stake_goes_in_and_out_one_to_one() {
	chain().run(|| {
		stake(ALICE, ROOT, 100 * TAO);
		assert_eq!(TotalHotkeyAlpha::<Test>::get(validator(), ROOT), alpha(100 * TAO));
		assert_eq!(SubnetTAO::<Test>::get(ROOT), tao(100 * TAO));
		assert_eq!(SubnetAlphaOut::<Test>::get(ROOT), alpha(100 * TAO));
		assert_ok!(remove(40 * TAO));
		assert_eq!(balance(&cold(ALICE)), 940 * TAO);
		assert_eq!(SubnetTAO::<Test>::get(ROOT), tao(60 * TAO));
	});
}

#[test]
fn a_hold_keeps_fresh_root_stake_for_its_interval() {
	chain().run(|| {
		RootStakeUnlockInterval::<Test>::put(10);
		stake(ALICE, ROOT, 100 * TAO);
		run_blocks(9);
		assert_noop!(remove(40 * TAO), Error::<Test>::RootStakeLocked);
		assert_noop!(
			done(SubtensorModule::swap_stake(signed(ALICE), validator(), ROOT, NET, alpha(TAO))),
			Error::<Test>::RootStakeLocked
		);
		run_blocks(1);
		assert_ok!(remove(40 * TAO));
		// The removal is a touch itself.
		assert_noop!(remove(10 * TAO), Error::<Test>::RootStakeLocked);
	});
}

#[test]
fn dividends_owed_do_not_change_with_the_stake() {
	chain().run(|| {
		BasketShares::<Test>::insert(validator(), 25 * TAO);
		BasketRate::<Test>::insert(validator(), I96F32::from_num(0.5));
		stake(ALICE, ROOT, 100 * TAO);
		assert_eq!(BasketClaimed::<Test>::get(validator(), cold(ALICE)), i128::from(50 * TAO));
		BasketRate::<Test>::insert(validator(), I96F32::from_num(0.75));
		assert_ok!(remove(40 * TAO));
		let claimed = BasketClaimed::<Test>::get(validator(), cold(ALICE));
		assert_eq!(i128::from(45 * TAO) - claimed, i128::from(25 * TAO));
	});
}

#[test]
fn the_list_of_root_stakers_has_no_gaps() {
	chain().funded(BOB, 10 * TAO).funded(CAROL, 10 * TAO).run(|| {
		for person in [ALICE, BOB, CAROL] {
			stake(person, ROOT, TAO);
		}
		assert_ok!(remove(TAO));
		assert_eq!(NumStakingColdkeys::<Test>::get(), 2);
		assert_eq!(StakingColdkeys::<Test>::get(cold(CAROL)), Some(0));
		assert_eq!(StakingColdkeysByIndex::<Test>::get(0), Some(cold(CAROL)));
		assert_eq!(StakingColdkeysByIndex::<Test>::get(1), Some(cold(BOB)));
		assert_eq!(StakingColdkeysByIndex::<Test>::get(2), None);
		assert_eq!(StakingColdkeys::<Test>::get(cold(ALICE)), None);
	});
}

#[test]
fn a_move_from_root_pays_its_fee_on_the_purchase() {
	chain().run(|| {
		stake(ALICE, ROOT, 100 * TAO);
		clear_events();
		assert_ok!(SubtensorModule::swap_stake(
			signed(ALICE),
			validator(),
			ROOT,
			NET,
			alpha(10 * TAO)
		));
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 39_584_215_264);
		let events = take_events();
		assert!(matches!(events[0], Event::StakeRemoved(.., 0)));
		assert!(matches!(events[1], Event::StakeAdded(.., 5_035_477)));
	});
}
