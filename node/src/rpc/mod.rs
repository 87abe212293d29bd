//! What clients may call beside the standard modules of every Substrate node.
//!
//! The service itself mounts `author`, `chain`, `state`, `childstate`, `system`, `offchain` and the
//! new families `chainHead_v1`, `chainSpec_v1`, `transaction_v1`, `transactionWatch_v1` and, on
//! archive nodes, `archive_v1`. Added here: nonces and dry runs, fees, finality, sealing, the methods
//! of the protocol, and on development chains `dev`.
//!
//! Spec: `docs/protocol/rpc.md` §3.

mod dev;
pub mod protocol;

use crate::service::{FollowingPool, FullBackend, FullClient, GrandpaLink, sealing::Orders};
use jsonrpsee::RpcModule;
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_consensus_grandpa::{FinalityProofProvider, SharedVoterState};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_consensus_manual_seal::rpc::{ManualSeal, ManualSealApiServer};
use sc_rpc::SubscriptionTaskExecutor;
use std::{error::Error, sync::Arc};
use substrate_frame_rpc_system::{System, SystemApiServer};
use subtensor_runtime::{Hash, opaque::Block};

/// Where the methods find what they answer from.
pub struct Deps {
	/// The chain.
	pub client: Arc<FullClient>,
	/// Its database.
	pub backend: Arc<FullBackend>,
	/// Waiting transactions.
	pub pool: Arc<FollowingPool>,
	/// Finality.
	pub grandpa: GrandpaDeps,
	/// The way to who makes blocks, if this node seals on demand.
	pub sealing: Option<Orders>,
	/// Whether the chain is one for development.
	pub development: bool,
}

/// Where the finality methods find what they answer from.
#[derive(Clone)]
pub struct GrandpaDeps {
	/// The votes of the current round.
	pub voters: SharedVoterState,
	/// The authorities and the justifications that blocks got.
	pub authorities: sc_consensus_grandpa::SharedAuthoritySet<Hash, subtensor_runtime::BlockNumber>,
	/// A stream of justifications.
	pub justifications: sc_consensus_grandpa::GrandpaJustificationStream<Block>,
	/// Proofs that a block is final.
	pub proofs: Arc<FinalityProofProvider<FullBackend, Block>>,
}

impl GrandpaDeps {
	/// Everything about finality from the link that block import made.
	pub fn new(link: &GrandpaLink, backend: &Arc<FullBackend>, voters: SharedVoterState) -> Self {
		let authorities = link.shared_authority_set().clone();
		Self {
			voters,
			justifications: link.justification_stream(),
			proofs: FinalityProofProvider::new_for_service(
				backend.clone(),
				Some(authorities.clone()),
			),
			authorities,
		}
	}
}

/// The methods of this node.
pub fn create(
	deps: &Deps,
	executor: SubscriptionTaskExecutor,
) -> Result<RpcModule<()>, Box<dyn Error + Send + Sync>> {
	let mut module = RpcModule::new(());
	module.merge(System::new(deps.client.clone(), deps.pool.clone()).into_rpc())?;
	module.merge(TransactionPayment::new(deps.client.clone()).into_rpc())?;
	let grandpa = deps.grandpa.clone();
	module.merge(
		Grandpa::new(
			executor,
			grandpa.authorities,
			grandpa.voters,
			grandpa.justifications,
			grandpa.proofs,
		)
		.into_rpc(),
	)?;
	module.merge(protocol::module::<Block, FullClient>(deps.client.clone())?)?;
	if let Some(orders) = &deps.sealing {
		module.merge(ManualSeal::new(orders.engine.clone()).into_rpc())?;
	}
	if deps.development {
		let (client, backend) = (deps.client.clone(), deps.backend.clone());
		let dev = dev::Dev::new(client, backend, deps.pool.clone(), deps.sealing.clone());
		module.merge(dev.into_rpc()?)?;
	}
	Ok(module)
}
