//! The contributors' part of the owner's cut.

use super::*;
use crate::emission::payout::pay_tempo;
use subtensor_emission::tempo::Pending;

/// Enough alpha that every slice is worth a transfer.
const CUT: u64 = 100 * TAO;

#[test]
fn contributors_and_the_beneficiary_share_their_part_and_the_lease_keeps_the_rest() {
	leased().run(|| {
		jump_to(100);
		clear_events();
		pay_cut(CUT);
		// 30 of 100 alpha, in shares that are rounded down.
		assert_eq!(dividends_of(BOB), 17_999_999_999);
		assert_eq!(dividends_of(CAROL), 8_999_999_999);
		assert_eq!(dividends_of(ALICE), 3_000_000_002);
		assert_eq!(held(), 70 * TAO);
		let events = take_events();
		assert_eq!(announced(&events, BOB), Some(17_999_999_999));
		assert_eq!(announced(&events, CAROL), Some(8_999_999_999));
		assert_eq!(announced(&events, ALICE), Some(3_000_000_002));
		assert_eq!(AccumulatedLeaseDividends::<Test>::get(LEASE), alpha(0));
	});
}

#[test]
fn the_part_is_rounded_up_and_each_slice_down() {
	// The worked example: 600, 390 and 10 of 1,000, a share of 30 % of 10,001 alpha.
	Chain::new().run(|| {
		NetworkMinLockCost::<Test>::put(tao(900 * TAO));
		NetworkLastLockCost::<Test>::put(tao(900 * TAO));
		open_crowdloan(1_000 * TAO, lease_call(30, None));
		contribute(BOB, 600 * TAO);
		contribute(CAROL, 390 * TAO);
		assert_ok!(finalize());
		jump_to(100);
		pay_cut(10_001);
		// Too little to be transferred; it is owed.
		let owed = |person| SubnetLeaseUnpaidDividends::<Test>::get(LEASE, cold(person)).rao();
		assert_eq!((owed(BOB), owed(CAROL)), (1_800, 1_170));
		assert_eq!(dividends_of(ALICE), 31);
		assert_eq!(held(), 10_001 - 31);
	});
}

#[test]
fn a_round_waits_for_the_first_epoch_after_each_hundred_blocks() {
	leased().run(|| {
		jump_to(99);
		pay_cut(CUT);
		assert_eq!(dividends_of(BOB), 0);
		assert_eq!(AccumulatedLeaseDividends::<Test>::get(LEASE), alpha(30 * TAO));
		jump_to(137);
		pay_cut(CUT);
		assert_eq!(dividends_of(BOB), 2 * 18 * TAO - 1);
		jump_to(199);
		pay_cut(CUT);
		assert_eq!(dividends_of(BOB), 2 * 18 * TAO - 1);
		assert_eq!(held(), 3 * 70 * TAO + 30 * TAO);
		jump_to(200);
		pay_cut(CUT);
		assert_eq!(dividends_of(BOB), 4 * 18 * TAO - 2);
		assert_eq!(held(), 4 * 70 * TAO);
	});
}

#[test]
fn a_slice_that_is_worth_too_little_waits_and_comes_with_the_next() {
	leased().run(|| {
		jump_to(100);
		pay_cut(200_000);
		// Carol: 30 % of 60,000. The least transfer is worth more.
		assert_eq!(dividends_of(CAROL), 0);
		let skipped = Event::SubnetLeaseDividendSkipped {
			lease_id: LEASE,
			contributor: cold(CAROL),
			alpha: alpha(17_999),
		};
		assert!(take_events().contains(&skipped));
		assert_eq!(SubnetLeaseUnpaidDividends::<Test>::get(LEASE, cold(CAROL)), alpha(17_999));
		jump_to(200);
		pay_cut(CUT);
		let both = 17_999 + 8_999_999_999;
		assert_eq!(dividends_of(CAROL), both);
		assert_eq!(announced(&take_events(), CAROL), Some(both));
		assert!(!SubnetLeaseUnpaidDividends::<Test>::contains_key(LEASE, cold(CAROL)));
	});
}

