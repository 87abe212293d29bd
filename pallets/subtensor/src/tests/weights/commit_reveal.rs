//! Hash commits and their reveal.

use super::*;
use crate::{
	pallet::*,
	tests::mock::*,
	weights::{Submission, commit::hash_of},
};
use codec::Compact;
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchResult;
use subtensor_types::{MechId, NetUidStorageIndex};

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

fn submission(uid: u16) -> Submission {
	Submission { uids: vec![uid], values: vec![10], version_key: 0 }
}

fn hash(uid: u16, salt: u16) -> H256 {
	hash_of::<Test>(&hot(VALI), NET.into(), &submission(uid), &[salt])
}

fn commit(uid: u16, salt: u16) -> DispatchResult {
	SubtensorModule::commit_weights(by_hotkey(VALI), NET, hash(uid, salt))
}

fn reveal(uid: u16, salt: u16) -> DispatchResult {
	SubtensorModule::reveal_weights(by_hotkey(VALI), NET, vec![uid], vec![10], vec![salt], 0)
}

fn queue() -> Vec<(H256, u64, u64, u64)> {
	WeightCommits::<Test>::get(NetUidStorageIndex::from(NET), hot(VALI)).unwrap_or_default()
}

fn row() -> Vec<(u16, u16)> {
	Weights::<Test>::get(NetUidStorageIndex::from(NET), 0)
}

#[test]
fn the_hash_is_that_of_the_specification() {
	let account = AccountId::new([1; 32]);
	let row = Submission { uids: vec![0, 1], values: vec![10, 10], version_key: 0 };
	let salt: Vec<u16> = (1..=8).collect();
	let expected = "0c06a2a93fc89aed2650bf16f87452ceb621917b448a18248842b147fe21bd20";
	let hash = hash_of::<Test>(&account, 1.into(), &row, &salt);
	assert_eq!(format!("{hash:?}"), format!("0x{expected}"));
	let expected = "9f3de1da25cf905fb39c16dfbfd768de50deeeb3ed2fab4046df7a94b7616c0f";
	let hash = hash_of::<Test>(&account, 4_097.into(), &row, &salt);
	assert_eq!(format!("{hash:?}"), format!("0x{expected}"));
}

#[test]
fn a_row_committed_in_one_epoch_is_revealed_in_the_next() {
	with_commits().run(|| {
		run_to_block(5);
		assert_ok!(commit(1, 7));
		assert_eq!(queue(), vec![(hash(1, 7), 0, 5, 0)]);
		assert_eq!(LastUpdate::<Test>::get(NetUidStorageIndex::from(NET)), vec![5, 1, 1]);
		assert_noop!(reveal(1, 7), Error::<Test>::RevealTooEarly);
		run_to_block(11);
		clear_events();
		assert_ok!(reveal(1, 7));
		assert_eq!(row(), vec![(1, 65_535)]);
		assert!(!WeightCommits::<Test>::contains_key(NetUidStorageIndex::from(NET), hot(VALI)));
		let index = NetUidStorageIndex::from(NET);
		let revealed = Event::WeightsRevealed(hot(VALI), index, hash(1, 7));
		assert_eq!(take_events(), vec![Event::WeightsSet(index, 0), revealed]);
		// The commit's block stays the last update.
		assert_eq!(LastUpdate::<Test>::get(index), vec![5, 1, 1]);
	});
}

#[test]
fn a_commit_that_missed_its_epoch_is_expired() {
	with_commits().run(|| {
		assert_ok!(commit(1, 7));
		run_to_block(21);
		assert_noop!(reveal(1, 7), Error::<Test>::ExpiredWeightCommit);
		assert_noop!(reveal(2, 7), Error::<Test>::NoWeightsCommitFound);
		assert_ok!(commit(2, 8));
		assert_noop!(reveal(1, 7), Error::<Test>::InvalidRevealCommitHashNotMatch);
		assert_eq!(queue(), vec![(hash(2, 8), 2, 21, 0)]);
	});
}

#[test]
fn a_commit_while_an_epoch_is_overdue_belongs_to_the_coming_one() {
	with_commits().run(|| {
		System::set_block_number(11);
		assert_ok!(commit(1, 7));
		assert_eq!(queue(), vec![(hash(1, 7), 1, 11, 0)]);
	});
}

