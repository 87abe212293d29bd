//! Every setter of one value: who may call it, when, how often, what it writes and what it tells.
//!
//! One table holds a row for each call; each test goes through all rows.

use super::mock::*;
use crate::{Call, Error};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use pallet_subtensor::{
	Error as ChainError,
	rate_limits::{Kind, OwnerLimit},
	types::{ConsensusMode, Hyperparameter, RecycleOrBurnEnum},
	*,
};
use sp_runtime::{DispatchError, DispatchResult, PerU16, traits::Dispatchable};
use substrate_fixed::types::{I64F64, I96F32, U64F64};
use subtensor_types::{MechId, NetUid, TaoBalance};

type Chain = pallet_subtensor::Event<Test>;
type Own = crate::Event<Test>;

/// What is checked before the value.
#[derive(Clone, Copy)]
enum Gate {
	/// Root, for the whole chain.
	Chain,
	/// Root, on a subnet that exists.
	Root,
	/// As `Root`, not on the root network.
	RootNotOnRoot,
	/// As `Root`, in the admin window.
	RootWindow,
	/// Owner or root, in the admin window, under a limit.
	Owner(Option<OwnerLimit>),
	/// As `Owner`, not on the root network.
	OwnerNotOnRoot(Option<OwnerLimit>),
}
use Gate::*;

impl Gate {
	fn lets_owner(self) -> bool {
		matches!(self, Owner(_) | OwnerNotOnRoot(_))
	}

	fn has_window(self) -> bool {
		matches!(self, RootWindow | Owner(_) | OwnerNotOnRoot(_))
	}

	fn refuses_root_network(self) -> bool {
		matches!(self, RootNotOnRoot | OwnerNotOnRoot(_))
	}

	fn limit(self) -> Option<OwnerLimit> {
		match self {
			Owner(limit) | OwnerNotOnRoot(limit) => limit,
			_ => None,
		}
	}
}

struct Setter {
	name: &'static str,
	gate: Gate,
	call: fn(NetUid) -> Call<Test>,
	stored: fn() -> Vec<u8>,
	value: Vec<u8>,
	events: Vec<RuntimeEvent>,
}

impl Setter {
	fn run(&self, origin: RuntimeOrigin, netuid: NetUid) -> DispatchResult {
		let call = RuntimeCall::AdminUtils((self.call)(netuid));
		call.dispatch(origin).map(|_| ()).map_err(|error| error.error)
	}
}

macro_rules! of_chain {
	($call:ident { $arg:ident: $value:expr }, $item:ident, [$($event:expr);*]) => {
		Setter {
			name: stringify!($call),
			gate: Gate::Chain,
			call: |_| Call::$call { $arg: $value },
			stored: || $item::<Test>::get().encode(),
			value: $value.encode(),
			events: vec![$($event.into()),*],
		}
	};
}

macro_rules! of_subnet {
	($gate:expr, $call:ident { $arg:ident: $value:expr }, $item:ident, [$($event:expr);*]) => {
		Setter {
			name: stringify!($call),
			gate: $gate,
			call: |netuid| Call::$call { netuid, $arg: $value },
			stored: || $item::<Test>::get(NET).encode(),
			value: $value.encode(),
			events: vec![$($event.into()),*],
		}
	};
}

