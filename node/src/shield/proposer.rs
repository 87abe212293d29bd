//! A whole block: inherents, then transactions.

use super::{
	Keys, LOG_TARGET,
	carriers::AtParent,
	filling::{Bounds, Filled, Filling},
};
use crate::service::{FullClient, FullPool};
use futures::{FutureExt, channel::oneshot, future};
use sc_block_builder::{BlockBuilder, BlockBuilderBuilder};
use sc_proposer_metrics::{EndProposingReason, MetricsLink};
use sc_service::SpawnTaskHandle;
use sc_telemetry::{CONSENSUS_INFO, TelemetryHandle, telemetry};
use sc_transaction_pool_api::TransactionPool;
use sp_blockchain::{ApplyExtrinsicFailed, Error};
use sp_consensus::{Environment, Proposal, ProposeArgs, Proposer as Propose};
use sp_inherents::InherentData;
use sp_runtime::{
	ExtrinsicInclusionMode,
	traits::{Block as _, Header as _},
};
use std::{
	pin::Pin,
	sync::Arc,
	time::{Duration, Instant},
};
use substrate_prometheus_endpoint::Registry;
use subtensor_runtime::{BlockNumber, Hash, Header, opaque::Block};

/// Bytes of a block that this node makes, at most: what the network carries in one message.
const BLOCK_SIZE: usize = 4 * 1024 * 1024;

/// Of the time for a proposal, one part in so many is left for finishing the block.
const FINISHING_PART: u32 = 10;

/// Of the time that is left when the inherents are in, the pool gets one part in so many to become
/// ready.
const POOL_PART: u32 = 8;

/// Makes a proposer for each block.
#[derive(Clone)]
pub struct Proposers {
	client: Arc<FullClient>,
	pool: Arc<FullPool>,
	keys: Arc<Keys>,
	tasks: SpawnTaskHandle,
	metrics: MetricsLink,
	telemetry: Option<TelemetryHandle>,
}

impl Proposers {
	/// Proposers that take transactions from `pool` and open carriers with `keys`.
	pub fn new(
		client: Arc<FullClient>,
		pool: Arc<FullPool>,
		keys: Arc<Keys>,
		tasks: SpawnTaskHandle,
		registry: Option<&Registry>,
		telemetry: Option<TelemetryHandle>,
	) -> Self {
		Self { client, pool, keys, tasks, metrics: MetricsLink::new(registry), telemetry }
	}
}

impl Environment<Block> for Proposers {
	type CreateProposer = future::Ready<Result<Proposer, Error>>;
	type Error = Error;
	type Proposer = Proposer;

	fn init(&mut self, parent: &Header) -> Self::CreateProposer {
		let (parent, number) = (parent.hash(), *parent.number());
		log::info!("🙌 Starting consensus session on top of parent {parent:?} (#{number})");
		future::ready(Ok(Proposer { parts: self.clone(), parent, number }))
	}
}

/// Makes one block.
pub struct Proposer {
	parts: Proposers,
	parent: Hash,
	/// Of the parent.
	number: BlockNumber,
}

impl Propose<Block> for Proposer {
	type Error = Error;
	type Proposal = Pin<Box<dyn Future<Output = Result<Proposal<Block>, Error>> + Send>>;

	/// Works on a thread of its own, because executing transactions blocks.
	fn propose(self, args: ProposeArgs<Block>) -> Self::Proposal {
		let (sender, receiver) = oneshot::channel();
		let tasks = self.parts.tasks.clone();
		tasks.spawn_blocking("proposer", Some("block-authoring"), async move {
			let proposal = self.block(args).await;
			if sender.send(proposal).is_err() {
				log::debug!(target: LOG_TARGET, "a block came too late for its slot");
			}
		});
		async move { receiver.await.map_err(|_| abandoned())? }.boxed()
	}
}

fn abandoned() -> Error {
	Error::Application("the proposer ended without a block".into())
}

