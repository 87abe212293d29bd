//! The metagraph: everything about a subnet and its neurons in one answer.
//!
//! Field order is SCALE order. Spec: `docs/protocol/rpc.md` §11.5, §11.6.

use crate::shared::{AxonInfo, ChainIdentityV2, SubnetIdentityV3};
use alloc::vec::Vec;
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;
use substrate_fixed::types::I96F32;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// Metagraph.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct Metagraph<AccountId> {
	/// Netuid.
	pub netuid: Compact<NetUid>,
	/// Name.
	pub name: Vec<Compact<u8>>,
	/// Symbol.
	pub symbol: Vec<Compact<u8>>,
	/// Identity.
	pub identity: Option<SubnetIdentityV3>,
	/// Network registered at.
	pub network_registered_at: Compact<u64>,
	/// Owner hotkey.
	pub owner_hotkey: AccountId,
	/// Owner coldkey.
	pub owner_coldkey: AccountId,
	/// Block.
	pub block: Compact<u64>,
	/// Tempo.
	pub tempo: Compact<u16>,
	/// Last step.
	pub last_step: Compact<u64>,
	/// Blocks since last step.
	pub blocks_since_last_step: Compact<u64>,
	/// Subnet emission.
	pub subnet_emission: Compact<u64>,
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
	/// Moving price.
	pub moving_price: I96F32,
	/// Rho.
	pub rho: Compact<u16>,
	/// Kappa.
	pub kappa: Compact<u16>,
	/// Min allowed weights.
	pub min_allowed_weights: Compact<u16>,
	/// Max weights limit.
	pub max_weights_limit: Compact<u16>,
	/// Weights version.
	pub weights_version: Compact<u64>,
	/// Weights rate limit.
	pub weights_rate_limit: Compact<u64>,
	/// Activity cutoff.
	pub activity_cutoff: Compact<u64>,
	/// Max validators.
	pub max_validators: Compact<u16>,
	/// Num uids.
	pub num_uids: Compact<u16>,
	/// Max uids.
	pub max_uids: Compact<u16>,
	/// Burn.
	pub burn: Compact<TaoBalance>,
	/// Difficulty.
	pub difficulty: Compact<u64>,
	/// Registration allowed.
	pub registration_allowed: bool,
	/// Pow registration allowed.
	pub pow_registration_allowed: bool,
	/// Immunity period.
	pub immunity_period: Compact<u16>,
	/// Min difficulty.
	pub min_difficulty: Compact<u64>,
	/// Max difficulty.
	pub max_difficulty: Compact<u64>,
	/// Min burn.
	pub min_burn: Compact<TaoBalance>,
	/// Max burn.
	pub max_burn: Compact<TaoBalance>,
	/// Adjustment alpha.
	pub adjustment_alpha: Compact<u64>,
	/// Adjustment interval.
	pub adjustment_interval: Compact<u16>,
	/// Target regs per interval.
	pub target_regs_per_interval: Compact<u16>,
	/// Max regs per block.
	pub max_regs_per_block: Compact<u16>,
	/// Serving rate limit.
	pub serving_rate_limit: Compact<u64>,
	/// Commit reveal weights enabled.
	pub commit_reveal_weights_enabled: bool,
	/// Commit reveal period.
	pub commit_reveal_period: Compact<u64>,
	/// Liquid alpha enabled.
	pub liquid_alpha_enabled: bool,
	/// Alpha high.
	pub alpha_high: Compact<u16>,
	/// Alpha low.
	pub alpha_low: Compact<u16>,
	/// Bonds moving avg.
	pub bonds_moving_avg: Compact<u64>,
	/// Hotkeys.
	pub hotkeys: Vec<AccountId>,
	/// Coldkeys.
	pub coldkeys: Vec<AccountId>,
	/// Identities.
	pub identities: Vec<Option<ChainIdentityV2>>,
	/// Axons.
	pub axons: Vec<AxonInfo>,
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
	/// Tao dividends per hotkey.
	pub tao_dividends_per_hotkey: Vec<(AccountId, Compact<TaoBalance>)>,
	/// Alpha dividends per hotkey.
	pub alpha_dividends_per_hotkey: Vec<(AccountId, Compact<AlphaBalance>)>,
	/// Collateral of each neuron: alpha held.
	pub collateral_locked: Vec<Compact<AlphaBalance>>,
	/// Collateral of each neuron: alpha that its coldkey keeps locked.
	pub collateral_min: Vec<Compact<AlphaBalance>>,
	/// Collateral of each neuron: alpha earned since it was put up.
	pub collateral_earned: Vec<Compact<AlphaBalance>>,
}

