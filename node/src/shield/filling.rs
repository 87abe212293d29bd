//! The transactions of a block, one after the other, until the block is full or the time is up.

use super::{
	LOG_TARGET,
	carriers::{Carriers, Content, Sealed},
};
use crate::service::FullClient;
use codec::Encode;
use sc_block_builder::BlockBuilder;
use sc_proposer_metrics::EndProposingReason;
use sc_transaction_pool_api::{InPoolTransaction, ReadyTransactions, TxInvalidityReportMap};
use sp_blockchain::{ApplyExtrinsicFailed, Error};
use std::{
	sync::Arc,
	time::{Duration, Instant},
};
use subtensor_runtime::{
	Hash,
	opaque::{Block, UncheckedExtrinsic},
};

/// Transactions that may fail to fit a block before it counts as full. Smaller ones may still fit.
const PATIENCE: u32 = 8;

/// A block that is being made.
pub(super) trait Draft {
	/// Bytes so far.
	fn size(&self) -> usize;

	/// Applies a transaction; the draft is unchanged if that fails.
	fn push(&mut self, extrinsic: UncheckedExtrinsic) -> Result<(), Error>;
}

impl Draft for BlockBuilder<'_, Block, FullClient> {
	fn size(&self) -> usize {
		self.estimate_block_size()
	}

	fn push(&mut self, extrinsic: UncheckedExtrinsic) -> Result<(), Error> {
		BlockBuilder::push(self, extrinsic)
	}
}

/// How much a block may take.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
	/// Bytes.
	pub size: usize,
	/// From now on, what does not fit is not followed by attempts beyond [`PATIENCE`].
	pub soft_deadline: Instant,
	/// From now on, nothing is added.
	pub deadline: Instant,
}

impl Bounds {
	/// Of the time until `deadline`, half is for filling without haste.
	pub fn until(deadline: Instant, size: usize) -> Self {
		let now = Instant::now();
		let half = deadline.saturating_duration_since(now).checked_div(2).unwrap_or(Duration::ZERO);
		Self { size, soft_deadline: now.checked_add(half).unwrap_or(now), deadline }
	}
}

/// What came of filling a block.
pub(super) struct Filled {
	/// Why no more was added.
	pub reason: EndProposingReason,
	/// What the pool should throw away, and why.
	pub invalid: TxInvalidityReportMap<Hash>,
}

/// Fills a draft.
pub(super) struct Filling<'a, D, C> {
	draft: &'a mut D,
	carriers: &'a C,
	bounds: Bounds,
	/// Transactions that did not fit.
	misfits: u32,
	/// Why the last one did not, if nothing fitted since.
	last_misfit: Option<EndProposingReason>,
	invalid: TxInvalidityReportMap<Hash>,
}

/// What became of one transaction.
enum Outcome {
	Included,
	/// Stays in the pool for another author.
	Waits,
	DoesNotFit(EndProposingReason),
	Invalid(Error),
}

impl<'a, D: Draft, C: Carriers> Filling<'a, D, C> {
	pub fn new(draft: &'a mut D, carriers: &'a C, bounds: Bounds) -> Self {
		Self {
			draft,
			carriers,
			bounds,
			misfits: 0,
			last_misfit: None,
			invalid: TxInvalidityReportMap::new(),
		}
	}

	/// Takes transactions from the pool, in its order.
	pub fn run<Tx>(
		mut self,
		ready: &mut (impl ReadyTransactions<Item = Arc<Tx>> + ?Sized),
	) -> Filled
	where
		Tx: InPoolTransaction<Transaction = Arc<UncheckedExtrinsic>, Hash = Hash>,
	{
		let reason = loop {
			let Some(waiting) = ready.next() else {
				break self.last_misfit.unwrap_or(EndProposingReason::NoMoreTransactions);
			};
			if Instant::now() > self.bounds.deadline {
				break self.last_misfit.unwrap_or(EndProposingReason::HitDeadline);
			}
			let outcome = self.include(waiting.hash(), waiting.data());
			if matches!(outcome, Outcome::Included) {
				self.last_misfit = None;
				continue;
			}
			// What must come after it is not tried either: it would be thrown away as invalid.
			ready.report_invalid(&waiting);
			match outcome {
				Outcome::Included | Outcome::Waits => {}
				Outcome::DoesNotFit(reason) => {
					self.last_misfit = Some(reason);
					if !self.goes_on() {
						break reason;
					}
				}
				Outcome::Invalid(error) => self.note_invalid(*waiting.hash(), error),
			}
		};
		Filled { reason, invalid: self.invalid }
	}

	/// Puts a transaction into the draft, and what it carries behind it.
	fn include(&mut self, hash: &Hash, extrinsic: &UncheckedExtrinsic) -> Outcome {
		let carried = match self.carriers.look(extrinsic) {
			Content::Plain => None,
			Content::Ours(sealed) => Some(sealed),
			Content::Foreign => return Outcome::Waits,
		};
		let inner_len = carried.as_ref().map_or(0, Sealed::inner_len);
		let added = extrinsic.encoded_size().saturating_add(inner_len);
		if self.draft.size().saturating_add(added) > self.bounds.size {
			return Outcome::DoesNotFit(EndProposingReason::HitBlockSizeLimit);
		}
		match self.draft.push(extrinsic.clone()) {
			Ok(()) => {
				if let Some(sealed) = carried {
					self.include_inner(hash, sealed);
				}
				Outcome::Included
			}
			Err(error) if is_overweight(&error) => {
				Outcome::DoesNotFit(EndProposingReason::HitBlockWeightLimit)
			}
			Err(error) => Outcome::Invalid(error),
		}
	}

	/// Puts what a carrier brought behind it. If that fails, the carrier alone stays, and has paid
	/// for the attempt.
	fn include_inner(&mut self, carrier: &Hash, sealed: Sealed) {
		let Some(inner) = self.carriers.open(sealed) else {
			log::info!(target: LOG_TARGET, "[{carrier:?}] does not open");
			return;
		};
		match self.draft.push(inner) {
			Ok(()) => log::debug!(target: LOG_TARGET, "[{carrier:?}] opened"),
			Err(error) => log::info!(target: LOG_TARGET, "[{carrier:?}] brought: {error}"),
		}
	}

	/// Whether to try another transaction after one that did not fit.
	fn goes_on(&mut self) -> bool {
		if self.misfits < PATIENCE {
			self.misfits = self.misfits.saturating_add(1);
			return true;
		}
		Instant::now() < self.bounds.soft_deadline
	}

	fn note_invalid(&mut self, hash: Hash, error: Error) {
		log::debug!(target: LOG_TARGET, "[{hash:?}] is invalid: {error}");
		let reason = match error {
			Error::ApplyExtrinsicFailed(ApplyExtrinsicFailed::Validity(reason)) => Some(reason),
			_ => None,
		};
		self.invalid.insert(hash, reason);
	}
}

fn is_overweight(error: &Error) -> bool {
	matches!(
		error,
		Error::ApplyExtrinsicFailed(ApplyExtrinsicFailed::Validity(reason))
			if reason.exhausted_resources()
	)
}
