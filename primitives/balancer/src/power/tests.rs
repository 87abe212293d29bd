//! The power's two branches against slower ways to the same numbers.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use super::{PowerError, constants, exact, nat::Nat, scaled_power, series};
use crate::{ACCURACY, power::Precision};
use num_bigint::{BigInt, BigUint};
use proptest::prelude::*;

#[test]
fn the_tabulated_logarithms_are_those_of_the_series() {
	for bits in [168, 256, 1024] {
		let computed = series::ln2(bits).unwrap();
		assert_eq!(constants::ln2(bits).unwrap(), computed.digits(), "{bits} bits");
	}
	assert!(constants::ln2(128).is_none());
}

/// The specification's pseudocode, as literally as big integers allow. It shares nothing with the
/// crate's code.
mod literal {
	use num_bigint::{BigInt, Sign};
	use num_traits::{One, Signed, ToPrimitive, Zero};

	fn floor_div(a: &BigInt, b: &BigInt) -> BigInt {
		let (quotient, remainder): (BigInt, BigInt) = (a / b, a % b);
		if remainder.sign() == Sign::Minus { quotient - 1 } else { quotient }
	}

	fn dropped_guard(value: &BigInt) -> BigInt {
		let guard = BigInt::one() << 24;
		let (quotient, remainder): (BigInt, BigInt) = (value / &guard, value % &guard);
		if !remainder.is_zero() && remainder.abs() * 2 >= guard {
			quotient + value.signum()
		} else {
			quotient
		}
	}

	struct Sums {
		one: BigInt,
		terms: u32,
	}

	impl Sums {
		fn ln_1p(&self, t: &BigInt) -> BigInt {
			let (mut term, mut sum, mut last) = (t.clone(), t.clone(), dropped_guard(t));
			for n in 2..=self.terms {
				term = floor_div(&(&term * t), &self.one);
				let part = floor_div(&term, &n.into());
				if term.is_zero() || part.is_zero() {
					break;
				}
				sum = if n % 2 == 0 { sum - &part } else { sum + &part };
				let rounded = dropped_guard(&sum);
				if part.abs() < (BigInt::one() << 24) || rounded == last {
					break;
				}
				last = rounded;
			}
			sum
		}

		fn exp(&self, t: &BigInt) -> BigInt {
			let mut term = self.one.clone();
			let mut sum = self.one.clone();
			let mut last = dropped_guard(&sum);
			for n in 1..=self.terms {
				term = floor_div(&(&term * t), &(&self.one * n));
				if term.is_zero() {
					break;
				}
				sum += &term;
				let rounded = dropped_guard(&sum);
				if term.abs() < (BigInt::one() << 24) || rounded == last {
					break;
				}
				last = rounded;
			}
			sum
		}

		fn ln(&self, v: u128) -> BigInt {
			let mut k = v.ilog2();
			let mut mantissa = (BigInt::from(v) * &self.one) >> k;
			if mantissa >= &self.one + &self.one / 2 {
				mantissa >>= 1;
				k += 1;
			}
			let half: BigInt = &self.one / 2;
			let ln2 = -self.ln_1p(&-half);
			self.ln_1p(&(mantissa - &self.one)) + ln2 * k
		}
	}

	/// The result as a big integer, which may be negative or above u64.
	pub fn power((a, b): (u128, u128), (c, d): (u64, u64), precision: u32, scale: u64) -> BigInt {
		let scale_bits = 64 - scale.leading_zeros();
		let bits = precision.max(32).max(scale_bits + 8);
		let sums = Sums { one: BigInt::one() << (bits + 24), terms: 4096.min(bits + 24 + 128) };
		let x = floor_div(&((sums.ln(a) - sums.ln(b)) * c), &d.into());
		floor_div(&(dropped_guard(&sums.exp(&x)) * scale), &(BigInt::one() << bits))
	}

	pub fn as_result(value: &BigInt) -> Result<u64, super::PowerError> {
		match value.sign() {
			Sign::Minus => Err(super::PowerError::Negative),
			_ => value.to_u64().ok_or(super::PowerError::TooLarge),
		}
	}
}

fn literal_power(
	base: (u128, u128),
	exponent: (u64, u64),
	precision: u32,
) -> Result<u64, PowerError> {
	literal::as_result(&literal::power(base, exponent, precision, ACCURACY))
}

/// Whole words and words of any length, so that small numbers occur as well.
fn any_length() -> impl Strategy<Value = u64> {
	(any::<u64>(), 0..64_u32).prop_map(|(word, shift)| (word >> shift).max(1))
}

