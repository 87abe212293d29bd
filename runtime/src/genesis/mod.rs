//! The state a new chain starts from, as named presets.
//!
//! | preset | authorities | for |
//! |---|---|---|
//! | `development` | One | a single process on one machine |
//! | `local` | One, Two, Three | a net of several processes on one machine |
//! | `local4` | One to Four | the same, where finality goes on without one of them |
//! | `fast` | One | tests: short cooldowns, rate limits and tempo instead of the protocol's |
//!
//! All give the well-known development accounts money, the sudo key to Alice, and Alice a subnet that
//! has started: netuid 1.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §13.

pub mod accounts;

use crate::{
	AccountId, AuraConfig, Balance, BalancesConfig, GrandpaConfig, RuntimeGenesisConfig,
	SubtensorModuleConfig, SudoConfig,
};
use alloc::{vec, vec::Vec};
use frame_support::build_struct_json_patch;
use pallet_subtensor::types::{GenesisLimits, GenesisSubnet};
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET, PresetId};

/// TAO of subnet 1's pool: a thousand.
const FIRST_POOL: Balance = Balance::new(1_000_000_000_000);

/// Blocks of subnet 1's tempo.
const FIRST_TEMPO: u16 = 100;

/// Blocks of all subnets' tempo where tests wait for epochs.
const FAST_TEMPO: u16 = 10;

/// The preset of a net of several processes.
pub const LOCAL_PRESET: &str = "local";

/// The preset of a net of which one process may be missing: GRANDPA needs more than two thirds.
pub const LOCAL4_PRESET: &str = "local4";

/// The preset for tests, with short waits.
pub const FAST_PRESET: &str = "fast";

/// The presets there are.
pub fn preset_names() -> Vec<PresetId> {
	[DEV_RUNTIME_PRESET, LOCAL_PRESET, LOCAL4_PRESET, FAST_PRESET].map(PresetId::from).to_vec()
}

/// The JSON patch of a preset. Standard tools ask for `local` under the name `local_testnet`.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	let (authorities, pace): (&[&str], Pace) = match id.as_ref() {
		DEV_RUNTIME_PRESET => (&["One"], Pace::protocol()),
		LOCAL_PRESET | LOCAL_TESTNET_RUNTIME_PRESET => (&["One", "Two", "Three"], Pace::protocol()),
		LOCAL4_PRESET => (&["One", "Two", "Three", "Four"], Pace::protocol()),
		FAST_PRESET => (&["One"], Pace::fast()),
		_ => return None,
	};
	serde_json::to_vec(&development_net(authorities, pace)).ok()
}

/// How long things take.
struct Pace {
	/// Blocks of subnet 1's tempo.
	tempo: u16,
	/// Rate limits and cooldowns.
	limits: GenesisLimits,
}

impl Pace {
	/// What the protocol says.
	fn protocol() -> Self {
		Self { tempo: FIRST_TEMPO, limits: GenesisLimits::default() }
	}

	/// Short enough for tests to wait, and never zero where code divides by it.
	fn fast() -> Self {
		let limits = GenesisLimits {
			network_registration: Some(0),
			transaction: Some(1),
			delegate_take: Some(1),
			childkey_take: Some(1),
			childkey_cooldown: Some(5),
			coldkey_swap: Some(10),
			coldkey_swap_again: Some(5),
			owner_hyperparameter: Some(0),
			admin_freeze_window: Some(0),
			weights_version_key: Some(1),
			serving: Some(1),
			weights: Some(1),
			least_tempo: Some(1),
			new_tempo: Some(FAST_TEMPO),
			tempo: Some(1),
			children: Some(1),
			mechanisms: Some(1),
			trimming: Some(1),
			owner_hotkey: Some(1),
			hotkey_swap: Some(1),
			evm_association: Some(1),
			voting_power: Some(10),
			crowdloan: Some(10),
		};
		Self { tempo: FAST_TEMPO, limits }
	}
}

/// A chain for development, run by these authorities at this pace.
fn development_net(authorities: &[&str], pace: Pace) -> serde_json::Value {
	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig { balances: accounts::endowed() },
		aura: AuraConfig {
			authorities: authorities.iter().map(|name| accounts::aura(name)).collect()
		},
		grandpa: GrandpaConfig {
			authorities: authorities.iter().map(|name| (accounts::grandpa(name), 1)).collect(),
		},
		sudo: SudoConfig { key: Some(accounts::account(accounts::SUDO)) },
		subtensor_module: SubtensorModuleConfig {
			subnets: vec![first_subnet(pace.tempo)],
			limits: pace.limits,
		},
	})
}

/// Subnet 1, as if Alice had registered and started it.
fn first_subnet(tempo: u16) -> GenesisSubnet<AccountId> {
	GenesisSubnet {
		owner: accounts::account("Alice"),
		hotkey: accounts::account("Alice_hk"),
		lock: FIRST_POOL,
		tempo: Some(tempo),
		started: true,
		emission: true,
	}
}
