//! Opening a crowdloan: refusals in their order, effects.

use super::mock::*;
use crate::{Crowdloans, Error, Event, NextCrowdloanId};
use frame_support::{assert_noop, assert_ok, traits::Bounded};
use sp_runtime::DispatchError;

/// A crowdloan with every mistake at once; each test mends those before its own.
fn all_wrong() -> Loan {
	Loan {
		deposit: 10 * TAO - 1,
		cap: 10 * TAO - 1,
		min_contribution: TAO / 10 - 1,
		call: None,
		target: None,
		end: 10,
	}
}

fn refused(loan: Loan) -> Error<Test> {
	let before = (balance(&account(CREATOR)), NextCrowdloanId::<Test>::get());
	let error = loan.create().unwrap_err();
	assert_eq!((balance(&account(CREATOR)), NextCrowdloanId::<Test>::get()), before);
	[
		Error::DepositTooLow,
		Error::CapTooLow,
		Error::MinimumContributionTooLow,
		Error::InvalidFinalizationConfig,
		Error::CannotEndInPast,
		Error::BlockDurationTooShort,
		Error::BlockDurationTooLong,
		Error::InsufficientBalance,
		Error::Overflow,
	]
	.into_iter()
	.find(|known| error == DispatchError::from(known_copy(known)))
	.unwrap()
}

fn known_copy(error: &Error<Test>) -> Error<Test> {
	use codec::{Decode, Encode};
	Error::decode(&mut &error.encode()[..]).unwrap()
}

macro_rules! assert_refused {
	($loan:expr, $error:ident) => {
		assert!(matches!(refused($loan), Error::$error))
	};
}

#[test]
fn the_first_mistake_is_the_one_reported() {
	on_chain(|| {
		let mut loan = all_wrong();
		assert_refused!(loan.clone(), DepositTooLow);
		loan.deposit = 2_000 * TAO;
		loan.cap = 2_000 * TAO;
		assert_refused!(loan.clone(), CapTooLow);
		loan.cap += 1;
		assert_refused!(loan.clone(), MinimumContributionTooLow);
		loan.min_contribution = TAO / 10;
		assert_refused!(loan.clone(), InvalidFinalizationConfig);
		loan.target = Some(account(TARGET));
		assert_refused!(loan.clone(), CannotEndInPast);
		loan.end = 59;
		assert_refused!(loan.clone(), BlockDurationTooShort);
		loan.end = 20_011;
		assert_refused!(loan.clone(), BlockDurationTooLong);
		NextCrowdloanId::<Test>::put(u32::MAX);
		loan.end = 20_010;
		assert_refused!(loan.clone(), InsufficientBalance);
		loan.deposit = 1_000 * TAO;
		assert_refused!(loan, Overflow);
	});
}

#[test]
fn a_crowdloan_has_one_purpose_not_two() {
	on_chain(|| {
		let loan = Loan { target: Some(account(TARGET)), ..Loan::calling(spend(0, 0)) };
		assert_refused!(loan, InvalidFinalizationConfig);
	});
}

#[test]
fn a_duration_of_exactly_the_least_or_the_most_passes() {
	on_chain(|| {
		assert_ok!(Loan { end: 60, ..Loan::new() }.create());
		assert_ok!(Loan { end: 20_010, ..Loan::new() }.create());
	});
}

#[test]
fn money_that_is_locked_elsewhere_makes_no_deposit() {
	use frame_support::traits::{LockableCurrency, WithdrawReasons};
	on_chain(|| {
		let all = WithdrawReasons::all();
		Balances::set_lock(*b"elsewher", &account(CREATOR), tao(995 * TAO), all);
		let frozen = DispatchError::Token(sp_runtime::TokenError::Frozen);
		assert_noop!(Loan::new().create(), frozen);
	});
}

#[test]
fn the_deposit_is_the_first_contribution() {
	on_chain(|| {
		Loan::new().open();
		let info = loan();
		assert_eq!((info.creator, info.deposit), (account(CREATOR), tao(10 * TAO)));
		assert_eq!((info.min_contribution, info.cap), (tao(TAO / 10), tao(100 * TAO)));
		assert_eq!((info.end, info.finalized), (1_010, false));
		assert_eq!((info.raised, info.contributors_count), (tao(10 * TAO), 1));
		assert_eq!(info.funds_account, funds());
		assert_eq!((info.target_address, info.call), (Some(account(TARGET)), None));
		assert_eq!(contribution(CREATOR), Some(10 * TAO));
		assert_eq!(balance(&account(CREATOR)), 990 * TAO);
		assert_eq!(balance(&funds()), 10 * TAO);
		assert_eq!(System::providers(&funds()), 2);
		assert_eq!(NextCrowdloanId::<Test>::get(), 1);
		assert_eq!(
			last_event(),
			Event::Created {
				crowdloan_id: 0,
				creator: account(CREATOR),
				end: 1_010,
				cap: tao(100 * TAO)
			}
		);
	});
}

#[test]
fn a_short_call_is_stored_inline_and_a_long_one_as_its_preimage() {
	on_chain(|| {
		Loan::calling(spend(0, 0)).open();
		assert!(matches!(loan().call, Some(Bounded::Inline(_))));
		Loan::calling(spend(0, 200)).open();
		let call = Crowdloans::<Test>::get(1).unwrap().call.unwrap();
		assert!(matches!(call, Bounded::Lookup { .. }));
		assert!(<Preimage as frame_support::traits::QueryPreimage>::have(&call));
	});
}

#[test]
fn a_whole_balance_may_be_deposited() {
	on_chain(|| {
		Loan { deposit: 1_000 * TAO, cap: 2_000 * TAO, ..Loan::new() }.open();
		assert_eq!(balance(&account(CREATOR)), 0);
	});
}
