//! The worked examples of `docs/protocol/emission.md` §22, by their numbers, and the tables of §3.2
//! and §14.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod allotment;
mod payout;
mod pools;
mod supply;

pub(crate) const TAO: u64 = 1_000_000_000;
/// 18 %, the weight of root TAO in the examples.
pub(crate) const WEIGHT: u64 = 3_320_413_933_267_719_290;
pub(crate) const FULL: u64 = u64::MAX;

/// The nearest `U64F64` of a decimal value, for inputs that the text gives in decimals.
pub(crate) fn u64f64(value: f64) -> u128 {
	(value * 18_446_744_073_709_551_616.0).round() as u128
}

pub(crate) fn i96f32(value: f64) -> i128 {
	(value * 4_294_967_296.0).round() as i128
}

/// A `U64F64` cut to nine decimals, as the text prints it.
pub(crate) fn nine_decimals(bits: u128) -> u64 {
	(((bits >> 16) * u128::from(TAO)) >> 48) as u64
}

/// Whether two values of nine printed decimals are the same up to the rounding of the print.
pub(crate) fn prints_as(bits: u128, printed: f64) -> bool {
	let value = bits as f64 / 18_446_744_073_709_551_616.0;
	(value - printed).abs() < 1e-9
}
