//! Staking TAO. Spec: `docs/protocol/staking.md` §11.1, §11.2, §25.3.

use super::*;
use frame_support::assert_noop;

fn add(rao: u64) -> sp_runtime::DispatchResult {
	done(SubtensorModule::add_stake(signed(ALICE), validator(), NET, tao(rao)))
}

fn add_limit(rao: u64, limit: u64, allow_partial: bool) -> sp_runtime::DispatchResult {
	done(SubtensorModule::add_stake_limit(
		signed(ALICE),
		validator(),
		NET,
		tao(rao),
		tao(limit),
		allow_partial,
	))
}

#[test]
fn the_documents_stake_moves_reserves_pays_the_author_and_is_seen() {
	chain().run(|| {
		Author::set(Some(author()));
		let total_stake = TotalStake::<Test>::get();
		assert_ok!(add(10 * TAO));
		assert_eq!(
			take_events(),
			[Event::StakeAdded(
				cold(ALICE),
				validator(),
				tao(10 * TAO),
				alpha(39_584_215_264),
				NET,
				5_035_477
			)]
		);
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 39_584_215_264);
		assert_eq!(balance(&author()), 5_035_477);
		assert_eq!(balance(&cold(ALICE)), 990 * TAO);
		assert_eq!(reserves(NET), (1_009_994_964_523, 3_960_415_784_736));
		assert_eq!(SubnetAlphaOut::<Test>::get(NET), alpha(39_584_215_264));
		let grown = TotalStake::<Test>::get().saturating_sub(total_stake);
		assert_eq!(grown, tao(9_994_964_523));
		assert_eq!(SubnetTaoFlow::<Test>::get(NET), 9_994_964_523);
		assert_eq!(SubnetVolume::<Test>::get(NET), u128::from(10 * TAO));
		assert_eq!(StakingHotkeys::<Test>::get(cold(ALICE)), [validator()]);
		assert!(!LastColdkeyHotkeyStakeBlock::<Test>::contains_key(cold(ALICE), validator()));
	});
}

#[test]
fn without_an_author_the_fee_is_burned() {
	chain().run(|| {
		assert_ok!(add(10 * TAO));
		assert_eq!(balance(&crate::money::burn_account::<Test>()), 5_035_477);
	});
}

#[test]
fn the_least_stake_is_the_minimum_and_its_fee() {
	chain().run(|| {
		assert_noop!(add(2_001_006), Error::<Test>::AmountTooLow);
		assert_ok!(add(2_001_007));
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 7_999_984);
		assert_eq!(reserves(NET), (1_000_002_000_000, 3_999_992_000_016));
	});
}

#[test]
fn staking_a_whole_balance_keeps_the_existential_deposit() {
	chain().funded(BOB, 10 * TAO).run(|| {
		assert_ok!(SubtensorModule::add_stake(signed(BOB), validator(), NET, tao(10 * TAO)));
		assert_eq!(balance(&cold(BOB)), 500);
		let Event::StakeAdded(_, _, gross, ..) = &take_events()[0] else { panic!() };
		assert_eq!(*gross, tao(9_999_999_500));
	});
}

#[test]
fn only_a_signed_coldkey_stakes() {
	chain().run(|| {
		assert_noop!(
			done(SubtensorModule::add_stake(RuntimeOrigin::root(), validator(), NET, tao(TAO))),
			sp_runtime::DispatchError::BadOrigin
		);
	});
}

#[test]
fn refusals_of_a_stake_come_in_the_documents_order() {
	let unknown = NetUid::new(9);
	chain().run(move || {
		let add = |hotkey, netuid, rao| {
			done(SubtensorModule::add_stake(signed(ALICE), hotkey, netuid, tao(rao)))
		};
		assert_noop!(
			add(hot(BOB), NET, 1_000_000_000_000_001),
			Error::<Test>::InsufficientLiquidity
		);
		assert_noop!(add(hot(BOB), unknown, u64::MAX), Error::<Test>::SubnetNotExists);
		SubtokenEnabled::<Test>::insert(NET, false);
		assert_noop!(add(hot(BOB), NET, 1), Error::<Test>::SubtokenDisabled);
		SubtokenEnabled::<Test>::insert(NET, true);
		assert_noop!(add(hot(BOB), NET, 1), Error::<Test>::AmountTooLow);
		assert_noop!(add(hot(BOB), NET, 1_001 * TAO), Error::<Test>::NotEnoughBalanceToStake);
		assert_noop!(add(hot(BOB), NET, TAO), Error::<Test>::HotKeyAccountNotExists);
		StakingHotkeys::<Test>::insert(cold(ALICE), vec![hot(CAROL); 256]);
		assert_noop!(add(validator(), NET, TAO), Error::<Test>::TooManyStakingHotkeys);
		StakingHotkeys::<Test>::remove(cold(ALICE));
		SubnetAlphaIn::<Test>::insert(NET, alpha(999_999));
		assert_noop!(add(validator(), NET, TAO), Error::<Test>::InsufficientLiquidity);
		SubnetAlphaIn::<Test>::insert(NET, alpha(4_000 * TAO));
	});
}

#[test]
fn fill_or_kill_stakes_all_or_nothing() {
	chain().run(|| {
		assert_noop!(
			add_limit(TAO, 250_000_000, true),
			pallet_subtensor_swap::Error::<Test>::PriceLimitExceeded
		);
		assert_noop!(add_limit(900 * TAO, 260_000_000, false), Error::<Test>::SlippageTooHigh);
		assert_ok!(add_limit(10 * TAO, 260_000_000, false));
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 39_584_215_264);
		assert_eq!(
			Delegates::<Test>::try_get(validator()).map(|take| take.deconstruct()),
			Ok(11_796)
		);
	});
}

#[test]
fn a_partial_order_takes_no_more_than_its_limit_allows() {
	chain().run(|| {
		assert_ok!(add_limit(10 * TAO, 260_000_000, false));
		let before = balance(&cold(ALICE));
		assert_ok!(add_limit(900 * TAO, 300_000_000, true));
		assert_eq!(before - balance(&cold(ALICE)), 85_493_200_393);
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 39_584_215_264 + 308_932_068_033);
		assert_eq!(reserves(NET), (1_095_445_115_010, 3_651_483_716_703));
	});
}

#[test]
fn on_root_the_limit_is_one_and_nothing_costs_a_fee() {
	chain().run(|| {
		let add = |limit, partial| {
			done(SubtensorModule::add_stake_limit(
				signed(ALICE),
				validator(),
				ROOT,
				tao(TAO),
				tao(limit),
				partial,
			))
		};
		assert_noop!(add(999_999_999, false), Error::<Test>::SlippageTooHigh);
		// A part of nothing is welcome, and too low.
		assert_noop!(add(999_999_999, true), Error::<Test>::AmountTooLow);
		assert_ok!(add(1_000_000_000, false));
		assert_eq!(stake_of(&validator(), &cold(ALICE), ROOT), TAO);
		assert_eq!(balance(&cold(ALICE)), 999 * TAO);
	});
}
