//! Setting a row directly, and in a batch.

use super::*;
use crate::{pallet::*, tests::mock::*, types::EpochConsensus};
use codec::Compact;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{MechId, NetUid, NetUidStorageIndex};

fn set(person: u8, uids: &[u16], values: &[u16]) -> DispatchResult {
	SubtensorModule::set_weights(by_hotkey(person), NET, uids.to_vec(), values.to_vec(), 0)
}

fn row(index: u16, uid: u16) -> Vec<(u16, u16)> {
	Weights::<Test>::get(NetUidStorageIndex::from(index), uid)
}

#[test]
fn a_validator_sets_weights_scaled_to_the_largest_in_the_order_given() {
	three_neurons().run(|| {
		assert_ok!(set(VALI, &[2, 1], &[20, 10]));
		assert_eq!(row(1, 0), vec![(2, 65_535), (1, 32_768)]);
		assert_eq!(LastUpdate::<Test>::get(NetUidStorageIndex::from(1)), vec![2, 1, 1]);
		assert_eq!(take_events(), vec![Event::WeightsSet(1.into(), 0)]);
	});
}

#[test]
fn zeros_are_kept_and_a_row_of_zeros_stays_zero() {
	three_neurons().run(|| {
		assert_ok!(set(VALI, &[1, 2], &[0, 0]));
		assert_eq!(row(1, 0), vec![(1, 0), (2, 0)]);
	});
}

#[test]
fn with_commit_reveal_on_not_even_the_signature_is_looked_at() {
	three_neurons().run(|| {
		CommitRevealWeightsEnabled::<Test>::insert(NET, true);
		assert_noop!(set(VALI, &[1], &[1]), Error::<Test>::CommitRevealEnabled);
		assert_noop!(
			SubtensorModule::set_weights(RuntimeOrigin::none(), NET, vec![1], vec![1], 0),
			Error::<Test>::CommitRevealEnabled
		);
	});
}

