//! Writers of parameters: one function each, the value and its event. Who may, how often and in
//! which bounds is the business of the pallet `AdminUtils`.
//!
//! Specification: `docs/protocol/subnets.md` §18, `docs/protocol/admin-utils.md` §8 to §11.

use crate::{pallet::*, types::*};
use sp_runtime::PerU16;
use substrate_fixed::types::{I64F64, I96F32, U64F64};
use subtensor_types::{MechId, NetUid, TaoBalance};

macro_rules! chain_wide {
	($($name:ident($ty:ty) -> $item:ident $(, $event:ident)?;)*) => { $(
		#[doc = concat!("Sets [`", stringify!($item), "`].")]
		$(#[doc = concat!("Emits [`Event::", stringify!($event), "`].")])?
		pub fn $name<T: Config>(value: $ty) {
			$item::<T>::put(value);
			$(Pallet::<T>::deposit_event(Event::$event(value));)?
		}
	)* };
}

macro_rules! of_subnet {
	($($name:ident($ty:ty) -> $item:ident $(, $event:ident)?;)*) => { $(
		#[doc = concat!("Sets [`", stringify!($item), "`] of a subnet.")]
		$(#[doc = concat!("Emits [`Event::", stringify!($event), "`].")])?
		pub fn $name<T: Config>(netuid: NetUid, value: $ty) {
			$item::<T>::insert(netuid, value);
			$(Pallet::<T>::deposit_event(Event::$event(netuid, value));)?
		}
	)* };
}

chain_wide! {
	set_max_delegate_take(PerU16) -> MaxDelegateTake, MaxDelegateTakeSet;
	set_min_delegate_take(PerU16) -> MinDelegateTake, MinDelegateTakeSet;
	set_tx_rate_limit(u64) -> TxRateLimit, TxRateLimitSet;
	set_tx_delegate_take_rate_limit(u64) -> TxDelegateTakeRateLimit, TxDelegateTakeRateLimitSet;
	set_subnet_owner_cut(u16) -> SubnetOwnerCut, SubnetOwnerCutSet;
	set_network_rate_limit(u64) -> NetworkRateLimit, NetworkRateLimitSet;
	set_network_immunity_period(u64) -> NetworkImmunityPeriod, NetworkImmunityPeriodSet;
	set_network_min_lock_cost(TaoBalance) -> NetworkMinLockCost, NetworkMinLockCostSet;
	set_subnet_limit(u16) -> SubnetLimit, SubnetLimitSet;
	set_lock_reduction_interval(u64)
		-> NetworkLockReductionInterval, NetworkLockCostReductionIntervalSet;
	set_stake_threshold(u64) -> StakeThreshold, StakeThresholdSet;
	set_dissolve_network_schedule_duration(u32)
		-> DissolveNetworkScheduleDuration, DissolveNetworkScheduleDurationSet;
	set_subnet_moving_alpha(I96F32) -> SubnetMovingAlpha;
	set_commit_reveal_version(u16) -> CommitRevealWeightsVersion, CommitRevealVersionSet;
	set_ck_burn(u64) -> CKBurn;
	set_admin_freeze_window(u16) -> AdminFreezeWindow, AdminFreezeWindowSet;
	set_owner_hyperparam_rate_limit(u16) -> OwnerHyperparamRateLimit, OwnerHyperparamRateLimitSet;
	set_tao_flow_cutoff(I64F64) -> TaoFlowCutoff;
	set_flow_norm_exponent(U64F64) -> FlowNormExponent;
	set_flow_smoothing_factor(u64) -> FlowEmaSmoothingFactor;
	set_start_call_delay(u64) -> StartCallDelay, StartCallDelaySet;
	set_coldkey_swap_announcement_delay(u32)
		-> ColdkeySwapAnnouncementDelay, ColdkeySwapAnnouncementDelaySet;
	set_coldkey_swap_reannouncement_delay(u32)
		-> ColdkeySwapReannouncementDelay, ColdkeySwapReannouncementDelaySet;
	set_max_mechanism_count(MechId) -> MaxMechanismCount;
	set_net_tao_flow_enabled(bool) -> NetTaoFlowEnabled;
	set_max_epochs_per_block(u8) -> MaxEpochsPerBlock, MaxEpochsPerBlockSet;
	set_emission_gate_exponent(U64F64) -> EmissionGateExponent;
	set_basket_concentration_cap(u16) -> BasketConcentrationCap;
	set_basket_trading_enabled(bool) -> BasketTradingEnabled;
	set_basket_daily_turnover_cap(u16) -> BasketDailyTurnoverCap;
	set_basket_liquidity_cap(u16) -> BasketLiquidityCap;
	set_basket_min_trade_tao(u64) -> BasketMinTradeTao;
}

of_subnet! {
	set_min_difficulty(u64) -> MinDifficulty, MinDifficultySet;
	set_max_difficulty(u64) -> MaxDifficulty, MaxDifficultySet;
	set_difficulty(u64) -> Difficulty, DifficultySet;
	set_weights_set_rate_limit(u64) -> WeightsSetRateLimit, WeightsSetRateLimitSet;
	set_adjustment_interval(u16) -> AdjustmentInterval, AdjustmentIntervalSet;
	set_adjustment_alpha(u64) -> AdjustmentAlpha, AdjustmentAlphaSet;
	set_kappa(u16) -> Kappa, KappaSet;
	set_rho(u16) -> Rho;
	set_network_registration_allowed(bool) -> NetworkRegistrationAllowed, RegistrationAllowed;
	set_network_pow_registration_allowed(bool)
		-> NetworkPowRegistrationAllowed, PowRegistrationAllowed;
	set_target_registrations_per_interval(u16)
		-> TargetRegistrationsPerInterval, RegistrationPerIntervalSet;
	set_max_allowed_validators(u16) -> MaxAllowedValidators, MaxAllowedValidatorsSet;
	set_max_registrations_per_block(u16) -> MaxRegistrationsPerBlock, MaxRegistrationsPerBlockSet;
	set_rao_recycled(TaoBalance) -> RAORecycledForRegistration, RAORecycledForRegistrationSet;
	set_ema_price_halving_blocks(u64) -> EMAPriceHalvingBlocks;
	set_subtoken_enabled(bool) -> SubtokenEnabled;
	set_min_allowed_uids(u16) -> MinAllowedUids, MinAllowedUidsSet;
	set_max_allowed_uids(u16) -> MaxAllowedUids, MaxAllowedUidsSet;
	set_min_non_immune_uids(u16) -> MinNonImmuneUids, MinNonImmuneUidsSet;
	set_subnet_emission_enabled(bool) -> SubnetEmissionEnabled;
	set_serving_rate_limit(u64) -> ServingRateLimit, ServingRateLimitSet;
	set_weights_version_key(u64) -> WeightsVersionKey, WeightsVersionKeySet;
	set_immunity_period(u16) -> ImmunityPeriod, ImmunityPeriodSet;
	set_min_allowed_weights(u16) -> MinAllowedWeights, MinAllowedWeightSet;
	set_activity_cutoff(u16) -> ActivityCutoff, ActivityCutoffSet;
	set_min_burn(TaoBalance) -> MinBurn, MinBurnSet;
	set_max_burn(TaoBalance) -> MaxBurn, MaxBurnSet;
	set_bonds_moving_average(u64) -> BondsMovingAverage, BondsMovingAverageSet;
	set_bonds_penalty(u16) -> BondsPenalty, BondsPenaltySet;
	set_bonds_reset(bool) -> BondsResetOn, BondsResetOnSet;
	set_commit_reveal_enabled(bool) -> CommitRevealWeightsEnabled, CommitRevealEnabled;
	set_reveal_period(u64) -> RevealPeriodEpochs, CommitRevealPeriodsSet;
	set_liquid_alpha_enabled(bool) -> LiquidAlphaOn;
	set_liquid_alpha_consensus_mode(ConsensusMode)
		-> LiquidAlphaConsensusMode, LiquidAlphaConsensusModeSet;
	set_alpha_values((u16, u16)) -> AlphaValues;
	set_alpha_sigmoid_steepness(i16) -> AlphaSigmoidSteepness;
	set_transfer_toggle(bool) -> TransferToggle, TransferToggle;
	set_yuma3_enabled(bool) -> Yuma3On;
	set_immune_owner_uids_limit(u16) -> ImmuneOwnerUidsLimit;
	set_recycle_or_burn(RecycleOrBurnEnum) -> RecycleOrBurn;
	set_burn_half_life(u16) -> BurnHalfLife;
	set_burn_increase_mult(U64F64) -> BurnIncreaseMult;
	set_owner_cut_enabled(bool) -> OwnerCutEnabled;
	set_owner_cut_auto_lock_enabled(bool) -> OwnerCutAutoLockEnabled;
	set_min_childkey_take(PerU16) -> MinChildkeyTakePerSubnet, MinChildKeyTakePerSubnetSet;
	set_collateral_lock_share(u16) -> CollateralLockShare;
	set_collateral_drain_ratio(U64F64) -> CollateralDrainRatio;
}

/// Sets the tempo (blocks); the next epoch comes a full new tempo later. A pending epoch stays.
/// Emits [`Event::TempoSet`]. Spec: `docs/protocol/admin-utils.md` §12.5.
pub fn set_tempo<T: Config>(netuid: NetUid, tempo: u16) {
	Tempo::<T>::insert(netuid, tempo);
	LastEpochBlock::<T>::insert(netuid, super::now::<T>());
	Pallet::<T>::deposit_event(Event::TempoSet(netuid, tempo));
}

/// Sets how long a silent neuron stays active, in thousandths of a tempo. Emits
/// [`Event::ActivityCutoffFactorMilliSet`].
pub fn set_activity_cutoff_factor<T: Config>(netuid: NetUid, factor_milli: u32) {
	ActivityCutoffFactorMilli::<T>::insert(netuid, factor_milli);
	Pallet::<T>::deposit_event(Event::ActivityCutoffFactorMilliSet { netuid, factor_milli });
}

/// Sets the quantile of the emission bar and has the bar computed anew.
pub fn set_emission_bar_quantile<T: Config>(quantile: U64F64) {
	EmissionBarQuantile::<T>::put(quantile);
	EmissionGateBar::<T>::kill();
}

/// Sets the rank of the emission bar, 0 = by quantile, and has the bar computed anew.
pub fn set_emission_bar_rank<T: Config>(rank: u16) {
	EmissionBarRank::<T>::put(rank);
	EmissionGateBar::<T>::kill();
}

/// Stops or lets the owner of `hotkey` trade its basket.
pub fn set_basket_trading_frozen<T: Config>(hotkey: &T::AccountId, frozen: bool) {
	if frozen {
		BasketTradingFrozen::<T>::insert(hotkey, ());
	} else {
		BasketTradingFrozen::<T>::remove(hotkey);
	}
}

/// Which remains of a basket a claim leaves behind: rows below `row_cap` RAO and `row_bps`
/// ten-thousandths, slices below `slice` RAO, in all at most `forfeit_cap` RAO.
pub fn set_basket_claim_dust<T: Config>(row_cap: u64, row_bps: u16, slice: u64, forfeit_cap: u64) {
	BasketClaimRowDustCapTao::<T>::put(row_cap);
	BasketClaimRowDustBps::<T>::put(row_bps);
	BasketClaimSliceDustTao::<T>::put(slice);
	BasketClaimForfeitCapTao::<T>::put(forfeit_cap);
}

/// Sets the factor (millionths) of the least stake that a nominator needs; a higher minimum clears
/// smaller nominations in the idle time of the blocks to come.
pub fn set_nominator_min_required_stake<T: Config>(factor: u64) {
	crate::staking::sweep::set_minimum_factor::<T>(factor);
}
