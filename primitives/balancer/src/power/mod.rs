//! The scaled rational power `scale * (a/b)^(c/d)` in deterministic integer arithmetic: the one
//! irrational function of the pool. `docs/protocol/swap.md` §9.
//!
//! Two branches. If the reduced exponent has small parts the result is the exact floor
//! (`exact`). Otherwise it is what a prescribed series in fixed point gives (`series`), term by
//! term and truncation by truncation: every node must get the same bits, and "better" algorithms
//! are wrong. The one licence taken is to run the same sums with fewer bits first, and to keep the
//! answer when it provably is the prescribed one. The series works on fixed-capacity integers
//! (`nat`) and does not allocate.

mod constants;
mod exact;
mod nat;
mod series;
#[cfg(test)]
mod tests;

/// Largest part of a reduced exponent for which the exact branch is taken.
const EXACT_LIMIT: u64 = 1024;

/// Working precision of the series branch in bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Precision(u32);

impl Precision {
	/// For the output of a swap: 256 bits.
	pub const SWAP: Self = Self(256);
	/// For the input that reaches a limit: 1024 bits.
	pub const LIMIT: Self = Self(1024);

	/// `bits` of precision, at most 1024.
	#[must_use]
	pub const fn bits(bits: u32) -> Self {
		Self(if bits > Self::LIMIT.0 { Self::LIMIT.0 } else { bits })
	}
}

/// Why there is no power to return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PowerError {
	/// A denominator is zero.
	Undefined,
	/// The result is above `u64::MAX`.
	TooLarge,
	/// The series, cut off at its prescribed number of terms far from convergence, sums to a
	/// negative number. Only reachable for exponents beyond those of a swap within its input cap.
	Negative,
}

/// `scale * (base.0 / base.1) ^ (exponent.0 / exponent.1)`, rounded down (in the series branch up
/// to one unit off when the true value is within about 2^-200 of an integer).
///
/// # Errors
///
/// [`PowerError`]: a zero denominator, or a result outside u64.
pub fn scaled_power(
	(base_num, base_den): (u128, u128),
	(exp_num, exp_den): (u64, u64),
	precision: Precision,
	scale: u64,
) -> Result<u64, PowerError> {
	if base_den == 0 || exp_den == 0 {
		return Err(PowerError::Undefined);
	}
	if base_num == 0 || scale == 0 {
		return Ok(0);
	}
	// A base of one gives the scale in both branches: its logarithm is exactly zero.
	if exp_num == 0 || base_num == base_den {
		return Ok(scale);
	}
	let divisor = gcd(exp_num, exp_den);
	let reduced = |part: u64| part.checked_div(divisor).unwrap_or(part);
	let exponent = (reduced(exp_num), reduced(exp_den));
	let base = (base_num, base_den);
	match small_exponent(exponent) {
		Some((1, 1)) => exact::quotient(base, scale),
		Some(small) => series::certain_floor(base, exponent, scale)
			.unwrap_or_else(|| exact::power(base, small, scale)),
		None => series::power(base, exponent, precision.0, scale),
	}
}

/// The exponent's parts when both are within reach of the exact branch.
fn small_exponent((num, den): (u64, u64)) -> Option<(u32, u32)> {
	if num > EXACT_LIMIT || den > EXACT_LIMIT {
		return None;
	}
	Some((u32::try_from(num).ok()?, u32::try_from(den).ok()?))
}

fn gcd(mut a: u64, mut b: u64) -> u64 {
	while b != 0 {
		(a, b) = (b, a.checked_rem(b).unwrap_or(0));
	}
	a
}
