//! Invariants of keys and queue. Spec: `docs/protocol/companion-pallets.md` §16.

use crate::pallet::*;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;
use subtensor_mev_shield::PUBLIC_KEY_BYTES;

/// Stored keys have the length of a key, a key and its end exist together, and the queue holds the
/// last calls that were numbered, without a gap.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	let named = [CurrentKey::<T>::get(), PendingKey::<T>::get(), NextKey::<T>::get()];
	for key in named.into_iter().flatten().chain(AuthorKeys::<T>::iter_values()) {
		ensure!(key.len() == PUBLIC_KEY_BYTES, "a stored key has another length");
	}
	ensure!(
		PendingKey::<T>::exists() == PendingKeyExpiresAt::<T>::exists(),
		"the pending key and its end do not exist together"
	);
	ensure!(
		NextKey::<T>::exists() == NextKeyExpiresAt::<T>::exists(),
		"the next key and its end do not exist together"
	);
	let next = NextPendingExtrinsicIndex::<T>::get();
	let count = PendingExtrinsics::<T>::count();
	let mut found = 0_u32;
	for index in PendingExtrinsics::<T>::iter_keys() {
		found = found.saturating_add(1);
		let back = next.wrapping_sub(index);
		ensure!((1..=count).contains(&back), "a stored call is numbered out of the queue");
	}
	ensure!(found == count, "the counter of stored calls is wrong");
	Ok(())
}
