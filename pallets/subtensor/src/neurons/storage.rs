//! Storage of the domain `neurons`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod neurons_storage {
	/// Proofs of work that were used, and their block.
	#[pallet::storage]
	pub type UsedWork<T: Config> = StorageMap<_, Identity, Vec<u8>, u64, ValueQuery>;

	/// Default of [`MaxRegistrationsPerBlock`].
	#[pallet::type_value]
	pub fn DefaultMaxRegistrationsPerBlock<T: Config>() -> u16 {
		constants::INITIAL_MAX_REGISTRATIONS_PER_BLOCK
	}

	/// Most registrations by proof of work in a block.
	#[pallet::storage]
	pub type MaxRegistrationsPerBlock<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultMaxRegistrationsPerBlock<T>>;

	/// Number of uids of a subnet.
	#[pallet::storage]
	pub type SubnetworkN<T: Config> = StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// Whether the hotkey has a uid on the subnet.
	#[pallet::storage]
	pub type IsNetworkMember<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, bool, ValueQuery>;

	/// Default of [`NetworkRegistrationAllowed`].
	#[pallet::type_value]
	pub fn DefaultNetworkRegistrationAllowed<T: Config>() -> bool {
		true
	}

	/// Whether neurons may register by burning TAO.
	#[pallet::storage]
	pub type NetworkRegistrationAllowed<T: Config> =
		StorageMap<_, Identity, NetUid, bool, ValueQuery, DefaultNetworkRegistrationAllowed<T>>;

	/// Whether neurons may register by proof of work.
	#[pallet::storage]
	pub type NetworkPowRegistrationAllowed<T: Config> =
		StorageMap<_, Identity, NetUid, bool, ValueQuery>;

	/// Block of the hotkey's last registration by proof of work.
	#[pallet::storage]
	pub type LastPowRegistrationBlock<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, u64>;

	/// Default of [`ServingRateLimit`].
	#[pallet::type_value]
	pub fn DefaultServingRateLimit<T: Config>() -> u64 {
		constants::INITIAL_SERVING_RATE_LIMIT
	}

	/// Blocks between two announcements of an endpoint.
	#[pallet::storage]
	pub type ServingRateLimit<T: Config> =
		StorageMap<_, Identity, NetUid, u64, ValueQuery, DefaultServingRateLimit<T>>;

	/// Registrations in this interval.
	#[pallet::storage]
	pub type RegistrationsThisInterval<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// Registrations by proof of work in this interval.
	#[pallet::storage]
	pub type POWRegistrationsThisInterval<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// Registrations by burn in this interval.
	#[pallet::storage]
	pub type BurnRegistrationsThisInterval<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// Default of [`MinAllowedUids`].
	#[pallet::type_value]
	pub fn DefaultMinAllowedUids<T: Config>() -> u16 {
		constants::INITIAL_MIN_ALLOWED_UIDS
	}

	/// Least uid limit of a subnet.
	#[pallet::storage]
	pub type MinAllowedUids<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultMinAllowedUids<T>>;

	/// Default of [`MaxAllowedUids`].
	#[pallet::type_value]
	pub fn DefaultMaxAllowedUids<T: Config>() -> u16 {
		constants::INITIAL_MAX_ALLOWED_UIDS
	}

	/// Most uids of a subnet.
	#[pallet::storage]
	pub type MaxAllowedUids<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultMaxAllowedUids<T>>;

	/// Default of [`ImmunityPeriod`].
	#[pallet::type_value]
	pub fn DefaultImmunityPeriod<T: Config>() -> u16 {
		constants::INITIAL_IMMUNITY_PERIOD
	}

	/// Blocks for which a new neuron is not pruned.
	#[pallet::storage]
	pub type ImmunityPeriod<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultImmunityPeriod<T>>;

	/// Default of [`AdjustmentInterval`].
	#[pallet::type_value]
	pub fn DefaultAdjustmentInterval<T: Config>() -> u16 {
		constants::INITIAL_ADJUSTMENT_INTERVAL
	}

	/// Blocks of a registration interval.
	#[pallet::storage]
	pub type AdjustmentInterval<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultAdjustmentInterval<T>>;

	/// Default of [`TargetRegistrationsPerInterval`].
	#[pallet::type_value]
	pub fn DefaultTargetRegistrationsPerInterval<T: Config>() -> u16 {
		constants::INITIAL_TARGET_REGISTRATIONS_PER_INTERVAL
	}

	/// Aimed-at registrations in an interval.
	#[pallet::storage]
	pub type TargetRegistrationsPerInterval<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultTargetRegistrationsPerInterval<T>>;

	/// Smoothing of price adjustments, u64-normalised.
	#[pallet::storage]
	pub type AdjustmentAlpha<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Default of [`Burn`].
	#[pallet::type_value]
	pub fn DefaultBurn<T: Config>() -> TaoBalance {
		constants::INITIAL_BURN
	}

	/// Price (RAO) of a registration.
	#[pallet::storage]
	pub type Burn<T: Config> =
		StorageMap<_, Identity, NetUid, TaoBalance, ValueQuery, DefaultBurn<T>>;

	/// Default of [`Difficulty`].
	#[pallet::type_value]
	pub fn DefaultDifficulty<T: Config>() -> u64 {
		constants::INITIAL_DIFFICULTY
	}

	/// Difficulty of the proof of work.
	#[pallet::storage]
	pub type Difficulty<T: Config> =
		StorageMap<_, Identity, NetUid, u64, ValueQuery, DefaultDifficulty<T>>;

	/// Default of [`MinBurn`].
	#[pallet::type_value]
	pub fn DefaultMinBurn<T: Config>() -> TaoBalance {
		constants::INITIAL_MIN_BURN
	}

	/// Least price (RAO).
	#[pallet::storage]
	pub type MinBurn<T: Config> =
		StorageMap<_, Identity, NetUid, TaoBalance, ValueQuery, DefaultMinBurn<T>>;

	/// Default of [`MaxBurn`].
	#[pallet::type_value]
	pub fn DefaultMaxBurn<T: Config>() -> TaoBalance {
		constants::INITIAL_MAX_BURN
	}

	/// Highest price (RAO).
	#[pallet::storage]
	pub type MaxBurn<T: Config> =
		StorageMap<_, Identity, NetUid, TaoBalance, ValueQuery, DefaultMaxBurn<T>>;

	/// Default of [`MinDifficulty`].
	#[pallet::type_value]
	pub fn DefaultMinDifficulty<T: Config>() -> u64 {
		constants::INITIAL_MIN_DIFFICULTY
	}

	/// Least difficulty.
	#[pallet::storage]
	pub type MinDifficulty<T: Config> =
		StorageMap<_, Identity, NetUid, u64, ValueQuery, DefaultMinDifficulty<T>>;

	/// Default of [`MaxDifficulty`].
	#[pallet::type_value]
	pub fn DefaultMaxDifficulty<T: Config>() -> u64 {
		constants::INITIAL_MAX_DIFFICULTY
	}

	/// Highest difficulty.
	#[pallet::storage]
	pub type MaxDifficulty<T: Config> =
		StorageMap<_, Identity, NetUid, u64, ValueQuery, DefaultMaxDifficulty<T>>;

	/// Block of the last price adjustment.
	#[pallet::storage]
	pub type LastAdjustmentBlock<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Registrations in this block.
	#[pallet::storage]
	pub type RegistrationsThisBlock<T: Config> = StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// TAO (RAO) that registrations brought in.
	#[pallet::storage]
	pub type RAORecycledForRegistration<T: Config> =
		StorageMap<_, Identity, NetUid, TaoBalance, ValueQuery>;

	/// Default of [`ImmuneOwnerUidsLimit`].
	#[pallet::type_value]
	pub fn DefaultImmuneOwnerUidsLimit<T: Config>() -> u16 {
		1
	}

	/// How many of the owner's uids are immune.
	#[pallet::storage]
	pub type ImmuneOwnerUidsLimit<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultImmuneOwnerUidsLimit<T>>;

	/// Uid of a hotkey.
	#[pallet::storage]
	pub type Uids<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, u16>;

	/// Default of [`Keys`].
	#[pallet::type_value]
	pub fn DefaultKeys<T: Config>() -> T::AccountId {
		zero_account::<T>()
	}

	/// Hotkey of a uid.
	#[pallet::storage]
	pub type Keys<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Identity,
		u16,
		T::AccountId,
		ValueQuery,
		DefaultKeys<T>,
	>;

	/// Per uid and mechanism: block of the last weights.
	#[pallet::storage]
	pub type LastUpdate<T: Config> =
		StorageMap<_, Identity, NetUidStorageIndex, Vec<u64>, ValueQuery>;

	/// Block at which the uid was registered.
	#[pallet::storage]
	pub type BlockAtRegistration<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Identity, u16, u64, ValueQuery>;

	/// Endpoint that a neuron serves.
	#[pallet::storage]
	pub type Axons<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, AxonInfo>;

	/// TLS certificate of a neuron.
	#[pallet::storage]
	pub type NeuronCertificates<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, NeuronCertificate>;

	/// Metrics endpoint of a neuron.
	#[pallet::storage]
	pub type Prometheus<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, PrometheusInfo>;

	/// EVM address of a uid, and the block of the association.
	#[pallet::storage]
	pub type AssociatedEvmAddress<T: Config> =
		StorageDoubleMap<_, Twox64Concat, NetUid, Twox64Concat, u16, (H160, u64)>;

	/// Uids of an EVM address, and the blocks of their association.
	#[pallet::storage]
	pub type AssociatedUidsByEvmAddress<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		NetUid,
		Twox64Concat,
		H160,
		BoundedVec<(u16, u64), ConstU32<32>>,
		ValueQuery,
	>;

	/// Default of [`MinNonImmuneUids`].
	#[pallet::type_value]
	pub fn DefaultMinNonImmuneUids<T: Config>() -> u16 {
		10
	}

	/// Least number of uids that are not immune.
	#[pallet::storage]
	pub type MinNonImmuneUids<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultMinNonImmuneUids<T>>;

	/// Default of [`BurnHalfLife`].
	#[pallet::type_value]
	pub fn DefaultBurnHalfLife<T: Config>() -> u16 {
		360
	}

	/// Blocks in which the price halves.
	#[pallet::storage]
	pub type BurnHalfLife<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultBurnHalfLife<T>>;

	/// Default of [`BurnIncreaseMult`].
	#[pallet::type_value]
	pub fn DefaultBurnIncreaseMult<T: Config>() -> U64F64 {
		U64F64::from_bits(0x1428f5c28f5c29000)
	}

	/// Factor on the price after a registration.
	#[pallet::storage]
	pub type BurnIncreaseMult<T: Config> =
		StorageMap<_, Identity, NetUid, U64F64, ValueQuery, DefaultBurnIncreaseMult<T>>;
}
