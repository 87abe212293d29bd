//! What an epoch returns: everything that the chain stores, pays and announces.

use alloc::vec::Vec;

use crate::{fixed::I32F32, input::SparseRow};

/// Result of one mechanism. Every vector has one entry per uid.
///
/// Spec: `docs/protocol/yuma-epoch.md` §8.16 to §8.18.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[must_use]
pub struct EpochOutcome {
	/// The mechanism's part of the coinbase, in alpha RAO.
	pub budget: u64,
	/// Whether the neuron updated its weights within the activity cutoff.
	pub active: Vec<bool>,
	/// Who may validate from now on.
	pub validator_permit: Vec<bool>,
	/// Total stake in RAO before threshold and normalisation, floored.
	pub raw_stake: Vec<u64>,
	/// Stake share, u16-normalised, floored.
	pub stake_weight: Vec<u16>,
	/// Consensus weight, u16-normalised, floored.
	pub consensus: Vec<u16>,
	/// Sum of the clipped weights of a validator, u16-normalised, floored.
	pub validator_trust: Vec<u16>,
	/// Share of the miners' rewards, u16-normalised, floored.
	pub incentive: Vec<u16>,
	/// Share of the validators' rewards, u16-normalised, floored.
	pub dividends: Vec<u16>,
	/// Alpha RAO paid for mining, floored.
	pub server_emission: Vec<u64>,
	/// Alpha RAO credited for validating, floored. The coinbase uses it as a proportion.
	pub validator_emission: Vec<u64>,
	/// Alpha RAO of both together, floored on its own; what pruning compares.
	pub emission: Vec<u64>,
	/// The bond row to store for every uid, also the empty ones. `None` leaves the stored rows
	/// alone (Null consensus).
	pub bonds: Option<Vec<SparseRow>>,
	/// The scores before quantisation.
	pub scores: Scores,
}

/// The unquantised scores of one mechanism, each between 0 and one.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Scores {
	/// Stake share over all neurons.
	pub stake: Vec<I32F32>,
	/// Stake share over active validators.
	pub active_stake: Vec<I32F32>,
	/// Stake-weighted median of each column.
	pub consensus: Vec<I32F32>,
	/// Sum of each row's clipped weights.
	pub validator_trust: Vec<I32F32>,
	/// Normalised rank.
	pub incentive: Vec<I32F32>,
	/// Normalised return on bonds.
	pub dividends: Vec<I32F32>,
}

/// What the coinbase receives for one neuron, summed over the mechanisms, in alpha RAO.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Payout {
	/// Paid literally, for mining.
	pub server: u64,
	/// A proportion of the validators' pools.
	pub validator: u64,
}

/// Result of a subnet: its mechanisms and what is stored once per subnet, one entry per uid.
///
/// Spec: `docs/protocol/yuma-epoch.md` §10.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[must_use]
pub struct SubnetOutcome {
	/// Active under at least one mechanism.
	pub active: Vec<bool>,
	/// Who may validate from now on.
	pub validator_permit: Vec<bool>,
	/// Sum over the mechanisms of the raw total stake in RAO: what voting power receives.
	pub raw_stake: Vec<u64>,
	/// Stake share, u16-normalised, averaged over the mechanisms.
	pub stake_weight: Vec<u16>,
	/// Consensus, u16-normalised, averaged over the mechanisms.
	pub consensus: Vec<u16>,
	/// Validator trust, u16-normalised, averaged over the mechanisms.
	pub validator_trust: Vec<u16>,
	/// Dividends, u16-normalised, averaged over the mechanisms.
	pub dividends: Vec<u16>,
	/// Combined emission in alpha RAO, averaged over the mechanisms: the pruning score.
	pub emission: Vec<u64>,
	/// What the coinbase pays.
	pub payout: Vec<Payout>,
	/// The results that are stored per mechanism.
	pub mechanisms: Vec<EpochOutcome>,
}