#[test]
fn an_unsigned_call_is_refused() {
	three_neurons().run(|| {
		assert_noop!(
			SubtensorModule::set_weights(RuntimeOrigin::none(), NET, vec![1], vec![1], 0),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn the_root_network_has_no_weights() {
	three_neurons().run(|| {
		CommitRevealWeightsEnabled::<Test>::insert(ROOT, false);
		assert_noop!(
			SubtensorModule::set_weights(by_hotkey(VALI), ROOT, vec![1], vec![], 0),
			Error::<Test>::CanNotSetRootNetworkWeights
		);
	});
}

#[test]
fn uids_and_values_go_in_pairs() {
	three_neurons().run(|| {
		assert_noop!(set(VALI, &[1, 2], &[1]), Error::<Test>::WeightVecNotEqualSize);
	});
}

#[test]
fn weights_go_to_a_mechanism_that_exists() {
	three_neurons().run(|| {
		let second = |mecid| {
			SubtensorModule::set_mechanism_weights(
				by_hotkey(VALI),
				NET,
				MechId::new(mecid),
				vec![1],
				vec![7],
				0,
			)
		};
		assert_noop!(second(1), Error::<Test>::MechanismDoesNotExist);
		MaxAllowedUids::<Test>::insert(NET, 128);
		MechanismCountCurrent::<Test>::insert(NET, MechId::new(2));
		assert_ok!(second(1));
		assert_eq!(row(4_097, 0), vec![(1, 65_535)]);
		assert_eq!(row(1, 0), vec![]);
	});
}

#[test]
fn a_row_is_not_longer_than_the_subnet() {
	three_neurons().run(|| {
		assert_noop!(
			set(VALI, &[0, 1, 2, 3], &[1; 4]),
			Error::<Test>::UidsLengthExceedUidsInSubNet
		);
	});
}

#[test]
fn a_stranger_sets_nothing() {
	three_neurons().run(|| {
		assert_noop!(set(ALICE, &[1], &[1]), Error::<Test>::HotKeyNotRegisteredInSubNet);
	});
}

#[test]
fn stake_below_the_threshold_is_refused_unless_it_is_the_owners() {
	three_neurons().neuron(NET, OWNER).run(|| {
		StakeThreshold::<Test>::put(1_000);
		give_stake(NET, &hot(VALI), &cold(VALI), 999);
		assert_noop!(set(VALI, &[1], &[1]), Error::<Test>::NotEnoughStakeToSetWeights);
		assert_ok!(set(OWNER, &[1], &[1]));
		give_stake(NET, &hot(VALI), &cold(VALI), 1);
		assert_ok!(set(VALI, &[1], &[1]));
	});
}

#[test]
fn root_stake_counts_with_the_tao_weight_towards_the_threshold() {
	three_neurons().run(|| {
		StakeThreshold::<Test>::put(52);
		give_stake(ROOT, &hot(VALI), &cold(VALI), 987);
		// 987 × 0.052677 = 51.99
		assert_noop!(set(VALI, &[1], &[1]), Error::<Test>::NotEnoughStakeToSetWeights);
		give_stake(ROOT, &hot(VALI), &cold(VALI), 1);
		assert_ok!(set(VALI, &[1], &[1]));
	});
}

#[test]
fn an_old_client_is_refused() {
	three_neurons().run(|| {
		WeightsVersionKey::<Test>::insert(NET, 20_313);
		let with_version =
			|key| SubtensorModule::set_weights(by_hotkey(VALI), NET, vec![1], vec![1], key);
		assert_noop!(with_version(12_312), Error::<Test>::IncorrectWeightVersionKey);
		assert_ok!(with_version(20_313));
	});
}

#[test]
fn the_limit_lets_a_row_change_once_in_ten_blocks() {
	three_neurons().run(|| {
		WeightsSetRateLimit::<Test>::insert(NET, 10);
		// The registration in block 1 starts the clock.
		for block in [10, 20] {
			System::set_block_number(block);
			assert_noop!(set(VALI, &[1], &[1]), Error::<Test>::SettingWeightsTooFast);
			System::set_block_number(block + 1);
			assert_ok!(set(VALI, &[1], &[1]));
		}
	});
}

#[test]
fn without_a_permit_only_a_self_weight_passes() {
	three_neurons().run(|| {
		assert_noop!(set(MINER, &[2], &[1]), Error::<Test>::NeuronNoValidatorPermit);
		MinAllowedWeights::<Test>::insert(NET, 3);
		assert_ok!(set(MINER, &[1], &[5]));
		assert_eq!(row(1, 1), vec![(1, 65_535)]);
	});
}

#[test]
fn no_target_comes_twice_and_each_has_a_seat() {
	three_neurons().run(|| {
		assert_noop!(set(VALI, &[9, 9], &[1, 1]), Error::<Test>::DuplicateUids);
		assert_noop!(set(VALI, &[1, 3], &[1, 1]), Error::<Test>::UidVecContainInvalidOne);
	});
}

#[test]
fn a_row_has_at_least_the_demanded_length() {
	three_neurons().run(|| {
		MinAllowedWeights::<Test>::insert(NET, 2);
		assert_noop!(set(VALI, &[1], &[1]), Error::<Test>::WeightVecLengthIsLow);
		assert_ok!(set(VALI, &[1, 2], &[1, 1]));
		MinAllowedWeights::<Test>::insert(NET, 0);
		assert_ok!(set(VALI, &[], &[]));
		assert_eq!(row(1, 0), vec![]);
	});
}

#[test]
fn under_null_consensus_only_the_permit_counts_and_values_stay_as_given() {
	three_neurons().run(|| {
		SubnetEpochConsensus::<Test>::insert(NET, EpochConsensus::Null);
		assert_noop!(set(MINER, &[1], &[5]), Error::<Test>::NeuronNoValidatorPermit);
		assert_ok!(set(VALI, &[1, 2], &[5, 10]));
		assert_eq!(row(1, 0), vec![(1, 5), (2, 10)]);
	});
}

#[test]
fn a_failing_item_of_a_batch_does_not_stop_the_others() {
	three_neurons().subnet(OTHER_NET).run(|| {
		let pair = |uid, value| (Compact(uid), Compact(value));
		let netuids = vec![Compact(OTHER_NET), Compact(NET)];
		assert_ok!(SubtensorModule::batch_set_weights(
			by_hotkey(VALI),
			netuids.clone(),
			vec![vec![pair(0, 1)], vec![pair(1, 1)]],
			vec![Compact(0); 2],
		));
		assert_eq!(row(1, 0), vec![(1, 65_535)]);
		let error = Error::<Test>::CommitRevealEnabled.into();
		assert_eq!(
			take_events(),
			vec![
				Event::WeightsSet(1.into(), 0),
				Event::BatchCompletedWithErrors,
				Event::BatchWeightItemFailed(OTHER_NET, error),
				Event::BatchWeightsCompleted(netuids, hot(VALI)),
			]
		);
	});
}

#[test]
fn a_batch_names_one_to_all_subnets_with_a_row_for_each() {
	three_neurons().run(|| {
		let batch = |netuids: Vec<NetUid>, rows: usize| {
			let keys = vec![Compact(0); netuids.len()];
			let netuids = netuids.into_iter().map(Compact).collect();
			SubtensorModule::batch_set_weights(by_hotkey(VALI), netuids, vec![vec![]; rows], keys)
		};
		assert_noop!(batch(vec![], 0), Error::<Test>::InvalidBatchLength);
		assert_noop!(batch(vec![NET; 3], 3), Error::<Test>::InvalidBatchLength);
		assert_noop!(batch(vec![NET; 2], 1), Error::<Test>::InputLengthsUnequal);
	});
}
