//! Seats, mechanisms, consensus and the owner's hotkey.

use super::mock::*;
use crate::{Call, Error};
use frame_support::{BoundedVec, assert_noop, assert_ok, dispatch::GetDispatchInfo};
use pallet_subtensor::{
	Error as ChainError, Event as Chain, neurons::Seats, subnets::trimming, types::EpochConsensus,
	*,
};
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{AlphaBalance, MechId, NetUid, NetUidStorageIndex};

/// Hotkey of the neuron that took the seat `uid`.
fn hotkey(uid: u16) -> AccountId {
	let mut bytes = [7; 32];
	bytes[..2].copy_from_slice(&uid.to_le_bytes());
	AccountId::new(bytes)
}

/// Fills the subnet up to `count` seats of the given emissions (0 beyond the list); nobody but the
/// owner is immune.
fn seat(count: u16, emission: &[u64]) {
	for uid in 1..count {
		pallet_subtensor::keys::ownership::create_if_absent::<Test>(&STRANGER, &hotkey(uid))
			.unwrap();
		Seats::<Test>::append(NET, &hotkey(uid), 0).unwrap();
	}
	let mut column: Vec<AlphaBalance> = emission.iter().copied().map(AlphaBalance::new).collect();
	column.resize(count.into(), AlphaBalance::new(0));
	Emission::<Test>::insert(NET, column);
	ImmunityPeriod::<Test>::insert(NET, 0);
	MinAllowedUids::<Test>::insert(NET, 1);
}

fn trim(max_n: u16) -> DispatchResult {
	frame_support::storage::with_storage_layer(|| {
		AdminUtils::sudo_trim_to_max_allowed_uids(root(), NET, max_n)
	})
}

#[test]
fn max_allowed_uids_keeps_to_the_least_the_taken_and_the_budget() {
	run(|| {
		let set = |uids| AdminUtils::sudo_set_max_allowed_uids(root(), NET, uids);
		assert_noop!(set(63), Error::<Test>::MaxAllowedUidsLessThanMinAllowedUids);
		seat(5, &[]);
		assert_noop!(set(4), Error::<Test>::MaxAllowedUIdsLessThanCurrentUIds);
		assert_noop!(set(257), Error::<Test>::MaxAllowedUidsGreaterThanDefaultMaxAllowedUids);
		MechanismCountCurrent::<Test>::insert(NET, MechId::new(2));
		assert_noop!(set(129), ChainError::<Test>::TooManyUIDsPerMechanism);
		assert_ok!(set(128));
		SubnetEpochConsensus::<Test>::insert(NET, EpochConsensus::Null);
		assert_ok!(set(1_250));
		assert_noop!(set(1_251), ChainError::<Test>::TooManyUIDsPerMechanism);
	});
}

#[test]
fn steps_are_charged_by_the_seats_that_there_are_and_mechanisms_by_the_rows_that_go() {
	run(|| {
		let weight_of = |call: Call<Test>| call.get_dispatch_info().call_weight.ref_time();
		let step = || weight_of(Call::sudo_trim_null_uids_batch { netuid: NET, target: 1 });
		let set = |count| {
			let mechanism_count = MechId::new(count);
			weight_of(Call::sudo_set_mechanism_count { netuid: NET, mechanism_count })
		};
		MechanismCountCurrent::<Test>::insert(NET, MechId::new(3));
		let few = (step(), set(1));
		seat(100, &[]);
		assert!(step() > few.0);
		assert!(set(1) > few.1);
		assert!(set(1) > set(2));
		assert_eq!(set(3), set(4), "none goes");
		let trim = weight_of(Call::sudo_trim_to_max_allowed_uids { netuid: NET, max_n: 64 });
		assert!(trim >= step(), "a step may be a part of it");
	});
}

#[test]
fn min_allowed_uids_stays_below_the_most_and_the_taken() {
	run(|| {
		seat(5, &[]);
		let set = |uids| AdminUtils::sudo_set_min_allowed_uids(root(), NET, uids);
		assert_noop!(set(256), Error::<Test>::MinAllowedUidsGreaterThanMaxAllowedUids);
		assert_noop!(set(5), Error::<Test>::MinAllowedUidsGreaterThanCurrentUids);
		assert_ok!(set(4));
	});
}

#[test]
fn trimming_checks_existence_and_target() {
	run(|| {
		let call = AdminUtils::sudo_trim_to_max_allowed_uids;
		assert_noop!(call(stranger(), NET, 64), DispatchError::BadOrigin);
		assert_noop!(call(root(), NOWHERE, 64), ChainError::<Test>::SubnetNotExists);
		assert_noop!(call(root(), NET, 63), ChainError::<Test>::InvalidValue);
		assert_noop!(call(root(), NET, 257), ChainError::<Test>::InvalidValue);
		assert_ok!(call(owner(), NET, 100));
		assert_noop!(call(owner(), NET, 99), ChainError::<Test>::TxRateLimitExceeded);
	});
}

