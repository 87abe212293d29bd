//! What a creator changes: refusals in their order, effects.

use super::mock::*;
use crate::{Error, Event, MaxContributions};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};

/// Changes crowdloan number 0.
type Change = fn(RuntimeOrigin) -> DispatchResult;

/// The four calls with values that are refused after the common checks.
fn calls() -> [(Change, Error<Test>); 4] {
	[
		(
			|who| Crowdloan::update_min_contribution(who, 0, tao(1)),
			Error::MinimumContributionTooLow,
		),
		(|who| Crowdloan::update_end(who, 0, 1), Error::CannotEndInPast),
		(|who| Crowdloan::update_cap(who, 0, tao(1)), Error::CapTooLow),
		(
			|who| Crowdloan::set_max_contribution(who, 0, Some(tao(1))),
			Error::MaximumContributionTooLow,
		),
	]
}

#[test]
fn the_first_obstacle_is_the_one_reported() {
	for (call, last) in calls() {
		on_chain(|| {
			assert_noop!(call(signed(ALICE)), Error::<Test>::InvalidCrowdloanId);
			Loan::new().open_full();
			assert_noop!(call(signed(ALICE)), Error::<Test>::InvalidOrigin);
			assert_noop!(call(signed(CREATOR)), DispatchError::from(last));
			assert_ok!(Crowdloan::finalize(signed(CREATOR), 0));
			assert_noop!(call(signed(ALICE)), Error::<Test>::AlreadyFinalized);
		});
	}
}

#[test]
fn the_least_contribution_stays_between_its_bounds() {
	on_chain(|| {
		Loan::new().open();
		assert_ok!(Crowdloan::set_max_contribution(signed(CREATOR), 0, Some(tao(20 * TAO))));
		let update = |rao| Crowdloan::update_min_contribution(signed(CREATOR), 0, tao(rao));
		assert_noop!(update(20 * TAO + 1), Error::<Test>::MinimumContributionTooHigh);
		assert_ok!(update(20 * TAO));
		assert_eq!(loan().min_contribution, tao(20 * TAO));
		assert_eq!(
			last_event(),
			Event::MinContributionUpdated { crowdloan_id: 0, new_min_contribution: tao(20 * TAO) }
		);
	});
}

#[test]
fn the_end_is_chosen_anew_from_now() {
	on_chain(|| {
		Loan::new().open();
		System::set_block_number(500);
		let update = |end| Crowdloan::update_end(signed(CREATOR), 0, end);
		assert_noop!(update(500), Error::<Test>::CannotEndInPast);
		assert_noop!(update(549), Error::<Test>::BlockDurationTooShort);
		assert_noop!(update(20_501), Error::<Test>::BlockDurationTooLong);
		assert_ok!(update(20_500));
		assert_eq!(loan().end, 20_500);
		assert_eq!(last_event(), Event::EndUpdated { crowdloan_id: 0, new_end: 20_500 });
	});
}

#[test]
fn the_cap_falls_down_to_what_is_raised() {
	on_chain(|| {
		Loan::new().open();
		assert_ok!(contribute(ALICE, 20 * TAO));
		let update = |rao| Crowdloan::update_cap(signed(CREATOR), 0, tao(rao));
		assert_noop!(update(30 * TAO - 1), Error::<Test>::CapTooLow);
		assert_ok!(update(30 * TAO));
		assert_eq!(last_event(), Event::CapUpdated { crowdloan_id: 0, new_cap: tao(30 * TAO) });
		assert_ok!(Crowdloan::finalize(signed(CREATOR), 0));
	});
}

#[test]
fn the_largest_contribution_is_not_below_the_creators_and_leaves_others_alone() {
	on_chain(|| {
		Loan { min_contribution: 15 * TAO, ..Loan::new() }.open();
		assert_ok!(contribute(ALICE, 50 * TAO));
		let update =
			|most: Option<u64>| Crowdloan::set_max_contribution(signed(CREATOR), 0, most.map(tao));
		assert_noop!(update(Some(15 * TAO - 1)), Error::<Test>::MaximumContributionTooLow);
		assert_ok!(contribute(CREATOR, 15 * TAO));
		assert_noop!(update(Some(25 * TAO - 1)), Error::<Test>::MaximumContributionTooLow);
		assert_ok!(update(Some(25 * TAO)));
		assert_eq!(
			last_event(),
			Event::MaxContributionUpdated {
				crowdloan_id: 0,
				new_max_contribution: Some(tao(25 * TAO))
			}
		);
		assert_eq!(contribution(ALICE), Some(50 * TAO));
		assert_noop!(contribute(ALICE, 15 * TAO), Error::<Test>::MaxContributionReached);
		assert_ok!(update(None));
		assert!(!MaxContributions::<Test>::contains_key(0));
		assert_ok!(contribute(ALICE, 15 * TAO));
	});
}
