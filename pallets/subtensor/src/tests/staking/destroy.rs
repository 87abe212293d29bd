//! Recycling, burning, buying to burn. Spec: `docs/protocol/staking.md` §13.

use super::*;
use frame_support::assert_noop;
use pallet_alpha_assets::{AlphaBurned, AlphaRecycled, TotalAlphaIssuance};

fn recycle(person: u8, rao: u64) -> sp_runtime::DispatchResult {
	done(SubtensorModule::recycle_alpha(signed(person), validator(), alpha(rao), NET))
}

fn burn(person: u8, rao: u64) -> sp_runtime::DispatchResult {
	done(SubtensorModule::burn_alpha(signed(person), validator(), alpha(rao), NET))
}

fn buy_back(rao: u64, limit: Option<u64>) -> sp_runtime::DispatchResult {
	done(SubtensorModule::add_stake_burn(signed(BOB), validator(), NET, tao(rao), limit.map(tao)))
}

#[test]
fn recycled_alpha_never_existed_and_burned_alpha_exists_for_ever() {
	chain().run(|| {
		stake(ALICE, NET, 100 * TAO);
		let (issued, out) =
			(TotalAlphaIssuance::<Test>::get(NET), SubnetAlphaOut::<Test>::get(NET));
		clear_events();
		assert_ok!(recycle(ALICE, 10 * TAO));
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 353_469_893_959);
		assert_eq!(AlphaRecycled::<Test>::get(NET), alpha(10 * TAO));
		assert_eq!(issued.saturating_sub(TotalAlphaIssuance::<Test>::get(NET)), alpha(10 * TAO));
		assert_eq!(out.saturating_sub(SubnetAlphaOut::<Test>::get(NET)), alpha(10 * TAO));
		assert_ok!(burn(ALICE, 20 * TAO));
		assert_eq!(stake_of(&validator(), &cold(ALICE), NET), 333_469_893_959);
		assert_eq!(AlphaBurned::<Test>::get(NET), alpha(20 * TAO));
		assert_eq!(out.saturating_sub(SubnetAlphaOut::<Test>::get(NET)), alpha(10 * TAO));
		assert_eq!(
			take_events(),
			[
				Event::AlphaRecycled(cold(ALICE), validator(), alpha(10 * TAO), NET),
				Event::AlphaBurned(cold(ALICE), validator(), alpha(20 * TAO), NET),
			]
		);
	});
}

#[test]
fn an_empty_position_burns_nothing_and_says_so() {
	chain().funded(BOB, TAO).run(|| {
		assert_ok!(burn(BOB, 20 * TAO));
		assert_eq!(take_events(), [Event::AlphaBurned(cold(BOB), validator(), alpha(0), NET)]);
	});
}

#[test]
fn refusals_to_destroy_come_in_the_documents_order() {
	chain().run(|| {
		let burn_on = |hotkey, netuid| {
			done(SubtensorModule::burn_alpha(signed(ALICE), hotkey, alpha(TAO), netuid))
		};
		assert_noop!(burn_on(hot(BOB), NetUid::new(4)), Error::<Test>::SubnetNotExists);
		assert_noop!(burn_on(hot(BOB), ROOT), Error::<Test>::CannotBurnOrRecycleOnRootSubnet);
		SubtokenEnabled::<Test>::insert(NET, false);
		assert_noop!(burn_on(hot(BOB), NET), Error::<Test>::SubtokenDisabled);
		SubtokenEnabled::<Test>::insert(NET, true);
		assert_noop!(burn_on(hot(BOB), NET), Error::<Test>::HotKeyAccountNotExists);
		stake(ALICE, NET, 10 * TAO);
		let held = stake_of(&validator(), &cold(ALICE), NET);
		assert_ok!(SubtensorModule::lock_stake(signed(ALICE), validator(), NET, alpha(held)));
		assert_noop!(burn_on(validator(), NET), Error::<Test>::StakeUnavailable);
		assert_noop!(recycle(ALICE, 1), Error::<Test>::StakeUnavailable);
	});
}

#[test]
fn a_buy_back_burns_exactly_what_it_bought() {
	chain().funded(BOB, 1_000 * TAO).run(|| {
		stake(ALICE, NET, 100 * TAO);
		assert_ok!(recycle(ALICE, 10 * TAO));
		assert_ok!(burn(ALICE, 20 * TAO));
		assert_ok!(buy_back(30 * TAO, None));
		assert_eq!(stake_of(&validator(), &cold(BOB), NET), 0);
		assert_eq!(balance(&cold(BOB)), 970 * TAO);
		assert_eq!(AlphaBurned::<Test>::get(NET), alpha(116_502_022_414));
		assert_eq!(reserves(NET), (1_129_934_538_797, 3_540_028_083_627));
		assert_noop!(buy_back(300 * TAO, Some(400_000_000)), Error::<Test>::SlippageTooHigh);
		clear_events();
		assert_ok!(buy_back(10 * TAO, Some(400_000_000)));
		assert_eq!(AlphaBurned::<Test>::get(NET), alpha(147_541_183_171));
		assert_eq!(
			take_events().pop(),
			Some(Event::AddStakeBurn {
				netuid: NET,
				hotkey: validator(),
				amount: tao(10 * TAO),
				alpha: alpha(147_541_183_171 - 116_502_022_414),
			})
		);
	});
}

#[test]
fn a_buy_back_on_root_leaves_no_trace() {
	chain().run(|| {
		assert_noop!(
			done(SubtensorModule::add_stake_burn(signed(ALICE), validator(), ROOT, tao(TAO), None)),
			Error::<Test>::CannotBurnOrRecycleOnRootSubnet
		);
	});
}
