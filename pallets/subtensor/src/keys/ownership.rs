//! Which coldkey owns which hotkey.
//!
//! Spec: `docs/protocol/staking.md` §3. Invariant: `OwnedHotkeys[c]` lists exactly the hotkeys whose
//! `Owner` is `c`, each once.

use crate::{money, pallet::*};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::ensure;
use sp_runtime::DispatchResult;

/// Most hotkeys to which a coldkey may stake, its own included.
pub const MAX_STAKING_HOTKEYS: usize = 256;

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

/// Whether the coldkey may stake to this hotkey: it does already, or its list has room.
pub fn has_room_to_stake<T: Config>(coldkey: &T::AccountId, hotkey: &T::AccountId) -> bool {
	let hotkeys = StakingHotkeys::<T>::get(coldkey);
	hotkeys.len() < MAX_STAKING_HOTKEYS || hotkeys.contains(hotkey)
}

/// Takes a hotkey from its owner, so that nobody owns it.
pub fn release<T: Config>(coldkey: &T::AccountId, hotkey: &T::AccountId) {
	Owner::<T>::remove(hotkey);
	OwnedHotkeys::<T>::mutate_exists(coldkey, |row| remove_from(row, hotkey));
	StakingHotkeys::<T>::mutate_exists(coldkey, |row| remove_from(row, hotkey));
}

/// Hands all hotkeys of `old` to `new`.
///
/// Errors: [`Error::CannotUseSystemAccount`] where one is the account of a subnet.
pub fn hand_over<T: Config>(old: &T::AccountId, new: &T::AccountId) -> DispatchResult {
	let hotkeys = OwnedHotkeys::<T>::take(old);
	for hotkey in &hotkeys {
		ensure!(!money::is_subnet_account::<T>(hotkey), Error::<T>::CannotUseSystemAccount);
		Owner::<T>::insert(hotkey, new);
	}
	OwnedHotkeys::<T>::mutate(new, |owned| {
		let known: BTreeSet<_> = owned.iter().cloned().collect();
		owned.extend(hotkeys.into_iter().filter(|hotkey| !known.contains(hotkey)));
	});
	Ok(())
}

/// Makes the caller the owner of a hotkey that nobody owns; an owned one stays as it is. No proof
/// of possession is asked for.
///
/// Errors: [`Error::CannotUseSystemAccount`].
pub fn try_associate_hotkey<T: Config>(
	signer: &T::AccountId,
	hotkey: &T::AccountId,
) -> DispatchResult {
	create_if_absent::<T>(signer, hotkey)
}

fn remove_from<A: PartialEq>(row: &mut Option<Vec<A>>, account: &A) {
	if let Some(accounts) = row {
		accounts.retain(|other| other != account);
		if accounts.is_empty() {
			*row = None;
		}
	}
}
