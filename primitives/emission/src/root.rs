//! The part of a subnet's emission that belongs to the stakers of root, and whether they are paid
//! at all. Specification: `docs/protocol/emission.md` §11.

use crate::bits::{U64F64Bits, U96F32Bits, fraction_u64, ratio};
use substrate_fixed::types::{U64F64, U96F32};

/// Whether root dividends are paid: true while the prices of all eligible subnets sum to strictly
/// more than 1. Otherwise the root part is recycled. Disabled subnets count.
///
/// `prices` as given by [`crate::shares::price`]. Specification: `docs/protocol/emission.md` §11.1.
pub fn sell_flag(prices: impl IntoIterator<Item = U64F64Bits>) -> bool {
	let sum = prices
		.into_iter()
		.fold(U64F64::from_num(0), |sum, price| sum.saturating_add(U64F64::from_bits(price)));
	sum > U64F64::from_num(1)
}

/// The root proportion of a subnet, at most 1: `w / (w + issuance)` with `w = root_tao × weight`.
///
/// `root_tao`: RAO staked on root. `tao_weight`: u64-normalised. `alpha_issuance`: RAO, see
/// [`crate::halving::alpha_issuance`]. Truncated; 0 when there is neither stake nor alpha.
/// Specification: `docs/protocol/emission.md` §11.2.
pub fn root_proportion(root_tao: u64, tao_weight: u64, alpha_issuance: u64) -> U96F32Bits {
	let weighted = weighted_root(root_tao, tao_weight);
	ratio(weighted, weighted.saturating_add(alpha_issuance.into())).to_bits()
}

/// `root × weight`, floored to 2^-32; the weight is u64-normalised and truncated to 2^-32.
pub(crate) fn weighted_root(root: u64, tao_weight: u64) -> U96F32 {
	U96F32::from(root).saturating_mul(fraction_u64(tao_weight))
}
