//! Invariants of locks.

use crate::pallet::*;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

/// Checks that
/// 1. a coldkey has at most one lock on a subnet;
/// 2. `LockingColdkeys` lists exactly the locks.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	let mut locks = 0u64;
	for ((coldkey, netuid, hotkey), _) in Lock::<T>::iter() {
		locks = locks.saturating_add(1);
		ensure!(
			Lock::<T>::iter_prefix((&coldkey, netuid)).count() == 1,
			"locks 1: a coldkey has two locks on a subnet"
		);
		ensure!(
			LockingColdkeys::<T>::contains_key((netuid, &hotkey, &coldkey)),
			"locks 2: a lock is not in the index"
		);
	}
	let listed = u64::try_from(LockingColdkeys::<T>::iter_keys().count()).unwrap_or(u64::MAX);
	ensure!(listed == locks, "locks 2: the index lists a lock that is gone");
	Ok(())
}
