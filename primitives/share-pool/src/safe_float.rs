//! The number format of shares: non-negative decimal floating point with 21 significant digits,
//! every operation truncating. `docs/protocol/staking.md` §6.1.

use crate::ShareError;
use primitive_types::U256;

/// Mantissas of normalised numbers are at most this...
const MANTISSA_MAX: u128 = 1_000_000_000_000_000_000_000;
/// ...and above this.
const MANTISSA_MIN: u128 = 100_000_000_000_000_000_000;
/// Decimal digits that a normalised mantissa holds.
const DIGITS: i64 = 21;
/// The largest power of ten that aligns two mantissas; beyond it nothing of the smaller is left.
const POWER_CAP: u64 = 22;
/// Where the difference of numbers that are more than 50 digits apart is rounded: below the digits
/// of the larger, far above those of the smaller.
const BORROW_DIGITS: i64 = 25;

/// `mantissa * 10^exponent`, never negative; zero is `(0, 0)`.
///
/// Normalised: `10^20 < mantissa <= 10^21`. Every operation returns normalised numbers; numbers
/// read from elsewhere may be anything and are handled without panicking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
	feature = "codec",
	derive(
		codec::Encode,
		codec::Decode,
		codec::DecodeWithMemTracking,
		codec::MaxEncodedLen,
		scale_info::TypeInfo
	)
)]
pub struct SafeFloat {
	mantissa: u128,
	exponent: i64,
}

impl SafeFloat {
	/// Zero.
	pub const ZERO: Self = Self { mantissa: 0, exponent: 0 };

	/// `mantissa * 10^exponent`, normalised.
	///
	/// # Errors
	///
	/// [`ShareError::MantissaTooLarge`] above 10^21 (a constructor drops no digits),
	/// [`ShareError::Overflow`] when the normalised exponent does not fit.
	pub fn new(mantissa: u128, exponent: i64) -> Result<Self, ShareError> {
		if mantissa > MANTISSA_MAX {
			return Err(ShareError::MantissaTooLarge);
		}
		Self::normalised(mantissa.into(), exponent)
	}

	/// A number with these very parts, normalised or not.
	#[must_use]
	pub const fn from_parts(mantissa: u128, exponent: i64) -> Self {
		Self { mantissa, exponent }
	}

	/// The integer `value`, exactly.
	#[must_use]
	pub fn from_u64(value: u64) -> Self {
		// A small exponent always fits.
		Self::new(value.into(), 0).unwrap_or(Self::ZERO)
	}

	/// The number whose `U64F64` bits are given: integer part plus fraction, truncated at 21
	/// digits each.
	///
	/// # Errors
	///
	/// None in fact: the exponents are small.
	pub fn from_u64f64_bits(bits: u128) -> Result<Self, ShareError> {
		let fraction =
			Self::new(bits & u128::from(u64::MAX), 0)?.divided_by(Self::new(1 << 64, 0)?)?;
		Self::new(bits.wrapping_shr(64), 0)?.plus(fraction)
	}

	/// The decimal mantissa.
	#[must_use]
	pub const fn mantissa(self) -> u128 {
		self.mantissa
	}

	/// The decimal exponent.
	#[must_use]
	pub const fn exponent(self) -> i64 {
		self.exponent
	}

	/// Whether this is zero.
	#[must_use]
	pub const fn is_zero(self) -> bool {
		self.mantissa == 0
	}

	/// The integer part, capped at `u64::MAX`. Rounds down.
	#[must_use]
	pub fn to_u64(self) -> u64 {
		let power = power_of_ten(self.exponent.unsigned_abs());
		let integer = if self.exponent >= 0 {
			self.mantissa.saturating_mul(power)
		} else {
			self.mantissa.checked_div(power).unwrap_or(0)
		};
		u64::try_from(integer).unwrap_or(u64::MAX)
	}

	/// `self + other`. The number with the smaller exponent is truncated to the other's digits.
	///
	/// # Errors
	///
	/// [`ShareError::Overflow`].
	pub fn plus(self, other: Self) -> Result<Self, ShareError> {
		if self.is_zero() {
			return Ok(other);
		}
		if other.is_zero() {
			return Ok(self);
		}
		let (a, b, exponent) = self.aligned_with(other);
		Self::normalised(U256::from(a).saturating_add(b.into()), exponent)
	}

	/// `self - other`, aligned as in [`SafeFloat::plus`]; a negative difference of two non-zero
	/// numbers is zero.
	///
	/// # Errors
	///
	/// [`ShareError::Negative`] when something is taken from zero, [`ShareError::Overflow`].
	pub fn minus(self, other: Self) -> Result<Self, ShareError> {
		if other.is_zero() {
			return Ok(self);
		}
		if self.is_zero() {
			return Err(ShareError::Negative);
		}
		let (a, b, exponent) = self.aligned_with(other);
		Self::normalised(a.saturating_sub(b).into(), exponent)
	}