/// Every call that sets one value.
#[rustfmt::skip]
fn setters() -> Vec<Setter> {
	vec![
		of_chain!(sudo_set_default_take { default_take: PerU16::from_parts(1_000) }, MaxDelegateTake, [Chain::MaxDelegateTakeSet(PerU16::from_parts(1_000))]),
		of_chain!(sudo_set_tx_rate_limit { tx_rate_limit: 11_u64 }, TxRateLimit, [Chain::TxRateLimitSet(11_u64)]),
		of_chain!(sudo_set_subnet_owner_cut { subnet_owner_cut: 12_u16 }, SubnetOwnerCut, [Chain::SubnetOwnerCutSet(12_u16)]),
		of_chain!(sudo_set_network_rate_limit { rate_limit: 13_u64 }, NetworkRateLimit, [Chain::NetworkRateLimitSet(13_u64)]),
		of_chain!(sudo_set_network_immunity_period { immunity_period: 14_u64 }, NetworkImmunityPeriod, [Chain::NetworkImmunityPeriodSet(14_u64)]),
		of_chain!(sudo_set_network_min_lock_cost { lock_cost: TaoBalance::new(15) }, NetworkMinLockCost, [Chain::NetworkMinLockCostSet(TaoBalance::new(15))]),
		of_chain!(sudo_set_subnet_limit { max_subnets: 16_u16 }, SubnetLimit, [Chain::SubnetLimitSet(16_u16)]),
		of_chain!(sudo_set_lock_reduction_interval { interval: 17_u64 }, NetworkLockReductionInterval, [Chain::NetworkLockCostReductionIntervalSet(17_u64)]),
		of_chain!(sudo_set_stake_threshold { min_stake: 18_u64 }, StakeThreshold, [Chain::StakeThresholdSet(18_u64)]),
		of_chain!(sudo_set_nominator_min_required_stake { min_stake: 19_u64 }, NominatorMinRequiredStake, []),
		of_chain!(sudo_set_tx_delegate_take_rate_limit { tx_rate_limit: 20_u64 }, TxDelegateTakeRateLimit, [Chain::TxDelegateTakeRateLimitSet(20_u64)]),
		of_chain!(sudo_set_min_delegate_take { take: PerU16::from_parts(21) }, MinDelegateTake, [Chain::MinDelegateTakeSet(PerU16::from_parts(21))]),
		of_chain!(sudo_set_dissolve_network_schedule_duration { duration: 22_u32 }, DissolveNetworkScheduleDuration, [Chain::DissolveNetworkScheduleDurationSet(22_u32)]),
		of_chain!(sudo_set_subnet_moving_alpha { alpha: I96F32::from_bits(23) }, SubnetMovingAlpha, []),
		of_chain!(sudo_set_commit_reveal_version { version: 24_u16 }, CommitRevealWeightsVersion, [Chain::CommitRevealVersionSet(24_u16)]),
		of_chain!(sudo_set_ck_burn { burn: 25_u64 }, CKBurn, []),
		of_chain!(sudo_set_admin_freeze_window { window: 26_u16 }, AdminFreezeWindow, [Chain::AdminFreezeWindowSet(26_u16)]),
		of_chain!(sudo_set_owner_hparam_rate_limit { epochs: 27_u16 }, OwnerHyperparamRateLimit, [Chain::OwnerHyperparamRateLimitSet(27_u16)]),
		of_chain!(sudo_set_tao_flow_cutoff { flow_cutoff: I64F64::from_bits(28) }, TaoFlowCutoff, []),
		of_chain!(sudo_set_tao_flow_normalization_exponent { exponent: U64F64::from_num(2) }, FlowNormExponent, []),
		of_chain!(sudo_set_tao_flow_smoothing_factor { smoothing_factor: 30_u64 }, FlowEmaSmoothingFactor, []),
		of_chain!(sudo_set_start_call_delay { delay: 31_u64 }, StartCallDelay, [Chain::StartCallDelaySet(31_u64)]),
		of_chain!(sudo_set_coldkey_swap_announcement_delay { duration: 32_u32 }, ColdkeySwapAnnouncementDelay, [Chain::ColdkeySwapAnnouncementDelaySet(32_u32)]),
		of_chain!(sudo_set_coldkey_swap_reannouncement_delay { duration: 33_u32 }, ColdkeySwapReannouncementDelay, [Chain::ColdkeySwapReannouncementDelaySet(33_u32)]),
		of_chain!(sudo_set_max_mechanism_count { max_mechanism_count: MechId::new(16) }, MaxMechanismCount, []),
		of_chain!(sudo_set_net_tao_flow_enabled { enabled: false }, NetTaoFlowEnabled, []),
		of_chain!(sudo_set_max_epochs_per_block { max_epochs_per_block: 1_u8 }, MaxEpochsPerBlock, [Chain::MaxEpochsPerBlockSet(1_u8)]),
		of_chain!(sudo_set_emission_bar_quantile { quantile: U64F64::from_num(0.5) }, EmissionBarQuantile, []),
		of_chain!(sudo_set_emission_gate_exponent { exponent: U64F64::from_num(8) }, EmissionGateExponent, []),
		of_chain!(sudo_set_emission_bar_rank { rank: 0_u16 }, EmissionBarRank, []),
		of_chain!(sudo_set_basket_concentration_cap { cap: 9_u16 }, BasketConcentrationCap, [Own::BasketConcentrationCapSet { cap: 9 }]),
		of_chain!(sudo_set_basket_daily_turnover_cap { cap: 9_u16 }, BasketDailyTurnoverCap, [Own::BasketDailyTurnoverCapSet { cap: 9 }]),
		of_chain!(sudo_set_basket_liquidity_cap { cap: 9_u16 }, BasketLiquidityCap, [Own::BasketLiquidityCapSet { cap: 9 }]),
		of_chain!(sudo_set_basket_trading_enabled { enabled: true }, BasketTradingEnabled, [Own::BasketTradingToggled { enabled: true }]),
		of_chain!(sudo_set_basket_min_trade_tao { min_trade_rao: 34_u64 }, BasketMinTradeTao, [Own::BasketMinTradeTaoSet { min_trade_rao: 34 }]),
		of_subnet!(RootWindow, sudo_set_min_difficulty { min_difficulty: 41_u64 }, MinDifficulty, [Chain::MinDifficultySet(NET, 41_u64)]),
		of_subnet!(Root, sudo_set_weights_set_rate_limit { weights_set_rate_limit: 42_u64 }, WeightsSetRateLimit, [Chain::WeightsSetRateLimitSet(NET, 42_u64)]),
		of_subnet!(Root, sudo_set_adjustment_interval { adjustment_interval: 43_u16 }, AdjustmentInterval, [Chain::AdjustmentIntervalSet(NET, 43_u16)]),
		of_subnet!(Root, sudo_set_kappa { kappa: 44_u16 }, Kappa, [Chain::KappaSet(NET, 44_u16)]),
		of_subnet!(RootWindow, sudo_set_target_registrations_per_interval { target_registrations_per_interval: 45_u16 }, TargetRegistrationsPerInterval, [Chain::RegistrationPerIntervalSet(NET, 45_u16)]),
		of_subnet!(RootWindow, sudo_set_difficulty { difficulty: 46_u64 }, Difficulty, [Chain::DifficultySet(NET, 46_u64)]),
		of_subnet!(RootWindow, sudo_set_max_allowed_validators { max_allowed_validators: 256_u16 }, MaxAllowedValidators, [Chain::MaxAllowedValidatorsSet(NET, 256_u16)]),
		of_subnet!(RootWindow, sudo_set_max_registrations_per_block { max_registrations_per_block: 48_u16 }, MaxRegistrationsPerBlock, [Chain::MaxRegistrationsPerBlockSet(NET, 48_u16)]),
		of_subnet!(Root, sudo_set_rao_recycled { rao_recycled: TaoBalance::new(49) }, RAORecycledForRegistration, [Chain::RAORecycledForRegistrationSet(NET, TaoBalance::new(49))]),
		of_subnet!(Root, sudo_set_ema_price_halving_period { ema_halving: 50_u64 }, EMAPriceHalvingBlocks, []),
		of_subnet!(RootWindow, sudo_set_subtoken_enabled { subtoken_enabled: false }, SubtokenEnabled, []),
		of_subnet!(RootWindow, sudo_set_min_allowed_uids { min_allowed_uids: 0_u16 }, MinAllowedUids, [Chain::MinAllowedUidsSet(NET, 0_u16)]),
		of_subnet!(Root, sudo_set_min_non_immune_uids { min: 53_u16 }, MinNonImmuneUids, [Chain::MinNonImmuneUidsSet(NET, 53_u16)]),
		of_subnet!(RootNotOnRoot, sudo_set_subnet_emission_enabled { enabled: true }, SubnetEmissionEnabled, [Own::SubnetEmissionEnabledSet { netuid: NET, enabled: true }]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::ServingRateLimit))), sudo_set_serving_rate_limit { serving_rate_limit: 61_u64 }, ServingRateLimit, [Chain::ServingRateLimitSet(NET, 61_u64)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::MaxDifficulty))), sudo_set_max_difficulty { max_difficulty: 62_u64 }, MaxDifficulty, [Chain::MaxDifficultySet(NET, 62_u64)]),
		of_subnet!(Owner(Some(OwnerLimit::Account(Kind::SetWeightsVersionKey))), sudo_set_weights_version_key { weights_version_key: 63_u64 }, WeightsVersionKey, [Chain::WeightsVersionKeySet(NET, 63_u64)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::AdjustmentAlpha))), sudo_set_adjustment_alpha { adjustment_alpha: 64_u64 }, AdjustmentAlpha, [Chain::AdjustmentAlphaSet(NET, 64_u64)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::ImmunityPeriod))), sudo_set_immunity_period { immunity_period: 65_u16 }, ImmunityPeriod, [Chain::ImmunityPeriodSet(NET, 65_u16)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::MinAllowedWeights))), sudo_set_min_allowed_weights { min_allowed_weights: 66_u16 }, MinAllowedWeights, [Chain::MinAllowedWeightSet(NET, 66_u16)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::MaxAllowedUids))), sudo_set_max_allowed_uids { max_allowed_uids: 67_u16 }, MaxAllowedUids, [Chain::MaxAllowedUidsSet(NET, 67_u16)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::Rho))), sudo_set_rho { rho: 68_u16 }, Rho, []),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::ActivityCutoff))), sudo_set_activity_cutoff { activity_cutoff: 360_u16 }, ActivityCutoff, [Chain::ActivityCutoffSet(NET, 360_u16)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::MinBurn))), sudo_set_min_burn { min_burn: TaoBalance::new(70) }, MinBurn, [Chain::MinBurnSet(NET, TaoBalance::new(70))]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::MaxBurn))), sudo_set_max_burn { max_burn: TaoBalance::new(TAO) }, MaxBurn, [Chain::MaxBurnSet(NET, TaoBalance::new(TAO))]),
		of_subnet!(Owner(Some(OwnerLimit::Account(Kind::TempoUpdate))), sudo_set_tempo { tempo: 720_u16 }, Tempo, [Chain::TempoSet(NET, 720_u16)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::BondsMovingAverage))), sudo_set_bonds_moving_average { bonds_moving_average: 975_000_u64 }, BondsMovingAverage, [Chain::BondsMovingAverageSet(NET, 975_000_u64)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::CommitRevealEnabled))), sudo_set_commit_reveal_weights_enabled { enabled: false }, CommitRevealWeightsEnabled, [Chain::CommitRevealEnabled(NET, false)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::LiquidAlphaEnabled))), sudo_set_liquid_alpha_enabled { enabled: true }, LiquidAlphaOn, []),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::WeightCommitInterval))), sudo_set_commit_reveal_weights_interval { interval: 100_u64 }, RevealPeriodEpochs, [Chain::CommitRevealPeriodsSet(NET, 100_u64)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::BondsPenalty))), sudo_set_bonds_penalty { bonds_penalty: 77_u16 }, BondsPenalty, [Chain::BondsPenaltySet(NET, 77_u16)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::TransferEnabled))), sudo_set_toggle_transfer { toggle: false }, TransferToggle, [Chain::TransferToggle(NET, false)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::AlphaSigmoidSteepness))), sudo_set_alpha_sigmoid_steepness { steepness: 79_i16 }, AlphaSigmoidSteepness, []),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::Yuma3Enabled))), sudo_set_yuma3_enabled { enabled: false }, Yuma3On, [Own::Yuma3EnableToggled { netuid: NET, enabled: false }]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::BondsResetEnabled))), sudo_set_bonds_reset_enabled { enabled: true }, BondsResetOn, [Chain::BondsResetOnSet(NET, true); Own::BondsResetToggled { netuid: NET, enabled: true }]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::ImmuneNeuronLimit))), sudo_set_owner_immune_neuron_limit { immune_neurons: 10_u16 }, ImmuneOwnerUidsLimit, []),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::RecycleOrBurn))), sudo_set_recycle_or_burn { recycle_or_burn: RecycleOrBurnEnum::Recycle }, RecycleOrBurn, []),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::MinChildkeyTake))), sudo_set_min_childkey_take_per_subnet { take: PerU16::from_parts(84) }, MinChildkeyTakePerSubnet, [Chain::MinChildKeyTakePerSubnetSet(NET, PerU16::from_parts(84))]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::BurnRegistrationAllowed))), sudo_set_network_registration_allowed { registration_allowed: true }, NetworkRegistrationAllowed, [Chain::RegistrationAllowed(NET, true)]),
		of_subnet!(Owner(Some(OwnerLimit::Parameter(Hyperparameter::LiquidAlphaConsensusMode))), sudo_set_liquid_alpha_consensus_mode { mode: ConsensusMode::Previous }, LiquidAlphaConsensusMode, [Chain::LiquidAlphaConsensusModeSet(NET, ConsensusMode::Previous)]),
		of_subnet!(OwnerNotOnRoot(Some(OwnerLimit::Parameter(Hyperparameter::PowRegistrationAllowed))), sudo_set_network_pow_registration_allowed { registration_allowed: true }, NetworkPowRegistrationAllowed, [Chain::PowRegistrationAllowed(NET, true)]),
		of_subnet!(OwnerNotOnRoot(Some(OwnerLimit::Parameter(Hyperparameter::BurnHalfLife))), sudo_set_burn_half_life { burn_half_life: 36_100_u16 }, BurnHalfLife, [Own::BurnHalfLifeSet { netuid: NET, burn_half_life: 36_100 }]),
		of_subnet!(OwnerNotOnRoot(Some(OwnerLimit::Parameter(Hyperparameter::BurnIncreaseMult))), sudo_set_burn_increase_mult { burn_increase_mult: U64F64::from_num(3) }, BurnIncreaseMult, [Own::BurnIncreaseMultSet { netuid: NET, burn_increase_mult: U64F64::from_num(3) }]),
		of_subnet!(OwnerNotOnRoot(Some(OwnerLimit::Parameter(Hyperparameter::CollateralLockShare))), sudo_set_collateral_lock_share { lock_share: 62_258_u16 }, CollateralLockShare, [Own::CollateralLockShareSet { netuid: NET, lock_share: 62_258 }]),
		of_subnet!(OwnerNotOnRoot(Some(OwnerLimit::Parameter(Hyperparameter::CollateralDrainRatio))), sudo_set_collateral_drain_ratio { drain_ratio: U64F64::from_num(10) }, CollateralDrainRatio, [Own::CollateralDrainRatioSet { netuid: NET, drain_ratio: U64F64::from_num(10) }]),
		of_subnet!(OwnerNotOnRoot(None), sudo_set_owner_cut_enabled { enabled: false }, OwnerCutEnabled, []),
		of_subnet!(OwnerNotOnRoot(None), sudo_set_owner_cut_auto_lock_enabled { enabled: true }, OwnerCutAutoLockEnabled, []),
	]
}

