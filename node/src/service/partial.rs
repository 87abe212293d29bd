//! The chain: database, executor, pool, import queue. Everything that works without a network.

use super::{FullBackend, FullClient, FullPool, GrandpaImport, GrandpaLink, SelectChain, database};
use crate::executor;
use sc_consensus::DefaultImportQueue;
use sc_consensus_aura::ImportQueueParams;
use sc_service::{Configuration, KeystoreContainer, TaskManager, error::Error};
use sc_telemetry::{Telemetry, TelemetryHandle, TelemetryWorker};
use sp_consensus_aura::{SlotDuration, sr25519::AuthorityPair as AuraPair};
use std::sync::Arc;
use subtensor_runtime::{RuntimeApi, opaque::Block};

/// GRANDPA stores a justification at least every so many blocks, for warp sync.
pub(super) const JUSTIFICATION_PERIOD: u32 = 512;

/// Telemetry messages that may wait.
const TELEMETRY_BUFFER: usize = 16;

/// The parts of a node that need no network.
pub(super) struct Partial {
	pub client: Arc<FullClient>,
	pub backend: Arc<FullBackend>,
	pub keystore: KeystoreContainer,
	pub tasks: TaskManager,
	pub select_chain: SelectChain,
	pub pool: Arc<FullPool>,
	pub import: GrandpaImport,
	pub grandpa: GrandpaLink,
	pub telemetry: Option<Telemetry>,
}

/// What commands on a stored chain need.
pub struct StoredChain {
	/// The chain.
	pub client: Arc<FullClient>,
	/// Its database.
	pub backend: Arc<FullBackend>,
	/// The way for blocks into it.
	pub import_queue: DefaultImportQueue<Block>,
}

/// Opens the chain without running a node.
pub fn open_chain(config: &Configuration) -> Result<(StoredChain, TaskManager), Error> {
	let (Partial { client, backend, tasks, .. }, import_queue) = build(config, false)?;
	Ok((StoredChain { client, backend, import_queue }, tasks))
}

/// Builds the parts, and the way in for blocks.
///
/// With `sealed`, blocks carry no seal and their authors are not checked.
pub(super) fn build(
	config: &Configuration,
	sealed: bool,
) -> Result<(Partial, DefaultImportQueue<Block>), Error> {
	let telemetry = telemetry_worker(config)?;
	let executor = executor::build(&config.executor);
	let (client, backend, keystore, tasks) = sc_service::new_full_parts::<Block, RuntimeApi, _>(
		config,
		telemetry.as_ref().map(|(_, telemetry)| telemetry.handle()),
		executor.clone(),
		Vec::new(),
	)
	.map_err(|error| database::explain(config, error))?;
	database::ensure_same_chain(config, &client, &executor)?;
	let client = Arc::new(client);
	let telemetry = telemetry.map(|(worker, telemetry)| {
		tasks.spawn_handle().spawn("telemetry", None, worker.run());
		telemetry
	});
	let handle = telemetry.as_ref().map(Telemetry::handle);

	let select_chain = SelectChain::new(backend.clone());
	let (import, grandpa) = sc_consensus_grandpa::block_import(
		client.clone(),
		JUSTIFICATION_PERIOD,
		&client,
		select_chain.clone(),
		handle.clone(),
	)?;
	let import_queue = if sealed {
		sealed_queue(config, &client, &tasks)
	} else {
		aura_queue(config, &client, &import, &tasks, handle)?
	};
	let pool = pool(config, &client, &tasks);

	let node = Partial {
		client,
		backend,
		keystore,
		tasks,
		select_chain,
		pool,
		import,
		grandpa,
		telemetry,
	};
	Ok((node, import_queue))
}

/// Telemetry, if the chain or the command line names a server.
fn telemetry_worker(config: &Configuration) -> Result<Option<(TelemetryWorker, Telemetry)>, Error> {
	let Some(endpoints) = config.telemetry_endpoints.clone().filter(|list| !list.is_empty()) else {
		return Ok(None);
	};
	let worker = TelemetryWorker::new(TELEMETRY_BUFFER)?;
	let telemetry = worker.handle().new_telemetry(endpoints);
	Ok(Some((worker, telemetry)))
}

fn pool(config: &Configuration, client: &Arc<FullClient>, tasks: &TaskManager) -> Arc<FullPool> {
	let pool = sc_transaction_pool::Builder::new(
		tasks.spawn_essential_handle(),
		client.clone(),
		config.role.is_authority().into(),
	)
	.with_options(config.transaction_pool.clone())
	.with_prometheus(config.prometheus_registry())
	.build();
	Arc::new(pool)
}

/// The way in for blocks that a seal proves to be by the authority of their slot.
fn aura_queue(
	config: &Configuration,
	client: &Arc<FullClient>,
	import: &GrandpaImport,
	tasks: &TaskManager,
	telemetry: Option<TelemetryHandle>,
) -> Result<DefaultImportQueue<Block>, Error> {
	let slot_duration = sc_consensus_aura::slot_duration(&**client)?;
	sc_consensus_aura::import_queue::<AuraPair, _, _, _, _, _>(ImportQueueParams {
		block_import: import.clone(),
		justification_import: Some(Box::new(import.clone())),
		client: client.clone(),
		create_inherent_data_providers: move |_, ()| async move { Ok(clock(slot_duration)) },
		spawner: &tasks.spawn_essential_handle(),
		registry: config.prometheus_registry(),
		check_for_equivocation: Default::default(),
		telemetry,
		compatibility_mode: Default::default(),
	})
	.map_err(Into::into)
}

/// The way in for blocks without a seal.
fn sealed_queue(
	config: &Configuration,
	client: &Arc<FullClient>,
	tasks: &TaskManager,
) -> DefaultImportQueue<Block> {
	sc_consensus_manual_seal::import_queue(
		Box::new(client.clone()),
		&tasks.spawn_essential_handle(),
		config.prometheus_registry(),
	)
}

/// What the clock says, as the inherents of a block: the slot and the time.
pub(super) fn clock(
	slot_duration: SlotDuration,
) -> (sp_consensus_aura::inherents::InherentDataProvider, sp_timestamp::InherentDataProvider) {
	let timestamp = sp_timestamp::InherentDataProvider::from_system_time();
	let slot = sp_consensus_aura::inherents::InherentDataProvider::from_timestamp_and_slot_duration(
		*timestamp,
		slot_duration,
	);
	(slot, timestamp)
}
