//! The four amounts that a tempo gathers, and what each of them may pay.
//! Specification: `docs/protocol/emission.md` §16.1 and §16.6.

use crate::bits::{U96F32Bits, ratio};

/// What a subnet gathered since its last payout, in RAO of alpha.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pending {
	/// `PendingServerEmission`.
	pub server: u64,
	/// `PendingValidatorEmission`.
	pub validator: u64,
	/// `PendingRootAlphaDivs`.
	pub root: u64,
	/// `PendingOwnerCut`.
	pub owner: u64,
}

impl Pending {
	/// The budget that the consensus engine runs with: everything but the owner's cut. Saturating.
	/// Specification: `docs/protocol/emission.md` §16.1.
	pub fn consensus_budget(&self) -> u64 {
		self.server.saturating_add(self.validator).saturating_add(self.root)
	}

	/// What validators and their nominators are paid from, given the sum of all incentives: the
	/// validators' part, and the miners' as well when no miner earned anything. Saturating.
	/// Specification: `docs/protocol/emission.md` §16.1.
	pub fn validator_budget(&self, incentives: u64) -> u64 {
		if incentives > 0 { self.validator } else { self.validator.saturating_add(self.server) }
	}

	/// What of the tempo nobody received, `distributed` being everything that was credited, burned
	/// or recycled. The chain recycles it, so that no ownerless alpha speeds up the halving.
	/// 0 when more was distributed than gathered. Specification: `docs/protocol/emission.md` §23
	/// invariant 11, `docs/protocol/open-questions.md` 11.
	pub fn unassigned(&self, distributed: u64) -> u64 {
		self.consensus_budget().saturating_add(self.owner).saturating_sub(distributed)
	}
}

/// `MinerBurned`: the part of a tempo's miner pay that was withheld because the miners belong to
/// the subnet's owner. At most 1 when `withheld <= total`; truncated; 0 when nothing was paid.
/// Both in RAO. Specification: `docs/protocol/emission.md` §16.6.
pub fn miner_burned(withheld: u64, total: u64) -> U96F32Bits {
	ratio(withheld.into(), total.into()).to_bits()
}