	/// `self - other` computed on all digits of both, and only then truncated to 21 (§6.5).
	///
	/// # Errors
	///
	/// [`ShareError::Negative`] when `other` is larger, [`ShareError::Overflow`].
	pub fn minus_exactly(self, other: Self) -> Result<Self, ShareError> {
		if self.is_zero() || other.is_zero() {
			return self.minus(other);
		}
		let exponent = self.exponent.min(other.exponent);
		match (self.digits_from(exponent), other.digits_from(exponent)) {
			(Some(a), Some(b)) => {
				Self::normalised(a.checked_sub(b).ok_or(ShareError::Negative)?, exponent)
			}
			(Some(_), None) => Err(ShareError::Negative),
			// So much smaller that all it does is to borrow one from the digits far below.
			(None, _) => {
				let exponent =
					self.exponent.checked_sub(BORROW_DIGITS).ok_or(ShareError::Overflow)?;
				let digits = self.digits_from(exponent).ok_or(ShareError::Overflow)?;
				Self::normalised(digits.saturating_sub(U256::one()), exponent)
			}
		}
	}

	/// `self / divisor`, truncated.
	///
	/// # Errors
	///
	/// [`ShareError::DivisionByZero`], [`ShareError::Overflow`].
	pub fn divided_by(self, divisor: Self) -> Result<Self, ShareError> {
		let dividend = U256::from(self.mantissa).saturating_mul(MANTISSA_MAX.into());
		let quotient =
			dividend.checked_div(divisor.mantissa.into()).ok_or(ShareError::DivisionByZero)?;
		let exponent = self
			.exponent
			.checked_sub(divisor.exponent)
			.and_then(|exponent| exponent.checked_sub(DIGITS))
			.ok_or(ShareError::Overflow)?;
		Self::normalised(quotient, exponent)
	}

	/// `self * factor / divisor`, the quotient truncated to an integer mantissa (20 to 22 digits)
	/// before it is normalised.
	///
	/// # Errors
	///
	/// [`ShareError::DivisionByZero`], [`ShareError::Overflow`].
	pub fn times_over(self, factor: Self, divisor: Self) -> Result<Self, ShareError> {
		// Two 128-bit mantissas always fit into 256 bits.
		let product = U256::from(self.mantissa).saturating_mul(factor.mantissa.into());
		let quotient =
			product.checked_div(divisor.mantissa.into()).ok_or(ShareError::DivisionByZero)?;
		let exponent = self
			.exponent
			.checked_add(factor.exponent)
			.and_then(|exponent| exponent.checked_sub(divisor.exponent))
			.ok_or(ShareError::Overflow)?;
		Self::normalised(quotient, exponent)
	}

	/// Whether `self > other`. Exact for normalised numbers.
	#[must_use]
	pub fn is_above(self, other: Self) -> bool {
		if self.is_zero() || other.is_zero() {
			return !self.is_zero();
		}
		match self.exponent.saturating_sub(other.exponent) {
			0 => self.mantissa > other.mantissa,
			1 => self.mantissa.saturating_mul(10) > other.mantissa,
			-1 => self.mantissa > other.mantissa.saturating_mul(10),
			gap => gap > 0,
		}
	}

	/// Both mantissas at the larger of the two exponents, and that exponent.
	fn aligned_with(self, other: Self) -> (u128, u128, i64) {
		let gap = power_of_ten(self.exponent.abs_diff(other.exponent));
		let shrunk = |mantissa: u128| mantissa.checked_div(gap).unwrap_or(0);
		if self.exponent >= other.exponent {
			(self.mantissa, shrunk(other.mantissa), self.exponent)
		} else {
			(shrunk(self.mantissa), other.mantissa, other.exponent)
		}
	}

	/// The mantissa at a smaller or equal `exponent`, if it fits.
	fn digits_from(self, exponent: i64) -> Option<U256> {
		let gap = u32::try_from(self.exponent.abs_diff(exponent)).ok()?;
		let power = U256::from(10).checked_pow(gap.into())?;
		U256::from(self.mantissa).checked_mul(power)
	}

	fn normalised(mut mantissa: U256, mut exponent: i64) -> Result<Self, ShareError> {
		// Dropping digits one by one or several at once truncates to the same mantissa.
		while mantissa > U256::from(u128::MAX) {
			// Above 10^38, so that more than 21 digits are left.
			mantissa = mantissa.checked_div(U256::from(power_of_ten(17))).unwrap_or_default();
			exponent = exponent.checked_add(17).ok_or(ShareError::Overflow)?;
		}
		let mut mantissa = u128::try_from(mantissa).map_err(|_| ShareError::Overflow)?;
		if mantissa == 0 {
			return Ok(Self::ZERO);
		}
		while mantissa > MANTISSA_MAX {
			mantissa = mantissa.wrapping_div(10);
			exponent = exponent.checked_add(1).ok_or(ShareError::Overflow)?;
		}
		while mantissa <= MANTISSA_MIN {
			mantissa = mantissa.saturating_mul(10);
			exponent = exponent.checked_sub(1).ok_or(ShareError::Overflow)?;
		}
		Ok(Self { mantissa, exponent })
	}
}

/// `10^exponent`, at most `10^22`.
fn power_of_ten(exponent: u64) -> u128 {
	let exponent = u32::try_from(exponent.min(POWER_CAP)).unwrap_or(0);
	10_u128.saturating_pow(exponent)
}
