//! Registrations that wait for the number of a dissolved subnet, and the escrow that holds their
//! price.
//!
//! * Every entry of [`NetworkRegistrationQueue`] has exactly one row in
//!   [`NetworkRegistrationEscrow`], of the same coldkey and amount, backed by an account of its own.
//! * The queue is served from the front whenever a clean-up ends; the first entry that can be
//!   created ends the pass.
//! * An entry that can never be created is removed, and its payer gets everything back.
//!
//! Specification: `docs/protocol/subnets.md` §8.

use super::{creation, registration};
use crate::{WeightInfo, bounds, constants, keys::ownership, money, pallet::*, subnets, types::*};
use frame_support::{ensure, traits::Get, weights::Weight};
use sp_runtime::{DispatchError, DispatchResult, traits::AccountIdConversion};
use subtensor_types::{NetUid, TaoBalance};

/// The account that holds the escrow of this id.
pub fn escrow_account<T: Config>(id: u32) -> T::AccountId {
	constants::SUBTENSOR_PALLET_ID.into_sub_account_truncating((*b"rges", id))
}

/// Takes `cost` (RAO) into escrow and appends the registration. Returns the escrow's id. Emits
/// [`Event::NetworkRegistrationQueued`].
///
/// Errors, in order: [`Error::LockIdOverFlow`], [`Error::BalanceWithdrawalError`] for an id in use,
/// [`Error::CannotUseSystemAccount`], [`Error::CannotAffordLockCost`].
pub(crate) fn push<T: Config>(
	new: creation::NewSubnet<T::AccountId>,
	cost: TaoBalance,
) -> Result<u32, DispatchError> {
	let id = NetworkRegistrationLockId::<T>::get();
	let next = id.checked_add(1).ok_or(Error::<T>::LockIdOverFlow)?;
	ensure!(!NetworkRegistrationEscrow::<T>::contains_key(id), Error::<T>::BalanceWithdrawalError);
	let account = escrow_account::<T>(id);
	ensure!(account != *new.coldkey, Error::<T>::CannotUseSystemAccount);
	ensure!(money::spendable::<T>(new.coldkey) >= cost, Error::<T>::CannotAffordLockCost);
	money::transfer::<T>(new.coldkey, &account, cost)?;
	NetworkRegistrationEscrow::<T>::insert(id, (new.coldkey, cost));
	ownership::create_if_absent::<T>(new.coldkey, new.hotkey)?;
	NetworkRegistrationLockId::<T>::put(next);

	let info = NetworkRegistrationInfo {
		coldkey: new.coldkey.clone(),
		hotkey: new.hotkey.clone(),
		mechid: new.mechid,
		identity: new.identity,
		lock_amount: cost,
		median_subnet_alpha_price: new.price,
		registration_block: subnets::now::<T>(),
		lock_id: id,
	};
	NetworkRegistrationQueue::<T>::append(&info);
	Pallet::<T>::deposit_event(Event::NetworkRegistrationQueued {
		coldkey: info.coldkey,
		hotkey: info.hotkey,
		mechid: info.mechid,
		identity: info.identity,
		lock_amount: info.lock_amount,
		median_subnet_alpha_price: info.median_subnet_alpha_price,
		registration_block: info.registration_block,
	});
	Ok(id)
}

/// Moves an escrow to `to` and forgets it.
///
/// Errors: [`Error::BalanceWithdrawalError`] unless the row has this coldkey and amount,
/// [`Error::InsufficientTaoBalance`].
pub(crate) fn release<T: Config>(
	id: u32,
	coldkey: &T::AccountId,
	amount: TaoBalance,
	to: &T::AccountId,
) -> DispatchResult {
	let row = NetworkRegistrationEscrow::<T>::take(id);
	let matches = row.is_some_and(|(payer, held)| payer == *coldkey && held == amount);
	ensure!(matches, Error::<T>::BalanceWithdrawalError);
	money::transfer::<T>(&escrow_account::<T>(id), to, amount)
}