/// Weight of one side, and that of the other, not reducing to a small fraction.
fn weights() -> impl Strategy<Value = (u64, u64)> {
	let least = ACCURACY / 100;
	(least..=ACCURACY - least).prop_map(|weight| (weight | 1, ACCURACY - (weight | 1)))
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

	#[test]
	fn swaps_of_any_size_get_the_literal_power(
		reserve in any_length(), input in any_length(), exponent in weights(),
	) {
		let base = (u128::from(reserve), u128::from(reserve.saturating_add(input)));
		let computed = series::power(base, exponent, 256, ACCURACY);
		prop_assert_eq!(computed, literal_power(base, exponent, 256));
		prop_assert_eq!(computed, series::prescribed_power(base, exponent, 256, ACCURACY));
	}

	#[test]
	fn inputs_beyond_any_cap_at_extreme_weights_get_the_literal_power(
		reserve in 1..10_000_u64, excess in 0..40_u32, weight in 1..1_000_000_000_u64,
	) {
		// The exponential does not converge any more within its terms: the sum itself is the rule.
		let base = (u128::from(reserve), u128::from(reserve) << excess.max(1));
		let weight = ACCURACY / 100 + weight * 20_000_001;
		let exponent = (ACCURACY - weight, weight);
		prop_assert_eq!(
			scaled_power(base, exponent, Precision::SWAP, ACCURACY),
			literal_power(base, exponent, 256)
		);
	}

	#[test]
	fn other_precisions_get_the_literal_power(
		a in any_length(), b in any_length(), (c, _) in weights(), bits in 0..300_u32,
	) {
		let base = (u128::from(a), u128::from(b));
		prop_assert_eq!(
			series::power(base, (c, ACCURACY), bits, ACCURACY),
			literal_power(base, (c, ACCURACY), bits)
		);
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

	#[test]
	fn limits_get_the_literal_power(
		price in (any::<u128>(), 0..128_u32), ratio in 1..2_000_000_u64, (weight, _) in weights(),
	) {
		let price = (price.0 >> price.1).max(1);
		let limit = price.saturating_mul(ratio.into()) / 100_000;
		let base = (limit.max(1), price);
		let computed = series::power(base, (weight, ACCURACY), 1024, ACCURACY);
		prop_assert_eq!(computed, literal_power(base, (weight, ACCURACY), 1024));
		prop_assert_eq!(
			computed,
			series::prescribed_power(base, (weight, ACCURACY), 1024, ACCURACY)
		);
	}

	#[test]
	fn the_exact_branch_gives_the_largest_number_within_the_bound(
		a in any_length(), b in any_length(), c in 1..=40_u32, d in 1..=40_u32,
		scale in prop_oneof![Just(ACCURACY), any_length()],
	) {
		let is_within = |r: u128| {
			BigUint::from(r).pow(d) * BigUint::from(b).pow(c)
				<= BigUint::from(a).pow(c) * BigUint::from(scale).pow(d)
		};
		let base = (a.into(), b.into());
		let result = exact::power(base, (c, d), scale);
		// The public function may take a shorter way; it must lead to the same place.
		let (c_long, d_long) = (u64::from(c) * 1_000_003, u64::from(d) * 1_000_003);
		prop_assert_eq!(scaled_power(base, (c_long, d_long), Precision::SWAP, scale), result);
		match result {
			Ok(result) => {
				prop_assert!(is_within(result.into()));
				prop_assert!(!is_within(u128::from(result) + 1));
			},
			Err(error) => {
				prop_assert_eq!(error, PowerError::TooLarge);
				prop_assert!(is_within(1 << 64));
			},
		}
	}

	#[test]
	fn exact_powers_of_fractions_are_hit_exactly(
		p in 1..1_000_u64, q in 1..1_000_u64, c in 1..=6_u32, d in 1..=6_u32,
	) {
		// (p^d / q^d)^(c/d) * q^c = p^c: both sides of the comparison are equal.
		let base = (u128::from(p).pow(d), u128::from(q).pow(d));
		let (scale, expected) = (u128::from(q).pow(c), u128::from(p).pow(c));
		let computed = exact::power(base, (c, d), u64::try_from(scale).unwrap());
		prop_assert_eq!(computed, Ok(u64::try_from(expected).unwrap()));
	}

	#[test]
	fn integers_keep_the_laws_of_arithmetic(
		a in proptest::collection::vec(any::<u64>(), 0..8),
		b in proptest::collection::vec(any::<u64>(), 0..8),
		shift in 0..400_u32, divisor in 1..5_000_u32,
	) {
		use super::nat::Round;
		let big = |nat: &Nat| {
			nat.digits().iter().rev().fold(BigInt::from(0), |sum, limb| (sum << 64) + limb)
		};
		let (x, y) = (Nat::from_limbs(&a), Nat::from_limbs(&b));
		let mut result = Nat::ZERO;
		result.set_product(&x, &y).unwrap();
		prop_assert_eq!(big(&result), big(&x) * big(&y));
		for round in [Round::Down, Round::Up] {
			let up = i32::from(round == Round::Up);
			result.set_shifted_right(&x, shift, round).unwrap();
			let unit = BigInt::from(1) << shift;
			prop_assert_eq!(big(&result), (big(&x) + (&unit - 1) * up) / &unit);
			result.set_quotient(&x, divisor, round).unwrap();
			prop_assert_eq!(big(&result), (big(&x) + (divisor - 1) * up.unsigned_abs()) / divisor);
			let mut quotient = x.clone();
			quotient.divide(divisor.into(), round).unwrap();
			prop_assert_eq!(big(&quotient), big(&result));
		}
		let mut sum = x.clone();
		sum.add(&y).unwrap();
		prop_assert_eq!(big(&sum), big(&x) + big(&y));
		sum.subtract(&x).unwrap();
		prop_assert_eq!(big(&sum), big(&y));
		sum.shift_left(shift).unwrap();
		prop_assert_eq!(big(&sum), big(&y) << shift);
		prop_assert_eq!(x.is_less_than(&y), big(&x) < big(&y));
	}
}
