//! Moves, transfers and swaps of stake. Spec: `docs/protocol/staking.md` §12, §25.6.

use super::*;
use frame_support::assert_noop;

/// Two pools with different fees; Alice has stake on both with the validator, and Bob's hotkey
/// exists.
fn two_pools() -> Chain {
	chain().with(|| {
		make_subnet_with(OTHER_NET, |subnet| {
			subnet.tao = 2_000 * TAO;
			subnet.alpha = 3_000 * TAO;
			subnet.fee_rate = 196;
		});
		own(BOB);
		fund(BOB, 10 * TAO);
		stake(ALICE, NET, 100 * TAO);
		stake(ALICE, OTHER_NET, 50 * TAO);
	})
}

fn held(hotkey: &AccountId, person: u8, netuid: NetUid) -> u64 {
	stake_of(hotkey, &cold(person), netuid)
}

fn move_stake(
	to: AccountId,
	origin: NetUid,
	destination: NetUid,
	rao: u64,
) -> sp_runtime::DispatchResult {
	let (from, amount) = (validator(), alpha(rao));
	done(SubtensorModule::move_stake(signed(ALICE), from, to, origin, destination, amount))
}

fn swap_limit(rao: u64, limit: u64, allow_partial: bool) -> sp_runtime::DispatchResult {
	done(SubtensorModule::swap_stake_limit(
		signed(ALICE),
		validator(),
		NET,
		OTHER_NET,
		alpha(rao),
		tao(limit),
		allow_partial,
	))
}

fn near(value: u64, wanted: u64) {
	assert!(value.abs_diff(wanted) <= 1, "{value} is not {wanted}");
}

#[test]
fn a_story_of_moves_has_the_recorded_amounts() {
	two_pools().run(|| {
		assert_ok!(move_stake(hot(BOB), NET, NET, 100 * TAO));
		near(held(&validator(), ALICE, NET), 263_469_893_959);
		near(held(&hot(BOB), ALICE, NET), 100 * TAO);
		assert_eq!(reserves(NET), (1_099_949_645_228, 3_636_530_106_041));

		clear_events();
		assert_ok!(move_stake(hot(BOB), NET, OTHER_NET, 100 * TAO));
		near(held(&validator(), ALICE, NET), 163_469_893_959);
		near(held(&hot(BOB), ALICE, OTHER_NET), 41_419_878_848);
		assert_eq!(reserves(NET), (1_070_526_341_978, 3_736_479_751_269));
		let events = take_events();
		assert!(matches!(events[0], Event::StakeRemoved(..)));
		assert!(matches!(events[1], Event::StakeAdded(.., 0)));
		assert!(matches!(events[2], Event::StakeMoved(..)));

		assert_ok!(SubtensorModule::swap_stake(
			signed(ALICE),
			validator(),
			OTHER_NET,
			NET,
			alpha(40 * TAO)
		));
		near(held(&validator(), ALICE, NET), 259_849_734_236);
		near(held(&validator(), ALICE, OTHER_NET), 32_957_216_909);
		assert_eq!(reserves(NET), (1_098_870_937_010, 3_640_099_910_992));

		assert_noop!(swap_limit(100 * TAO, 440_000_000, false), Error::<Test>::SlippageTooHigh);
		assert_ok!(swap_limit(50 * TAO, 400_000_000, false));
		near(held(&validator(), ALICE, NET), 209_849_734_236);
		near(held(&validator(), ALICE, OTHER_NET), 54_032_467_299);

		let free = balance(&cold(ALICE));
		assert_ok!(SubtensorModule::transfer_stake(
			signed(ALICE),
			cold(BOB),
			validator(),
			NET,
			NET,
			alpha(20 * TAO)
		));
		near(held(&validator(), BOB, NET), 20 * TAO);
		assert_ok!(SubtensorModule::transfer_stake(
			signed(ALICE),
			cold(BOB),
			validator(),
			OTHER_NET,
			NET,
			alpha(10 * TAO)
		));
		near(held(&validator(), ALICE, OTHER_NET), 44_032_467_299);
		near(held(&validator(), BOB, NET), 43_901_714_890);
		assert_eq!(balance(&cold(ALICE)), free);
		assert_eq!(balance(&cold(BOB)), 10 * TAO);
	});
}

