//! The exponential of the liquid rate: a truncated series, reproduced to the last bit.
//!
//! The series has 32 terms, so far from zero it is not the mathematical function: `exp(20)` is
//! 0.8 % too small. Spec: `docs/protocol/yuma-epoch.md` §2.

use crate::fixed::{I32F32, ONE, ZERO};

/// e with 23 fraction bits: the result for an argument of exactly one.
const E: I32F32 = I32F32::from_bits(11_674_931_200);
/// Largest magnitude of an argument.
const BOUND: I32F32 = I32F32::from_bits(20 << 32);

/// `1 / i` as `multiplier / 2^(63 + shift)`, rounded up: exact for dividends below 2^63.
#[derive(Clone, Copy)]
struct Inverse {
	multiplier: u64,
	shift: u32,
}

/// The divisors 2 to 31 of the series.
const DIVISORS: [Inverse; 30] = inverses();

#[allow(clippy::arithmetic_side_effects, clippy::indexing_slicing)] // evaluated at compile time
const fn inverses() -> [Inverse; 30] {
	let mut all = [Inverse { multiplier: 0, shift: 0 }; 30];
	let mut i = 2_u128;
	while i < 32 {
		let shift = (i - 1).ilog2() + 1;
		let multiplier = ((1_u128 << (63 + shift)) / i + 1) as u64;
		all[i as usize - 2] = Inverse { multiplier, shift };
		i += 1;
	}
	all
}

/// Number of exponentials that [`exp_lanes`] computes side by side.
pub(crate) const LANES: usize = 4;

/// e to the power of `x`, clamped to arguments between -20 and 20.
///
/// Rounding: each term is floored; the reciprocal for negative arguments rounds toward zero.
#[must_use]
pub fn exp_safe(x: I32F32) -> I32F32 {
	let [result] = exp_lanes([x]);
	result
}

/// The same for several arguments: a term waits for the one before it, but not for other lanes.
#[inline]
pub(crate) fn exp_lanes<const N: usize>(lanes: [I32F32; N]) -> [I32F32; N] {
	let lanes = lanes.map(|x| x.clamp(ZERO.saturating_sub(BOUND), BOUND));
	let mut sums = series(lanes.map(|x| x.to_bits().unsigned_abs())).into_iter();
	lanes.map(|x| {
		let sum = sums.next().unwrap_or_default();
		if x == ONE {
			E
		} else if x < ZERO {
			reciprocal(sum)
		} else {
			I32F32::from_bits(sum.cast_signed())
		}
	})
}

/// `1 + a + a^2/2! + ...` with 32 terms for every lane, for `a` up to 20, in bits.
///
/// Every term stays below 2^26 and the sum below 2^29, so nothing overflows.
#[inline]
fn series<const N: usize>(lanes: [u64; N]) -> [u64; N] {
	let one = ONE.to_bits().cast_unsigned();
	let mut sums = lanes.map(|a| one.wrapping_add(a));
	let mut terms = lanes;
	for divisor in DIVISORS {
		if terms == [0; N] {
			break;
		}
		for ((term, sum), a) in terms.iter_mut().zip(&mut sums).zip(lanes) {
			let product = u128::from(*term).wrapping_mul(u128::from(a)) >> 32;
			*term = divide(u64::try_from(product).unwrap_or(u64::MAX), divisor);
			*sum = sum.wrapping_add(*term);
		}
	}
	sums
}

#[inline]
fn divide(dividend: u64, by: Inverse) -> u64 {
	let product = u128::from(dividend).wrapping_mul(u128::from(by.multiplier)) >> 63;
	// The shift is at most 5.
	u64::try_from(product.wrapping_shr(by.shift)).unwrap_or(u64::MAX)
}

/// `1 / x` for an `x` of at least one, rounded toward zero: 2^64 / x without the 65th bit.
#[inline]
pub(crate) fn reciprocal(bits: u64) -> I32F32 {
	let below = u64::MAX.checked_div(bits).unwrap_or(0);
	let exact = bits.is_power_of_two();
	I32F32::from_bits(below.saturating_add(u64::from(exact)).cast_signed())
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, clippy::unwrap_used)]
mod tests {
	use proptest::prelude::*;

	use super::*;

	/// The series as the specification states it.
	fn specified(x: i64) -> i64 {
		let one = 1_i128 << 32;
		let a = i128::from(x).abs();
		let (mut sum, mut term) = (one + a, a);
		for i in 2..32 {
			term = ((term * a) >> 32) / i;
			sum += term;
		}
		i64::try_from(if x < 0 { (one << 32) / sum } else { sum }).unwrap()
	}

	proptest! {
		#![proptest_config(ProptestConfig::with_cases(20_000))]

		#[test]
		fn the_series_is_the_specified_one(x in -20_i64 << 32..=20 << 32) {
			prop_assume!(x != 1 << 32);
			prop_assert_eq!(exp_safe(I32F32::from_bits(x)).to_bits(), specified(x));
		}

		#[test]
		fn division_by_the_index_is_exact(dividend in 0_u64..1 << 63, index in 2_u64..32) {
			let divisor = DIVISORS.get(usize::try_from(index).unwrap() - 2).unwrap();
			prop_assert_eq!(divide(dividend, *divisor), dividend / index);
		}
	}

	#[test]
	fn arguments_beyond_twenty_are_clamped() {
		assert_eq!(exp_safe(I32F32::from_bits(i64::MAX)), exp_safe(BOUND));
		assert_eq!(exp_safe(I32F32::from_bits(i64::MIN)).to_bits(), 8);
	}

	#[test]
	fn zero_and_exactly_one_are_constants() {
		assert_eq!(exp_safe(ZERO), ONE);
		assert_eq!(exp_safe(ONE), E);
	}
}
