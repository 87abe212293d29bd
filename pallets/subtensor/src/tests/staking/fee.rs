//! Fees in alpha. Spec: `docs/protocol/runtime-and-node.md` §7.5, in the `[2026-10]` variant.

use super::*;
use crate::staking::{Position, fee};
use frame_support::assert_noop;
use subtensor_types::traits::SwapHandler;

const FEE: u64 = 100_000;

/// Alice has 100 TAO of stake on the validator, and nothing else.
fn penniless() -> Chain {
	chain().with(|| stake(ALICE, NET, 100 * TAO))
}

fn pays(call: &Call<Test>) -> Option<(AccountId, NetUid)> {
	fee::paying_position::<Test>(&cold(ALICE), call)
}

/// Runs `act` on Alice's position on the standard subnet.
fn on_position<R>(act: impl FnOnce(Position<'_, AccountId>) -> R) -> R {
	act(Position::new(&validator(), &cold(ALICE), NET))
}

fn issuance() -> u64 {
	TotalIssuance::<Test>::get().rao()
}

fn remove() -> Call<Test> {
	Call::remove_stake { hotkey: validator(), netuid: NET, amount_unstaked: alpha(1) }
}

fn remove_limit() -> Call<Test> {
	Call::remove_stake_limit {
		hotkey: validator(),
		netuid: NET,
		amount_unstaked: alpha(1),
		limit_price: tao(1),
		allow_partial: true,
	}
}

fn recycle() -> Call<Test> {
	Call::recycle_alpha { hotkey: validator(), amount: alpha(1), netuid: NET }
}

fn burn() -> Call<Test> {
	Call::burn_alpha { hotkey: validator(), amount: alpha(1), netuid: NET }
}

fn move_on() -> Call<Test> {
	Call::move_stake {
		origin_hotkey: validator(),
		destination_hotkey: hot(BOB),
		origin_netuid: NET,
		destination_netuid: OTHER_NET,
		alpha_amount: alpha(1),
	}
}

fn hand_over() -> Call<Test> {
	Call::transfer_stake {
		destination_coldkey: cold(BOB),
		hotkey: validator(),
		origin_netuid: NET,
		destination_netuid: OTHER_NET,
		alpha_amount: alpha(1),
	}
}

fn swap() -> Call<Test> {
	Call::swap_stake {
		hotkey: validator(),
		origin_netuid: NET,
		destination_netuid: OTHER_NET,
		alpha_amount: alpha(1),
	}
}

fn swap_hotkey() -> Call<Test> {
	Call::swap_hotkey { hotkey: validator(), new_hotkey: hot(BOB), netuid: Some(NET) }
}

#[test]
fn a_call_pays_out_of_the_position_that_it_takes_from() {
	penniless().run(|| {
		let calls = [
			remove(),
			remove_limit(),
			recycle(),
			burn(),
			move_on(),
			hand_over(),
			swap(),
			swap_hotkey(),
		];
		for call in calls {
			assert_eq!(pays(&call), Some((validator(), NET)), "{call:?}");
		}
	});
}

#[test]
fn a_call_that_brings_stake_pays_in_tao_alone() {
	penniless().run(|| {
		let add = Call::add_stake { hotkey: validator(), netuid: NET, amount_staked: tao(1) };
		assert_eq!(pays(&add), None);
	});
}

#[test]
fn unstaking_everything_pays_only_out_of_a_single_position() {
	penniless().subnet(OTHER_NET).run(|| {
		let everything = Call::unstake_all { hotkey: validator() };
		assert_eq!(pays(&everything), Some((validator(), NET)));
		stake(ALICE, OTHER_NET, 10 * TAO);
		assert_eq!(pays(&everything), None);
		// A position that can't be sold does not count.
		SubtokenEnabled::<Test>::insert(OTHER_NET, false);
		assert_eq!(pays(&everything), Some((validator(), NET)));
	});
}

#[test]
fn unstaking_all_alpha_pays_out_of_root_only_where_there_is_nothing_else() {
	penniless().run(|| {
		stake(ALICE, ROOT, 10 * TAO);
		assert_eq!(pays(&Call::unstake_all { hotkey: validator() }), None);
		let alpha = Call::unstake_all_alpha { hotkey: validator() };
		assert_eq!(pays(&alpha), Some((validator(), NET)));
		SubtokenEnabled::<Test>::insert(NET, false);
		assert_eq!(pays(&alpha), Some((validator(), ROOT)));
	});
}

#[test]
fn the_quote_is_the_fee_at_the_spot_price() {
	penniless().run(|| {
		let quoted = on_position(|position| fee::quote::<Test>(position, tao(FEE)));
		let spot = <Test as Config>::Swap::alpha_for_tao(NET, tao(FEE));
		assert!(!spot.is_zero());
		assert_eq!(quoted, Some(spot));
	});
}

#[test]
fn a_fee_beyond_the_free_stake_is_not_payable_in_alpha() {
	penniless().run(|| {
		let fee = tao(1_000_000 * TAO);
		assert_eq!(on_position(|position| fee::quote::<Test>(position, fee)), None);
		let (hotkey, coldkey) = (validator(), cold(BOB));
		let none = Position::new(&hotkey, &coldkey, NET);
		assert_eq!(fee::quote::<Test>(none, tao(FEE)), None);
	});
}

#[test]
fn collateral_and_locked_alpha_pay_no_fees() {
	penniless().run(|| {
		let all = alpha(stake_of(&validator(), &cold(ALICE), NET));
		ColdkeyMinerCollateral::<Test>::insert(NET, cold(ALICE), all);
		assert_eq!(on_position(|position| fee::quote::<Test>(position, tao(FEE))), None);
		on_position(|position| {
			assert_noop!(fee::charge::<Test>(position, tao(FEE)), Error::<Test>::AmountTooLow);
		});
		ColdkeyMinerCollateral::<Test>::remove(NET, cold(ALICE));
		assert_ok!(SubtensorModule::lock_stake(signed(ALICE), validator(), NET, all));
		assert_eq!(on_position(|position| fee::quote::<Test>(position, tao(FEE))), None);
	});
}

#[test]
fn a_charge_sells_alpha_and_its_tao_leaves_circulation() {
	penniless().run(|| {
		let (staked, issued) = (stake_of(&validator(), &cold(ALICE), NET), issuance());
		let (reserve, pot) = (reserves(NET).0, subnet_balance(NET));
		let paid = on_position(|position| fee::charge::<Test>(position, tao(FEE))).unwrap();
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), staked - paid.alpha.rao());
		// A sale moves the price a little, so it brings no more than the spot price promised.
		assert!(paid.tao <= tao(FEE) && paid.tao > tao(FEE - FEE / 1_000), "{:?}", paid.tao);
		assert_eq!(issuance(), issued - paid.tao.rao());
		assert_eq!(reserves(NET).0, reserve - paid.tao.rao());
		assert_eq!(subnet_balance(NET), pot - paid.tao.rao());
	});
}

