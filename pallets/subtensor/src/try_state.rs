//! Every invariant of the pallet: one `try_state` a domain, all called here.

use crate::{pallet::*, pools, staking};
use sp_runtime::TryRuntimeError;

/// Checks all domains, from money outwards.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	pools::try_state::check::<T>()?;
	staking::try_state::check::<T>()?;
	Ok(())
}