/// Selective metagraph.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct SelectiveMetagraph<AccountId> {
	/// Netuid.
	pub netuid: Compact<NetUid>,
	/// Name.
	pub name: Option<Vec<Compact<u8>>>,
	/// Symbol.
	pub symbol: Option<Vec<Compact<u8>>>,
	/// Identity.
	pub identity: Option<Option<SubnetIdentityV3>>,
	/// Network registered at.
	pub network_registered_at: Option<Compact<u64>>,
	/// Owner hotkey.
	pub owner_hotkey: Option<AccountId>,
	/// Owner coldkey.
	pub owner_coldkey: Option<AccountId>,
	/// Block.
	pub block: Option<Compact<u64>>,
	/// Tempo.
	pub tempo: Option<Compact<u16>>,
	/// Last step.
	pub last_step: Option<Compact<u64>>,
	/// Blocks since last step.
	pub blocks_since_last_step: Option<Compact<u64>>,
	/// Subnet emission.
	pub subnet_emission: Option<Compact<u64>>,
	/// Alpha in.
	pub alpha_in: Option<Compact<AlphaBalance>>,
	/// Alpha out.
	pub alpha_out: Option<Compact<AlphaBalance>>,
	/// Tao in.
	pub tao_in: Option<Compact<TaoBalance>>,
	/// Alpha out emission.
	pub alpha_out_emission: Option<Compact<AlphaBalance>>,
	/// Alpha in emission.
	pub alpha_in_emission: Option<Compact<AlphaBalance>>,
	/// Tao in emission.
	pub tao_in_emission: Option<Compact<TaoBalance>>,
	/// Pending alpha emission.
	pub pending_alpha_emission: Option<Compact<AlphaBalance>>,
	/// Pending root emission.
	pub pending_root_emission: Option<Compact<TaoBalance>>,
	/// Subnet volume.
	pub subnet_volume: Option<Compact<u128>>,
	/// Moving price.
	pub moving_price: Option<I96F32>,
	/// Rho.
	pub rho: Option<Compact<u16>>,
	/// Kappa.
	pub kappa: Option<Compact<u16>>,
	/// Min allowed weights.
	pub min_allowed_weights: Option<Compact<u16>>,
	/// Max weights limit.
	pub max_weights_limit: Option<Compact<u16>>,
	/// Weights version.
	pub weights_version: Option<Compact<u64>>,
	/// Weights rate limit.
	pub weights_rate_limit: Option<Compact<u64>>,
	/// Activity cutoff.
	pub activity_cutoff: Option<Compact<u64>>,
	/// Max validators.
	pub max_validators: Option<Compact<u16>>,
	/// Num uids.
	pub num_uids: Option<Compact<u16>>,
	/// Max uids.
	pub max_uids: Option<Compact<u16>>,
	/// Burn.
	pub burn: Option<Compact<TaoBalance>>,
	/// Difficulty.
	pub difficulty: Option<Compact<u64>>,
	/// Registration allowed.
	pub registration_allowed: Option<bool>,
	/// Pow registration allowed.
	pub pow_registration_allowed: Option<bool>,
	/// Immunity period.
	pub immunity_period: Option<Compact<u16>>,
	/// Min difficulty.
	pub min_difficulty: Option<Compact<u64>>,
	/// Max difficulty.
	pub max_difficulty: Option<Compact<u64>>,
	/// Min burn.
	pub min_burn: Option<Compact<TaoBalance>>,
	/// Max burn.
	pub max_burn: Option<Compact<TaoBalance>>,
	/// Adjustment alpha.
	pub adjustment_alpha: Option<Compact<u64>>,
	/// Adjustment interval.
	pub adjustment_interval: Option<Compact<u16>>,
	/// Target regs per interval.
	pub target_regs_per_interval: Option<Compact<u16>>,
	/// Max regs per block.
	pub max_regs_per_block: Option<Compact<u16>>,
	/// Serving rate limit.
	pub serving_rate_limit: Option<Compact<u64>>,
	/// Commit reveal weights enabled.
	pub commit_reveal_weights_enabled: Option<bool>,
	/// Commit reveal period.
	pub commit_reveal_period: Option<Compact<u64>>,
	/// Liquid alpha enabled.
	pub liquid_alpha_enabled: Option<bool>,
	/// Alpha high.
	pub alpha_high: Option<Compact<u16>>,
	/// Alpha low.
	pub alpha_low: Option<Compact<u16>>,
	/// Bonds moving avg.
	pub bonds_moving_avg: Option<Compact<u64>>,
	/// Hotkeys.
	pub hotkeys: Option<Vec<AccountId>>,
	/// Coldkeys.
	pub coldkeys: Option<Vec<AccountId>>,
	/// Identities.
	pub identities: Option<Vec<Option<ChainIdentityV2>>>,
	/// Axons.
	pub axons: Option<Vec<AxonInfo>>,
	/// Active.
	pub active: Option<Vec<bool>>,
	/// Validator permit.
	pub validator_permit: Option<Vec<bool>>,
	/// Pruning score.
	pub pruning_score: Option<Vec<Compact<u16>>>,
	/// Last update.
	pub last_update: Option<Vec<Compact<u64>>>,
	/// Emission.
	pub emission: Option<Vec<Compact<AlphaBalance>>>,
	/// Dividends.
	pub dividends: Option<Vec<Compact<u16>>>,
	/// Incentives.
	pub incentives: Option<Vec<Compact<u16>>>,
	/// Consensus.
	pub consensus: Option<Vec<Compact<u16>>>,
	/// Trust.
	pub trust: Option<Vec<Compact<u16>>>,
	/// Rank.
	pub rank: Option<Vec<Compact<u16>>>,
	/// Block at registration.
	pub block_at_registration: Option<Vec<Compact<u64>>>,
	/// Alpha stake.
	pub alpha_stake: Option<Vec<Compact<AlphaBalance>>>,
	/// Tao stake.
	pub tao_stake: Option<Vec<Compact<TaoBalance>>>,
	/// Total stake.
	pub total_stake: Option<Vec<Compact<TaoBalance>>>,
	/// Tao dividends per hotkey.
	pub tao_dividends_per_hotkey: Option<Vec<(AccountId, Compact<TaoBalance>)>>,
	/// Alpha dividends per hotkey.
	pub alpha_dividends_per_hotkey: Option<Vec<(AccountId, Compact<AlphaBalance>)>>,
	/// Validators.
	pub validators: Option<Vec<Compact<u16>>>,
	/// Commitments.
	pub commitments: Option<Vec<(AccountId, Vec<Compact<u8>>)>>,
	/// Collateral of each neuron: alpha held.
	pub collateral_locked: Option<Vec<Compact<AlphaBalance>>>,
	/// Collateral of each neuron: alpha that its coldkey keeps locked.
	pub collateral_min: Option<Vec<Compact<AlphaBalance>>>,
	/// Collateral of each neuron: alpha earned since it was put up.
	pub collateral_earned: Option<Vec<Compact<AlphaBalance>>>,
}
