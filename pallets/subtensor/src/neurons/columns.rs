//! What is stored per uid: the vectors of length n, and the rows of weights and bonds.
//!
//! | column | per | a new seat starts with |
//! |---|---|---|
//! | `Active` | subnet | true |
//! | `Emission`, `Consensus`, `Dividends`, `ValidatorTrust` | subnet | 0 |
//! | `ValidatorPermit` | subnet | false |
//! | `Incentive`, `ConsensusByMechanism` | mechanism | 0 |
//! | `LastUpdate` | mechanism | the current block |
//! | `Weights`, `Bonds` | mechanism | no row |
//!
//! Only [`super::Seats`] changes their length; epochs rewrite their values.
//! Spec: `docs/protocol/neurons-and-keys.md` §3.

use crate::{pallet::*, subnets};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::FullCodec;
use frame_support::{StorageDoubleMap, StorageMap};
use sp_runtime::PerU16;
use subtensor_types::{AlphaBalance, NetUid, NetUidStorageIndex};

/// Lengthens every column by the seat `uid`, which is the new last one.
pub(super) fn open<T: Config>(netuid: NetUid, uid: u16, block: u64) {
	put::<Active<T>, _, _>(netuid, uid, true, false);
	put::<Emission<T>, _, _>(netuid, uid, AlphaBalance::ZERO, AlphaBalance::ZERO);
	put::<Consensus<T>, _, _>(netuid, uid, PerU16::zero(), PerU16::zero());
	put::<Dividends<T>, _, _>(netuid, uid, PerU16::zero(), PerU16::zero());
	put::<ValidatorTrust<T>, _, _>(netuid, uid, PerU16::zero(), PerU16::zero());
	put::<ValidatorPermit<T>, _, _>(netuid, uid, false, false);
	for index in indices::<T>(netuid) {
		put::<Incentive<T>, _, _>(index, uid, PerU16::zero(), PerU16::zero());
		put::<LastUpdate<T>, _, _>(index, uid, block, 0);
		if ConsensusByMechanism::<T>::contains_key(index) {
			put::<ConsensusByMechanism<T>, _, _>(index, uid, PerU16::zero(), PerU16::zero());
		}
	}
}

/// Clears every column at `uid` for a new neuron, and the weights towards it. Bonds towards it
/// stay: the epoch masks them by the age of the seat.
pub(super) fn reset<T: Config>(netuid: NetUid, uid: u16, block: u64) {
	set::<Active<T>, _, _>(netuid, uid, true);
	set::<Emission<T>, _, _>(netuid, uid, AlphaBalance::ZERO);
	set::<Consensus<T>, _, _>(netuid, uid, PerU16::zero());
	set::<Dividends<T>, _, _>(netuid, uid, PerU16::zero());
	set::<StakeWeight<T>, _, _>(netuid, uid, 0);
	set::<ValidatorTrust<T>, _, _>(netuid, uid, PerU16::zero());
	set::<ValidatorPermit<T>, _, _>(netuid, uid, false);
	for index in indices::<T>(netuid) {
		set::<Incentive<T>, _, _>(index, uid, PerU16::zero());
		set::<ConsensusByMechanism<T>, _, _>(index, uid, PerU16::zero());
		set::<LastUpdate<T>, _, _>(index, uid, block);
		Bonds::<T>::remove(index, uid);
		Weights::<T>::remove(index, uid);
		mute_weights_towards::<T>(index, uid);
	}
}

