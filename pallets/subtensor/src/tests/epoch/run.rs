//! What an epoch stores.

use super::*;
use crate::{pallet::*, tests::mock::*, types::EpochConsensus};
use frame_support::assert_ok;
use sp_runtime::PerU16;
use subtensor_types::{MechId, NetUidStorageIndex};

const VALI: u8 = 21;
const RIVAL: u8 = 22;
const MINERS: [u8; 2] = [23, 24];

/// Two validators with stakes 3:1 and two miners; tempo 10, last epoch at block 1, classic bonds.
fn two_and_two() -> Chain {
	Chain::new()
		.with(|| make_subnet_with(NET, |subnet| subnet.tempo = 10))
		.neuron(NET, VALI)
		.neuron(NET, RIVAL)
		.neuron(NET, MINERS[0])
		.neuron(NET, MINERS[1])
		.with(|| {
			CommitRevealWeightsEnabled::<Test>::insert(NET, false);
			WeightsSetRateLimit::<Test>::insert(NET, 0);
			MinAllowedWeights::<Test>::insert(NET, 1);
			LastEpochBlock::<Test>::insert(NET, 1);
			give_stake(NET, &hot(VALI), &cold(VALI), 3 * TAO);
			give_stake(NET, &hot(RIVAL), &cold(RIVAL), TAO);
		})
}

fn set_weights(person: u8, weights: [u16; 2]) {
	assert_ok!(SubtensorModule::set_weights(
		RuntimeOrigin::signed(hot(person)),
		NET,
		vec![2, 3],
		weights.to_vec(),
		0
	));
}

fn parts(values: Vec<PerU16>) -> Vec<u16> {
	values.into_iter().map(sp_runtime::PerThing::deconstruct).collect()
}

#[test]
fn the_first_epoch_gives_permits_by_stake_and_pays_by_stake() {
	two_and_two().run(|| {
		run_to_block(11);
		assert_eq!(ValidatorPermit::<Test>::get(NET), vec![true, true, false, false]);
		assert_eq!(StakeWeight::<Test>::get(NET), vec![49_151, 16_383, 0, 0]);
		assert_eq!(parts(Incentive::<Test>::get(NetUidStorageIndex::from(NET))), vec![0; 4]);
		let bonds: Vec<_> = Bonds::<Test>::iter_prefix(NetUidStorageIndex::from(NET)).collect();
		assert_eq!(bonds, vec![(0, vec![]), (1, vec![]), (2, vec![]), (3, vec![])]);
	});
}

#[test]
fn the_second_epoch_follows_the_weights() {
	two_and_two().run(|| {
		run_to_block(11);
		set_weights(VALI, [1, 1]);
		set_weights(RIVAL, [1, 1]);
		clear_events();
		run_to_block(21);
		let half = 32_767;
		let index = NetUidStorageIndex::from(NET);
		assert_eq!(parts(Consensus::<Test>::get(NET)), vec![0, 0, half, half]);
		assert_eq!(parts(ConsensusByMechanism::<Test>::get(index)), vec![0, 0, half, half]);
		assert_eq!(parts(Incentive::<Test>::get(index)), vec![0, 0, half, half]);
		assert_eq!(parts(Dividends::<Test>::get(NET)), vec![49_151, 16_383, 0, 0]);
		assert_eq!(Active::<Test>::get(NET), vec![true; 4]);
		assert_eq!(Bonds::<Test>::get(index, 0), vec![(2, 65_535), (3, 65_535)]);
		assert_eq!(Bonds::<Test>::get(index, 1), vec![(2, 21_844), (3, 21_844)]);
		assert!(take_events().contains(&Event::IncentiveAlphaEmittedToMiners {
			netuid: index,
			emissions: vec![alpha(0); 4],
		}));
	});
}

#[test]
fn mechanisms_keep_rows_of_their_own_and_share_the_permits() {
	two_and_two().run(|| {
		MaxAllowedUids::<Test>::insert(NET, 128);
		MechanismCountCurrent::<Test>::insert(NET, MechId::new(2));
		run_to_block(11);
		set_weights(VALI, [1, 3]);
		run_to_block(21);
		let main = NetUidStorageIndex::new(NET, MechId::new(0));
		let second = NetUidStorageIndex::new(NET, MechId::new(1));
		assert_eq!(parts(Incentive::<Test>::get(main)), vec![0, 0, 16_383, 49_151]);
		assert_eq!(parts(Incentive::<Test>::get(second)), vec![0; 4]);
		assert!(Bonds::<Test>::contains_key(second, 3));
		assert_eq!(ValidatorPermit::<Test>::get(NET), vec![true, true, false, false]);
	});
}

#[test]
fn under_null_consensus_the_largest_stake_decides_alone_and_bonds_stay() {
	two_and_two().run(|| {
		run_to_block(11);
		set_weights(VALI, [3, 1]);
		set_weights(RIVAL, [0, 1]);
		SubnetEpochConsensus::<Test>::insert(NET, EpochConsensus::Null);
		let index = NetUidStorageIndex::from(NET);
		Bonds::<Test>::insert(index, 1, vec![(2, 7)]);
		run_to_block(21);
		assert_eq!(ValidatorPermit::<Test>::get(NET), vec![true, false, false, false]);
		assert_eq!(Bonds::<Test>::get(index, 1), vec![(2, 7)]);
		assert_eq!(LastYumaStepBlock::<Test>::get(NET), Some(11));
		assert_eq!(LastMechansimStepBlock::<Test>::get(NET), 21);
	});
}

#[test]
fn weights_on_a_neuron_that_came_after_them_do_not_count() {
	two_and_two().run(|| {
		run_to_block(11);
		set_weights(VALI, [1, 1]);
		set_weights(RIVAL, [1, 1]);
		BlockAtRegistration::<Test>::insert(NET, 3, 11);
		run_to_block(21);
		let incentive = parts(Incentive::<Test>::get(NetUidStorageIndex::from(NET)));
		assert_eq!(incentive, vec![0, 0, 65_535, 0]);
	});
}
