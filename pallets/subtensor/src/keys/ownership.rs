//! Which coldkey owns which hotkey.
//!
//! Spec: `docs/protocol/staking.md` §3. Invariant: `OwnedHotkeys[c]` lists exactly the hotkeys whose
//! `Owner` is `c`, each once.

use crate::{money, pallet::*};
use frame_support::ensure;
use sp_runtime::DispatchResult;

/// Whether the hotkey has an owner. Existence is the row's presence, not its value.
pub fn exists<T: Config>(hotkey: &T::AccountId) -> bool {
	Owner::<T>::contains_key(hotkey)
}

/// The owner of a hotkey; `None` where nobody owns it.
pub fn owner_of<T: Config>(hotkey: &T::AccountId) -> Option<T::AccountId> {
	Owner::<T>::try_get(hotkey).ok()
}

/// Whether `coldkey` owns `hotkey`.
pub fn owns<T: Config>(coldkey: &T::AccountId, hotkey: &T::AccountId) -> bool {
	owner_of::<T>(hotkey).is_some_and(|owner| owner == *coldkey)
}

/// Errors: [`Error::HotKeyAccountNotExists`].
pub fn ensure_exists<T: Config>(hotkey: &T::AccountId) -> DispatchResult {
	ensure!(exists::<T>(hotkey), Error::<T>::HotKeyAccountNotExists);
	Ok(())
}

/// Makes `coldkey` the owner of a hotkey that nobody owns; leaves an owned hotkey as it is.
///
/// Errors: [`Error::CannotUseSystemAccount`] for the account of a subnet.
pub fn create_if_absent<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
) -> DispatchResult {
	ensure!(!money::is_subnet_account::<T>(hotkey), Error::<T>::CannotUseSystemAccount);
	if exists::<T>(hotkey) {
		return Ok(());
	}
	Owner::<T>::insert(hotkey, coldkey);
	OwnedHotkeys::<T>::mutate(coldkey, |owned| {
		if !owned.contains(hotkey) {
			owned.push(hotkey.clone());
		}
	});
	StakingHotkeys::<T>::mutate(coldkey, |staking| {
		if !staking.contains(hotkey) {
			staking.push(hotkey.clone());
		}
	});
	Ok(())
}
