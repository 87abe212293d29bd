//! How much is issued per block: the halving curve, the hard cap of TAO, and the issuance of a
//! subnet's alpha. Specification: `docs/protocol/emission.md` §3 and §5.

/// All the RAO that can ever exist: 21 million tokens. The halving curve reaches 0 just below.
pub const TOTAL_SUPPLY: u64 = 21_000_000_000_000_000;

/// RAO per block before the first halving: one token.
pub const BASE_EMISSION: u64 = 1_000_000_000;

/// Fraction bits with which the curve sees the issued part of the supply.
const FRACTION_BITS: u32 = 32;

/// RAO per block once `issuance` RAO exist: `10^9 / 2^n`, floored, after `n` halvings.
///
/// With `k = floor(issuance × 2^32 / 21·10^15)` the n-th halving has happened as soon as
/// `2^32 - k`, the part of the supply still to come, is at most `2^(32-n)`. 0 from
/// 20 999 999.980442226 tokens on. The curve has no memory: an issuance that falls back under a
/// threshold emits the higher amount again. The same curve serves TAO (`issuance` is the pallet's
/// total issuance) and alpha ([`alpha_issuance`] of one subnet).
///
/// Specification: `docs/protocol/emission.md` §3.1, integer form.
pub fn block_emission(issuance: u64) -> u64 {
	if issuance >= TOTAL_SUPPLY {
		return 0;
	}
	let scaled = u128::from(issuance) << FRACTION_BITS;
	let issued = scaled.checked_div(u128::from(TOTAL_SUPPLY)).unwrap_or_default();
	let remaining = (1_u128 << FRACTION_BITS).saturating_sub(issued);
	// The smallest power of two that still covers what remains.
	let covering = u128::BITS.saturating_sub(remaining.saturating_sub(1).leading_zeros());
	let halvings = FRACTION_BITS.saturating_sub(covering);
	BASE_EMISSION.checked_shr(halvings).unwrap_or_default()
}

/// RAO that this block may mint: the emission of the curve, but never beyond the hard cap.
///
/// `total_issuance` is the counter that drives the curve, `balances_issuance` the one that the cap
/// watches; the two may drift apart. Specification: `docs/protocol/emission.md` §3.3.
pub fn mintable(total_issuance: u64, balances_issuance: u64) -> u64 {
	within_cap(block_emission(total_issuance), balances_issuance)
}

/// The part of `wanted` RAO that may be minted on top of `balances_issuance` without passing the
/// total supply. Specification: `docs/protocol/emission.md` §3.3.
pub fn within_cap(wanted: u64, balances_issuance: u64) -> u64 {
	wanted.min(TOTAL_SUPPLY.saturating_sub(balances_issuance))
}

/// The alpha of one subnet that counts towards its halving and its root proportion, in RAO: the
/// pool's reserve, everything outside the pool, and what waits in the pool's reservoir.
/// Saturating. Specification: `docs/protocol/emission.md` §5.1, `[2026-10]`.
pub fn alpha_issuance(alpha_in: u64, alpha_out: u64, alpha_reservoir: u64) -> u64 {
	alpha_in.saturating_add(alpha_out).saturating_add(alpha_reservoir)
}
