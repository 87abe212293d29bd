//! The invariants of subnets bite: each is broken once and reported.

use super::super::{chain::*, mock::*};
use crate::{pallet::*, subnets::try_state::check, types::*};
use sp_runtime::{DispatchError, TransactionOutcome};
use subtensor_types::{MechId, NetUid};

/// What is reported once `corrupt` ran on a chain with one subnet.
fn report(corrupt: fn()) -> String {
	let mut reported = String::new();
	Chain::new().subnet(NET).run(|| {
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
	let cases: [(&str, fn()); 15] = [
		("not the number of subnets", || TotalNetworks::<Test>::put(5)),
		("while it is cleaned up", || DissolveCleanupQueue::<Test>::put(vec![NET])),
		("queued twice", || DissolveCleanupQueue::<Test>::put(vec![OTHER_NET, OTHER_NET])),
		("works on another subnet", || {
			CurrentDissolveCleanupStatus::<Test>::put(DissolveCleanupStatus {
				netuid: OTHER_NET,
				phase: DissolveCleanupPhase::Alpha,
				last_key: None,
				subnet_total_alpha_value: None,
				subnet_distributed_tao: None,
			});
		}),
		("does not exist", || Tempo::<Test>::insert(NetUid::new(9), 1)),
		("does not exist", || {
			LastHotkeySwapOnNetuid::<Test>::insert(NetUid::new(9), cold(ALICE), 1);
		}),
		("does not exist", || TotalHotkeyAlpha::<Test>::insert(hot(BOB), NetUid::new(9), alpha(1))),
		("does not exist", || {
			let key = RateLimitKey::SetSNOwnerHotkey(NetUid::new(9));
			LastRateLimitedBlock::<Test>::insert(key, 1);
		}),
		("can name", || MechanismCountCurrent::<Test>::insert(NET, MechId::new(17))),
		("than the budget", || MaxAllowedUids::<Test>::insert(NET, 257)),
		("than allowed", || SubnetworkN::<Test>::insert(NET, 257)),
		("not whole", || MechanismEmissionSplit::<Test>::insert(NET, vec![65_534])),
		("than subnets leave", || {
			NetworkRegistrationQueue::<Test>::append(NetworkRegistrationInfo {
				coldkey: cold(ALICE),
				hotkey: hot(ALICE),
				mechid: 1,
				identity: None,
				lock_amount: tao(1),
				median_subnet_alpha_price: substrate_fixed::types::U64F64::from_num(1),
				registration_block: 1,
				lock_id: 0,
			});
		}),
		("differ in number", || {
			NetworkRegistrationEscrow::<Test>::insert(0, (cold(ALICE), tao(1)));
		}),
		("not on its account", || SubnetTAO::<Test>::insert(NET, tao(5_000 * TAO))),
	];
	for (expected, corrupt) in cases {
		let reported = report(corrupt);
		assert!(reported.contains(expected), "expected {expected}, reported {reported}");
	}
}
