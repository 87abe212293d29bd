//! The series branch of the power: logarithm and exponential by prescribed sums in binary fixed
//! point, every division rounding towards minus infinity. `docs/protocol/swap.md` §9.3.
//!
//! One is represented by `2^(bits + 24)`; the lowest 24 bits are guard bits that the result drops.
//! The specification stops a sum when a term vanishes, when a term is below the guard bits, or
//! when the rounded sum repeats. The last rule never decides: a term of at least `2^24` moves the
//! rounded sum by at least one, and a smaller one has already ended the sum. So it is not here.

use super::{
	PowerError, constants,
	nat::{Int, Nat, Round},
};

/// Guard bits below the working precision.
const GUARD_BITS: u32 = 24;

/// Most terms of any sum.
const MAX_TERMS: u32 = 4096;

/// The fixed-point format of one evaluation.
#[derive(Clone, Copy)]
struct Format {
	/// Working precision without guard bits.
	bits: u32,
}

/// `scale * (base.0 / base.1)^(exponent.0 / exponent.1)`, the parts of all four being non-zero.
pub(super) fn power(
	base: (u128, u128),
	exponent: (u64, u64),
	precision: u32,
	scale: u64,
) -> Result<u64, PowerError> {
	let scale_bits = u64::BITS.saturating_sub(scale.leading_zeros());
	let format = Format { bits: precision.max(32).max(scale_bits.saturating_add(8)) };
	let value = format.raised(base, exponent).ok_or(PowerError::TooLarge)?;
	let scaled = format.scaled(value, scale).ok_or(PowerError::TooLarge)?;
	if scaled.negative && !scaled.magnitude.is_zero() {
		return Err(PowerError::Negative);
	}
	scaled.magnitude.to_u64().ok_or(PowerError::TooLarge)
}

/// `ln 2` in the format of `bits` (with its guard bits), as the series gives it.
pub(super) fn ln2(bits: u32) -> Option<Nat> {
	let format = Format { bits };
	let half = Nat::power_of_two(format.fraction_bits().checked_sub(1)?)?;
	Some(format.ln_1p(Int { negative: true, magnitude: half })?.magnitude)
}

impl Format {
	const fn fraction_bits(self) -> u32 {
		self.bits.saturating_add(GUARD_BITS)
	}

	fn max_terms(self) -> u32 {
		self.fraction_bits().saturating_add(128).min(MAX_TERMS)
	}

	/// `(a/b)^(c/d)` with guard bits.
	fn raised(self, (a, b): (u128, u128), (c, d): (u64, u64)) -> Option<Int> {
		let mut exponent = self.ln(a)?;
		let subtrahend = self.ln(b)?;
		exponent.add(!subtrahend.negative, &subtrahend.magnitude)?;
		exponent.magnitude.multiply(c)?;
		exponent.magnitude.divide(d, Round::floor_of(exponent.negative))?;
		self.exp(&exponent)
	}

	/// `value * scale` as an integer: the guard bits are dropped rounding half away from zero, the
	/// fraction rounding towards minus infinity.
	fn scaled(self, value: Int, scale: u64) -> Option<Int> {
		let Int { negative, magnitude } = value;
		let mut rounded = Nat::ZERO;
		rounded.set_shifted_right(&magnitude, GUARD_BITS, Round::Down)?;
		if magnitude.bit(GUARD_BITS.saturating_sub(1)) {
			rounded.increment()?;
		}
		rounded.multiply(scale)?;
		let mut result = Nat::ZERO;
		result.set_shifted_right(&rounded, self.bits, Round::floor_of(negative))?;
		Some(Int { negative, magnitude: result })
	}

	/// `ln v` for `v >= 1`: `v = m * 2^k` with `m` in [0.75, 1.5), so `ln v = ln(1 + (m-1)) + k*ln 2`.
	fn ln(self, v: u128) -> Option<Int> {
		let mut k = u128::BITS.checked_sub(1)?.checked_sub(v.leading_zeros())?;
		// The mantissa is exact whenever the fraction has at least k bits, and floored otherwise.
		let mut shifted = Nat::from_u128(v);
		shifted.shift_left(self.fraction_bits())?;
		let mut mantissa = Nat::ZERO;
		mantissa.set_shifted_right(&shifted, k, Round::Down)?;
		let half_bit = self.fraction_bits().checked_sub(1)?;
		if mantissa.bit(half_bit) {
			shifted.set_shifted_right(&mantissa, 1, Round::Down)?;
			core::mem::swap(&mut shifted, &mut mantissa);
			k = k.checked_add(1)?;
		}
		let mut argument = Int::positive(mantissa);
		argument.add(true, &Nat::power_of_two(self.fraction_bits())?)?;
		let mut ln = self.ln_1p(argument)?;
		if k != 0 {
			let mut shift = self.ln2()?;
			shift.multiply(k.into())?;
			ln.add(false, &shift)?;
		}
		Some(ln)
	}

	fn ln2(self) -> Option<Nat> {
		match constants::ln2(self.bits) {
			Some(limbs) => Some(Nat::from_limbs(limbs)),
			None => ln2(self.bits),
		}
	}

	/// `ln(1 + t) = t - t^2/2 + t^3/3 - ...`
	fn ln_1p(self, t: Int) -> Option<Int> {
		let mut sum = t.clone();
		let mut term = t.clone();
		let (mut product, mut part) = (Nat::ZERO, Nat::ZERO);
		for n in 2..=self.max_terms() {
			product.set_product(&term.magnitude, &t.magnitude)?;
			term.negative ^= t.negative;
			let round = Round::floor_of(term.negative);
			term.magnitude.set_shifted_right(&product, self.fraction_bits(), round)?;
			part.set_quotient(&term.magnitude, n, round)?;
			if part.is_zero() {
				break;
			}
			let is_even = n & 1 == 0;
			sum.add(term.negative ^ is_even, &part)?;
			if part.is_below_power_of_two(GUARD_BITS) {
				break;
			}
		}
		Some(sum)
	}

	/// `e^t = 1 + t + t^2/2! + ...`
	fn exp(self, t: &Int) -> Option<Int> {
		let one = Nat::power_of_two(self.fraction_bits())?;
		let mut sum = Int::positive(one.clone());
		let mut term = Int::positive(one);
		let (mut product, mut shifted) = (Nat::ZERO, Nat::ZERO);
		for n in 1..=self.max_terms() {
			product.set_product(&term.magnitude, &t.magnitude)?;
			term.negative ^= t.negative;
			let round = Round::floor_of(term.negative);
			// Rounding towards minus infinity twice is rounding the whole quotient once.
			shifted.set_shifted_right(&product, self.fraction_bits(), round)?;
			term.magnitude.set_quotient(&shifted, n, round)?;
			if term.magnitude.is_zero() {
				break;
			}
			sum.add(term.negative, &term.magnitude)?;
			if term.magnitude.is_below_power_of_two(GUARD_BITS) {
				break;
			}
		}
		Some(sum)
	}
}
