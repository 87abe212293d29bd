//! The invariants bite: each is broken once and reported.

use super::mock::*;
use crate::*;

/// Opens a crowdloan with a contribution of Alice, breaks it, and returns what is reported.
fn broken(breaking: impl FnOnce()) -> String {
	let mut reported = String::new();
	on_chain(|| {
		Loan::new().open();
		contribute(ALICE, 20 * TAO).unwrap();
		try_state::check::<Test>().unwrap();
		let undo = frame_support::storage::with_transaction(|| {
			breaking();
			let report = try_state::check::<Test>();
			MaxContributors::set(500);
			sp_runtime::TransactionOutcome::Rollback(Ok::<_, sp_runtime::DispatchError>(report))
		});
		reported = match undo.unwrap() {
			Ok(()) => "nothing".into(),
			Err(error) => format!("{error:?}"),
		};
	});
	reported
}

fn change(change: impl FnOnce(&mut CrowdloanInfoOf<Test>)) {
	Crowdloans::<Test>::mutate(0, |info| change(info.as_mut().unwrap()));
}

#[test]
fn each_broken_invariant_is_reported() {
	let steal = || {
		Balances::force_set_balance(RuntimeOrigin::root(), funds(), tao(29 * TAO)).unwrap();
	};
	let cases: [(&str, &dyn Fn()); 13] = [
		("not what was raised", &|| change(|info| info.raised = tao(29 * TAO))),
		("than the cap", &|| change(|info| info.cap = tao(29 * TAO))),
		("money is missing", &steal),
		("miscounted", &|| change(|info| info.contributors_count = 3)),
		("too many", &|| MaxContributors::set(1)),
		("deposit is gone", &|| change(|info| info.deposit = tao(11 * TAO))),
		("one purpose", &|| change(|info| info.target_address = None)),
		("another crowdloan", &|| change(|info| info.funds_account = account(BOB))),
		("never given", &|| NextCrowdloanId::<Test>::put(0)),
		("contribution to nothing", &|| Contributions::<Test>::insert(5, account(BOB), tao(1))),
		("empty contribution", &|| {
			Contributions::<Test>::insert(0, account(BOB), tao(0));
			change(|info| info.contributors_count = 3);
		}),
		("bound of nothing", &|| MaxContributions::<Test>::insert(5, tao(1))),
		("never ended", &|| CurrentCrowdloanId::<Test>::put(0)),
	];
	for (expected, breaking) in cases {
		let reported = broken(breaking);
		assert!(reported.contains(expected), "expected {expected}, reported {reported}");
	}
}

#[test]
fn a_finalized_crowdloan_needs_no_money() {
	on_chain(|| {
		Loan::new().open_full();
		Crowdloan::finalize(signed(CREATOR), 0).unwrap();
		assert_eq!(balance(&funds()), 0);
	});
}
