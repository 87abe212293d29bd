//! Dividing an amount in proportion to shares of any size, to the last unit.

use alloc::vec::Vec;

/// Divides `pool` in proportion to `shares`.
///
/// Every share gets its part rounded down; the units left over go one each to the first shares
/// that are not 0. The parts sum to `pool`, unless every share is 0: then all parts are 0.
/// Exact for any amounts: neither the products nor the sum of the shares can overflow.
/// Spec: `docs/protocol/yuma-epoch.md` §18, point 4.
#[must_use]
pub fn divide(pool: u64, shares: &[u128]) -> Vec<u64> {
	let sum = Wide::sum(shares.iter().copied());
	if sum == Wide::default() {
		return alloc::vec![0; shares.len()];
	}
	let mut parts: Vec<u64> = shares.iter().map(|share| part(pool, *share, sum)).collect();
	let given = parts.iter().fold(0_u64, |sum, part| sum.saturating_add(*part));
	let mut left = pool.saturating_sub(given);
	for (part, _) in parts.iter_mut().zip(shares).filter(|(_, share)| **share > 0) {
		let unit = left.min(1);
		*part = part.saturating_add(unit);
		left = left.saturating_sub(unit);
	}
	parts
}

/// `pool * share / sum`, rounded down, for a `share` that `sum` contains.
///
/// Multiplies and divides bit by bit, so that nothing grows beyond three times the sum.
pub(crate) fn part(pool: u64, share: u128, sum: Wide) -> u64 {
	let (mut quotient, mut rest) = (0_u64, Wide::default());
	for position in (0..64).rev() {
		let bit = pool & (1_u64 << position) != 0;
		let added = if bit { Wide::from(share) } else { Wide::default() };
		rest = rest.plus(rest).plus(added);
		quotient <<= 1;
		while rest >= sum {
			rest = rest.minus(sum);
			quotient = quotient.saturating_add(1);
		}
	}
	quotient
}

/// An unsigned number of 192 bits.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Wide {
	high: u64,
	low: u128,
}

impl Wide {
	/// The exact sum of at most 2^64 numbers.
	pub fn sum(numbers: impl Iterator<Item = u128>) -> Self {
		numbers.fold(Self::default(), |sum, number| sum.plus(Self::from(number)))
	}

	/// The number, if a signed 128-bit one can hold it.
	pub fn narrow(self) -> Option<u128> {
		(self.high == 0 && self.low >> 127 == 0).then_some(self.low)
	}

	fn plus(self, other: Self) -> Self {
		let (low, carry) = self.low.overflowing_add(other.low);
		let high = self.high.saturating_add(other.high).saturating_add(u64::from(carry));
		Self { high, low }
	}

	/// The difference to a number that is not larger.
	fn minus(self, other: Self) -> Self {
		let (low, borrow) = self.low.overflowing_sub(other.low);
		let high = self.high.saturating_sub(other.high).saturating_sub(u64::from(borrow));
		Self { high, low }
	}
}

impl From<u128> for Wide {
	fn from(low: u128) -> Self {
		Self { high: 0, low }
	}
}
