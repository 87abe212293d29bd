//! The chains known by name, and chains from files.
//!
//! | `--chain` | what it is |
//! |---|---|
//! | `dev` | one authority, for one process; what `--dev` means |
//! | `local` | three authorities, for several processes on one machine |
//! | `local4` | four authorities: the fewest of which one may be missing |
//! | a path | a JSON specification, raw or not |
//!
//! The genesis state of a named chain is a preset of the runtime: nothing about it is decided here.
//! `--preset` names another one for the same chain; the result is a chain of its own.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §14.

mod cache;
mod genesis;

use sc_chain_spec::{ChainSpecExtension, ChainType, Properties};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use subtensor_runtime::{WASM_BINARY, genesis as presets, opaque::Block};

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
	name: String,
	/// What folders and peers call it: no two chains share it.
	id: String,
	/// Who it is for.
	kind: ChainType,
	/// The runtime's preset that it starts from.
	preset: String,
}

/// The named chains. Without a name, what only needs some chain (node keys) takes the local one.
fn named(chain: &str) -> Option<Named> {
	match chain {
		"dev" => Some(Named::development()),
		"local" | "" => Some(Named::local("Bittensor Local", "bittensor_local", "local")),
		"local4" => Some(Named::local(
			"Bittensor Local of Four",
			"bittensor_local4",
			presets::LOCAL4_PRESET,
		)),
		_ => None,
	}
}

impl Named {
	fn development() -> Self {
		Self {
			name: "Bittensor Development".into(),
			id: "bittensor_dev".into(),
			kind: ChainType::Development,
			preset: sp_genesis_builder::DEV_RUNTIME_PRESET.into(),
		}
	}

	fn local(name: &str, id: &str, preset: &str) -> Self {
		Self { name: name.into(), id: id.into(), kind: ChainType::Local, preset: preset.into() }
	}

	/// The same chain from another preset.
	fn with_preset(self, preset: &str) -> Result<Self, String> {
		let offered = presets::preset_names();
		if !offered.iter().any(|name| AsRef::<str>::as_ref(name) == preset) {
			return Err(format!("there is no preset `{preset}`; there are {}", offered.join(", ")));
		}
		Ok(Self {
			name: format!("{} ({preset})", self.name),
			id: format!("{}_{preset}", self.id),
			preset: preset.into(),
			..self
		})
	}

	fn build(&self) -> Result<ChainSpec, String> {
		Ok(ChainSpec::builder(runtime_code()?, Extensions::default())
			.with_name(&self.name)
			.with_id(&self.id)
			.with_protocol_id(&self.id)
			.with_chain_type(self.kind.clone())
			.with_properties(properties())
			.with_genesis_config_preset_name(&self.preset)
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

/// The chain that `--chain` names, from the preset that `--preset` names.
fn find(chain: &str, preset: Option<&str>) -> Result<Option<Named>, String> {
	match (named(chain), preset) {
		(Some(named), Some(preset)) => named.with_preset(preset).map(Some),
		(None, Some(_)) => {
			Err(format!("--preset fits the chains known by name (dev, local, local4), not {chain}"))
		}
		(named, None) => Ok(named),
	}
}

/// The specification that `--chain` and `--preset` mean.
pub fn load(
	chain: &str,
	preset: Option<&str>,
) -> Result<Box<dyn sc_chain_spec::ChainSpec>, String> {
	match find(chain, preset)? {
		Some(named) => Ok(Box::new(named.build()?)),
		None => from_file(Path::new(chain)),
	}
}

/// Like [`load`], with the genesis state of named chains in raw form and from the cache.
pub fn load_cached(
	chain: &str,
	preset: Option<&str>,
) -> Result<Box<dyn sc_chain_spec::ChainSpec>, String> {
	match find(chain, preset)? {
		Some(named) => Ok(Box::new(cache::raw(&named)?)),
		None => from_file(Path::new(chain)),
	}
}

fn from_file(path: &Path) -> Result<Box<dyn sc_chain_spec::ChainSpec>, String> {
	if !path.exists() {
		return Err(format!(
			"{} is neither a chain known by name (dev, local, local4) nor a file that exists",
			path.display()
		));
	}
	ChainSpec::from_json_file(PathBuf::from(path))
		.map(|spec| Box::new(spec) as Box<_>)
		.map_err(|error| format!("{} is not a chain specification: {error}", path.display()))
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

	use super::*;
	use std::collections::BTreeSet;

	#[test]
	fn named_chains_have_ids_of_their_own() {
		let chains = [("dev", None), ("local", None), ("local4", None), ("dev", Some("fast"))];
		let ids: BTreeSet<_> = chains
			.iter()
			.map(|(chain, preset)| load(chain, *preset).unwrap().id().to_string())
			.collect();
		assert_eq!(ids.len(), chains.len());
	}

	#[test]
	fn wallets_learn_symbol_decimals_and_prefix() {
		let properties = load("dev", None).unwrap().properties();
		assert_eq!(properties["tokenSymbol"], "TAO");
		assert_eq!(properties["tokenDecimals"], 9);
		assert_eq!(properties["ss58Format"], 42);
	}

	#[test]
	fn a_chain_from_a_file_that_is_not_there_names_the_file() {
		let error = load("/nowhere/at-all.json", None).err().unwrap();
		assert!(error.contains("/nowhere/at-all.json"), "{error}");
	}

	#[test]
	fn a_preset_that_is_not_there_is_answered_with_those_that_are() {
		let error = load("dev", Some("quick")).err().unwrap();
		assert!(error.contains("`quick`") && error.contains("fast"), "{error}");
	}

	#[test]
	fn a_chain_from_a_file_has_no_presets() {
		assert!(load("/nowhere/at-all.json", Some("fast")).is_err());
	}
}
