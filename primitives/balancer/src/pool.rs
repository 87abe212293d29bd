//! A pool's price and curve: what comes out for an input, and what input reaches a price.
//! `docs/protocol/swap.md` §7, §10.

use crate::{
	ACCURACY, INPUT_CAP_MULTIPLIER, RAO_PER_UNIT, Weights,
	fixed::{self, ONE, div, mul, num, sub, to_u64},
	power::{self, PowerError, Precision},
};
use substrate_fixed::types::U64F64;

/// The direction of a swap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
	/// TAO in, alpha out: the price rises.
	Buy,
	/// Alpha in, TAO out: the price falls.
	Sell,
}

/// The state of one subnet's pool. All that a swap depends on besides the order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pool {
	/// TAO reserve `y`, RAO.
	pub tao: u64,
	/// Alpha reserve `x`, RAO.
	pub alpha: u64,
	/// The weights of both sides.
	pub weights: Weights,
}

impl Pool {
	/// Spot price in TAO per alpha, `(w1/w2) * (y/x)`. Three truncations at 2^-64; zero when the
	/// alpha reserve is empty or the ratio of the reserves does not fit (§10.1).
	#[must_use]
	pub fn price(&self) -> U64F64 {
		let weight_ratio = div(num(self.weights.base()), num(self.weights.quote()));
		mul(weight_ratio, div(num(self.tao), num(self.alpha)))
	}

	/// Spot price in RAO per whole alpha, rounded down (§20.1).
	#[must_use]
	pub fn price_rao(&self) -> u64 {
		price_in_rao(self.price())
	}

	/// The reserve that the input joins, RAO.
	#[must_use]
	pub const fn input_reserve(&self, side: Side) -> u64 {
		match side {
			Side::Buy => self.tao,
			Side::Sell => self.alpha,
		}
	}

	/// The reserve that the output leaves, RAO.
	#[must_use]
	pub const fn output_reserve(&self, side: Side) -> u64 {
		match side {
			Side::Buy => self.alpha,
			Side::Sell => self.tao,
		}
	}

	/// The largest net input of one swap: 1000 times the input-side reserve, saturating (§15).
	#[must_use]
	pub const fn max_input(&self, side: Side) -> u64 {
		self.input_reserve(side).saturating_mul(INPUT_CAP_MULTIPLIER)
	}

	/// The output for a net `input`, RAO, ignoring limits and fees. The remaining fraction is
	/// rounded down first (below 0.03 RAO in the trader's favour), then the output is (below one
	/// RAO in the pool's favour) (§10.2).
	#[must_use]
	pub fn output(&self, side: Side, input: u64) -> u64 {
		let remaining = remaining_fraction(side, self.weights, self.input_reserve(side), input);
		to_u64(mul(num(self.output_reserve(side)), sub(ONE, remaining)))
	}

	/// The pool after `input` joined one reserve and `output` left the other (saturating). The
	/// weights stay.
	#[must_use]
	pub const fn moved(&self, side: Side, input: u64, output: u64) -> Self {
		let (tao, alpha) = match side {
			Side::Buy => (self.tao.saturating_add(input), self.alpha.saturating_sub(output)),
			Side::Sell => (self.tao.saturating_sub(output), self.alpha.saturating_add(input)),
		};
		Self { tao, alpha, weights: self.weights }
	}

	/// Net input that moves the price from where it is to `limit`, RAO; see [`input_to_reach`].
	#[must_use]
	pub fn input_to_reach(&self, side: Side, limit: U64F64) -> u64 {
		input_to_reach(side, self.weights, self.input_reserve(side), self.price(), limit)
	}
}

/// The price `p` in RAO per whole alpha, rounded down.
pub(crate) fn price_in_rao(price: U64F64) -> u64 {
	to_u64(mul(price, num(RAO_PER_UNIT)))
}

/// The fraction of the output reserve that remains after `input` RAO joined the input-side
/// `reserve`: `(reserve / (reserve + input))^(ratio of the weights)`, rounded down at 10^-18 and
/// again at 2^-64, at most one (§10.2). Zero when the power is zero or cannot be expressed.
#[must_use]
pub fn remaining_fraction(side: Side, weights: Weights, reserve: u64, input: u64) -> U64F64 {
	let grown = reserve.saturating_add(input);
	let (exponent, of) = match side {
		Side::Buy => (weights.quote(), weights.base()),
		Side::Sell => (weights.base(), weights.quote()),
	};
	let power = power::scaled_power(
		(reserve.into(), grown.into()),
		(exponent, of),
		Precision::SWAP,
		ACCURACY,
	);
	// A base of 0/0, a negative or an oversized power all count as "nothing remains".
	let power = power.unwrap_or(0);
	div(num(power), num(ACCURACY)).min(ONE)
}

/// Net input, RAO, that moves the price from `price` to `limit` when it joins the input-side
/// `reserve`. Rounded down: the price ends slightly inside the limit. Zero when the limit is not
/// beyond the price, or where a price of zero leaves it undefined. The power saturates, so the
/// result is never more than 17.4467 times `reserve` (§10.4).
#[must_use]
pub fn input_to_reach(
	side: Side,
	weights: Weights,
	reserve: u64,
	price: U64F64,
	limit: U64F64,
) -> u64 {
	let (base, exponent) = match side {
		Side::Buy => ((limit.to_bits(), price.to_bits()), weights.base()),
		Side::Sell => ((price.to_bits(), limit.to_bits()), weights.quote()),
	};
	let power = match power::scaled_power(base, (exponent, ACCURACY), Precision::LIMIT, ACCURACY) {
		Ok(power) => power,
		Err(PowerError::TooLarge) => u64::MAX,
		Err(PowerError::Undefined | PowerError::Negative) => return 0,
	};
	to_u64(mul(num(reserve), sub(div(num(power), num(ACCURACY)), fixed::ONE)))
}
