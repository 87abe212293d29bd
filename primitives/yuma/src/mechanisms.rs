//! Several weight matrices on one subnet: splitting the budget, merging the results.

use alloc::vec::Vec;

use crate::{
	epoch::{EpochScratch, epoch},
	error::EpochError,
	input::{MechanismInput, SubnetInput},
	outcome::{EpochOutcome, Payout, SubnetOutcome},
};

/// One epoch of a subnet, over `budget` alpha RAO: every mechanism, and the merged result.
///
/// `split` is the stored emission split. The mechanisms are in the order of their numbers; all
/// read the same subnet state. Spec: `docs/protocol/yuma-epoch.md` §6.4.
///
/// # Errors
///
/// [`EpochError::NoMechanism`] without a mechanism, otherwise those of [`epoch`].
pub fn subnet_epoch(
	subnet: &SubnetInput<'_>,
	mechanisms: &[MechanismInput<'_>],
	budget: u64,
	split: Option<&[u16]>,
	scratch: &mut EpochScratch,
) -> Result<SubnetOutcome, EpochError> {
	if mechanisms.is_empty() {
		return Err(EpochError::NoMechanism);
	}
	let parts = split_budget(budget, mechanisms.len(), split);
	let outcomes: Result<Vec<_>, _> = mechanisms
		.iter()
		.zip(parts)
		.map(|(mechanism, part)| epoch(subnet, mechanism, part, scratch))
		.collect();
	Ok(merge(subnet.neurons(), outcomes?, budget))
}

/// The parts of `budget` for `count` mechanisms; they sum to it.
///
/// Without a split the parts are equal. A split counts in 1 / 65535; it is padded with 0 or cut to
/// `count`. Parts are floored; the first one receives what is left. Spec: §6.3.
#[must_use]
pub fn split_budget(budget: u64, count: usize, split: Option<&[u16]>) -> Vec<u64> {
	let mut parts: Vec<u64> = match split.filter(|split| !split.is_empty()) {
		Some(split) => split.iter().map(|share| part_of(budget, *share)).collect(),
		None => {
			let count = u64::try_from(count).unwrap_or(u64::MAX);
			let part = budget.checked_div(count).unwrap_or(0);
			core::iter::repeat_n(part, usize::try_from(count).unwrap_or(0)).collect()
		}
	};
	parts.resize(count, 0);
	let given = parts.iter().fold(0_u64, |sum, part| sum.saturating_add(*part));
	if let Some(first) = parts.first_mut() {
		*first = first.saturating_add(budget.saturating_sub(given));
	}
	parts
}

/// `budget * share / 65535`, floored.
fn part_of(budget: u64, share: u16) -> u64 {
	let part = u128::from(budget).wrapping_mul(u128::from(share)) / 65_535;
	u64::try_from(part).unwrap_or(u64::MAX)
}

/// Merges the results of the mechanisms, whose budgets are parts of `budget`.
///
/// Scores and emissions are averaged with the parts as weights, rounded down once per mechanism;
/// amounts and raw stakes are summed; active and permits are joined by "or". Spec: §10.2.
pub fn merge(n: usize, mechanisms: Vec<EpochOutcome>, budget: u64) -> SubnetOutcome {
	let mut merged = SubnetOutcome {
		active: alloc::vec![false; n],
		validator_permit: alloc::vec![false; n],
		raw_stake: alloc::vec![0; n],
		stake_weight: alloc::vec![0; n],
		consensus: alloc::vec![0; n],
		validator_trust: alloc::vec![0; n],
		dividends: alloc::vec![0; n],
		emission: alloc::vec![0; n],
		payout: alloc::vec![Payout::default(); n],
		mechanisms: Vec::new(),
	};
	for (number, outcome) in mechanisms.iter().enumerate() {
		let weight = MechanismWeight::new(outcome.budget, budget, number);
		weight.add_scores(&mut merged.stake_weight, &outcome.stake_weight);
		weight.add_scores(&mut merged.consensus, &outcome.consensus);
		weight.add_scores(&mut merged.validator_trust, &outcome.validator_trust);
		weight.add_scores(&mut merged.dividends, &outcome.dividends);
		weight.add_amounts(&mut merged.emission, &outcome.emission);
		update(&mut merged.active, &outcome.active, |any, active| *any |= active);
		update(&mut merged.validator_permit, &outcome.validator_permit, |any, permit| {
			*any |= permit;
		});
		update(&mut merged.raw_stake, &outcome.raw_stake, |sum, stake| {
			*sum = sum.saturating_add(stake);
		});
		update(&mut merged.payout, &outcome.server_emission, |payout, amount| {
			payout.server = payout.server.saturating_add(amount);
		});
		update(&mut merged.payout, &outcome.validator_emission, |payout, amount| {
			payout.validator = payout.validator.saturating_add(amount);
		});
	}
	merged.mechanisms = mechanisms;
	merged
}

/// A mechanism's weight in the averages: its part of the budget with 64 fraction bits, floored.
#[derive(Clone, Copy, Debug)]
struct MechanismWeight(u128);

impl MechanismWeight {
	/// Without a budget, mechanism 0 counts alone.
	fn new(part: u64, budget: u64, number: usize) -> Self {
		let alone = if number == 0 { 1 << 64 } else { 0 };
		Self((u128::from(part) << 64).checked_div(u128::from(budget)).unwrap_or(alone))
	}

	/// `sum + value * weight`, floored. The weight is at most one, so the product fits.
	fn added(self, sum: u64, value: u64) -> u64 {
		let product = u128::from(value).saturating_mul(self.0) >> 64;
		sum.saturating_add(u64::try_from(product).unwrap_or(u64::MAX))
	}

	fn add_scores(self, sums: &mut [u16], values: &[u16]) {
		update(sums, values, |sum, value| {
			*sum = u16::try_from(self.added((*sum).into(), value.into())).unwrap_or(u16::MAX);
		});
	}

	fn add_amounts(self, sums: &mut [u64], values: &[u64]) {
		update(sums, values, |sum, value| *sum = self.added(*sum, value));
	}
}

fn update<T, V: Copy>(targets: &mut [T], values: &[V], mut with: impl FnMut(&mut T, V)) {
	for (target, value) in targets.iter_mut().zip(values) {
		with(target, *value);
	}
}
