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
use frame_support::BoundedVec;
use frame_system::RawOrigin;
use pallet_subtensor::{
	AssociatedEvmAddress, AssociatedUidsByEvmAddress, Bonds, Emission, ImmunityPeriod,
	LastEpochBlock, MaxAllowedUids, MaxAllowedValidators, MechanismCountCurrent, MinAllowedUids,
	SubnetEpochConsensus, SubnetworkN, Tempo, WeightCommits, Weights,
	benchmarking::world::{seat, stake, subnet_of},
	subnets::mechanisms,
	types::EpochConsensus,
};
use sp_runtime::traits::TrailingZeroInput;
use subtensor_types::{AlphaBalance, MechId, NetUid, NetUidStorageIndex};

/// Seats of a full subnet under Yuma.
const SEATS: u32 = mechanisms::budget(EpochConsensus::Yuma) as u32;

/// Seats of a full subnet under Null.
const NULL_SEATS: u32 = mechanisms::budget(EpochConsensus::Null) as u32;

/// Seats in all mechanisms but the first of as many as there may be.
const ROWS: u32 = NULL_SEATS / MECHANISMS * (MECHANISMS - 1);

/// Mechanisms of a subnet, at most.
const MECHANISMS: u32 = mechanisms::MOST as u32;

/// Seats that one step of trimming under Null takes, at most.
const STEP: u32 = 64;

/// Fewest seats of which those that go have no weights or bonds, as it is on larger subnets too.
const TRIMMED: u32 = SEATS + STEP;

/// Commits that one step of trimming under Null clears, at most.
const COMMITS: u16 = 2_500;

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

/// The same, full in all of `count` mechanisms.
fn full<T: Config>(mode: EpochConsensus, count: u8) -> (T::AccountId, NetUid, u16) {
	let (owner, netuid) = owned::<T>();
	let seats = mechanisms::budget(mode) / u16::from(count);
	MechanismCountCurrent::<T>::insert(netuid, MechId::from(count));
	take_seats::<T>(netuid, mode, seats);
	(owner, netuid, seats)
}

/// Has all of `seats` seats taken, each with an EVM address, under a consensus. All may be trimmed.
fn take_seats<T: Config>(netuid: NetUid, mode: EpochConsensus, seats: u16) {
	SubnetEpochConsensus::<T>::insert(netuid, mode);
	MaxAllowedUids::<T>::insert(netuid, seats);
	for uid in SubnetworkN::<T>::get(netuid)..seats {
		let hotkey = account("seat", uid.into(), 0);
		seat::<T>(netuid, &hotkey);
		stake::<T>(netuid, &hotkey, &account("staker", uid.into(), 0), 1);
	}
	(0..seats).for_each(|uid| give_address::<T>(netuid, uid));
	ImmunityPeriod::<T>::insert(netuid, 0);
	Emission::<T>::insert(netuid, vec![AlphaBalance::new(7); usize::from(seats)]);
}

/// Gives a seat an EVM address of its own.
fn give_address<T: Config>(netuid: NetUid, uid: u16) {
	let address = AssociatedEvmAddress::<T>::mutate(netuid, uid, |row| {
		let address = some(u32::from(uid));
		*row = Some((address, 7));
		address
	});
	let first: Vec<(u16, u64)> = vec![(uid, 7)];
	AssociatedUidsByEvmAddress::<T>::insert(netuid, address, BoundedVec::truncate_from(first));
}

/// Gives each of the first `rows` seats weights and bonds towards as many seats, on a mechanism.
fn rows<T: Config>(netuid: NetUid, mecid: u8, rows: u16) {
	let index = NetUidStorageIndex::new(netuid, MechId::from(mecid));
	let row: Vec<(u16, u16)> = (0..rows).map(|uid| (uid, uid)).collect();
	for uid in 0..rows {
		Weights::<T>::insert(index, uid, row.clone());
		Bonds::<T>::insert(index, uid, row.clone());
	}
}

/// Commits of so many hotkeys on a mechanism.
fn commits<T: Config>(netuid: NetUid, mecid: u8, count: u16) {
	let index = NetUidStorageIndex::new(netuid, MechId::from(mecid));
	for who in 0..count {
		let who: T::AccountId = account("committer", who.into(), 0);
		WeightCommits::<T>::mutate(index, who, |queue| *queue = Some(vec![(some(7), 1, 1, 0)]));
	}
}

