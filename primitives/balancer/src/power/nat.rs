//! Non-negative integers of fixed capacity on the stack, with just the operations that the power's
//! series needs. An operation that would exceed the capacity returns `None`.

/// Capacity in 64-bit limbs (3072 bits).
///
/// The largest numbers arise in the exponential with 256 bits of precision: a swap's exponent is
/// at most 99 and the logarithm of its base at most ln(2^64), so `|t| < 4392`; the largest of the
/// 408 terms is `4392^408 / 408!`, below 2^1983, and its product with `t` at 280 fraction bits each
/// stays below 2^2556. The limit computation (1024 bits, `|t| < 89`) stays below 2^2232.
const LIMBS: usize = 48;

/// Which way a truncated magnitude goes. Towards minus infinity is `Down` for a positive number
/// and `Up` for the magnitude of a negative one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Round {
	Down,
	Up,
}

impl Round {
	/// The rounding of a magnitude that makes its signed value round towards minus infinity.
	pub(super) const fn floor_of(negative: bool) -> Self {
		if negative { Self::Up } else { Self::Down }
	}
}

/// A non-negative integer, little-endian limbs, no leading zero limbs.
#[derive(Clone, Debug)]
pub(super) struct Nat {
	limbs: [u64; LIMBS],
	len: usize,
}

impl Nat {
	pub(super) const ZERO: Self = Self { limbs: [0; LIMBS], len: 0 };

	pub(super) fn from_u128(value: u128) -> Self {
		let (high, low) = halves(value);
		Self::from_limbs(&[low, high])
	}

	/// Limbs beyond the capacity are dropped; the constants of this crate fit.
	pub(super) fn from_limbs(limbs: &[u64]) -> Self {
		let mut nat = Self::ZERO;
		for (to, from) in nat.limbs.iter_mut().zip(limbs) {
			*to = *from;
		}
		nat.len = limbs.len().min(LIMBS);
		nat.trim();
		nat
	}

	/// `2^bits`.
	pub(super) fn power_of_two(bits: u32) -> Option<Self> {
		let (words, shift) = words_and_bits(bits);
		let mut nat = Self::ZERO;
		*nat.limbs.get_mut(words)? = 1_u64.wrapping_shl(shift);
		nat.len = words.checked_add(1)?;
		Some(nat)
	}

	/// The significant limbs, little-endian.
	pub(super) fn digits(&self) -> &[u64] {
		self.limbs.get(..self.len).unwrap_or(&[])
	}

	pub(super) const fn is_zero(&self) -> bool {
		self.len == 0
	}

	pub(super) fn to_u64(&self) -> Option<u64> {
		match self.digits() {
			[] => Some(0),
			[value] => Some(*value),
			_ => None,
		}
	}

	/// Whether the value is below `2^bits`.
	pub(super) fn is_below_power_of_two(&self, bits: u32) -> bool {
		let (words, shift) = words_and_bits(bits);
		match self.digits().get(words..) {
			None | Some([]) => true,
			Some([top]) => *top < 1_u64.wrapping_shl(shift),
			Some(_) => false,
		}
	}

	/// The bit of weight `2^index`.
	pub(super) fn bit(&self, index: u32) -> bool {
		let (words, shift) = words_and_bits(index);
		self.digits().get(words).is_some_and(|limb| limb.wrapping_shr(shift) & 1 == 1)
	}

	/// Whether `self / 2^fraction_bits` is at least `2^(margin_bits - fraction_bits)` away from every
	/// integer: the fraction bits from `margin_bits` upwards are neither all zero nor all one.
	pub(super) fn is_clear_of_integers(&self, fraction_bits: u32, margin_bits: u32) -> bool {
		let mut deciding = margin_bits..fraction_bits;
		let first = self.bit(margin_bits);
		deciding.any(|index| self.bit(index) != first)
	}

	pub(super) fn is_less_than(&self, other: &Self) -> bool {
		self.len < other.len
			|| (self.len == other.len && self.digits().iter().rev().lt(other.digits().iter().rev()))
	}

	/// `self := a * b`.
	pub(super) fn set_product(&mut self, a: &Self, b: &Self) -> Option<()> {
		let len = a.len.checked_add(b.len)?;
		let area = self.limbs.get_mut(..len)?;
		area.fill(0);
		for (position, digit) in a.digits().iter().enumerate() {
			add_scaled(area.get_mut(position..)?, b.digits(), *digit)?;
		}
		self.len = len;
		self.trim();
		Some(())
	}

