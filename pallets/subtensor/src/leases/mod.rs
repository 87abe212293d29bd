//! Subnets that a crowdloan pays and a beneficiary runs.
//!
//! A crowdloan whose stored call is `register_leased_network` buys a subnet for a keyless *lease
//! coldkey*. The creator of the crowdloan, the *beneficiary*, runs it through a restricted proxy; the
//! other contributors get a part of the owner's cut, each in proportion to its contribution. When
//! the lease has run out the beneficiary may end it and becomes the owner.
//!
//! | file | rule |
//! |---|---|
//! | [`accounts`] | the keyless keys of a lease |
//! | [`register`] | a crowdloan becomes a subnet, what is left over goes back |
//! | [`dividends`] | the contributors' part of the owner's cut |
//! | [`terminate`] | the end that the beneficiary asks for |
//! | [`dissolution`] | the end that the subnet's end brings |
//! | [`coldkey_swap`] | leases under a new coldkey |
//!
//! Invariants ([`try_state`]): shares of a lease never exceed the whole; leases and their subnets
//! name each other; the stake of a lease coldkey covers what it owes.
//!
//! Specification: `docs/protocol/subnets.md` §17.

pub mod accounts;
mod coldkey_swap;
pub mod dissolution;
pub mod dividends;
mod register;
pub(crate) mod storage;
mod terminate;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;

pub use coldkey_swap::swap_coldkey;
pub use register::register_leased_network;
pub use terminate::terminate_lease;

use crate::{pallet::*, types::SubnetLease};
use subtensor_types::NetUid;

/// The lease of a subnet, with its id.
pub fn of_subnet<T: Config>(netuid: NetUid) -> Option<(u32, SubnetLease<T::AccountId>)> {
	let id = SubnetUidToLeaseId::<T>::get(netuid)?;
	Some((id, SubnetLeases::<T>::get(id)?))
}

/// Whether the lease still runs.
pub fn is_running<AccountId>(lease: &SubnetLease<AccountId>, now: u64) -> bool {
	lease.end_block.is_none_or(|end| u64::from(end) > now)
}

/// Removes every row of a lease but [`SubnetUidToLeaseId`], and ends the beneficiary's proxy.
fn remove_rows<T: Config>(id: u32, lease: &SubnetLease<T::AccountId>) {
	use subtensor_types::traits::{CrowdloanDoor, LeaseProxy};
	let most = T::Crowdloans::max_contributors();
	SubnetLeases::<T>::remove(id);
	AccumulatedLeaseDividends::<T>::remove(id);
	let _ = SubnetLeaseShares::<T>::clear_prefix(id, most, None);
	let _ = SubnetLeaseUnpaidDividends::<T>::clear_prefix(id, most, None);
	T::LeaseProxies::remove(&lease.coldkey, &lease.beneficiary);
}
