//! The dividends of a leased subnet: the part of the owner cut that goes to those who paid for it.
//! Specification: `docs/protocol/emission.md` §20.

use crate::bits::U64F64Bits;
use substrate_fixed::types::U64F64;

/// Blocks that must pass between two payouts of a lease.
/// Specification: `docs/protocol/open-questions.md` 12.
pub const PAYOUT_INTERVAL: u64 = 100;

/// The part of an owner cut of `owner_cut` RAO that is shared out, rounded up.
///
/// `percent` is the lease's emissions share, 0 to 100; more counts as 100.
/// Specification: `docs/protocol/emission.md` §20 step 2.
pub fn lease_cut(owner_cut: u64, percent: u8) -> u64 {
	let parts = u128::from(owner_cut).saturating_mul(u128::from(percent.min(100)));
	let cut = parts.div_ceil(100);
	u64::try_from(cut).unwrap_or(owner_cut)
}

/// The part of the owner cut that the lease keeps, RAO: what the owner's lock may cover.
/// Specification: `docs/protocol/emission.md` §16.5, `[2026-10]`.
pub fn lease_remainder(owner_cut: u64, percent: u8) -> u64 {
	owner_cut.saturating_sub(lease_cut(owner_cut, percent))
}

/// One contributor's slice of the gathered dividends `pot`, RAO, rounded down. The beneficiary
/// receives the pot less all slices, so nothing is lost.
///
/// `share` is the contributor's `SubnetLeaseShares`. Never more than the pot.
/// Specification: `docs/protocol/emission.md` §20 step 4, `[2026-10]`.
pub fn contributor_slice(pot: u64, share: U64F64Bits) -> u64 {
	let slice = U64F64::from(pot).saturating_mul(U64F64::from_bits(share));
	slice.saturating_to_num::<u64>().min(pot)
}
