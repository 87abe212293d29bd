//! The invariants of leases bite.

use super::*;
use crate::leases::try_state::check;
use substrate_fixed::types::U64F64;

/// Breaks a chain with one lease, in a transaction that is rolled back, and returns what is reported.
fn report(breaking: impl FnOnce()) -> String {
	let undone = frame_support::storage::with_transaction(|| {
		breaking();
		let report = match check::<Test>() {
			Ok(()) => String::from("nothing"),
			Err(error) => format!("{error:?}"),
		};
		sp_runtime::TransactionOutcome::Rollback(Ok::<_, DispatchError>(report))
	});
	undone.unwrap()
}

#[test]
fn each_broken_invariant_is_reported() {
	let cases: [(&str, fn()); 8] = [
		("never given", || NextSubnetLeaseId::<Test>::put(0)),
		("does not know its lease", || SubnetUidToLeaseId::<Test>::remove(NET)),
		("more than the whole", || {
			SubnetLeaseShares::<Test>::insert(LEASE, cold(ALICE), U64F64::from_num(0.2));
		}),
		("before its end", || SubnetOwner::<Test>::insert(NET, cold(ALICE))),
		("more owed than staked", || {
			AccumulatedLeaseDividends::<Test>::insert(LEASE, alpha(TAO));
		}),
		("lease that does not exist", || SubnetUidToLeaseId::<Test>::insert(OTHER_NET, 5)),
		("lease that is gone", || AccumulatedLeaseDividends::<Test>::insert(5, alpha(1))),
		("lease that is gone", || {
			SubnetLeaseShares::<Test>::insert(5, cold(ALICE), U64F64::from_num(0.2));
		}),
	];
	leased().run(|| {
		assert_eq!(report(|| ()), "nothing");
		for (expected, breaking) in cases {
			let reported = report(breaking);
			assert!(reported.contains(expected), "expected {expected}, reported {reported}");
		}
	});
}
