//! Dividing many parts by one total.
//!
//! Every normalisation of the epoch divides a whole row, column or vector by one number. A
//! machine division costs as much as ten multiplications, so the reciprocal of the total is taken
//! once and each quotient is a multiplication with an exact correction.

use crate::fixed::I32F32;

/// A positive total, ready to be divided by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Total {
	total: u64,
	#[cfg(not(target_family = "wasm"))]
	reciprocal: u64,
}

impl Total {
	/// `None` for a total of zero: what it normalises stays unchanged.
	#[inline]
	pub fn new(total: u64) -> Option<Self> {
		let _reciprocal = u64::MAX.checked_div(total)?;
		Some(Self {
			total,
			#[cfg(not(target_family = "wasm"))]
			reciprocal: _reciprocal,
		})
	}

	/// The total of non-negative scores.
	#[inline]
	pub fn of_score(total: I32F32) -> Option<Self> {
		Self::new(bits(total))
	}

	/// `part / total`, rounded toward zero; 0 when it does not fit. Both count in the same unit.
	#[inline]
	pub fn share(self, part: u64) -> I32F32 {
		if part >> 32 == 0 { self.narrow_share(part << 32) } else { self.wide_share(part) }
	}

	/// The same for a non-negative score.
	#[inline]
	pub fn share_of_score(self, part: I32F32) -> I32F32 {
		self.share(bits(part))
	}

	/// The estimate is the quotient or one less: the reciprocal is too small by less than
	/// 2^-64 of one part in the dividend, which itself is below 2^64.
	#[cfg(not(target_family = "wasm"))]
	#[inline]
	fn narrow_share(self, dividend: u64) -> I32F32 {
		let estimate = high_half(dividend, self.reciprocal);
		let rest = dividend.wrapping_sub(estimate.wrapping_mul(self.total));
		score(estimate.wrapping_add(u64::from(rest >= self.total)))
	}

	/// WebAssembly divides 64 bits in one instruction but has no 128-bit product.
	#[cfg(target_family = "wasm")]
	#[inline]
	fn narrow_share(self, dividend: u64) -> I32F32 {
		score(dividend.checked_div(self.total).unwrap_or(0))
	}

	/// A part of one or more: rare, unless it is the whole.
	#[inline]
	fn wide_share(self, part: u64) -> I32F32 {
		if part == self.total {
			return crate::fixed::ONE;
		}
		let quotient = (u128::from(part) << 32).checked_div(u128::from(self.total)).unwrap_or(0);
		score(u64::try_from(quotient).unwrap_or(0))
	}
}

/// Divides every part by the sum of all; a vector of zeros stays. Spec: `norm`, §2.
pub(crate) fn normalize(parts: &mut [I32F32]) {
	let sum = parts.iter().fold(0_u64, |sum, part| sum.saturating_add(bits(*part)));
	if let Some(total) = Total::new(sum) {
		for part in parts {
			*part = total.share_of_score(*part);
		}
	}
}

/// The parts of non-negative scores in their sum, each rounded toward zero; zeros stay zeros.
///
/// Spec: `norm`, `docs/protocol/yuma-epoch.md` §2.
#[must_use]
pub fn normalized(scores: &[I32F32]) -> alloc::vec::Vec<I32F32> {
	let mut parts = scores.to_vec();
	normalize(&mut parts);
	parts
}

/// The bits of a non-negative score; a negative one, which no sum contains, counts as 0.
#[inline]
pub(crate) fn bits(score: I32F32) -> u64 {
	score.to_bits().max(0).cast_unsigned()
}

#[inline]
fn score(bits: u64) -> I32F32 {
	I32F32::from_bits(i64::try_from(bits).unwrap_or(0))
}

#[cfg(not(target_family = "wasm"))]
#[inline]
fn high_half(x: u64, y: u64) -> u64 {
	let product = u128::from(x).wrapping_mul(u128::from(y)) >> 64;
	u64::try_from(product).unwrap_or(u64::MAX)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]
mod tests {
	use proptest::prelude::*;

	use super::*;
	use crate::fixed;

	proptest! {
		#![proptest_config(ProptestConfig::with_cases(20_000))]

		#[test]
		fn a_share_is_the_exact_quotient(
			part_bits in 0_u32..64, part: u64, total_bits in 0_u32..63, total: u64
		) {
			let (part, total) = (part >> part_bits >> 1, (total >> total_bits >> 1).max(1));
			let exact = fixed::div_safe(
				I32F32::from_bits(part.cast_signed()), I32F32::from_bits(total.cast_signed())
			);
			prop_assert_eq!(Total::new(total).unwrap().share(part), exact);
		}

		#[test]
		fn multiples_of_the_total_and_their_neighbours_are_exact(
			total in 1_u64..1 << 33, factor in 0_u64..1 << 32, off in 0_u64..3
		) {
			let part = (total.wrapping_mul(factor) >> 32).saturating_add(off).saturating_sub(1);
			let exact = (u128::from(part) << 32) / u128::from(total);
			let got = Total::new(total).unwrap().share(part).to_bits();
			prop_assert_eq!(u128::try_from(got).unwrap(), exact);
		}
	}
}
