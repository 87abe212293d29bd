//! Amounts of money: TAO, and the alpha of one subnet.
//!
//! Both count in RAO (10⁻⁹). They are different types, so an amount of TAO never lands where alpha
//! is meant; going from one to the other is a trade or names [`TaoBalance::rao`] in plain sight.
//!
//! # Which operation to use
//!
//! The named methods of this module: `checked_*` where an overflow is somebody's mistake,
//! `saturating_*` only where the clamp is a rule of the protocol and the place says so.
//!
//! `+ - * / %` exist on [`TaoBalance`] because FRAME asks them of every balance type
//! (see [`frame`]). They are total, and `clippy::arithmetic_side_effects` keeps them out of this
//! project's own code.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §2.

mod frame;

use codec::{CompactAs, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

macro_rules! balance {
	($(#[$meta:meta])* $name:ident) => {
		$(#[$meta])*
		#[derive(
			Clone,
			Copy,
			Debug,
			Default,
			PartialEq,
			Eq,
			PartialOrd,
			Ord,
			Hash,
			Encode,
			Decode,
			DecodeWithMemTracking,
			MaxEncodedLen,
			CompactAs,
			TypeInfo,
			Serialize,
			Deserialize,
		)]
		#[serde(transparent)]
		pub struct $name(u64);

		impl $name {
			/// Nothing.
			pub const ZERO: Self = Self(0);

			/// The largest amount that can be written.
			pub const MAX: Self = Self(u64::MAX);

			/// An amount of so many RAO.
			pub const fn new(rao: u64) -> Self {
				Self(rao)
			}

			/// The amount in RAO, without its currency.
			pub const fn rao(self) -> u64 {
				self.0
			}

			/// The amount in RAO, without its currency. Same as [`Self::rao`].
			pub const fn to_u64(self) -> u64 {
				self.0
			}

			/// Whether this is nothing.
			pub const fn is_zero(&self) -> bool {
				self.0 == 0
			}

			/// The sum, `None` past `u64::MAX` RAO.
			#[must_use]
			pub const fn checked_add(self, other: Self) -> Option<Self> {
				match self.0.checked_add(other.0) {
					Some(rao) => Some(Self(rao)),
					None => None,
				}
			}

			/// The difference, `None` if `other` is the larger one.
			#[must_use]
			pub const fn checked_sub(self, other: Self) -> Option<Self> {
				match self.0.checked_sub(other.0) {
					Some(rao) => Some(Self(rao)),
					None => None,
				}
			}

			/// `factor` times the amount, `None` past `u64::MAX` RAO.
			#[must_use]
			pub const fn checked_mul(self, factor: u64) -> Option<Self> {
				match self.0.checked_mul(factor) {
					Some(rao) => Some(Self(rao)),
					None => None,
				}
			}

			/// The amount divided by `parts`, rounded down; `None` for zero parts.
			#[must_use]
			pub const fn checked_div(self, parts: u64) -> Option<Self> {
				match self.0.checked_div(parts) {
					Some(rao) => Some(Self(rao)),
					None => None,
				}
			}

			/// The sum, clamped to `u64::MAX` RAO.
			#[must_use]
			pub const fn saturating_add(self, other: Self) -> Self {
				Self(self.0.saturating_add(other.0))
			}

			/// The difference, clamped to zero.
			#[must_use]
			pub const fn saturating_sub(self, other: Self) -> Self {
				Self(self.0.saturating_sub(other.0))
			}

			/// `factor` times the amount, clamped to `u64::MAX` RAO.
			#[must_use]
			pub const fn saturating_mul(self, factor: u64) -> Self {
				Self(self.0.saturating_mul(factor))
			}

			/// `amount · numerator / denominator`, exact in 128 bits and rounded **down**.
			///
			/// `None` if the denominator is zero or the result is past `u64::MAX` RAO.
			#[must_use]
			pub fn mul_div_floor(self, numerator: u64, denominator: u64) -> Option<Self> {
				// Two factors of 64 bits each always fit 128 bits.
				let product = u128::from(self.0).checked_mul(u128::from(numerator))?;
				let quotient = product.checked_div(u128::from(denominator))?;
				u64::try_from(quotient).ok().map(Self)
			}

			/// The sum of all amounts, `None` past `u64::MAX` RAO.
			#[must_use]
			pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
				amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
			}
		}

		impl From<u64> for $name {
			fn from(rao: u64) -> Self {
				Self(rao)
			}
		}

		impl From<$name> for u64 {
			fn from(amount: $name) -> Self {
				amount.0
			}
		}

		impl From<$name> for u128 {
			fn from(amount: $name) -> Self {
				u128::from(amount.0)
			}
		}

		impl fmt::Display for $name {
			fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				self.0.fmt(f)
			}
		}

		impl core::str::FromStr for $name {
			type Err = core::num::ParseIntError;

			fn from_str(rao: &str) -> Result<Self, Self::Err> {
				rao.parse().map(Self)
			}
		}
	};
}

balance! {
	/// An amount of TAO, in RAO. The chain's native balance.
	TaoBalance
}

balance! {
	/// An amount of the alpha of one subnet, in alpha-RAO. Which subnet, the context says.
	AlphaBalance
}
