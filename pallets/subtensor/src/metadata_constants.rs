//! The constants that clients read from the metadata; the values are in [`crate::constants`].
//! Spec: `docs/protocol/interface/constants.json`.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod metadata_constants {
	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// TAO (RAO) that exists before the first block.
		#[pallet::constant_name(InitialIssuance)]
		fn initial_issuance() -> TaoBalance {
			constants::INITIAL_ISSUANCE
		}

		/// Initial value of `MinAllowedWeights`.
		#[pallet::constant_name(InitialMinAllowedWeights)]
		fn initial_min_allowed_weights() -> u16 {
			constants::INITIAL_MIN_ALLOWED_WEIGHTS
		}

		/// Initial value of `EmissionValue`.
		#[pallet::constant_name(InitialEmissionValue)]
		fn initial_emission_value() -> u16 {
			constants::INITIAL_EMISSION_VALUE
		}

		/// Initial value of `Tempo`.
		#[pallet::constant_name(InitialTempo)]
		fn initial_tempo() -> u16 {
			constants::INITIAL_TEMPO
		}

		/// Initial value of `Difficulty`.
		#[pallet::constant_name(InitialDifficulty)]
		fn initial_difficulty() -> u64 {
			constants::INITIAL_DIFFICULTY
		}

		/// Initial value of `MaxDifficulty`.
		#[pallet::constant_name(InitialMaxDifficulty)]
		fn initial_max_difficulty() -> u64 {
			constants::INITIAL_MAX_DIFFICULTY
		}

		/// Initial value of `MinDifficulty`.
		#[pallet::constant_name(InitialMinDifficulty)]
		fn initial_min_difficulty() -> u64 {
			constants::INITIAL_MIN_DIFFICULTY
		}

		/// Initial value of `RAORecycledForRegistration` (RAO).
		#[pallet::constant_name(InitialRAORecycledForRegistration)]
		fn initial_r_a_o_recycled_for_registration() -> TaoBalance {
			constants::INITIAL_RAO_RECYCLED_FOR_REGISTRATION
		}

		/// Initial value of `Burn` (RAO).
		#[pallet::constant_name(InitialBurn)]
		fn initial_burn() -> TaoBalance {
			constants::INITIAL_BURN
		}

		/// Initial value of `MaxBurn` (RAO).
		#[pallet::constant_name(InitialMaxBurn)]
		fn initial_max_burn() -> TaoBalance {
			constants::INITIAL_MAX_BURN
		}

		/// Initial value of `MinBurn` (RAO).
		#[pallet::constant_name(InitialMinBurn)]
		fn initial_min_burn() -> TaoBalance {
			constants::INITIAL_MIN_BURN
		}

		/// Initial value of `MinStake` (RAO).
		#[pallet::constant_name(InitialMinStake)]
		fn initial_min_stake() -> TaoBalance {
			constants::INITIAL_MIN_STAKE
		}

		/// Initial value of `MinTransfer` (RAO).
		#[pallet::constant_name(InitialMinTransfer)]
		fn initial_min_transfer() -> TaoBalance {
			constants::INITIAL_MIN_TRANSFER
		}

		/// Min burn upper bound (RAO).
		#[pallet::constant_name(MinBurnUpperBound)]
		fn min_burn_upper_bound() -> TaoBalance {
			constants::MIN_BURN_UPPER_BOUND
		}

		/// Max burn lower bound (RAO).
		#[pallet::constant_name(MaxBurnLowerBound)]
		fn max_burn_lower_bound() -> TaoBalance {
			constants::MAX_BURN_LOWER_BOUND
		}

		/// Min tempo.
		#[pallet::constant_name(MinTempo)]
		fn min_tempo() -> u16 {
			rate_limits::waits::Waits::of_chain::<T>().least_tempo
		}

		/// Max tempo.
		#[pallet::constant_name(MaxTempo)]
		fn max_tempo() -> u16 {
			constants::MAX_TEMPO
		}

		/// Min activity cutoff factor milli.
		#[pallet::constant_name(MinActivityCutoffFactorMilli)]
		fn min_activity_cutoff_factor_milli() -> u32 {
			constants::MIN_ACTIVITY_CUTOFF_FACTOR_MILLI
		}

		/// Max activity cutoff factor milli.
		#[pallet::constant_name(MaxActivityCutoffFactorMilli)]
		fn max_activity_cutoff_factor_milli() -> u32 {
			constants::MAX_ACTIVITY_CUTOFF_FACTOR_MILLI
		}

		/// Initial value of `AdjustmentInterval`.
		#[pallet::constant_name(InitialAdjustmentInterval)]
		fn initial_adjustment_interval() -> u16 {
			constants::INITIAL_ADJUSTMENT_INTERVAL
		}

		/// Initial value of `BondsMovingAverage`.
		#[pallet::constant_name(InitialBondsMovingAverage)]
		fn initial_bonds_moving_average() -> u64 {
			constants::INITIAL_BONDS_MOVING_AVERAGE
		}

		/// Initial value of `BondsPenalty`.
		#[pallet::constant_name(InitialBondsPenalty)]
		fn initial_bonds_penalty() -> u16 {
			constants::INITIAL_BONDS_PENALTY
		}

		/// Initial value of `BondsResetOn`.
		#[pallet::constant_name(InitialBondsResetOn)]
		fn initial_bonds_reset_on() -> bool {
			constants::INITIAL_BONDS_RESET_ON
		}

		/// Initial value of `TargetRegistrationsPerInterval`.
		#[pallet::constant_name(InitialTargetRegistrationsPerInterval)]
		fn initial_target_registrations_per_interval() -> u16 {
			constants::INITIAL_TARGET_REGISTRATIONS_PER_INTERVAL
		}

		/// Initial value of `Rho`.
		#[pallet::constant_name(InitialRho)]
		fn initial_rho() -> u16 {
			constants::INITIAL_RHO
		}

		/// Initial value of `AlphaSigmoidSteepness`.
		#[pallet::constant_name(InitialAlphaSigmoidSteepness)]
		fn initial_alpha_sigmoid_steepness() -> i16 {
			constants::INITIAL_ALPHA_SIGMOID_STEEPNESS
		}

		/// Initial value of `Kappa`.
		#[pallet::constant_name(InitialKappa)]
		fn initial_kappa() -> u16 {
			constants::INITIAL_KAPPA
		}

		/// Initial value of `MinAllowedUids`.
		#[pallet::constant_name(InitialMinAllowedUids)]
		fn initial_min_allowed_uids() -> u16 {
			constants::INITIAL_MIN_ALLOWED_UIDS
		}

		/// Initial value of `MaxAllowedUids`.
		#[pallet::constant_name(InitialMaxAllowedUids)]
		fn initial_max_allowed_uids() -> u16 {
			constants::INITIAL_MAX_ALLOWED_UIDS
		}

		/// Initial value of `ValidatorPruneLen`.
		#[pallet::constant_name(InitialValidatorPruneLen)]
		fn initial_validator_prune_len() -> u64 {
			constants::INITIAL_VALIDATOR_PRUNE_LEN
		}

		/// Initial value of `ScalingLawPower`.
		#[pallet::constant_name(InitialScalingLawPower)]
		fn initial_scaling_law_power() -> u16 {
			constants::INITIAL_SCALING_LAW_POWER
		}

		/// Initial value of `ImmunityPeriod`.
		#[pallet::constant_name(InitialImmunityPeriod)]
		fn initial_immunity_period() -> u16 {
			constants::INITIAL_IMMUNITY_PERIOD
		}

		/// Initial value of `ActivityCutoff`.
		#[pallet::constant_name(InitialActivityCutoff)]
		fn initial_activity_cutoff() -> u16 {
			constants::INITIAL_ACTIVITY_CUTOFF
		}

		/// Initial value of `MaxRegistrationsPerBlock`.
		#[pallet::constant_name(InitialMaxRegistrationsPerBlock)]
		fn initial_max_registrations_per_block() -> u16 {
			constants::INITIAL_MAX_REGISTRATIONS_PER_BLOCK
		}

		/// Initial value of `PruningScore`.
		#[pallet::constant_name(InitialPruningScore)]
		fn initial_pruning_score() -> u16 {
			constants::INITIAL_PRUNING_SCORE
		}

		/// Initial value of `MaxAllowedValidators`.
		#[pallet::constant_name(InitialMaxAllowedValidators)]
		fn initial_max_allowed_validators() -> u16 {
			constants::INITIAL_MAX_ALLOWED_VALIDATORS
		}

		/// Initial value of `DefaultDelegateTake`.
		#[pallet::constant_name(InitialDefaultDelegateTake)]
		fn initial_default_delegate_take() -> u16 {
			constants::INITIAL_DEFAULT_DELEGATE_TAKE
		}

		/// Initial value of `MinDelegateTake`.
		#[pallet::constant_name(InitialMinDelegateTake)]
		fn initial_min_delegate_take() -> u16 {
			constants::INITIAL_MIN_DELEGATE_TAKE
		}

		/// Initial value of `DefaultChildKeyTake`.
		#[pallet::constant_name(InitialDefaultChildKeyTake)]
		fn initial_default_child_key_take() -> u16 {
			constants::INITIAL_DEFAULT_CHILD_KEY_TAKE
		}

		/// Initial value of `MinChildKeyTake`.
		#[pallet::constant_name(InitialMinChildKeyTake)]
		fn initial_min_child_key_take() -> u16 {
			constants::INITIAL_MIN_CHILD_KEY_TAKE
		}

		/// Initial value of `MaxChildKeyTake`.
		#[pallet::constant_name(InitialMaxChildKeyTake)]
		fn initial_max_child_key_take() -> u16 {
			constants::INITIAL_MAX_CHILD_KEY_TAKE
		}

		/// Initial value of `WeightsVersionKey`.
		#[pallet::constant_name(InitialWeightsVersionKey)]
		fn initial_weights_version_key() -> u64 {
			constants::INITIAL_WEIGHTS_VERSION_KEY
		}

		/// Initial value of `ServingRateLimit`.
		#[pallet::constant_name(InitialServingRateLimit)]
		fn initial_serving_rate_limit() -> u64 {
			constants::INITIAL_SERVING_RATE_LIMIT
		}

		/// Initial value of `TxRateLimit`.
		#[pallet::constant_name(InitialTxRateLimit)]
		fn initial_tx_rate_limit() -> u64 {
			constants::INITIAL_TX_RATE_LIMIT
		}

		/// Initial value of `TxDelegateTakeRateLimit`.
		#[pallet::constant_name(InitialTxDelegateTakeRateLimit)]
		fn initial_tx_delegate_take_rate_limit() -> u64 {
			constants::INITIAL_TX_DELEGATE_TAKE_RATE_LIMIT
		}

		/// Initial value of `TxChildKeyTakeRateLimit`.
		#[pallet::constant_name(InitialTxChildKeyTakeRateLimit)]
		fn initial_tx_child_key_take_rate_limit() -> u64 {
			constants::INITIAL_TX_CHILD_KEY_TAKE_RATE_LIMIT
		}

		/// Initial value of `AdjustmentAlpha`.
		#[pallet::constant_name(InitialAdjustmentAlpha)]
		fn initial_adjustment_alpha() -> u64 {
			constants::INITIAL_ADJUSTMENT_ALPHA
		}

		/// Initial value of `NetworkImmunityPeriod`.
		#[pallet::constant_name(InitialNetworkImmunityPeriod)]
		fn initial_network_immunity_period() -> u64 {
			constants::INITIAL_NETWORK_IMMUNITY_PERIOD
		}

		/// Initial value of `NetworkMinLockCost` (RAO).
		#[pallet::constant_name(InitialNetworkMinLockCost)]
		fn initial_network_min_lock_cost() -> TaoBalance {
			constants::INITIAL_NETWORK_MIN_LOCK_COST
		}

		/// Initial value of `SubnetOwnerCut`.
		#[pallet::constant_name(InitialSubnetOwnerCut)]
		fn initial_subnet_owner_cut() -> u16 {
			constants::INITIAL_SUBNET_OWNER_CUT
		}

		/// Initial value of `NetworkLockReductionInterval`.
		#[pallet::constant_name(InitialNetworkLockReductionInterval)]
		fn initial_network_lock_reduction_interval() -> u64 {
			constants::INITIAL_NETWORK_LOCK_REDUCTION_INTERVAL
		}

		/// Initial value of `NetworkRateLimit`.
		#[pallet::constant_name(InitialNetworkRateLimit)]
		fn initial_network_rate_limit() -> u64 {
			constants::INITIAL_NETWORK_RATE_LIMIT
		}

		/// Price (RAO) of a hotkey swap on all subnets.
		#[pallet::constant_name(KeySwapCost)]
		fn key_swap_cost() -> TaoBalance {
			constants::KEY_SWAP_COST
		}

		/// Alpha high.
		#[pallet::constant_name(AlphaHigh)]
		fn alpha_high() -> u16 {
			constants::ALPHA_HIGH
		}

		/// Alpha low.
		#[pallet::constant_name(AlphaLow)]
		fn alpha_low() -> u16 {
			constants::ALPHA_LOW
		}

		/// Liquid alpha on.
		#[pallet::constant_name(LiquidAlphaOn)]
		fn liquid_alpha_on() -> bool {
			constants::LIQUID_ALPHA_ON
		}

		/// Yuma3 on.
		#[pallet::constant_name(Yuma3On)]
		fn yuma3_on() -> bool {
			constants::YUMA3_ON
		}

		/// Initial value of `ColdkeySwapAnnouncementDelay`.
		#[pallet::constant_name(InitialColdkeySwapAnnouncementDelay)]
		fn initial_coldkey_swap_announcement_delay() -> u32 {
			constants::INITIAL_COLDKEY_SWAP_ANNOUNCEMENT_DELAY
		}

		/// Initial value of `ColdkeySwapReannouncementDelay`.
		#[pallet::constant_name(InitialColdkeySwapReannouncementDelay)]
		fn initial_coldkey_swap_reannouncement_delay() -> u32 {
			constants::INITIAL_COLDKEY_SWAP_REANNOUNCEMENT_DELAY
		}

		/// Initial value of `DissolveNetworkScheduleDuration`.
		#[pallet::constant_name(InitialDissolveNetworkScheduleDuration)]
		fn initial_dissolve_network_schedule_duration() -> u32 {
			constants::INITIAL_DISSOLVE_NETWORK_SCHEDULE_DURATION
		}

		/// Initial value of `TaoWeight`.
		#[pallet::constant_name(InitialTaoWeight)]
		fn initial_tao_weight() -> u64 {
			constants::INITIAL_TAO_WEIGHT
		}

		/// Initial value of `EmaPriceHalvingPeriod`.
		#[pallet::constant_name(InitialEmaPriceHalvingPeriod)]
		fn initial_ema_price_halving_period() -> u64 {
			constants::INITIAL_EMA_PRICE_HALVING_PERIOD
		}

		/// Initial value of `StartCallDelay`.
		#[pallet::constant_name(InitialStartCallDelay)]
		fn initial_start_call_delay() -> u64 {
			constants::INITIAL_START_CALL_DELAY
		}

		/// Price (RAO) of a hotkey swap on one subnet.
		#[pallet::constant_name(KeySwapOnSubnetCost)]
		fn key_swap_on_subnet_cost() -> TaoBalance {
			constants::KEY_SWAP_ON_SUBNET_COST
		}

		/// Hotkey swap on subnet interval.
		#[pallet::constant_name(HotkeySwapOnSubnetInterval)]
		fn hotkey_swap_on_subnet_interval() -> u64 {
			constants::HOTKEY_SWAP_ON_SUBNET_INTERVAL
		}

		/// Lease dividends distribution interval.
		#[pallet::constant_name(LeaseDividendsDistributionInterval)]
		fn lease_dividends_distribution_interval() -> u32 {
			constants::LEASE_DIVIDENDS_DISTRIBUTION_INTERVAL
		}

		/// Largest share of uids that may be immune, in percent.
		#[pallet::constant_name(MaxImmuneUidsPercentage)]
		fn max_immune_uids_percentage() -> Percent {
			constants::MAX_IMMUNE_UIDS_PERCENTAGE
		}

		/// Pallet id from which the subnets' accounts derive.
		#[pallet::constant_name(SubtensorPalletId)]
		fn subtensor_pallet_id() -> PalletId {
			constants::SUBTENSOR_PALLET_ID
		}

		/// Pallet id of the account that holds burned TAO.
		#[pallet::constant_name(BurnAccountId)]
		fn burn_account_id() -> PalletId {
			constants::BURN_ACCOUNT_ID
		}

		/// Initial value of `MaxEpochsPerBlock`.
		#[pallet::constant_name(InitialMaxEpochsPerBlock)]
		fn initial_max_epochs_per_block() -> u8 {
			constants::INITIAL_MAX_EPOCHS_PER_BLOCK
		}
	}
}
