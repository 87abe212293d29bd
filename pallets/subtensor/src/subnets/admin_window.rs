//! The admin freeze window: parameters of a subnet don't move in the last blocks before its epoch.
//!
//! Specification: `docs/protocol/admin-utils.md` §4, `docs/protocol/subnets.md` §18.1.

use crate::{pallet::*, subnets};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Whether parameters of the subnet may change in this block.
///
/// Open where the tempo is 0. Closed while a triggered epoch is pending, and in blocks that lie
/// less than [`AdminFreezeWindow`] before the next epoch or behind an epoch that is late.
///
/// Open for root and for subnets that don't exist, so that the caller's own check gives the proper
/// error; a window longer than the tempo counts as long as the tempo, so that the block of the
/// epoch itself is open (`docs/deviations.md`).
pub fn is_open<T: Config>(netuid: NetUid) -> bool {
	let tempo = u64::from(Tempo::<T>::get(netuid));
	if tempo == 0 || netuid.is_root() || !subnets::exists::<T>(netuid) {
		return true;
	}
	let now = subnets::now::<T>();
	if PendingEpochAt::<T>::get(netuid) > now {
		return false;
	}
	let window = u64::from(AdminFreezeWindow::<T>::get()).min(tempo);
	let next_epoch = LastEpochBlock::<T>::get(netuid).saturating_add(tempo);
	next_epoch.saturating_sub(now) >= window
}

/// Errors: [`Error::AdminActionProhibitedDuringWeightsWindow`].
pub fn ensure_open<T: Config>(netuid: NetUid) -> DispatchResult {
	ensure!(is_open::<T>(netuid), Error::<T>::AdminActionProhibitedDuringWeightsWindow);
	Ok(())
}
