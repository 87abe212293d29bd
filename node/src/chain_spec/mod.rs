//! The chains known by name, and chains from files.
//!
//! | `--chain` | what it is |
//! |---|---|
//! | `dev` | one authority, for one process; what `--dev` means |
//! | `local` | three authorities, for several processes on one machine |
//! | a path | a JSON specification, raw or not |
//!
//! The genesis state of a named chain is a preset of the runtime: nothing about it is decided here.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §14.

mod cache;

use sc_chain_spec::{ChainSpecExtension, ChainType, Properties};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use subtensor_runtime::{WASM_BINARY, opaque::Block};

/// What a specification may say beside the standard fields.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ChainSpecExtension)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Extensions {
	/// Blocks that the chain must contain.
	pub fork_blocks: sc_client_api::ForkBlocks<Block>,
	/// Blocks that the chain must not contain.
	pub bad_blocks: sc_client_api::BadBlocks<Block>,
}

/// The specification of a chain.
pub type ChainSpec = sc_chain_spec::GenericChainSpec<Extensions>;

/// A chain of this runtime that is known by name.
#[derive(Debug)]
struct Named {
	/// What people call it.
	name: &'static str,
	/// What folders and peers call it: no two chains share it.
	id: &'static str,
	/// Who it is for.
	kind: ChainType,
	/// The runtime's preset that it starts from.
	preset: &'static str,
}

/// The named chains. Without a name, what only needs some chain (node keys) takes the local one.
fn named(chain: &str) -> Option<Named> {
	match chain {
		"dev" => Some(Named {
			name: "Bittensor Development",
			id: "bittensor_dev",
			kind: ChainType::Development,
			preset: sp_genesis_builder::DEV_RUNTIME_PRESET,
		}),
		"local" | "" => Some(Named {
			name: "Bittensor Local",
			id: "bittensor_local",
			kind: ChainType::Local,
			preset: "local",
		}),
		_ => None,
	}
}

impl Named {
	fn build(&self) -> Result<ChainSpec, String> {
		Ok(ChainSpec::builder(runtime_code()?, Extensions::default())
			.with_name(self.name)
			.with_id(self.id)
			.with_protocol_id(self.id)
			.with_chain_type(self.kind.clone())
			.with_properties(properties())
			.with_genesis_config_preset_name(self.preset)
			.build())
	}
}

/// The runtime that this binary was built with.
fn runtime_code() -> Result<&'static [u8], String> {
	WASM_BINARY.ok_or_else(|| {
		"this binary was built without its runtime: build again without SKIP_WASM_BUILD".into()
	})
}

/// What wallets show amounts and addresses in.
fn properties() -> Properties {
	let mut properties = Properties::new();
	properties.insert("tokenSymbol".into(), "TAO".into());
	properties.insert("tokenDecimals".into(), 9.into());
	properties.insert("ss58Format".into(), 42.into());
	properties
}

/// The specification that `--chain` means.
pub fn load(chain: &str) -> Result<Box<dyn sc_chain_spec::ChainSpec>, String> {
	match named(chain) {
		Some(named) => Ok(Box::new(named.build()?)),
		None => Ok(Box::new(ChainSpec::from_json_file(PathBuf::from(chain))?)),
	}
}

/// Like [`load`], with the genesis state of named chains in raw form and from the cache.
pub fn load_cached(chain: &str) -> Result<Box<dyn sc_chain_spec::ChainSpec>, String> {
	match named(chain) {
		Some(named) => Ok(Box::new(cache::raw(named)?)),
		None => load(chain),
	}
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

	use super::*;
	use sp_runtime::BuildStorage;

	#[test]
	fn named_chains_have_ids_of_their_own() {
		assert_ne!(load("dev").unwrap().id(), load("local").unwrap().id());
	}

	#[test]
	fn wallets_learn_symbol_decimals_and_prefix() {
		let properties = load("dev").unwrap().properties();
		assert_eq!(properties["tokenSymbol"], "TAO");
		assert_eq!(properties["tokenDecimals"], 9);
		assert_eq!(properties["ss58Format"], 42);
	}

	#[test]
	fn a_chain_from_a_file_that_is_not_there_names_the_file() {
		let error = load("/nowhere/at-all.json").err().unwrap();
		assert!(error.contains("/nowhere/at-all.json"), "{error}");
	}

	#[test]
	fn the_cached_genesis_is_the_built_one() {
		let built = named("dev").unwrap().build().unwrap().build_storage().unwrap();
		let cached = load_cached("dev").unwrap().build_storage().unwrap();
		assert_eq!(built.top, cached.top);
	}
}
