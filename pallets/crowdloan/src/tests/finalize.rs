//! Finalizing: refusals in their order, both routes, what a stored call may not do.

use super::mock::*;
use crate::{CurrentCrowdloanId, Error, Event};
use frame_support::{assert_noop, assert_ok, dispatch::PostDispatchInfo, traits::QueryPreimage};
use sp_runtime::{DispatchError, DispatchErrorWithPostInfo};
use subtensor_types::traits::CrowdloanDoor;

fn finalize(person: u8) -> Result<PostDispatchInfo, DispatchError> {
	Crowdloan::finalize(signed(person), 0).map_err(|failure| failure.error)
}

/// Nothing is left of a failed finalization.
fn assert_undone(
	outcome: Result<PostDispatchInfo, DispatchError>,
	error: impl Into<DispatchError>,
) {
	assert_eq!(outcome, Err(error.into()));
	assert!(!loan().finalized);
	assert_eq!(balance(&funds()), 100 * TAO);
	assert_eq!(balance(&account(TARGET)), 0);
	assert_eq!(CurrentCrowdloanId::<Test>::get(), None);
}

#[test]
fn the_first_obstacle_is_the_one_reported() {
	on_chain(|| {
		assert_noop!(finalize(ALICE), Error::<Test>::InvalidCrowdloanId);
		Loan::new().open();
		assert_noop!(finalize(ALICE), Error::<Test>::InvalidOrigin);
		assert_noop!(finalize(CREATOR), Error::<Test>::CapNotRaised);
		assert_ok!(contribute(ALICE, 90 * TAO));
		CurrentCrowdloanId::<Test>::put(7);
		assert_noop!(finalize(CREATOR), Error::<Test>::AlreadyFinalizing);
		CurrentCrowdloanId::<Test>::kill();
		assert_ok!(finalize(CREATOR));
		CurrentCrowdloanId::<Test>::put(7);
		assert_noop!(finalize(CREATOR), Error::<Test>::AlreadyFinalized);
		CurrentCrowdloanId::<Test>::kill();
	});
}

#[test]
fn a_crowdloan_without_purpose_cannot_be_finalized() {
	on_chain(|| {
		Loan::new().open_full();
		crate::Crowdloans::<Test>::mutate(0, |info| info.as_mut().unwrap().target_address = None);
		assert_noop!(finalize(CREATOR), Error::<Test>::InvalidFinalizationConfig);
		crate::Crowdloans::<Test>::mutate(0, |info| {
			info.as_mut().unwrap().target_address = Some(account(TARGET));
		});
	});
}

#[test]
fn the_target_gets_what_was_raised_before_the_end() {
	on_chain(|| {
		Loan::new().open_full();
		assert_ok!(finalize(CREATOR));
		assert_eq!(last_event(), Event::Finalized { crowdloan_id: 0 });
		assert_eq!((balance(&account(TARGET)), balance(&funds())), (100 * TAO, 0));
		assert!(loan().finalized);
		// The records stay for whoever shares the proceeds.
		assert_eq!((contribution(ALICE), loan().raised), (Some(90 * TAO), tao(100 * TAO)));
		assert_noop!(
			Crowdloan::refund(signed(CREATOR), 0),
			DispatchErrorWithPostInfo::from(Error::<Test>::AlreadyFinalized)
		);
		assert_noop!(Crowdloan::dissolve(signed(CREATOR), 0), Error::<Test>::AlreadyFinalized);
	});
}

#[test]
fn the_stored_call_runs_as_the_creator_and_spends_the_money() {
	on_chain(|| {
		Loan::calling(spend(0, 0)).open_full();
		assert_ok!(finalize(CREATOR));
		assert_eq!((balance(&account(TARGET)), balance(&funds())), (100 * TAO, 0));
		assert_eq!(last_event(), Event::Finalized { crowdloan_id: 0 });
		assert_eq!(CurrentCrowdloanId::<Test>::get(), None);
	});
}

#[test]
fn a_long_call_is_read_from_its_preimage_which_is_let_go_afterwards() {
	on_chain(|| {
		Loan::calling(spend(0, 500)).open_full();
		let call = loan().call.unwrap();
		assert!(Preimage::have(&call));
		assert_ok!(finalize(CREATOR));
		assert_eq!(balance(&account(TARGET)), 100 * TAO);
		assert!(!Preimage::have(&call));
	});
}

