//! How the dividend of one hotkey is divided between it and the parents that delegated stake to it.
//! Specification: `docs/protocol/emission.md` §16.3.

use crate::bits::{floor, fraction_u16, fraction_u64, ratio};
use alloc::vec::Vec;
use substrate_fixed::types::U96F32;

/// The hotkey that earned the dividend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Child<'a> {
	/// Its alpha on the subnet, RAO.
	pub alpha: u64,
	/// Its stake on root, RAO.
	pub root: u64,
	/// The parts of its stake that it gave away to its own children, u64-normalised.
	pub given_away: &'a [u64],
	/// Its effective childkey take, u16-normalised.
	pub take: u16,
}

/// One parent of the hotkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parent {
	/// Its alpha on the subnet, RAO.
	pub alpha: u64,
	/// Its stake on root, RAO.
	pub root: u64,
	/// The part of its stake that it gave to the hotkey, u64-normalised.
	pub proportion: u64,
	/// Whether the same coldkey owns both: then neither take nor burn.
	pub same_owner: bool,
}

/// The parts of one dividend, in RAO, each floored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "a split that is computed but not applied pays nobody"]
pub struct ParentSplit {
	/// The part of each parent, in the order given.
	pub parents: Vec<u64>,
	/// The part of the hotkey itself: its own contribution, the takes, and what truncation left of
	/// the quotients.
	pub own: u64,
	/// Recycled at once, by the childkey burn. The parts are weights of the validators' budget, so a
	/// caller that pays that budget in full must take this off it first, or it leaves twice:
	/// `docs/protocol/emission.md` §24 hazard 3.
	pub recycled: u64,
}

/// Splits a dividend of `dividend` RAO by the stake that each side contributed.
///
/// A contribution is `alpha + root × weight`, times the part given to this hotkey or kept by it.
/// From each parent of another owner the hotkey's take and the burn `ck_burn` (u64-normalised) are
/// deducted, both of the parent's full part. `tao_weight` is u64-normalised. Without any
/// contribution the hotkey keeps everything. Products floored and quotients truncated to 2^-32,
/// parts to whole RAO: the sum of all parts is at most the dividend.
/// Specification: `docs/protocol/emission.md` §16.3.
pub fn split_dividend(
	dividend: u64,
	tao_weight: u64,
	ck_burn: u64,
	child: &Child,
	parents: &[Parent],
) -> ParentSplit {
	let dividend = U96F32::from(dividend);
	let (burn_rate, take_rate) = (fraction_u64(ck_burn), fraction_u16(child.take));
	let contributions: Vec<U96F32> =
		parents.iter().map(|parent| parent_contribution(parent, tao_weight)).collect();
	let total = contributions
		.iter()
		.fold(own_contribution(child, tao_weight), |sum, part| sum.saturating_add(*part));

	let mut split =
		ParentSplit { parents: Vec::with_capacity(parents.len()), ..Default::default() };
	let (mut rest, mut takes) = (dividend, U96F32::from_num(0));
	for (parent, contribution) in parents.iter().zip(contributions) {
		let part = dividend.saturating_mul(ratio(contribution, total));
		rest = rest.saturating_sub(part);
		if parent.same_owner {
			split.parents.push(floor(part));
			continue;
		}
		let burn = burn_rate.saturating_mul(part);
		let take = take_rate.saturating_mul(part);
		takes = takes.saturating_add(take);
		split.recycled = split.recycled.saturating_add(floor(burn));
		split.parents.push(floor(part.saturating_sub(burn).saturating_sub(take)));
	}
	split.own = floor(rest.saturating_add(takes));
	split
}

/// What the hotkey itself brought in, floored to whole RAO: its stake, less what it gave away.
fn own_contribution(child: &Child, tao_weight: u64) -> U96F32 {
	let given = child
		.given_away
		.iter()
		.fold(U96F32::from_num(0), |sum, proportion| sum.saturating_add(fraction_u64(*proportion)));
	let kept = U96F32::from_num(1).saturating_sub(given);
	let contribution = stake_part(child.alpha, child.root, kept, tao_weight);
	U96F32::from(floor(contribution))
}

fn parent_contribution(parent: &Parent, tao_weight: u64) -> U96F32 {
	stake_part(parent.alpha, parent.root, fraction_u64(parent.proportion), tao_weight)
}

/// `alpha × part + root × part × weight`, multiplied in this order.
fn stake_part(alpha: u64, root: u64, part: U96F32, tao_weight: u64) -> U96F32 {
	let root = U96F32::from(root).saturating_mul(part).saturating_mul(fraction_u64(tao_weight));
	U96F32::from(alpha).saturating_mul(part).saturating_add(root)
}
