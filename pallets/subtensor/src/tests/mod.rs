//! Tests of the pallet, on a mock runtime with the real currency, pools and alpha ledger.

mod chain;
mod collateral;
pub mod mock;

#[allow(unused_imports, reason = "a set of tools: not every test file uses each")]
pub use chain::*;

/// The result of a call without what it weighed.
pub fn done(
	result: frame_support::dispatch::DispatchResultWithPostInfo,
) -> sp_runtime::DispatchResult {
	result.map(drop).map_err(|failure| failure.error)
}

mod emission;
mod epoch;
mod guards;
mod keys;
mod leases;
mod locks;
mod neurons;
mod random;
mod root;
mod staking;
mod subnets;
mod voting_power;
mod weights;
