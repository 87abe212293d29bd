//! Whose fees the real account pays. The runtime's fee payer asks [`pays`].
//! Spec: `docs/protocol/companion-pallets.md` §4.4, `docs/protocol/runtime-and-node.md` §7.3.

use crate::{definitions, pallet::*};
use frame_support::traits::Get;
use sp_runtime::DispatchResult;

/// Whether `real` pays for what `delegate` does for it.
pub fn pays<T: Config>(real: &T::AccountId, delegate: &T::AccountId) -> bool {
	RealPaysFeeConsentV1::<T>::contains_key(real, delegate)
}

/// Gives or takes back the consent. Emits [`Event::RealPaysFeeSet`].
///
/// Errors: [`Error::NotProxy`] if `real` lets `delegate` do nothing.
pub(crate) fn set<T: Config>(
	real: T::AccountId,
	delegate: T::AccountId,
	pays_fee: bool,
) -> DispatchResult {
	definitions::find::<T>(&real, &delegate, None)?;
	if pays_fee {
		RealPaysFeeConsentV1::<T>::insert(&real, &delegate, ());
	} else {
		withdraw::<T>(&real, &delegate);
	}
	Pallet::<T>::deposit_event(Event::RealPaysFeeSet { real, delegate, pays_fee });
	Ok(())
}

/// Takes back one consent, if it is given.
pub(crate) fn withdraw<T: Config>(real: &T::AccountId, delegate: &T::AccountId) {
	RealPaysFeeConsentV1::<T>::remove(real, delegate);
}

/// Takes back all consents of `real`: no more than it has proxies.
pub(crate) fn withdraw_all<T: Config>(real: &T::AccountId) {
	let _ = RealPaysFeeConsentV1::<T>::clear_prefix(real, T::MaxProxies::get(), None);
}
