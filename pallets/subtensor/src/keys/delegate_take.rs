//! The take of a delegate. Spec: `docs/protocol/neurons-and-keys.md` §7, `docs/protocol/staking.md`
//! §4.

use super::ownership;
use crate::{pallet::*, rate_limits, types::RateLimitKey};
use frame_support::ensure;
use sp_runtime::{DispatchResult, PerU16};

/// Lowers the take of `hotkey`, u16-normalised. Signed by its coldkey. Restarts the clock for the
/// next increase. Emits [`Event::TakeDecreased`].
///
/// Errors, in this order: those of [`ensure_valid`], [`Error::DelegateTakeTooLow`] where the take is
/// not below the stored one.
pub fn decrease_take<T: Config>(
	signer: &T::AccountId,
	hotkey: &T::AccountId,
	take: PerU16,
) -> DispatchResult {
	ensure_valid::<T>(signer, hotkey, take)?;
	let stored = Delegates::<T>::try_get(hotkey).ok();
	ensure!(stored.is_none_or(|stored| take < stored), Error::<T>::DelegateTakeTooLow);
	Delegates::<T>::insert(hotkey, take);
	rate_limits::record_key::<T>(&RateLimitKey::LastTxBlockDelegateTake(hotkey.clone()));
	Pallet::<T>::deposit_event(Event::TakeDecreased(signer.clone(), hotkey.clone(), take));
	Ok(())
}

/// Raises the take of `hotkey`, u16-normalised. Signed by its coldkey. Emits
/// [`Event::TakeIncreased`].
///
/// Errors, in this order: those of [`ensure_valid`], [`Error::DelegateTakeTooLow`] where the take is
/// not above the stored one, [`Error::DelegateTxRateLimitExceeded`].
pub fn increase_take<T: Config>(
	signer: &T::AccountId,
	hotkey: &T::AccountId,
	take: PerU16,
) -> DispatchResult {
	ensure_valid::<T>(signer, hotkey, take)?;
	let stored = Delegates::<T>::try_get(hotkey).ok();
	ensure!(stored.is_none_or(|stored| take > stored), Error::<T>::DelegateTakeTooLow);
	let clock = RateLimitKey::LastTxBlockDelegateTake(hotkey.clone());
	ensure!(
		rate_limits::key_passes_strictly::<T>(&clock, TxDelegateTakeRateLimit::<T>::get()),
		Error::<T>::DelegateTxRateLimitExceeded
	);
	rate_limits::record_key::<T>(&clock);
	Delegates::<T>::insert(hotkey, take);
	Pallet::<T>::deposit_event(Event::TakeIncreased(signer.clone(), hotkey.clone(), take));
	Ok(())
}

/// What holds for every change of a take.
///
/// Errors, in this order: [`Error::DelegateTakeTooLow`], [`Error::DelegateTakeTooHigh`],
/// [`Error::HotKeyAccountNotExists`], [`Error::NonAssociatedColdKey`].
pub fn ensure_valid<T: Config>(
	signer: &T::AccountId,
	hotkey: &T::AccountId,
	take: PerU16,
) -> DispatchResult {
	ensure!(take >= MinDelegateTake::<T>::get(), Error::<T>::DelegateTakeTooLow);
	ensure!(take <= MaxDelegateTake::<T>::get(), Error::<T>::DelegateTakeTooHigh);
	ownership::ensure_exists::<T>(hotkey)?;
	ensure!(ownership::owns::<T>(signer, hotkey), Error::<T>::NonAssociatedColdKey);
	Ok(())
}
