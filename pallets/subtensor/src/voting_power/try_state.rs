//! Invariants of voting power. Spec: `docs/protocol/neurons-and-keys.md` §20, 12 and 13.

use crate::pallet::*;
use alloc::collections::BTreeMap;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;
use subtensor_types::NetUid;

/// The totals are the sums, and rows exist only where tracking is on.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	let mut sums = BTreeMap::<NetUid, u64>::new();
	for (netuid, _, power) in VotingPower::<T>::iter() {
		ensure!(VotingPowerTrackingEnabled::<T>::get(netuid), "voting power without tracking");
		ensure!(power > 0, "an empty row of voting power");
		let sum = sums.entry(netuid).or_default();
		*sum = sum.saturating_add(power);
	}
	for (netuid, total) in TotalVotingPower::<T>::iter() {
		ensure!(sums.get(&netuid) == Some(&total), "total voting power is not the sum");
	}
	ensure!(sums.len() == TotalVotingPower::<T>::iter().count(), "voting power without total");
	Ok(())
}
