//! `add_collateral`. Spec: `docs/protocol/staking.md` §16.12.

use super::*;
use crate::types::MinerCollateralState;
use frame_support::{BoundedVec, assert_noop};
use substrate_fixed::types::U64F64;

const NO_LIMIT: u64 = 1_000_000_000_000_000;

#[test]
fn refusals_come_in_the_documents_order() {
	chain().run(|| {
		let call = |person, netuid, hotkey, rao| {
			let limit = tao(NO_LIMIT);
			SubtensorModule::add_collateral(signed(person), netuid, hotkey, alpha(rao), limit)
		};
		assert_noop!(
			call(BOB, ROOT, hot(BOB), 0),
			Error::<Test>::RegistrationNotPermittedOnRootSubnet
		);
		assert_noop!(call(BOB, OTHER_NET, hot(BOB), 0), Error::<Test>::SubnetNotExists);
		SubtokenEnabled::<Test>::insert(NET, false);
		assert_noop!(call(BOB, NET, hot(BOB), 0), Error::<Test>::SubtokenDisabled);
		SubtokenEnabled::<Test>::insert(NET, true);
		assert_noop!(call(BOB, NET, hot(BOB), 0), Error::<Test>::HotKeyAccountNotExists);
		assert_noop!(call(BOB, NET, hot(ALICE), 0), Error::<Test>::NonAssociatedColdKey);
		assert_noop!(call(ALICE, NET, hot(ALICE), 0), Error::<Test>::AmountTooLow);
	});
}

#[test]
fn a_purchase_is_refused_in_the_documents_order() {
	chain().run(|| {
		SubnetMovingPrice::<Test>::remove(NET);
		assert_noop!(add(200 * TAO, NO_LIMIT), Error::<Test>::InsufficientLiquidity);
		SubnetMovingPrice::<Test>::insert(NET, I96F32::from_num(1_000_000));
		assert_noop!(add(200 * TAO, NO_LIMIT), Error::<Test>::InsufficientLiquidity);
		SubnetMovingPrice::<Test>::insert(NET, I96F32::from_num(0.25));
		assert_noop!(
			add(200 * TAO, 250_000_000),
			pallet_subtensor_swap::Error::<Test>::PriceLimitExceeded
		);
		assert_noop!(add(101 * TAO - 999_000_000, NO_LIMIT), Error::<Test>::AmountTooLow);
		assert_noop!(add(1_000 * TAO, 250_100_000), Error::<Test>::SlippageTooHigh);
		assert_noop!(
			add(100 * TAO + 5_000 * TAO, NO_LIMIT),
			Error::<Test>::NotEnoughBalanceToStake
		);
		// The whole balance would leave less than the existential deposit.
		assert_noop!(
			add(100 * TAO + 4_000 * TAO, NO_LIMIT),
			Error::<Test>::NotEnoughBalanceToStake
		);
	});
}

#[test]
fn free_stake_of_the_position_comes_first() {
	chain().run(|| {
		let before = balance(&cold(ALICE));
		clear_events();
		assert_ok!(add(60 * TAO, 0));
		assert_eq!(locked(), 60 * TAO);
		assert_eq!(ColdkeyMinerCollateral::<Test>::get(NET, cold(ALICE)), alpha(60 * TAO));
		assert_eq!(balance(&cold(ALICE)), before);
		assert_eq!(
			take_events(),
			[Event::CollateralLocked {
				netuid: NET,
				hotkey: hot(ALICE),
				locked: alpha(60 * TAO),
				total_locked: alpha(60 * TAO),
			}]
		);
		assert_noop!(
			done(SubtensorModule::remove_stake(signed(ALICE), hot(ALICE), NET, alpha(41 * TAO))),
			Error::<Test>::StakeUnavailable
		);
		assert_ok!(SubtensorModule::remove_stake(signed(ALICE), hot(ALICE), NET, alpha(39 * TAO)));
	});
}

#[test]
fn what_is_missing_is_bought_at_the_slow_average() {
	chain().run(|| {
		clear_events();
		assert_ok!(add(140 * TAO, NO_LIMIT));
		// 40 alpha at 0.25: 10 TAO, which buy 39,584,215,264 alpha (worked example 25.3).
		assert_eq!(locked(), 100 * TAO + 39_584_215_264);
		assert_eq!(balance(&cold(ALICE)), 990 * TAO);
		let events = take_events();
		assert!(matches!(events[0], Event::StakeAdded(.., 5_035_477)));
		assert!(matches!(events[1], Event::CollateralLocked { .. }));
	});
}

#[test]
fn collateral_that_stands_keeps_its_ratio_and_the_rest_of_its_row() {
	chain().run(|| {
		assert_ok!(add(10 * TAO, 0));
		let key = (NET, hot(ALICE), cold(ALICE));
		assert_eq!(MinerCollateral::<Test>::get(&key).unwrap().drain_ratio, U64F64::from_num(1));
		CollateralDrainRatio::<Test>::insert(NET, U64F64::from_num(3));
		assert_ok!(add(10 * TAO, 0));
		let row = MinerCollateral::<Test>::get(&key).unwrap();
		assert_eq!((row.locked, row.drain_ratio), (alpha(20 * TAO), U64F64::from_num(1)));
	});
}

#[test]
fn a_coldkey_has_collateral_on_32_hotkeys_of_a_subnet_at_most() {
	chain().run(|| {
		let hotkeys: Vec<_> = (100..132).map(hot).collect();
		for person in 100..132 {
			crate::keys::ownership::create_if_absent::<Test>(&cold(ALICE), &hot(person)).unwrap();
			let row = MinerCollateralState {
				locked: alpha(0),
				drain_ratio: U64F64::from_num(1),
				min_locked: alpha(1),
				earned: alpha(0),
			};
			MinerCollateral::<Test>::insert((NET, hot(person), cold(ALICE)), row);
		}
		ColdkeyCollateralHotkeys::<Test>::insert(
			NET,
			cold(ALICE),
			BoundedVec::try_from(hotkeys).unwrap(),
		);
		assert_noop!(add(TAO, 0), Error::<Test>::ColdkeyCollateralPositionsFull);
		assert_noop!(set_floor(TAO), Error::<Test>::ColdkeyCollateralPositionsFull);
	});
}

#[test]
fn no_call_takes_collateral_away() {
	chain().run(|| {
		own(BOB);
		assert_ok!(add(100 * TAO, 0));
		let unavailable = || Error::<Test>::StakeUnavailable;
		let (me, mine) = (signed(ALICE), hot(ALICE));
		let some = alpha(10 * TAO);
		assert_noop!(
			done(SubtensorModule::move_stake(me.clone(), mine.clone(), hot(BOB), NET, NET, some)),
			unavailable()
		);
		assert_noop!(
			done(SubtensorModule::transfer_stake(
				me.clone(),
				cold(BOB),
				mine.clone(),
				NET,
				NET,
				some
			)),
			unavailable()
		);
		assert_noop!(
			done(SubtensorModule::swap_stake(me.clone(), mine.clone(), NET, ROOT, some)),
			unavailable()
		);
		assert_noop!(
			done(SubtensorModule::recycle_alpha(me.clone(), mine.clone(), some, NET)),
			unavailable()
		);
		assert_noop!(
			done(SubtensorModule::burn_alpha(me.clone(), mine.clone(), some, NET)),
			unavailable()
		);
		assert_ok!(SubtensorModule::unstake_all(me, mine.clone()));
		assert_eq!(stake_of(&mine, &cold(ALICE), NET), 100 * TAO);
	});
}
