//! Invariants of leases. Spec: `docs/protocol/subnets.md` §22, 15.

use super::is_running;
use crate::{pallet::*, staking::door, subnets, types::SubnetLease};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;
use substrate_fixed::types::U64F64;
use subtensor_types::AlphaBalance;

/// What share pools may have rounded away over the life of a lease.
const ROUNDING: AlphaBalance = AlphaBalance::new(1_000);

/// Checks them all:
///
/// 1. a lease and its subnet name each other, and its id was given;
/// 2. its shares are not more than the whole;
/// 3. while it runs, its coldkey or a king owns the subnet, never the beneficiary;
/// 4. the stake of its coldkey covers what is laid aside and what is unpaid, but for the rounding of
///    share pools;
/// 5. no row names a lease that does not exist.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	let next = NextSubnetLeaseId::<T>::get();
	let mut leases = 0_usize;
	for (id, lease) in SubnetLeases::<T>::iter() {
		leases = leases.saturating_add(1);
		ensure!(id < next, "leases: an id that was never given");
		ensure!(
			SubnetUidToLeaseId::<T>::get(lease.netuid) == Some(id),
			"leases: a subnet does not know its lease"
		);
		check_shares::<T>(id)?;
		if subnets::exists::<T>(lease.netuid) {
			check_ownership::<T>(&lease)?;
			check_debts::<T>(id, &lease)?;
		}
	}
	let named = SubnetUidToLeaseId::<T>::iter_keys().count();
	ensure!(named == leases, "leases: a subnet names a lease that does not exist");
	check_rows::<T>()
}

fn check_shares<T: Config>(id: u32) -> Result<(), TryRuntimeError> {
	let sum = SubnetLeaseShares::<T>::iter_prefix_values(id)
		.fold(U64F64::from_num(0), U64F64::saturating_add);
	ensure!(sum <= U64F64::from_num(1), "leases: shares of more than the whole");
	Ok(())
}

fn check_ownership<T: Config>(lease: &SubnetLease<T::AccountId>) -> Result<(), TryRuntimeError> {
	let runs = is_running(lease, subnets::now::<T>());
	let handed_over = subnets::is_owner::<T>(lease.netuid, &lease.beneficiary);
	ensure!(!(runs && handed_over), "leases: handed over before its end");
	Ok(())
}

fn check_debts<T: Config>(
	id: u32,
	lease: &SubnetLease<T::AccountId>,
) -> Result<(), TryRuntimeError> {
	let debts = SubnetLeaseUnpaidDividends::<T>::iter_prefix_values(id)
		.fold(AccumulatedLeaseDividends::<T>::get(id), AlphaBalance::saturating_add);
	let staked = door::total_of_coldkey::<T>(&lease.coldkey, lease.netuid);
	ensure!(staked.saturating_add(ROUNDING) >= debts, "leases: more owed than staked");
	Ok(())
}

fn check_rows<T: Config>() -> Result<(), TryRuntimeError> {
	let named = SubnetLeaseShares::<T>::iter_keys()
		.map(|(id, _)| id)
		.chain(SubnetLeaseUnpaidDividends::<T>::iter_keys().map(|(id, _)| id))
		.chain(AccumulatedLeaseDividends::<T>::iter_keys());
	for id in named {
		ensure!(SubnetLeases::<T>::contains_key(id), "leases: a row of a lease that is gone");
	}
	Ok(())
}
