//! The owner's hotkey, and who may set it.
//!
//! Specification: `docs/protocol/subnets.md` §12.

use crate::{locks, money, pallet::*, rate_limits, rate_limits::waits::Waits, subnets, types::*};
use frame_support::ensure;
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Sets the owner hotkey; the sums of locks follow. Emits [`Event::SubnetOwnerHotkeySet`].
///
/// Errors: [`Error::CannotUseSystemAccount`] for the account of a subnet.
pub(crate) fn set_hotkey<T: Config>(netuid: NetUid, hotkey: &T::AccountId) -> DispatchResult {
	ensure!(!money::is_subnet_account::<T>(hotkey), Error::<T>::CannotUseSystemAccount);
	if let Ok(old) = SubnetOwnerHotkey::<T>::try_get(netuid) {
		locks::conviction::move_owner_sums::<T>(netuid, &old, hotkey, subnets::now::<T>());
	}
	SubnetOwnerHotkey::<T>::insert(netuid, hotkey);
	Pallet::<T>::deposit_event(Event::SubnetOwnerHotkeySet(netuid, hotkey.clone()));
	Ok(())
}

/// Sets the owner hotkey as the owner or root. The hotkey needs no seat and no owner.
/// Spec: `docs/protocol/admin-utils.md` §12.6.
///
/// Errors, in order: `BadOrigin`, [`Error::SubnetNotExists`], [`Error::TxRateLimitExceeded`] also
/// for root, [`Error::CannotUseSystemAccount`].
pub fn change_hotkey<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	hotkey: &T::AccountId,
) -> DispatchResult {
	subnets::ensure_owner_or_root::<T>(origin, netuid)?;
	subnets::ensure_exists::<T>(netuid)?;
	let key = RateLimitKey::SetSNOwnerHotkey(netuid);
	ensure!(
		rate_limits::key_passes::<T>(&key, Waits::of_chain::<T>().owner_hotkey),
		Error::<T>::TxRateLimitExceeded
	);
	rate_limits::record_key::<T>(&key);
	set_hotkey::<T>(netuid, hotkey)
}
