//! How the alpha of one block is divided: owner cut, miners, validators, root.
//! Specification: `docs/protocol/emission.md` §14.

use crate::bits::{U96F32Bits, floor, fraction_u16};
use substrate_fixed::types::U96F32;

/// `SubnetOwnerCut` of a new chain, u16-normalised: 17.9995 %.
pub const DEFAULT_OWNER_CUT: u16 = 11_796;

/// One half, exactly.
const HALF: U96F32 = U96F32::from_bits(1 << 31);

/// What the split of one subnet's block depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SplitInput {
	/// Alpha minted for participants in this block, RAO.
	pub alpha_out: u64,
	/// `SubnetOwnerCut`, u16-normalised; `None` where the subnet's owner cut is disabled.
	pub owner_cut: Option<u16>,
	/// See [`crate::root::root_proportion`], of the alpha issuance *after* this block's alpha was
	/// injected and minted.
	pub root_proportion: U96F32Bits,
	/// The block's root-sell flag: pay the root part, or recycle it.
	pub root_sell: bool,
}

/// Who the alpha of one block waits for, in RAO, each floored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use = "a split that is computed but not applied pays nobody"]
pub struct AlphaSplit {
	/// Added to `PendingOwnerCut`.
	pub owner: u64,
	/// Added to `PendingServerEmission`: the budget of the miners.
	pub server: u64,
	/// Added to `PendingValidatorEmission`.
	pub validator: u64,
	/// Added to `PendingRootAlphaDivs`; 0 while root is not selling.
	pub root: u64,
	/// Recycled instead, while root is not selling.
	pub recycled: u64,
}

impl AlphaSplit {
	/// The RAO of `alpha_out` that the four roundings left to nobody, at most 3.
	pub fn unassigned(&self, alpha_out: u64) -> u64 {
		[self.owner, self.server, self.validator, self.root, self.recycled]
			.iter()
			.fold(alpha_out, |rest, part| rest.saturating_sub(*part))
	}
}

/// Splits the alpha of one block.
///
/// The owner cut comes first. Half of the rest is the miners'. The other half is the validators',
/// except for the root proportion of it, which is root's. With the default cut and no root stake:
/// 18 / 41 / 41 percent. Products are floored to 2^-32, parts to whole RAO.
/// Specification: `docs/protocol/emission.md` §14.
pub fn split_alpha(input: &SplitInput) -> AlphaSplit {
	let minted = U96F32::from(input.alpha_out);
	let owner = minted.saturating_mul(fraction_u16(input.owner_cut.unwrap_or_default()));
	let shared = minted.saturating_sub(owner);
	let root = U96F32::from_bits(input.root_proportion).saturating_mul(shared);
	let root = root.saturating_mul(HALF);
	let server = shared.saturating_mul(HALF);
	let validator = shared.saturating_sub(server).saturating_sub(root);
	let (root, recycled) = if input.root_sell { (floor(root), 0) } else { (0, floor(root)) };
	AlphaSplit {
		owner: floor(owner),
		server: floor(server),
		validator: floor(validator),
		root,
		recycled,
	}
}
