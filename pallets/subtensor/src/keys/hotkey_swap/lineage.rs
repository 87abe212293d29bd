//! Which hotkey a swapped one became. Spec: `docs/protocol/neurons-and-keys.md` §12.6.

use crate::pallet::*;
use subtensor_types::NetUid;

/// Most swaps that [`tip`] follows.
const MAX_STEPS: usize = 64;

/// Records that `new` replaced `old` on the subnet.
pub(super) fn record<T: Config>(netuid: NetUid, old: &T::AccountId, new: &T::AccountId) {
	let root = HotkeyRoot::<T>::get(netuid, old).unwrap_or_else(|| old.clone());
	HotkeySuccessor::<T>::insert(netuid, old, new);
	HotkeyRoot::<T>::insert(netuid, new, root);
	HotkeySuccessor::<T>::remove(netuid, new);
}

/// The hotkey that `hotkey` is today on the subnet, itself where it was never swapped.
pub fn tip<T: Config>(netuid: NetUid, hotkey: &T::AccountId) -> T::AccountId {
	let mut current = hotkey.clone();
	for _ in 0..MAX_STEPS {
		let Some(next) = HotkeySuccessor::<T>::get(netuid, &current) else { break };
		current = next;
	}
	current
}
