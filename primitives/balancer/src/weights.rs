//! The pool's two weights: how they follow added liquidity and how they start.
//! `docs/protocol/swap.md` §8, §10.5, §17.

use crate::{ACCURACY, BalancerError, fixed::to_u64};
use primitive_types::U256;
use substrate_fixed::types::U64F64;

/// The weights of a pool: `w2` of TAO (the quote asset) and `w1 = 1 - w2` of alpha (the base
/// asset), in parts of 10^18. Each lies in [0.01, 0.99].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
	quote: u64,
}

impl Weights {
	/// The smallest weight of either side: 0.01.
	pub const MIN: u64 = ACCURACY / 100;

	/// One half each: the weights of a new pool.
	pub const HALF: Self = Self { quote: ACCURACY / 2 };

	/// Weights with the TAO side at `parts` of 10^18.
	///
	/// # Errors
	///
	/// [`BalancerError::WeightOutOfRange`] when either weight would be below 0.01.
	pub fn from_quote_parts(parts: u64) -> Result<Self, BalancerError> {
		let base = ACCURACY.checked_sub(parts).ok_or(BalancerError::WeightOutOfRange)?;
		if parts < Self::MIN || base < Self::MIN {
			return Err(BalancerError::WeightOutOfRange);
		}
		Ok(Self { quote: parts })
	}

	/// The TAO weight `w2` in parts of 10^18.
	#[must_use]
	pub const fn quote(self) -> u64 {
		self.quote
	}

	/// The alpha weight `w1` in parts of 10^18.
	#[must_use]
	pub const fn base(self) -> u64 {
		ACCURACY.saturating_sub(self.quote)
	}

	/// The weights that keep the price of a pool (`tao`, `alpha`) where it is while `tao_added`
	/// and `alpha_added` RAO join the reserves: `w2' = w2*x*(y+dy) / (w1*y*(x+dx) + w2*x*(y+dy))`.
	///
	/// The two products are rounded half up at one unit, the quotient down at 10^-18. An empty
	/// pool that stays empty gets one half.
	///
	/// # Errors
	///
	/// [`BalancerError::WeightOutOfRange`] when the pool would have to leave the allowed range.
	pub fn after_adding(
		self,
		(tao, alpha): (u64, u64),
		tao_added: u64,
		alpha_added: u64,
	) -> Result<Self, BalancerError> {
		Self::from_quote_parts(self.unchecked_after_adding((tao, alpha), tao_added, alpha_added))
	}

	/// As [`Weights::after_adding`], without the range check: the parts of `w2` that the pool
	/// would need.
	#[must_use]
	pub fn unchecked_after_adding(
		self,
		(tao, alpha): (u64, u64),
		tao_added: u64,
		alpha_added: u64,
	) -> u64 {
		let grown = |reserve: u64, added: u64| u128::from(reserve).saturating_add(added.into());
		let base_value = u128::from(tao).saturating_mul(grown(alpha, alpha_added));
		let quote_value = u128::from(alpha).saturating_mul(grown(tao, tao_added));
		let base_share = mul_round(self.base(), base_value);
		let quote_share = mul_round(self.quote, quote_value);
		match base_share.saturating_add(quote_share) {
			0 => Self::HALF.quote,
			whole => parts_of(quote_share, whole),
		}
	}

	/// The weights with which a pool of `tao` and `alpha` RAO starts: one half each without a
	/// price, else those that make its price `price` (TAO per alpha): `w2 = y / (p*x + y)`, where
	/// `p*x` and the quotient are rounded down.
	///
	/// # Errors
	///
	/// [`BalancerError::ReservesOutOfBalance`] when both sides count nothing or a weight would
	/// leave the allowed range.
	pub fn from_price(price: Option<U64F64>, tao: u64, alpha: u64) -> Result<Self, BalancerError> {
		let Some(price) = price else { return Ok(Self::HALF) };
		let whole_price = u128::from(to_u64(price));
		let fraction = price.to_bits() & u128::from(u64::MAX);
		// The product of two 64-bit words fits; the shift leaves less than 2^64.
		let fraction_value = u128::from(alpha).wrapping_mul(fraction).wrapping_shr(64);
		let total = whole_price
			.saturating_mul(alpha.into())
			.saturating_add(fraction_value)
			.saturating_add(tao.into());
		if total == 0 {
			return Err(BalancerError::ReservesOutOfBalance);
		}
		Self::from_quote_parts(parts_of(tao.into(), total))
			.map_err(|_| BalancerError::ReservesOutOfBalance)
	}
}

impl Default for Weights {
	fn default() -> Self {
		Self::HALF
	}
}

/// `value * parts / 10^18`, rounded half up, capped at 2^128 - 1.
fn mul_round(parts: u64, value: u128) -> u128 {
	let product = U256::from(value).saturating_mul(parts.into());
	let rounded = product.saturating_add((ACCURACY / 2).into());
	low_u128(rounded.checked_div(ACCURACY.into()).unwrap_or_default())
}

/// `part / whole` in parts of 10^18, rounded down, at most one. `whole` of zero counts as one.
fn parts_of(part: u128, whole: u128) -> u64 {
	if part >= whole.max(1) {
		return ACCURACY;
	}
	let scaled = U256::from(part).saturating_mul(ACCURACY.into());
	let parts = scaled.checked_div(whole.into()).unwrap_or_default();
	u64::try_from(parts).unwrap_or(ACCURACY)
}

fn low_u128(value: U256) -> u128 {
	u128::try_from(value).unwrap_or(u128::MAX)
}
