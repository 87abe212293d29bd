//! Invariants of commitments. Spec: `docs/protocol/weights.md` §22, number 10.

use crate::{pallet::*, reveal::MAX_REVEALED};
use frame_support::{ensure, traits::ReservableCurrency};
use sp_runtime::TryRuntimeError;

/// The index names exactly the commitments that have a time-locked field; deposits are reserved; no
/// more plaintexts are kept than allowed.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	let index = TimelockedIndex::<T>::get();
	let mut timelocked = 0_usize;
	for (netuid, who, registration) in CommitmentOf::<T>::iter() {
		ensure!(
			T::Currency::reserved_balance(&who) >= registration.deposit,
			"the deposit of a commitment is not reserved"
		);
		if registration.info.first_reveal_round().is_some() {
			timelocked = timelocked.saturating_add(1);
			ensure!(index.contains(&(netuid, who)), "a time-locked commitment is not indexed");
		}
	}
	ensure!(timelocked == index.len(), "the index names a commitment without a time-locked field");
	for (_, _, revealed) in RevealedCommitments::<T>::iter() {
		ensure!(
			!revealed.is_empty() && revealed.len() <= MAX_REVEALED,
			"revealed commitments are none or too many"
		);
	}
	Ok(())
}
