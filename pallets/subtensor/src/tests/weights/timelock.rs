//! Time-locked commits and the automatic reveal.

use super::*;
use crate::{
	pallet::*,
	tests::mock::*,
	types::EpochConsensus,
	weights::{reveal_pass::decode_payload, timelock::Ciphertext},
};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;
use subtensor_types::{MechId, NetUidStorageIndex};

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

/// The subnet under Null consensus, its validator with the only permit.
fn null() -> Chain {
	with_commits().with(|| SubnetEpochConsensus::<Test>::insert(NET, EpochConsensus::Null))
}

/// So many commits of a former permit holder, of so many bytes each.
fn former(index: NetUidStorageIndex, count: usize, bytes: usize) {
	let one = (hot(MINER), 1, Ciphertext::truncate_from(vec![7; bytes]), ROUND);
	TimelockedWeightCommits::<Test>::insert(index, 0, vec![one; count]);
}

fn committers(index: NetUidStorageIndex) -> Vec<(AccountId, usize)> {
	let queue = TimelockedWeightCommits::<Test>::get(index, 0);
	queue.into_iter().map(|(hotkey, _, bytes, _)| (hotkey, bytes.len())).collect()
}

fn second_mechanism() -> NetUidStorageIndex {
	MechanismCountCurrent::<Test>::insert(NET, MechId::new(2));
	NetUidStorageIndex::new(NET, MechId::new(1))
}

#[test]
fn under_null_a_commit_may_be_long_and_replaces_the_one_before() {
	null().run(|| {
		assert_ok!(commit(vec![1; 32_768]));
		assert_ok!(commit(vec![2; 100]));
		assert_eq!(committers(index()), [(hot(VALI), 100)]);
		second_mechanism();
		assert_noop!(commit(vec![3; 16_385]), Error::<Test>::CommitPayloadTooLarge);
		assert_ok!(commit(vec![3; 16_384]));
		ValidatorPermit::<Test>::insert(NET, vec![false, true, false]);
		assert_noop!(commit(vec![4; 9]), Error::<Test>::NeuronNoValidatorPermit);
	});
}

#[test]
fn under_null_commits_of_a_former_holder_leave_where_there_is_no_room() {
	null().run(|| {
		former(index(), 64, 10);
		assert_ok!(commit(vec![1; 10]));
		assert_eq!(committers(index()).len(), 64);
		assert_eq!(committers(index())[63], (hot(VALI), 10));
		former(index(), 4, 16_384);
		assert_ok!(commit(vec![1; 16_385]));
		assert_eq!(
			committers(index()),
			[(hot(MINER), 16_384), (hot(MINER), 16_384), (hot(VALI), 16_385)]
		);
	});
}

#[test]
fn under_null_they_leave_the_other_mechanisms_too_but_the_holders_own_stay() {
	null().run(|| {
		let second = second_mechanism();
		former(second, 63, 10);
		let own = (hot(VALI), 1, Ciphertext::truncate_from(vec![7; 10]), ROUND);
		TimelockedWeightCommits::<Test>::mutate(second, 0, |queue| queue.insert(0, own));
		assert_ok!(commit(vec![1; 10]));
		assert_eq!(committers(index()), [(hot(VALI), 10)]);
		let left = committers(second);
		assert_eq!((left.len(), &left[0]), (63, &(hot(VALI), 10)));
	});
}

#[test]
fn under_null_the_budget_holds_for_the_holders_own_commits() {
	null().run(|| {
		let second = second_mechanism();
		let own = (hot(VALI), 1, Ciphertext::truncate_from(vec![7; 10]), ROUND);
		TimelockedWeightCommits::<Test>::insert(second, 0, vec![own; 64]);
		assert_noop!(commit(vec![1; 10]), Error::<Test>::CommitQueueFull);
	});
}
