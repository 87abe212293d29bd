//! When a subnet's epoch is due. Specification: `docs/protocol/emission.md` §15.

/// The stored schedule of one subnet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
	/// `Tempo`, blocks; 0 stops the subnet's epochs.
	pub tempo: u16,
	/// `LastEpochBlock`: the block of the last consumed slot.
	pub last_epoch_block: u64,
	/// `PendingEpochAt`: a block from which an epoch is due out of turn; 0 for none.
	pub pending_epoch_at: u64,
	/// `BlocksSinceLastStep`.
	pub blocks_since_last_step: u64,
}

impl Schedule {
	/// Whether the epoch is due in `block`. Specification: `docs/protocol/emission.md` §15.1.
	pub fn is_due(&self, block: u64) -> bool {
		let tempo = u64::from(self.tempo);
		if tempo == 0 {
			return false;
		}
		let called = self.pending_epoch_at > 0 && block >= self.pending_epoch_at;
		let overdue = self.blocks_since_last_step > tempo;
		called || overdue || block.saturating_sub(self.last_epoch_block) >= tempo
	}

	/// Blocks until the next regular epoch, 0 when it is due; `u64::MAX` when there is none.
	/// Specification: `docs/protocol/emission.md` §15.1.
	pub fn blocks_until_next_epoch(&self, block: u64) -> u64 {
		match self.next_regular_epoch() {
			Some(next) => next.saturating_sub(block),
			None => u64::MAX,
		}
	}

	/// The block of the next epoch, a pending one included; `None` when the subnet has none.
	/// Specification: `docs/protocol/emission.md` §15.1.
	pub fn next_epoch_block(&self) -> Option<u64> {
		let called = (self.tempo > 0 && self.pending_epoch_at > 0).then_some(self.pending_epoch_at);
		[self.next_regular_epoch(), called].into_iter().flatten().min()
	}

	/// `BlocksSinceLastStep` in the next block: one more, but never past the tempo plus one.
	/// Specification: `docs/protocol/emission.md` §15.2 step 1, `[2026-10]`.
	pub fn next_blocks_since_last_step(&self) -> u64 {
		let bound = u64::from(self.tempo).saturating_add(1);
		self.blocks_since_last_step.saturating_add(1).min(bound)
	}

	/// `None` without a tempo, and for a block past the last that a `u64` can count.
	fn next_regular_epoch(&self) -> Option<u64> {
		let tempo = (self.tempo > 0).then_some(u64::from(self.tempo))?;
		self.last_epoch_block.checked_add(tempo)
	}
}

/// `LastEpochBlock` of a subnet created in `block`, chosen so that subnets of one tempo do not all
/// fall due together: `block - netuid mod tempo`. Specification: `docs/protocol/emission.md` §15.1.
pub fn first_last_epoch_block(block: u64, netuid: u16, tempo: u16) -> u64 {
	block.saturating_sub(u64::from(netuid.checked_rem(tempo).unwrap_or_default()))
}

/// How many epochs may run in one block: the setting, but a single one when a subnet in Null
/// consensus is due. Specification: `docs/protocol/emission.md` §15.2, `[2026-10]`.
pub fn epochs_per_block(max_epochs_per_block: u8, null_consensus_is_due: bool) -> u8 {
	if null_consensus_is_due { max_epochs_per_block.min(1) } else { max_epochs_per_block }
}
