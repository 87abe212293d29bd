//! Fixed-point operations with the roundings that consensus prescribes.
//!
//! The numbers are those of `substrate-fixed`; the operations here give the same bits and are
//! written so that the compiler keeps them in one or two machine multiplications.
//! Spec: `docs/protocol/yuma-epoch.md` §2.

pub use substrate_fixed::types::{I32F32, I64F64};

/// Zero.
pub const ZERO: I32F32 = I32F32::from_bits(0);
/// One.
pub const ONE: I32F32 = I32F32::from_bits(1 << 32);
/// One half.
pub const HALF: I32F32 = I32F32::from_bits(1 << 31);

/// Product, discarded bits floored (toward minus infinity); saturates.
#[inline]
#[must_use]
pub fn mul(x: I32F32, y: I32F32) -> I32F32 {
	saturate(product(x, y))
}

/// Product, discarded bits floored; 0 when it does not fit.
#[inline]
#[must_use]
pub fn mul_or_zero(x: I32F32, y: I32F32) -> I32F32 {
	I32F32::from_bits(i64::try_from(product(x, y)).unwrap_or(0))
}

/// Bits of the floored product. Two 64-bit factors cannot overflow 128 bits.
#[inline]
fn product(x: I32F32, y: I32F32) -> i128 {
	i128::from(x.to_bits()).wrapping_mul(i128::from(y.to_bits())) >> 32
}

/// Quotient rounded toward zero; 0 when the divisor is 0 or the quotient does not fit.
#[must_use]
pub fn div_safe(x: I32F32, y: I32F32) -> I32F32 {
	I32F32::from_bits(quotient(x, y).and_then(|bits| i64::try_from(bits).ok()).unwrap_or(0))
}

/// Quotient rounded toward zero; saturates. A divisor of 0 gives 0.
#[must_use]
pub fn div_sat(x: I32F32, y: I32F32) -> I32F32 {
	saturate(quotient(x, y).unwrap_or(0))
}

/// Bits of the quotient rounded toward zero. A 96-bit dividend cannot overflow 128 bits.
fn quotient(x: I32F32, y: I32F32) -> Option<i128> {
	(i128::from(x.to_bits()) << 32).checked_div(i128::from(y.to_bits()))
}

#[inline]
fn saturate(bits: i128) -> I32F32 {
	let bound = if bits < 0 { i64::MIN } else { i64::MAX };
	I32F32::from_bits(i64::try_from(bits).unwrap_or(bound))
}

/// Quotient rounded toward zero; 0 when the divisor is 0 or the quotient does not fit.
#[must_use]
pub fn div64_safe(x: I64F64, y: I64F64) -> I64F64 {
	x.checked_div(y).unwrap_or(I64F64::from_bits(0))
}

/// The same number on 32 fraction bits: floored, saturating.
#[must_use]
pub fn narrow(x: I64F64) -> I32F32 {
	saturate(x.to_bits() >> 32)
}

/// A stored u16 as a proportion: u / 65535, rounded toward zero. 65535 gives exactly one.
#[inline]
#[must_use]
pub fn from_u16(u: u16) -> I32F32 {
	I32F32::from_bits((i64::from(u) << 32) / 65_535)
}

/// A proportion as a stored u16: floor(x * 65535), saturating at both ends.
#[inline]
#[must_use]
pub fn to_u16(x: I32F32) -> u16 {
	let bits = i128::from(x.to_bits()).wrapping_mul(65_535) >> 32;
	u16::try_from(bits.max(0)).unwrap_or(u16::MAX)
}
