//! The share rules before October 2026, for replaying and comparing. They leave residues of shares
//! behind and know no epochs. `docs/protocol/staking.md` §6.2 to §6.4.

use crate::{Change, MemberShare, SafeFloat, SharePool};

/// What a member with `shares` owns: `⌊V * S / D⌋` RAO; zero without a denominator.
#[must_use]
pub fn value_of(pool: &SharePool, shares: SafeFloat) -> u64 {
	SafeFloat::from_u64(pool.value)
		.times_over(shares, pool.denominator)
		.map_or(0, SafeFloat::to_u64)
}

/// Whether a credit of `amount` RAO would give its member any shares.
#[must_use]
pub fn accepts(pool: &SharePool, amount: u64) -> bool {
	pool.denominator.is_zero() || !shares_for(pool, amount).is_zero()
}

/// Credits `amount` RAO to a member.
#[must_use]
pub fn credit(pool: SharePool, shares: SafeFloat, amount: u64) -> Change {
	let value = pool.value.saturating_add(amount);
	if pool.denominator.is_zero() {
		return change(value, SafeFloat::from_u64(amount), SafeFloat::from_u64(amount));
	}
	let gain = shares_for(&pool, amount);
	let denominator = pool.denominator.plus(gain).unwrap_or(pool.denominator);
	change(value, denominator, shares.plus(gain).unwrap_or(shares))
}

/// Debits `amount` RAO from a member; silently nothing when the member owns less.
#[must_use]
pub fn debit(pool: SharePool, shares: SafeFloat, amount: u64) -> Change {
	if shares.is_zero() || value_of(&pool, shares) < amount {
		return change(pool.value, pool.denominator, shares);
	}
	let value = pool.value.saturating_sub(amount);
	let loss = shares_for(&pool, amount);
	let denominator = pool.denominator.minus(loss).unwrap_or(pool.denominator);
	change(value, denominator, shares.minus(loss).unwrap_or(shares))
}

fn shares_for(pool: &SharePool, amount: u64) -> SafeFloat {
	SafeFloat::from_u64(amount)
		.times_over(pool.denominator, SafeFloat::from_u64(pool.value))
		.unwrap_or(SafeFloat::ZERO)
}

fn change(value: u64, denominator: SafeFloat, shares: SafeFloat) -> Change {
	Change {
		pool: SharePool { value, denominator, epoch: 0 },
		member: MemberShare { shares, epoch: 0 },
	}
}
