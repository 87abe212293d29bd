//! Weight setting: direct, committed and revealed. `n` is the number of weights in a row; the subnet has
//! 256 seats, so that the vectors of uids are as long as they get.

use super::world::*;
use crate::{
	pallet::*,
	weights::{
		Submission,
		commit::{CommitQueue, MAX_OPEN_COMMITS, hash_of},
		timelock::VERSION,
	},
};
use alloc::{vec, vec::Vec};
use codec::Compact;
use frame_benchmarking::v2::*;
use frame_support::{BoundedVec, traits::ConstU32};
use frame_system::RawOrigin;
use sp_core::H256;
use subtensor_types::{MechId, NetUid, NetUidStorageIndex};

/// The part of the pallet's benchmarks in this file.
pub struct Pallet<T: Config>(crate::Pallet<T>);

/// Seats of a full subnet.
const SEATS: u32 = 256;
/// Commits that a hotkey may have open.
const COMMITS: u32 = MAX_OPEN_COMMITS as u32;
/// Longest ciphertext under Yuma.
const BYTES: u32 = 5_000;

/// A validator on uid 1 of a full subnet, long after it last did anything.
fn validator<T: Config>(commit_reveal: bool) -> (T::AccountId, NetUid) {
	let netuid = subnet::<T>();
	let validator = validator_on::<T>(netuid, 0);
	fill_seats::<T>(netuid, SEATS as u16);
	CommitRevealWeightsEnabled::<T>::insert(netuid, commit_reveal);
	later::<T>();
	(validator, netuid)
}

/// Lets so much time go by that everything may be done again.
fn later<T: Config>() {
	frame_system::Pallet::<T>::set_block_number(200_000_u32.into());
}

/// A validator with stake and a permit on uid 1 of the subnet.
fn validator_on<T: Config>(netuid: NetUid, index: u32) -> T::AccountId {
	frame_system::Pallet::<T>::set_block_number(100_000_u32.into());
	let coldkey: T::AccountId = account("validator", 0, 0);
	let hotkey = hotkey::<T>(&coldkey, "validator hotkey", 0);
	seat::<T>(netuid, &hotkey);
	stake::<T>(netuid, &hotkey, &coldkey, 1_000 * TAO);
	ValidatorPermit::<T>::insert(netuid, vec![true; SEATS as usize]);
	StakeThreshold::<T>::put(1);
	WeightsSetRateLimit::<T>::insert(netuid, 1);
	// Somebody delegates to it, so that its stake is a sum.
	let parents: Vec<_> =
		(0..100).map(|parent| (1_u64, account::<T::AccountId>("parent", parent, index))).collect();
	ParentKeys::<T>::insert(&hotkey, netuid, parents);
	hotkey
}

/// A row of `n` weights.
fn row(n: u32) -> Submission {
	let uids: Vec<u16> = (0..n as u16).collect();
	let values = uids.iter().map(|uid| uid.saturating_add(1)).collect();
	Submission { uids, values, version_key: 0 }
}

/// A second mechanism.
fn second_mechanism<T: Config>(netuid: NetUid) -> MechId {
	MechanismCountCurrent::<T>::insert(netuid, MechId::from(2));
	let index = NetUidStorageIndex::new(netuid, MechId::from(1));
	LastUpdate::<T>::insert(index, vec![0_u64; SEATS as usize]);
	MechId::from(1)
}

/// A queue as long as it may be, of commits that can be revealed now; the last ones are those of `rows`.
fn committed<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	mecid: MechId,
	rows: &[Submission],
	salt: &[u16],
) {
	let index = NetUidStorageIndex::new(netuid, mecid);
	let now = crate::subnets::now::<T>();
	let epoch = crate::epoch::schedule::look_ahead_epoch::<T>(netuid, now);
	let period = RevealPeriodEpochs::<T>::get(netuid);
	let made = epoch.saturating_sub(period);
	RevealPeriodEpochs::<T>::insert(netuid, epoch.saturating_sub(made));
	let others = MAX_OPEN_COMMITS.saturating_sub(rows.len());
	let mut queue: CommitQueue =
		(0..others).map(|other| (H256::repeat_byte(other as u8), made, 1, 0)).collect();
	for row in rows {
		queue.push((hash_of::<T>(hotkey, index, row, salt), made, 1, 0));
	}
	WeightCommits::<T>::insert(index, hotkey, queue);
}

