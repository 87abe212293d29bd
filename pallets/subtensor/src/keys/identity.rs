//! The identity of a coldkey. Spec: `docs/protocol/neurons-and-keys.md` §15.1.

use crate::{neurons::Seats, pallet::*, types::ChainIdentityV2};
use frame_support::ensure;
use sp_runtime::DispatchResult;

/// Longest name, address or handle, in bytes.
const SHORT: usize = 256;
/// Longest image, description or additional text, in bytes.
const LONG: usize = 1_024;

/// Sets the identity of the caller's coldkey, replacing an earlier one.
/// Emits [`Event::ChainIdentitySet`].
///
/// Errors, in this order: [`Error::HotKeyNotRegisteredInNetwork`] where none of its hotkeys has a
/// seat, [`Error::InvalidIdentity`] where a field is too long.
pub fn set_identity<T: Config>(
	coldkey: &T::AccountId,
	identity: ChainIdentityV2,
) -> DispatchResult {
	let seated = OwnedHotkeys::<T>::get(coldkey).iter().any(Seats::<T>::is_registered_anywhere);
	ensure!(seated, Error::<T>::HotKeyNotRegisteredInNetwork);
	ensure!(has_valid_lengths(&identity), Error::<T>::InvalidIdentity);
	IdentitiesV2::<T>::insert(coldkey, identity);
	Pallet::<T>::deposit_event(Event::ChainIdentitySet(coldkey.clone()));
	Ok(())
}

fn has_valid_lengths(identity: &ChainIdentityV2) -> bool {
	let ChainIdentityV2 { name, url, github_repo, image, discord, description, additional } =
		identity;
	[name, url, github_repo, discord].iter().all(|field| field.len() <= SHORT)
		&& [image, description, additional].iter().all(|field| field.len() <= LONG)
}
