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
	let quick = if precision < 256 { None } else { certain_floor(base, exponent, scale) };
	match quick {
		Some(result) => result,
		None => prescribed_power(base, exponent, precision, scale),
	}
}

/// The power by the prescribed sums at the prescribed precision: slow, and always right.
pub(super) fn prescribed_power(
	base: (u128, u128),
	exponent: (u64, u64),
	precision: u32,
	scale: u64,
) -> Result<u64, PowerError> {
	let scale_bits = u64::BITS.saturating_sub(scale.leading_zeros());
	let format = Format { bits: precision.max(32).max(scale_bits.saturating_add(8)) };
	let value = format.raised(base, exponent).ok_or(PowerError::TooLarge)?;
	let Int { negative, magnitude } = format.scaled(&value, scale).ok_or(PowerError::TooLarge)?;
	let mut result = Nat::ZERO;
	result
		.set_shifted_right(&magnitude, format.bits, Round::floor_of(negative))
		.ok_or(PowerError::TooLarge)?;
	if negative && !result.is_zero() {
		return Err(PowerError::Negative);
	}
	result.to_u64().ok_or(PowerError::TooLarge)
}

/// The floor of the true power, from the sums of [`prescribed_power`] at a lower precision, where
/// that is certain: where the cheap value is further from an integer than from the true value. The
/// prescribed value at 256 or more bits has the same floor, being 2^88 times closer to the truth.
/// `None` where it is not certain, once in 2^69, or for extreme exponents.
///
/// With `u = 2^-192`, a unit of the cheap format ([`QUICK`], at most 320 terms of any sum):
/// - A logarithm series (`|t| <= 1/2`) loses at most `2u` a term, and `2^24 u` where it stops: below
///   `2^25 u`. With up to 128 times `ln 2`, and for two logarithms: below `2^34 u`. The exponent is
///   at most 128, so `x`, the argument of the exponential, is off by less than `2^42 u`, which moves
///   `e^x <= e^4` by less than `2^49 u`.
/// - The exponential loses up to `u` a term, each loss grows by at most `e^|x| <= e^32`: below
///   `2^55 u`. Where it stops the terms have long been halving (`n > 2|x|`): below `2^25 u`.
/// - Dropping the guard bits: `2^23 u`. In all less than `2^57 u = 2^-135`, after scaling `2^-71`.
///   Adding the error of the prescribed value, `2^-70` from an integer is safe.
pub(super) fn certain_floor(
	base: (u128, u128),
	exponent: (u64, u64),
	scale: u64,
) -> Option<Result<u64, PowerError>> {
	if u128::from(exponent.0) > u128::from(exponent.1).saturating_mul(128) {
		return None;
	}
	let x = QUICK.scaled_logarithm(base, exponent)?;
	let bits_of_x = if x.negative { 5_u32 } else { 2 };
	if !x.magnitude.is_below_power_of_two(QUICK.fraction_bits().saturating_add(bits_of_x)) {
		return None;
	}
	let Int { negative, magnitude } = QUICK.scaled(&QUICK.exp(&x)?, scale)?;
	if negative || !magnitude.is_clear_of_integers(QUICK.bits, QUICK_MARGIN_BITS) {
		return None;
	}
	let mut result = Nat::ZERO;
	result.set_shifted_right(&magnitude, QUICK.bits, Round::Down)?;
	Some(result.to_u64().ok_or(PowerError::TooLarge))
}

/// The format of the cheap evaluation: three limbs of fraction with the guard bits.
const QUICK: Format = Format { bits: 168 };

/// Distance from an integer, as a power of two in units of the cheap format without guard bits,
/// above which the cheap evaluation decides: 2^-70.
const QUICK_MARGIN_BITS: u32 = 98;

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
	fn raised(self, base: (u128, u128), exponent: (u64, u64)) -> Option<Int> {
		self.exp(&self.scaled_logarithm(base, exponent)?)
	}

	/// `ln(a/b) * c/d` with guard bits.
	fn scaled_logarithm(self, (a, b): (u128, u128), (c, d): (u64, u64)) -> Option<Int> {
		let mut logarithm = self.ln(a)?;
		let subtrahend = self.ln(b)?;
		logarithm.add(!subtrahend.negative, &subtrahend.magnitude)?;
		logarithm.magnitude.multiply(c)?;
		logarithm.magnitude.divide(d, Round::floor_of(logarithm.negative))?;
		Some(logarithm)
	}

	/// `value * scale` without guard bits: those are dropped rounding half away from zero.
	fn scaled(self, value: &Int, scale: u64) -> Option<Int> {
		let mut rounded = Nat::ZERO;
		rounded.set_shifted_right(&value.magnitude, GUARD_BITS, Round::Down)?;
		if value.magnitude.bit(GUARD_BITS.saturating_sub(1)) {
			rounded.increment()?;
		}
		rounded.multiply(scale)?;
		Some(Int { negative: value.negative, magnitude: rounded })
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
