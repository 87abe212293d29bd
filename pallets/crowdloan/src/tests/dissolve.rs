//! Dissolving a crowdloan: refusals in their order, what is left.

use super::mock::*;
use crate::{Contributions, Crowdloans, Error, Event, MaxContributions};
use frame_support::{assert_noop, assert_ok, traits::QueryPreimage};

fn dissolve(person: u8) -> sp_runtime::DispatchResult {
	Crowdloan::dissolve(signed(person), 0)
}

#[test]
fn the_first_obstacle_is_the_one_reported() {
	on_chain(|| {
		assert_noop!(dissolve(ALICE), Error::<Test>::InvalidCrowdloanId);
		Loan::new().open_full();
		assert_noop!(dissolve(ALICE), Error::<Test>::InvalidOrigin);
		let record = Contributions::<Test>::take(0, account(CREATOR)).unwrap();
		assert_noop!(dissolve(CREATOR), Error::<Test>::NoContribution);
		Contributions::<Test>::insert(0, account(CREATOR), record);
		assert_noop!(dissolve(CREATOR), Error::<Test>::NotReadyToDissolve);
		assert_ok!(Crowdloan::finalize(signed(CREATOR), 0));
		assert_noop!(dissolve(ALICE), Error::<Test>::AlreadyFinalized);
	});
}

#[test]
fn nothing_is_left_of_a_dissolved_crowdloan() {
	on_chain(|| {
		Loan::calling(spend(0, 500)).open_full();
		let call = loan().call.unwrap();
		assert_ok!(Crowdloan::set_max_contribution(signed(CREATOR), 0, Some(tao(95 * TAO))));
		assert_ok!(Crowdloan::refund(signed(CREATOR), 0));
		assert_ok!(dissolve(CREATOR));
		assert_eq!(last_event(), Event::Dissolved { crowdloan_id: 0 });
		assert_eq!(balance(&account(CREATOR)), 1_000 * TAO);
		assert!(!Crowdloans::<Test>::contains_key(0));
		assert!(!MaxContributions::<Test>::contains_key(0));
		assert_eq!(Contributions::<Test>::iter_prefix(0).count(), 0);
		assert!(!Preimage::have(&call));
		assert_eq!((System::providers(&funds()), balance(&funds())), (0, 0));
		// Ids are not given again.
		Loan::new().open();
		assert!(Crowdloans::<Test>::contains_key(1));
	});
}
