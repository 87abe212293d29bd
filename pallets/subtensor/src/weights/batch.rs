//! Setting and committing weights on several subnets in one call.
//!
//! Spec: `docs/protocol/weights.md` §7, §8.2.

use super::set::{Submission, set_row};
use crate::pallet::*;
use alloc::vec::Vec;
use codec::Compact;
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::{MechId, NetUid};

/// Sets the hotkey's weights on several subnets; a failing item neither stops nor undoes the
/// others. Emits [`Event::BatchWeightsCompleted`].
///
/// Errors: [`Error::InvalidBatchLength`], [`Error::InputLengthsUnequal`].
pub fn batch_set_weights<T: Config>(
	hotkey: &T::AccountId,
	netuids: Vec<Compact<NetUid>>,
	rows: Vec<Vec<(Compact<u16>, Compact<u16>)>>,
	version_keys: Vec<Compact<u64>>,
) -> DispatchResult {
	ensure_batch_length::<T>(netuids.len())?;
	let equal = netuids.len() == rows.len() && netuids.len() == version_keys.len();
	ensure!(equal, Error::<T>::InputLengthsUnequal);
	let items = rows.into_iter().zip(version_keys);
	complete::<T, _>(hotkey, netuids, items, |netuid, (row, version_key)| {
		ensure!(!CommitRevealWeightsEnabled::<T>::get(netuid), Error::<T>::CommitRevealEnabled);
		let (uids, values) = row.into_iter().map(|(uid, value)| (uid.0, value.0)).unzip();
		let row = Submission { uids, values, version_key: version_key.0 };
		set_row::<T>(hotkey, netuid, MechId::MAIN, &row)
	})
}

/// A batch names at least one subnet and no more than there are.
///
/// Errors: [`Error::InvalidBatchLength`].
pub(super) fn ensure_batch_length<T: Config>(items: usize) -> DispatchResult {
	let subnets = usize::from(TotalNetworks::<T>::get());
	ensure!((1..=subnets).contains(&items), Error::<T>::InvalidBatchLength);
	Ok(())
}

/// Runs every item, then reports the failed ones in order and the batch as completed.
pub(super) fn complete<T: Config, Item>(
	hotkey: &T::AccountId,
	netuids: Vec<Compact<NetUid>>,
	items: impl Iterator<Item = Item>,
	run: impl Fn(NetUid, Item) -> DispatchResult,
) -> DispatchResult {
	let failed: Vec<_> = netuids
		.iter()
		.zip(items)
		.filter_map(|(netuid, item)| run(netuid.0, item).err().map(|error| (netuid.0, error)))
		.collect();
	if !failed.is_empty() {
		Pallet::<T>::deposit_event(Event::BatchCompletedWithErrors);
	}
	for (netuid, error) in failed {
		Pallet::<T>::deposit_event(Event::BatchWeightItemFailed(netuid, error));
	}
	Pallet::<T>::deposit_event(Event::BatchWeightsCompleted(netuids, hotkey.clone()));
	Ok(())
}
