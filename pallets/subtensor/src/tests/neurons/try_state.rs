//! The invariants of seats bite: each is broken once and reported.

use super::super::{chain::*, mock::*};
use crate::{neurons::try_state::check, pallet::*};
use sp_core::H160;
use sp_runtime::{DispatchError, PerU16, TransactionOutcome};
use subtensor_types::{MechId, NetUidStorageIndex};

/// What is reported once `corrupt` ran on a subnet with the seats of Alice (0) and Bob (1).
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

const SECOND: fn() -> NetUidStorageIndex = || NetUidStorageIndex::new(NET, MechId::new(1));

#[test]
fn each_broken_invariant_is_reported() {
	let cases: [(&str, fn()); 14] = [
		("a uid without hotkey", || Keys::<Test>::remove(NET, 1)),
		("not the inverse", || Keys::<Test>::insert(NET, 1, hot(ALICE))),
		("not the inverse", || Uids::<Test>::insert(NET, hot(BOB), 0)),
		("a seat without membership", || IsNetworkMember::<Test>::remove(hot(BOB), NET)),
		("from the future", || BlockAtRegistration::<Test>::insert(NET, 1, 99)),
		("past the last uid", || Keys::<Test>::insert(NET, 2, hot(CAROL))),
		("more Uids", || Uids::<Test>::insert(NET, hot(CAROL), 2)),
		("another length", || Active::<Test>::insert(NET, vec![true])),
		("another length", || Emission::<Test>::insert(NET, vec![alpha(1); 3])),
		("another length", || {
			Dividends::<Test>::insert(NET, Vec::<PerU16>::new());
		}),
		("longer than the seats", || {
			MechanismCountCurrent::<Test>::insert(NET, MechId::new(2));
			LastUpdate::<Test>::insert(SECOND(), vec![0_u64; 3]);
		}),
		("membership without a seat", || {
			IsNetworkMember::<Test>::insert(hot(CAROL), NET, true);
		}),
		("does not know its seat", || {
			AssociatedEvmAddress::<Test>::insert(NET, 1, (H160::zero(), 1));
		}),
		("does not know its EVM address", || {
			AssociatedUidsByEvmAddress::<Test>::mutate(NET, H160::zero(), |seats| {
				let _ = seats.try_push((1, 1));
			});
		}),
	];
	for (expected, corrupt) in cases {
		let reported = report(corrupt);
		assert!(reported.contains(expected), "expected {expected}, reported {reported}");
	}
}
