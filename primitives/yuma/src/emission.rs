//! From incentive and dividends to amounts of alpha.

use alloc::vec::Vec;

use crate::{
	fixed::{self, I32F32},
	total::{Total, bits},
};

/// The shares of one mechanism's budget.
#[derive(Clone, Debug)]
pub(crate) struct Shares {
	/// For mining.
	pub server: Vec<I32F32>,
	/// For validating.
	pub validator: Vec<I32F32>,
	/// Of both together, rounded on its own.
	pub both: Vec<I32F32>,
}

impl Shares {
	/// Incentive and dividends as shares of their common sum; each quotient rounds toward zero.
	///
	/// Without either, the validators' shares are the active stake, or all stake if there is no
	/// active one. Spec: §8.16.
	pub fn of(
		incentive: &[I32F32],
		dividends: &[I32F32],
		stake: &[I32F32],
		active_stake: &[I32F32],
	) -> Self {
		let both = || incentive.iter().zip(dividends).map(|(i, d)| i.saturating_add(*d));
		let sum = both().fold(0_u64, |sum, share| sum.saturating_add(bits(share)));
		let Some(total) = Total::new(sum) else {
			let unstaked = active_stake.iter().all(|share| *share == fixed::ZERO);
			let shares = if unstaked { stake } else { active_stake };
			return Self {
				server: incentive.to_vec(),
				validator: shares.to_vec(),
				both: shares.to_vec(),
			};
		};
		let share = |part: I32F32| total.share_of_score(part);
		Self {
			server: incentive.iter().copied().map(share).collect(),
			validator: dividends.iter().copied().map(share).collect(),
			both: both().map(share).collect(),
		}
	}
}

/// Every share of `budget` in alpha RAO, floored. What rounding loses is paid to nobody. Spec: §8.17.
pub(crate) fn amounts(shares: &[I32F32], budget: u64) -> Vec<u64> {
	shares.iter().map(|share| amount(*share, budget)).collect()
}

/// `share * budget`, floored; saturates.
fn amount(share: I32F32, budget: u64) -> u64 {
	let product = u128::from(bits(share)).wrapping_mul(u128::from(budget)) >> 32;
	u64::try_from(product).unwrap_or(u64::MAX)
}
