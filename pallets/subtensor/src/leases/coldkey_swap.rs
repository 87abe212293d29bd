//! Leases under a new coldkey. Spec: `docs/protocol/neurons-and-keys.md` §13.2.

use crate::pallet::*;
use alloc::vec::Vec;
use sp_runtime::DispatchResult;
use subtensor_types::traits::LeaseProxy;

/// Hands the rights of `old` in every lease to `new`: as beneficiary with its proxy, as contributor,
/// and what is still to be paid to it. There are at most as many leases as subnets.
///
/// Errors: those of the proxy.
pub fn swap_coldkey<T: Config>(old: &T::AccountId, new: &T::AccountId) -> DispatchResult {
	let leases: Vec<_> = SubnetLeases::<T>::iter().collect();
	for (id, mut lease) in leases {
		if lease.beneficiary == *old {
			T::LeaseProxies::remove(&lease.coldkey, old);
			// After a termination that is not finished the subnet is the beneficiary's already.
			if crate::subnets::is_owner::<T>(lease.netuid, &lease.coldkey) {
				T::LeaseProxies::add(&lease.coldkey, new)?;
			}
			lease.beneficiary = new.clone();
			SubnetLeases::<T>::insert(id, lease);
		}
		if SubnetLeaseShares::<T>::contains_key(id, old) {
			let share = SubnetLeaseShares::<T>::take(id, old);
			SubnetLeaseShares::<T>::mutate(id, new, |sum| *sum = sum.saturating_add(share));
		}
		if SubnetLeaseUnpaidDividends::<T>::contains_key(id, old) {
			let unpaid = SubnetLeaseUnpaidDividends::<T>::take(id, old);
			SubnetLeaseUnpaidDividends::<T>::mutate(id, new, |sum| {
				*sum = sum.saturating_add(unpaid);
			});
		}
	}
	Ok(())
}
