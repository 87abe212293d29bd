//! Null consensus `[2026-10]`: one elected validator decides, nobody is measured against anyone.
//!
//! The neuron of largest stake wins the only permit. Miners are paid by its stored weights,
//! validators (all neurons, permit or not) by stake; bonds are neither read nor written. Amounts
//! are whole: each pool is paid out to the last RAO.
//! Spec: `docs/protocol/yuma-epoch.md` §18; where it leaves room, `open-questions.md` decides.

use alloc::vec::Vec;

use crate::{
	divide::divide,
	epoch::quantized,
	error::EpochError,
	fixed::{self, I32F32, I64F64},
	input::{MechanismInput, SubnetInput},
	mechanisms::split_budget,
	outcome::{EpochOutcome, Payout, Scores, SubnetOutcome},
	permits, stake,
	total::Total,
};

/// The pools of a Null epoch, in alpha RAO.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct NullPools {
	/// The miners' pool.
	pub server: u64,
	/// The validators' pool without the root part.
	pub validator: u64,
	/// The root part: added to the validators' pool while anyone has stake, otherwise not paid,
	/// for the caller to recycle.
	pub root: u64,
}

impl NullPools {
	/// The pools of a single budget: half each, the odd unit to the miners.
	#[must_use]
	pub fn of_budget(budget: u64) -> Self {
		let validator = budget / 2;
		Self { server: budget.saturating_sub(validator), validator, root: 0 }
	}
}

/// One epoch of a subnet under Null consensus.
///
/// Validators are paid once for the subnet: their amounts stand in `payout` and `emission`, those
/// of the mechanisms are 0. A mechanism's budget is its part of the miners' pool, by `split` (see
/// [`split_budget`]). Consensus and trust are 0, incentive and dividends are the shares of the
/// pools, floored; bonds are `None`: the stored rows stay.
///
/// # Errors
///
/// [`EpochError::NoMechanism`] without a mechanism, [`EpochError::StakeLength`] when a stake
/// vector does not hold one amount per neuron.
pub fn null_epoch(
	subnet: &SubnetInput<'_>,
	mechanisms: &[MechanismInput<'_>],
	pools: NullPools,
	split: Option<&[u16]>,
) -> Result<SubnetOutcome, EpochError> {
	subnet.check_stake()?;
	if mechanisms.is_empty() {
		return Err(EpochError::NoMechanism);
	}
	let n = subnet.neurons();
	let totals = stake::totals(subnet);
	let winner = winner(&totals);
	let (miners, validators) = match winner {
		Some(_) => (pools.server, pools.validator.saturating_add(pools.root)),
		None => (pools.server.saturating_add(pools.validator), 0),
	};
	let staked: Vec<u128> = totals.iter().map(|total| stake::positive_bits(*total)).collect();
	let validator_amounts = divide(validators, &staked);
	let voter = Voter { subnet, winner, totals: &totals };
	let outcomes: Vec<EpochOutcome> = mechanisms
		.iter()
		.zip(split_budget(miners, mechanisms.len(), split))
		.map(|(mechanism, pool)| voter.mechanism_epoch(mechanism, pool))
		.collect();
	Ok(joined(n, outcomes, &validator_amounts))
}

/// The neuron of largest total stake; the lowest uid of equals, nobody without stake.
fn winner(totals: &[I64F64]) -> Option<usize> {
	let mut winner = None;
	let mut largest = I64F64::from_bits(0);
	for (uid, total) in totals.iter().enumerate() {
		if *total > largest {
			(winner, largest) = (Some(uid), *total);
		}
	}
	winner
}

/// The elected validator and the stake that elected it.
#[derive(Clone, Copy, Debug)]
struct Voter<'a> {
	subnet: &'a SubnetInput<'a>,
	winner: Option<usize>,
	totals: &'a [I64F64],
}

impl Voter<'_> {
	/// The results of one mechanism, whose miners share `pool`.
	fn mechanism_epoch(self, mechanism: &MechanismInput<'_>, pool: u64) -> EpochOutcome {
		let n = self.subnet.neurons();
		let row = self.row(mechanism);
		let wide: Vec<u128> = row.iter().map(|weight| u128::from(*weight)).collect();
		let server_emission = divide(pool, &wide);
		let total = Total::new(row.iter().fold(0_u64, |sum, weight| sum.saturating_add(*weight)));
		let share = |weight: &u64| total.map_or(fixed::ZERO, |total| total.share(*weight));
		let incentive: Vec<I32F32> = row.iter().map(share).collect();
		let stake = stake::shares(self.subnet, self.totals);
		let dividends = stake::proportions(self.totals);
		EpochOutcome {
			budget: pool,
			active: permits::active(self.subnet, mechanism),
			validator_permit: (0..n).map(|uid| self.winner == Some(uid)).collect(),
			raw_stake: self.totals.iter().copied().map(stake::whole_rao).collect(),
			stake_weight: quantized(&stake),
			consensus: alloc::vec![0; n],
			validator_trust: alloc::vec![0; n],
			incentive: quantized(&incentive),
			dividends: quantized(&dividends),
			emission: server_emission.clone(),
			server_emission,
			validator_emission: alloc::vec![0; n],
			bonds: None,
			scores: Scores {
				stake,
				active_stake: alloc::vec![fixed::ZERO; n],
				consensus: alloc::vec![fixed::ZERO; n],
				validator_trust: alloc::vec![fixed::ZERO; n],
				incentive,
				dividends,
			},
		}
	}

	/// The winner's weight for every neuron; one for all when it has none to give.
	///
	/// Weights set before the neuron registered, or in the same block, do not count.
	fn row(self, mechanism: &MechanismInput<'_>) -> Vec<u64> {
		let mut row = alloc::vec![0_u64; self.subnet.neurons()];
		let (updated, stored) = match self.winner {
			Some(uid) => (mechanism.updated(uid), mechanism.weights.get(uid)),
			None => (0, None),
		};
		for (column, weight) in stored.into_iter().flatten() {
			let uid = usize::from(*column);
			if self.subnet.registered(uid) < updated
				&& let Some(slot) = row.get_mut(uid)
			{
				*slot = slot.saturating_add(u64::from(*weight));
			}
		}
		if row.iter().all(|weight| *weight == 0) {
			row.fill(1);
		}
		row
	}
}

/// The subnet's result from those of its mechanisms.
fn joined(n: usize, mechanisms: Vec<EpochOutcome>, validator_amounts: &[u64]) -> SubnetOutcome {
	let mut payout: Vec<Payout> =
		validator_amounts.iter().map(|amount| Payout { server: 0, validator: *amount }).collect();
	let mut active = alloc::vec![false; n];
	let mut raw_stake = alloc::vec![0_u64; n];
	for mechanism in &mechanisms {
		for (payout, amount) in payout.iter_mut().zip(&mechanism.server_emission) {
			payout.server = payout.server.saturating_add(*amount);
		}
		for (any, one) in active.iter_mut().zip(&mechanism.active) {
			*any |= *one;
		}
		for (sum, stake) in raw_stake.iter_mut().zip(&mechanism.raw_stake) {
			*sum = sum.saturating_add(*stake);
		}
	}
	let first = mechanisms.first().cloned().unwrap_or_default();
	SubnetOutcome {
		active,
		validator_permit: first.validator_permit,
		raw_stake,
		stake_weight: first.stake_weight,
		consensus: first.consensus,
		validator_trust: first.validator_trust,
		dividends: first.dividends,
		emission: payout.iter().map(|paid| paid.server.saturating_add(paid.validator)).collect(),
		payout,
		mechanisms,
	}
}