impl Proposer {
	async fn block(self, args: ProposeArgs<Block>) -> Result<Proposal<Block>, Error> {
		let started = Instant::now();
		let finishing = args.max_duration.checked_div(FINISHING_PART).unwrap_or_default();
		let deadline =
			started.checked_add(args.max_duration.saturating_sub(finishing)).unwrap_or(started);
		let mut builder = BlockBuilderBuilder::new(&*self.parts.client)
			.on_parent_block(self.parent)
			.with_parent_block_number(self.number)
			.with_proof_recorder(args.storage_proof_recorder)
			.with_inherent_digests(args.inherent_digests)
			.with_extra_extensions(args.extra_extensions)
			.build()?;
		self.push_inherents(&mut builder, args.inherent_data)?;
		let reason = match builder.extrinsic_inclusion_mode() {
			ExtrinsicInclusionMode::AllExtrinsics => {
				let size = args.block_size_limit.unwrap_or(BLOCK_SIZE);
				self.push_transactions(&mut builder, deadline, size).await
			}
			ExtrinsicInclusionMode::OnlyInherents => EndProposingReason::TransactionForbidden,
		};
		let (block, storage_changes) = builder.build()?.into_inner();
		self.report(&block, reason, started.elapsed());
		Ok(Proposal { block, storage_changes })
	}

	fn push_inherents(
		&self,
		builder: &mut BlockBuilder<'_, Block, FullClient>,
		data: InherentData,
	) -> Result<(), Error> {
		let started = Instant::now();
		let inherents = builder.create_inherents(data)?;
		let took = started.elapsed().as_secs_f64();
		self.parts.metrics.report(|metrics| metrics.create_inherents_time.observe(took));
		for inherent in inherents {
			match builder.push(inherent) {
				Ok(()) => {}
				Err(Error::ApplyExtrinsicFailed(ApplyExtrinsicFailed::Validity(reason)))
					if reason.was_mandatory() =>
				{
					log::error!("a mandatory inherent failed: no block can be made");
					return Err(ApplyExtrinsicFailed::Validity(reason).into());
				}
				Err(error) => log::warn!("an inherent was left out: {error}"),
			}
		}
		Ok(())
	}

	async fn push_transactions(
		&self,
		builder: &mut BlockBuilder<'_, Block, FullClient>,
		deadline: Instant,
		size: usize,
	) -> EndProposingReason {
		let left = deadline.saturating_duration_since(Instant::now());
		let patience = left.checked_div(POOL_PART).unwrap_or_default();
		let mut ready = self.parts.pool.ready_at_with_timeout(self.parent, patience).await;
		let filled = {
			let carriers = AtParent::new(&self.parts.client, self.parent, &self.parts.keys);
			let bounds = Bounds::until(deadline, size);
			Filling::new(builder, &carriers, bounds).run(&mut *ready)
		};
		let Filled { reason, invalid } = filled;
		self.parts.pool.report_invalid(Some(self.parent), invalid).await;
		reason
	}

	fn report(&self, block: &Block, reason: EndProposingReason, took: Duration) {
		let (header, count) = (block.header(), block.extrinsics().len());
		self.parts.metrics.report(|metrics| {
			metrics.number_of_transactions.set(u64::try_from(count).unwrap_or(u64::MAX));
			metrics.block_constructed.observe(took.as_secs_f64());
			metrics.create_block_proposal_time.observe(took.as_secs_f64());
			metrics.report_end_proposing_reason(reason);
		});
		log::info!(
			"🎁 Prepared block for proposing at {} ({} ms) [hash: {:?}; parent_hash: {:?}; extrinsics: {count}; end: {reason:?}]",
			header.number(),
			took.as_millis(),
			header.hash(),
			header.parent_hash(),
		);
		telemetry!(
			self.parts.telemetry;
			CONSENSUS_INFO;
			"prepared_block_for_proposing";
			"number" => ?header.number(),
			"hash" => ?header.hash(),
		);
	}
}
