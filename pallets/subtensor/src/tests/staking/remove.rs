//! Unstaking alpha. Spec: `docs/protocol/staking.md` §11.3 to §11.5, §25.4.

use super::*;
use frame_support::assert_noop;

fn remove(rao: u64) -> sp_runtime::DispatchResult {
	done(SubtensorModule::remove_stake(signed(ALICE), validator(), NET, alpha(rao)))
}

fn remove_limit(rao: u64, limit: u64, allow_partial: bool) -> sp_runtime::DispatchResult {
	done(SubtensorModule::remove_stake_limit(
		signed(ALICE),
		validator(),
		NET,
		alpha(rao),
		tao(limit),
		allow_partial,
	))
}

#[test]
fn the_documents_unstake_returns_the_pool_to_where_it_was() {
	chain().run(|| {
		Author::set(Some(author()));
		stake(ALICE, NET, 10 * TAO);
		clear_events();
		let (authors, free) = (balance(&author()), balance(&cold(ALICE)));
		assert_ok!(remove(39_584_215_264));
		assert_eq!(
			take_events(),
			[Event::StakeRemoved(
				cold(ALICE),
				validator(),
				tao(9_989_981_362),
				alpha(39_564_282_723),
				NET,
				19_932_541
			)]
		);
		assert_eq!(balance(&author()) - authors, 4_983_160);
		assert_eq!(balance(&cold(ALICE)) - free, 9_989_981_362);
		assert_eq!(reserves(NET), (1_000_000_000_001, 4_000 * TAO));
		assert_eq!(SubnetTaoFlow::<Test>::get(NET), 9_994_964_523 - 9_989_981_362 - 4_983_160);
		assert_eq!(SubnetAlphaOut::<Test>::get(NET), alpha(0));
		assert!(!StakingHotkeys::<Test>::contains_key(cold(ALICE)));
	});
}

#[test]
fn without_an_author_the_fee_in_alpha_is_burned() {
	chain().run(|| {
		stake(ALICE, NET, 10 * TAO);
		assert_ok!(remove(u64::MAX));
		assert_eq!(pallet_alpha_assets::AlphaBurned::<Test>::get(NET), alpha(19_932_541));
		assert_eq!(SubnetAlphaOut::<Test>::get(NET), alpha(19_932_541));
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 0);
	});
}

#[test]
fn a_fee_that_the_pool_does_not_pay_for_is_burned_and_the_unstake_goes_on() {
	chain().run(|| {
		Author::set(Some(author()));
		give_stake(NET, &validator(), &cold(ALICE), 1_986);
		assert_ok!(remove(1_986));
		assert_eq!(pallet_alpha_assets::AlphaBurned::<Test>::get(NET), alpha(1));
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 0);
	});
}

#[test]
fn refusals_of_an_unstake_come_in_the_documents_order() {
	chain().run(|| {
		let remove = |netuid, rao| {
			done(SubtensorModule::remove_stake(signed(ALICE), validator(), netuid, alpha(rao)))
		};
		assert_noop!(remove(NetUid::new(9), 5), Error::<Test>::SubtokenDisabled);
		assert_noop!(remove(NET, 5), Error::<Test>::AmountTooLow);
		stake(ALICE, NET, 100 * TAO);
		assert_noop!(remove(NET, 1_000_000), Error::<Test>::AmountTooLow);
		assert_noop!(remove_limit(u64::MAX, 0, false), Error::<Test>::InsufficientLiquidity);
		assert_noop!(remove_limit(10_000 * TAO, 0, false), Error::<Test>::NotEnoughStakeToWithdraw);
		assert_noop!(
			remove_limit(TAO, 400_000_000, false),
			pallet_subtensor_swap::Error::<Test>::PriceLimitExceeded
		);
		assert_noop!(remove_limit(300 * TAO, 290_000_000, false), Error::<Test>::SlippageTooHigh);
		assert_ok!(SubtensorModule::lock_stake(signed(ALICE), validator(), NET, alpha(300 * TAO)));
		assert_noop!(remove(NET, 100 * TAO), Error::<Test>::StakeUnavailable);
		assert_ok!(remove(NET, 63 * TAO));
	});
}

#[test]
fn collateral_does_not_leave_its_position() {
	chain().run(|| {
		give_stake(NET, &validator(), &cold(ALICE), 100 * TAO);
		let state = crate::types::MinerCollateralState {
			locked: alpha(90 * TAO),
			drain_ratio: substrate_fixed::types::U64F64::from_num(1),
			min_locked: alpha(0),
			earned: alpha(0),
		};
		MinerCollateral::<Test>::insert((NET, validator(), cold(ALICE)), state);
		ColdkeyMinerCollateral::<Test>::insert(NET, cold(ALICE), alpha(90 * TAO));
		ColdkeyCollateralHotkeys::<Test>::insert(
			NET,
			cold(ALICE),
			frame_support::BoundedVec::truncate_from(vec![validator()]),
		);
		assert_noop!(remove(11 * TAO), Error::<Test>::StakeUnavailable);
		assert_ok!(remove(10 * TAO));
		MinerCollateral::<Test>::remove((NET, validator(), cold(ALICE)));
		ColdkeyMinerCollateral::<Test>::remove(NET, cold(ALICE));
		ColdkeyCollateralHotkeys::<Test>::remove(NET, cold(ALICE));
	});
}

#[test]
fn a_limited_unstake_stops_at_its_price() {
	chain().run(|| {
		stake(ALICE, NET, 200 * TAO);
		let held = stake_of(&validator(), &cold(ALICE), NET);
		let max = crate::staking::limits::max_remove::<Test>(NET, tao(300_000_000)).unwrap();
		assert_ok!(remove_limit(held, 300_000_000, true));
		let left = stake_of(&validator(), &cold(ALICE), NET);
		assert!((held - left).abs_diff(max.rao()) <= 1);
		assert!(<Swap as subtensor_types::traits::SwapHandler>::current_alpha_price(NET) >= 0.3);
	});
}

#[test]
fn a_full_removal_sells_everything_or_nothing_within_its_limit() {
	chain().run(|| {
		stake(ALICE, NET, 200 * TAO);
		let full = |limit: Option<u64>| {
			done(SubtensorModule::remove_stake_full_limit(
				signed(ALICE),
				validator(),
				NET,
				limit.map(tao),
			))
		};
		assert_noop!(full(Some(300_000_000)), Error::<Test>::SlippageTooHigh);
		assert_ok!(full(Some(200_000_000)));
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 0);
		assert_noop!(full(None), Error::<Test>::AmountTooLow);
	});
}

#[test]
fn a_hotkey_below_the_threshold_gets_its_children_checked() {
	chain().run(|| {
		stake(ALICE, NET, 100 * TAO);
		StakeThreshold::<Test>::put(90 * TAO);
		assert_ok!(remove(10 * TAO));
		assert!(!ChildkeyThresholdChecks::<Test>::contains_key(validator()));
		assert_ok!(remove(100 * TAO));
		assert!(ChildkeyThresholdChecks::<Test>::contains_key(validator()));
	});
}
