//! Replacing a coldkey.
//!
//! 1. The coldkey *announces* the hash of its successor and pays 0.1 TAO. From now on it is almost
//!    frozen ([`crate::guards`]).
//! 2. After [`ColdkeySwapAnnouncementDelay`] blocks it *swaps*; the successor gets everything.
//! 3. Until then it may *dispute* its own announcement: who stole the key and who owns it hold the
//!    same key, and a dispute freezes it fully until root *resets* or swaps.
//! 4. Once [`ColdkeySwapReannouncementDelay`] more blocks have gone by, it may announce anew or
//!    *clear* the announcement.
//!
//! Spec: `docs/protocol/neurons-and-keys.md` §13.

mod perform;

use crate::{WeightInfo, bounds, constants, money, pallet::*};
use frame_support::{dispatch::DispatchResultWithPostInfo, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_core::H256;
use sp_runtime::{
	DispatchResult,
	traits::{BlakeTwo256, Hash, UniqueSaturatedInto},
};
use subtensor_types::TaoBalance;

/// Announces that the caller's coldkey will be replaced by the one with this hash (Blake2-256 of the
/// account's bytes). The first announcement costs 0.1 TAO, recycled.
/// Emits [`Event::ColdkeySwapAnnounced`].
///
/// Errors: [`Error::ColdkeySwapReannouncedTooEarly`] or [`Error::NotEnoughBalanceToPaySwapColdKey`].
pub fn announce_coldkey_swap<T: Config>(
	who: &T::AccountId,
	new_coldkey_hash: H256,
) -> DispatchResult {
	match ColdkeySwapAnnouncements::<T>::get(who) {
		Some((when, _)) => {
			ensure!(is_replaceable::<T>(when), Error::<T>::ColdkeySwapReannouncedTooEarly);
		}
		None => pay::<T>(who, constants::KEY_SWAP_COST)?,
	}
	let when = now::<T>().saturating_add(ColdkeySwapAnnouncementDelay::<T>::get());
	ColdkeySwapAnnouncements::<T>::insert(who, (when, new_coldkey_hash));
	Pallet::<T>::deposit_event(Event::ColdkeySwapAnnounced { who: who.clone(), new_coldkey_hash });
	Ok(())
}

/// Replaces the caller's coldkey as announced; the announcement is used up.
/// Emits [`Event::ColdkeySwapped`].
///
/// Errors, in this order: [`Error::ColdkeySwapAnnouncementNotFound`],
/// [`Error::AnnouncedColdkeyHashDoesNotMatch`], [`Error::ColdkeySwapTooEarly`], then those of the
/// swap itself ([`perform::swap`]).
pub fn swap_coldkey_announced<T: Config>(
	who: &T::AccountId,
	new_coldkey: &T::AccountId,
) -> DispatchResultWithPostInfo {
	let weight =
		|positions| T::WeightInfo::swap_coldkey_announced(positions, bounds::networks::<T>());
	take_announcement::<T>(who, new_coldkey).map_err(|error| bounds::refused(weight(0), error))?;
	let positions = perform::swap::<T>(who, new_coldkey)?;
	// Not less than what was charged for: a refund would go to the account that was just emptied.
	Ok(Some(weight(positions.max(bounds::USUAL_POSITIONS))).into())
}

fn take_announcement<T: Config>(who: &T::AccountId, new_coldkey: &T::AccountId) -> DispatchResult {
	let (when, hash) = ColdkeySwapAnnouncements::<T>::take(who)
		.ok_or(Error::<T>::ColdkeySwapAnnouncementNotFound)?;
	ensure!(
		hash == BlakeTwo256::hash_of(new_coldkey),
		Error::<T>::AnnouncedColdkeyHashDoesNotMatch
	);
	ensure!(now::<T>() >= when, Error::<T>::ColdkeySwapTooEarly);
	Ok(())
}

/// Freezes the caller's announced swap until root decides. Emits [`Event::ColdkeySwapDisputed`].
///
/// Errors, in this order: [`Error::ColdkeySwapAnnouncementNotFound`],
/// [`Error::ColdkeySwapAlreadyDisputed`].
pub fn dispute_coldkey_swap<T: Config>(who: &T::AccountId) -> DispatchResult {
	ensure!(
		ColdkeySwapAnnouncements::<T>::contains_key(who),
		Error::<T>::ColdkeySwapAnnouncementNotFound
	);
	ensure!(!ColdkeySwapDisputes::<T>::contains_key(who), Error::<T>::ColdkeySwapAlreadyDisputed);
	ColdkeySwapDisputes::<T>::insert(who, now::<T>());
	Pallet::<T>::deposit_event(Event::ColdkeySwapDisputed { coldkey: who.clone() });
	Ok(())
}

/// Removes an announcement and its dispute, if there are any. Root only.
/// Emits [`Event::ColdkeySwapReset`].
pub fn reset_coldkey_swap<T: Config>(coldkey: &T::AccountId) -> DispatchResult {
	forget::<T>(coldkey);
	Pallet::<T>::deposit_event(Event::ColdkeySwapReset { who: coldkey.clone() });
	Ok(())
}

/// Withdraws the caller's announcement. Emits [`Event::ColdkeySwapCleared`].
///
/// Errors, in this order: [`Error::ColdkeySwapAnnouncementNotFound`],
/// [`Error::ColdkeySwapClearTooEarly`].
pub fn clear_coldkey_swap_announcement<T: Config>(who: &T::AccountId) -> DispatchResult {
	let (when, _) = ColdkeySwapAnnouncements::<T>::get(who)
		.ok_or(Error::<T>::ColdkeySwapAnnouncementNotFound)?;
	ensure!(is_replaceable::<T>(when), Error::<T>::ColdkeySwapClearTooEarly);
	// A disputed account cannot get here, but a dispute must never outlive its announcement.
	forget::<T>(who);
	Pallet::<T>::deposit_event(Event::ColdkeySwapCleared { who: who.clone() });
	Ok(())
}

/// Replaces a coldkey at once, and ends its announcement. `swap_cost` RAO of the old coldkey are
/// recycled. Root only. Emits [`Event::ColdkeySwapped`].
///
/// Errors: [`Error::NotEnoughBalanceToPaySwapColdKey`], then those of the swap itself
/// ([`perform::swap`]).
pub fn swap_coldkey<T: Config>(
	old_coldkey: &T::AccountId,
	new_coldkey: &T::AccountId,
	swap_cost: TaoBalance,
) -> DispatchResult {
	pay::<T>(old_coldkey, swap_cost)?;
	perform::swap::<T>(old_coldkey, new_coldkey)?;
	forget::<T>(old_coldkey);
	Ok(())
}

/// Retired. Errors: [`Error::Deprecated`], always.
pub fn schedule_swap_coldkey<T: Config>(
	_signer: &T::AccountId,
	_new_coldkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::Deprecated.into())
}

fn pay<T: Config>(who: &T::AccountId, cost: TaoBalance) -> DispatchResult {
	money::recycle::<T>(who, cost).map_err(|_| Error::<T>::NotEnoughBalanceToPaySwapColdKey.into())
}

fn forget<T: Config>(coldkey: &T::AccountId) {
	ColdkeySwapAnnouncements::<T>::remove(coldkey);
	ColdkeySwapDisputes::<T>::remove(coldkey);
}

/// Whether an announcement that is executable from block `when` may be replaced or withdrawn.
fn is_replaceable<T: Config>(when: u32) -> bool {
	now::<T>() >= when.saturating_add(ColdkeySwapReannouncementDelay::<T>::get())
}

fn now<T: Config>() -> u32 {
	let block: BlockNumberFor<T> = frame_system::Pallet::<T>::block_number();
	block.unique_saturated_into()
}
