//! Ends a subnet: at once for everybody who asks, row by row in the idle time of later blocks.
//!
//! From the call on the subnet "does not exist"; its rows, its number and its account stay until
//! [`super::cleanup`] has paid the alpha holders and removed everything.
//! Specification: `docs/protocol/subnets.md` §10.3.

use crate::{pallet::*, subnets};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::{NetUid, traits::SwapHandler};

/// Dissolves a subnet. Root only: its owner can't. Emits [`Event::NetworkRemoved`].
///
/// Errors: see [`dissolve`].
pub fn root_dissolve_network<T: Config>(netuid: NetUid) -> DispatchResult {
	dissolve::<T>(netuid)
}

/// As [`root_dissolve_network`]; the coldkey is ignored.
pub fn dissolve_network<T: Config>(_coldkey: &T::AccountId, netuid: NetUid) -> DispatchResult {
	dissolve::<T>(netuid)
}

/// Takes the subnet out of the network and queues its clean-up. Emits [`Event::NetworkRemoved`].
///
/// What waits in the pool's reservoirs becomes part of the reserves, so that it is paid out too.
///
/// Errors, in order: [`Error::SubnetNotExists`] also for root and for a subnet that is leaving
/// already, [`Error::NetworkDissolveAlreadyQueued`], [`Error::Overflow`].
pub(crate) fn dissolve<T: Config>(netuid: NetUid) -> DispatchResult {
	ensure!(!netuid.is_root() && subnets::exists::<T>(netuid), Error::<T>::SubnetNotExists);
	ensure!(!is_leaving::<T>(netuid), Error::<T>::NetworkDissolveAlreadyQueued);
	let (tao, alpha) = T::Swap::take_reservoirs(netuid);
	let tao_reserve = SubnetTAO::<T>::get(netuid).checked_add(tao).ok_or(Error::<T>::Overflow)?;
	let alpha_reserve =
		SubnetAlphaIn::<T>::get(netuid).checked_add(alpha).ok_or(Error::<T>::Overflow)?;
	SubnetTAO::<T>::insert(netuid, tao_reserve);
	SubnetAlphaIn::<T>::insert(netuid, alpha_reserve);
	TotalStake::<T>::mutate(|total| {
		*total = total.saturating_add(tao).saturating_sub(tao_reserve);
	});
	NetworksAdded::<T>::remove(netuid);
	TotalNetworks::<T>::mutate(|total| *total = total.saturating_sub(1));
	DissolveCleanupQueue::<T>::append(netuid);
	Pallet::<T>::deposit_event(Event::NetworkRemoved(netuid));
	Ok(())
}

/// Whether the subnet is gone but not cleaned up yet.
pub fn is_leaving<T: Config>(netuid: NetUid) -> bool {
	DissolveCleanupQueue::<T>::get().contains(&netuid)
}
