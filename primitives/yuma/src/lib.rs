//! Yuma Consensus as a pure function: stake, weights and bonds in, incentive and dividends out.
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod error;
pub mod fixed;
mod input;
mod outcome;
mod params;

pub use error::EpochError;
pub use input::{Commit, MechanismInput, NO_COMMIT, SparseRow, SubnetInput, open_commits};
pub use outcome::{EpochOutcome, Payout, Scores, SubnetOutcome};
pub use params::{ConsensusMode, EpochParams};

/// Buffers that an epoch works in. Keep one and pass it to every epoch.
#[derive(Clone, Debug, Default)]
pub struct EpochScratch {}

/// The pools of a Null epoch, in alpha RAO.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct NullPools {
	/// The miners' pool.
	pub server: u64,
	/// The validators' pool without the root part.
	pub validator: u64,
	/// The root part; added to the validators' pool while anyone has stake.
	pub root: u64,
}

/// One epoch of one mechanism.
pub fn epoch(
	_subnet: &SubnetInput<'_>,
	_mechanism: &MechanismInput<'_>,
	_budget: u64,
	_scratch: &mut EpochScratch,
) -> Result<EpochOutcome, EpochError> {
	Ok(EpochOutcome::default())
}

/// One epoch of a subnet: all its mechanisms, merged. `split` is the stored emission split.
pub fn subnet_epoch(
	_subnet: &SubnetInput<'_>,
	_mechanisms: &[MechanismInput<'_>],
	_budget: u64,
	_split: Option<&[u16]>,
	_scratch: &mut EpochScratch,
) -> Result<SubnetOutcome, EpochError> {
	Ok(SubnetOutcome::default())
}

/// One epoch of a subnet under Null consensus `[2026-10]`.
pub fn null_epoch(
	_subnet: &SubnetInput<'_>,
	_mechanisms: &[MechanismInput<'_>],
	_pools: NullPools,
	_split: Option<&[u16]>,
) -> Result<SubnetOutcome, EpochError> {
	Ok(SubnetOutcome::default())
}
