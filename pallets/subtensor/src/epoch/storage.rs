//! Storage of the domain `epoch`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod epoch_storage {
	/// Default of [`MinActivityCutoff`].
	#[pallet::type_value]
	pub fn DefaultMinActivityCutoff<T: Config>() -> u16 {
		360
	}

	/// Smallest activity cutoff, in blocks.
	#[pallet::storage]
	pub type MinActivityCutoff<T: Config> =
		StorageValue<_, u16, ValueQuery, DefaultMinActivityCutoff<T>>;

	/// Default of [`Tempo`].
	#[pallet::type_value]
	pub fn DefaultTempo<T: Config>() -> u16 {
		constants::INITIAL_TEMPO
	}

	/// Blocks between two epochs of a subnet.
	#[pallet::storage]
	pub type Tempo<T: Config> = StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultTempo<T>>;

	/// Block of the last consumed epoch slot.
	#[pallet::storage]
	pub type LastEpochBlock<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Block at which a triggered epoch is due; 0 = none.
	#[pallet::storage]
	pub type PendingEpochAt<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Number of consumed epoch slots.
	#[pallet::storage]
	pub type SubnetEpochIndex<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Default of [`ActivityCutoffFactorMilli`].
	#[pallet::type_value]
	pub fn DefaultActivityCutoffFactorMilli<T: Config>() -> u32 {
		13_889
	}

	/// Activity cutoff as a multiple of the tempo, in thousandths.
	#[pallet::storage]
	pub type ActivityCutoffFactorMilli<T: Config> =
		StorageMap<_, Identity, NetUid, u32, ValueQuery, DefaultActivityCutoffFactorMilli<T>>;

	/// Blocks since the last epoch.
	#[pallet::storage]
	pub type BlocksSinceLastStep<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Block of the last epoch (the name is spelled so on every network).
	#[pallet::storage]
	pub type LastMechansimStepBlock<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Block of the last epoch under Yuma consensus.
	#[pallet::storage]
	pub type LastYumaStepBlock<T: Config> = StorageMap<_, Identity, NetUid, u64>;

	/// Uids that pruning leaves when a subnet enters Null consensus.
	#[pallet::storage]
	pub type NullPruningTarget<T: Config> = StorageMap<_, Identity, NetUid, u16>;

	/// Validator limit to restore when the subnet returns to Yuma.
	#[pallet::storage]
	pub type SavedYumaMaxAllowedValidators<T: Config> = StorageMap<_, Identity, NetUid, u16>;

	/// Default of [`Rho`].
	#[pallet::type_value]
	pub fn DefaultRho<T: Config>() -> u16 {
		constants::INITIAL_RHO
	}

	/// Steepness of the trust curve; kept as a parameter.
	#[pallet::storage]
	pub type Rho<T: Config> = StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultRho<T>>;

	/// Default of [`AlphaSigmoidSteepness`].
	#[pallet::type_value]
	pub fn DefaultAlphaSigmoidSteepness<T: Config>() -> i16 {
		constants::INITIAL_ALPHA_SIGMOID_STEEPNESS
	}

	/// Steepness of the liquid-alpha sigmoid, in thousandths.
	#[pallet::storage]
	pub type AlphaSigmoidSteepness<T: Config> =
		StorageMap<_, Identity, NetUid, i16, ValueQuery, DefaultAlphaSigmoidSteepness<T>>;

	/// Default of [`Kappa`].
	#[pallet::type_value]
	pub fn DefaultKappa<T: Config>() -> u16 {
		constants::INITIAL_KAPPA
	}

	/// Consensus majority, u16-normalised.
	#[pallet::storage]
	pub type Kappa<T: Config> = StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultKappa<T>>;

	/// Default of [`ActivityCutoff`].
	#[pallet::type_value]
	pub fn DefaultActivityCutoff<T: Config>() -> u16 {
		constants::INITIAL_ACTIVITY_CUTOFF
	}

	/// Blocks after which a silent neuron counts as inactive.
	#[pallet::storage]
	pub type ActivityCutoff<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultActivityCutoff<T>>;

	/// Default of [`MaxAllowedValidators`].
	#[pallet::type_value]
	pub fn DefaultMaxAllowedValidators<T: Config>() -> u16 {
		constants::INITIAL_MAX_ALLOWED_VALIDATORS
	}

	/// Most uids with a validator permit.
	#[pallet::storage]
	pub type MaxAllowedValidators<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultMaxAllowedValidators<T>>;

	/// Default of [`BondsMovingAverage`].
	#[pallet::type_value]
	pub fn DefaultBondsMovingAverage<T: Config>() -> u64 {
		constants::INITIAL_BONDS_MOVING_AVERAGE
	}

	/// Moving average of bonds, of 1 000 000.
	#[pallet::storage]
	pub type BondsMovingAverage<T: Config> =
		StorageMap<_, Identity, NetUid, u64, ValueQuery, DefaultBondsMovingAverage<T>>;

	/// Default of [`BondsPenalty`].
	#[pallet::type_value]
	pub fn DefaultBondsPenalty<T: Config>() -> u16 {
		constants::INITIAL_BONDS_PENALTY
	}

	/// Penalty on weights above consensus in bonds, u16-normalised.
	#[pallet::storage]
	pub type BondsPenalty<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultBondsPenalty<T>>;

	/// Whether a commitment with the reset flag resets the bonds of its hotkey.
	#[pallet::storage]
	pub type BondsResetOn<T: Config> = StorageMap<_, Identity, NetUid, bool, ValueQuery>;

	/// Default of [`ValidatorPruneLen`].
	#[pallet::type_value]
	pub fn DefaultValidatorPruneLen<T: Config>() -> u64 {
		constants::INITIAL_VALIDATOR_PRUNE_LEN
	}

	/// Kept as a parameter; read by clients only.
	#[pallet::storage]
	pub type ValidatorPruneLen<T: Config> =
		StorageMap<_, Identity, NetUid, u64, ValueQuery, DefaultValidatorPruneLen<T>>;

	/// Default of [`ScalingLawPower`].
	#[pallet::type_value]
	pub fn DefaultScalingLawPower<T: Config>() -> u16 {
		constants::INITIAL_SCALING_LAW_POWER
	}

	/// Kept as a parameter; read by clients only.
	#[pallet::storage]
	pub type ScalingLawPower<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultScalingLawPower<T>>;

	/// Default of [`MaxEpochsPerBlock`].
	#[pallet::type_value]
	pub fn DefaultMaxEpochsPerBlock<T: Config>() -> u8 {
		constants::INITIAL_MAX_EPOCHS_PER_BLOCK
	}

	/// Most epochs that one block runs; the others move to the next block.
	#[pallet::storage]
	pub type MaxEpochsPerBlock<T: Config> =
		StorageValue<_, u8, ValueQuery, DefaultMaxEpochsPerBlock<T>>;

	/// Whether bonds move at pair-wise rates.
	#[pallet::storage]
	pub type LiquidAlphaOn<T: Config> = StorageMap<_, Blake2_128Concat, NetUid, bool, ValueQuery>;

	/// Whether bonds follow Yuma 3.
	#[pallet::storage]
	pub type Yuma3On<T: Config> = StorageMap<_, Blake2_128Concat, NetUid, bool, ValueQuery>;

	/// Default of [`AlphaValues`].
	#[pallet::type_value]
	pub fn DefaultAlphaValues<T: Config>() -> (u16, u16) {
		(constants::ALPHA_LOW, constants::ALPHA_HIGH)
	}

	/// Bounds (low, high) of liquid alpha, u16-normalised.
	#[pallet::storage]
	pub type AlphaValues<T: Config> =
		StorageMap<_, Identity, NetUid, (u16, u16), ValueQuery, DefaultAlphaValues<T>>;

	/// Which consensus liquid alpha compares with.
	#[pallet::storage]
	pub type LiquidAlphaConsensusMode<T: Config> =
		StorageMap<_, Identity, NetUid, ConsensusMode, ValueQuery>;

	/// Consensus mode of the subnet's epochs.
	#[pallet::storage]
	pub type SubnetEpochConsensus<T: Config> =
		StorageMap<_, Identity, NetUid, EpochConsensus, ValueQuery>;

	/// Kept for readers of old metadata; never written.
	#[pallet::storage]
	pub type StakeWeight<T: Config> = StorageMap<_, Identity, NetUid, Vec<u16>, ValueQuery>;

	/// Per uid: active in the last epoch.
	#[pallet::storage]
	pub type Active<T: Config> = StorageMap<_, Identity, NetUid, Vec<bool>, ValueQuery>;

	/// Per uid: consensus weight of the last epoch, u16-normalised.
	#[pallet::storage]
	pub type Consensus<T: Config> = StorageMap<_, Identity, NetUid, Vec<PerU16>, ValueQuery>;

	/// Per uid and mechanism: consensus weight of the last epoch, u16-normalised.
	#[pallet::storage]
	pub type ConsensusByMechanism<T: Config> =
		StorageMap<_, Identity, NetUidStorageIndex, Vec<PerU16>, ValueQuery>;

	/// Per uid: miner incentive of the last epoch, u16-normalised.
	#[pallet::storage]
	pub type Incentive<T: Config> =
		StorageMap<_, Identity, NetUidStorageIndex, Vec<PerU16>, ValueQuery>;

	/// Per uid: validator dividends of the last epoch, u16-normalised.
	#[pallet::storage]
	pub type Dividends<T: Config> = StorageMap<_, Identity, NetUid, Vec<PerU16>, ValueQuery>;

	/// Per uid: alpha of the last epoch, miner and validator pay together.
	#[pallet::storage]
	pub type Emission<T: Config> = StorageMap<_, Identity, NetUid, Vec<AlphaBalance>, ValueQuery>;

	/// Per uid: validator trust of the last epoch, u16-normalised.
	#[pallet::storage]
	pub type ValidatorTrust<T: Config> = StorageMap<_, Identity, NetUid, Vec<PerU16>, ValueQuery>;

	/// Per uid: permit to validate.
	#[pallet::storage]
	pub type ValidatorPermit<T: Config> = StorageMap<_, Identity, NetUid, Vec<bool>, ValueQuery>;

	/// Bonds of a validator: (uid, u16-normalised bond) rows.
	#[pallet::storage]
	pub type Bonds<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUidStorageIndex,
		Identity,
		u16,
		Vec<(u16, u16)>,
		ValueQuery,
	>;

	/// Default of [`MaxMechanismCount`].
	#[pallet::type_value]
	pub fn DefaultMaxMechanismCount<T: Config>() -> MechId {
		MechId::new(2)
	}

	/// Most mechanisms that a subnet may have.
	#[pallet::storage]
	pub type MaxMechanismCount<T: Config> =
		StorageValue<_, MechId, ValueQuery, DefaultMaxMechanismCount<T>>;

	/// Default of [`MechanismCountCurrent`].
	#[pallet::type_value]
	pub fn DefaultMechanismCountCurrent<T: Config>() -> MechId {
		MechId::new(1)
	}

	/// Number of mechanisms of the subnet.
	#[pallet::storage]
	pub type MechanismCountCurrent<T: Config> =
		StorageMap<_, Twox64Concat, NetUid, MechId, ValueQuery, DefaultMechanismCountCurrent<T>>;

	/// Split of emission between mechanisms, u16-normalised; absent = even.
	#[pallet::storage]
	pub type MechanismEmissionSplit<T: Config> = StorageMap<_, Twox64Concat, NetUid, Vec<u16>>;
}