#[test]
fn the_lowest_paid_leave_and_the_others_move_up() {
	run(|| {
		seat(6, &[5, 0, 7, 0, 3, 0]);
		let index = NetUidStorageIndex::from(NET);
		Weights::<Test>::insert(index, 2, vec![(4, 100), (5, 50), (1, 7)]);
		assert_ok!(trim(4));
		// 3 and 5 are gone; 4 became 3.
		let seated: Vec<AccountId> = Seats::<Test>::hotkeys(NET);
		assert_eq!(seated, [OWNER_HOTKEY, hotkey(1), hotkey(2), hotkey(4)]);
		assert_eq!(Uids::<Test>::get(NET, hotkey(4)), Some(3));
		assert_eq!(Uids::<Test>::get(NET, hotkey(5)), None);
		assert_eq!(Weights::<Test>::get(index, 2), [(3, 100), (1, 7)]);
		let emission = [5, 0, 7, 3].map(AlphaBalance::new);
		assert_eq!(Emission::<Test>::get(NET), emission);
		assert_eq!(SubnetworkN::<Test>::get(NET), 4);
		assert_eq!(MaxAllowedUids::<Test>::get(NET), 4);
	});
}

#[test]
fn with_four_fifths_immune_nobody_leaves() {
	run(|| {
		seat(100, &[]);
		ImmunityPeriod::<Test>::insert(NET, 10);
		System::set_block_number(20);
		// 40 of 50 are young.
		for uid in 1..40 {
			BlockAtRegistration::<Test>::insert(NET, uid, 15);
		}
		let refused = trim(50);
		let error = ChainError::<Test>::TrimmingWouldExceedMaxImmunePercentage;
		assert_eq!(refused, Err(error.into()));
		BlockAtRegistration::<Test>::insert(NET, 39, 1);
		assert_ok!(trim(50));
		assert!((0..39).all(|uid| Seats::<Test>::hotkey_of(NET, uid).is_some()));
	});
}

#[test]
fn under_null_a_call_takes_at_most_64_seats_and_holes_are_filled_from_the_end() {
	run(|| {
		let mut pay = vec![9; 100];
		pay[1] = 0;
		pay[2] = 0;
		seat(100, &pay);
		SubnetEpochConsensus::<Test>::insert(NET, EpochConsensus::Null);
		assert_eq!(trim(35), Err(ChainError::<Test>::InvalidValue.into()));
		assert_ok!(trim(98));
		assert_eq!(Uids::<Test>::get(NET, hotkey(99)), Some(1));
		assert_eq!(Uids::<Test>::get(NET, hotkey(98)), Some(2));
		assert_eq!(Uids::<Test>::get(NET, hotkey(97)), Some(97));
	});
}

#[test]
fn a_batch_goes_towards_its_target_and_the_owner_may_go_on() {
	run(|| {
		seat(200, &[]);
		let call = AdminUtils::sudo_trim_null_uids_batch;
		assert_noop!(call(owner(), NET, 50), ChainError::<Test>::InvalidValue);
		SubnetEpochConsensus::<Test>::insert(NET, EpochConsensus::Null);
		assert_noop!(call(stranger(), NET, 50), DispatchError::BadOrigin);
		assert_noop!(call(owner(), NET, 0), ChainError::<Test>::InvalidValue);
		assert_ok!(call(owner(), NET, 50));
		assert_eq!(SubnetworkN::<Test>::get(NET), 136);
		assert!(trimming::is_running::<Test>(NET, 50));
		assert_noop!(call(owner(), NET, 51), ChainError::<Test>::TxRateLimitExceeded);
		assert_ok!(call(owner(), NET, 50));
		take_events();
		assert_ok!(call(owner(), NET, 50));
		assert_eq!(SubnetworkN::<Test>::get(NET), 50);
		assert_eq!(MaxAllowedUids::<Test>::get(NET), 50);
		assert!(!trimming::is_running::<Test>(NET, 50));
		let event = Chain::NullUidsPruningProgress {
			netuid: NET,
			target: 50,
			remaining: 50,
			removed: 22,
			cleared_commits: 0,
		};
		assert!(take_events().contains(&event.into()));
	});
}

#[test]
fn commits_go_before_seats_do() {
	run(|| {
		seat(100, &[]);
		SubnetEpochConsensus::<Test>::insert(NET, EpochConsensus::Null);
		let index = NetUidStorageIndex::from(NET);
		for epoch in 0..2_501 {
			TimelockedWeightCommits::<Test>::insert(
				index,
				epoch,
				vec![(STRANGER, 0, BoundedVec::default(), 0)],
			);
		}
		assert_ok!(AdminUtils::sudo_trim_null_uids_batch(root(), NET, 90));
		assert_eq!(SubnetworkN::<Test>::get(NET), 100);
		assert_ok!(AdminUtils::sudo_trim_null_uids_batch(root(), NET, 90));
		assert_eq!(SubnetworkN::<Test>::get(NET), 90);
		assert_eq!(TimelockedWeightCommits::<Test>::iter_prefix(index).count(), 0);
	});
}

