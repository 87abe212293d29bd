//! A subnet's market as other pallets and clients see it: a pool, or the one-to-one exchange of
//! root and stable subnets. `docs/protocol/swap.md` §14, §15, §20.

use crate::{
	BalancerError, FeeRate, Order, Pool, Side, SwapOutcome,
	fixed::{ONE, div, mul, num, to_u64},
	pool::price_in_rao,
};
use substrate_fixed::types::U64F64;

/// How a subnet exchanges TAO and alpha.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Market {
	/// Root, stable and unknown subnets: one to one, without a fee.
	Stable,
	/// Subnets with mechanism 1.
	Dynamic(Pool),
}

/// The answer to "what would this order give me now", in the layout of the runtime API. RAO.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quote {
	/// TAO paid in net of the fee (buy), or TAO received (sell).
	pub tao_amount: u64,
	/// Alpha received (buy), or alpha paid in net of the fee (sell).
	pub alpha_amount: u64,
	/// Fee of a buy.
	pub tao_fee: u64,
	/// Fee of a sell.
	pub alpha_fee: u64,
	/// Sell: value of the gross amount at the spot price, less what is received. It contains the
	/// fee.
	pub tao_slippage: u64,
	/// Buy: alpha worth the gross amount at the spot price, less what is received.
	pub alpha_slippage: u64,
}

impl Market {
	/// Spot price, TAO per alpha: exactly one without a pool, zero for a pool without alpha.
	#[must_use]
	pub fn price(&self) -> U64F64 {
		match self {
			Self::Stable => ONE,
			Self::Dynamic(pool) => pool.price(),
		}
	}

	/// Spot price in RAO per whole alpha, rounded down.
	#[must_use]
	pub fn price_rao(&self) -> u64 {
		price_in_rao(self.price())
	}

	/// The fee contained in a gross amount, RAO of the input asset; zero without a pool.
	#[must_use]
	pub fn fee(&self, fee_rate: FeeRate, amount: u64) -> u64 {
		match self {
			Self::Stable => 0,
			Self::Dynamic(_) => fee_rate.on_gross(amount),
		}
	}

	/// Alpha worth `tao` RAO at the spot price, ignoring slippage and fee; rounded down, zero when
	/// the price is zero.
	#[must_use]
	pub fn alpha_for_tao(&self, tao: u64) -> u64 {
		match self {
			Self::Stable => tao,
			Self::Dynamic(pool) => to_u64(div(num(tao), pool.price())),
		}
	}

	/// Executes or simulates `order`. Without a pool: one to one, limit and fee rate are ignored.
	///
	/// # Errors
	///
	/// Those of [`Pool::swap`].
	pub fn swap(&self, order: &Order, minimum_reserve: u64) -> Result<SwapOutcome, BalancerError> {
		match self {
			Self::Stable => Ok(SwapOutcome::one_to_one(order.amount)),
			Self::Dynamic(pool) => pool.swap(order, minimum_reserve),
		}
	}

	/// The quote of an order with the default limit (§20.1). All zero when the swap would fail.
	#[must_use]
	pub fn quote(&self, side: Side, amount: u64, fee_rate: FeeRate, minimum_reserve: u64) -> Quote {
		let Ok(outcome) = self.swap(&Order::new(side, amount, fee_rate), minimum_reserve) else {
			return Quote::default();
		};
		match side {
			Side::Buy => Quote {
				tao_amount: outcome.amount_paid_in,
				alpha_amount: outcome.amount_paid_out,
				tao_fee: outcome.fee_paid,
				alpha_slippage: to_u64(div(num(amount), self.price()))
					.saturating_sub(outcome.amount_paid_out),
				..Quote::default()
			},
			Side::Sell => Quote {
				tao_amount: outcome.amount_paid_out,
				alpha_amount: outcome.amount_paid_in,
				alpha_fee: outcome.fee_paid,
				tao_slippage: to_u64(mul(num(amount), self.price()))
					.saturating_sub(outcome.amount_paid_out),
				..Quote::default()
			},
		}
	}
}
