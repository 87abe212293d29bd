//! How the validators' and root's budgets of a tempo are divided over hotkeys.
//! Specification: `docs/protocol/emission.md` §16.4.

use crate::{
	bits::{U96F32Bits, floor, ratio},
	root::weighted_root,
};
use alloc::vec::Vec;
use substrate_fixed::types::U96F32;

/// Which runtime's rule separates a hotkey's weight into alpha and root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
	/// `[2026-06]`: the root part by the ratio of stake, the alpha part is the rest.
	June2026,
	/// `[2026-10]`: the alpha part by the ratio of stake; the rest is root's only for a hotkey with
	/// a seat on root. The rule of this chain.
	October2026,
}

/// One hotkey, as the division sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HotkeyWeight {
	/// The dividend that consensus and parent splits gave it, in RAO. Only its ratio to the others
	/// counts.
	pub weight: U96F32Bits,
	/// `TotalHotkeyAlpha` on the subnet, RAO.
	pub alpha: u64,
	/// `TotalHotkeyAlpha` on root, RAO.
	pub root: u64,
	/// Whether it has a uid on root.
	pub on_root: bool,
}

/// What one hotkey is paid, in RAO.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dividend {
	/// For its alpha nominators, take included.
	pub alpha: U96F32Bits,
	/// For its root stakers, take included.
	pub root: U96F32Bits,
}

/// The division of one tempo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "dividends that are computed but not paid reach nobody"]
pub struct Dividends {
	/// The dividend of each hotkey, in the order given.
	pub hotkeys: Vec<Dividend>,
	/// The root budget when every root dividend floors to 0: `[2026-10]` recycles it at once,
	/// before anything is paid. Otherwise 0.
	pub root_recycled: u64,
}

/// Divides `validator_alpha` RAO by the alpha part and `root_alpha` RAO by the root part of each
/// hotkey's weight.
///
/// `tao_weight`: u64-normalised. Quotients truncated and products floored to 2^-32, so neither
/// budget is exceeded. A budget whose parts are all 0 is paid to nobody.
/// Specification: `docs/protocol/emission.md` §16.4.
pub fn distribute(
	validator_alpha: u64,
	root_alpha: u64,
	tao_weight: u64,
	hotkeys: &[HotkeyWeight],
	rule: Rule,
) -> Dividends {
	let parts: Vec<(U96F32, U96F32)> =
		hotkeys.iter().map(|hotkey| parts_of_weight(hotkey, tao_weight, rule)).collect();
	let (alpha_sum, root_sum) = parts.iter().fold(
		(U96F32::from_num(0), U96F32::from_num(0)),
		|(alpha_sum, root_sum), (alpha, root)| {
			(alpha_sum.saturating_add(*alpha), root_sum.saturating_add(*root))
		},
	);
	let (validator_alpha, root_budget) = (U96F32::from(validator_alpha), U96F32::from(root_alpha));
	let mut root_is_paid = false;
	let mut dividends = Vec::with_capacity(parts.len());
	for (alpha, root) in parts {
		let alpha = validator_alpha.saturating_mul(ratio(alpha, alpha_sum));
		let root = root_budget.saturating_mul(ratio(root, root_sum));
		root_is_paid |= floor(root) > 0;
		dividends.push(Dividend { alpha: alpha.to_bits(), root: root.to_bits() });
	}
	let root_recycled = if root_is_paid { 0 } else { root_alpha };
	Dividends { hotkeys: dividends, root_recycled }
}

/// The alpha part and the root part of a hotkey's weight.
fn parts_of_weight(hotkey: &HotkeyWeight, tao_weight: u64, rule: Rule) -> (U96F32, U96F32) {
	let weight = U96F32::from_bits(hotkey.weight);
	let alpha = U96F32::from(hotkey.alpha);
	let root = weighted_root(hotkey.root, tao_weight);
	let stake = alpha.saturating_add(root);
	match rule {
		Rule::June2026 => {
			let root_part = weight.saturating_mul(ratio(root, stake));
			(weight.saturating_sub(root_part), root_part)
		}
		Rule::October2026 => {
			let alpha_part = if stake == U96F32::from_num(0) {
				weight
			} else {
				weight.saturating_mul(ratio(alpha, stake))
			};
			let rest = weight.saturating_sub(alpha_part);
			(alpha_part, if hotkey.on_root { rest } else { U96F32::from_num(0) })
		}
	}
}
