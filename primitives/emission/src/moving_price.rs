//! The two averages of a subnet's price: the slow one that shares are made of, and the fast one
//! that bounds trades. Specification: `docs/protocol/emission.md` §19.1 and §19.2.

use crate::bits::{I96F32Bits, U64F64Bits, price_ratio};
use substrate_fixed::types::{I96F32, U64F64};

/// `SubnetMovingAlpha` of a new chain: 0.000003.
pub const DEFAULT_STEP: I96F32Bits = 12_885;

/// `EMAPriceHalvingBlocks` of a new subnet: 28 days of blocks.
pub const DEFAULT_HALVING_BLOCKS: u64 = 201_600;

/// ln(2) / 600, truncated: the step of the fast average, whose half-life is 600 blocks.
const FAST_STEP: U64F64 = U64F64::from_bits(21_310_514_408_671_092);

/// Blocks since a subnet began to emit, counted so that `first_emission_block` itself is 1.
/// Saturating. Specification: `docs/protocol/emission.md` §19.1.
pub fn age(block: u64, first_emission_block: u64) -> u64 {
	block.saturating_sub(first_emission_block.saturating_sub(1))
}

/// The slow average after one block, to be stored as `SubnetMovingPrice`.
///
/// `new = k × min(spot, 1) + (1 - k) × old` with `k = step × age / (age + halving_blocks)`: a young
/// subnet's average moves slowly. `old` is the price that [`crate::shares::price`] gives, `step` is
/// `SubnetMovingAlpha` (a negative one counts as 0), `age` see [`age`]. Products floored, quotients
/// truncated, the result floored to 2^-32. Specification: `docs/protocol/emission.md` §19.1.
pub fn slow_average(
	old: U64F64Bits,
	spot: U64F64Bits,
	step: I96F32Bits,
	age: u64,
	halving_blocks: u64,
) -> I96F32Bits {
	let one = U64F64::from_num(1);
	let maturity = price_ratio(U64F64::from(age), U64F64::from(age.saturating_add(halving_blocks)));
	let step = U64F64::saturating_from_num(I96F32::from_bits(step)).saturating_mul(maturity);
	let towards = step.saturating_mul(U64F64::from_bits(spot).min(one));
	let kept = one.saturating_sub(step).saturating_mul(U64F64::from_bits(old));
	I96F32::saturating_from_num(towards.saturating_add(kept)).to_bits()
}

/// The fast average after one block: the spot price at first, later one step towards it.
///
/// `old` is `SubnetFastMovingPrice`, `None` before the first update. The step is
/// `|spot - old| × ln(2) / 600`, floored; unlike the slow average this one sees prices above 1.
/// Specification: `docs/protocol/emission.md` §19.2, `[2026-10]`.
pub fn fast_average(old: Option<U64F64Bits>, spot: U64F64Bits) -> U64F64Bits {
	let Some(old) = old else {
		return spot;
	};
	let step = U64F64::from_bits(old.abs_diff(spot)).saturating_mul(FAST_STEP).to_bits();
	if spot > old { old.saturating_add(step) } else { old.saturating_sub(step) }
}
