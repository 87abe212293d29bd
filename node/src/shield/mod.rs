//! Encrypted transactions: the part of the author of a block.
//!
//! ```text
//! Keys ──► Announcement ──► inherent data ──► the runtime announces the key
//!   ▲ roll: an own block was imported
//!   └──── Proposers ──► filling: each waiting transaction
//!                          plain             pushed
//!                          carrier, ours     pushed, opened, what was inside pushed behind it
//!                          carrier, other    left in the pool, with all that must follow it
//! ```
//!
//! | module | what it holds |
//! |---|---|
//! | [`keys`] | the key pairs, in memory only |
//! | [`announcement`] | the inherent data |
//! | [`carriers`] | what the runtime says about a waiting transaction |
//! | [`filling`] | the transactions of a block, one after the other |
//! | [`proposer`] | a whole block |
//!
//! Every rule about what a carrier is and how it opens is the runtime's (`ShieldApi`).
//!
//! Spec: `docs/protocol/companion-pallets.md` §6.8.

mod announcement;
mod carriers;
mod filling;
mod keys;
mod proposer;

#[cfg(test)]
mod tests;

pub use announcement::Announcement;
pub use keys::Keys;
pub use proposer::Proposers;

use futures::StreamExt;
use sc_client_api::BlockchainEvents;
use sp_consensus::BlockOrigin;
use sp_runtime::traits::Block as BlockT;
use std::sync::Arc;

/// The target of log messages.
const LOG_TARGET: &str = "shield";

/// Takes a new key after each block that this node made; ends with the chain.
pub async fn rotate<Block: BlockT>(keys: Arc<Keys>, chain: Arc<impl BlockchainEvents<Block>>) {
	let mut imports = chain.import_notification_stream();
	while let Some(block) = imports.next().await {
		if block.origin == BlockOrigin::Own {
			keys.roll();
		}
	}
}