fn for_each(test: impl Fn(&Setter)) {
	for setter in setters() {
		println!("{}", setter.name);
		run(|| test(&setter));
	}
}

fn for_subnets(test: impl Fn(&Setter)) {
	for_each(|setter| {
		if !matches!(setter.gate, Gate::Chain) {
			test(setter)
		}
	});
}

#[test]
fn root_sets_every_value_and_tells_it() {
	for_each(|setter| {
		assert_ok!(setter.run(root(), NET));
		assert_eq!((setter.stored)(), setter.value, "{}", setter.name);
		assert_eq!(take_events(), setter.events, "{}", setter.name);
	});
}

#[test]
fn an_owner_sets_its_parameters_and_no_others() {
	for_each(|setter| {
		if setter.gate.lets_owner() {
			assert_ok!(setter.run(owner(), NET));
			assert_eq!((setter.stored)(), setter.value, "{}", setter.name);
			assert_eq!(take_events(), setter.events, "{}", setter.name);
		} else {
			assert_noop!(setter.run(owner(), NET), DispatchError::BadOrigin);
		}
	});
}

#[test]
fn strangers_set_nothing() {
	for_each(|setter| {
		assert_noop!(setter.run(stranger(), NET), DispatchError::BadOrigin);
		assert_noop!(setter.run(stranger(), NOWHERE), DispatchError::BadOrigin);
		assert_noop!(setter.run(RuntimeOrigin::none(), NET), DispatchError::BadOrigin);
	});
}

