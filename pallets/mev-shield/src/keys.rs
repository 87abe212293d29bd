//! The announcement, and the way of the keys through the blocks.

use crate::{EncryptionKey, SlotAuthors, pallet::*};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{Saturating, traits::SaturatedConversion};
use subtensor_mev_shield::{KeyHash, PUBLIC_KEY_BYTES, fingerprint};

/// Blocks after the announcement's in which a pending key ends: it serves the next block alone.
const PENDING_LIFETIME: u32 = 2;

/// The same for a next key, which becomes pending one block later.
const NEXT_LIFETIME: u32 = 3;

/// Takes the author's key for its next block and moves all keys on by one place.
///
/// # Errors
///
/// In order: [`Error::BadEncKeyLen`], [`Error::Unreachable`]. Nothing has changed then.
pub(crate) fn announce<T: Config>(key: Option<EncryptionKey>) -> DispatchResult {
	let fits = key.as_ref().is_none_or(|key| key.len() == PUBLIC_KEY_BYTES);
	ensure!(fits, Error::<T>::BadEncKeyLen);
	let author = T::Authors::current().ok_or(Error::<T>::Unreachable)?;
	let after_next = T::Authors::after_next().ok_or(Error::<T>::Unreachable)?;

	let pending = NextKey::<T>::get();
	// Read before the author's own key is replaced: alone, it is also the author after the next.
	let next = AuthorKeys::<T>::get(after_next);
	CurrentKey::<T>::set(PendingKey::<T>::get());
	PendingKeyExpiresAt::<T>::set(ends::<T>(&pending, PENDING_LIFETIME));
	PendingKey::<T>::set(pending);
	NextKeyExpiresAt::<T>::set(ends::<T>(&next, NEXT_LIFETIME));
	NextKey::<T>::set(next);
	AuthorKeys::<T>::set(author, key);
	Ok(())
}

/// The first block in which a key, if there is one, is of no use any more.
fn ends<T: Config>(key: &Option<EncryptionKey>, lifetime: u32) -> Option<BlockNumberFor<T>> {
	let now = frame_system::Pallet::<T>::block_number();
	key.as_ref().map(|_| now.saturating_add(lifetime.saturated_into()))
}

/// Whether a carrier for the key of this fingerprint can be opened in the next block.
pub fn is_pending<T: Config>(key_hash: &KeyHash) -> bool {
	PendingKey::<T>::get().is_some_and(|key| fingerprint(&key) == *key_hash)
}
