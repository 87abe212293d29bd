//! Accounts without a key, derived from an account and an index.
//! Spec: `docs/protocol/companion-pallets.md` §5.2.

use crate::{items::Items, pallet::*, weigh};
use codec::Decode;
use frame_support::{dispatch::DispatchResultWithPostInfo, traits::OriginTrait};
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::{
	DispatchError,
	traits::{BlakeTwo256, Hash, TrailingZeroInput},
};

/// What every derivation starts with, so that no other kind of account can collide.
const PREFIX: &[u8; 16] = b"modlpy/utilisuba";

/// The derived account with this index: Blake2-256 of the prefix, the account and the index.
///
/// Errors: [`Error::InvalidDerivedAccount`], never for accounts of 32 bytes.
pub fn derived_account<T: Config>(
	who: &T::AccountId,
	index: u16,
) -> Result<T::AccountId, DispatchError> {
	let hash = BlakeTwo256::hash_of(&(PREFIX, who, index));
	T::AccountId::decode(&mut TrailingZeroInput::new(hash.as_bytes()))
		.map_err(|_| Error::<T>::InvalidDerivedAccount.into())
}

/// Dispatches the call as a derived account of `who`, in the filters of `origin`.
///
/// Errors: [`Error::InvalidDerivedAccount`], or those of the call.
pub(crate) fn as_derivative<T: Config>(
	mut origin: OriginFor<T>,
	who: T::AccountId,
	index: u16,
	call: weigh::CallOf<T>,
) -> DispatchResultWithPostInfo {
	let account = derived_account::<T>(&who, index)?;
	// Keeps the filters: only the caller changes.
	origin.set_caller_from(frame_system::RawOrigin::Signed(account));
	let mut inner = Items::<T>::of(origin);
	let result = inner.dispatch(call);
	inner.finish(weigh::derivative::<T>(), result)
}
