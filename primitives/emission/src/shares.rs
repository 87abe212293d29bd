//! What a subnet deserves before the gate: its average price, weighted by the part of its miner pay
//! that was not withheld. Specification: `docs/protocol/emission.md` §9.2 and §9.3.

use crate::bits::{I96F32Bits, ONE_U64F64, U64F64Bits, U96F32Bits, price_ratio};
use alloc::vec::Vec;
use substrate_fixed::types::{I96F32, U64F64, U96F32};

/// The mechanism number of a subnet without a pool, whose price is always 1.
pub const STABLE_MECHANISM: u16 = 0;

/// What the shares know about one eligible subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubnetSignals {
	/// `SubnetMechanism`: 0 without a pool, 1 with one.
	pub mechanism: u16,
	/// `SubnetMovingPrice`, the slow average, in TAO per alpha.
	pub moving_price: I96F32Bits,
	/// `MinerBurned`, the fraction of the last tempo's miner pay that was withheld; above 1 counts
	/// as 1.
	pub miner_burned: U96F32Bits,
}

/// The price with which a subnet enters shares and averages: 1 without a pool, otherwise its slow
/// average, where a negative average counts as 0. Specification: `docs/protocol/emission.md` §9.2.
pub fn price(mechanism: u16, moving_price: I96F32Bits) -> U64F64Bits {
	if mechanism == STABLE_MECHANISM {
		return ONE_U64F64;
	}
	U64F64::saturating_from_num(I96F32::from_bits(moving_price)).to_bits()
}

/// The share of each subnet, in the order given: its part of all prices (§9.2), weighted by the
/// miner pay that was not withheld (§9.3). At most 1 in sum, each rounded down.
///
/// When every subnet with a price withholds everything, the price shares stand as they are, so such
/// a network still emits. Without any price all shares are 0.
pub fn shares(subnets: &[SubnetSignals]) -> Vec<U64F64Bits> {
	let mut shares = price_shares(subnets.iter().map(|s| price(s.mechanism, s.moving_price)));
	weigh_by_paid_miners(&mut shares, subnets.iter().map(|s| s.miner_burned));
	shares
}

/// `p / sum of p` for each price, truncated; all 0 when the sum is 0.
/// Specification: `docs/protocol/emission.md` §9.2.
pub fn price_shares(prices: impl IntoIterator<Item = U64F64Bits>) -> Vec<U64F64Bits> {
	let mut shares: Vec<U64F64Bits> = prices.into_iter().collect();
	normalise(&mut shares);
	shares
}

/// Weighs each share by `1 - burned` and normalises; leaves all as they are when nothing remains.
/// `burned` are `MinerBurned` in the order of the shares, a missing one counts as 0.
/// Specification: `docs/protocol/emission.md` §9.3.
pub fn weigh_by_paid_miners(
	shares: &mut Vec<U64F64Bits>,
	burned: impl IntoIterator<Item = U96F32Bits>,
) {
	let one = U64F64::from_num(1);
	let mut burned = burned.into_iter();
	let mut weighted: Vec<U64F64Bits> = shares
		.iter()
		.map(|share| {
			let burned = U96F32::from_bits(burned.next().unwrap_or_default());
			let paid = one.saturating_sub(U64F64::saturating_from_num(burned));
			U64F64::from_bits(*share).saturating_mul(paid).to_bits()
		})
		.collect();
	if normalise(&mut weighted) {
		*shares = weighted;
	}
}

/// Divides each value by the saturating sum of all, truncated. Without a positive sum it sets all
/// to 0 and answers false.
pub(crate) fn normalise(values: &mut [U64F64Bits]) -> bool {
	let total = values.iter().fold(0_u128, |total, value| total.saturating_add(*value));
	let total = U64F64::from_bits(total);
	for value in values.iter_mut() {
		*value = price_ratio(U64F64::from_bits(*value), total).to_bits();
	}
	total > U64F64::from_num(0)
}
