//! The pool's fixed-point arithmetic on `U64F64` (unsigned, 64 integer and 64 fraction bits):
//! every operation truncates, and a failed division gives zero. `docs/protocol/swap.md` §8.

use substrate_fixed::types::U64F64;

/// The bits of 1.0.
pub const ONE_BITS: u128 = 1 << 64;

/// 1.0.
pub const ONE: U64F64 = U64F64::from_bits(ONE_BITS);

/// An integer as a fixed-point number. Exact.
#[must_use]
pub fn num(n: u64) -> U64F64 {
	U64F64::from_bits(u128::from(n) << 64)
}

/// `a * b`, rounded down to 2^-64, saturating at the largest number.
#[must_use]
pub fn mul(a: U64F64, b: U64F64) -> U64F64 {
	a.saturating_mul(b)
}

/// `a / b`, rounded down to 2^-64. **Zero** when `b` is zero or the quotient does not fit: callers
/// rely on a meaningless price being zero, never enormous.
#[must_use]
pub fn div(a: U64F64, b: U64F64) -> U64F64 {
	a.checked_div(b).unwrap_or(U64F64::from_bits(0))
}

/// `a - b`, zero when negative.
#[must_use]
pub fn sub(a: U64F64, b: U64F64) -> U64F64 {
	a.saturating_sub(b)
}

/// The integer part: rounds down.
#[must_use]
pub fn to_u64(a: U64F64) -> u64 {
	u64::try_from(a.to_bits() >> 64).unwrap_or(u64::MAX)
}