#[test]
fn what_was_charged_too_much_is_bought_back() {
	penniless().run(|| {
		let staked = stake_of(&validator(), &cold(ALICE), NET);
		let issued = issuance();
		let paid = on_position(|position| fee::charge::<Test>(position, tao(FEE))).unwrap();
		clear_events();
		fee::settle::<Test>(&cold(ALICE), paid.clone(), tao(FEE / 4));
		let left = stake_of(&validator(), &cold(ALICE), NET);
		assert_eq!(issuance(), issued - FEE / 4);
		let net = alpha(staked - left);
		assert!(net < paid.alpha);
		assert_eq!(
			take_events(),
			[Event::TransactionFeePaidWithAlpha {
				who: cold(ALICE),
				netuid: NET,
				alpha_fee: net,
				tao_amount: tao(FEE / 4),
			}]
		);
	});
}

#[test]
fn where_nothing_can_be_bought_back_the_charge_stands() {
	penniless().run(|| {
		let paid = on_position(|position| fee::charge::<Test>(position, tao(FEE))).unwrap();
		let (left, issued) = (stake_of(&validator(), &cold(ALICE), NET), issuance());
		clear_events();
		// The pool is gone: nobody sells.
		let alpha_in = SubnetAlphaIn::<Test>::take(NET);
		fee::settle::<Test>(&cold(ALICE), paid.clone(), tao(FEE / 4));
		SubnetAlphaIn::<Test>::insert(NET, alpha_in);
		assert_eq!((stake_of(&validator(), &cold(ALICE), NET), issuance()), (left, issued));
		assert_eq!(
			take_events(),
			[Event::TransactionFeePaidWithAlpha {
				who: cold(ALICE),
				netuid: NET,
				alpha_fee: paid.alpha,
				tao_amount: paid.tao,
			}]
		);
	});
}
