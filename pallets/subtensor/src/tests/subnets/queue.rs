//! Registrations that wait for a number.

use super::super::{chain::*, mock::*};
use crate::{pallet::*, subnets::registration_queue::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

const LOCK: u64 = 1_000 * TAO;

fn register(person: u8) -> DispatchResult {
	SubtensorModule::register_network(signed(person), hot(person))
}

/// Root and two subnets, which is the limit; both are past their immunity.
fn full() -> Chain {
	Chain::new().subnet(NET).subnet(OTHER_NET).funded(ALICE, 9 * LOCK).funded(BOB, 9 * LOCK).with(
		|| {
			SubnetLimit::<Test>::put(2);
			NetworkImmunityPeriod::<Test>::put(0);
			NetworkRateLimit::<Test>::put(0);
			SubnetMovingPrice::<Test>::insert(
				OTHER_NET,
				substrate_fixed::types::I96F32::from_num(1),
			);
		},
	)
}

#[test]
fn at_the_limit_the_weakest_subnet_goes_and_the_registration_waits_in_escrow() {
	full().run(|| {
		assert_ok!(register(ALICE));
		assert!(!NetworksAdded::<Test>::contains_key(NET));
		assert_eq!(DissolveCleanupQueue::<Test>::get(), [NET]);
		let queue = NetworkRegistrationQueue::<Test>::get();
		assert_eq!(queue.len(), 1);
		assert_eq!(queue[0].coldkey, cold(ALICE));
		assert_eq!(queue[0].lock_id, 0);
		assert_eq!(NetworkRegistrationEscrow::<Test>::get(0), Some((cold(ALICE), tao(LOCK))));
		assert_eq!(balance(&escrow_account::<Test>(0)), LOCK);
		assert_eq!(balance(&cold(ALICE)), 8 * LOCK);
		assert_eq!(NetworkLastLockCost::<Test>::get(), tao(LOCK));
		assert_eq!(NetworkRegistrationLockId::<Test>::get(), 1);
		let events = take_events();
		assert_eq!(events[0], Event::NetworkRemoved(NET));
		assert!(matches!(events[1], Event::NetworkRegistrationQueued { .. }));
	});
}

#[test]
fn the_escrow_account_is_derived_from_the_id() {
	let bytes: [u8; 32] = escrow_account::<Test>(7).into();
	assert_eq!(&bytes[..12], b"modlsubtensr");
	assert_eq!(&bytes[12..20], b"rges\x07\x00\x00\x00");
	assert_eq!(bytes[20..], [0; 12]);
}

#[test]
fn the_waiting_subnet_is_created_when_the_clean_up_ends() {
	full().run(|| {
		assert_ok!(register(ALICE));
		clear_events();
		run_blocks(3);
		assert!(NetworkRegistrationQueue::<Test>::get().is_empty());
		assert_eq!(NetworkRegistrationEscrow::<Test>::iter().count(), 0);
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(ALICE));
		assert_eq!(SubnetTAO::<Test>::get(NET), tao(LOCK));
		// The dissolved subnet's dust stays on the account.
		assert_eq!(subnet_balance(NET), LOCK + EXISTENTIAL_DEPOSIT);
		assert_eq!(RegisteredSubnetCounter::<Test>::get(NET), 1);
		let events = take_events();
		assert!(events.contains(&Event::NetworkDissolveCleanupCompleted { netuid: NET }));
		assert!(events.contains(&Event::NetworkAdded(NET, 1)));
	});
}

#[test]
fn a_second_registration_finds_a_victim_of_its_own() {
	full().run(|| {
		assert_ok!(register(ALICE));
		assert_ok!(register(BOB));
		assert_eq!(DissolveCleanupQueue::<Test>::get(), [NET, OTHER_NET]);
		assert_eq!(NetworkRegistrationQueue::<Test>::get().len(), 2);
		run_blocks(5);
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(ALICE));
		assert_eq!(SubnetOwner::<Test>::get(OTHER_NET), cold(BOB));
		// Twice the price for the second.
		assert_eq!(SubnetTAO::<Test>::get(OTHER_NET), tao(2 * LOCK));
	});
}

#[test]
fn a_slot_that_is_on_its_way_needs_no_further_victim() {
	full().run(|| {
		assert_ok!(SubtensorModule::root_dissolve_network(RuntimeOrigin::root(), NET));
		assert_ok!(register(ALICE));
		assert_eq!(DissolveCleanupQueue::<Test>::get(), [NET]);
		assert_eq!(NetworkRegistrationQueue::<Test>::get().len(), 1);
	});
}

