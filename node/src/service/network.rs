//! Peers: who they are, what is asked of them, what they are told.

use super::partial::Partial;
use sc_consensus::DefaultImportQueue;
use sc_consensus_grandpa::{protocol_standard_name, warp_proof};
use sc_network::{
	NetworkBackend, NotificationService, ProtocolName, config::FullNetworkConfiguration,
	service::traits::NetworkService,
};
use sc_network_sync::SyncingService;
use sc_network_transactions::TransactionsHandlerController;
use sc_rpc::system::Request;
use sc_service::{BuildNetworkParams, Configuration, WarpSyncConfig, error::Error};
use sc_utils::mpsc::TracingUnboundedSender;
use sp_blockchain::HeaderBackend;
use std::sync::Arc;
use subtensor_runtime::{Hash, opaque::Block};

/// The running network and the handles to it.
pub(super) struct Network {
	/// The peers.
	pub service: Arc<dyn NetworkService>,
	/// Questions of the `system` methods.
	pub system_rpc: TracingUnboundedSender<Request<Block>>,
	/// Spreads transactions.
	pub transactions: TransactionsHandlerController<Hash>,
	/// Fetches blocks.
	pub sync: Arc<SyncingService<Block>>,
	/// The channel of votes; none for a node that seals on demand.
	pub votes: Option<Votes>,
}

/// The channel in which GRANDPA votes travel.
pub(super) struct Votes {
	/// Its name on the wire: the genesis hash is part of it.
	pub protocol: ProtocolName,
	/// Its local end.
	pub notifications: Box<dyn NotificationService>,
}

/// What the network is built from.
pub(super) struct Parts<'a> {
	/// What the command line says.
	pub config: &'a Configuration,
	/// The chain.
	pub node: &'a Partial,
	/// Whether blocks become final by votes, and old ones can be proven by them.
	pub voted: bool,
}

/// Starts the network. It takes the import queue: blocks come in through it.
pub(super) fn build<N: NetworkBackend<Block, Hash>>(
	parts: &Parts,
	import_queue: DefaultImportQueue<Block>,
) -> Result<Network, Error> {
	let Parts { config, node, voted } = *parts;
	let mut net_config = FullNetworkConfiguration::<Block, Hash, N>::new(
		&config.network,
		config.prometheus_registry().cloned(),
	);
	let metrics = N::register_notification_metrics(config.prometheus_registry());
	let votes = voted.then(|| {
		let protocol = protocol_standard_name(&node.client.info().genesis_hash, &config.chain_spec);
		let (vote_config, notifications) = sc_consensus_grandpa::grandpa_peers_set_config::<_, N>(
			protocol.clone(),
			metrics.clone(),
			net_config.peer_store_handle(),
		);
		net_config.add_notification_protocol(vote_config);
		Votes { protocol, notifications }
	});
	let (service, system_rpc, transactions, sync, _bitswap) =
		sc_service::build_network(BuildNetworkParams {
			config,
			net_config,
			client: node.client.clone(),
			transaction_pool: node.pool.clone(),
			spawn_handle: node.tasks.spawn_handle(),
			spawn_essential_handle: node.tasks.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: voted.then(|| warp_sync(node)),
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;
	Ok(Network { service, system_rpc, transactions, sync, votes })
}

/// Proofs of finality for peers that want only the newest state.
fn warp_sync(node: &Partial) -> WarpSyncConfig<Block> {
	WarpSyncConfig::WithProvider(Arc::new(warp_proof::NetworkProvider::new(
		node.backend.clone(),
		node.grandpa.shared_authority_set().clone(),
		Vec::new(),
	)))
}
