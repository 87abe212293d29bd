//! The power function of the gate and of the flow shares, and its square root, with exactly the
//! errors that the chain agrees on. Specification: `docs/protocol/emission.md` §1.1.

use crate::bits::{U64F64Bits, price_ratio};
use substrate_fixed::{
	transcendental,
	types::{I32F32, U64F64},
};

/// What an overflowing power is taken for: the largest integer of `I32F32`, 2^31 - 1.
const OVERFLOWED: U64F64 = U64F64::from_bits(0x7fff_ffff << 64);

/// Passes after which the bisection of [`sqrt`] gives up.
const MAX_BISECTIONS: u32 = 129;

/// `base ^ exponent`, computed as `exp(exponent × ln(base))` in `I32F32`.
///
/// The base and the exponent are floored to `I32F32` first, saturating. The logarithm is built from
/// 32 squarings and log2(e) truncated to 23 bits; the exponential is the Taylor sum up to the 31st
/// term, so results above about `e^10` come out too small (`1000^3` gives 987 161 799.9). A base of
/// 0, or one so small that its reciprocal does not fit (2^-31 and below), gives 0. A power too large
/// for `I32F32` gives 2^31 - 1.
///
/// A power too *small* gives 0. The chain's exponential fails there as well, because it computes
/// the reciprocal of a number too large, and read to the letter §1.1 turns that into 2^31 - 1. The
/// gate would then starve a subnet for standing a thousand times above the bar, against invariant 7
/// of §23; so the failure is told apart by the sign of the exponent, and the order is kept.
///
/// Specification: `docs/protocol/emission.md` §1.1.
pub fn power(base: U64F64Bits, exponent: U64F64Bits) -> U64F64Bits {
	power_of(U64F64::from_bits(base), U64F64::from_bits(exponent)).to_bits()
}

/// [`power`] on fixed-point values.
pub(crate) fn power_of(base: U64F64, exponent: U64F64) -> U64F64 {
	let base = I32F32::saturating_from_num(base);
	let exponent = I32F32::saturating_from_num(exponent);
	let Ok(logarithm) = transcendental::ln::<I32F32, I32F32>(base) else {
		return U64F64::from_num(0);
	};
	let scaled = logarithm.saturating_mul(exponent);
	match transcendental::exp::<I32F32, I32F32>(scaled) {
		Ok(result) => U64F64::saturating_from_num(result),
		Err(()) if scaled.is_negative() => U64F64::from_num(0),
		Err(()) => OVERFLOWED,
	}
}

/// The square root of `value`, by bisection until `value / root` and `root` are within `tolerance`
/// of each other, or 129 halvings. Specification: `docs/protocol/emission.md` §1.1.
pub fn sqrt(value: U64F64Bits, tolerance: U64F64Bits) -> U64F64Bits {
	let value = U64F64::from_bits(value);
	let tolerance = U64F64::from_bits(tolerance);
	let one = U64F64::from_num(1);
	let mut high = value.max(one);
	let mut low = if value > one { U64F64::from_num(0) } else { value };
	let mut middle = midpoint(low, high);
	for _ in 0..MAX_BISECTIONS {
		let quotient = price_ratio(value, middle);
		if quotient.max(middle).saturating_sub(quotient.min(middle)) <= tolerance {
			break;
		}
		if quotient < middle {
			high = middle;
		} else {
			low = middle;
		}
		middle = midpoint(low, high);
	}
	middle.to_bits()
}

fn midpoint(low: U64F64, high: U64F64) -> U64F64 {
	U64F64::from_bits(high.saturating_add(low).to_bits() >> 1)
}
