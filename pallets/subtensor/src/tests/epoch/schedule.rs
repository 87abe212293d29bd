//! When epochs run.

use super::*;
use crate::{pallet::*, tests::mock::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use subtensor_types::NetUid;

fn subnets(count: u16, tempo: u16) -> Chain {
	(1..=count).fold(Chain::new(), |chain, netuid| {
		chain.with(move || make_subnet_with(NetUid::new(netuid), |subnet| subnet.tempo = tempo))
	})
}

fn last_epochs(count: u16) -> Vec<u64> {
	(1..=count).map(|netuid| LastEpochBlock::<Test>::get(NetUid::new(netuid))).collect()
}

#[test]
fn an_epoch_runs_every_tempo_blocks() {
	subnets(1, 10).run(|| {
		LastEpochBlock::<Test>::insert(NET, 1);
		run_to_block(10);
		assert_eq!(SubnetEpochIndex::<Test>::get(NET), 0);
		assert_eq!(BlocksSinceLastStep::<Test>::get(NET), 9);
		run_to_block(11);
		assert_eq!(SubnetEpochIndex::<Test>::get(NET), 1);
		assert_eq!(BlocksSinceLastStep::<Test>::get(NET), 0);
		assert_eq!(LastMechansimStepBlock::<Test>::get(NET), 11);
		assert_eq!(LastYumaStepBlock::<Test>::get(NET), Some(11));
		run_to_block(31);
		assert_eq!(SubnetEpochIndex::<Test>::get(NET), 3);
		assert_eq!(last_epochs(1), vec![31]);
	});
}

#[test]
fn a_tempo_of_zero_stops_epochs() {
	subnets(1, 0).run(|| {
		run_to_block(100);
		assert_eq!(SubnetEpochIndex::<Test>::get(NET), 0);
	});
}

#[test]
fn past_the_cap_epochs_move_to_the_next_block() {
	subnets(3, 10).run(|| {
		MaxEpochsPerBlock::<Test>::put(2);
		for netuid in 1..=3 {
			LastEpochBlock::<Test>::insert(NetUid::new(netuid), 1);
		}
		run_to_block(10);
		clear_events();
		run_to_block(11);
		assert_eq!(last_epochs(3), vec![11, 11, 1]);
		let third = NetUid::new(3);
		let deferred = Event::EpochDeferred { netuid: third, from_block: 11, to_block: 12 };
		assert!(take_events().contains(&deferred));
		assert_eq!(PendingEpochAt::<Test>::get(third), 12);
		run_to_block(12);
		assert_eq!(last_epochs(3), vec![11, 11, 12]);
		assert_eq!(PendingEpochAt::<Test>::get(third), 0);
		run_to_block(22);
		assert_eq!(last_epochs(3), vec![21, 21, 22]);
	});
}

#[test]
fn seats_that_name_a_hotkey_twice_lose_the_slot_and_keep_what_they_gathered() {
	subnets(1, 10).neuron(NET, ALICE).neuron(NET, BOB).run(|| {
		LastEpochBlock::<Test>::insert(NET, 1);
		Keys::<Test>::insert(NET, 1, hot(ALICE));
		PendingOwnerCut::<Test>::insert(NET, alpha(5));
		SubnetAlphaOut::<Test>::insert(NET, alpha(5));
		<AlphaAssets as subtensor_types::traits::AlphaLedger>::mint(NET, alpha(5));
		run_to_block(10);
		clear_events();
		run_to_block(11);
		assert_eq!(take_events(), vec![Event::EpochSkipped { netuid: NET, block: 11 }]);
		assert_eq!(SubnetEpochIndex::<Test>::get(NET), 1);
		assert_eq!(LastMechansimStepBlock::<Test>::get(NET), 0);
		assert_eq!(PendingOwnerCut::<Test>::get(NET), alpha(5));
		Keys::<Test>::insert(NET, 1, hot(BOB));
	});
}

#[test]
fn the_owner_triggers_an_epoch_after_the_freeze_window() {
	subnets(1, 100).run(|| {
		CommitRevealWeightsEnabled::<Test>::insert(NET, false);
		LastEpochBlock::<Test>::insert(NET, 1);
		run_to_block(20);
		clear_events();
		assert_noop!(SubtensorModule::trigger_epoch(signed(ALICE), NET), DispatchError::BadOrigin);
		assert_ok!(SubtensorModule::trigger_epoch(signed(OWNER), NET));
		let by = cold(OWNER);
		let event = Event::EpochTriggered { netuid: NET, by, fires_at: 30 };
		assert_eq!(take_events(), vec![event]);
		assert_noop!(
			SubtensorModule::trigger_epoch(signed(OWNER), NET),
			Error::<Test>::EpochTriggerAlreadyPending
		);
		run_to_block(30);
		assert_eq!(last_epochs(1), vec![30]);
		// Two tempos must lie between two triggers.
		assert_noop!(
			SubtensorModule::trigger_epoch(signed(OWNER), NET),
			Error::<Test>::TxRateLimitExceeded
		);
		run_to_block(220);
		assert_ok!(SubtensorModule::trigger_epoch(signed(OWNER), NET));
	});
}

#[test]
fn a_trigger_is_refused_under_commit_reveal_and_shortly_before_an_epoch() {
	subnets(1, 100).run(|| {
		LastEpochBlock::<Test>::insert(NET, 1);
		assert_noop!(
			SubtensorModule::trigger_epoch(signed(OWNER), NET),
			Error::<Test>::DynamicTempoBlockedByCommitReveal
		);
		CommitRevealWeightsEnabled::<Test>::insert(NET, false);
		run_to_block(92);
		assert_noop!(
			SubtensorModule::trigger_epoch(signed(OWNER), NET),
			Error::<Test>::AutoEpochAlreadyImminent
		);
	});
}

#[test]
fn the_two_retired_calls_succeed_and_change_nothing() {
	subnets(1, 100).run(|| {
		assert_ok!(SubtensorModule::set_tempo(signed(ALICE), NET, 5));
		assert_ok!(SubtensorModule::set_activity_cutoff_factor(signed(ALICE), NET, 5));
		assert_eq!(Tempo::<Test>::get(NET), 100);
		assert_eq!(take_events(), vec![]);
	});
}
