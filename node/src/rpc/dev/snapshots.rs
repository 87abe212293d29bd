//! Going back to a block that was remembered.
//!
//! Blocks after it are removed from the database and forgotten, finalized or not, with the
//! transactions in them and those that wait; nothing is edited. Clients that follow the chain by subscription see it go
//! back as a chain does that they lost touch with.

use super::{Dev, Head, errors::Refusal};
use crate::service::{FullBackend, FullClient};
use futures::{FutureExt, channel::oneshot};
use sc_client_api::{Backend, HeaderBackend};
use std::{
	collections::BTreeMap,
	sync::{Mutex, PoisonError},
};
use subtensor_runtime::{BlockNumber, Hash};

/// Snapshots that are kept: each is a hash, so this bounds mistakes rather than memory.
const MOST_SNAPSHOTS: usize = 10_000;

/// The remembered blocks, by the number that names the snapshot.
#[derive(Default)]
pub(super) struct Snapshots(Mutex<Taken>);

#[derive(Default)]
struct Taken {
	/// The number that the next snapshot gets: none is given twice.
	next: u64,
	blocks: BTreeMap<u64, (BlockNumber, Hash)>,
}

impl Snapshots {
	fn with<Answer>(&self, work: impl FnOnce(&mut Taken) -> Answer) -> Answer {
		// Each change is a single step, so a panic elsewhere leaves nothing half-done.
		work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
	}

	fn take(&self, head: &Head) -> Option<u64> {
		self.with(|taken| {
			if taken.blocks.len() >= MOST_SNAPSHOTS {
				return None;
			}
			let snapshot = taken.next;
			taken.next = snapshot.checked_add(1)?;
			taken.blocks.insert(snapshot, (head.number, head.hash));
			Some(snapshot)
		})
	}

	fn get(&self, snapshot: u64) -> Option<(BlockNumber, Hash)> {
		self.with(|taken| taken.blocks.get(&snapshot).copied())
	}

	/// Forgets the snapshots of blocks after this one.
	fn forget_after(&self, block: BlockNumber) {
		self.with(|taken| taken.blocks.retain(|_, (number, _)| *number <= block));
	}
}

impl Dev {
	/// Remembers the newest block.
	pub(super) fn snapshot(&self) -> Result<u64, Refusal> {
		self.orders()?;
		self.snapshots.take(&self.head()).ok_or_else(|| {
			Refusal::NoSnapshot(format!(
				"{MOST_SNAPSHOTS} snapshots are kept: revert to an older one to drop the newer ones"
			))
		})
	}

	/// Makes the block of a snapshot the newest one. The snapshot stays; those of later blocks go.
	pub(super) async fn revert(&self, snapshot: u64) -> Result<Head, Refusal> {
		let orders = self.orders()?;
		let (number, hash) = self.snapshots.get(snapshot).ok_or_else(|| {
			Refusal::NoSnapshot(format!("there is no snapshot {snapshot}, or a revert dropped it"))
		})?;
		let (sender, done) = oneshot::channel();
		let (client, backend, pool) =
			(self.client.clone(), self.backend.clone(), self.pool.clone());
		let work = async move {
			let result = pool.take_back(|| go_back(&client, &backend, number, hash)).await;
			// A caller that has gone away needs no answer.
			let _ = sender.send(result);
		};
		orders.between_blocks(work.boxed()).await.map_err(Refusal::NoSnapshot)?;
		done.await
			.map_err(|_| Refusal::NoSnapshot("the node is stopping".into()))?
			.map_err(Refusal::NoSnapshot)?;
		self.snapshots.forget_after(number);
		Ok(self.head())
	}
}

/// Removes all blocks after this one.
fn go_back(
	client: &FullClient,
	backend: &FullBackend,
	number: BlockNumber,
	hash: Hash,
) -> Result<(), String> {
	let known = client.hash(number).map_err(|error| error.to_string())?;
	if known != Some(hash) {
		return Err(format!("block {number} of the snapshot is no longer part of the chain"));
	}
	let newer = client.info().best_number.saturating_sub(number);
	backend.revert(newer, true).map_err(|error| error.to_string())?;
	let info = client.info();
	if info.best_hash == hash {
		return Ok(());
	}
	Err(format!(
		"the chain went back to block {} only: the state of older ones is not kept. Start the node \
		 with --state-pruning archive",
		info.best_number
	))
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	fn head(number: BlockNumber) -> Head {
		Head { number, hash: Hash::from_low_u64_be(number.into()) }
	}

	#[test]
	fn a_snapshot_is_found_by_its_number_until_the_chain_goes_back_further() {
		let snapshots = Snapshots::default();
		let early = snapshots.take(&head(1)).unwrap();
		let late = snapshots.take(&head(2)).unwrap();
		snapshots.forget_after(1);
		assert_eq!(snapshots.get(early), Some((1, Hash::from_low_u64_be(1))));
		assert_eq!(snapshots.get(late), None);
	}

	#[test]
	fn no_number_is_given_twice() {
		let snapshots = Snapshots::default();
		let first = snapshots.take(&head(5)).unwrap();
		snapshots.forget_after(0);
		assert_ne!(snapshots.take(&head(5)), Some(first));
	}

	#[test]
	fn there_is_an_end_to_snapshots() {
		let snapshots = Snapshots::default();
		for _ in 0..MOST_SNAPSHOTS {
			assert!(snapshots.take(&head(1)).is_some());
		}
		assert_eq!(snapshots.take(&head(1)), None);
	}
}