/// Reads and writes that [`serve`] may need.
pub(crate) fn cost_to_serve<T: Config>() -> Weight {
	let waiting = NetworkRegistrationQueue::<T>::decode_len().unwrap_or_default();
	if waiting == 0 {
		return T::DbWeight::get().reads(1);
	}
	let roots = bounds::seats::<T>(NetUid::ROOT);
	// One is created; those before it get their money back.
	let refund = T::DbWeight::get().reads_writes(8, 4);
	T::WeightInfo::register_network(bounds::networks::<T>(), roots)
		.saturating_add(refund.saturating_mul(u64::try_from(waiting).unwrap_or(u64::MAX)))
}

/// Serves the queue once: creates the subnet of the first entry that can be created, and cancels the
/// entries before it that never can. To be called whenever a number became free.
pub(crate) fn serve<T: Config>() {
	let mut queue = NetworkRegistrationQueue::<T>::get();
	let before = queue.len();
	let mut served = false;
	queue.retain(|entry| {
		if served {
			return true;
		}
		match attempt::<T>(entry) {
			Ok(()) => {
				served = true;
				false
			}
			Err(error) if creation::is_passing::<T>(error) => true,
			Err(error) => !cancel::<T>(entry, error),
		}
	});
	if queue.len() != before {
		NetworkRegistrationQueue::<T>::put(queue);
	}
}

fn attempt<T: Config>(entry: &NetworkRegistrationInfo<T::AccountId>) -> DispatchResult {
	registration::ensure_hotkey_usable::<T>(&entry.coldkey, &entry.hotkey)?;
	let new = creation::NewSubnet {
		coldkey: &entry.coldkey,
		hotkey: &entry.hotkey,
		mechid: entry.mechid,
		identity: entry.identity.clone(),
		price: entry.median_subnet_alpha_price,
	};
	let payment = creation::Payment::Escrow(entry.lock_id, entry.lock_amount);
	creation::try_create::<T>(new, payment).map(|_| ())
}

/// Gives the escrow back. Emits [`Event::NetworkRegistrationCancelled`]. Returns whether the entry
/// may go: one whose refund fails keeps waiting, so that no TAO is lost.
fn cancel<T: Config>(entry: &NetworkRegistrationInfo<T::AccountId>, error: DispatchError) -> bool {
	let (id, coldkey) = (entry.lock_id, &entry.coldkey);
	let refund = frame_support::storage::with_storage_layer(|| {
		release::<T>(id, coldkey, entry.lock_amount, coldkey)
	});
	if let Err(reason) = refund {
		log::error!(target: "runtime::subtensor", "escrow {id} can't be refunded: {reason:?}");
		return false;
	}
	Pallet::<T>::deposit_event(Event::NetworkRegistrationCancelled {
		coldkey: coldkey.clone(),
		hotkey: entry.hotkey.clone(),
		lock_id: id,
		error,
	});
	true
}

/// Hands the waiting registrations and escrows of `old` to `new`, when a coldkey is swapped.
pub fn swap_coldkey<T: Config>(old: &T::AccountId, new: &T::AccountId) {
	let mut queue = NetworkRegistrationQueue::<T>::get();
	let mut changed = false;
	for entry in queue.iter_mut().filter(|entry| entry.coldkey == *old) {
		entry.coldkey = new.clone();
		NetworkRegistrationEscrow::<T>::insert(entry.lock_id, (new, entry.lock_amount));
		changed = true;
	}
	if changed {
		NetworkRegistrationQueue::<T>::put(queue);
	}
}

/// Puts `new` into the place of `old` in the waiting registrations, when a hotkey is swapped.
pub fn swap_hotkey<T: Config>(old: &T::AccountId, new: &T::AccountId) {
	let mut queue = NetworkRegistrationQueue::<T>::get();
	let mut changed = false;
	for entry in queue.iter_mut().filter(|entry| entry.hotkey == *old) {
		entry.hotkey = new.clone();
		changed = true;
	}
	if changed {
		NetworkRegistrationQueue::<T>::put(queue);
	}
}
