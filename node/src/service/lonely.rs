//! Says why a node may have no peers.
//!
//! Nodes of another chain don't even begin to talk to this one: without a word from here a wrong
//! genesis looks like a dead network.

use sc_network_sync::SyncingService;
use std::{sync::Arc, time::Duration};
use subtensor_runtime::{Hash, opaque::Block};
use tokio::time::sleep;

/// How long it may take to find somebody, and how often that is looked at.
const PATIENCE: Duration = Duration::from_secs(30);

/// The first complaint comes after one [`PATIENCE`] alone, others after so many more.
const COMPLAIN_EVERY: u32 = 20;

/// Complains while a node that knows of others has no peers.
pub(super) async fn complain(sync: Arc<SyncingService<Block>>, boot_nodes: usize, genesis: Hash) {
	let mut alone: u32 = 0;
	loop {
		sleep(PATIENCE).await;
		if sync.num_connected_peers() > 0 {
			alone = 0;
			continue;
		}
		if alone.checked_rem(COMPLAIN_EVERY) == Some(0) {
			log::warn!("{}", complaint(boot_nodes, genesis));
		}
		alone = alone.saturating_add(1);
	}
}

fn complaint(boot_nodes: usize, genesis: Hash) -> String {
	format!(
		"No peers: none of {boot_nodes} boot node(s) answers as a node of this chain, whose genesis is \
		 {genesis:?}. Do they run, can their ports be reached, and do they follow a chain with the same \
		 genesis (chain_getBlockHash(0))? If not, correct --chain or --bootnodes."
	)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_complaint_names_the_genesis_and_what_helps() {
		let text = complaint(2, Hash::repeat_byte(0xab));
		for part in ["2 boot", "0xabab", "--chain", "--bootnodes"] {
			assert!(text.contains(part), "{text}");
		}
	}
}
