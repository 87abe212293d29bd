//! Taking a contribution back: refusals in their order, effects.

use super::mock::*;
use crate::{Error, Event};
use frame_support::{assert_noop, assert_ok};

fn withdraw(person: u8) -> sp_runtime::DispatchResult {
	Crowdloan::withdraw(signed(person), 0)
}

#[test]
fn the_first_obstacle_is_the_one_reported() {
	on_chain(|| {
		assert_noop!(withdraw(ALICE), Error::<Test>::InvalidCrowdloanId);
		Loan::new().open_full();
		assert_noop!(withdraw(BOB), Error::<Test>::NoContribution);
		assert_noop!(withdraw(CREATOR), Error::<Test>::DepositCannotBeWithdrawn);
		assert_ok!(Crowdloan::finalize(signed(CREATOR), 0));
		assert_noop!(withdraw(BOB), Error::<Test>::AlreadyFinalized);
	});
}

#[test]
fn money_that_is_not_recorded_as_raised_is_not_paid_out() {
	on_chain(|| {
		Loan::new().open();
		assert_ok!(contribute(ALICE, 5 * TAO));
		crate::Crowdloans::<Test>::mutate(0, |info| info.as_mut().unwrap().raised = tao(TAO));
		assert_noop!(withdraw(ALICE), Error::<Test>::Underflow);
		crate::Crowdloans::<Test>::mutate(0, |info| info.as_mut().unwrap().raised = tao(15 * TAO));
	});
}

#[test]
fn a_contributor_gets_all_back_even_with_the_cap_raised_and_after_the_end() {
	on_chain(|| {
		Loan::new().open_full();
		System::set_block_number(5_000);
		assert_ok!(withdraw(ALICE));
		assert_eq!(
			last_event(),
			Event::Withdrew { crowdloan_id: 0, contributor: account(ALICE), amount: tao(90 * TAO) }
		);
		assert_eq!((contribution(ALICE), balance(&account(ALICE))), (None, 1_000 * TAO));
		assert_eq!((loan().raised, loan().contributors_count), (tao(10 * TAO), 1));
		assert_noop!(withdraw(ALICE), Error::<Test>::NoContribution);
	});
}

#[test]
fn the_creator_gets_what_it_has_above_the_deposit() {
	on_chain(|| {
		Loan { deposit: 50 * TAO, ..Loan::new() }.open();
		assert_ok!(contribute(CREATOR, 20 * TAO));
		assert_ok!(withdraw(CREATOR));
		assert_eq!(contribution(CREATOR), Some(50 * TAO));
		assert_eq!(balance(&account(CREATOR)), 950 * TAO);
		assert_eq!((loan().raised, loan().contributors_count), (tao(50 * TAO), 1));
		assert_noop!(withdraw(CREATOR), Error::<Test>::DepositCannotBeWithdrawn);
	});
}
