//! What consensus leaves of the weights: validators' trust, miners' rank and incentive.

use alloc::vec::Vec;

use crate::{
	columns::Vote,
	consensus::Electorate,
	fixed::{self, I32F32},
	total::normalize,
	weights::Weights,
};

/// The scores that follow from the weights alone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Incentives {
	/// Consensus weight of each column.
	pub consensus: Vec<I32F32>,
	/// Sum of each row's clipped weights.
	pub validator_trust: Vec<I32F32>,
	/// Normalised rank of each column.
	pub incentive: Vec<I32F32>,
}

impl Incentives {
	/// Votes on every column, then normalises the ranks. Spec: §8.7 to §8.10.
	pub fn of(
		weights: &Weights,
		electorate: &Electorate,
		active_stake: &[I32F32],
		ballots: &mut Vec<Vote>,
	) -> Self {
		let n = active_stake.len();
		let mut consensus = Vec::with_capacity(n);
		let mut incentive = Vec::with_capacity(n);
		let mut validator_trust = alloc::vec![fixed::ZERO; n];
		for column in weights.columns() {
			let agreed = electorate.consensus(column, ballots);
			consensus.push(agreed);
			incentive.push(rank(column, agreed, active_stake, &mut validator_trust));
		}
		normalize(&mut incentive);
		Self { consensus, validator_trust, incentive }
	}
}

/// Stake-weighted sum of a column's clipped weights; each of them adds to its row's trust.
fn rank(
	column: &[Vote],
	consensus: I32F32,
	active_stake: &[I32F32],
	validator_trust: &mut [I32F32],
) -> I32F32 {
	let mut rank = fixed::ZERO;
	if consensus == fixed::ZERO {
		return rank; // everything is clipped to zero
	}
	for vote in column {
		let clipped = vote.weight().min(consensus);
		if let Some(trust) = validator_trust.get_mut(vote.row()) {
			*trust = trust.saturating_add(clipped);
		}
		if let Some(stake) = active_stake.get(vote.row()) {
			rank = rank.saturating_add(fixed::mul(*stake, clipped));
		}
	}
	rank
}
