//! When a subnet's epoch runs, and which epoch number a commit belongs to.
//!
//! Spec: `docs/protocol/yuma-epoch.md` §4, `docs/protocol/weights.md` §4.

use crate::pallet::*;
use subtensor_emission::schedule::Schedule;
use subtensor_types::NetUid;

/// The stored schedule of a subnet.
pub fn load<T: Config>(netuid: NetUid) -> Schedule {
	Schedule {
		tempo: Tempo::<T>::get(netuid),
		last_epoch_block: LastEpochBlock::<T>::get(netuid),
		pending_epoch_at: PendingEpochAt::<T>::get(netuid),
		blocks_since_last_step: BlocksSinceLastStep::<T>::get(netuid),
	}
}

/// The number of the epoch that a commit made in block `now` belongs to: the stored counter, and
/// one more while an epoch is due that has not run yet.
pub fn look_ahead_epoch<T: Config>(netuid: NetUid, now: u64) -> u64 {
	let consumed = SubnetEpochIndex::<T>::get(netuid);
	if load::<T>(netuid).is_due(now) { consumed.saturating_add(1) } else { consumed }
}

/// Gives a subnet a new tempo and starts its cycle anew; a pending trigger stays.
///
/// Emits [`Event::TempoSet`]. Spec: `docs/protocol/yuma-epoch.md` §4.4.
pub fn set_tempo<T: Config>(netuid: NetUid, tempo: u16) {
	Tempo::<T>::insert(netuid, tempo);
	LastEpochBlock::<T>::insert(netuid, crate::subnets::now::<T>());
	Pallet::<T>::deposit_event(Event::TempoSet(netuid, tempo));
}
