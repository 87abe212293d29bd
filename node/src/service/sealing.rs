//! Blocks on demand, for development: by call, by transaction, or by the clock.
//!
//! One process makes all blocks. They carry the slot that the runtime asks for but no seal, and are
//! final as soon as they are made. Chain time follows the clock, but advances by at least a slot a
//! block: whoever makes blocks faster than slots lives ahead of the clock.

use super::{
	FullClient,
	authoring::{self, Settings},
	partial::Partial,
};
use crate::{
	cli::Sealing,
	shield::{Announcement, Keys},
};
use futures::{
	SinkExt, Stream, StreamExt,
	channel::{mpsc, oneshot},
	future::{BoxFuture, Either},
	stream,
};
use sc_consensus_manual_seal::{
	EngineCommand, ManualSealParams, consensus::aura::AuraConsensusDataProvider, run_manual_seal,
};
use sc_service::{TaskManager, error::Error};
use sc_transaction_pool_api::TransactionPool;
use sp_blockchain::HeaderBackend;
use sp_consensus_aura::{Slot, SlotDuration, sr25519::AuthoritySignature};
use sp_timestamp::Timestamp;
use std::sync::Arc;
use subtensor_runtime::{Hash, opaque::Block};
use tokio::time::{MissedTickBehavior, interval};

/// Orders that may wait.
const WAITING_ORDERS: usize = 1_000;

/// What is done while no block is in the making.
type Work = BoxFuture<'static, ()>;

/// The way to who makes blocks.
#[derive(Clone)]
pub struct Orders {
	/// For orders as manual seal knows them.
	pub engine: mpsc::Sender<EngineCommand<Hash>>,
	/// For work between blocks.
	work: mpsc::Sender<Work>,
}

/// The other end of [`Orders`].
pub(super) struct Incoming {
	engine: mpsc::Receiver<EngineCommand<Hash>>,
	work: mpsc::Receiver<Work>,
}

/// Orders, and the end where they come in.
pub(super) fn channel() -> (Orders, Incoming) {
	let (engine, engine_in) = mpsc::channel(WAITING_ORDERS);
	let (work, work_in) = mpsc::channel(WAITING_ORDERS);
	(Orders { engine, work }, Incoming { engine: engine_in, work: work_in })
}

impl Orders {
	/// Makes a block, also an empty one, and waits for it.
	pub async fn block(&self) -> Result<(), String> {
		self.seal(true).await
	}

	/// Makes a block if a transaction waits, and waits for it.
	pub async fn block_if_any_waits(&self) -> Result<(), String> {
		self.seal(false).await
	}

	async fn seal(&self, create_empty: bool) -> Result<(), String> {
		let (sender, done) = oneshot::channel();
		let command = EngineCommand::SealNewBlock {
			create_empty,
			finalize: true,
			parent_hash: None,
			sender: Some(sender),
		};
		self.engine.clone().send(command).await.map_err(|_| STOPPING)?;
		done.await.map_err(|_| STOPPING)?.map(drop).map_err(|error| error.to_string())
	}

	/// Has this done while no block is in the making. Does not wait for it.
	pub async fn between_blocks(&self, work: Work) -> Result<(), String> {
		self.work.clone().send(work).await.map_err(|_| STOPPING.into())
	}
}

const STOPPING: &str = "the node is stopping";

/// What comes next.
enum Next {
	Command(EngineCommand<Hash>),
	Work(Work),
}

/// Commands one after the other. Work is done before the command after it is handed out, and a
/// command is carried out before the next is asked for: so the two never meet.
fn commands(
	by_call: Incoming,
	automatic: impl Stream<Item = EngineCommand<Hash>> + Send + 'static,
) -> impl Stream<Item = EngineCommand<Hash>> + Unpin {
	let commands = stream::select(by_call.engine, automatic).map(Next::Command);
	let all = stream::select(commands, by_call.work.map(Next::Work));
	all.filter_map(|next| async {
		match next {
			Next::Command(command) => Some(command),
			Next::Work(work) => {
				work.await;
				None
			}
		}
	})
	.boxed()
}

/// A new block, final at once.
const fn order(create_empty: bool) -> EngineCommand<Hash> {
	EngineCommand::SealNewBlock { create_empty, finalize: true, parent_hash: None, sender: None }
}

