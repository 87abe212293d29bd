//! Claims of root dividends. Spec: `docs/protocol/staking.md` §18.5.

use super::*;
use frame_support::assert_noop;
use substrate_fixed::types::U64F64;

fn rules(row_cap: u64, bps: u16, slice: u64, forfeit_cap: u64) {
	BasketClaimRowDustCapTao::<Test>::put(row_cap);
	BasketClaimRowDustBps::<Test>::put(bps);
	BasketClaimSliceDustTao::<Test>::put(slice);
	BasketClaimForfeitCapTao::<Test>::put(forfeit_cap);
}

#[test]
fn a_claim_pays_the_claimants_part_of_each_holding_as_root_stake() {
	chain().run(|| {
		deposit(NET, 40 * TAO);
		let (units, all) = (owed(ALICE), shares());
		let (stake, reserve, total) =
			(root_stake(ALICE), SubnetTAO::<Test>::get(ROOT), TotalStake::<Test>::get());
		clear_events();
		claim(ALICE);

		// 30 of 40 alpha sell for 1,000 · 30 / 4,030; of that 3/4 of what all 40 would have brought.
		let sold = 7_444_168_734;
		let part = (u128::from(FORTY_ALPHA) * u128::from(units) / u128::from(all)) as u64;
		near(part, 7_425_742_574, 100);
		assert_eq!(root_stake(ALICE), stake + part);
		near(held(NET), 10 * TAO, 400);
		near(held(ROOT), sold - part, 400);
		assert_eq!(shares(), all - units);
		assert_eq!(owed(ALICE), 0);
		near(owed(BOB), shares(), 100);
		assert_eq!(BasketRedeemedTao::<Test>::get(validator()), tao(part));
		// The TAO moved from the subnet to root; the total is the same.
		let grown = SubnetTAO::<Test>::get(ROOT).saturating_sub(reserve);
		assert_eq!(grown.rao(), part + held(ROOT));
		assert_eq!(SubnetTAO::<Test>::get(NET), tao(1_000 * TAO - grown.rao()));
		assert_eq!(TotalStake::<Test>::get(), total);
		assert_eq!(SubnetProtocolFlow::<Test>::get(NET), -(grown.rao() as i64));
		assert_eq!(SubnetRootSellTao::<Test>::get(NET), grown);
		assert_eq!(
			take_events(),
			[
				Event::BasketClaimed { hotkey: validator(), coldkey: cold(ALICE), tao: tao(part) },
				Event::RootClaimed { coldkey: cold(ALICE), tao: tao(part) },
			]
		);
	});
}

#[test]
fn everybody_gets_the_same_for_a_share_whatever_the_order() {
	chain().run(|| {
		deposit(NET, 400 * TAO);
		claim(BOB);
		claim(ALICE);
		let (alice, bob) = (root_stake(ALICE) - 300 * TAO, root_stake(BOB) - 100 * TAO);
		// What the first sale brought beyond its part, the later ones miss.
		near(alice, 3 * bob, 1_000);
	});
}

#[test]
fn a_claim_flushes_the_queue_first() {
	chain().run(|| {
		pay(NET, 40 * TAO);
		claim(ALICE);
		assert_eq!(waiting(NET), 0);
		assert!(root_stake(ALICE) > 307 * TAO);
	});
}

#[test]
fn whoever_is_owed_nothing_gets_nothing_and_an_event() {
	chain().run(|| {
		clear_events();
		claim(ALICE);
		claim(CAROL);
		assert_eq!(root_stake(ALICE), 300 * TAO);
		assert_eq!(
			take_events(),
			[
				Event::RootClaimed { coldkey: cold(ALICE), tao: tao(0) },
				Event::RootClaimed { coldkey: cold(CAROL), tao: tao(0) },
			]
		);
	});
}

#[test]
fn a_claim_below_the_least_claim_changes_nothing_but_sweeps_small_holdings() {
	chain().run(|| {
		// 4 million alpha are worth 999,999 RAO: Bob's quarter is too little.
		deposit(NET, 4_000_000);
		let before = (owed(BOB), shares());
		claim(BOB);
		assert_eq!((owed(BOB), shares()), before);
		assert_eq!((held(NET), held(ROOT)), (4_000_000, 0));
		// A holding below the least claim becomes cash, and stays so.
		RootClaimableThreshold::<Test>::insert(
			ROOT,
			substrate_fixed::types::I96F32::from(2_000_000),
		);
		claim(BOB);
		assert_eq!((owed(BOB), shares()), before);
		assert_eq!((held(NET), held(ROOT)), (0, 999_999));
	});
}