#[test]
fn one_who_rejects_locked_alpha_does_not_hold_up_the_others() {
	leased().run(|| {
		// All that the lease holds is locked.
		jump_to(50);
		pay_cut(CUT);
		let free = held() - 30 * TAO;
		assert_ok!(crate::locks::lock_stake::<Test>(
			&lease_cold(),
			&lease_hot(),
			NET,
			alpha(free + 30 * TAO)
		));
		accept_locked_alpha(&[ALICE, CAROL]);
		jump_to(100);
		pay_cut(TAO);
		assert_eq!(dividends_of(BOB), 0);
		assert_eq!(
			SubnetLeaseUnpaidDividends::<Test>::get(LEASE, cold(BOB)).rao(),
			18 * TAO + 180_000_000 - 1
		);
		assert!(dividends_of(CAROL) > 0);
		assert!(dividends_of(ALICE) > 0);
	});
}

#[test]
fn a_beneficiary_that_cannot_be_paid_leaves_the_round_to_the_next() {
	leased().run(|| {
		jump_to(50);
		pay_cut(CUT);
		assert_ok!(crate::locks::lock_stake::<Test>(
			&lease_cold(),
			&lease_hot(),
			NET,
			alpha(held())
		));
		jump_to(100);
		pay_cut(TAO);
		assert_eq!(AccumulatedLeaseDividends::<Test>::get(LEASE), alpha(30 * TAO + 300_000_000));
		assert!(!SubnetLeaseUnpaidDividends::<Test>::contains_key(LEASE, cold(BOB)));
		accept_locked_alpha(&[ALICE, BOB, CAROL]);
		jump_to(200);
		pay_cut(TAO);
		assert_eq!(AccumulatedLeaseDividends::<Test>::get(LEASE), alpha(0));
		assert!(dividends_of(BOB) > 18 * TAO);
	});
}

#[test]
fn a_lock_of_the_owners_cut_spares_what_is_promised() {
	leased().run(|| {
		OwnerCutAutoLockEnabled::<Test>::insert(NET, true);
		jump_to(50);
		pay_cut(CUT);
		let locked: u64 = Lock::<Test>::iter().map(|(_, state)| state.locked_mass.rao()).sum();
		assert_eq!(locked, 70 * TAO);
		jump_to(100);
		pay_cut(CUT);
		assert_eq!(dividends_of(BOB), 2 * 18 * TAO - 1);
	});
}

#[test]
fn after_the_end_the_cut_is_the_leases_and_what_is_owed_is_still_paid() {
	leased().run(|| {
		lay_aside(CUT);
		SubnetLeaseUnpaidDividends::<Test>::insert(LEASE, cold(CAROL), alpha(TAO));
		jump_to(1_000);
		pay_cut(CUT);
		assert_eq!(dividends_of(BOB), 18 * TAO - 1);
		assert_eq!(dividends_of(CAROL), 9 * TAO - 1 + TAO);
		assert_eq!(AccumulatedLeaseDividends::<Test>::get(LEASE), alpha(0));
		let held_before = held();
		jump_to(1_100);
		pay_cut(CUT);
		assert_eq!(held(), held_before + CUT);
	});
}

#[test]
fn the_cut_of_a_lost_subnet_is_not_the_leases() {
	leased().run(|| {
		own(BOB);
		SubnetOwner::<Test>::insert(NET, cold(BOB));
		SubnetOwnerHotkey::<Test>::insert(NET, hot(BOB));
		jump_to(100);
		pay_cut(CUT);
		assert_eq!(stake_of(&hot(BOB), &cold(BOB), NET), CUT);
		assert_eq!((dividends_of(CAROL), held()), (0, 0));
	});
}

#[test]
fn what_slices_cost_is_counted() {
	leased().run(|| {
		jump_to(100);
		let pending = Pending { server: 0, validator: 0, root: 0, owner: CUT };
		crate::emission::alpha::mint_out::<Test>(NET, alpha(CUT));
		assert_eq!(pay_tempo::<Test>(NET, 100, &pending), 3);
		assert_eq!(pay_tempo::<Test>(NET, 101, &Pending::default()), 0);
	});
}

#[test]
fn the_whole_chain_pays_dividends_from_emission() {
	leased().run(|| {
		assert_ok!(SubtensorModule::start_call(RuntimeOrigin::signed(lease_cold()), NET));
		SubnetEmissionEnabled::<Test>::insert(NET, true);
		run_to_block(800);
		assert!(dividends_of(BOB) > 0);
		let (bob, carol) = (dividends_of(BOB), dividends_of(CAROL));
		assert!(bob.abs_diff(2 * carol) <= 10, "{bob} is not twice {carol}");
	});
}