#[test]
fn a_missing_subnet_has_no_parameters_even_for_root() {
	for_subnets(|setter| {
		System::set_block_number(1_000);
		assert_noop!(setter.run(root(), NOWHERE), Error::<Test>::SubnetDoesNotExist);
	});
}

#[test]
fn parameters_with_a_window_stand_still_before_an_epoch_for_root_too() {
	for_subnets(|setter| {
		close_window();
		if setter.gate.has_window() {
			let error = ChainError::<Test>::AdminActionProhibitedDuringWeightsWindow;
			assert_noop!(setter.run(root(), NET), error);
		} else {
			assert_ok!(setter.run(root(), NET));
		}
	});
}

#[test]
fn root_network_lacks_some_parameters() {
	for_subnets(|setter| {
		if setter.gate.refuses_root_network() {
			assert_noop!(setter.run(root(), ROOT), Error::<Test>::NotPermittedOnRootSubnet);
		}
	});
}

#[test]
fn an_owner_waits_between_two_changes_and_root_does_not() {
	for_subnets(|setter| {
		let Some(limit) = setter.gate.limit() else { return };
		assert_ok!(setter.run(owner(), NET));
		assert_ok!(setter.run(root(), NET));
		let interval = match limit {
			OwnerLimit::Parameter(_) => OwnerLimit::parameter_interval::<Test>(NET),
			OwnerLimit::Account(kind) => kind.limit::<Test>(NET),
		};
		LastEpochBlock::<Test>::insert(NET, interval);
		System::set_block_number(interval);
		assert_noop!(setter.run(owner(), NET), ChainError::<Test>::TxRateLimitExceeded);
		System::set_block_number(interval + 1);
		assert_ok!(setter.run(owner(), NET));
	});
}

