//! The take of a delegate: what a validator keeps of the dividends that it earned for others.
//! Specification: `docs/protocol/emission.md` §16.7 and §16.8.

use crate::bits::{U96F32Bits, floor, fraction_u16};
use substrate_fixed::types::U96F32;

/// A dividend, divided between the delegate and those who staked with it. In RAO, each floored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use = "a take that is computed but not paid reaches nobody"]
pub struct Taken {
	/// For the delegate.
	pub take: u64,
	/// For the nominators (alpha dividends) or the root stakers (root dividends).
	pub rest: u64,
}

/// Deducts the delegate's take, u16-normalised and truncated to 2^-32, from a dividend in RAO.
/// The two whole parts together are at most the dividend, and short of it by less than 2 RAO.
/// Specification: `docs/protocol/emission.md` §16.7.
pub fn delegate_take(dividend: U96F32Bits, take: u16) -> Taken {
	let dividend = U96F32::from_bits(dividend);
	let take = fraction_u16(take).saturating_mul(dividend);
	Taken { take: floor(take), rest: floor(dividend.saturating_sub(take)) }
}