#[test]
fn dust_needs_a_small_holding_and_a_slice_below_the_cap() {
	chain().run(|| {
		deposit(NET, 400 * TAO);
		// 0.1 alpha = 0.025 TAO < 0.1 % of 91 TAO; Bob's quarter is below the cap of 0.01 TAO.
		deposit(OTHER_NET, 100_000_000);
		let slice = (24_999_375_u128 * u128::from(owed(BOB)) / u128::from(shares())) as u64;
		clear_events();
		claim(BOB);
		assert_eq!(held(OTHER_NET), 100_000_000);
		assert!(take_events().contains(&Event::BasketClaimDustSkipped {
			hotkey: validator(),
			coldkey: cold(BOB),
			rows: 1,
			forfeited_tao_est: tao(slice),
		}));
		// Without a cap nothing is forfeited.
		rules(TAO, 10, 100_000, 0);
		claim(ALICE);
		assert!(held(OTHER_NET) < 100_000_000);
	});
}

#[test]
fn a_price_that_was_raised_within_the_block_does_not_make_a_holding_large() {
	chain().run(|| {
		deposit(NET, 400 * TAO);
		deposit(OTHER_NET, 4 * TAO);
		// At the fast average it is worth 0.004 TAO, not 1 TAO.
		SubnetFastMovingPrice::<Test>::insert(OTHER_NET, U64F64::from_num(0.001));
		claim(BOB);
		assert_eq!(held(OTHER_NET), 4 * TAO);
	});
}

#[test]
fn alpha_of_a_dead_pool_is_written_off() {
	chain().run(|| {
		deposit(NET, 400 * TAO);
		deposit(OTHER_NET, 40 * TAO);
		kill_pool(OTHER_NET);
		let burned = pallet_alpha_assets::AlphaBurned::<Test>::get(OTHER_NET);
		let part = (u128::from(40 * TAO) * u128::from(owed(BOB)) / u128::from(shares())) as u64;
		clear_events();
		claim(BOB);
		assert_eq!(held(OTHER_NET), 40 * TAO - part);
		let burned_now = pallet_alpha_assets::AlphaBurned::<Test>::get(OTHER_NET);
		assert_eq!(burned_now, burned.saturating_add(alpha(part)));
		assert!(take_events().contains(&Event::BasketAlphaWrittenOff {
			hotkey: validator(),
			netuid: OTHER_NET,
			alpha: alpha(part),
		}));
	});
}

#[test]
fn nothing_is_written_off_where_nothing_can_be_paid() {
	chain().run(|| {
		deposit(NET, 40 * TAO);
		kill_pool(NET);
		let before = (owed(BOB), shares());
		claim(BOB);
		assert_eq!((owed(BOB), shares()), before);
		assert_eq!(held(NET), 40 * TAO);
	});
}

#[test]
fn a_claim_restarts_the_hold_of_the_pairs_root_stake() {
	chain().run(|| {
		deposit(NET, 40 * TAO);
		RootStakeUnlockInterval::<Test>::put(10);
		System::set_block_number(11);
		claim(ALICE);
		assert_noop!(
			done(SubtensorModule::remove_stake(signed(ALICE), validator(), ROOT, alpha(TAO))),
			Error::<Test>::RootStakeLocked
		);
		assert_ok!(SubtensorModule::remove_stake(signed(BOB), validator(), ROOT, alpha(TAO)));
	});
}

#[test]
fn one_hotkey_can_be_claimed_alone() {
	chain().neuron(ROOT, BOB).run(|| {
		assert_ok!(SubtensorModule::add_stake(signed(ALICE), hot(BOB), ROOT, tao(100 * TAO)));
		pay(NET, 40 * TAO);
		pay_to(&hot(BOB), NET, 40 * TAO);
		assert_ok!(SubtensorModule::claim_root_with_hotkey(signed(ALICE), hot(BOB)));
		assert!(stake_of(&hot(BOB), &cold(ALICE), ROOT) > 109 * TAO);
		assert_eq!(root_stake(ALICE), 300 * TAO);
		assert_eq!(waiting(NET), 40 * TAO);
		claim(ALICE);
		assert!(root_stake(ALICE) > 307 * TAO);
	});
}
