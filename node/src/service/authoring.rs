//! Blocks in slots (Aura) and votes that make them final (GRANDPA).

use super::{
	network::Votes,
	partial::{self, Partial},
};
use crate::shield::{self, Announcement, Keys, Proposers};
use sc_consensus_aura::{SlotProportion, StartAuraParams};
use sc_consensus_grandpa::{GrandpaParams, SharedVoterState, VotingRulesBuilder};
use sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging;
use sc_network::{config::Role, service::traits::NetworkService};
use sc_network_sync::SyncingService;
use sc_service::{Configuration, TaskManager, error::Error};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_consensus_aura::sr25519::AuthorityPair as AuraPair;
use std::{sync::Arc, time::Duration};
use substrate_prometheus_endpoint::Registry;
use subtensor_runtime::opaque::Block;

/// How long a vote may take to reach everybody.
const GOSSIP_DURATION: Duration = Duration::from_millis(333);

/// Unfinalized blocks after which authorities make fewer new ones.
const UNFINALIZED_SLACK: u32 = 6;

/// The part of a slot in which a block may be proposed; the rest is for spreading it.
const PROPOSAL_PORTION: f32 = 2.0 / 3.0;

/// What the configuration says about making blocks; it outlives the configuration.
pub(super) struct Settings {
	/// Whether this node makes blocks.
	pub role: Role,
	/// Whether to make blocks without peers.
	pub force: bool,
	/// Whether this node votes.
	pub votes: bool,
	/// Its name, for telemetry.
	pub name: String,
	/// Where to count.
	pub registry: Option<Registry>,
}

impl Settings {
	/// Reads them.
	pub fn new(config: &Configuration) -> Self {
		Self {
			role: config.role,
			force: config.force_authoring,
			votes: !config.disable_grandpa,
			name: config.network.node_name.clone(),
			registry: config.prometheus_registry().cloned(),
		}
	}
}

/// The other nodes, as far as consensus needs them.
pub(super) struct Peers {
	/// The peers.
	pub service: Arc<dyn NetworkService>,
	/// Whether this node is up to date.
	pub sync: Arc<SyncingService<Block>>,
	/// The channel of votes.
	pub votes: Votes,
}

/// Makes the proposers of blocks. They open encrypted transactions with `keys`.
pub(super) fn proposers(settings: &Settings, node: &Partial, keys: &Arc<Keys>) -> Proposers {
	Proposers::new(
		node.client.clone(),
		node.pool.clone(),
		keys.clone(),
		node.tasks.spawn_handle(),
		settings.registry.as_ref(),
		super::full::telemetry(node),
	)
}

/// Starts what an authority does, and the voter; a node that is none follows the votes of others.
pub(super) fn spawn(
	settings: Settings,
	node: Partial,
	peers: Peers,
	voters: SharedVoterState,
) -> Result<TaskManager, Error> {
	if settings.role.is_authority() {
		spawn_aura(&settings, &node, &peers)?;
	}
	if settings.votes { spawn_grandpa(settings, node, peers, voters) } else { Ok(node.tasks) }
}

fn spawn_aura(settings: &Settings, node: &Partial, peers: &Peers) -> Result<(), Error> {
	let slot_duration = sc_consensus_aura::slot_duration(&*node.client)?;
	let keys = Arc::new(Keys::rotating());
	let rotation = shield::rotate::<Block>(keys.clone(), node.client.clone());
	node.tasks.spawn_handle().spawn("shield-keys", Some("block-authoring"), rotation);
	let aura =
		sc_consensus_aura::start_aura::<AuraPair, _, _, _, _, _, _, _, _, _, _>(StartAuraParams {
			slot_duration,
			client: node.client.clone(),
			select_chain: node.select_chain.clone(),
			block_import: node.import.clone(),
			proposer_factory: proposers(settings, node, &keys),
			create_inherent_data_providers: move |_, ()| {
				let (slot, time) = partial::clock(slot_duration);
				let key = Announcement::new(&keys);
				async move { Ok((slot, time, key)) }
			},
			force_authoring: settings.force,
			backoff_authoring_blocks: Some(BackoffAuthoringOnFinalizedHeadLagging {
				unfinalized_slack: UNFINALIZED_SLACK,
				..Default::default()
			}),
			keystore: node.keystore.keystore(),
			sync_oracle: peers.sync.clone(),
			justification_sync_link: peers.sync.clone(),
			block_proposal_slot_portion: SlotProportion::new(PROPOSAL_PORTION),
			max_block_proposal_slot_portion: None,
			telemetry: super::full::telemetry(node),
			compatibility_mode: Default::default(),
		})?;
	// Without blocks an authority is of no use: it ends when authoring ends.
	node.tasks.spawn_essential_handle().spawn_blocking("aura", Some("block-authoring"), aura);
	Ok(())
}

fn spawn_grandpa(
	settings: Settings,
	node: Partial,
	peers: Peers,
	voters: SharedVoterState,
) -> Result<TaskManager, Error> {
	let telemetry = super::full::telemetry(&node);
	let config = sc_consensus_grandpa::Config {
		gossip_duration: GOSSIP_DURATION,
		justification_generation_period: partial::JUSTIFICATION_PERIOD,
		observer_enabled: false,
		local_role: settings.role,
		name: Some(settings.name),
		keystore: settings.role.is_authority().then(|| node.keystore.keystore()),
		telemetry: telemetry.clone(),
		protocol_name: peers.votes.protocol,
	};
	let voter = sc_consensus_grandpa::run_grandpa_voter(GrandpaParams {
		config,
		link: node.grandpa,
		network: peers.service,
		sync: peers.sync,
		notification_service: peers.votes.notifications,
		voting_rule: VotingRulesBuilder::default().build(),
		prometheus_registry: settings.registry,
		shared_voter_state: voters,
		telemetry,
		offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(node.pool),
	})?;
	// Without finality a node would follow any fork: it ends when the voter ends.
	node.tasks.spawn_essential_handle().spawn_blocking("grandpa-voter", None, voter);
	Ok(node.tasks)
}
