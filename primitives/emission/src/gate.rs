//! The bar and the gate, which move TAO from subnets far below the ranking's bar to those above.
//! Specification: `docs/protocol/emission.md` §9.4, `[2026-10]`.

use crate::{
	bits::{U64F64Bits, price_ratio},
	power::power_of,
	shares::normalise,
};
use alloc::vec::Vec;
use core::num::NonZeroU16;
use substrate_fixed::types::U64F64;

/// Blocks between two regular updates of the bar, whatever any tempo is.
pub const BAR_INTERVAL: u64 = 360;

/// `EmissionBarRank` of a new chain.
pub const DEFAULT_BAR_RANK: u16 = 32;

/// `EmissionBarQuantile` of a new chain: 0.61.
pub const DEFAULT_BAR_QUANTILE: U64F64Bits = 0x9c28_f5c2_8f5c_2800;

/// `EmissionGateExponent` of a new chain: 3.
pub const DEFAULT_GATE_EXPONENT: U64F64Bits = 3 << 64;

/// How the bar is read off the ranking of shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarRule {
	/// The N-th largest positive share, or the smallest positive one when there are fewer.
	Rank(NonZeroU16),
	/// The share at which the running sum, from the largest down, reaches this part of 1.
	Quantile(U64F64Bits),
}

impl BarRule {
	/// The rule that the two stored settings select: the rank, unless it is 0.
	pub fn new(rank: u16, quantile: U64F64Bits) -> Self {
		NonZeroU16::new(rank).map_or(Self::Quantile(quantile), Self::Rank)
	}
}

/// The bar that applies in `block`, given the stored one (0: never computed).
///
/// A stored bar is kept until the next block that is a multiple of [`BAR_INTERVAL`]; an update that
/// finds no positive share keeps it as well. No interpolation. Order n log n.
/// Specification: `docs/protocol/emission.md` §9.4.
pub fn updated_bar(
	shares: &[U64F64Bits],
	stored: U64F64Bits,
	block: u64,
	rule: BarRule,
) -> U64F64Bits {
	let due = block.checked_rem(BAR_INTERVAL) == Some(0);
	if stored > 0 && !due {
		return stored;
	}
	let mut ranking = shares.to_vec();
	ranking.sort_unstable_by(|a, b| b.cmp(a));
	let bar = match rule {
		BarRule::Rank(rank) => share_at_rank(&ranking, rank),
		BarRule::Quantile(quantile) => share_at_quantile(&ranking, quantile),
	};
	if bar > 0 { bar } else { stored }
}

fn share_at_rank(ranking: &[U64F64Bits], rank: NonZeroU16) -> U64F64Bits {
	let counted = ranking.iter().take(usize::from(rank.get()));
	counted.take_while(|share| **share > 0).last().copied().unwrap_or_default()
}

fn share_at_quantile(ranking: &[U64F64Bits], quantile: U64F64Bits) -> U64F64Bits {
	let mut sum = 0_u128;
	let crossing = ranking.iter().find(|share| {
		sum = sum.saturating_add(**share);
		sum >= quantile
	});
	crossing.or(ranking.last()).copied().unwrap_or_default()
}

/// Bends the shares by the Hill curve `s^h / (s^h + bar^h)` and normalises them.
///
/// The factor is `1 / (1 + (bar / s)^h)`: one half at the bar, about 1 well above, about 0 well
/// below. A share of 0 stays 0. A bar of 0 leaves everything as it is; so does an underflow of all
/// shares. `exponent` is h. Specification: `docs/protocol/emission.md` §9.4.
pub fn apply_gate(shares: &mut Vec<U64F64Bits>, bar: U64F64Bits, exponent: U64F64Bits) {
	if bar == 0 {
		return;
	}
	let mut gated: Vec<U64F64Bits> = shares
		.iter()
		.map(|share| {
			let factor = gate_factor(*share, bar, exponent);
			U64F64::from_bits(*share).saturating_mul(U64F64::from_bits(factor)).to_bits()
		})
		.collect();
	if normalise(&mut gated) {
		*shares = gated;
	}
}

/// The factor by which the gate multiplies `share`, at most 1; 0 for a share of 0. Truncated.
/// Specification: `docs/protocol/emission.md` §9.4.
pub fn gate_factor(share: U64F64Bits, bar: U64F64Bits, exponent: U64F64Bits) -> U64F64Bits {
	if share == 0 {
		return 0;
	}
	let one = U64F64::from_num(1);
	let distance = price_ratio(U64F64::from_bits(bar), U64F64::from_bits(share));
	let hill = power_of(distance, U64F64::from_bits(exponent));
	price_ratio(one, one.saturating_add(hill)).to_bits()
}
