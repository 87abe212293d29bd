//! What lists cost: a base for having one, and a part for each entry, in RAO.
//! Spec: `docs/protocol/companion-pallets.md` §4.2.

use crate::{announcements, definitions, pallet::*, types::DepositKind};
use frame_support::traits::{Get, ReservableCurrency};
use sp_runtime::DispatchError;
use subtensor_types::TaoBalance;

/// The deposit for so many definitions.
pub fn for_proxies<T: Config>(count: usize) -> TaoBalance {
	list(T::ProxyDepositBase::get(), T::ProxyDepositFactor::get(), count)
}

/// The deposit for so many announcements.
pub fn for_announcements<T: Config>(count: usize) -> TaoBalance {
	list(T::AnnouncementDepositBase::get(), T::AnnouncementDepositFactor::get(), count)
}

fn list(base: TaoBalance, each: TaoBalance, count: usize) -> TaoBalance {
	match u64::try_from(count).unwrap_or(u64::MAX) {
		0 => TaoBalance::ZERO,
		count => base.saturating_add(each.saturating_mul(count)),
	}
}

/// Reserves or returns the difference, and returns the new deposit.
///
/// Errors: those of the currency, where more must be reserved than there is.
pub(crate) fn settle<T: Config>(
	who: &T::AccountId,
	old: TaoBalance,
	new: TaoBalance,
) -> Result<TaoBalance, DispatchError> {
	if new > old {
		T::Currency::reserve(who, new.saturating_sub(old))?;
	} else {
		release::<T>(who, old.saturating_sub(new));
	}
	Ok(new)
}

/// Returns so much of what `who` has reserved, or as much as there is: the reserve behind the first
/// proxy of a pure account is its spawner's.
pub(crate) fn release<T: Config>(who: &T::AccountId, amount: TaoBalance) {
	let _ = T::Currency::unreserve(who, amount);
}

/// Brings both deposits of `who` to today's rates. Emits [`Event::DepositPoked`] for each that
/// changes, and tells whether one did.
///
/// Errors: those of the currency.
pub(crate) fn poke<T: Config>(who: &T::AccountId) -> Result<bool, DispatchError> {
	let (definitions, old) = Proxies::<T>::get(who);
	let new = settle::<T>(who, old, for_proxies::<T>(definitions.len()))?;
	let proxies = old != new;
	if proxies {
		definitions::set_deposit::<T>(who, new);
		tell::<T>(who, DepositKind::Proxies, old, new);
	}
	let (pending, old) = Announcements::<T>::get(who);
	let new = settle::<T>(who, old, for_announcements::<T>(pending.len()))?;
	let announced = old != new;
	if announced {
		announcements::set_deposit::<T>(who, new);
		tell::<T>(who, DepositKind::Announcements, old, new);
	}
	Ok(proxies || announced)
}

fn tell<T: Config>(
	who: &T::AccountId,
	kind: DepositKind,
	old_deposit: TaoBalance,
	new_deposit: TaoBalance,
) {
	let who = who.clone();
	Pallet::<T>::deposit_event(Event::DepositPoked { who, kind, old_deposit, new_deposit });
}