/// Starts making blocks. Orders by RPC are served in every mode.
pub(super) fn spawn(
	mode: Sealing,
	settings: Settings,
	node: Partial,
	by_call: Incoming,
) -> Result<TaskManager, Error> {
	let slot_duration = sc_consensus_aura::slot_duration(&*node.client)?;
	let client = node.client.clone();
	let keys = Arc::new(Keys::fixed());
	let seal = run_manual_seal(ManualSealParams {
		block_import: node.client.clone(),
		env: authoring::proposers(&settings, &node, &keys),
		client: node.client.clone(),
		pool: node.pool.clone(),
		commands_stream: commands(by_call, automatic(mode, &node)),
		select_chain: node.select_chain.clone(),
		consensus_data_provider: Some(Box::new(AuraConsensusDataProvider::new_with_slot_duration(
			slot_duration,
		))),
		create_inherent_data_providers: move |parent, ()| {
			let time = time_after(&client, parent, slot_duration);
			let key = Announcement::new(&keys);
			async move { Ok((sp_timestamp::InherentDataProvider::new(time?), key)) }
		},
	});
	node.tasks.spawn_essential_handle().spawn_blocking("sealing", Some("block-authoring"), seal);
	Ok(node.tasks)
}

/// The orders that come without a call.
fn automatic(mode: Sealing, node: &Partial) -> impl Stream<Item = EngineCommand<Hash>> + use<> {
	match mode {
		Sealing::Manual => Either::Left(stream::pending().boxed()),
		Sealing::Instant => {
			let arrivals = node.pool.import_notification_stream().map(|_| order(false));
			Either::Left(stream::iter(lead_in(node)).chain(arrivals).boxed())
		}
		Sealing::Interval(period) => Either::Right(
			stream::unfold(None, move |ticks| async move {
				let mut ticks = ticks.unwrap_or_else(|| {
					let mut ticks = interval(period);
					// A block that took long is not made up for by a burst.
					ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
					ticks
				});
				ticks.tick().await;
				Some((order(true), Some(ticks)))
			})
			.boxed(),
		),
	}
}

/// Blocks until the first key has come its way and a block opens what is encrypted to it.
const LEAD_IN: u32 = 3;

/// The blocks that a new chain needs before it serves encrypted transactions.
fn lead_in(node: &Partial) -> impl Iterator<Item = EngineCommand<Hash>> + use<> {
	(node.client.info().best_number..LEAD_IN).map(|_| order(true))
}

/// The time of the block after `parent`.
fn time_after(
	client: &Arc<FullClient>,
	parent: Hash,
	slot_duration: SlotDuration,
) -> Result<Timestamp, String> {
	let header = client.header(parent).map_err(|error| error.to_string())?;
	let slot = header.and_then(|header| {
		sc_consensus_aura::find_pre_digest::<Block, AuthoritySignature>(&header).ok()
	});
	Ok(next_time(Timestamp::current(), slot, slot_duration))
}

/// The clock's time, or the start of the slot after the parent's if that is later.
///
/// The genesis block has no slot of its own.
fn next_time(now: Timestamp, parent: Option<Slot>, slot_duration: SlotDuration) -> Timestamp {
	let earliest = parent
		.and_then(|slot| slot.checked_add(1))
		.and_then(|slot| slot.checked_mul(slot_duration.as_millis()))
		.map_or(Timestamp::new(0), Timestamp::new);
	now.max(earliest)
}

#[cfg(test)]
mod tests {
	use super::*;

	const SLOT: SlotDuration = SlotDuration::from_millis(12_000);

	fn at(parent: Option<u64>, now: u64) -> u64 {
		next_time(Timestamp::new(now), parent.map(Slot::from), SLOT).as_millis()
	}

	#[test]
	fn the_first_block_has_the_time_of_the_clock() {
		assert_eq!(at(None, 1_234_567), 1_234_567);
	}

	#[test]
	fn a_block_soon_after_its_parent_has_the_start_of_the_next_slot() {
		assert_eq!(at(Some(100), 1_205_000), 1_212_000);
	}

	#[test]
	fn a_chain_ahead_of_the_clock_advances_by_a_slot() {
		assert_eq!(at(Some(500), 0), 6_012_000);
	}

	#[test]
	fn a_block_long_after_its_parent_has_the_time_of_the_clock() {
		assert_eq!(at(Some(100), 9_000_001), 9_000_001);
	}
}
