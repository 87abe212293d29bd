//! Refunding contributors: refusals in their order, batches, what is weighed.

use super::mock::*;
use crate::{Contributions, Error, Event, WeightInfo};
use frame_support::{assert_noop, assert_ok, dispatch::PostDispatchInfo};
use sp_runtime::DispatchError;

fn refund(person: u8) -> Result<PostDispatchInfo, DispatchError> {
	Crowdloan::refund(signed(person), 0).map_err(|failure| failure.error)
}

#[test]
fn the_first_obstacle_is_the_one_reported() {
	on_chain(|| {
		assert_noop!(refund(ALICE), Error::<Test>::InvalidCrowdloanId);
		Loan::new().open_full();
		assert_noop!(refund(ALICE), Error::<Test>::InvalidOrigin);
		assert_ok!(Crowdloan::finalize(signed(CREATOR), 0));
		assert_noop!(refund(ALICE), Error::<Test>::AlreadyFinalized);
	});
}

#[test]
fn everybody_but_the_creator_is_paid_back_in_batches_of_fifty() {
	on_chain(|| {
		Loan { cap: 500 * TAO, ..Loan::new() }.open();
		for person in 20..90 {
			assert_ok!(contribute(person, 2 * TAO));
		}
		let post = refund(CREATOR).unwrap();
		assert_eq!(post.actual_weight, None);
		assert_eq!(last_event(), Event::PartiallyRefunded { crowdloan_id: 0 });
		assert_eq!(loan().contributors_count, 21);
		assert_eq!(balance(&funds()), 50 * TAO);

		let post = refund(CREATOR).unwrap();
		assert_eq!(post.actual_weight, Some(<() as WeightInfo>::refund(20)));
		assert_eq!(last_event(), Event::AllRefunded { crowdloan_id: 0 });
		assert_eq!((loan().contributors_count, loan().raised), (1, tao(10 * TAO)));
		assert_eq!(contribution(CREATOR), Some(10 * TAO));
		for person in 20..90 {
			assert_eq!(balance(&account(person)), 1_000 * TAO);
		}
	});
}

#[test]
fn exactly_fifty_others_are_refunded_at_once() {
	on_chain(|| {
		Loan { cap: 500 * TAO, ..Loan::new() }.open();
		for person in 20..70 {
			assert_ok!(contribute(person, 2 * TAO));
		}
		assert_ok!(refund(CREATOR));
		assert_eq!(last_event(), Event::AllRefunded { crowdloan_id: 0 });
	});
}

#[test]
fn with_the_creator_alone_there_is_nothing_to_refund() {
	on_chain(|| {
		Loan::new().open();
		assert_ok!(refund(CREATOR));
		assert_eq!(last_event(), Event::AllRefunded { crowdloan_id: 0 });
		assert_eq!(contribution(CREATOR), Some(10 * TAO));
	});
}

#[test]
fn dust_of_a_reaped_account_does_not_stop_the_refund_of_others() {
	on_chain(|| {
		Loan { deposit: 100 * TAO, cap: 190 * TAO + 300, ..Loan::new() }.open();
		assert_ok!(contribute(ALICE, 90 * TAO));
		// Only 300 RAO are missing, so no more are accepted.
		assert_ok!(contribute(BOB, TAO));
		assert_eq!(contribution(BOB), Some(300));
		let rest = Balances::free_balance(account(BOB));
		assert_ok!(Balances::transfer_allow_death(signed(BOB), account(CAROL), rest));
		assert_ok!(refund(CREATOR));
		assert_eq!(balance(&account(ALICE)), 1_000 * TAO);
		assert_eq!(Contributions::<Test>::iter_prefix(0).count(), 1);
		assert_eq!(balance(&funds()), 100 * TAO + 300);
		assert_ok!(Crowdloan::dissolve(signed(CREATOR), 0));
	});
}
