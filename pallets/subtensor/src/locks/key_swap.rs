//! Locks under new keys. Spec: `docs/protocol/staking.md` §16.11.

use crate::{pallet::*, subnets, types::LockState};
use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Re-keys every lock that coldkeys hold on `old` to `new`, with the sums; conviction is kept. Sums
/// of the owner hotkey stay sums of the owner. Marks whose lock is gone are removed.
pub fn swap_hotkey<T: Config>(
	netuid: NetUid,
	old: &T::AccountId,
	new: &T::AccountId,
) -> DispatchResult {
	let coldkeys: Vec<_> =
		LockingColdkeys::<T>::drain_prefix((netuid, old)).map(|(coldkey, ())| coldkey).collect();
	for coldkey in coldkeys {
		let Some(lock) = Lock::<T>::take((&coldkey, netuid, old)) else { continue };
		Lock::<T>::insert((&coldkey, netuid, new), lock);
		LockingColdkeys::<T>::insert((netuid, new, &coldkey), ());
	}
	if let Some(sum) = HotkeyLock::<T>::take(netuid, old) {
		HotkeyLock::<T>::mutate(netuid, new, |total| *total = Some(join(total.take(), sum)));
	}
	if let Some(sum) = DecayingHotkeyLock::<T>::take(netuid, old) {
		DecayingHotkeyLock::<T>::mutate(netuid, new, |total| {
			*total = Some(join(total.take(), sum))
		});
	}
	Ok(())
}

/// Re-keys every lock of `old` to `new`, with its mode. The sums do not change.
///
/// Errors: [`Error::ActiveLockExists`] where the successor has a lock of its own,
/// [`Error::AccountRejectsLockedAlpha`] where it refuses locked alpha.
pub fn swap_coldkey<T: Config>(old: &T::AccountId, new: &T::AccountId) -> DispatchResult {
	let own = Lock::<T>::iter_prefix_values((new,)).any(|lock| !lock.locked_mass.is_zero());
	ensure!(!own, Error::<T>::ActiveLockExists);
	let locks: Vec<_> = Lock::<T>::drain_prefix((old,)).collect();
	for ((netuid, hotkey), lock) in locks {
		ensure!(
			lock.locked_mass.is_zero() || !rejects_locked_alpha::<T>(new),
			Error::<T>::AccountRejectsLockedAlpha
		);
		Lock::<T>::insert((new, netuid, &hotkey), lock);
		LockingColdkeys::<T>::remove((netuid, &hotkey, old));
		LockingColdkeys::<T>::insert((netuid, &hotkey, new), ());
	}
	for netuid in subnets::all::<T>() {
		if let Some(decays) = DecayingLock::<T>::take(old, netuid) {
			DecayingLock::<T>::insert(new, netuid, decays);
		}
	}
	Ok(())
}

/// Whether the coldkey refuses alpha that somebody locked.
fn rejects_locked_alpha<T: Config>(coldkey: &T::AccountId) -> bool {
	AccountFlags::<T>::get(coldkey) & 1 == 1
}

/// Two sums of the same kind, as of the later one's block.
fn join(own: Option<LockState>, other: LockState) -> LockState {
	let Some(own) = own else { return other };
	LockState {
		locked_mass: own.locked_mass.saturating_add(other.locked_mass),
		conviction: own.conviction.saturating_add(other.conviction),
		last_update: own.last_update.max(other.last_update),
	}
}
