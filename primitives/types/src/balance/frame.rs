//! What FRAME demands of a balance type, for [`TaoBalance`] alone.
//!
//! `frame_support::traits::tokens::Balance` is a blanket trait over the operators and conversions
//! below; the stock pallets do not compile with less. Since the operators cannot be left out they
//! are total: they saturate, division by zero gives zero, a shift past the width gives zero.
//! Nothing here is meant to be called by this project's own code.

use super::TaoBalance;
use core::{
	num::{ParseIntError, TryFromIntError},
	ops::{
		Add, AddAssign, Div, DivAssign, Mul, MulAssign, Rem, RemAssign, Shl, Shr, Sub, SubAssign,
	},
};
use num_traits::{
	Bounded, CheckedAdd, CheckedDiv, CheckedMul, CheckedNeg, CheckedRem, CheckedShl, CheckedShr,
	CheckedSub, Num, One, Unsigned, Zero,
};
use sp_arithmetic::{MultiplyRational, Rounding, traits::IntegerSquareRoot};

macro_rules! total_operator {
	($op:ident::$f:ident, $assign:ident::$g:ident, |$a:ident, $b:ident| $value:expr) => {
		impl $op for TaoBalance {
			type Output = Self;
			fn $f(self, other: Self) -> Self {
				let ($a, $b) = (self.0, other.0);
				Self($value)
			}
		}

		impl $assign for TaoBalance {
			fn $g(&mut self, other: Self) {
				*self = $op::$f(*self, other);
			}
		}
	};
}

total_operator!(Add::add, AddAssign::add_assign, |a, b| a.saturating_add(b));
total_operator!(Sub::sub, SubAssign::sub_assign, |a, b| a.saturating_sub(b));
total_operator!(Mul::mul, MulAssign::mul_assign, |a, b| a.saturating_mul(b));
total_operator!(Div::div, DivAssign::div_assign, |a, b| a.checked_div(b).unwrap_or(0));
total_operator!(Rem::rem, RemAssign::rem_assign, |a, b| a.checked_rem(b).unwrap_or(0));

impl Shl<u32> for TaoBalance {
	type Output = Self;
	fn shl(self, bits: u32) -> Self {
		Self(self.0.checked_shl(bits).unwrap_or(0))
	}
}

impl Shr<u32> for TaoBalance {
	type Output = Self;
	fn shr(self, bits: u32) -> Self {
		Self(self.0.checked_shr(bits).unwrap_or(0))
	}
}

macro_rules! checked_operator {
	($($op:ident::$f:ident),*) => {$(
		impl $op for TaoBalance {
			fn $f(&self, other: &Self) -> Option<Self> {
				u64::$f(self.0, other.0).map(Self)
			}
		}
	)*};
}

checked_operator!(
	CheckedAdd::checked_add,
	CheckedSub::checked_sub,
	CheckedMul::checked_mul,
	CheckedDiv::checked_div,
	CheckedRem::checked_rem
);

impl CheckedNeg for TaoBalance {
	fn checked_neg(&self) -> Option<Self> {
		self.0.checked_neg().map(Self)
	}
}

impl CheckedShl for TaoBalance {
	fn checked_shl(&self, bits: u32) -> Option<Self> {
		self.0.checked_shl(bits).map(Self)
	}
}

impl CheckedShr for TaoBalance {
	fn checked_shr(&self, bits: u32) -> Option<Self> {
		self.0.checked_shr(bits).map(Self)
	}
}

// sp-arithmetic's `Saturating` follows from this one and `CheckedMul`.
impl num_traits::Saturating for TaoBalance {
	fn saturating_add(self, other: Self) -> Self {
		Self(self.0.saturating_add(other.0))
	}

	fn saturating_sub(self, other: Self) -> Self {
		Self(self.0.saturating_sub(other.0))
	}
}

impl Zero for TaoBalance {
	fn zero() -> Self {
		Self::ZERO
	}

	fn is_zero(&self) -> bool {
		self.0 == 0
	}
}

impl One for TaoBalance {
	fn one() -> Self {
		Self(1)
	}
}

impl Bounded for TaoBalance {
	fn min_value() -> Self {
		Self::ZERO
	}

	fn max_value() -> Self {
		Self::MAX
	}
}

impl Num for TaoBalance {
	type FromStrRadixErr = ParseIntError;

	fn from_str_radix(digits: &str, radix: u32) -> Result<Self, ParseIntError> {
		u64::from_str_radix(digits, radix).map(Self)
	}
}

impl Unsigned for TaoBalance {}

impl IntegerSquareRoot for TaoBalance {
	fn integer_sqrt_checked(&self) -> Option<Self> {
		self.0.integer_sqrt_checked().map(Self)
	}
}

impl MultiplyRational for TaoBalance {
	fn multiply_rational(self, n: Self, d: Self, rounding: Rounding) -> Option<Self> {
		self.0.multiply_rational(n.0, d.0, rounding).map(Self)
	}
}

macro_rules! from_smaller {
	($($int:ty),*) => {$(
		impl From<$int> for TaoBalance {
			fn from(rao: $int) -> Self {
				Self(u64::from(rao))
			}
		}

		impl TryFrom<TaoBalance> for $int {
			type Error = TryFromIntError;
			fn try_from(amount: TaoBalance) -> Result<Self, TryFromIntError> {
				<$int>::try_from(amount.0)
			}
		}
	)*};
}

from_smaller!(u8, u16, u32);

impl TryFrom<u128> for TaoBalance {
	type Error = TryFromIntError;
	fn try_from(rao: u128) -> Result<Self, TryFromIntError> {
		u64::try_from(rao).map(Self)
	}
}

impl TryFrom<usize> for TaoBalance {
	type Error = TryFromIntError;
	fn try_from(rao: usize) -> Result<Self, TryFromIntError> {
		u64::try_from(rao).map(Self)
	}
}

impl TryFrom<TaoBalance> for usize {
	type Error = TryFromIntError;
	fn try_from(amount: TaoBalance) -> Result<Self, TryFromIntError> {
		usize::try_from(amount.0)
	}
}

/// The payment RPC shows fees as numbers or hex strings.
#[cfg(feature = "std")]
impl From<TaoBalance> for sp_rpc::number::NumberOrHex {
	fn from(amount: TaoBalance) -> Self {
		Self::Number(amount.0)
	}
}
