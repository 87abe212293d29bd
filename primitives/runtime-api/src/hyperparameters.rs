//! Hyperparameters of a subnet.
//!
//! Field order is SCALE order. Spec: `docs/protocol/rpc.md` §11.2, §11.3.

use alloc::vec::Vec;
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;
use substrate_fixed::types::{I32F32, U64F64};
use subtensor_types::TaoBalance;

/// Subnet hyperparams.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct SubnetHyperparams {
	/// Rho.
	pub rho: Compact<u16>,
	/// Kappa.
	pub kappa: Compact<u16>,
	/// Immunity period.
	pub immunity_period: Compact<u16>,
	/// Min allowed weights.
	pub min_allowed_weights: Compact<u16>,
	/// Max weights limit.
	pub max_weights_limit: Compact<u16>,
	/// Tempo.
	pub tempo: Compact<u16>,
	/// Min difficulty.
	pub min_difficulty: Compact<u64>,
	/// Max difficulty.
	pub max_difficulty: Compact<u64>,
	/// Weights version.
	pub weights_version: Compact<u64>,
	/// Weights rate limit.
	pub weights_rate_limit: Compact<u64>,
	/// Adjustment interval.
	pub adjustment_interval: Compact<u16>,
	/// Activity cutoff.
	pub activity_cutoff: Compact<u64>,
	/// Registration allowed.
	pub registration_allowed: bool,
	/// Target regs per interval.
	pub target_regs_per_interval: Compact<u16>,
	/// Min burn.
	pub min_burn: Compact<TaoBalance>,
	/// Max burn.
	pub max_burn: Compact<TaoBalance>,
	/// Bonds moving avg.
	pub bonds_moving_avg: Compact<u64>,
	/// Max regs per block.
	pub max_regs_per_block: Compact<u16>,
	/// Serving rate limit.
	pub serving_rate_limit: Compact<u64>,
	/// Max validators.
	pub max_validators: Compact<u16>,
	/// Adjustment alpha.
	pub adjustment_alpha: Compact<u64>,
	/// Difficulty.
	pub difficulty: Compact<u64>,
	/// Commit reveal period.
	pub commit_reveal_period: Compact<u64>,
	/// Commit reveal weights enabled.
	pub commit_reveal_weights_enabled: bool,
	/// Alpha high.
	pub alpha_high: Compact<u16>,
	/// Alpha low.
	pub alpha_low: Compact<u16>,
	/// Liquid alpha enabled.
	pub liquid_alpha_enabled: bool,
}

/// Subnet hyperparams v2.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct SubnetHyperparamsV2 {
	/// Rho.
	pub rho: Compact<u16>,
	/// Kappa.
	pub kappa: Compact<u16>,
	/// Immunity period.
	pub immunity_period: Compact<u16>,
	/// Min allowed weights.
	pub min_allowed_weights: Compact<u16>,
	/// Max weights limit.
	pub max_weights_limit: Compact<u16>,
	/// Tempo.
	pub tempo: Compact<u16>,
	/// Min difficulty.
	pub min_difficulty: Compact<u64>,
	/// Max difficulty.
	pub max_difficulty: Compact<u64>,
	/// Weights version.
	pub weights_version: Compact<u64>,
	/// Weights rate limit.
	pub weights_rate_limit: Compact<u64>,
	/// Adjustment interval.
	pub adjustment_interval: Compact<u16>,
	/// Activity cutoff.
	pub activity_cutoff: Compact<u64>,
	/// Registration allowed.
	pub registration_allowed: bool,
	/// Target regs per interval.
	pub target_regs_per_interval: Compact<u16>,
	/// Min burn.
	pub min_burn: Compact<TaoBalance>,
	/// Max burn.
	pub max_burn: Compact<TaoBalance>,
	/// Bonds moving avg.
	pub bonds_moving_avg: Compact<u64>,
	/// Max regs per block.
	pub max_regs_per_block: Compact<u16>,
	/// Serving rate limit.
	pub serving_rate_limit: Compact<u64>,
	/// Max validators.
	pub max_validators: Compact<u16>,
	/// Adjustment alpha.
	pub adjustment_alpha: Compact<u64>,
	/// Difficulty.
	pub difficulty: Compact<u64>,
	/// Commit reveal period.
	pub commit_reveal_period: Compact<u64>,
	/// Commit reveal weights enabled.
	pub commit_reveal_weights_enabled: bool,
	/// Alpha high.
	pub alpha_high: Compact<u16>,
	/// Alpha low.
	pub alpha_low: Compact<u16>,
	/// Liquid alpha enabled.
	pub liquid_alpha_enabled: bool,
	/// Alpha sigmoid steepness.
	pub alpha_sigmoid_steepness: I32F32,
	/// Yuma version.
	pub yuma_version: Compact<u16>,
	/// Subnet is active.
	pub subnet_is_active: bool,
	/// Transfers enabled.
	pub transfers_enabled: bool,
	/// Bonds reset enabled.
	pub bonds_reset_enabled: bool,
	/// User liquidity enabled.
	pub user_liquidity_enabled: bool,
}

/// Hyperparam entry.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct HyperparamEntry {
	/// Name.
	pub name: Vec<u8>,
	/// Value.
	pub value: HyperparamValue,
}

/// Hyperparam value.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub enum HyperparamValue {
	/// Bool.
	#[codec(index = 0)]
	Bool(bool),
	/// U16.
	#[codec(index = 1)]
	U16(Compact<u16>),
	/// U32.
	#[codec(index = 2)]
	U32(Compact<u32>),
	/// U64.
	#[codec(index = 3)]
	U64(Compact<u64>),
	/// U128.
	#[codec(index = 4)]
	U128(Compact<u128>),
	/// Taobalance.
	#[codec(index = 5)]
	TaoBalance(Compact<TaoBalance>),
	/// I32f32.
	#[codec(index = 6)]
	I32F32(I32F32),
	/// U64f64.
	#[codec(index = 7)]
	U64F64(U64F64),
}
