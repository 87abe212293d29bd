//! The state a new chain starts from, as named presets.
//!
//! | preset | authorities | for |
//! |---|---|---|
//! | `development` | One | a single process on one machine |
//! | `local` | One, Two, Three | a net of several processes on one machine |
//!
//! Both give the well-known development accounts money, the sudo key to Alice, and Alice a subnet that
//! has started: netuid 1.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §13.

mod accounts;

use crate::{
	AccountId, AuraConfig, Balance, BalancesConfig, GrandpaConfig, RuntimeGenesisConfig,
	SubtensorModuleConfig, SudoConfig,
};
use alloc::{vec, vec::Vec};
use frame_support::build_struct_json_patch;
use pallet_subtensor::types::GenesisSubnet;
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET, PresetId};

/// TAO of subnet 1's pool: a thousand.
const FIRST_POOL: Balance = Balance::new(1_000_000_000_000);

/// Blocks of subnet 1's tempo.
const FIRST_TEMPO: u16 = 100;

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
		subtensor_module: SubtensorModuleConfig { subnets: vec![first_subnet()] },
	})
}

/// Subnet 1, as if Alice had registered and started it.
fn first_subnet() -> GenesisSubnet<AccountId> {
	GenesisSubnet {
		owner: accounts::account("Alice"),
		hotkey: accounts::account("Alice_hk"),
		lock: FIRST_POOL,
		tempo: Some(FIRST_TEMPO),
		started: true,
		emission: true,
	}
}