	/// `self := source / 2^bits`, rounded as told.
	pub(super) fn set_shifted_right(
		&mut self,
		source: &Self,
		bits: u32,
		round: Round,
	) -> Option<()> {
		let (words, shift) = words_and_bits(bits);
		let (dropped, kept) =
			source.digits().split_at_checked(words).unwrap_or((source.digits(), &[]));
		let lost = dropped.iter().any(|limb| *limb != 0)
			|| kept.first().is_some_and(|limb| carried_left(*limb, shift) != 0);
		let mut carry = 0;
		for (to, from) in self.limbs.get_mut(..kept.len())?.iter_mut().zip(kept).rev() {
			*to = from.wrapping_shr(shift) | carry;
			carry = carried_left(*from, shift);
		}
		self.len = kept.len();
		self.trim();
		if lost && round == Round::Up { self.increment() } else { Some(()) }
	}

	/// `self := source / divisor`, rounded as told. For divisors below 2^32 (term counts).
	pub(super) fn set_quotient(&mut self, source: &Self, divisor: u32, round: Round) -> Option<()> {
		let divisor = u64::from(divisor);
		// 2^64 = step * divisor + rest, so that a remainder r in front of a limb x is worth
		// r * step units of the quotient, and r * rest + x is left to divide: two divisions of
		// native words, no 128-bit one.
		let step = 0_u64.wrapping_sub(divisor).checked_div(divisor)?.wrapping_add(1);
		let rest = 0_u64.wrapping_sub(divisor.wrapping_mul(step));
		let mut remainder = 0_u64;
		let quotients = self.limbs.get_mut(..source.len)?.iter_mut();
		for (to, from) in quotients.zip(source.digits()).rev() {
			let whole = from.checked_div(divisor)?;
			let left = from
				.wrapping_sub(whole.wrapping_mul(divisor))
				.wrapping_add(remainder.wrapping_mul(rest));
			let more = left.checked_div(divisor)?;
			*to = remainder.wrapping_mul(step).wrapping_add(whole).wrapping_add(more);
			remainder = left.wrapping_sub(more.wrapping_mul(divisor));
		}
		self.len = source.len;
		self.trim();
		if remainder != 0 && round == Round::Up { self.increment() } else { Some(()) }
	}

	/// `self := self / divisor`, rounded as told, for any divisor.
	pub(super) fn divide(&mut self, divisor: u64, round: Round) -> Option<()> {
		let mut remainder = 0_u64;
		for limb in self.limbs.get_mut(..self.len)?.iter_mut().rev() {
			let dividend = joined(remainder, *limb);
			let quotient = dividend.checked_div(divisor.into())?;
			(_, remainder) = halves(dividend.wrapping_sub(quotient.wrapping_mul(divisor.into())));
			(_, *limb) = halves(quotient);
		}
		self.trim();
		if remainder != 0 && round == Round::Up { self.increment() } else { Some(()) }
	}

	/// `self := self * factor`.
	pub(super) fn multiply(&mut self, factor: u64) -> Option<()> {
		let mut carry = 0;
		for limb in self.limbs.get_mut(..self.len)?.iter_mut() {
			(carry, *limb) = halves(multiply_add(*limb, factor, 0, carry));
		}
		self.push(carry)?;
		self.trim();
		Some(())
	}

	/// `self := self * 2^bits`.
	pub(super) fn shift_left(&mut self, bits: u32) -> Option<()> {
		let (words, shift) = words_and_bits(bits);
		let mut carry = 0;
		for limb in self.limbs.get_mut(..self.len)?.iter_mut() {
			let wide = u128::from(*limb).wrapping_shl(shift);
			let (high, low) = halves(wide);
			*limb = low | carry;
			carry = high;
		}
		self.push(carry)?;
		let len = self.len.checked_add(words)?;
		let area = self.limbs.get_mut(..len)?;
		area.rotate_right(words.min(len));
		area.get_mut(..words)?.fill(0);
		self.len = len;
		self.trim();
		Some(())
	}

	/// `self := self + other`.
	pub(super) fn add(&mut self, other: &Self) -> Option<()> {
		let longer = self.len.max(other.len);
		self.extend_to(longer)?;
		let (low, high) = self.limbs.get_mut(..longer)?.split_at_mut_checked(other.len)?;
		let mut carry = false;
		for (a, b) in low.iter_mut().zip(other.digits()) {
			let (sum, first) = a.overflowing_add(*b);
			let (sum, second) = sum.overflowing_add(carry.into());
			*a = sum;
			carry = first || second;
		}
		for a in high {
			if !carry {
				break;
			}
			(*a, carry) = a.overflowing_add(1);
		}
		self.push(carry.into())
	}

