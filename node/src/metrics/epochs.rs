//! How many epochs run, and how long a block needs that runs some.
//!
//! Epochs run before the transactions of a block, together with emission and scheduled calls. The time
//! of that part is measured by doing it once more, on the state of the block's parent, and throwing the
//! outcome away: so it is measured alike on authorities, which make blocks, and on nodes that import
//! them. That costs what it measures, so it is done at most once in half a minute, for the newest block
//! with epochs. What it reads is in memory by then: it is processor time, without the disk's.

use super::{gauges::Gauges, is_due};
use crate::{chain_state as state, service::FullClient};
use codec::{Decode, Encode};
use sc_client_api::{HeaderBackend, StorageProvider};
use sp_core::storage::StorageKey;
use std::{
	collections::BTreeMap,
	time::{Duration, Instant},
};
use subtensor_runtime::{BlockNumber, Hash};

/// How often a block is begun once more, at most.
const PAUSE: Duration = Duration::from_secs(30);

/// The numbers of consumed epoch slots by subnet.
const INDEXES: (&str, &str) = ("SubtensorModule", "SubnetEpochIndex");

/// The blocks of the last consumed epoch slots by subnet.
const LAST_BLOCKS: (&str, &str) = ("SubtensorModule", "LastEpochBlock");

/// Of each subnet, how many epochs it has had.
type Counts = BTreeMap<u16, u64>;

/// What was seen so far.
#[derive(Default)]
pub struct Seen {
	counts: Option<Counts>,
	measured: Option<Instant>,
}

impl Seen {
	/// Counts the epochs since the last look, and measures the newest block that ran one if it is time.
	pub fn look(&mut self, client: &FullClient, gauges: &Gauges, best: Hash) -> Result<(), String> {
		let counts: Counts = by_subnet(client, best, INDEXES)?;
		// What happened before the start is not counted.
		let Some(before) = self.counts.replace(counts.clone()) else { return Ok(()) };
		let advanced = advanced(&before, &counts);
		gauges.epochs.inc_by(advanced.values().sum());
		if advanced.is_empty() || !is_due(self.measured, PAUSE) {
			return Ok(());
		}
		let last: BTreeMap<u16, u64> = by_subnet(client, best, LAST_BLOCKS)?;
		let newest = advanced.keys().filter_map(|netuid| Some((*last.get(netuid)?, *netuid))).max();
		let Some((block, netuid)) = newest else { return Ok(()) };
		if let Some(time) = begin_again(client, block, netuid)? {
			self.measured = Some(Instant::now());
			gauges.epoch_time.observe(time.as_secs_f64());
		}
		Ok(())
	}
}

/// How many epochs each subnet has had since, of those that had any.
fn advanced(before: &Counts, now: &Counts) -> Counts {
	let since = |(netuid, count): (&u16, &u64)| {
		let earlier = before.get(netuid).copied().unwrap_or_default();
		let more = count.saturating_sub(earlier);
		(more > 0).then_some((*netuid, more))
	};
	now.iter().filter_map(since).collect()
}

/// All values of a map from subnets, whose keys are not hashed.
fn by_subnet(
	client: &FullClient,
	at: Hash,
	(pallet, item): (&str, &str),
) -> Result<BTreeMap<u16, u64>, String> {
	let prefix = state::prefix(pallet, item);
	let error = |error: &dyn std::fmt::Display| format!("{pallet}.{item}: {error}");
	client
		.storage_pairs(at, Some(&StorageKey(prefix.clone())), None)
		.map_err(|cause| error(&cause))?
		.map(|(key, value)| {
			let netuid = key.0.get(prefix.len()..).unwrap_or_default();
			let netuid = u16::decode(&mut &*netuid).map_err(|cause| error(&cause))?;
			let value = u64::decode(&mut value.0.as_slice()).map_err(|cause| error(&cause))?;
			Ok((netuid, value))
		})
		.collect()
}

/// The time that the beginning of a block takes, if the subnet had its epoch in it.
fn begin_again(client: &FullClient, block: u64, netuid: u16) -> Result<Option<Duration>, String> {
	let number = BlockNumber::try_from(block).map_err(|error| error.to_string())?;
	let Some(hash) = client.hash(number).map_err(|error| error.to_string())? else {
		return Ok(None);
	};
	let Some(header) = client.header(hash).map_err(|error| error.to_string())? else {
		return Ok(None);
	};
	// A new tempo counts from its block as well, without an epoch.
	let count = |at| state::value::<u64>(client, at, INDEXES, &netuid.encode());
	if count(hash)? == count(header.parent_hash)? {
		return Ok(None);
	}
	let started = Instant::now();
	state::run(client, header.parent_hash, "Core_initialize_block", &header.encode())?;
	Ok(Some(started.elapsed()))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn epochs_are_those_that_came_since_also_of_new_subnets() {
		let before = Counts::from([(1, 5), (2, 7), (3, 9)]);
		let now = Counts::from([(1, 5), (2, 9), (4, 1)]);
		assert_eq!(advanced(&before, &now), Counts::from([(2, 2), (4, 1)]));
	}

	#[test]
	fn a_number_that_was_given_to_another_subnet_or_taken_back_counts_nothing() {
		assert!(advanced(&Counts::from([(1, 5)]), &Counts::from([(1, 0)])).is_empty());
	}
}