#[test]
fn refusals_of_a_move_come_in_the_documents_order() {
	two_pools().run(|| {
		let unknown = NetUid::new(9);
		let escrow = crate::root::escrow_account::<Test>();
		assert_noop!(
			done(SubtensorModule::transfer_stake(
				signed(ALICE),
				escrow,
				hot(CAROL),
				unknown,
				unknown,
				alpha(1)
			)),
			Error::<Test>::CannotUseSystemAccount
		);
		assert_noop!(move_stake(validator(), unknown, unknown, 1), Error::<Test>::SameNetuid);
		assert_noop!(move_stake(validator(), unknown, NET, 1), Error::<Test>::SubnetNotExists);
		assert_noop!(move_stake(validator(), NET, unknown, 1), Error::<Test>::SubnetNotExists);
		SubtokenEnabled::<Test>::insert(OTHER_NET, false);
		assert_noop!(move_stake(hot(CAROL), NET, OTHER_NET, 1), Error::<Test>::SubtokenDisabled);
		SubtokenEnabled::<Test>::insert(OTHER_NET, true);
		assert_noop!(
			move_stake(hot(CAROL), NET, OTHER_NET, 1),
			Error::<Test>::HotKeyAccountNotExists
		);
		assert_noop!(
			move_stake(hot(BOB), NET, OTHER_NET, 400 * TAO),
			Error::<Test>::NotEnoughStakeToWithdraw
		);
		assert_noop!(move_stake(hot(BOB), NET, OTHER_NET, 6_000_000), Error::<Test>::AmountTooLow);
		StakingHotkeys::<Test>::mutate(cold(ALICE), |list| list.resize(256, hot(CAROL)));
		assert_noop!(
			move_stake(hot(BOB), NET, OTHER_NET, 100 * TAO),
			Error::<Test>::TooManyStakingHotkeys
		);
		StakingHotkeys::<Test>::mutate(cold(ALICE), |list| list.truncate(1));
		assert_ok!(SubtensorModule::lock_stake(signed(ALICE), validator(), NET, alpha(300 * TAO)));
		assert_noop!(
			move_stake(hot(BOB), NET, OTHER_NET, 100 * TAO),
			Error::<Test>::StakeUnavailable
		);
		// Inside the subnet the lock stays with its coldkey.
		assert_ok!(move_stake(hot(BOB), NET, NET, 100 * TAO));
	});
}

#[test]
fn transfers_need_the_switch_and_moves_do_not() {
	two_pools().run(|| {
		TransferToggle::<Test>::insert(NET, false);
		let transfer = |origin, destination| {
			done(SubtensorModule::transfer_stake(
				signed(ALICE),
				cold(BOB),
				validator(),
				origin,
				destination,
				alpha(10 * TAO),
			))
		};
		assert_noop!(transfer(NET, NET), Error::<Test>::TransferDisallowed);
		assert_noop!(transfer(OTHER_NET, NET), Error::<Test>::TransferDisallowed);
		assert_noop!(transfer(NET, OTHER_NET), Error::<Test>::TransferDisallowed);
		assert_ok!(move_stake(hot(BOB), NET, NET, 10 * TAO));
	});
}

#[test]
fn the_whole_position_moves_when_the_amount_is_the_largest_number() {
	two_pools().run(|| {
		assert_ok!(move_stake(hot(BOB), NET, NET, u64::MAX));
		assert_eq!(held(&validator(), ALICE, NET), 0);
		near(held(&hot(BOB), ALICE, NET), 363_469_893_959);
	});
}

#[test]
fn a_move_within_a_subnet_has_a_least_value_at_the_spot_price() {
	chain().run(|| {
		own(BOB);
		give_stake(NET, &validator(), &cold(ALICE), TAO);
		assert_noop!(move_stake(hot(BOB), NET, NET, 7_999_999), Error::<Test>::AmountTooLow);
		assert_ok!(move_stake(hot(BOB), NET, NET, 8_000_000));
		let transfer = |rao| {
			done(SubtensorModule::transfer_stake(
				signed(ALICE),
				cold(BOB),
				validator(),
				NET,
				NET,
				alpha(rao),
			))
		};
		assert_noop!(transfer(399_999), Error::<Test>::AmountTooLow);
		assert_ok!(transfer(400_000));
	});
}

