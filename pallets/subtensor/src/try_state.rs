//! Every invariant of the pallet: one `try_state` a domain, all called here.

use crate::{emission, keys, neurons, pallet::*, pools, staking, subnets, voting_power};
use sp_runtime::TryRuntimeError;

/// Checks all domains, from money outwards.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	pools::try_state::check::<T>()?;
	staking::try_state::check::<T>()?;
	emission::try_state::check::<T>()?;
	subnets::try_state::check::<T>()?;
	neurons::try_state::check::<T>()?;
	keys::try_state::check::<T>()?;
	voting_power::try_state::check::<T>()?;
	Ok(())
}
