//! The exact branch of the power: for small exponents the true floor. `docs/protocol/swap.md` §9.2.
//!
//! Only reached where the cheap evaluation of the series (`series::certain_floor`) is not certain,
//! that is for powers that are integers and for exponents far from one. The result is the largest `r` with `r^d * b^c <= a^c * scale^d`. It is found bit by bit. Each
//! comparison is first tried on leading 256 bits, which decides unless the sides agree to about 239
//! bits; only then are the full products (up to 190 000 bits) formed.

use super::PowerError;
use alloc::{vec, vec::Vec};
use core::cmp::Ordering;
use primitive_types::{U256, U512};

/// `⌊scale * a/b⌋`: the power with exponent one, that of a pool with equal weights.
pub(super) fn quotient((a, b): (u128, u128), scale: u64) -> Result<u64, PowerError> {
	let product = U256::from(a).saturating_mul(scale.into());
	let quotient = product.checked_div(b.into()).ok_or(PowerError::Undefined)?;
	u64::try_from(quotient).map_err(|_| PowerError::TooLarge)
}

/// `⌊scale * (a/b)^(c/d)⌋`, all parts non-zero and exponents at most 1024.
pub(super) fn power(
	(a, b): (u128, u128),
	(c, d): (u32, u32),
	scale: u64,
) -> Result<u64, PowerError> {
	let problem = Problem::new((a, b), (c, d), scale);
	if problem.is_within(1 << 64) {
		return Err(PowerError::TooLarge);
	}
	let mut result = 0_u64;
	for bit in (0..u64::BITS).rev() {
		let candidate = result | 1_u64.wrapping_shl(bit);
		if problem.is_within(candidate.into()) {
			result = candidate;
		}
	}
	Ok(result)
}

/// The inequality `r^d * b^c <= a^c * scale^d` with its constant parts prepared.
struct Problem {
	base: (u128, u128),
	exponent: (u32, u32),
	scale: u64,
	/// Leading bits of `b^c`.
	divisor: Leading,
	/// Leading bits of `a^c * scale^d`.
	bound: Leading,
}

impl Problem {
	fn new((a, b): (u128, u128), (c, d): (u32, u32), scale: u64) -> Self {
		let divisor = Leading::new(b).raised(c);
		let bound = Leading::new(a).raised(c).times(Leading::new(scale.into()).raised(d));
		Self { base: (a, b), exponent: (c, d), scale, divisor, bound }
	}

	fn is_within(&self, candidate: u128) -> bool {
		let product = Leading::new(candidate).raised(self.exponent.1).times(self.divisor);
		product.is_clearly_less(self.bound).unwrap_or_else(|| self.is_within_exactly(candidate))
	}

	fn is_within_exactly(&self, candidate: u128) -> bool {
		let ((a, b), (c, d)) = (self.base, self.exponent);
		let product = raised(candidate, d, raised(b, c, vec![1]));
		let bound = raised(self.scale.into(), d, raised(a, c, vec![1]));
		// More limbs is more; equal lengths compare from the top. There are no leading zeros.
		product.len().cmp(&bound.len()).then_with(|| product.iter().rev().cmp(bound.iter().rev()))
			!= Ordering::Greater
	}
}

/// The leading 256 bits of a positive integer: `mantissa * 2^exponent`, top bit set, truncated.
///
/// Each product loses less than 2^-254 of its value. A power `c <= 1024` doubles the loss at every
/// squaring, so it stays below `4 * 1024 * 2^-254`; a comparison has two powers a side.
#[derive(Clone, Copy)]
struct Leading {
	mantissa: U256,
	exponent: i64,
}

/// Comparisons are trusted when the mantissas differ by more than `2^MARGIN_BITS`: far above the
/// truncation of at most `2^(256 - 254 + 12 + 1)`.
const MARGIN_BITS: u32 = 20;

impl Leading {
	/// `value` is not zero.
	fn new(value: u128) -> Self {
		let value = U256::from(value);
		let shift = value.leading_zeros();
		Self { mantissa: shl(value, shift), exponent: 0_i64.saturating_sub(shift.into()) }
	}

	fn times(self, other: Self) -> Self {
		let product = self.mantissa.full_mul(other.mantissa);
		let shift = product.leading_zeros();
		let U512(limbs) = shl_wide(product, shift);
		let [.., a, b, c, d] = limbs;
		let exponent = self
			.exponent
			.saturating_add(other.exponent)
			.saturating_add(256_i64.saturating_sub(shift.into()));
		Self { mantissa: U256([a, b, c, d]), exponent }
	}

	/// `self^exponent` by squaring; `exponent` is not zero.
	fn raised(self, exponent: u32) -> Self {
		let top = u32::BITS.saturating_sub(exponent.leading_zeros()).saturating_sub(1);
		(0..top).rev().fold(self, |power, bit| {
			let square = power.times(power);
			if exponent.wrapping_shr(bit) & 1 == 1 { square.times(self) } else { square }
		})
	}

	/// `Some(self < other)` when the leading bits decide.
	fn is_clearly_less(self, other: Self) -> Option<bool> {
		let margin = shl(U256::one(), MARGIN_BITS);
		match self.exponent.saturating_sub(other.exponent) {
			0 => {
				let less = self.mantissa < other.mantissa;
				(self.mantissa.abs_diff(other.mantissa) > margin).then_some(less)
			}
			// One apart: almost equal only if the larger starts 1000... and the smaller 1111...
			1 => (!self.is_almost_a_power(false, margin) || !other.is_almost_a_power(true, margin))
				.then_some(false),
			-1 => (!self.is_almost_a_power(true, margin)
				|| !other.is_almost_a_power(false, margin))
			.then_some(true),
			gap => Some(gap < 0),
		}
	}

	/// Whether the mantissa lies within the margin above (or, if `below`, below) a power of two.
	fn is_almost_a_power(self, below: bool, margin: U256) -> bool {
		let distance = if below { !self.mantissa } else { self.mantissa ^ shl(U256::one(), 255) };
		distance <= margin
	}
}

/// `start * base^exponent` on limbs, little-endian, without leading zeros.
fn raised(base: u128, exponent: u32, start: Vec<u64>) -> Vec<u64> {
	let mut square = trimmed(U256::from(base).0.to_vec());
	let mut result = start;
	let mut left = exponent;
	while left != 0 {
		if left & 1 == 1 {
			result = product(&result, &square);
		}
		left = left.wrapping_shr(1);
		if left != 0 {
			square = product(&square, &square);
		}
	}
	result
}

fn product(a: &[u64], b: &[u64]) -> Vec<u64> {
	let mut result = vec![0; a.len().saturating_add(b.len())];
	for (position, digit) in a.iter().enumerate() {
		let mut carry = 0_u128;
		let row = result.iter_mut().skip(position);
		for (to, other) in row.zip(b.iter().chain([&0])) {
			let wide = u128::from(*digit)
				.wrapping_mul(u128::from(*other))
				.wrapping_add(u128::from(*to))
				.wrapping_add(carry);
			// The low word is kept on purpose.
			*to = wide as u64;
			carry = wide.wrapping_shr(64);
		}
	}
	trimmed(result)
}

fn trimmed(mut limbs: Vec<u64>) -> Vec<u64> {
	while limbs.last() == Some(&0) {
		limbs.pop();
	}
	limbs
}

#[allow(clippy::arithmetic_side_effects)] // shifts of these types drop bits and never panic
fn shl(value: U256, bits: u32) -> U256 {
	value << bits
}

#[allow(clippy::arithmetic_side_effects)] // as above
fn shl_wide(value: U512, bits: u32) -> U512 {
	value << bits
}
