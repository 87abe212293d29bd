//! The state a new chain starts from, as named presets.
//!
//! | preset | authorities | for |
//! |---|---|---|
//! | `development` | One | a single process on one machine |
//! | `local` | One, Two, Three | a net of several processes on one machine |
//!
//! Both give the well-known development accounts money, and the sudo key to Alice.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §13.

mod accounts;

use crate::{AuraConfig, BalancesConfig, GrandpaConfig, RuntimeGenesisConfig, SudoConfig};
use alloc::{vec, vec::Vec};
use frame_support::build_struct_json_patch;
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET, PresetId};

/// The preset of a net of several processes.
pub const LOCAL_PRESET: &str = "local";

/// The presets there are.
pub fn preset_names() -> Vec<PresetId> {
	vec![PresetId::from(DEV_RUNTIME_PRESET), PresetId::from(LOCAL_PRESET)]
}

/// The JSON patch of a preset. Standard tools ask for `local` under the name `local_testnet`.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	let authorities: &[&str] = match id.as_ref() {
		DEV_RUNTIME_PRESET => &["One"],
		LOCAL_PRESET | LOCAL_TESTNET_RUNTIME_PRESET => &["One", "Two", "Three"],
		_ => return None,
	};
	serde_json::to_vec(&development_net(authorities)).ok()
}

/// A chain for development, run by these authorities.
fn development_net(authorities: &[&str]) -> serde_json::Value {
	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig { balances: accounts::endowed() },
		aura: AuraConfig {
			authorities: authorities.iter().map(|name| accounts::aura(name)).collect()
		},
		grandpa: GrandpaConfig {
			authorities: authorities.iter().map(|name| (accounts::grandpa(name), 1)).collect(),
		},
		sudo: SudoConfig { key: Some(accounts::account("Alice")) },
	})
}
