//! Invariants of the pools. Spec: `docs/protocol/swap.md` §24.

use crate::pallet::*;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;
use subtensor_balancer::{FeeRate as Rate, Weights};

/// Both weights of every stored pool are at least 0.01 (§24.1), and no fee rate is above the
/// maximum.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	for (_, balancer) in SwapBalancer::<T>::iter() {
		let weights = Weights::from_quote_parts(balancer.quote.deconstruct());
		ensure!(weights.is_ok(), "a pool's weight is outside of [0.01, 0.99]");
	}
	for (_, rate) in FeeRate::<T>::iter() {
		ensure!(Rate(rate) <= Rate::MAX, "a pool's fee rate is above the maximum");
	}
	Ok(())
}
