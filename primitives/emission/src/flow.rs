//! Shares by the net flow of TAO into each subnet: a variant that the chain keeps but does not
//! call. Specification: `docs/protocol/emission.md` §9.5.

use crate::{
	bits::{I64F64Bits, U64F64Bits, price_ratio},
	power::{power_of, sqrt},
	shares::normalise,
};
use alloc::vec::Vec;
use substrate_fixed::types::{I64F64, U64F64};

/// `FlowEmaSmoothingFactor` of a new chain: a half-life of 216 000 blocks.
pub const DEFAULT_SMOOTHING: u64 = 29_597_889_189_277;

/// The largest power that the normalisation may reach: 2^31 - 1.
const LARGEST_POWER: U64F64 = U64F64::from_bits(0x7fff_ffff << 64);

/// 0.001, rounded to nearest: the tolerance of the scale's square root.
const SQRT_TOLERANCE: U64F64Bits = 18_446_744_073_709_552;

/// The two averages of one subnet, in RAO per block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
	/// TAO of users, in minus out.
	pub user: I64F64Bits,
	/// TAO of the protocol, in minus out.
	pub protocol: I64F64Bits,
}

/// The stored settings of the flow shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlowSettings {
	/// `NetTaoFlowEnabled`: whether protocol flow is subtracted.
	pub net: bool,
	/// `TaoFlowCutoff`, RAO: the lowest flow that still defines zero.
	pub cutoff: I64F64Bits,
	/// `FlowNormExponent`.
	pub exponent: U64F64Bits,
}

/// The average after one block: `(1 - a) × old + a × flow`, both products floored.
///
/// `flow` in RAO since the last update; `smoothing` is `FlowEmaSmoothingFactor`, and
/// `a = smoothing / (2^63 - 1)`, truncated. Specification: `docs/protocol/emission.md` §9.5.
pub fn advance_average(old: I64F64Bits, flow: i64, smoothing: u64) -> I64F64Bits {
	let smoothing = I64F64::saturating_from_num(smoothing);
	let step = smoothing.checked_div(I64F64::from(i64::MAX)).unwrap_or_default();
	let kept = I64F64::from_num(1).saturating_sub(step).saturating_mul(I64F64::from_bits(old));
	kept.saturating_add(step.saturating_mul(I64F64::from(flow))).to_bits()
}

/// The share of each subnet by its flow, in the order given. At most 1 in sum, each truncated; all
/// 0 when no flow is above the lower limit. Specification: `docs/protocol/emission.md` §9.5.
pub fn flow_shares(flows: &[Flow], settings: &FlowSettings) -> Vec<U64F64Bits> {
	let net = net_flows(flows, settings.net);
	let lowest = net.iter().fold(I64F64::from_num(0), |lowest, flow| lowest.min(*flow));
	let limit = lowest.max(I64F64::from_bits(settings.cutoff));
	let mut shares: Vec<U64F64Bits> = net
		.iter()
		.map(|flow| U64F64::saturating_from_num(flow.saturating_sub(limit)).to_bits())
		.collect();
	power_normalise(&mut shares, settings.exponent);
	shares
}

/// User flow less protocol flow. Where the protocol put TAO in, only the part that users put in
/// overall is subtracted, so that the sum of what counts stays positive.
fn net_flows(flows: &[Flow], net: bool) -> Vec<I64F64> {
	let positive_sum = |side: fn(&Flow) -> I64F64Bits| {
		flows.iter().fold(I64F64::from_num(0), |sum, flow| {
			sum.saturating_add(I64F64::from_bits(side(flow)).max(I64F64::from_num(0)))
		})
	};
	let covered = signed_ratio(positive_sum(|flow| flow.user), positive_sum(|flow| flow.protocol))
		.min(I64F64::from_num(1));
	let net_flow = |flow: &Flow| {
		let (user, protocol) = (I64F64::from_bits(flow.user), I64F64::from_bits(flow.protocol));
		match (net, protocol > I64F64::from_num(0)) {
			(false, _) => user,
			(true, true) => user.saturating_sub(covered.saturating_mul(protocol)),
			(true, false) => user.saturating_sub(protocol),
		}
	};
	flows.iter().map(net_flow).collect()
}

fn signed_ratio(numerator: I64F64, denominator: I64F64) -> I64F64 {
	if denominator == I64F64::from_num(0) {
		return I64F64::from_num(0);
	}
	numerator.saturating_div(denominator)
}

/// Raises the values to `exponent` and normalises them to a sum of at most 1.
///
/// The values are scaled first, so that the powers use the range of the power function and their sum
/// still fits. Specification: `docs/protocol/emission.md` §9.5 step 4.
pub fn power_normalise(values: &mut [U64F64Bits], exponent: U64F64Bits) {
	let one = U64F64::from_num(1);
	let largest = U64F64::from_bits(values.iter().copied().max().unwrap_or_default());
	let scale = price_ratio(one, largest);
	if scale == U64F64::from_num(0) {
		values.fill(0);
		return;
	}
	let count = U64F64::saturating_from_num(values.len());
	let room = price_ratio(LARGEST_POWER, count).to_bits();
	let stretch = U64F64::from_bits(sqrt(room, SQRT_TOLERANCE));
	let exponent = U64F64::from_bits(exponent);
	for value in values.iter_mut() {
		let scaled = U64F64::from_bits(*value).saturating_mul(scale);
		*value = power_of(stretch.saturating_mul(scaled), exponent).to_bits();
	}
	normalise(values);
}