#[test]
fn ten_commits_may_be_open_and_revealing_the_second_leaves_eight() {
	with_commits().run(|| {
		for salt in 0..10 {
			assert_ok!(commit(1, salt));
		}
		assert_noop!(commit(1, 10), Error::<Test>::TooManyUnrevealedCommits);
		run_to_block(11);
		assert_noop!(reveal(2, 0), Error::<Test>::InvalidRevealCommitHashNotMatch);
		assert_ok!(reveal(1, 1));
		assert_eq!(queue().len(), 8);
	});
}

#[test]
fn a_failing_reveal_leaves_the_commit() {
	with_commits().run(|| {
		assert_ok!(commit(1, 7));
		run_to_block(11);
		WeightsVersionKey::<Test>::insert(NET, 1);
		assert_noop!(reveal(1, 7), Error::<Test>::IncorrectWeightVersionKey);
		assert_eq!(queue().len(), 1);
	});
}

#[test]
fn commits_need_commit_reveal_a_seat_a_mechanism_and_patience() {
	with_commits().run(|| {
		let stranger = SubtensorModule::commit_weights(by_hotkey(ALICE), NET, hash(1, 1));
		assert_eq!(stranger, Err(Error::<Test>::HotKeyNotRegisteredInSubNet.into()));
		assert_noop!(
			SubtensorModule::commit_mechanism_weights(
				RuntimeOrigin::none(),
				NET,
				MechId::new(1),
				hash(1, 1)
			),
			Error::<Test>::MechanismDoesNotExist
		);
		assert_ok!(commit(1, 1));
		WeightsSetRateLimit::<Test>::insert(NET, 5);
		assert_noop!(commit(1, 2), Error::<Test>::CommittingWeightsTooFast);
		CommitRevealWeightsEnabled::<Test>::insert(NET, false);
		assert_noop!(commit(1, 2), Error::<Test>::CommitRevealDisabled);
		assert_noop!(reveal(1, 1), Error::<Test>::CommitRevealDisabled);
	});
}

#[test]
fn a_batch_reveals_in_any_order_and_leaves_other_commits() {
	with_commits().run(|| {
		for salt in 0..3 {
			assert_ok!(commit(salt, salt));
		}
		run_to_block(11);
		let batch = |uids: &[u16]| {
			SubtensorModule::batch_reveal_weights(
				by_hotkey(VALI),
				NET,
				uids.iter().map(|uid| vec![*uid]).collect(),
				vec![vec![10]; uids.len()],
				uids.iter().map(|uid| vec![*uid]).collect(),
				vec![0; uids.len()],
			)
		};
		assert_noop!(batch(&[1, 9]), Error::<Test>::InvalidRevealCommitHashNotMatch);
		assert_noop!(batch(&[]), Error::<Test>::InvalidBatchLength);
		clear_events();
		assert_ok!(batch(&[2, 0]));
		assert_eq!(queue(), vec![(hash(1, 1), 0, 2, 0)]);
		assert_eq!(row(), vec![(0, 65_535)]);
		let hashes = vec![hash(2, 2), hash(0, 0)];
		let last = take_events().pop();
		assert_eq!(last, Some(Event::WeightsBatchRevealed(hot(VALI), NET, hashes)));
	});
}

#[test]
fn a_batch_commits_where_it_can() {
	with_commits().subnet(OTHER_NET).run(|| {
		let netuids = vec![Compact(NET), Compact(OTHER_NET)];
		assert_ok!(SubtensorModule::batch_commit_weights(
			by_hotkey(VALI),
			netuids.clone(),
			vec![hash(1, 1), hash(2, 2)],
		));
		assert_eq!(queue().len(), 1);
		let error = Error::<Test>::HotKeyNotRegisteredInSubNet.into();
		assert_eq!(
			take_events(),
			vec![
				Event::WeightsCommitted(hot(VALI), NET.into(), hash(1, 1)),
				Event::BatchCompletedWithErrors,
				Event::BatchWeightItemFailed(OTHER_NET, error),
				Event::BatchWeightsCompleted(netuids, hot(VALI)),
			]
		);
	});
}
