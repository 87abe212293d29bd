//! What the caller loads before an epoch: the subnet's shared state and one mechanism's own.

use alloc::vec::Vec;

use crate::{error::EpochError, params::EpochParams};

/// A sparse row as stored: (uid of the column, u16 value), in the order of submission.
pub type SparseRow = Vec<(u16, u16)>;

/// The state that all mechanisms of a subnet share.
///
/// Spec: `docs/protocol/yuma-epoch.md` §7. Vectors are indexed by uid.
#[derive(Clone, Copy, Debug)]
pub struct SubnetInput<'a> {
	/// Number of neurons; uids are 0 to n - 1.
	pub n: u16,
	/// The block that the epoch runs in.
	pub block: u64,
	/// `LastMechansimStepBlock`: block of the last successful epoch, 0 for none.
	pub last_mechanism_step_block: u64,
	/// `LastYumaStepBlock` `[2026-10]`: block of the last successful Yuma epoch, 0 for none.
	pub last_yuma_step_block: u64,
	/// The uid of the subnet owner's hotkey, if it is registered here.
	pub owner_uid: Option<u16>,
	/// Inherited alpha stake in RAO; exactly n amounts. See [`crate::stake::inherited`].
	pub alpha_stake: &'a [u64],
	/// Inherited root stake in RAO; exactly n amounts. See [`crate::stake::inherited`].
	pub tao_stake: &'a [u64],
	/// Block in which each neuron registered; missing entries count as 0.
	pub block_at_registration: &'a [u64],
	/// The stored permits. Missing entries count as "no permit"; when there are none at all, stake
	/// is not masked but every weight row is.
	pub validator_permit: &'a [bool],
	/// The hyperparameters.
	pub params: &'a EpochParams,
}

/// The state of one weight matrix (mechanism) of a subnet.
///
/// Spec: `docs/protocol/yuma-epoch.md` §7. Rows are indexed by uid: missing rows are empty, rows
/// and columns from n on are ignored.
#[derive(Clone, Copy, Debug, Default)]
pub struct MechanismInput<'a> {
	/// Block of each neuron's last weights; missing entries count as 0.
	pub last_update: &'a [u64],
	/// Stored weight rows, in the order of submission, explicit zeros kept.
	pub weights: &'a [SparseRow],
	/// Stored bond rows.
	pub bonds: &'a [SparseRow],
	/// Per uid the block of the oldest open weight commit, [`NO_COMMIT`] for none; missing entries
	/// count as none. Leave empty when commit-reveal is off. See [`open_commits`].
	pub open_commits: &'a [u64],
	/// The mechanism's consensus as stored by the last epoch; empty when nothing is stored.
	pub previous_consensus: &'a [u16],
}

/// The commit block of a validator that has no open commit.
pub const NO_COMMIT: u64 = u64::MAX;

/// A stored weight commit, reduced to what the commit mask needs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Commit {
	/// Who committed.
	pub uid: u16,
	/// The subnet epoch that the commit belongs to.
	pub epoch: u64,
	/// The block of the commit.
	pub block: u64,
}

/// Per uid the oldest commit that has not expired, or [`NO_COMMIT`].
///
/// `epoch_index` is the look-ahead epoch number; a commit of epoch e is expired once
/// `epoch_index > e + reveal_period`. Commits of uids from n on are ignored. The caller passes
/// only the first open entry of each queue of `WeightCommits`, but every entry of
/// `TimelockedWeightCommits`. Spec: `docs/protocol/yuma-epoch.md` §7.
#[must_use]
pub fn open_commits(
	n: u16,
	epoch_index: u64,
	reveal_period: u64,
	commits: impl IntoIterator<Item = Commit>,
) -> Vec<u64> {
	let mut oldest = alloc::vec![NO_COMMIT; usize::from(n)];
	for commit in commits {
		let expired = epoch_index > commit.epoch.saturating_add(reveal_period);
		if let (false, Some(block)) = (expired, oldest.get_mut(usize::from(commit.uid))) {
			*block = commit.block.min(*block);
		}
	}
	oldest
}

impl SubnetInput<'_> {
	/// Number of neurons as an index.
	#[must_use]
	pub fn neurons(&self) -> usize {
		usize::from(self.n)
	}

	/// One amount of each kind per neuron, or [`EpochError::StakeLength`].
	pub(crate) fn check_stake(&self) -> Result<(), EpochError> {
		let (neurons, alpha, tao) = (self.neurons(), self.alpha_stake.len(), self.tao_stake.len());
		if alpha == neurons && tao == neurons {
			Ok(())
		} else {
			Err(EpochError::StakeLength { neurons, alpha, tao })
		}
	}

	/// Whether `uid` is the subnet owner's.
	#[must_use]
	pub(crate) fn is_owner(&self, uid: usize) -> bool {
		self.owner_uid.map(usize::from) == Some(uid)
	}

	/// The block in which `uid` registered, 0 when unknown.
	#[must_use]
	pub(crate) fn registered(&self, uid: usize) -> u64 {
		self.block_at_registration.get(uid).copied().unwrap_or(0)
	}

	/// Stored bonds on a neuron that registered at this block or later are dropped.
	///
	/// One block after the last Yuma step; one tempo back when there was none yet. Spec: §8.13.
	#[must_use]
	pub fn bond_cutoff(&self) -> u64 {
		let last = match self.last_yuma_step_block {
			0 => self.last_mechanism_step_block,
			block => block,
		};
		match last {
			0 => self.block.saturating_sub(u64::from(self.params.tempo)),
			block => block.saturating_add(1),
		}
	}
}

impl MechanismInput<'_> {
	/// The block of the last weights of `uid`, 0 when unknown.
	#[must_use]
	pub(crate) fn updated(&self, uid: usize) -> u64 {
		self.last_update.get(uid).copied().unwrap_or(0)
	}

	/// The block of the oldest open commit of `uid`.
	#[must_use]
	pub(crate) fn open_commit(&self, uid: usize) -> u64 {
		self.open_commits.get(uid).copied().unwrap_or(NO_COMMIT)
	}
}
