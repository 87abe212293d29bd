//! Who may act for an account: the only writer of [`Proxies`].
//! Spec: `docs/protocol/companion-pallets.md` §4.4.

use crate::{consent, deposits, pallet::*};
use frame_support::{
	ensure,
	traits::{Get, ReservableCurrency},
};
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::TaoBalance;

/// The definition by which `delegate` acts for `real`: the first in order, of the forced type if one
/// is given.
///
/// Errors: [`Error::NotProxy`].
pub fn find<T: Config>(
	real: &T::AccountId,
	delegate: &T::AccountId,
	force_proxy_type: Option<&T::ProxyType>,
) -> Result<DefinitionOf<T>, DispatchError> {
	let matches = |definition: &DefinitionOf<T>| {
		definition.delegate == *delegate
			&& force_proxy_type.is_none_or(|forced| definition.proxy_type == *forced)
	};
	let (definitions, _) = Proxies::<T>::get(real);
	definitions.into_iter().find(matches).ok_or(Error::<T>::NotProxy.into())
}

/// Lets the delegate act for `real`, which pays the deposit. Emits [`Event::ProxyAdded`].
///
/// Errors, in this order: [`Error::NoSelfProxy`], [`Error::Duplicate`], [`Error::TooMany`], those of
/// the currency.
pub fn add<T: Config>(real: &T::AccountId, definition: DefinitionOf<T>) -> DispatchResult {
	insert::<T>(real, definition, |old, count| {
		deposits::settle::<T>(real, old, deposits::for_proxies::<T>(count))
	})
}

/// Lets the delegate act for `real` without a deposit, for accounts that the protocol itself makes.
/// Emits [`Event::ProxyAdded`].
///
/// Errors, in this order: [`Error::NoSelfProxy`], [`Error::Duplicate`], [`Error::TooMany`].
pub fn add_free<T: Config>(real: &T::AccountId, definition: DefinitionOf<T>) -> DispatchResult {
	insert::<T>(real, definition, |old, _| Ok(old))
}

/// Puts the definition into the list; `charge` gets the deposit so far and the new length and returns
/// the new deposit.
fn insert<T: Config>(
	real: &T::AccountId,
	definition: DefinitionOf<T>,
	charge: impl FnOnce(TaoBalance, usize) -> Result<TaoBalance, DispatchError>,
) -> DispatchResult {
	ensure!(definition.delegate != *real, Error::<T>::NoSelfProxy);
	let (mut definitions, deposit) = Proxies::<T>::get(real);
	let Err(place) = definitions.binary_search(&definition) else {
		return Err(Error::<T>::Duplicate.into());
	};
	definitions
		.try_insert(place, definition.clone())
		.map_err(|_| DispatchError::from(Error::<T>::TooMany))?;
	let deposit = charge(deposit, definitions.len())?;
	Proxies::<T>::insert(real, (definitions, deposit));
	let DefinitionOf::<T> { delegate, proxy_type, delay } = definition;
	Pallet::<T>::deposit_event(Event::ProxyAdded {
		delegator: real.clone(),
		delegatee: delegate,
		proxy_type,
		delay,
	});
	Ok(())
}

/// Ends one proxy of `real` and its consent to the delegate's fees. What the deposit is too large for
/// the rest is returned; where rates have risen nothing more is asked, so that ending a proxy needs no
/// money. Emits [`Event::ProxyRemoved`].
///
/// Errors: [`Error::NotFound`].
pub fn remove<T: Config>(real: &T::AccountId, definition: DefinitionOf<T>) -> DispatchResult {
	let (mut definitions, old) = Proxies::<T>::get(real);
	let place = definitions.binary_search(&definition).map_err(|_| Error::<T>::NotFound)?;
	let DefinitionOf::<T> { delegate, proxy_type, delay } = definitions.remove(place);
	let deposit = deposits::for_proxies::<T>(definitions.len()).min(old);
	deposits::release::<T>(real, old.saturating_sub(deposit));
	if definitions.is_empty() {
		Proxies::<T>::remove(real);
	} else {
		Proxies::<T>::insert(real, (definitions, deposit));
	}
	consent::withdraw::<T>(real, &delegate);
	Pallet::<T>::deposit_event(Event::ProxyRemoved {
		delegator: real.clone(),
		delegatee: delegate,
		proxy_type,
		delay,
	});
	Ok(())
}

/// Ends all proxies of `real` and its consents, and returns the deposit. Tells how many there were.
/// No event.
pub fn remove_all<T: Config>(real: &T::AccountId) -> u32 {
	let (count, deposit) = forget::<T>(real);
	deposits::release::<T>(real, deposit);
	count
}

/// Forgets all proxies of `real` and its consents. Tells how many there were, and the deposit, which
/// is still reserved.
pub(crate) fn forget<T: Config>(real: &T::AccountId) -> (u32, TaoBalance) {
	let (definitions, deposit) = Proxies::<T>::take(real);
	consent::withdraw_all::<T>(real);
	(u32::try_from(definitions.len()).unwrap_or(u32::MAX), deposit)
}

/// Makes the first definition of a new pure account, which `spawner` pays for. Nothing is emitted.
///
/// Errors, in this order: [`Error::Duplicate`], [`Error::TooMany`], those of the currency.
pub(crate) fn found<T: Config>(
	pure: &T::AccountId,
	spawner: &T::AccountId,
	definition: DefinitionOf<T>,
) -> DispatchResult {
	ensure!(!Proxies::<T>::contains_key(pure), Error::<T>::Duplicate);
	ensure!(T::MaxProxies::get() > 0, Error::<T>::TooMany);
	let deposit = deposits::for_proxies::<T>(1);
	T::Currency::reserve(spawner, deposit)?;
	Proxies::<T>::mutate(pure, |(definitions, stored)| {
		definitions.force_push(definition);
		*stored = deposit;
	});
	Ok(())
}

/// Writes down another deposit for the list of `real`.
pub(crate) fn set_deposit<T: Config>(real: &T::AccountId, deposit: TaoBalance) {
	Proxies::<T>::mutate(real, |(_, stored)| *stored = deposit);
}
