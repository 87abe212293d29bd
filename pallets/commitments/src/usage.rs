//! How much a hotkey may commit on a subnet in one epoch. Spec: `docs/protocol/weights.md` §20.4.

use crate::{
	data::Data,
	pallet::*,
	types::{CommitmentInfo, UsageTracker},
};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::{NetUid, traits::CommitmentHost};

/// Bytes that a commitment counts for, however short it is.
pub const MIN_SPACE: u64 = 100;

/// Bytes that a commitment counts for.
pub fn required_space(info: &CommitmentInfo) -> u64 {
	let counted = info.fields.iter().map(Data::counted_len).fold(0, u64::saturating_add);
	counted.max(MIN_SPACE)
}

/// Takes the space of a commitment from what the hotkey has left on the subnet in this epoch.
///
/// Errors: [`Error::SpaceLimitExceeded`].
pub fn spend<T: Config>(
	netuid: NetUid,
	who: &T::AccountId,
	info: &CommitmentInfo,
) -> DispatchResult {
	let epoch = T::Host::epoch_index(netuid);
	let before = UsedSpaceOf::<T>::get(netuid, who)
		.filter(|usage| usage.last_epoch == epoch)
		.map_or(0, |usage| usage.used_space);
	let used_space = before.saturating_add(required_space(info));
	ensure!(used_space <= u64::from(MaxSpace::<T>::get()), Error::<T>::SpaceLimitExceeded);
	UsedSpaceOf::<T>::insert(netuid, who, UsageTracker { last_epoch: epoch, used_space });
	Ok(())
}
