//! The raw bits under which fixed-point values cross this crate's interface, and the few
//! conversions that all steps share.

use substrate_fixed::types::{U64F64, U96F32};

/// Raw bits of a `U64F64`: value × 2^64. Prices, shares, the bar.
pub type U64F64Bits = u128;
/// Raw bits of a `U96F32`: value × 2^32. Amounts inside the block step, in RAO; the root
/// proportion; the withheld fraction.
pub type U96F32Bits = u128;
/// Raw bits of an `I96F32`: value × 2^32. The slow average of the price and its step.
pub type I96F32Bits = i128;
/// Raw bits of an `I64F64`: value × 2^64. Averages of TAO flow.
pub type I64F64Bits = i128;

/// 1 as `U64F64` bits.
pub const ONE_U64F64: U64F64Bits = 1 << 64;
/// 1 as `U96F32` bits.
pub const ONE_U96F32: U96F32Bits = 1 << 32;

/// The whole RAO of an amount: floor, and `u64::MAX` for anything larger.
pub fn to_rao(amount: U96F32Bits) -> u64 {
	floor(U96F32::from_bits(amount))
}

/// The whole RAO of an amount: floor, saturating.
pub(crate) fn floor(amount: U96F32) -> u64 {
	amount.saturating_to_num()
}

/// `numerator / denominator`, truncated, saturating; 0 when the denominator is 0.
pub(crate) fn ratio(numerator: U96F32, denominator: U96F32) -> U96F32 {
	if denominator == U96F32::from_num(0) {
		return U96F32::from_num(0);
	}
	numerator.saturating_div(denominator)
}

/// `numerator / denominator`, truncated, saturating; 0 when the denominator is 0.
pub(crate) fn price_ratio(numerator: U64F64, denominator: U64F64) -> U64F64 {
	if denominator == U64F64::from_num(0) {
		return U64F64::from_num(0);
	}
	numerator.saturating_div(denominator)
}

/// A u16-normalised fraction, truncated to 2^-32.
pub(crate) fn fraction_u16(value: u16) -> U96F32 {
	ratio(value.into(), u16::MAX.into())
}

/// A u64-normalised fraction, truncated to 2^-32.
pub(crate) fn fraction_u64(value: u64) -> U96F32 {
	ratio(value.into(), u64::MAX.into())
}
