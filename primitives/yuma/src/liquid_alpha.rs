//! Liquid alpha: a smoothing rate for every pair of validator and miner.
//!
//! The rate rises with the distance between a validator's opinion and what it is compared with:
//! the consensus when buying bonds, the old bond when selling them.
//!
//! ```text
//! buy  = clamp(X - consensus, 0, 1)    sell = clamp(bond - X, 0, 1)
//! d    = buy if X >= bond else sell
//! rate = low + (high - low) / (1 + exp(-steepness * (d - 1/2)))
//! ```
//!
//! Spec: `docs/protocol/yuma-epoch.md` §9.

use crate::{
	exp::{LANES, exp_lanes, reciprocal},
	fixed::{self, HALF, I32F32, ONE, ZERO},
	params::EpochParams,
	total::bits,
};

/// The parameters of the rate.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct LiquidAlpha {
	low: I32F32,
	high: I32F32,
	/// The negated steepness as a factor of the exponent.
	slope: I32F32,
	/// The rate at distance zero, the one that most pairs have: a clipped weight is the consensus.
	resting: I32F32,
}

impl LiquidAlpha {
	/// From the stored parameters. The steepness is divided by -100 toward zero.
	#[must_use]
	pub fn new(params: &EpochParams) -> Self {
		let steepness = I32F32::saturating_from_num(params.alpha_sigmoid_steepness);
		let mut alpha = Self {
			low: fixed::from_u16(params.alpha_low),
			high: fixed::from_u16(params.alpha_high),
			slope: fixed::div_sat(steepness, I32F32::saturating_from_num(-100)),
			resting: ZERO,
		};
		[alpha.resting] = alpha.rates_at([ZERO]);
		alpha
	}

	/// The rate at which a bond follows a weight, between the lowest and the highest rate.
	///
	/// Products are floored, the sigmoid is rounded toward zero.
	#[must_use]
	pub fn rate(&self, consensus: I32F32, weight: I32F32, bond: I32F32) -> I32F32 {
		let [rate] = self.rates_at([distance(consensus, weight, bond)]);
		rate
	}

	/// The rates at some distances between 0 and one.
	#[inline]
	pub(crate) fn rates(&self, distances: [I32F32; LANES]) -> [I32F32; LANES] {
		if distances == [ZERO; LANES] { [self.resting; LANES] } else { self.rates_at(distances) }
	}

	#[inline]
	fn rates_at<const N: usize>(&self, distances: [I32F32; N]) -> [I32F32; N] {
		let exponents = distances.map(|d| fixed::mul(self.slope, d.saturating_sub(HALF)));
		let range = self.high.saturating_sub(self.low);
		exp_lanes(exponents).map(|exponential| {
			let sigmoid = reciprocal(bits(ONE.saturating_add(exponential)));
			let rate = self.low.saturating_add(fixed::mul(sigmoid, range));
			rate.min(self.high).max(self.low)
		})
	}

	/// A bond one step nearer to its weight, at most one. Both products are floored.
	#[inline]
	#[must_use]
	pub fn step(&self, rate: I32F32, weight: I32F32, bond: I32F32) -> I32F32 {
		let old = fixed::mul(ONE.saturating_sub(rate), bond);
		let new = fixed::mul(rate, weight).max(ZERO);
		old.saturating_add(new).min(ONE)
	}
}

/// How far the weight is from what it is compared with: the consensus when it calls for more
/// bonds, the old bond when it calls for fewer. Between 0 and one.
#[inline]
pub(crate) fn distance(consensus: I32F32, weight: I32F32, bond: I32F32) -> I32F32 {
	let (from, to) = if weight >= bond { (consensus, weight) } else { (weight, bond) };
	to.saturating_sub(from).clamp(ZERO, ONE)
}
