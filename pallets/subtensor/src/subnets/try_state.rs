//! Invariants of the subnets.

use super::{cleanup::rows, mechanisms, registration_queue::escrow_account, trimming};
use crate::{money, pallet::*};
use alloc::collections::BTreeSet;
use frame_support::{ensure, traits::fungible::Inspect};
use sp_runtime::TryRuntimeError;
use subtensor_types::NetUid;

/// Checks them all.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	count_is_true::<T>()?;
	leaving_subnets_are_gone::<T>()?;
	no_row_is_orphaned::<T>()?;
	mechanisms_fit::<T>()?;
	escrows_match_the_queue::<T>()?;
	pools_are_backed::<T>()
}

fn count_is_true<T: Config>() -> Result<(), TryRuntimeError> {
	let count = NetworksAdded::<T>::iter_keys().count();
	ensure!(
		usize::from(TotalNetworks::<T>::get()) == count,
		"subnets: TotalNetworks is not the number of subnets"
	);
	Ok(())
}

/// A netuid is never a subnet and being cleaned up; the status belongs to the head of the queue.
fn leaving_subnets_are_gone<T: Config>() -> Result<(), TryRuntimeError> {
	let queue = DissolveCleanupQueue::<T>::get();
	ensure!(
		queue.iter().all(|netuid| !NetworksAdded::<T>::contains_key(netuid)),
		"subnets: a subnet exists while it is cleaned up"
	);
	let distinct: BTreeSet<&NetUid> = queue.iter().collect();
	ensure!(distinct.len() == queue.len(), "subnets: a subnet is queued twice for its clean-up");
	if let Some(status) = CurrentDissolveCleanupStatus::<T>::get() {
		ensure!(
			queue.first() == Some(&status.netuid),
			"subnets: the clean-up works on another subnet than the first of its queue"
		);
	}
	Ok(())
}

/// Every row that names a subnet names one that exists or is being cleaned up. Root may be set up
/// before it is added; the mode of a coldkey's locks may be chosen before there is anything to lock.
fn no_row_is_orphaned<T: Config>() -> Result<(), TryRuntimeError> {
	let leaving = DissolveCleanupQueue::<T>::get();
	for (item, netuid) in rows::all::<T>() {
		let known = netuid.is_root()
			|| item == "DecayingLock"
			|| NetworksAdded::<T>::contains_key(netuid)
			|| leaving.contains(&netuid);
		if !known {
			log::error!(target: "runtime::subtensor", "{item} has a row of subnet {netuid}");
			return Err("subnets: a row names a subnet that does not exist".into());
		}
	}
	Ok(())
}

/// Seats and mechanisms keep within their budget, and a stored split is a whole one.
/// Spec: `docs/protocol/subnets.md` §22, 11 and 12.
fn mechanisms_fit<T: Config>() -> Result<(), TryRuntimeError> {
	for netuid in NetworksAdded::<T>::iter_keys() {
		let count = super::mechanism_count::<T>(netuid).as_u8();
		ensure!(
			count <= mechanisms::MOST,
			"subnets: more mechanisms than a storage index can name"
		);
		ensure!(trimming::keeps_budget::<T>(netuid), "subnets: more seats than the budget");
		ensure!(
			SubnetworkN::<T>::get(netuid) <= MaxAllowedUids::<T>::get(netuid),
			"subnets: more seats than allowed"
		);
		if let Some(split) = MechanismEmissionSplit::<T>::get(netuid) {
			let sum: u64 = split.iter().copied().map(u64::from).sum();
			let fits = split.len() <= usize::from(count);
			ensure!(fits && sum == u64::from(u16::MAX), "subnets: a split that is not whole");
		}
	}
	Ok(())
}

fn escrows_match_the_queue<T: Config>() -> Result<(), TryRuntimeError> {
	let queue = NetworkRegistrationQueue::<T>::get();
	ensure!(
		queue.len() <= DissolveCleanupQueue::<T>::decode_len().unwrap_or_default(),
		"subnets: more registrations wait than subnets leave"
	);
	ensure!(
		NetworkRegistrationEscrow::<T>::iter_keys().count() == queue.len(),
		"subnets: escrows and waiting registrations differ in number"
	);
	let next = NetworkRegistrationLockId::<T>::get();
	for entry in queue {
		let row = NetworkRegistrationEscrow::<T>::get(entry.lock_id);
		ensure!(
			row == Some((entry.coldkey, entry.lock_amount)),
			"subnets: a waiting registration has no escrow of its own"
		);
		ensure!(entry.lock_id < next, "subnets: the id of an escrow was never given");
		let held = T::Currency::balance(&escrow_account::<T>(entry.lock_id));
		ensure!(held >= entry.lock_amount, "subnets: an escrow is not backed");
	}
	Ok(())
}

/// The account of a subnet holds at least the TAO of its pool.
fn pools_are_backed<T: Config>() -> Result<(), TryRuntimeError> {
	for netuid in NetworksAdded::<T>::iter_keys() {
		let held = T::Currency::balance(&money::account_of_subnet::<T>(netuid));
		ensure!(held >= SubnetTAO::<T>::get(netuid), "subnets: a pool's TAO is not on its account");
	}
	Ok(())
}
