//! The take of a hotkey as a child. Spec: `docs/protocol/neurons-and-keys.md` §10.5.

use super::{childkey_take, least_take};
use crate::{keys::ownership, pallet::*, rate_limits::Kind, subnets};
use frame_support::ensure;
use sp_runtime::{DispatchResult, PerU16};
use subtensor_types::NetUid;

/// Sets the take of `hotkey` as a child on `netuid`. Signed by its coldkey. A decrease restarts the
/// clock for the next increase. Emits [`Event::ChildKeyTakeSet`].
///
/// Errors, in this order: [`Error::NonAssociatedColdKey`], [`Error::SubnetNotExists`],
/// [`Error::InvalidChildkeyTake`], [`Error::TxChildkeyTakeRateLimitExceeded`] (increases only).
pub fn set_childkey_take<T: Config>(
	signer: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	take: PerU16,
) -> DispatchResult {
	ensure!(ownership::owns::<T>(signer, hotkey), Error::<T>::NonAssociatedColdKey);
	subnets::ensure_exists::<T>(netuid)?;
	let bounds = least_take::<T>(netuid)..=MaxChildkeyTake::<T>::get();
	ensure!(bounds.contains(&take), Error::<T>::InvalidChildkeyTake);
	ensure!(
		take <= childkey_take::<T>(hotkey, netuid)
			|| Kind::SetChildkeyTake.passes::<T>(hotkey, netuid),
		Error::<T>::TxChildkeyTakeRateLimitExceeded
	);
	Kind::SetChildkeyTake.record::<T>(hotkey, netuid);
	ChildkeyTake::<T>::insert(hotkey, netuid, take);
	Pallet::<T>::deposit_event(Event::ChildKeyTakeSet(hotkey.clone(), take));
	Ok(())
}

/// Sets the least childkey take. Root only. Emits [`Event::MinChildKeyTakeSet`].
pub fn sudo_set_min_childkey_take<T: Config>(take: PerU16) -> DispatchResult {
	MinChildkeyTake::<T>::put(take);
	Pallet::<T>::deposit_event(Event::MinChildKeyTakeSet(take));
	Ok(())
}

/// Sets the highest childkey take. Root only. Emits [`Event::MaxChildKeyTakeSet`].
pub fn sudo_set_max_childkey_take<T: Config>(take: PerU16) -> DispatchResult {
	MaxChildkeyTake::<T>::put(take);
	Pallet::<T>::deposit_event(Event::MaxChildKeyTakeSet(take));
	Ok(())
}

/// Sets the blocks between two increases of a childkey take. Root only.
/// Emits [`Event::TxChildKeyTakeRateLimitSet`].
pub fn sudo_set_tx_childkey_take_rate_limit<T: Config>(blocks: u64) -> DispatchResult {
	TxChildkeyTakeRateLimit::<T>::put(blocks);
	Pallet::<T>::deposit_event(Event::TxChildKeyTakeRateLimitSet(blocks));
	Ok(())
}

/// Sets the blocks before new children become active. Root only.
pub fn set_pending_childkey_cooldown<T: Config>(blocks: u64) -> DispatchResult {
	PendingChildKeyCooldown::<T>::put(blocks);
	Ok(())
}