#[test]
fn a_partial_swap_takes_what_its_ratio_allows_and_nothing_beyond_the_spot_ratio() {
	two_pools().run(|| {
		let before = held(&validator(), ALICE, NET);
		let max = crate::staking::limits::max_move::<Test>(NET, OTHER_NET, tao(420_000_000));
		assert_ok!(swap_limit(100 * TAO, 420_000_000, true));
		near(before - held(&validator(), ALICE, NET), max.unwrap().rao());
		let before = held(&validator(), ALICE, NET);
		assert_ok!(swap_limit(100 * TAO, 2_000_000_000, true));
		assert_eq!(held(&validator(), ALICE, NET), before);
	});
}

#[test]
fn a_move_that_the_closed_form_lets_pass_is_refused_where_its_ratio_was_missed() {
	two_pools().run(|| {
		// Weights other than one half make the closed form promise too much.
		let balancer =
			pallet_subtensor_swap::Balancer { quote: sp_runtime::Perquintill::from_percent(30) };
		pallet_subtensor_swap::SwapBalancer::<Test>::insert(OTHER_NET, balancer);
		give_stake(NET, &validator(), &cold(ALICE), 3_000 * TAO);
		let limit = 180_000_000;
		let max = crate::staking::limits::max_move::<Test>(NET, OTHER_NET, tao(limit)).unwrap();
		assert!(max > alpha(2_000 * TAO));
		assert_noop!(swap_limit(2_000 * TAO, limit, false), Error::<Test>::SlippageTooHigh);
		assert_ok!(swap_limit(10 * TAO, limit, false));
	});
}

#[test]
fn stake_and_hotkey_change_hands_in_one_call() {
	two_pools().run(|| {
		clear_events();
		assert_ok!(SubtensorModule::transfer_stake_and_hotkey(
			signed(ALICE),
			cold(BOB),
			validator(),
			hot(BOB),
			NET,
			NET,
			alpha(20 * TAO)
		));
		near(held(&hot(BOB), BOB, NET), 20 * TAO);
		assert!(matches!(take_events().pop(), Some(Event::StakeAndHotkeyTransferred { .. })));
	});
}

#[test]
fn locked_alpha_goes_last_and_only_to_those_who_accept_it() {
	two_pools().run(|| {
		let held_before = held(&validator(), ALICE, NET);
		let lock = held_before - 10 * TAO;
		assert_ok!(SubtensorModule::lock_stake(signed(ALICE), validator(), NET, alpha(lock)));
		let transfer = |rao| {
			done(SubtensorModule::transfer_stake(
				signed(ALICE),
				cold(BOB),
				validator(),
				NET,
				NET,
				alpha(rao),
			))
		};
		assert_noop!(transfer(20 * TAO), Error::<Test>::AccountRejectsLockedAlpha);
		assert_ok!(transfer(9 * TAO));
		assert!(Lock::<Test>::iter_prefix((cold(BOB), NET)).next().is_none());
		assert_ok!(SubtensorModule::set_reject_locked_alpha(signed(BOB), false));
		assert_ok!(transfer(20 * TAO));
		let (hotkey, moved) = Lock::<Test>::iter_prefix((cold(BOB), NET)).next().unwrap();
		assert_eq!(hotkey, validator());
		assert!(moved.locked_mass.rao().abs_diff(19 * TAO) <= 1);
	});
}

#[test]
fn a_limit_of_zero_within_a_subnet_means_nothing() {
	two_pools().run(|| {
		assert_ok!(SubtensorModule::move_stake_limit(
			signed(ALICE),
			validator(),
			hot(BOB),
			NET,
			NET,
			alpha(10 * TAO),
			tao(u64::MAX),
			false
		));
		near(held(&hot(BOB), ALICE, NET), 10 * TAO);
	});
}
