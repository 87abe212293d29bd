//! Hyperparameters of a subnet. Spec: `docs/protocol/rpc.md` §11.2, §11.3.

use super::{MAX_WEIGHTS_LIMIT, activity_cutoff_blocks};
use crate::{pallet::*, subnets, types::EpochConsensus};
use alloc::{vec, vec::Vec};
use codec::Compact;
use substrate_fixed::types::I32F32;
use subtensor_runtime_api::hyperparameters::{
	HyperparamEntry, HyperparamValue, SubnetHyperparams, SubnetHyperparamsV2,
};
use subtensor_types::{NetUid, TaoBalance};

/// The first list of hyperparameters.
pub fn v1<T: Config>(netuid: NetUid) -> Option<SubnetHyperparams> {
	if !subnets::exists::<T>(netuid) {
		return None;
	}
	let (alpha_low, alpha_high) = AlphaValues::<T>::get(netuid);
	Some(SubnetHyperparams {
		rho: Compact(Rho::<T>::get(netuid)),
		kappa: Compact(Kappa::<T>::get(netuid)),
		immunity_period: Compact(ImmunityPeriod::<T>::get(netuid)),
		min_allowed_weights: Compact(MinAllowedWeights::<T>::get(netuid)),
		max_weights_limit: Compact(MAX_WEIGHTS_LIMIT),
		tempo: Compact(Tempo::<T>::get(netuid)),
		min_difficulty: Compact(MinDifficulty::<T>::get(netuid)),
		max_difficulty: Compact(MaxDifficulty::<T>::get(netuid)),
		weights_version: Compact(WeightsVersionKey::<T>::get(netuid)),
		weights_rate_limit: Compact(WeightsSetRateLimit::<T>::get(netuid)),
		adjustment_interval: Compact(AdjustmentInterval::<T>::get(netuid)),
		activity_cutoff: Compact(activity_cutoff_blocks::<T>(netuid)),
		registration_allowed: NetworkRegistrationAllowed::<T>::get(netuid),
		target_regs_per_interval: Compact(TargetRegistrationsPerInterval::<T>::get(netuid)),
		min_burn: Compact(MinBurn::<T>::get(netuid)),
		max_burn: Compact(MaxBurn::<T>::get(netuid)),
		bonds_moving_avg: Compact(BondsMovingAverage::<T>::get(netuid)),
		max_regs_per_block: Compact(MaxRegistrationsPerBlock::<T>::get(netuid)),
		serving_rate_limit: Compact(ServingRateLimit::<T>::get(netuid)),
		max_validators: Compact(MaxAllowedValidators::<T>::get(netuid)),
		adjustment_alpha: Compact(AdjustmentAlpha::<T>::get(netuid)),
		difficulty: Compact(Difficulty::<T>::get(netuid)),
		commit_reveal_period: Compact(RevealPeriodEpochs::<T>::get(netuid)),
		commit_reveal_weights_enabled: CommitRevealWeightsEnabled::<T>::get(netuid),
		alpha_high: Compact(alpha_high),
		alpha_low: Compact(alpha_low),
		liquid_alpha_enabled: LiquidAlphaOn::<T>::get(netuid),
	})
}

