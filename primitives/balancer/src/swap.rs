//! The swap procedure: fee, caps, limit, output. `docs/protocol/swap.md` §11 to §13.

use crate::{
	BalancerError, FeeRate, MAX_PRICE, MIN_PRICE, Pool, RAO_PER_UNIT, Side,
	fixed::{div, num},
};
use substrate_fixed::types::U64F64;

/// A wish to swap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
	/// The direction.
	pub side: Side,
	/// Gross input, fee included: TAO RAO for a buy, alpha RAO for a sell.
	pub amount: u64,
	/// The worst price that the pool may have afterwards, TAO per alpha. It must lie strictly
	/// beyond the current price.
	pub limit: U64F64,
	/// The fee rate; [`FeeRate::ZERO`] for protocol swaps that drop fees.
	pub fee_rate: FeeRate,
}

impl Order {
	/// An order with the default limit of its side (§13): 1e6 TAO for a buy, 1e-6 TAO for a sell.
	#[must_use]
	pub fn new(side: Side, amount: u64, fee_rate: FeeRate) -> Self {
		Self { side, amount, limit: Self::limit_from_rao(Self::default_limit(side)), fee_rate }
	}

	/// The same order with a limit in RAO per whole alpha.
	#[must_use]
	pub fn with_limit_rao(self, limit: u64) -> Self {
		Self { limit: Self::limit_from_rao(limit), ..self }
	}

	/// The default limit of a side, RAO per whole alpha.
	#[must_use]
	pub const fn default_limit(side: Side) -> u64 {
		match side {
			Side::Buy => MAX_PRICE,
			Side::Sell => MIN_PRICE,
		}
	}

	/// RAO per whole alpha as a price in TAO per alpha; rounded down at 2^-64.
	#[must_use]
	pub fn limit_from_rao(limit: u64) -> U64F64 {
		div(num(limit), num(RAO_PER_UNIT))
	}
}

/// What a swap does. The caller moves the tokens; nothing has changed yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SwapOutcome {
	/// Joins the input-side reserve: net of the fee, RAO of the input asset.
	pub amount_paid_in: u64,
	/// Leaves the output-side reserve to the trader, RAO of the output asset.
	pub amount_paid_out: u64,
	/// Paid beside `amount_paid_in`, never enters the pool, RAO of the input asset.
	pub fee_paid: u64,
	/// The part of the fee that goes to the block author: all of it, or zero when nothing was
	/// swapped.
	pub fee_to_block_author: u64,
}

impl SwapOutcome {
	/// What the trader is charged: net input and fee. The rest of the order's amount is untouched.
	#[must_use]
	pub const fn gross_input(&self) -> u64 {
		self.amount_paid_in.saturating_add(self.fee_paid)
	}

	/// The one-to-one exchange of a subnet without a pool (§14): no fee, no slippage.
	#[must_use]
	pub const fn one_to_one(amount: u64) -> Self {
		Self {
			amount_paid_in: amount,
			amount_paid_out: amount,
			fee_paid: 0,
			fee_to_block_author: 0,
		}
	}
}

/// The executed part of an order: net input, its fee and its output.
struct Fill {
	input: u64,
	fee: u64,
	output: u64,
}

impl Pool {
	/// Executes or simulates `order` (the same thing, §15): one step along the curve, cut off
	/// where the price reaches the limit.
	///
	/// `minimum_reserve` is the smallest output-side reserve, RAO, that may be swapped against;
	/// [`crate::MINIMUM_RESERVE`] on the running chain. In a partial fill the input is the one that
	/// reaches the limit, rounded down, and never more than the order's net amount.
	///
	/// # Errors
	///
	/// In this order: [`BalancerError::SwapInputTooLarge`] (net input above 1000 input reserves),
	/// [`BalancerError::ReservesTooLow`] (output reserve below the minimum),
	/// [`BalancerError::PriceLimitExceeded`] (limit not strictly beyond the price),
	/// [`BalancerError::ReservesTooLow`] (a non-zero input would yield nothing).
	pub fn swap(&self, order: &Order, minimum_reserve: u64) -> Result<SwapOutcome, BalancerError> {
		let fee = order.fee_rate.on_gross(order.amount);
		let net = order.amount.saturating_sub(fee);
		if net > self.max_input(order.side) {
			return Err(BalancerError::SwapInputTooLarge);
		}
		if self.output_reserve(order.side) < minimum_reserve {
			return Err(BalancerError::ReservesTooLow);
		}
		let price = self.price();
		if !is_beyond(order.side, order.limit, price) {
			return Err(BalancerError::PriceLimitExceeded);
		}
		let fill = self.fill(order, Fill { input: net, fee, output: self.output(order.side, net) });
		if fill.input != 0 && fill.output == 0 {
			return Err(BalancerError::ReservesTooLow);
		}
		Ok(SwapOutcome {
			amount_paid_in: fill.input,
			amount_paid_out: fill.output,
			fee_paid: fill.fee,
			fee_to_block_author: if fill.input == 0 { 0 } else { fill.fee },
		})
	}

	/// The pool after `outcome` has been applied to it.
	#[must_use]
	pub const fn after(&self, side: Side, outcome: &SwapOutcome) -> Self {
		self.moved(side, outcome.amount_paid_in, outcome.amount_paid_out)
	}

	/// `whole` if the price that the integer reserves have afterwards is within the limit, else
	/// the part of it that reaches the limit.
	fn fill(&self, order: &Order, whole: Fill) -> Fill {
		let target = self.moved(order.side, whole.input, whole.output).price();
		if !is_beyond(order.side, target, order.limit) {
			return whole;
		}
		let input = self.input_to_reach(order.side, order.limit);
		// The limit decides on integer reserves, the inverse on the curve: they may disagree by a
		// RAO when the limit is almost the target. Never charge more than was offered.
		if input >= whole.input {
			return whole;
		}
		let output = self.output(order.side, input);
		Fill { input, fee: order.fee_rate.on_net(input), output }
	}
}

/// Whether `price` lies strictly further along the direction of `side` than `reference`.
fn is_beyond(side: Side, price: U64F64, reference: U64F64) -> bool {
	match side {
		Side::Buy => price > reference,
		Side::Sell => price < reference,
	}
}