/// A queue of time-locked commits of everybody else on the subnet.
fn timelocked<T: Config>(netuid: NetUid, mecid: MechId) {
	let index = NetUidStorageIndex::new(netuid, mecid);
	let epoch = crate::epoch::schedule::look_ahead_epoch::<T>(netuid, crate::subnets::now::<T>());
	let queue: Vec<_> = (0..64)
		.map(|other| {
			let committer: T::AccountId = account("committer", other, 0);
			(committer, 1_u64, BoundedVec::truncate_from(vec![7; 1_000]), 1_u64)
		})
		.collect();
	TimelockedWeightCommits::<T>::insert(index, epoch, queue);
}

fn ciphertext(bytes: u32) -> BoundedVec<u8, ConstU32<32768>> {
	BoundedVec::truncate_from(vec![7; bytes as usize])
}

fn weights_of<T: Config>(netuid: NetUid, mecid: MechId) -> usize {
	Weights::<T>::get(NetUidStorageIndex::new(netuid, mecid), 1).len()
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_weights(n: Linear<1, SEATS>) {
		let (hotkey, netuid) = validator::<T>(false);
		let Submission { uids, values, .. } = row(n);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey), netuid, uids, values, 0);

		assert_eq!(weights_of::<T>(netuid, MechId::MAIN), n as usize);
	}

	#[benchmark]
	fn set_mechanism_weights(n: Linear<1, SEATS>) {
		let (hotkey, netuid) = validator::<T>(false);
		let mecid = second_mechanism::<T>(netuid);
		let Submission { uids, values, .. } = row(n);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey), netuid, mecid, uids, values, 0);

		assert_eq!(weights_of::<T>(netuid, mecid), n as usize);
	}

	/// `b` subnets with rows of 256 weights.
	#[benchmark]
	fn batch_set_weights(b: Linear<1, 16>) {
		let owner: T::AccountId = account("owner", 0, 0);
		let netuids: Vec<NetUid> = (0..b).map(|index| subnet_of::<T>(&owner, index)).collect();
		let mut hotkey = account("validator hotkey", 0, 0);
		for (index, netuid) in netuids.iter().enumerate() {
			hotkey = validator_on::<T>(*netuid, index as u32);
			for uid in 2..SEATS {
				seat::<T>(*netuid, &account("seat", uid, 0));
			}
			CommitRevealWeightsEnabled::<T>::insert(netuid, false);
		}
		later::<T>();
		let rows = netuids
			.iter()
			.map(|_| (0..SEATS as u16).map(|uid| (Compact(uid), Compact(uid + 1))).collect())
			.collect();
		let last = netuids[netuids.len() - 1];

		#[extrinsic_call]
		_(
			RawOrigin::Signed(hotkey),
			netuids.iter().map(|netuid| Compact(*netuid)).collect(),
			rows,
			vec![Compact(0); b as usize],
		);

		assert_eq!(weights_of::<T>(last, MechId::MAIN), SEATS as usize);
	}

	#[benchmark]
	fn commit_weights() {
		let (hotkey, netuid) = validator::<T>(true);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey.clone()), netuid, H256::repeat_byte(7));

		let index = NetUidStorageIndex::new(netuid, MechId::MAIN);
		assert_eq!(WeightCommits::<T>::get(index, &hotkey).map(|queue| queue.len()), Some(1));
	}

	#[benchmark]
	fn commit_mechanism_weights() {
		let (hotkey, netuid) = validator::<T>(true);
		let mecid = second_mechanism::<T>(netuid);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey.clone()), netuid, mecid, H256::repeat_byte(7));

		let index = NetUidStorageIndex::new(netuid, mecid);
		assert_eq!(WeightCommits::<T>::get(index, &hotkey).map(|queue| queue.len()), Some(1));
	}

	/// `b` subnets.
	#[benchmark]
	fn batch_commit_weights(b: Linear<1, 16>) {
		let owner: T::AccountId = account("owner", 0, 0);
		let netuids: Vec<NetUid> = (0..b).map(|index| subnet_of::<T>(&owner, index)).collect();
		let mut hotkey = account("validator hotkey", 0, 0);
		for (index, netuid) in netuids.iter().enumerate() {
			hotkey = validator_on::<T>(*netuid, index as u32);
			for uid in 2..SEATS {
				seat::<T>(*netuid, &account("seat", uid, 0));
			}
			CommitRevealWeightsEnabled::<T>::insert(netuid, true);
		}
		later::<T>();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(hotkey.clone()),
			netuids.iter().map(|netuid| Compact(*netuid)).collect(),
			vec![H256::repeat_byte(7); b as usize],
		);

		let index = NetUidStorageIndex::new(netuids[0], MechId::MAIN);
		assert!(WeightCommits::<T>::contains_key(index, &hotkey));
	}

	#[benchmark]
	fn reveal_weights(n: Linear<1, SEATS>) {
		let (hotkey, netuid) = validator::<T>(true);
		let (row, salt) = (row(n), vec![7; 8]);
		committed::<T>(&hotkey, netuid, MechId::MAIN, core::slice::from_ref(&row), &salt);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey), netuid, row.uids, row.values, salt, 0);

		assert_eq!(weights_of::<T>(netuid, MechId::MAIN), n as usize);
	}

	#[benchmark]
	fn reveal_mechanism_weights(n: Linear<1, SEATS>) {
		let (hotkey, netuid) = validator::<T>(true);
		let mecid = second_mechanism::<T>(netuid);
		let (row, salt) = (row(n), vec![7; 8]);
		committed::<T>(&hotkey, netuid, mecid, core::slice::from_ref(&row), &salt);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey), netuid, mecid, row.uids, row.values, salt, 0);

		assert_eq!(weights_of::<T>(netuid, mecid), n as usize);
	}

	/// `b` commits with rows of 256 weights.
	#[benchmark]
	fn batch_reveal_weights(b: Linear<1, COMMITS>) {
		let (hotkey, netuid) = validator::<T>(true);
		let salt: Vec<u16> = vec![7; 8];
		let rows: Vec<_> = (0..b as u16)
			.map(|shift| {
				let mut row = row(SEATS);
				row.values.rotate_left(shift.into());
				row
			})
			.collect();
		committed::<T>(&hotkey, netuid, MechId::MAIN, &rows, &salt);
		TotalNetworks::<T>::put(COMMITS as u16);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(hotkey),
			netuid,
			rows.iter().map(|row| row.uids.clone()).collect(),
			rows.iter().map(|row| row.values.clone()).collect(),
			vec![salt; b as usize],
			vec![0; b as usize],
		);

		assert_eq!(weights_of::<T>(netuid, MechId::MAIN), SEATS as usize);
	}

	/// `b` bytes behind 64 others' commits.
	#[benchmark]
	fn commit_timelocked_weights(b: Linear<1, BYTES>) {
		let (hotkey, netuid) = validator::<T>(true);
		timelocked::<T>(netuid, MechId::MAIN);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey), netuid, ciphertext(b), 1_000, VERSION);

		let index = NetUidStorageIndex::new(netuid, MechId::MAIN);
		let queue = TimelockedWeightCommits::<T>::iter_prefix_values(index).next();
		assert_eq!(queue.map(|queue| queue.len()), Some(65));
	}

	/// `b` bytes behind 64 others' commits.
	#[benchmark]
	fn commit_timelocked_mechanism_weights(b: Linear<1, BYTES>) {
		let (hotkey, netuid) = validator::<T>(true);
		let mecid = second_mechanism::<T>(netuid);
		timelocked::<T>(netuid, mecid);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey), netuid, mecid, ciphertext(b), 1_000, VERSION);

		let index = NetUidStorageIndex::new(netuid, mecid);
		let queue = TimelockedWeightCommits::<T>::iter_prefix_values(index).next();
		assert_eq!(queue.map(|queue| queue.len()), Some(65));
	}

	/// `b` bytes behind 64 others' commits.
	#[benchmark]
	fn commit_crv3_mechanism_weights(b: Linear<1, BYTES>) {
		let (hotkey, netuid) = validator::<T>(true);
		let mecid = second_mechanism::<T>(netuid);
		timelocked::<T>(netuid, mecid);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey), netuid, mecid, ciphertext(b), 1_000);

		let index = NetUidStorageIndex::new(netuid, mecid);
		let queue = TimelockedWeightCommits::<T>::iter_prefix_values(index).next();
		assert_eq!(queue.map(|queue| queue.len()), Some(65));
	}
}