#[test]
fn the_limit_of_one_parameter_does_not_hold_up_another() {
	run(|| {
		assert_ok!(AdminUtils::sudo_set_rho(owner(), NET, 1));
		assert_noop!(
			AdminUtils::sudo_set_rho(owner(), NET, 2),
			ChainError::<Test>::TxRateLimitExceeded
		);
		assert_ok!(AdminUtils::sudo_set_immunity_period(owner(), NET, 2));
	});
}

#[test]
fn a_failing_call_of_an_owner_is_not_recorded() {
	run(|| {
		let refused = AdminUtils::sudo_set_min_burn(owner(), NET, TaoBalance::new(TAO));
		assert_eq!(refused, Err(Error::<Test>::ValueNotInBounds.into()));
		assert_ok!(AdminUtils::sudo_set_min_burn(owner(), NET, TaoBalance::new(1)));
	});
}

#[test]
fn every_call_is_in_the_table_or_has_a_test_of_its_own() {
	use frame_support::traits::GetCallName;
	let apart = [
		"swap_authorities",
		"sudo_set_total_issuance",
		"sudo_set_alpha_values",
		"sudo_set_evm_chain_id",
		"schedule_grandpa_change",
		"sudo_toggle_evm_precompile",
		"sudo_set_sn_owner_hotkey",
		"sudo_set_mechanism_count",
		"sudo_set_mechanism_emission_split",
		"sudo_trim_to_max_allowed_uids",
		"sudo_set_activity_cutoff_factor",
		"sudo_set_basket_trading_frozen",
		"sudo_set_basket_claim_dust",
		"sudo_set_epoch_consensus",
		"sudo_trim_null_uids_batch",
	];
	let mut tested: Vec<&str> = setters().iter().map(|setter| setter.name).chain(apart).collect();
	let mut calls = Call::<Test>::get_call_names().to_vec();
	tested.sort_unstable();
	calls.sort_unstable();
	assert_eq!(tested, calls);
}
