//! From shares to RAO: the TAO that each eligible subnet receives in one block.
//! Specification: `docs/protocol/emission.md` §9 to §11.1.

use crate::{
	bits::{U64F64Bits, U96F32Bits, price_ratio},
	gate::{self, BarRule},
	root,
	shares::{self, SubnetSignals},
};
use alloc::vec::Vec;
use substrate_fixed::types::{U64F64, U96F32};

/// One eligible subnet, as the block's allocation sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
	/// What its share depends on.
	pub signals: SubnetSignals,
	/// `SubnetEmissionEnabled`: whether root lets TAO flow to it. A disabled subnet counts in the
	/// ranking and in the bar, then receives 0.
	pub emission_enabled: bool,
}

/// The stored settings of the bar and the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GateSettings {
	/// `EmissionGateBar` as stored; 0 when it was never computed.
	pub bar: U64F64Bits,
	/// `EmissionBarRank`; 0 selects the quantile.
	pub rank: u16,
	/// `EmissionBarQuantile`.
	pub quantile: U64F64Bits,
	/// `EmissionGateExponent`.
	pub exponent: U64F64Bits,
}

/// What one block gives to its subnets.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an allocation that is computed but not applied emits nothing"]
pub struct Allocation {
	/// The bar to store, possibly unchanged.
	pub bar: U64F64Bits,
	/// Whether root dividends are paid in this block (`true`) or recycled: §11.1.
	pub root_sell: bool,
	/// The share of each subnet after the gate, before disabled subnets are left out. At most 1 in
	/// sum.
	pub shares: Vec<U64F64Bits>,
	/// The TAO of each subnet, in RAO. At most the credit in sum.
	pub tao_emission: Vec<U96F32Bits>,
}

/// Divides `credit` RAO over the eligible subnets of `block`, in the order given.
///
/// Shares (§9.2, §9.3), bar and gate (§9.4), redistribution from disabled subnets and amounts
/// (§10), root-sell flag (§11.1).
pub fn allocate(
	candidates: &[Candidate],
	settings: &GateSettings,
	block: u64,
	credit: u64,
) -> Allocation {
	let signals: Vec<SubnetSignals> = candidates.iter().map(|c| c.signals).collect();
	let mut shares = shares::shares(&signals);
	let rule = BarRule::new(settings.rank, settings.quantile);
	let bar = gate::updated_bar(&shares, settings.bar, block, rule);
	gate::apply_gate(&mut shares, bar, settings.exponent);
	let enabled = candidates.iter().map(|c| c.emission_enabled);
	let tao_emission = tao_emissions(&shares, enabled, credit);
	let prices = signals.iter().map(|s| shares::price(s.mechanism, s.moving_price));
	Allocation { bar, root_sell: root::sell_flag(prices), shares, tao_emission }
}

/// The TAO of each subnet, in RAO: the credit times its share, floored to 2^-32.
///
/// As soon as one subnet is disabled, the shares of the others are first divided by their sum
/// (truncated), and the disabled ones receive 0. `enabled` is in the order of the shares; a missing
/// one counts as enabled. Specification: `docs/protocol/emission.md` §10.
pub fn tao_emissions(
	shares: &[U64F64Bits],
	enabled: impl IntoIterator<Item = bool>,
	credit: u64,
) -> Vec<U96F32Bits> {
	let enabled = enabled.into_iter().chain(core::iter::repeat(true));
	let flagged: Vec<(U64F64, bool)> =
		shares.iter().map(|share| U64F64::from_bits(*share)).zip(enabled).collect();
	let all_enabled = flagged.iter().all(|(_, enabled)| *enabled);
	let receiving = flagged
		.iter()
		.filter(|(_, enabled)| *enabled)
		.fold(U64F64::from_num(0), |sum, (share, _)| sum.saturating_add(*share));
	let credit = U64F64::from(credit);
	let amount = |(share, enabled): &(U64F64, bool)| {
		let share = match (all_enabled, enabled) {
			(true, _) => *share,
			(false, true) => price_ratio(*share, receiving),
			(false, false) => U64F64::from_num(0),
		};
		U96F32::saturating_from_num(credit.saturating_mul(share)).to_bits()
	};
	flagged.iter().map(amount).collect()
}
