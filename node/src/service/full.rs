//! The whole node: the chain, and around it network, RPC, off-chain workers and block making.

use super::{
	FollowingPool, authoring, lonely,
	network::{self, Network},
	partial::{self, Partial},
	sealing,
};
use crate::{cli::Sealing, health, metrics, rpc};
use futures::FutureExt;
use sc_chain_spec::ChainType;
use sc_client_api::Backend;
use sc_consensus_grandpa::SharedVoterState;
use sc_network::{
	Litep2pNetworkBackend, NetworkBackend, NetworkWorker,
	config::{NetworkBackendType, SyncMode},
};
use sc_offchain::{OffchainWorkerOptions, OffchainWorkers};
use sc_service::{Configuration, SpawnTasksParams, TaskManager, error::Error};
use sc_telemetry::Telemetry;
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use std::{net::TcpListener, sync::Arc};
use subtensor_runtime::{Hash, opaque::Block};

/// A node that runs.
pub struct Started {
	/// It runs until these end.
	pub tasks: TaskManager,
	/// The hash of its chain's first block.
	pub genesis: Hash,
	/// Its name among peers.
	pub peer: String,
}

/// Starts a node. Clients are answered when this returns.
/// `/health` and `/ready` are answered on `health`.
pub fn start(
	config: Configuration,
	sealing: Option<Sealing>,
	health: Option<TcpListener>,
) -> Result<Started, Error> {
	ensure_supported(&config, sealing)?;
	match config.network.network_backend {
		NetworkBackendType::Litep2p => start_with::<Litep2pNetworkBackend>(config, sealing, health),
		NetworkBackendType::Libp2p => {
			start_with::<NetworkWorker<Block, Hash>>(config, sealing, health)
		}
	}
}

/// Refuses what would start and then not do what was asked for.
fn ensure_supported(config: &Configuration, sealing: Option<Sealing>) -> Result<(), Error> {
	if matches!(config.network.sync_mode, SyncMode::LightState { .. }) {
		return Err(Error::Other("unsupported sync mode: use --sync full or --sync warp".into()));
	}
	if sealing.is_some() && !config.role.is_authority() {
		return Err(Error::Other("--sealing makes blocks: add --dev or --validator".into()));
	}
	Ok(())
}

fn start_with<N: NetworkBackend<Block, Hash>>(
	config: Configuration,
	sealing: Option<Sealing>,
	health: Option<TcpListener>,
) -> Result<Started, Error> {
	let (mut node, import_queue) = partial::build(&config, sealing.is_some())?;
	let parts = network::Parts { config: &config, node: &node, voted: sealing.is_none() };
	let network = network::build::<N>(&parts, import_queue)?;
	spawn_offchain_workers(&config, &node, &network)?;
	spawn_metrics(&config, &node)?;
	spawn_complaints(&config, &node, &network, sealing);
	spawn_health(&node, &network, health::Needs::of(&config, sealing.is_some()), health);

	let settings = authoring::Settings::new(&config);
	let voters = SharedVoterState::empty();
	let (orders, incoming) = sealing::channel();
	let pool =
		Arc::new(FollowingPool::new(node.pool.clone(), node.client.clone(), sealing.is_some()));
	let deps = rpc::Deps {
		client: node.client.clone(),
		backend: node.backend.clone(),
		pool: pool.clone(),
		grandpa: rpc::GrandpaDeps::new(&node.grandpa, &node.backend, voters.clone()),
		sealing: sealing.map(|_| orders),
		development: is_development(&config),
	};
	let genesis = node.client.chain_info().genesis_hash;
	let peer = network.service.local_peer_id().to_string();
	sc_service::spawn_tasks(SpawnTasksParams {
		config,
		client: node.client.clone(),
		backend: node.backend.clone(),
		task_manager: &mut node.tasks,
		keystore: node.keystore.keystore(),
		transaction_pool: pool,
		rpc_builder: Box::new(move |executor| {
			rpc::create(&deps, executor).map_err(Error::Application)
		}),
		network: network.service.clone(),
		system_rpc_tx: network.system_rpc,
		tx_handler_controller: network.transactions,
		sync_service: network.sync.clone(),
		telemetry: node.telemetry.as_mut(),
		tracing_execute_block: None,
	})?;

	let tasks = match (sealing, network.votes) {
		(None, Some(votes)) => {
			let peers = authoring::Peers { service: network.service, sync: network.sync, votes };
			authoring::spawn(settings, node, peers, voters)
		}
		(mode, _) => sealing::spawn(mode.unwrap_or(Sealing::Manual), settings, node, incoming),
	}?;
	Ok(Started { tasks, genesis, peer })
}

/// Whether the chain is one whose money is play money.
fn is_development(config: &Configuration) -> bool {
	matches!(config.chain_spec.chain_type(), ChainType::Development | ChainType::Local)
}

/// Measures the life of the chain, if anybody may ask.
fn spawn_metrics(config: &Configuration, node: &Partial) -> Result<(), Error> {
	let Some(registry) = config.prometheus_registry() else { return Ok(()) };
	let following = metrics::follow(node.client.clone(), metrics::register(registry)?);
	// Measuring runs code of the chain, which blocks.
	node.tasks.spawn_handle().spawn_blocking("chain-metrics", None, following);
	Ok(())
}

/// Complains about missing peers, if there should be some.
fn spawn_complaints(
	config: &Configuration,
	node: &Partial,
	network: &Network,
	sealing: Option<Sealing>,
) {
	let boot_nodes = config.network.boot_nodes.len();
	if sealing.is_some() || boot_nodes == 0 {
		return;
	}
	let genesis = node.client.chain_info().genesis_hash;
	let complaints = lonely::complain(network.sync.clone(), boot_nodes, genesis);
	node.tasks.spawn_handle().spawn("lonely", None, complaints);
}

/// Answers `/health` and `/ready`, if anybody may ask.
fn spawn_health(
	node: &Partial,
	network: &Network,
	needs: health::Needs,
	listener: Option<TcpListener>,
) {
	let Some(listener) = listener else { return };
	let watch = health::Watch { client: node.client.clone(), sync: network.sync.clone(), needs };
	node.tasks.spawn_handle().spawn("health", None, health::serve(listener, watch));
}

/// Runs the runtime's off-chain workers on authorities.
fn spawn_offchain_workers(
	config: &Configuration,
	node: &Partial,
	network: &Network,
) -> Result<(), Error> {
	if !config.offchain_worker.enabled || !config.role.is_authority() {
		return Ok(());
	}
	let workers = OffchainWorkers::new(OffchainWorkerOptions {
		runtime_api_provider: node.client.clone(),
		keystore: Some(node.keystore.keystore()),
		offchain_db: node.backend.offchain_storage(),
		transaction_pool: Some(OffchainTransactionPoolFactory::new(node.pool.clone())),
		network_provider: Arc::new(network.service.clone()),
		is_validator: true,
		enable_http_requests: true,
		custom_extensions: |_| Vec::new(),
	})?;
	node.tasks.spawn_handle().spawn(
		"offchain-workers-runner",
		Some("offchain-worker"),
		workers.run(node.client.clone(), node.tasks.spawn_handle()).boxed(),
	);
	Ok(())
}

/// The handle through which tasks report to telemetry servers.
pub(super) fn telemetry(node: &Partial) -> Option<sc_telemetry::TelemetryHandle> {
	node.telemetry.as_ref().map(Telemetry::handle)
}
