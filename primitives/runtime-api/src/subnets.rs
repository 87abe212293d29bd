//! Subnets: parameters, pool and state.
//!
//! Field order is SCALE order. Spec: `docs/protocol/rpc.md` §11.

use crate::shared::SubnetIdentityV3;
use alloc::vec::Vec;
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;
use substrate_fixed::types::I96F32;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// Subnet info.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct SubnetInfo<AccountId> {
	/// Netuid.
	pub netuid: Compact<NetUid>,
	/// Rho.
	pub rho: Compact<u16>,
	/// Kappa.
	pub kappa: Compact<u16>,
	/// Difficulty.
	pub difficulty: Compact<u64>,
	/// Immunity period.
	pub immunity_period: Compact<u16>,
	/// Max allowed validators.
	pub max_allowed_validators: Compact<u16>,
	/// Min allowed weights.
	pub min_allowed_weights: Compact<u16>,
	/// Max weights limit.
	pub max_weights_limit: Compact<u16>,
	/// Scaling law power.
	pub scaling_law_power: Compact<u16>,
	/// Subnetwork n.
	pub subnetwork_n: Compact<u16>,
	/// Max allowed uids.
	pub max_allowed_uids: Compact<u16>,
	/// Blocks since last step.
	pub blocks_since_last_step: Compact<u64>,
	/// Tempo.
	pub tempo: Compact<u16>,
	/// Network modality.
	pub network_modality: Compact<u16>,
	/// Network connect.
	pub network_connect: Vec<[u16; 2]>,
	/// Emission values.
	pub emission_values: Compact<u64>,
	/// Burn.
	pub burn: Compact<TaoBalance>,
	/// Owner.
	pub owner: AccountId,
}

/// Subnet infov2.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct SubnetInfov2<AccountId> {
	/// Netuid.
	pub netuid: Compact<NetUid>,
	/// Rho.
	pub rho: Compact<u16>,
	/// Kappa.
	pub kappa: Compact<u16>,
	/// Difficulty.
	pub difficulty: Compact<u64>,
	/// Immunity period.
	pub immunity_period: Compact<u16>,
	/// Max allowed validators.
	pub max_allowed_validators: Compact<u16>,
	/// Min allowed weights.
	pub min_allowed_weights: Compact<u16>,
	/// Max weights limit.
	pub max_weights_limit: Compact<u16>,
	/// Scaling law power.
	pub scaling_law_power: Compact<u16>,
	/// Subnetwork n.
	pub subnetwork_n: Compact<u16>,
	/// Max allowed uids.
	pub max_allowed_uids: Compact<u16>,
	/// Blocks since last step.
	pub blocks_since_last_step: Compact<u64>,
	/// Tempo.
	pub tempo: Compact<u16>,
	/// Network modality.
	pub network_modality: Compact<u16>,
	/// Network connect.
	pub network_connect: Vec<[u16; 2]>,
	/// Emission value.
	pub emission_value: Compact<u64>,
	/// Burn.
	pub burn: Compact<TaoBalance>,
	/// Owner.
	pub owner: AccountId,
	/// Identity.
	pub identity: Option<SubnetIdentityV3>,
}

/// Dynamic info.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct DynamicInfo<AccountId> {
	/// Netuid.
	pub netuid: Compact<NetUid>,
	/// Owner hotkey.
	pub owner_hotkey: AccountId,
	/// Owner coldkey.
	pub owner_coldkey: AccountId,
	/// Subnet name.
	pub subnet_name: Vec<Compact<u8>>,
	/// Token symbol.
	pub token_symbol: Vec<Compact<u8>>,
	/// Tempo.
	pub tempo: Compact<u16>,
	/// Last step.
	pub last_step: Compact<u64>,
	/// Blocks since last step.
	pub blocks_since_last_step: Compact<u64>,
	/// Emission.
	pub emission: Compact<u64>,
	/// Alpha in.
	pub alpha_in: Compact<AlphaBalance>,
	/// Alpha out.
	pub alpha_out: Compact<AlphaBalance>,
	/// Tao in.
	pub tao_in: Compact<TaoBalance>,
	/// Alpha out emission.
	pub alpha_out_emission: Compact<AlphaBalance>,
	/// Alpha in emission.
	pub alpha_in_emission: Compact<AlphaBalance>,
	/// Tao in emission.
	pub tao_in_emission: Compact<TaoBalance>,
	/// Pending alpha emission.
	pub pending_alpha_emission: Compact<AlphaBalance>,
	/// Pending root emission.
	pub pending_root_emission: Compact<TaoBalance>,
	/// Subnet volume.
	pub subnet_volume: Compact<u128>,
	/// Network registered at.
	pub network_registered_at: Compact<u64>,
	/// Subnet identity.
	pub subnet_identity: Option<SubnetIdentityV3>,
	/// Moving price.
	pub moving_price: I96F32,
}

/// Subnet state.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct SubnetState<AccountId> {
	/// Netuid.
	pub netuid: Compact<NetUid>,
	/// Hotkeys.
	pub hotkeys: Vec<AccountId>,
	/// Coldkeys.
	pub coldkeys: Vec<AccountId>,
	/// Active.
	pub active: Vec<bool>,
	/// Validator permit.
	pub validator_permit: Vec<bool>,
	/// Pruning score.
	pub pruning_score: Vec<Compact<u16>>,
	/// Last update.
	pub last_update: Vec<Compact<u64>>,
	/// Emission.
	pub emission: Vec<Compact<AlphaBalance>>,
	/// Dividends.
	pub dividends: Vec<Compact<u16>>,
	/// Incentives.
	pub incentives: Vec<Compact<u16>>,
	/// Consensus.
	pub consensus: Vec<Compact<u16>>,
	/// Trust.
	pub trust: Vec<Compact<u16>>,
	/// Rank.
	pub rank: Vec<Compact<u16>>,
	/// Block at registration.
	pub block_at_registration: Vec<Compact<u64>>,
	/// Alpha stake.
	pub alpha_stake: Vec<Compact<AlphaBalance>>,
	/// Tao stake.
	pub tao_stake: Vec<Compact<TaoBalance>>,
	/// Total stake.
	pub total_stake: Vec<Compact<TaoBalance>>,
	/// Emission history.
	pub emission_history: Vec<Vec<Compact<AlphaBalance>>>,
}