	/// `self := self - other`; `None` when negative.
	pub(super) fn subtract(&mut self, other: &Self) -> Option<()> {
		let (low, high) = self.limbs.get_mut(..self.len)?.split_at_mut_checked(other.len)?;
		let mut borrow = false;
		for (a, b) in low.iter_mut().zip(other.digits()) {
			let (difference, first) = a.overflowing_sub(*b);
			let (difference, second) = difference.overflowing_sub(borrow.into());
			*a = difference;
			borrow = first || second;
		}
		for a in high {
			if !borrow {
				break;
			}
			(*a, borrow) = a.overflowing_sub(1);
		}
		self.trim();
		if borrow { None } else { Some(()) }
	}

	pub(super) fn increment(&mut self) -> Option<()> {
		for limb in self.limbs.get_mut(..self.len)?.iter_mut() {
			let carry;
			(*limb, carry) = limb.overflowing_add(1);
			if !carry {
				return Some(());
			}
		}
		self.push(1)
	}

	/// Appends a top limb unless it is zero.
	fn push(&mut self, limb: u64) -> Option<()> {
		if limb != 0 {
			*self.limbs.get_mut(self.len)? = limb;
			self.len = self.len.checked_add(1)?;
		}
		Some(())
	}

	/// Makes leading zero limbs significant, up to `len`.
	fn extend_to(&mut self, len: usize) -> Option<()> {
		if len > self.len {
			self.limbs.get_mut(self.len..len)?.fill(0);
			self.len = len;
		}
		Some(())
	}

	fn trim(&mut self) {
		let zeros = self.digits().iter().rev().take_while(|limb| **limb == 0).count();
		self.len = self.len.saturating_sub(zeros);
	}
}

/// `row += digits * factor`, where `row` is longer than `digits` and its first limb beyond them is
/// still zero.
fn add_scaled(row: &mut [u64], digits: &[u64], factor: u64) -> Option<()> {
	let (low, high) = row.split_at_mut_checked(digits.len())?;
	let mut carry = 0;
	for (to, digit) in low.iter_mut().zip(digits) {
		(carry, *to) = halves(multiply_add(*digit, factor, *to, carry));
	}
	*high.first_mut()? = carry;
	Some(())
}

/// `a * b + c + d`, which always fits.
const fn multiply_add(a: u64, b: u64, c: u64, d: u64) -> u128 {
	(a as u128).wrapping_mul(b as u128).wrapping_add(c as u128).wrapping_add(d as u128)
}

/// The bits that a right shift by `shift` (below 64) drops from `limb`, at the top of a word.
fn carried_left(limb: u64, shift: u32) -> u64 {
	limb.checked_shl(64_u32.wrapping_sub(shift)).unwrap_or(0)
}

/// High and low word. The casts keep the low word on purpose.
const fn halves(wide: u128) -> (u64, u64) {
	(wide.wrapping_shr(64) as u64, wide as u64)
}

const fn joined(high: u64, low: u64) -> u128 {
	(high as u128).wrapping_shl(64) | low as u128
}

/// A bit count as whole limbs and the bits beyond them.
const fn words_and_bits(bits: u32) -> (usize, u32) {
	(bits.wrapping_shr(6) as usize, bits & 63)
}

/// A signed integer: sign and magnitude. Zero may carry either sign.
#[derive(Clone, Debug)]
pub(super) struct Int {
	pub(super) negative: bool,
	pub(super) magnitude: Nat,
}

impl Int {
	pub(super) const fn positive(magnitude: Nat) -> Self {
		Self { negative: false, magnitude }
	}

	/// `self := self + (-1)^negative * magnitude`.
	pub(super) fn add(&mut self, negative: bool, magnitude: &Nat) -> Option<()> {
		if self.negative == negative {
			return self.magnitude.add(magnitude);
		}
		if self.magnitude.is_less_than(magnitude) {
			let mut larger = magnitude.clone();
			larger.subtract(&self.magnitude)?;
			*self = Self { negative, magnitude: larger };
			return Some(());
		}
		self.magnitude.subtract(magnitude)
	}
}