#[test]
fn the_number_of_mechanisms_keeps_its_bounds_and_resets_the_split() {
	run(|| {
		let set = |netuid: NetUid, count| {
			AdminUtils::sudo_set_mechanism_count(root(), netuid, MechId::new(count))
		};
		let split = |split| AdminUtils::sudo_set_mechanism_emission_split(root(), NET, split);
		assert_noop!(set(NOWHERE, 2), ChainError::<Test>::MechanismDoesNotExist);
		assert_noop!(set(NET, 0), ChainError::<Test>::InvalidValue);
		assert_noop!(set(NET, 3), ChainError::<Test>::InvalidValue);
		assert_noop!(set(NET, 2), ChainError::<Test>::TooManyUIDsPerMechanism);
		MaxAllowedUids::<Test>::insert(NET, 128);
		assert_ok!(set(NET, 2));
		assert_ok!(split(Some(vec![13_107, 52_428])));
		assert_ok!(set(NET, 2));
		assert!(MechanismEmissionSplit::<Test>::contains_key(NET));
		let second = NetUidStorageIndex::new(NET, MechId::new(1));
		Weights::<Test>::insert(second, 0, vec![(0, 1)]);
		Incentive::<Test>::insert(second, vec![sp_runtime::PerU16::from_parts(1)]);
		assert_ok!(set(NET, 1));
		assert!(!MechanismEmissionSplit::<Test>::contains_key(NET));
		assert_eq!(Weights::<Test>::iter_prefix(second).count(), 0);
		assert!(!Incentive::<Test>::contains_key(second));
	});
}

#[test]
fn a_split_is_not_empty_not_too_long_and_whole() {
	run(|| {
		let set =
			|netuid, split| AdminUtils::sudo_set_mechanism_emission_split(root(), netuid, split);
		assert_noop!(set(NOWHERE, None), ChainError::<Test>::MechanismDoesNotExist);
		for wrong in [vec![], vec![65_534], vec![65_535, 0]] {
			assert_noop!(set(NET, Some(wrong)), ChainError::<Test>::InvalidValue);
		}
		assert_ok!(set(NET, Some(vec![65_535])));
		assert_ok!(set(NET, None));
		assert_eq!(MechanismEmissionSplit::<Test>::get(NET), None);
	});
}

#[test]
fn null_consensus_has_one_validator_and_yuma_gets_its_own_back() {
	run(|| {
		let set = AdminUtils::sudo_set_epoch_consensus;
		assert_noop!(set(stranger(), NET, EpochConsensus::Null), DispatchError::BadOrigin);
		assert_noop!(
			set(root(), NOWHERE, EpochConsensus::Null),
			ChainError::<Test>::SubnetNotExists
		);
		assert_ok!(set(owner(), NET, EpochConsensus::Null));
		assert_eq!(MaxAllowedValidators::<Test>::get(NET), 1);
		assert_noop!(
			set(owner(), NET, EpochConsensus::Yuma),
			ChainError::<Test>::TxRateLimitExceeded
		);
		MaxAllowedUids::<Test>::insert(NET, 257);
		assert_noop!(set(root(), NET, EpochConsensus::Yuma), ChainError::<Test>::InvalidValue);
		MaxAllowedUids::<Test>::insert(NET, 60);
		assert_ok!(set(root(), NET, EpochConsensus::Yuma));
		assert_eq!(MaxAllowedValidators::<Test>::get(NET), 60);
		let told = |mode| Chain::EpochConsensusSet(NET, mode).into();
		assert_eq!(take_events(), [told(EpochConsensus::Null), told(EpochConsensus::Yuma)]);
	});
}

#[test]
fn consensus_does_not_switch_while_a_commit_waits() {
	run(|| {
		TimelockedWeightCommits::<Test>::insert(
			NetUidStorageIndex::from(NET),
			3,
			vec![(STRANGER, 0, BoundedVec::default(), 0)],
		);
		assert_noop!(
			AdminUtils::sudo_set_epoch_consensus(root(), NET, EpochConsensus::Null),
			ChainError::<Test>::InvalidValue
		);
	});
}

#[test]
fn the_owner_hotkey_is_limited_for_root_too() {
	run(|| {
		let set = AdminUtils::sudo_set_sn_owner_hotkey;
		assert_noop!(set(stranger(), NET, STRANGER), DispatchError::BadOrigin);
		assert_noop!(set(root(), NOWHERE, STRANGER), ChainError::<Test>::SubnetNotExists);
		assert_ok!(set(root(), NET, STRANGER));
		assert_noop!(set(owner(), NET, OWNER), ChainError::<Test>::TxRateLimitExceeded);
	});
}
