//! The end of a lease that its beneficiary asks for. Spec: `docs/protocol/subnets.md` §17.3.

use super::{
	accounts,
	dividends::{self, Way},
	is_running, remove_rows,
};
use crate::{
	WeightInfo, bounds,
	keys::ownership,
	locks,
	pallet::*,
	staking::{door, operations::move_within_subnet, position::Position},
	subnets,
	types::SubnetLease,
};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResultWithPostInfo, ensure};
use sp_runtime::DispatchError;
use subtensor_types::traits::LeaseProxy;

/// Ends a lease that ran out: contributors get what they are owed, the beneficiary becomes the owner
/// with its own `hotkey` and gets what is left on the lease's accounts.
/// Emits [`Event::SubnetLeaseTerminated`].
///
/// A contributor whose slice can't be moved keeps the lease's records alive: the subnet is handed
/// over all the same, and the call may be repeated to finish.
///
/// Errors, in order: [`Error::LeaseDoesNotExist`], [`Error::ExpectedBeneficiaryOrigin`],
/// [`Error::LeaseHasNoEndBlock`], [`Error::LeaseHasNotEnded`],
/// [`Error::BeneficiaryDoesNotOwnHotkey`], [`Error::WaitingForDissolvedSubnetCleanup`] where the
/// subnet is being removed; then those of a transfer of locked alpha to the beneficiary. Returns
/// what was weighed.
pub fn terminate_lease<T: Config>(
	signer: &T::AccountId,
	lease_id: u32,
	hotkey: &T::AccountId,
) -> DispatchResultWithPostInfo {
	let lease = ended::<T>(signer, lease_id, hotkey)
		.map_err(|error| bounds::refused(T::WeightInfo::terminate_lease(0, 1), error))?;
	let settled = dividends::settle::<T>(lease_id, &lease, Way::Last)?;
	// A subnet that was lost to a king is not handed over.
	if subnets::is_owner::<T>(lease.netuid, &lease.coldkey) {
		SubnetOwner::<T>::insert(lease.netuid, signer);
		subnets::owner::set_hotkey::<T>(lease.netuid, hotkey)?;
	}
	let mut handed_over = 0;
	if settled.complete {
		handed_over = hand_over_stake::<T>(&lease, hotkey)?;
		remove_rows::<T>(lease_id, &lease);
		SubnetUidToLeaseId::<T>::remove(lease.netuid);
		accounts::close::<T>(&lease);
	} else {
		T::LeaseProxies::remove(&lease.coldkey, signer);
	}
	Pallet::<T>::deposit_event(Event::SubnetLeaseTerminated {
		beneficiary: lease.beneficiary,
		netuid: lease.netuid,
	});
	Ok(Some(T::WeightInfo::terminate_lease(settled.slices, handed_over)).into())
}

/// The lease, where the signer may end it.
fn ended<T: Config>(
	signer: &T::AccountId,
	lease_id: u32,
	hotkey: &T::AccountId,
) -> Result<SubnetLease<T::AccountId>, DispatchError> {
	let lease = SubnetLeases::<T>::get(lease_id).ok_or(Error::<T>::LeaseDoesNotExist)?;
	ensure!(lease.beneficiary == *signer, Error::<T>::ExpectedBeneficiaryOrigin);
	ensure!(lease.end_block.is_some(), Error::<T>::LeaseHasNoEndBlock);
	ensure!(!is_running(&lease, subnets::now::<T>()), Error::<T>::LeaseHasNotEnded);
	ensure!(ownership::owns::<T>(signer, hotkey), Error::<T>::BeneficiaryDoesNotOwnHotkey);
	// Positions must not move while the subnet's TAO is dealt out to them.
	let exists = subnets::exists::<T>(lease.netuid);
	ensure!(exists, Error::<T>::WaitingForDissolvedSubnetCleanup);
	Ok(lease)
}

/// Moves what the lease's coldkey has staked on the subnet to the beneficiary: nobody could ever
/// reach it. It goes to the hotkey that the beneficiary's lock favours, or to its own. Returns the
/// number of hotkeys that were looked at.
///
/// Errors: those of locked alpha.
fn hand_over_stake<T: Config>(
	lease: &SubnetLease<T::AccountId>,
	hotkey: &T::AccountId,
) -> Result<u32, DispatchError> {
	let (coldkey, netuid) = (&lease.coldkey, lease.netuid);
	let locked = locks::ledger::peek::<T>(&lease.beneficiary, netuid).map(|held| held.hotkey);
	let hotkey = locked.as_ref().unwrap_or(hotkey);
	let staked: Vec<_> = StakingHotkeys::<T>::get(coldkey);
	let looked_at = bounds::length(&staked);
	for from in staked {
		let alpha = door::stake_of::<T>(&from, coldkey, netuid);
		if alpha.is_zero() || !door::accepts::<T>(hotkey, netuid, alpha) {
			continue;
		}
		let from = Position::new(&from, coldkey, netuid);
		let to = Position::new(hotkey, &lease.beneficiary, netuid);
		move_within_subnet::<T>(from, to, alpha)?;
	}
	Ok(looked_at)
}
