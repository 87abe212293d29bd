//! Calls on the schedule: the owner's trigger, and two calls that only keep their index.
//!
//! Spec: `docs/protocol/yuma-epoch.md` §4.4.

use super::schedule;
use crate::{pallet::*, rate_limits::OwnerLimit, subnets, types::Hyperparameter};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::NetUid;

/// Asks for an epoch ahead of the tempo, after the freeze window. The owner of the subnet only.
///
/// Emits [`Event::EpochTriggered`]. Errors: `BadOrigin`,
/// [`Error::DynamicTempoBlockedByCommitReveal`], [`Error::EpochTriggerAlreadyPending`],
/// [`Error::AutoEpochAlreadyImminent`], [`Error::TxRateLimitExceeded`].
pub fn trigger_epoch<T: Config>(owner: &T::AccountId, netuid: NetUid) -> DispatchResult {
	ensure!(subnets::is_owner::<T>(netuid, owner), DispatchError::BadOrigin);
	ensure!(
		!CommitRevealWeightsEnabled::<T>::get(netuid),
		Error::<T>::DynamicTempoBlockedByCommitReveal
	);
	let now = subnets::now::<T>();
	let window = u64::from(AdminFreezeWindow::<T>::get());
	let schedule = schedule::load::<T>(netuid);
	ensure!(schedule.pending_epoch_at == 0, Error::<T>::EpochTriggerAlreadyPending);
	ensure!(schedule.blocks_until_next_epoch(now) >= window, Error::<T>::AutoEpochAlreadyImminent);
	let limit = OwnerLimit::Parameter(Hyperparameter::TriggerEpoch);
	limit.ensure::<T>(owner, netuid)?;
	let fires_at = now.saturating_add(window);
	PendingEpochAt::<T>::insert(netuid, fires_at);
	limit.record::<T>(owner, netuid);
	Pallet::<T>::deposit_event(Event::EpochTriggered { netuid, by: owner.clone(), fires_at });
	Ok(())
}