#[test]
fn below_a_lowered_limit_each_registration_still_takes_the_place_of_its_victim() {
	full().run(|| {
		assert_ok!(register(ALICE));
		SubnetLimit::<Test>::put(1);
		run_blocks(3);
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(ALICE));
		assert!(NetworkRegistrationQueue::<Test>::get().is_empty());
		// One more, for one less.
		assert_ok!(register(BOB));
		run_blocks(3);
		assert_eq!(TotalNetworks::<Test>::get(), 3);
		assert!(NetworkRegistrationQueue::<Test>::get().is_empty());
	});
}

#[test]
fn the_end_of_a_clean_up_waits_for_a_block_that_can_serve_the_queue() {
	use crate::{subnets::cleanup::continue_with, types::DissolveCleanupPhase as Phase};
	use frame_support::weights::{WeightMeter, constants::RocksDbWeight};
	full().run(|| {
		// Each of them becomes a parent of the new owner's hotkey.
		for person in 20..80 {
			register_neuron(ROOT, person);
		}
		assert_ok!(register(ALICE));
		let go_on = |rows| {
			let step = RocksDbWeight::get().reads_writes(rows, rows);
			continue_with::<Test>(&mut WeightMeter::with_limit(step));
		};
		let phase = || CurrentDissolveCleanupStatus::<Test>::get().map(|status| status.phase);
		for _ in 0..90 {
			go_on(200);
		}
		assert_eq!(phase(), Some(Phase::AlphaAssetCounters));
		assert_eq!(DissolveCleanupQueue::<Test>::get(), [NET]);
		go_on(900);
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(ALICE));
		assert_eq!(ParentKeys::<Test>::get(hot(ALICE), NET).len(), 60);
	});
}

#[test]
fn an_escrow_is_taken_once_and_released_to_its_payer_alone() {
	use crate::subnets::creation::NewSubnet;
	full().run(|| {
		assert_ok!(register(ALICE));
		NetworkRegistrationLockId::<Test>::put(0);
		assert_noop!(register(BOB), Error::<Test>::BalanceWithdrawalError);
		NetworkRegistrationLockId::<Test>::put(1);
		let escrow = escrow_account::<Test>(1);
		mint_to(&escrow, 9 * LOCK);
		let new = NewSubnet {
			coldkey: &escrow,
			hotkey: &hot(BOB),
			mechid: 1,
			identity: None,
			price: substrate_fixed::types::U64F64::from_num(1),
		};
		assert_noop!(push::<Test>(new, tao(LOCK)), Error::<Test>::CannotUseSystemAccount);
		for (id, payer, amount) in [(7, ALICE, LOCK), (0, BOB, LOCK), (0, ALICE, LOCK - 1)] {
			let refused = frame_support::storage::with_storage_layer(|| {
				release::<Test>(id, &cold(payer), tao(amount), &cold(CAROL))
			});
			assert_eq!(refused, Err(Error::<Test>::BalanceWithdrawalError.into()));
		}
	});
}

#[test]
fn ids_of_escrows_run_out() {
	full().run(|| {
		NetworkRegistrationLockId::<Test>::put(u32::MAX);
		assert_noop!(register(ALICE), Error::<Test>::LockIdOverFlow);
		NetworkRegistrationLockId::<Test>::put(0);
	});
}

#[test]
fn an_entry_that_can_never_be_created_is_refunded_and_does_not_block_the_others() {
	full().run(|| {
		assert_ok!(register(ALICE));
		assert_ok!(register(BOB));
		// Alice's hotkey went to somebody else.
		Owner::<Test>::insert(hot(ALICE), cold(CAROL));
		clear_events();
		run_blocks(5);
		assert_eq!(balance(&cold(ALICE)), 9 * LOCK);
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(BOB));
		assert!(NetworkRegistrationQueue::<Test>::get().is_empty());
		assert!(take_events().contains(&Event::NetworkRegistrationCancelled {
			coldkey: cold(ALICE),
			hotkey: hot(ALICE),
			lock_id: 0,
			error: Error::<Test>::NonAssociatedColdKey.into(),
		}));
		Owner::<Test>::insert(hot(ALICE), cold(ALICE));
	});
}

#[test]
fn swapped_keys_keep_their_place() {
	full().run(|| {
		assert_ok!(register(ALICE));
		swap_coldkey::<Test>(&cold(ALICE), &cold(CAROL));
		swap_hotkey::<Test>(&hot(ALICE), &hot(CAROL));
		let queue = NetworkRegistrationQueue::<Test>::get();
		assert_eq!((&queue[0].coldkey, &queue[0].hotkey), (&cold(CAROL), &hot(CAROL)));
		assert_eq!(NetworkRegistrationEscrow::<Test>::get(0), Some((cold(CAROL), tao(LOCK))));
		run_blocks(3);
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(CAROL));
	});
}
