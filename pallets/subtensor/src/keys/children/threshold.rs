//! Suspension of parents whose stake fell below the threshold.
//!
//! Whatever may change a parent's stake puts it into [`ChildkeyThresholdChecks`]; idle time empties
//! that queue and sets or clears [`ChildkeyThresholdSuspended`]. The edges stay stored.
//! Spec: `docs/protocol/neurons-and-keys.md` §10.4.

use super::rules;
use crate::{WeightInfo, bounds, pallet::*};
use frame_support::weights::WeightMeter;

/// Most checks of one block, whatever weight is left.
const MAX_CHECKS_PER_BLOCK: u32 = 64;

/// Marks the hotkey for a check in idle time.
pub fn queue_check<T: Config>(hotkey: &T::AccountId) {
	ChildkeyThresholdChecks::<T>::insert(hotkey, ());
}

/// Marks a hotkey whose stake changed, if that can matter: it has children, or is suspended.
pub fn note_stake_change<T: Config>(hotkey: &T::AccountId) {
	let matters = ChildkeyThresholdSuspended::<T>::contains_key(hotkey)
		|| ChildKeys::<T>::iter_key_prefix(hotkey).next().is_some();
	if matters {
		queue_check::<T>(hotkey);
	}
}

/// Checks queued hotkeys as long as the meter lasts.
pub fn continue_with<T: Config>(meter: &mut WeightMeter) {
	let step = T::WeightInfo::check_threshold(bounds::networks::<T>());
	for _ in 0..MAX_CHECKS_PER_BLOCK {
		if !meter.can_consume(step) {
			return;
		}
		let Some(hotkey) = ChildkeyThresholdChecks::<T>::iter_keys().next() else { return };
		meter.consume(step);
		ChildkeyThresholdChecks::<T>::remove(&hotkey);
		check::<T>(&hotkey);
	}
}

/// Suspends the hotkey if it has too little stake, and lifts the suspension otherwise.
pub fn check<T: Config>(hotkey: &T::AccountId) {
	if rules::reaches_threshold::<T>(hotkey) {
		ChildkeyThresholdSuspended::<T>::remove(hotkey);
	} else {
		ChildkeyThresholdSuspended::<T>::insert(hotkey, ());
	}
}