#[test]
fn a_call_whose_preimage_is_gone_is_unavailable() {
	on_chain(|| {
		Loan::calling(spend(0, 500)).open_full();
		Preimage::drop(&loan().call.unwrap());
		assert_undone(finalize(CREATOR), Error::<Test>::CallUnavailable);
	});
}

#[test]
fn an_error_of_the_call_undoes_everything() {
	on_chain(|| {
		// More than is there.
		Loan::calling(pallet_balances::Call::<Test>::transfer_allow_death {
			dest: account(TARGET),
			value: tao(5_000 * TAO),
		})
		.open_full();
		let error = DispatchError::Token(sp_runtime::TokenError::FundsUnavailable);
		assert_undone(finalize(CREATOR), error);
	});
}

#[test]
fn a_call_that_leaves_money_behind_undoes_everything() {
	on_chain(|| {
		Loan::calling(spend(EXISTENTIAL_DEPOSIT, 0)).open_full();
		assert_undone(finalize(CREATOR), Error::<Test>::FundsNotSettled);
	});
}

#[test]
fn a_call_that_does_nothing_undoes_everything() {
	on_chain(|| {
		Loan::calling(frame_system::Call::<Test>::remark { remark: vec![] }).open_full();
		assert_undone(finalize(CREATOR), Error::<Test>::FundsNotSettled);
	});
}

#[test]
fn a_donation_to_the_account_does_not_stand_in_the_way() {
	on_chain(|| {
		Loan::calling(spend(0, 0)).open_full();
		assert_ok!(Balances::transfer_allow_death(signed(BOB), funds(), tao(3 * TAO)));
		assert_ok!(finalize(CREATOR));
		assert_eq!((balance(&account(TARGET)), balance(&funds())), (100 * TAO, 3 * TAO));
	});
}

#[test]
fn a_donation_does_not_make_up_for_what_a_call_leaves_behind() {
	on_chain(|| {
		Loan::calling(spend(1, 0)).open_full();
		assert_ok!(Balances::transfer_allow_death(signed(BOB), funds(), tao(3 * TAO)));
		assert_noop!(finalize(CREATOR), Error::<Test>::FundsNotSettled);
	});
}

#[test]
fn a_guard_holds_for_the_stored_call() {
	on_chain(|| {
		Loan::calling(spend(0, 0)).open_full();
		GuardRefuses::set(true);
		assert_undone(finalize(CREATOR), REFUSED);
	});
}

#[test]
fn a_restricted_origin_does_not_get_round_its_filter() {
	on_chain(|| {
		Loan::calling(spend(0, 0)).open_full();
		let outcome = Crowdloan::finalize(restricted(CREATOR), 0).map_err(|failure| failure.error);
		assert_undone(outcome, frame_system::Error::<Test>::CallFiltered);
		assert_ok!(finalize(CREATOR));
	});
}

#[test]
fn a_stored_call_finalizes_no_crowdloan() {
	on_chain(|| {
		Loan::calling(crate::Call::<Test>::finalize { crowdloan_id: 1 }).open_full();
		Loan::new().open();
		assert_ok!(Crowdloan::contribute(signed(BOB), 1, tao(90 * TAO)));
		assert_undone(finalize(CREATOR), Error::<Test>::AlreadyFinalizing);
	});
}

#[test]
fn a_stored_call_does_not_take_the_money_back() {
	on_chain(|| {
		Loan::calling(crate::Call::<Test>::refund { crowdloan_id: 0 }).open_full();
		assert_undone(finalize(CREATOR), Error::<Test>::AlreadyFinalized);
	});
}

#[test]
fn the_door_names_a_crowdloan_only_while_its_call_runs() {
	on_chain(|| {
		Loan::calling(spend(0, 0)).open_full();
		let running = || <Crowdloan as CrowdloanDoor<AccountId>>::running();
		assert_eq!(running(), Err(Error::<Test>::InvalidCrowdloanId.into()));
		CurrentCrowdloanId::<Test>::put(0);
		let loan = running().unwrap();
		assert_eq!((loan.id, loan.creator, loan.raised), (0, account(CREATOR), tao(100 * TAO)));
		assert_eq!(loan.funds_account, funds());
		CurrentCrowdloanId::<Test>::kill();
		let mut contributions = <Crowdloan as CrowdloanDoor<AccountId>>::contributions(0);
		contributions.sort();
		assert_eq!(
			contributions,
			[(account(CREATOR), tao(10 * TAO)), (account(ALICE), tao(90 * TAO))]
		);
	});
}
