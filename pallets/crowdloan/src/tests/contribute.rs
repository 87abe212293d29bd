//! Contributing: refusals in their order, what is accepted.

use super::mock::*;
use crate::{Crowdloans, Error, Event};
use frame_support::{assert_noop, assert_ok};

#[test]
fn the_first_obstacle_is_the_one_reported() {
	on_chain(|| {
		assert_noop!(contribute(POOR, 1), Error::<Test>::InvalidCrowdloanId);
		Loan::new().open_full();
		MaxContributors::set(2);
		assert_ok!(Crowdloan::set_max_contribution(signed(CREATOR), 0, Some(tao(10 * TAO))));
		System::set_block_number(1_010);
		assert_noop!(contribute(POOR, 1), Error::<Test>::ContributionPeriodEnded);
		System::set_block_number(1_009);
		assert_noop!(contribute(POOR, 1), Error::<Test>::CapRaised);
		assert_ok!(Crowdloan::update_cap(signed(CREATOR), 0, tao(101 * TAO)));
		assert_noop!(contribute(POOR, TAO / 10 - 1), Error::<Test>::ContributionTooLow);
		assert_noop!(contribute(POOR, TAO / 10), Error::<Test>::MaxContributorsReached);
		// Who has a contribution does not need another place.
		assert_noop!(contribute(ALICE, TAO / 10), Error::<Test>::MaxContributionReached);
		MaxContributors::set(3);
		assert_noop!(contribute(POOR, TAO / 10), Error::<Test>::InsufficientBalance);
		assert_ok!(contribute(BOB, TAO / 10));
	});
}

#[test]
fn a_sum_past_its_type_is_refused_before_the_balance_is_looked_at() {
	on_chain(|| {
		Loan { cap: u64::MAX, ..Loan::new() }.open();
		// Nobody could have paid so much in; all the same nothing may wrap.
		Crowdloans::<Test>::mutate(0, |info| {
			let info = info.as_mut().unwrap();
			info.contributors_count = u32::MAX;
		});
		MaxContributors::set(u32::MAX);
		assert_noop!(contribute(POOR, TAO), Error::<Test>::MaxContributorsReached);
		crate::Contributions::<Test>::insert(0, account(POOR), tao(u64::MAX));
		assert_noop!(contribute(POOR, TAO), Error::<Test>::Overflow);
		crate::Contributions::<Test>::remove(0, account(POOR));
		Crowdloans::<Test>::mutate(0, |info| info.as_mut().unwrap().contributors_count = 1);
	});
}

#[test]
fn only_what_is_missing_to_the_cap_is_accepted() {
	on_chain(|| {
		Loan { deposit: 99 * TAO + 950_000_000, ..Loan::new() }.open();
		assert_noop!(contribute(ALICE, TAO / 20), Error::<Test>::ContributionTooLow);
		assert_ok!(contribute(ALICE, TAO / 10));
		assert_eq!(
			last_event(),
			Event::Contributed {
				crowdloan_id: 0,
				contributor: account(ALICE),
				amount: tao(50_000_000)
			}
		);
		assert_eq!(loan().raised, loan().cap);
		assert_eq!(balance(&account(ALICE)), 1_000 * TAO - 50_000_000);
		assert_noop!(contribute(BOB, TAO), Error::<Test>::CapRaised);
	});
}

#[test]
fn only_what_is_missing_to_the_bound_of_one_account_is_accepted() {
	on_chain(|| {
		Loan { deposit: 10 * TAO, ..Loan::new() }.open();
		assert_ok!(Crowdloan::set_max_contribution(signed(CREATOR), 0, Some(tao(11 * TAO))));
		assert_ok!(contribute(ALICE, 10 * TAO + 900_000_000));
		assert_ok!(contribute(ALICE, TAO / 2));
		assert_eq!(contribution(ALICE), Some(11 * TAO));
		assert_noop!(contribute(ALICE, TAO / 2), Error::<Test>::MaxContributionReached);
		// The creator's deposit counts as its contribution.
		assert_ok!(contribute(CREATOR, 5 * TAO));
		assert_eq!(contribution(CREATOR), Some(11 * TAO));
	});
}

#[test]
fn contributions_of_one_account_add_up_and_count_once() {
	on_chain(|| {
		Loan::new().open();
		assert_ok!(contribute(ALICE, TAO));
		assert_ok!(contribute(ALICE, 2 * TAO));
		assert_ok!(contribute(BOB, 3 * TAO));
		assert_eq!(contribution(ALICE), Some(3 * TAO));
		assert_eq!((loan().raised, loan().contributors_count), (tao(16 * TAO), 3));
		assert_eq!(balance(&funds()), 16 * TAO);
	});
}

#[test]
fn an_account_may_give_all_it_has() {
	on_chain(|| {
		Loan { cap: 2_000 * TAO, ..Loan::new() }.open();
		assert_ok!(contribute(ALICE, 1_000 * TAO));
		assert_eq!(System::providers(&account(ALICE)), 0);
		assert_eq!(contribution(ALICE), Some(1_000 * TAO));
	});
}
