//! Time-locked commits and the automatic reveal.

use super::*;
use crate::{pallet::*, tests::mock::*, weights::reveal_pass::decode_payload};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;
use subtensor_types::NetUidStorageIndex;

const ROUND: u64 = 1_000;

fn index() -> NetUidStorageIndex {
	NET.into()
}

/// Three neurons with commit-reveal on and a tempo of 10 that last fired at block 1. The validator
/// has stake, so that epochs leave it its permit.
fn with_commits() -> Chain {
	three_neurons().with(|| {
		CommitRevealWeightsEnabled::<Test>::insert(NET, true);
		give_stake(NET, &hot(VALI), &cold(VALI), TAO);
		Tempo::<Test>::insert(NET, 10);
		LastEpochBlock::<Test>::insert(NET, 1);
	})
}

/// A locked row that gives everything to `uid`, made by `author`.
fn locked(author: u8, uid: u16) -> Vec<u8> {
	let hotkey: [u8; 32] = hot(author).into();
	Beacon::lock(&(hotkey.to_vec(), vec![uid], vec![1_u16], 0_u64).encode())
}

fn commit(ciphertext: Vec<u8>) -> DispatchResult {
	let bytes = ciphertext.try_into().unwrap();
	SubtensorModule::commit_timelocked_weights(by_hotkey(VALI), NET, bytes, ROUND, 4)
}

fn row() -> Vec<(u16, u16)> {
	Weights::<Test>::get(index(), 0)
}

#[test]
fn a_row_whose_round_is_known_counts_in_the_very_epoch_of_its_reveal() {
	with_commits().run(|| {
		assert_ok!(commit(locked(VALI, 2)));
		Beacon::publish(ROUND);
		run_to_block(10);
		assert_eq!(row(), vec![]);
		clear_events();
		run_to_block(11);
		assert_eq!(row(), vec![(2, 65_535)]);
		let events = take_events();
		assert_eq!(events[0], Event::WeightsSet(index(), 0));
		assert_eq!(events[1], Event::TimelockedWeightsRevealed(index(), hot(VALI)));
		assert!(TimelockedWeightCommits::<Test>::iter().next().is_none());
	});
}

#[test]
fn a_row_waits_for_its_pulse_until_the_reveal_epoch_ends() {
	with_commits().run(|| {
		assert_ok!(commit(locked(VALI, 2)));
		run_to_block(15);
		assert_eq!(TimelockedWeightCommits::<Test>::get(index(), 0).len(), 1);
		Beacon::publish(ROUND);
		run_to_block(16);
		assert_eq!(row(), vec![(2, 65_535)]);
	});
	with_commits().run(|| {
		assert_ok!(commit(locked(VALI, 2)));
		run_to_block(21);
		Beacon::publish(ROUND);
		run_to_block(22);
		assert_eq!(row(), vec![]);
		assert!(TimelockedWeightCommits::<Test>::iter().next().is_none());
	});
}

#[test]
fn rows_that_nobody_can_read_or_that_somebody_copied_are_dropped() {
	with_commits().run(|| {
		assert_ok!(commit(vec![]));
		assert_ok!(commit(vec![9; 300]));
		assert_ok!(commit(Beacon::lock(&[255; 5])));
		assert_ok!(commit(locked(MINER, 2)));
		Beacon::publish(ROUND);
		run_to_block(11);
		assert_eq!(row(), vec![]);
		assert!(TimelockedWeightCommits::<Test>::iter().next().is_none());
	});
}

#[test]
fn of_several_rows_the_last_stands() {
	with_commits().run(|| {
		assert_ok!(commit(locked(VALI, 2)));
		assert_ok!(commit(locked(VALI, 1)));
		Beacon::publish(ROUND);
		run_to_block(11);
		assert_eq!(row(), vec![(1, 65_535)]);
	});
}

#[test]
fn a_time_locked_commit_is_checked_in_order() {
	with_commits().run(|| {
		let send = |bytes: usize, version| {
			let ciphertext = vec![0; bytes].try_into().unwrap();
			let origin = by_hotkey(VALI);
			SubtensorModule::commit_timelocked_weights(origin, NET, ciphertext, ROUND, version)
		};
		assert_noop!(send(1, 3), Error::<Test>::IncorrectCommitRevealVersion);
		assert_noop!(send(5_001, 4), Error::<Test>::CommitPayloadTooLarge);
		for _ in 0..10 {
			assert_ok!(send(5_000, 4));
		}
		assert_noop!(send(1, 4), Error::<Test>::TooManyUnrevealedCommits);
		CommitRevealWeightsEnabled::<Test>::insert(NET, false);
		assert_noop!(send(1, 4), Error::<Test>::CommitRevealDisabled);
	});
}

#[test]
fn payloads_decode_with_and_without_the_hotkey() {
	let me = AccountId::new([1; 32]);
	let named = (vec![1_u8; 32], vec![0_u16, 1], vec![10_u16, 20], 7_u64).encode();
	assert_eq!(named.len(), 51);
	let row = decode_payload::<Test>(&me, &named).unwrap();
	assert_eq!((row.uids, row.values, row.version_key), (vec![0, 1], vec![10, 20], 7));
	let legacy = (vec![0_u16, 1], vec![10_u16, 20], 7_u64).encode();
	assert_eq!(decode_payload::<Test>(&me, &legacy).unwrap().version_key, 7);
	assert_eq!(decode_payload::<Test>(&AccountId::new([2; 32]), &named), None);
	assert_eq!(decode_payload::<Test>(&me, &[]), None);
}