/// A key, hash or address that nobody has, one for each index.
fn some<A: Decode>(index: u32) -> A {
	let seed = codec::Encode::encode(&(index, [7_u8; 28]));
	A::decode(&mut TrailingZeroInput::new(&seed)).expect("any bytes will do")
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// Four parameters at once.
	#[benchmark]
	fn set_for_chain() {
		#[extrinsic_call]
		sudo_set_basket_claim_dust(RawOrigin::Root, 7, 7, 7, 7);

		frame_system::Pallet::<T>::assert_last_event(
			Event::<T>::BasketClaimDustSet {
				row_cap_rao: 7,
				row_bps: 7,
				slice_rao: 7,
				forfeit_cap_rao: 7,
			}
			.into(),
		);
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

	/// With sixteen mechanisms, on each of which commits might wait.
	#[benchmark]
	fn set_epoch_consensus() {
		let (owner, netuid, _) = full::<T>(EpochConsensus::Yuma, mechanisms::MOST);

		#[extrinsic_call]
		sudo_set_epoch_consensus(RawOrigin::Signed(owner), netuid, EpochConsensus::Null);

		assert_eq!(SubnetEpochConsensus::<T>::get(netuid), EpochConsensus::Null);
	}

	/// From sixteen mechanisms of 156 seats to one. In the others `r` seats have a row of weights, one
	/// of bonds and a commit.
	#[benchmark]
	fn set_mechanism_count(r: Linear<0, ROWS>) {
		let (owner, netuid, seats) = full::<T>(EpochConsensus::Null, mechanisms::MOST);
		let mut left = r as u16;
		for mecid in (1..mechanisms::MOST).rev() {
			let here = left.min(seats);
			rows::<T>(netuid, mecid, here);
			commits::<T>(netuid, mecid, here);
			left -= here;
		}

		#[extrinsic_call]
		sudo_set_mechanism_count(RawOrigin::Signed(owner), netuid, MechId::from(1));

		assert_eq!(MechanismCountCurrent::<T>::get(netuid), MechId::from(1));
		let last = NetUidStorageIndex::new(netuid, MechId::from(mechanisms::MOST - 1));
		assert!(Weights::<T>::iter_key_prefix(last).next().is_none());
		assert!(WeightCommits::<T>::iter_key_prefix(last).next().is_none());
	}

	/// From 256 seats to the fewest that there may be: a seat that goes costs more than one that moves.
	#[benchmark]
	fn trim() {
		let (owner, netuid, seats) = full::<T>(EpochConsensus::Yuma, 1);
		rows::<T>(netuid, 0, seats);
		let least = MinAllowedUids::<T>::get(netuid);

		#[extrinsic_call]
		sudo_trim_to_max_allowed_uids(RawOrigin::Signed(owner), netuid, least);

		assert!(least < seats);
		assert_eq!(SubnetworkN::<T>::get(netuid), least);
	}

	/// All the commits that one step may clear, then the 64 seats that it may take from `n`. Weights and
	/// bonds have as many rows as a full subnet under Yuma.
	#[benchmark]
	fn trim_null_batch(n: Linear<TRIMMED, NULL_SEATS>) {
		let (owner, netuid) = owned::<T>();
		take_seats::<T>(netuid, EpochConsensus::Null, n as u16);
		rows::<T>(netuid, 0, SEATS as u16);
		commits::<T>(netuid, 0, COMMITS);
		let least = MinAllowedUids::<T>::get(netuid);

		#[extrinsic_call]
		sudo_trim_null_uids_batch(RawOrigin::Signed(owner), netuid, least);

		assert_eq!(u32::from(SubnetworkN::<T>::get(netuid)), n - STEP);
		let index = NetUidStorageIndex::new(netuid, MechId::MAIN);
		assert!(WeightCommits::<T>::iter_key_prefix(index).next().is_none());
	}

	#[benchmark]
	fn swap_authorities(a: Linear<1, 32>) {
		let new: Vec<T::AuthorityId> = (0..a).map(some).collect();
		let new = BoundedVec::truncate_from(new);

		#[extrinsic_call]
		swap_authorities(RawOrigin::Root, new.clone());

		assert_eq!(new.len() as u32, a);
	}

	#[benchmark]
	fn schedule_grandpa_change(a: Linear<1, 32>) {
		let next: sp_consensus_grandpa::AuthorityList =
			(0..a).map(|index| (some(index), 1)).collect();

		#[extrinsic_call]
		schedule_grandpa_change(RawOrigin::Root, next, 0_u32.into(), None);

		assert!(a > 0);
	}
}
