//! Every invariant of the pallet: one `try_state` a domain, all called here.

use crate::{
	collateral, emission, keys, leases, locks, neurons, pallet::*, pools, root, staking, subnets,
	voting_power,
};
use sp_runtime::TryRuntimeError;

/// Checks all domains, from money outwards.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	pools::try_state::check::<T>()?;
	staking::try_state::check::<T>()?;
	root::basket::try_state::check::<T>()?;
	emission::try_state::check::<T>()?;
	subnets::try_state::check::<T>()?;
	neurons::try_state::check::<T>()?;
	keys::try_state::check::<T>()?;
	locks::try_state::check::<T>()?;
	collateral::try_state::check::<T>()?;
	voting_power::try_state::check::<T>()?;
	leases::try_state::check::<T>()?;
	Ok(())
}
