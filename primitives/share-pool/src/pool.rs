//! The share rules of October 2026: no residues, and member and denominator move together.
//! `docs/protocol/staking.md` §6.2, §6.3, §6.5.

use crate::{SafeFloat, ShareError};

/// One (hotkey, subnet) pool: what its members own together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SharePool {
	/// `V`: alpha in the pool, RAO.
	pub value: u64,
	/// `D`: the sum of all shares, up to truncation.
	pub denominator: SafeFloat,
	/// Counts how often `D` left or reached zero. Shares of an older epoch are void.
	pub epoch: u64,
}

/// One member's row in a pool. The default is an absent row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MemberShare {
	/// `S`: the member's shares.
	pub shares: SafeFloat,
	/// The pool's epoch when the row was written; zero if it was never stamped.
	pub epoch: u64,
}

/// Pool and member after an operation. A member without shares is the default row: the caller
/// removes it instead of storing zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
	/// The pool afterwards.
	pub pool: SharePool,
	/// The member afterwards.
	pub member: MemberShare,
}

impl SharePool {
	/// What `member` owns: `⌊V * S / D⌋` RAO, at most `V`; zero without a valid row.
	#[must_use]
	pub fn value_of(&self, member: &MemberShare) -> u64 {
		self.quote(self.shares_of(member))
	}

	/// The member's shares, zero when its row belongs to an older epoch of the pool.
	#[must_use]
	pub fn shares_of(&self, member: &MemberShare) -> SafeFloat {
		if member.epoch < self.epoch { SafeFloat::ZERO } else { member.shares }
	}

	/// Whether a credit of `amount` RAO would give its member any shares (`simulate` of §6.5).
	#[must_use]
	pub fn accepts(&self, amount: u64) -> bool {
		self.denominator.is_zero()
			|| (amount > 0 && self.value == 0)
			|| !self.shares_for(amount).is_zero()
	}

	/// Credits all members together, pro rata: `V` grows by `amount` RAO (saturating).
	#[must_use]
	pub const fn credited_to_all(self, amount: u64) -> Self {
		Self { value: self.value.saturating_add(amount), ..self }
	}

	/// Debits all members together, pro rata: `V` falls by `amount` RAO (not below zero).
	#[must_use]
	pub const fn debited_from_all(self, amount: u64) -> Self {
		Self { value: self.value.saturating_sub(amount), ..self }
	}

	/// Credits `amount` RAO to `member`. Opens the pool when it has no shares; shares without any
	/// value behind them are retired first, so that a newcomer does not pay for them. Credited
	/// shares are truncated: the dust belongs to all members.
	#[must_use]
	pub fn credit(self, member: MemberShare, amount: u64) -> Change {
		if amount == 0 {
			return Change { pool: self, member };
		}
		let mut pool = self;
		if pool.value == 0 {
			pool.set_denominator(SafeFloat::ZERO);
		}
		let shares = pool.shares_of(&member);
		let credited = pool.value.saturating_add(amount);
		if pool.denominator.is_zero() {
			let opening = SafeFloat::from_u64(amount);
			pool.set_denominator(opening);
			return Self { value: credited, ..pool }.with(opening);
		}
		let before = pool.denominator;
		let after = before.plus(pool.shares_for(amount)).unwrap_or(before);
		let gain = after.minus_exactly(before).unwrap_or(SafeFloat::ZERO);
		pool.set_denominator(after);
		Self { value: credited, ..pool }.with(shares.plus(gain).unwrap_or(shares))
	}

	/// Debits `amount` RAO from `member`; nothing changes when that is zero. A member that takes all it owns, or is left with shares
	/// that are worth nothing, leaves without a residue; a pool that is emptied closes.
	///
	/// # Errors
	///
	/// [`ShareError::InsufficientShares`] when the member owns less than `amount`.
	pub fn debit(self, member: MemberShare, amount: u64) -> Result<Change, ShareError> {
		let owned = self.value_of(&member);
		if owned < amount {
			return Err(ShareError::InsufficientShares);
		}
		if amount == 0 {
			return Ok(Change { pool: self, member });
		}
		let shares = self.shares_of(&member);
		let (denominator, left) = self.without_shares(shares, amount);
		let value = self.value.saturating_sub(amount);
		let (denominator, left) = if value == 0 {
			(SafeFloat::ZERO, SafeFloat::ZERO)
		} else {
			let takes_all = owned == amount;
			without_residue(value, denominator, left, takes_all)
		};
		let mut pool = Self { value, ..self };
		pool.set_denominator(denominator);
		Ok(pool.with(left))
	}

	/// Denominator and shares after `amount` RAO worth of shares left. What the denominator loses
	/// is what the member loses, and never more than the member has.
	fn without_shares(&self, shares: SafeFloat, amount: u64) -> (SafeFloat, SafeFloat) {
		let before = self.denominator;
		let after = before.minus(self.shares_for(amount)).unwrap_or(before);
		let loss = before.minus_exactly(after).unwrap_or(SafeFloat::ZERO);
		if loss.is_above(shares) {
			return (before.minus(shares).unwrap_or(before), SafeFloat::ZERO);
		}
		(after, shares.minus(loss).unwrap_or(SafeFloat::ZERO))
	}

	/// `amount * D / V`, truncated; zero when the pool has no value.
	fn shares_for(&self, amount: u64) -> SafeFloat {
		SafeFloat::from_u64(amount)
			.times_over(self.denominator, SafeFloat::from_u64(self.value))
			.unwrap_or(SafeFloat::ZERO)
	}

	fn quote(&self, shares: SafeFloat) -> u64 {
		quote(self.value, self.denominator, shares)
	}

	/// The only writer of the denominator: whoever opens or closes the pool starts an epoch.
	fn set_denominator(&mut self, denominator: SafeFloat) {
		if self.denominator.is_zero() != denominator.is_zero() {
			self.epoch = self.epoch.saturating_add(1);
		}
		self.denominator = denominator;
	}

	/// This pool, with a member that holds `shares` of its current epoch.
	fn with(self, shares: SafeFloat) -> Change {
		let member = if shares.is_zero() {
			MemberShare::default()
		} else {
			MemberShare { shares, epoch: self.epoch }
		};
		Change { pool: self, member }
	}
}

/// `⌊V * S / D⌋`, at most `V`; zero without a denominator.
fn quote(value: u64, denominator: SafeFloat, shares: SafeFloat) -> u64 {
	SafeFloat::from_u64(value)
		.times_over(shares, denominator)
		.map_or(0, |owned| owned.to_u64().min(value))
}

/// Removes shares that a member leaves behind when it `takes_all`, or that are worth nothing.
fn without_residue(
	value: u64,
	denominator: SafeFloat,
	left: SafeFloat,
	takes_all: bool,
) -> (SafeFloat, SafeFloat) {
	let is_residue = !left.is_zero() && (takes_all || quote(value, denominator, left) == 0);
	if !is_residue {
		return (denominator, left);
	}
	match denominator.minus_exactly(left) {
		Ok(rest) => (rest, SafeFloat::ZERO),
		Err(_) => (denominator, left),
	}
}
