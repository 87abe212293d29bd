//! Where a coldkey's miner incentive is staked. Spec: `docs/protocol/staking.md` §14.
//!
//! [`AutoStakeDestination`] and its reverse index [`AutoStakeDestinationColdkeys`] change together,
//! here only.

use crate::{neurons::Seats, pallet::*, subnets};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Redirects the caller's miner incentive on `netuid` to a registered `hotkey`, of whomever. Emits
/// [`Event::AutoStakeDestinationSet`].
///
/// Errors: [`Error::SubnetNotExists`], [`Error::HotKeyNotRegisteredInSubNet`],
/// [`Error::SameAutoStakeHotkeyAlreadySet`].
pub fn set_coldkey_auto_stake_hotkey<T: Config>(
	coldkey: &T::AccountId,
	netuid: NetUid,
	hotkey: &T::AccountId,
) -> DispatchResult {
	subnets::ensure_exists::<T>(netuid)?;
	let registered = Seats::<T>::is_registered(netuid, hotkey);
	ensure!(registered, Error::<T>::HotKeyNotRegisteredInSubNet);
	let current = AutoStakeDestination::<T>::get(coldkey, netuid);
	ensure!(current.as_ref() != Some(hotkey), Error::<T>::SameAutoStakeHotkeyAlreadySet);
	redirect::<T>(coldkey, netuid, hotkey);
	Pallet::<T>::deposit_event(Event::AutoStakeDestinationSet {
		coldkey: coldkey.clone(),
		netuid,
		hotkey: hotkey.clone(),
	});
	Ok(())
}

/// Sets the destination, without checks.
pub fn redirect<T: Config>(coldkey: &T::AccountId, netuid: NetUid, hotkey: &T::AccountId) {
	forget::<T>(coldkey, netuid);
	AutoStakeDestination::<T>::insert(coldkey, netuid, hotkey);
	AutoStakeDestinationColdkeys::<T>::mutate(hotkey, netuid, |coldkeys| {
		if !coldkeys.contains(coldkey) {
			coldkeys.push(coldkey.clone());
		}
	});
}

/// Removes the destination, if there is one.
pub fn forget<T: Config>(coldkey: &T::AccountId, netuid: NetUid) {
	let Some(hotkey) = AutoStakeDestination::<T>::take(coldkey, netuid) else { return };
	AutoStakeDestinationColdkeys::<T>::mutate_exists(hotkey, netuid, |row| {
		let Some(coldkeys) = row else { return };
		coldkeys.retain(|listed| listed != coldkey);
		if coldkeys.is_empty() {
			*row = None;
		}
	});
}
