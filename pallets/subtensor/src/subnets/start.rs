//! `start_call`: the owner opens the subnet's emission and the trade of its alpha, once in its life.
//!
//! Specification: `docs/protocol/subnets.md` §9.

use crate::{pallet::*, subnets};
use frame_support::ensure;
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Starts a subnet. Signed by its owner. Emits [`Event::FirstEmissionBlockNumberSet`].
///
/// Errors, in order: [`Error::SubnetNotExists`], `BadOrigin`,
/// [`Error::FirstEmissionBlockNumberAlreadySet`], [`Error::StartCallNotReady`] while the subnet is
/// younger than [`StartCallDelay`].
pub fn start_call<T: Config>(origin: OriginFor<T>, netuid: NetUid) -> DispatchResult {
	subnets::ensure_exists::<T>(netuid)?;
	subnets::ensure_owner::<T>(origin, netuid)?;
	ensure!(
		!FirstEmissionBlockNumber::<T>::contains_key(netuid),
		Error::<T>::FirstEmissionBlockNumberAlreadySet
	);
	let ready = NetworkRegisteredAt::<T>::get(netuid).saturating_add(StartCallDelay::<T>::get());
	ensure!(subnets::now::<T>() >= ready, Error::<T>::StartCallNotReady);
	open::<T>(netuid);
	Ok(())
}

/// Emission from the next block on, and trade at once.
pub(crate) fn open<T: Config>(netuid: NetUid) {
	let first = subnets::now::<T>().saturating_add(1);
	FirstEmissionBlockNumber::<T>::insert(netuid, first);
	SubtokenEnabled::<T>::insert(netuid, true);
	Pallet::<T>::deposit_event(Event::FirstEmissionBlockNumberSet(netuid, first));
}
