//! Opens the database only where it can be this chain's: errors name the folder and the way out.

use super::FullClient;
use crate::executor::RuntimeExecutor;
use codec::Encode;
use sc_chain_spec::resolve_state_version_from_wasm;
use sc_service::{Configuration, error::Error};
use sp_blockchain::HeaderBackend;
use sp_core::storage::{StateVersion, Storage};
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use subtensor_runtime::Hash;

/// What a failure to open the chain means for the user.
pub(super) fn explain(config: &Configuration, error: Error) -> Error {
	let folder = folder(config);
	let text = error.to_string();
	Error::Other(if text.contains("in use") {
		format!(
			"the database in {folder} is in use by another process: stop it, or choose another \
			 folder with --base-path"
		)
	} else {
		format!(
			"the database in {folder} can't be opened: {text}. Nothing in it was changed. If it is \
			 damaged, restore a backup, or delete it with `node-subtensor purge-chain` (same --chain \
			 and --base-path) and sync again"
		)
	})
}

/// Refuses the database of another chain: the node would follow that one without a word.
pub(super) fn ensure_same_chain(
	config: &Configuration,
	client: &FullClient,
	executor: &RuntimeExecutor,
) -> Result<(), Error> {
	let genesis = config.chain_spec.as_storage_builder().build_storage().map_err(Error::Other)?;
	let version = resolve_state_version_from_wasm::<_, BlakeTwo256>(&genesis, executor)?;
	let info = client.info();
	let stored = client.header(info.genesis_hash)?.map(|header| header.state_root);
	if stored == Some(state_root(genesis, version)) {
		return Ok(());
	}
	Err(Error::Other(format!(
		"the database in {} has another genesis ({:?}) than chain `{}`: it belongs to another chain, or \
		 to an older build's. Choose another folder with --base-path, or delete it with \
		 `node-subtensor purge-chain`",
		folder(config),
		info.genesis_hash,
		config.chain_spec.id(),
	)))
}

fn folder(config: &Configuration) -> String {
	config.database.path().map_or_else(|| "memory".into(), |path| path.display().to_string())
}

/// The root of the state that a genesis describes.
fn state_root(genesis: Storage, version: StateVersion) -> Hash {
	let mut top = genesis.top;
	for (name, child) in genesis.children_default {
		let root = BlakeTwo256::trie_root(child.data.into_iter().collect(), version);
		top.insert([b":child_storage:default:", name.as_slice()].concat(), root.encode());
	}
	BlakeTwo256::trie_root(top.into_iter().collect(), version)
}
