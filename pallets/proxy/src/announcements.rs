//! What delegates say they will do: the only writer of [`Announcements`].
//! Spec: `docs/protocol/companion-pallets.md` §4.4.

use crate::{definitions, deposits, pallet::*};
use frame_support::ensure;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{DispatchError, DispatchResult, traits::Saturating};
use subtensor_types::TaoBalance;

/// Writes down which call `who` will make for `real`, now. Emits [`Event::Announced`].
///
/// Errors, in this order: [`Error::NotProxy`], [`Error::TooMany`], those of the currency.
pub(crate) fn announce<T: Config>(
	who: &T::AccountId,
	real: T::AccountId,
	call_hash: T::Hash,
) -> DispatchResult {
	definitions::find::<T>(&real, who, None)?;
	let height = frame_system::Pallet::<T>::block_number();
	let announcement = AnnouncementOf::<T> { real: real.clone(), call_hash, height };
	let (mut pending, old) = Announcements::<T>::get(who);
	pending.try_push(announcement).map_err(|_| DispatchError::from(Error::<T>::TooMany))?;
	let new = deposits::for_announcements::<T>(pending.len());
	let deposit = deposits::settle::<T>(who, old, new)?;
	Announcements::<T>::insert(who, (pending, deposit));
	Pallet::<T>::deposit_event(Event::Announced { real, proxy: who.clone(), call_hash });
	Ok(())
}

/// Strikes out what `delegate` announced for `real`, however often.
///
/// Errors: [`Error::NotFound`].
pub(crate) fn withdraw<T: Config>(
	delegate: &T::AccountId,
	real: &T::AccountId,
	call_hash: T::Hash,
) -> DispatchResult {
	strike_out::<T>(delegate, |announcement| {
		announcement.real == *real && announcement.call_hash == call_hash
	})
}

/// Uses up what `delegate` announced for `real` at least `delay` blocks ago.
///
/// Errors: [`Error::NotFound`].
pub(crate) fn use_up<T: Config>(
	delegate: &T::AccountId,
	real: &T::AccountId,
	call_hash: T::Hash,
	delay: BlockNumberFor<T>,
) -> DispatchResult {
	let now = frame_system::Pallet::<T>::block_number();
	strike_out::<T>(delegate, |announcement| {
		announcement.real == *real
			&& announcement.call_hash == call_hash
			&& now.saturating_sub(announcement.height) >= delay
	})
}

/// Strikes out all announcements that match, and returns what the deposit is too large for the rest.
fn strike_out<T: Config>(
	delegate: &T::AccountId,
	matches: impl Fn(&AnnouncementOf<T>) -> bool,
) -> DispatchResult {
	let (mut pending, old) = Announcements::<T>::get(delegate);
	let count = pending.len();
	pending.retain(|announcement| !matches(announcement));
	ensure!(pending.len() < count, Error::<T>::NotFound);
	let deposit = deposits::for_announcements::<T>(pending.len()).min(old);
	deposits::release::<T>(delegate, old.saturating_sub(deposit));
	if pending.is_empty() {
		Announcements::<T>::remove(delegate);
	} else {
		Announcements::<T>::insert(delegate, (pending, deposit));
	}
	Ok(())
}

/// Writes down another deposit for the list of `who`.
pub(crate) fn set_deposit<T: Config>(who: &T::AccountId, deposit: TaoBalance) {
	Announcements::<T>::mutate(who, |(_, stored)| *stored = deposit);
}
