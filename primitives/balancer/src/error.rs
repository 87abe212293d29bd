//! What can go wrong in a pool operation.

use core::fmt;

/// Why a pool refuses an operation. Nothing has changed when one of these is returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BalancerError {
	/// The output side holds less than the minimum reserve, or a non-zero input would yield
	/// nothing. Offer more, or wait for liquidity.
	ReservesTooLow,
	/// The limit is not strictly beyond the current price.
	PriceLimitExceeded,
	/// The input net of its fee is above 1000 times the input-side reserve. Split the order.
	SwapInputTooLarge,
	/// Initialisation with a price that the reserves cannot express with weights inside the
	/// allowed range, or with both sides empty.
	ReservesOutOfBalance,
	/// A weight outside [0.01, 0.99].
	WeightOutOfRange,
}

impl fmt::Display for BalancerError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::ReservesTooLow => "the pool's reserves are too low for this swap",
			Self::PriceLimitExceeded => "the price limit is not beyond the current price",
			Self::SwapInputTooLarge => "the input is above 1000 times the reserve",
			Self::ReservesOutOfBalance => "the price cannot be expressed by the pool's reserves",
			Self::WeightOutOfRange => "a weight must lie between 0.01 and 0.99",
		})
	}
}

impl core::error::Error for BalancerError {}
