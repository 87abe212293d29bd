//! Locked alpha stays on its subnet, whatever is called. Spec: `docs/protocol/staking.md` §16.4.

use super::*;
use crate::locks::{available, ledger};
use frame_support::assert_noop;
use sp_runtime::DispatchResult;

/// Alice's 600 of 1,000 alpha are locked; there is a second pool.
fn locked() -> Chain {
	chain().subnet(OTHER_NET).funded(ALICE, TAO).with(|| {
		assert_ok!(lock(&hot(BOB), 600 * TAO));
	})
}

#[test]
fn each_way_off_the_subnet_is_closed_for_locked_alpha() {
	type Way = (&'static str, fn(u64) -> DispatchResult);
	let ways: [Way; 6] = [
		("unstake", |rao| {
			done(SubtensorModule::remove_stake(signed(ALICE), hot(BOB), NET, alpha(rao)))
		}),
		("swap", |rao| {
			done(SubtensorModule::swap_stake(signed(ALICE), hot(BOB), NET, OTHER_NET, alpha(rao)))
		}),
		("move", |rao| {
			let (from, to) = (hot(BOB), hot(CAROL));
			done(SubtensorModule::move_stake(signed(ALICE), from, to, NET, OTHER_NET, alpha(rao)))
		}),
		("transfer", |rao| {
			let to = cold(CAROL);
			done(SubtensorModule::transfer_stake(
				signed(ALICE),
				to,
				hot(BOB),
				NET,
				ROOT,
				alpha(rao),
			))
		}),
		("recycle", |rao| {
			done(SubtensorModule::recycle_alpha(signed(ALICE), hot(BOB), alpha(rao), NET))
		}),
		("burn", |rao| done(SubtensorModule::burn_alpha(signed(ALICE), hot(BOB), alpha(rao), NET))),
	];
	for (name, way) in ways {
		locked().run(|| {
			assert_eq!(way(401 * TAO), Err(Error::<Test>::StakeUnavailable.into()), "{name}");
			assert_eq!(way(399 * TAO), Ok(()), "{name}");
			assert!(available::<Test>(&cold(ALICE), NET) <= alpha(TAO), "{name}");
		});
	}
}

#[test]
fn unstaking_all_leaves_a_position_that_is_locked_in_part() {
	locked().run(|| {
		assert_ok!(SubtensorModule::unstake_all(signed(ALICE), hot(BOB)));
		assert_eq!(stake_of(&hot(BOB), &cold(ALICE), NET), 1_000 * TAO);
	});
}

#[test]
fn alpha_comes_free_as_the_lock_decays() {
	locked().run(|| {
		let remove =
			|rao| done(SubtensorModule::remove_stake(signed(ALICE), hot(BOB), NET, alpha(rao)));
		assert_noop!(remove(600 * TAO), Error::<Test>::StakeUnavailable);
		wait(HALF_LIFE);
		assert_ok!(remove(600 * TAO));
		near(available::<Test>(&cold(ALICE), NET).rao(), 100_000_085_970);
	});
}

#[test]
fn every_change_of_stake_rolls_the_lock() {
	locked().run(|| {
		wait(7_200);
		assert_ok!(SubtensorModule::remove_stake(signed(ALICE), hot(BOB), NET, alpha(TAO)));
		let (_, stored) = Lock::<Test>::iter_prefix((cold(ALICE), NET)).next().unwrap();
		assert_eq!(stored.last_update, 7_201);
		assert!(stored.locked_mass < alpha(600 * TAO));
	});
}

#[test]
fn a_forced_reduction_takes_mass_and_conviction_in_proportion() {
	locked().run(|| {
		wait(7_200);
		let (mass, conviction) = lock_of(ALICE);
		ledger::force_reduce::<Test>(&cold(ALICE), NET, mass / 4);
		near(lock_of(ALICE).0, mass - mass / 4);
		near(lock_of(ALICE).1, conviction * 3 / 4);
		near(conviction_of(BOB), conviction * 3 / 4);
		ledger::force_reduce::<Test>(&cold(ALICE), NET, u64::MAX);
		assert_eq!(Lock::<Test>::iter().count(), 0);
		assert_eq!(DecayingHotkeyLock::<Test>::iter().count(), 0);
	});
}

#[test]
fn dissolution_ends_all_locks() {
	locked().run(|| {
		// The pool's own alpha has no part in the payout of such an old subnet.
		TaoInRefundDeploymentBlock::<Test>::put(100);
		assert_ok!(SubtensorModule::set_perpetual_lock(signed(CAROL), NET, true));
		assert_ok!(SubtensorModule::root_dissolve_network(RuntimeOrigin::root(), NET));
		run_blocks(1);
		assert_eq!(Lock::<Test>::iter().count(), 0);
		assert_eq!(LockingColdkeys::<Test>::iter().count(), 0);
		assert_eq!(DecayingHotkeyLock::<Test>::iter().count(), 0);
		assert_eq!(DecayingLock::<Test>::iter().count(), 0);
		assert!(balance(&cold(ALICE)) > 900 * TAO);
	});
}