/// The second list: the first one and six more.
pub fn v2<T: Config>(netuid: NetUid) -> Option<SubnetHyperparamsV2> {
	let first = v1::<T>(netuid)?;
	Some(SubnetHyperparamsV2 {
		rho: first.rho,
		kappa: first.kappa,
		immunity_period: first.immunity_period,
		min_allowed_weights: first.min_allowed_weights,
		max_weights_limit: first.max_weights_limit,
		tempo: first.tempo,
		min_difficulty: first.min_difficulty,
		max_difficulty: first.max_difficulty,
		weights_version: first.weights_version,
		weights_rate_limit: first.weights_rate_limit,
		adjustment_interval: first.adjustment_interval,
		activity_cutoff: first.activity_cutoff,
		registration_allowed: first.registration_allowed,
		target_regs_per_interval: first.target_regs_per_interval,
		min_burn: first.min_burn,
		max_burn: first.max_burn,
		bonds_moving_avg: first.bonds_moving_avg,
		max_regs_per_block: first.max_regs_per_block,
		serving_rate_limit: first.serving_rate_limit,
		max_validators: first.max_validators,
		adjustment_alpha: first.adjustment_alpha,
		difficulty: first.difficulty,
		commit_reveal_period: first.commit_reveal_period,
		commit_reveal_weights_enabled: first.commit_reveal_weights_enabled,
		alpha_high: first.alpha_high,
		alpha_low: first.alpha_low,
		liquid_alpha_enabled: first.liquid_alpha_enabled,
		alpha_sigmoid_steepness: steepness::<T>(netuid),
		yuma_version: Compact(yuma_version::<T>(netuid)),
		subnet_is_active: SubtokenEnabled::<T>::get(netuid),
		transfers_enabled: TransferToggle::<T>::get(netuid),
		bonds_reset_enabled: BondsResetOn::<T>::get(netuid),
		user_liquidity_enabled: false,
	})
}

/// The list by name: the names are the contract, not the order.
pub fn v3<T: Config>(netuid: NetUid) -> Option<Vec<HyperparamEntry>> {
	if !subnets::exists::<T>(netuid) {
		return None;
	}
	let mut list = validation::<T>(netuid);
	list.extend(registration::<T>(netuid));
	list.extend(consensus::<T>(netuid));
	list.extend(switches::<T>(netuid));
	Some(
		list.into_iter()
			.map(|(name, value)| HyperparamEntry { name: name.as_bytes().to_vec(), value })
			.collect(),
	)
}

