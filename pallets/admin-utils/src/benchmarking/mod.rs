//! What setters cost: the most expensive of each class (see [`crate::weight_info`]), and the calls
//! that do more than set.

#![allow(
	clippy::expect_used,
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	reason = "a benchmark that fails should stop"
)]

use super::*;
use alloc::{vec, vec::Vec};
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use pallet_subtensor::{
	Bonds, Emission, ImmunityPeriod, LastEpochBlock, MaxAllowedUids, MaxAllowedValidators,
	MechanismCountCurrent, NominatorMinRequiredStake, SubnetworkN, Tempo, Weights,
	benchmarking::world::{fill_seats, subnet_of},
};
use sp_runtime::traits::TrailingZeroInput;
use subtensor_types::{AlphaBalance, MechId, NetUid, NetUidStorageIndex};

/// Seats of a full subnet.
const SEATS: u16 = 256;

/// A subnet of the caller, in a block where everything may be done again.
fn owned<T: Config>() -> (T::AccountId, NetUid) {
	frame_system::Pallet::<T>::set_block_number(10_000_000_u32.into());
	let owner: T::AccountId = whitelisted_caller();
	let netuid = subnet_of::<T>(&owner, 0);
	let now = pallet_subtensor::subnets::now::<T>();
	LastEpochBlock::<T>::insert(netuid, now);
	Tempo::<T>::insert(netuid, 360);
	(owner, netuid)
}

/// The same, full, each seat with a row of weights and of bonds on both mechanisms.
fn full<T: Config>() -> (T::AccountId, NetUid) {
	let (owner, netuid) = owned::<T>();
	fill_seats::<T>(netuid, SEATS / 2);
	MechanismCountCurrent::<T>::insert(netuid, MechId::from(2));
	let row: Vec<(u16, u16)> = (0..SEATS / 2).map(|uid| (uid, uid)).collect();
	for mecid in [0_u8, 1] {
		let index = NetUidStorageIndex::new(netuid, MechId::from(mecid));
		for uid in 0..SEATS / 2 {
			Weights::<T>::insert(index, uid, row.clone());
			Bonds::<T>::insert(index, uid, row.clone());
		}
	}
	ImmunityPeriod::<T>::insert(netuid, 0);
	Emission::<T>::insert(netuid, vec![AlphaBalance::new(7); usize::from(SEATS / 2)]);
	(owner, netuid)
}

/// An authority that nobody is.
fn authority<A: Decode>(index: u32) -> A {
	let seed = codec::Encode::encode(&(index, [7_u8; 28]));
	A::decode(&mut TrailingZeroInput::new(&seed)).expect("any bytes will do")
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// Starts the sweep over small nominations, besides.
	#[benchmark]
	fn set_for_chain() {
		#[extrinsic_call]
		sudo_set_nominator_min_required_stake(RawOrigin::Root, 77);

		assert_eq!(NominatorMinRequiredStake::<T>::get(), 77);
	}

	#[benchmark]
	fn set_by_root() {
		let (_, netuid) = owned::<T>();

		#[extrinsic_call]
		sudo_set_max_allowed_validators(RawOrigin::Root, netuid, 7);

		assert_eq!(MaxAllowedValidators::<T>::get(netuid), 7);
	}

	#[benchmark]
	fn set_by_owner() {
		let (owner, netuid) = owned::<T>();

		#[extrinsic_call]
		sudo_set_max_allowed_uids(RawOrigin::Signed(owner), netuid, 100);

		assert_eq!(MaxAllowedUids::<T>::get(netuid), 100);
	}

	/// From two mechanisms of 128 seats to one.
	#[benchmark]
	fn set_mechanism_count() {
		let (owner, netuid) = full::<T>();

		#[extrinsic_call]
		sudo_set_mechanism_count(RawOrigin::Signed(owner), netuid, MechId::from(1));

		assert_eq!(MechanismCountCurrent::<T>::get(netuid), MechId::from(1));
	}

	/// From 128 seats of two mechanisms to half of them.
	#[benchmark]
	fn trim() {
		let (owner, netuid) = full::<T>();

		#[extrinsic_call]
		sudo_trim_to_max_allowed_uids(RawOrigin::Signed(owner), netuid, SEATS / 4);

		assert_eq!(SubnetworkN::<T>::get(netuid), SEATS / 4);
	}

	#[benchmark]
	fn swap_authorities(a: Linear<1, 32>) {
		let new: Vec<T::AuthorityId> = (0..a).map(authority).collect();
		let new = frame_support::BoundedVec::truncate_from(new);

		#[extrinsic_call]
		swap_authorities(RawOrigin::Root, new.clone());

		assert_eq!(new.len() as u32, a);
	}

	#[benchmark]
	fn schedule_grandpa_change(a: Linear<1, 32>) {
		let next: sp_consensus_grandpa::AuthorityList =
			(0..a).map(|index| (authority(index), 1)).collect();

		#[extrinsic_call]
		schedule_grandpa_change(RawOrigin::Root, next, 0_u32.into(), None);

		assert!(a > 0);
	}
}
