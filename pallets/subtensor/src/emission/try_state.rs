//! Invariants of emission. Spec: `docs/protocol/emission.md` §23.

use crate::{pallet::*, subnets};
use frame_support::{ensure, traits::fungible::Inspect};
use sp_runtime::TryRuntimeError;
use substrate_fixed::types::U96F32;
use subtensor_types::{AlphaBalance, NetUid, traits::AlphaLedger};

/// Checks all of them.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	ensure!(
		T::Currency::total_issuance() <= crate::money::MAX_SUPPLY,
		"more TAO exists than the hard cap allows"
	);
	for netuid in subnets::all::<T>() {
		schedule::<T>(netuid)?;
		ensure!(
			MinerBurned::<T>::get(netuid) <= U96F32::from_num(1),
			"more miner pay was withheld than there was"
		);
		if !netuid.is_root() {
			alpha_out_covers_claims::<T>(netuid)?;
		}
	}
	Ok(())
}

/// Invariant 15: no slot of the future was consumed, and no subnet is more than one block late
/// in its own count.
fn schedule<T: Config>(netuid: NetUid) -> Result<(), TryRuntimeError> {
	ensure!(
		LastEpochBlock::<T>::get(netuid) <= subnets::now::<T>(),
		"an epoch slot of a future block was consumed"
	);
	Ok(())
}

/// Invariant 10: all alpha that belongs or will belong to somebody is outside of the pool.
fn alpha_out_covers_claims<T: Config>(netuid: NetUid) -> Result<(), TryRuntimeError> {
	let staked = TotalHotkeyAlpha::<T>::iter()
		.filter(|(_, on, _)| *on == netuid)
		.map(|(_, _, amount)| amount);
	let queued = PendingBasketDeposits::<T>::iter()
		.filter(|(_, on, _)| *on == netuid)
		.map(|(_, _, amount)| amount);
	let held = [
		PendingServerEmission::<T>::get(netuid),
		PendingValidatorEmission::<T>::get(netuid),
		PendingRootAlphaDivs::<T>::get(netuid),
		PendingOwnerCut::<T>::get(netuid),
		SubnetProtocolAlpha::<T>::get(netuid),
		T::AlphaAssets::burned(netuid),
	];
	let claims = AlphaBalance::checked_sum(staked.chain(queued).chain(held));
	ensure!(
		claims.is_some_and(|claims| claims <= SubnetAlphaOut::<T>::get(netuid)),
		"more alpha is owned than exists outside of the pool"
	);
	Ok(())
}
