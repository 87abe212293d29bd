//! The invariants of keys bite: each is broken once and reported.

use super::super::{chain::*, mock::*};
use crate::{keys::try_state::check, pallet::*};
use sp_runtime::{DispatchError, TransactionOutcome};

/// What is reported once `corrupt` ran on a chain with Alice's and Bob's hotkeys.
fn report(corrupt: fn()) -> String {
	let mut reported = String::new();
	Chain::new().subnet(NET).neuron(NET, ALICE).neuron(NET, BOB).run(|| {
		assert_eq!(check::<Test>(), Ok(()));
		let outcome = frame_support::storage::with_transaction(|| {
			corrupt();
			let report = format!("{:?}", check::<Test>());
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(report))
		});
		reported = outcome.unwrap();
	});
	reported
}

#[test]
fn each_broken_invariant_is_reported() {
	let cases: [(&str, fn()); 11] = [
		("misses its hotkey", || OwnedHotkeys::<Test>::remove(cold(ALICE))),
		("misses its hotkey", || Owner::<Test>::insert(hot(ALICE), cold(BOB))),
		("is a hotkey", || {
			let account = crate::money::account_of_subnet::<Test>(NET);
			Owner::<Test>::insert(&account, cold(ALICE));
			OwnedHotkeys::<Test>::append(cold(ALICE), account);
		}),
		("owned twice", || OwnedHotkeys::<Test>::append(cold(ALICE), hot(ALICE))),
		("of another owner", || OwnedHotkeys::<Test>::append(cold(ALICE), hot(BOB))),
		("misses its parent", || ChildKeys::<Test>::insert(hot(ALICE), NET, vec![(1, hot(BOB))])),
		("misses its child", || ParentKeys::<Test>::insert(hot(ALICE), NET, vec![(1, hot(BOB))])),
		("empty row of children", || {
			ChildKeys::<Test>::insert(hot(ALICE), NET, Vec::<(u64, AccountId)>::new());
		}),
		("does not know its coldkey", || {
			AutoStakeDestination::<Test>::insert(cold(ALICE), NET, hot(BOB));
		}),
		("went elsewhere", || {
			AutoStakeDestinationColdkeys::<Test>::append(hot(BOB), NET, cold(ALICE));
		}),
		("without announcement", || ColdkeySwapDisputes::<Test>::insert(cold(ALICE), 1)),
	];
	for (expected, corrupt) in cases {
		let reported = report(corrupt);
		assert!(reported.contains(expected), "expected {expected}, reported {reported}");
	}
}