type Named = Vec<(&'static str, HyperparamValue)>;

fn u16_of(value: u16) -> HyperparamValue {
	HyperparamValue::U16(Compact(value))
}

fn u64_of(value: u64) -> HyperparamValue {
	HyperparamValue::U64(Compact(value))
}

fn tao_of(value: TaoBalance) -> HyperparamValue {
	HyperparamValue::TaoBalance(Compact(value))
}

fn validation<T: Config>(netuid: NetUid) -> Named {
	use HyperparamValue::{Bool, U32};
	vec![
		("kappa", u16_of(Kappa::<T>::get(netuid))),
		("rho", u16_of(Rho::<T>::get(netuid))),
		("immunity_period", u16_of(ImmunityPeriod::<T>::get(netuid))),
		("min_allowed_weights", u16_of(MinAllowedWeights::<T>::get(netuid))),
		("max_weights_limit", u16_of(MAX_WEIGHTS_LIMIT)),
		("tempo", u16_of(Tempo::<T>::get(netuid))),
		("weights_version", u64_of(WeightsVersionKey::<T>::get(netuid))),
		("weights_rate_limit", u64_of(WeightsSetRateLimit::<T>::get(netuid))),
		("activity_cutoff", u64_of(activity_cutoff_blocks::<T>(netuid))),
		("activity_cutoff_factor", U32(Compact(ActivityCutoffFactorMilli::<T>::get(netuid)))),
		("commit_reveal_period", u64_of(RevealPeriodEpochs::<T>::get(netuid))),
		("commit_reveal_weights_enabled", Bool(CommitRevealWeightsEnabled::<T>::get(netuid))),
		("max_validators", u16_of(MaxAllowedValidators::<T>::get(netuid))),
		("max_allowed_uids", u16_of(MaxAllowedUids::<T>::get(netuid))),
	]
}

fn registration<T: Config>(netuid: NetUid) -> Named {
	use HyperparamValue::{Bool, U64F64};
	vec![
		("registration_allowed", Bool(NetworkRegistrationAllowed::<T>::get(netuid))),
		("network_pow_registration_allowed", Bool(NetworkPowRegistrationAllowed::<T>::get(netuid))),
		("target_regs_per_interval", u16_of(TargetRegistrationsPerInterval::<T>::get(netuid))),
		("adjustment_interval", u16_of(AdjustmentInterval::<T>::get(netuid))),
		("adjustment_alpha", u64_of(AdjustmentAlpha::<T>::get(netuid))),
		("difficulty", u64_of(Difficulty::<T>::get(netuid))),
		("min_difficulty", u64_of(MinDifficulty::<T>::get(netuid))),
		("max_difficulty", u64_of(MaxDifficulty::<T>::get(netuid))),
		("min_burn", tao_of(MinBurn::<T>::get(netuid))),
		("max_burn", tao_of(MaxBurn::<T>::get(netuid))),
		("burn_half_life", u16_of(BurnHalfLife::<T>::get(netuid))),
		("burn_increase_mult", U64F64(BurnIncreaseMult::<T>::get(netuid))),
		("max_regs_per_block", u16_of(MaxRegistrationsPerBlock::<T>::get(netuid))),
		("serving_rate_limit", u64_of(ServingRateLimit::<T>::get(netuid))),
		("owner_immune_neuron_limit", u16_of(ImmuneOwnerUidsLimit::<T>::get(netuid))),
		("collateral_lock_share", u16_of(CollateralLockShare::<T>::get(netuid))),
		("collateral_drain_ratio", U64F64(CollateralDrainRatio::<T>::get(netuid))),
		("min_childkey_take", u16_of(min_childkey_take::<T>(netuid))),
	]
}

fn consensus<T: Config>(netuid: NetUid) -> Named {
	use HyperparamValue::Bool;
	let (alpha_low, alpha_high) = AlphaValues::<T>::get(netuid);
	let null = SubnetEpochConsensus::<T>::get(netuid) == EpochConsensus::Null;
	vec![
		("bonds_moving_avg", u64_of(BondsMovingAverage::<T>::get(netuid))),
		("bonds_penalty", u16_of(BondsPenalty::<T>::get(netuid))),
		("alpha_high", u16_of(alpha_high)),
		("alpha_low", u16_of(alpha_low)),
		("liquid_alpha_enabled", Bool(LiquidAlphaOn::<T>::get(netuid))),
		("alpha_sigmoid_steepness", HyperparamValue::I32F32(steepness::<T>(netuid))),
		("yuma_version", u16_of(yuma_version::<T>(netuid))),
		("yuma3_enabled", Bool(Yuma3On::<T>::get(netuid))),
		("epoch_consensus", u16_of(u16::from(null))),
	]
}

fn switches<T: Config>(netuid: NetUid) -> Named {
	use HyperparamValue::Bool;
	vec![
		("subnet_is_active", Bool(SubtokenEnabled::<T>::get(netuid))),
		("subnet_emission_enabled", Bool(SubnetEmissionEnabled::<T>::get(netuid))),
		("transfers_enabled", Bool(TransferToggle::<T>::get(netuid))),
		("bonds_reset_enabled", Bool(BondsResetOn::<T>::get(netuid))),
		("user_liquidity_enabled", Bool(false)),
		("owner_cut_enabled", Bool(OwnerCutEnabled::<T>::get(netuid))),
		("owner_cut_auto_lock_enabled", Bool(OwnerCutAutoLockEnabled::<T>::get(netuid))),
	]
}

fn steepness<T: Config>(netuid: NetUid) -> I32F32 {
	I32F32::from_num(AlphaSigmoidSteepness::<T>::get(netuid))
}

fn yuma_version<T: Config>(netuid: NetUid) -> u16 {
	if Yuma3On::<T>::get(netuid) { 3 } else { 2 }
}

fn min_childkey_take<T: Config>(netuid: NetUid) -> u16 {
	MinChildkeyTake::<T>::get().max(MinChildkeyTakePerSubnet::<T>::get(netuid)).deconstruct()
}
