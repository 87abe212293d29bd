//! The swap fee: a share of the input that stays outside the pool. `docs/protocol/swap.md` §11.

use crate::fixed::{div, mul, num, sub, to_u64};

/// A fee rate in parts of 65 535 (u16-normalised).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FeeRate(pub u16);

impl FeeRate {
	/// No fee.
	pub const ZERO: Self = Self(0);
	/// The rate of a subnet that never set one, about 0.0504 %.
	pub const DEFAULT: Self = Self(33);
	/// The highest rate that governance may set, about 15.26 %.
	pub const MAX: Self = Self(10_000);

	const WHOLE: u64 = u16::MAX as u64;

	/// The fee contained in a gross `amount`. Both the rate and the product are rounded down, so
	/// the trader pays up to one RAO (and 2^-64 of the amount) less.
	#[must_use]
	pub fn on_gross(self, amount: u64) -> u64 {
		let rate = div(num(u64::from(self.0)), num(Self::WHOLE));
		to_u64(mul(num(amount), rate))
	}

	/// The fee to be paid on top of a `net` amount, so that gross less fee is `net`. Rounded down
	/// twice, as [`FeeRate::on_gross`].
	#[must_use]
	pub fn on_net(self, net: u64) -> u64 {
		let rate = num(u64::from(self.0));
		to_u64(mul(num(net), div(rate, sub(num(Self::WHOLE), rate))))
	}
}

impl Default for FeeRate {
	fn default() -> Self {
		Self::DEFAULT
	}
}
