//! Locks under new keys. Spec: `docs/protocol/staking.md` §16.11.

use super::{
	aggregate::{Bucket, is_owner_hotkey},
	calls::rejects_locked_alpha,
	ledger::{forget, save, touch},
};
use crate::{pallet::*, subnets};
use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_conviction::Kind;
use subtensor_types::NetUid;

/// Re-keys every lock that coldkeys hold on `old` to `new`, with the sums; conviction is kept. Sums
/// of the owner's hotkey stay where they are: they name no hotkey. Marks whose lock is gone are
/// removed. To be called before the subnet's owner hotkey changes.
pub fn swap_hotkey<T: Config>(
	netuid: NetUid,
	old: &T::AccountId,
	new: &T::AccountId,
) -> DispatchResult {
	let now = subnets::now::<T>();
	let coldkeys: Vec<_> =
		LockingColdkeys::<T>::iter_prefix((netuid, old)).map(|(coldkey, ())| coldkey).collect();
	for coldkey in coldkeys {
		let held = touch::<T>(&coldkey, netuid).filter(|held| held.hotkey == *old);
		forget::<T>(&coldkey, netuid, old);
		if let Some(held) = held {
			save::<T>(&coldkey, netuid, new, held.lock);
		}
	}
	// Where the owner's hotkey changes, locks to its successor become locks to the owner.
	let becomes_owner = is_owner_hotkey::<T>(netuid, old);
	for perpetual in [false, true] {
		let leaving = if becomes_owner { new } else { old };
		let kind = Kind { perpetual, owner: false };
		let sum = Bucket::<T> { netuid, hotkey: leaving.clone(), kind }.take(now);
		let kind = Kind { perpetual, owner: becomes_owner };
		Bucket::<T> { netuid, hotkey: new.clone(), kind }.add(now, sum);
	}
	Ok(())
}

/// Re-keys every lock of `old` to `new`, with its mode. The sums do not change.
///
/// What `old` said about locked alpha holds for its successor, as its flags will; so one of the two
/// has to accept it.
///
/// Errors: [`Error::ActiveLockExists`] where the successor has a lock of its own,
/// [`Error::AccountRejectsLockedAlpha`] where neither accepts locked alpha.
pub fn swap_coldkey<T: Config>(old: &T::AccountId, new: &T::AccountId) -> DispatchResult {
	let own = Lock::<T>::iter_prefix_values((new,)).any(|lock| !lock.locked_mass.is_zero());
	ensure!(!own, Error::<T>::ActiveLockExists);
	let accepted = !rejects_locked_alpha::<T>(old) || !rejects_locked_alpha::<T>(new);
	let netuids: Vec<NetUid> =
		Lock::<T>::iter_key_prefix((old,)).map(|(netuid, _)| netuid).collect();
	for netuid in netuids {
		let Some(held) = touch::<T>(old, netuid) else { continue };
		ensure!(held.lock.mass == 0 || accepted, Error::<T>::AccountRejectsLockedAlpha);
		forget::<T>(old, netuid, &held.hotkey);
		save::<T>(new, netuid, &held.hotkey, held.lock);
	}
	for netuid in subnets::all::<T>() {
		if let Some(decays) = DecayingLock::<T>::take(old, netuid) {
			DecayingLock::<T>::insert(new, netuid, decays);
		}
	}
	Ok(())
}
