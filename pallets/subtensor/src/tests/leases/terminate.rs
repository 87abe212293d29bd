//! The end of a lease: refusals in their order, who gets what.

use super::*;
use frame_support::assert_noop;

const CUT: u64 = 100 * TAO;

fn terminate(person: u8) -> sp_runtime::DispatchResult {
	done(SubtensorModule::terminate_lease(signed(person), LEASE, hot(person)))
}

fn is_gone() -> bool {
	!SubnetLeases::<Test>::contains_key(LEASE)
		&& !SubnetUidToLeaseId::<Test>::contains_key(NET)
		&& !AccumulatedLeaseDividends::<Test>::contains_key(LEASE)
		&& SubnetLeaseShares::<Test>::iter_prefix(LEASE).next().is_none()
		&& SubnetLeaseUnpaidDividends::<Test>::iter_prefix(LEASE).next().is_none()
}

#[test]
fn the_first_obstacle_is_the_one_reported() {
	leased_until(None).run(|| {
		assert_noop!(
			done(SubtensorModule::terminate_lease(signed(BOB), 7, hot(BOB))),
			Error::<Test>::LeaseDoesNotExist
		);
		assert_noop!(terminate(BOB), Error::<Test>::ExpectedBeneficiaryOrigin);
		assert_noop!(terminate(ALICE), Error::<Test>::LeaseHasNoEndBlock);
	});
	leased().run(|| {
		jump_to(999);
		assert_noop!(terminate(ALICE), Error::<Test>::LeaseHasNotEnded);
		jump_to(1_000);
		assert_noop!(terminate(ALICE), Error::<Test>::BeneficiaryDoesNotOwnHotkey);
		own(ALICE);
		assert_ok!(SubtensorModule::root_dissolve_network(RuntimeOrigin::root(), NET));
		assert_noop!(terminate(ALICE), Error::<Test>::WaitingForDissolvedSubnetCleanup);
	});
}

#[test]
fn the_beneficiary_becomes_the_owner_and_gets_what_is_left() {
	leased().run(|| {
		own(ALICE);
		lay_aside(CUT);
		mint_to(&lease_cold(), 3 * TAO);
		let before = balance(&cold(ALICE));
		jump_to(1_000);
		clear_events();
		assert_ok!(terminate(ALICE));
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(ALICE));
		assert_eq!(SubnetOwnerHotkey::<Test>::get(NET), hot(ALICE));
		// What was laid aside goes to all, the rest to the beneficiary.
		assert_eq!(dividends_of(BOB), 18 * TAO - 1);
		assert_eq!(dividends_of(CAROL), 9 * TAO - 1);
		assert_eq!(dividends_of(ALICE), 3 * TAO + 2);
		assert_eq!(stake_of(&hot(ALICE), &cold(ALICE), NET), 70 * TAO);
		assert_eq!((held(), balance(&lease_cold())), (0, 0));
		assert_eq!(balance(&cold(ALICE)), before + 3 * TAO);
		assert!(is_gone());
		assert_eq!(Proxies::all(), []);
		assert_eq!(System::providers(&lease_cold()), 0);
		assert_eq!(System::providers(&lease_hot()), 0);
		let events = take_events();
		assert!(events.contains(&Event::SubnetOwnerHotkeySet(NET, hot(ALICE))));
		assert_eq!(
			events.last(),
			Some(&Event::SubnetLeaseTerminated { beneficiary: cold(ALICE), netuid: NET })
		);
	});
}

#[test]
fn dust_is_paid_in_the_end() {
	leased().run(|| {
		own(ALICE);
		jump_to(100);
		pay_cut(10_001);
		assert!(SubnetLeaseUnpaidDividends::<Test>::contains_key(LEASE, cold(BOB)));
		jump_to(1_000);
		assert_ok!(terminate(ALICE));
		assert_eq!(dividends_of(BOB), 1_800);
		assert_eq!(dividends_of(CAROL), 900);
		assert!(is_gone());
	});
}

#[test]
fn a_contributor_that_cannot_be_paid_keeps_the_records_until_the_call_is_repeated() {
	leased().run(|| {
		own(ALICE);
		lay_aside(CUT);
		assert_ok!(crate::locks::lock_stake::<Test>(
			&lease_cold(),
			&lease_hot(),
			NET,
			alpha(held())
		));
		accept_locked_alpha(&[ALICE, CAROL]);
		jump_to(1_000);
		assert_ok!(terminate(ALICE));
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(ALICE));
		assert_eq!(Proxies::all(), []);
		assert!(!is_gone());
		assert_eq!(SubnetLeaseUnpaidDividends::<Test>::get(LEASE, cold(BOB)), alpha(18 * TAO - 1));
		// The owner's cut is the beneficiary's from now on.
		jump_to(1_050);
		pay_cut(CUT);
		assert_eq!(stake_of(&hot(ALICE), &cold(ALICE), NET), CUT);
		assert_eq!(dividends_of(BOB), 0);

		accept_locked_alpha(&[BOB]);
		assert_ok!(terminate(ALICE));
		assert!(is_gone());
		assert_eq!(dividends_of(BOB), 18 * TAO - 1);
		assert_eq!(held(), 0);
	});
}

#[test]
fn the_next_round_pays_what_a_terminated_lease_still_owes() {
	leased().run(|| {
		own(ALICE);
		lay_aside(CUT);
		assert_ok!(crate::locks::lock_stake::<Test>(
			&lease_cold(),
			&lease_hot(),
			NET,
			alpha(held())
		));
		accept_locked_alpha(&[ALICE, CAROL]);
		jump_to(1_000);
		assert_ok!(terminate(ALICE));
		accept_locked_alpha(&[BOB]);
		jump_to(1_100);
		pay_cut(CUT);
		assert_eq!(dividends_of(BOB), 18 * TAO - 1);
	});
}

#[test]
fn a_subnet_that_was_lost_to_a_king_stays_lost() {
	leased().run(|| {
		own(ALICE);
		own(BOB);
		SubnetOwner::<Test>::insert(NET, cold(BOB));
		SubnetOwnerHotkey::<Test>::insert(NET, hot(BOB));
		jump_to(1_000);
		assert_ok!(terminate(ALICE));
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(BOB));
		assert!(is_gone());
	});
}