/// Rebuilds every column in the new `order`; `places` maps old uids to new ones, `before` is the
/// number of seats that there were.
pub(super) fn rearrange<T: Config>(
	netuid: NetUid,
	order: &[u16],
	places: &BTreeMap<u16, u16>,
	before: u16,
) {
	pick::<Active<T>, _, _>(netuid, order);
	pick::<Emission<T>, _, _>(netuid, order);
	pick::<Consensus<T>, _, _>(netuid, order);
	pick::<Dividends<T>, _, _>(netuid, order);
	pick::<ValidatorTrust<T>, _, _>(netuid, order);
	pick::<ValidatorPermit<T>, _, _>(netuid, order);
	if StakeWeight::<T>::contains_key(netuid) {
		pick::<StakeWeight<T>, _, _>(netuid, order);
	}
	for index in indices::<T>(netuid) {
		pick::<Incentive<T>, _, _>(index, order);
		pick::<LastUpdate<T>, _, _>(index, order);
		if ConsensusByMechanism::<T>::contains_key(index) {
			pick::<ConsensusByMechanism<T>, _, _>(index, order);
		}
		pick_rows::<Weights<T>>(index, places, before);
		pick_rows::<Bonds<T>>(index, places, before);
	}
}

fn indices<T: Config>(netuid: NetUid) -> impl Iterator<Item = NetUidStorageIndex> {
	subnets::mechanisms::<T>(netuid).map(move |mechid| NetUidStorageIndex::new(netuid, mechid))
}

/// Brings the column to the length `uid` + 1, filling gaps with `filler`, and sets the last value.
/// A column of a mechanism that was added later may be shorter than the others.
fn put<M, K, V>(key: K, uid: u16, value: V, filler: V)
where
	M: StorageMap<K, Vec<V>, Query = Vec<V>>,
	K: FullCodec,
	V: FullCodec + Clone,
{
	M::mutate(key, |column| {
		column.resize(usize::from(uid), filler);
		column.push(value);
	});
}

/// Sets the value of one seat; nothing where the column is too short.
fn set<M, K, V>(key: K, uid: u16, value: V)
where
	M: StorageMap<K, Vec<V>, Query = Vec<V>>,
	K: FullCodec + Clone,
	V: FullCodec,
{
	let mut column = M::get(key.clone());
	if let Some(cell) = column.get_mut(usize::from(uid)) {
		*cell = value;
		M::insert(key, column);
	}
}

/// Keeps the values of the seats in `order`; a missing value becomes the default.
fn pick<M, K, V>(key: K, order: &[u16])
where
	M: StorageMap<K, Vec<V>, Query = Vec<V>>,
	K: FullCodec,
	V: FullCodec + Clone + Default,
{
	M::mutate(key, |column| {
		*column = order
			.iter()
			.map(|uid| column.get(usize::from(*uid)).cloned().unwrap_or_default())
			.collect();
	});
}

/// Moves the rows to their new uids and re-targets their entries; entries towards removed seats are
/// dropped.
fn pick_rows<M>(index: NetUidStorageIndex, places: &BTreeMap<u16, u16>, before: u16)
where
	M: StorageDoubleMap<NetUidStorageIndex, u16, Vec<(u16, u16)>, Query = Vec<(u16, u16)>>,
{
	let rows: Vec<_> = (0..before)
		.filter(|uid| M::contains_key(index, uid))
		.map(|uid| (uid, M::take(index, uid)))
		.collect();
	for (old, row) in rows {
		let Some(new) = places.get(&old) else { continue };
		let row: Vec<(u16, u16)> = row
			.into_iter()
			.filter_map(|(target, value)| Some((*places.get(&target)?, value)))
			.collect();
		M::insert(index, new, row);
	}
}

/// Sets the weight of every validator towards `uid` to 0; the entries stay.
fn mute_weights_towards<T: Config>(index: NetUidStorageIndex, uid: u16) {
	let mut rows: Vec<_> = Weights::<T>::iter_prefix(index)
		.filter(|(_, row)| row.iter().any(|(target, weight)| *target == uid && *weight != 0))
		.collect();
	for (validator, row) in &mut rows {
		for (_, weight) in row.iter_mut().filter(|(target, _)| *target == uid) {
			*weight = 0;
		}
		Weights::<T>::insert(index, *validator, &*row);
	}
}
