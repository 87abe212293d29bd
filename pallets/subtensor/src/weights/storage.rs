//! Storage of the domain `weights`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod weights_storage {
	/// Default of [`WeightsVersionKeyRateLimit`].
	#[pallet::type_value]
	pub fn DefaultWeightsVersionKeyRateLimit<T: Config>() -> u64 {
		5
	}

	/// Tempos between two changes of the version key.
	#[pallet::storage]
	pub type WeightsVersionKeyRateLimit<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultWeightsVersionKeyRateLimit<T>>;

	/// Default of [`MaxWeightsLimit`].
	#[pallet::type_value]
	pub fn DefaultMaxWeightsLimit<T: Config>() -> u16 {
		65_535
	}

	/// Largest share of one weight, u16-normalised.
	#[pallet::storage]
	pub type MaxWeightsLimit<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultMaxWeightsLimit<T>>;

	/// Least version key that weights must carry.
	#[pallet::storage]
	pub type WeightsVersionKey<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Default of [`MinAllowedWeights`].
	#[pallet::type_value]
	pub fn DefaultMinAllowedWeights<T: Config>() -> u16 {
		constants::INITIAL_MIN_ALLOWED_WEIGHTS
	}

	/// Least number of weights.
	#[pallet::storage]
	pub type MinAllowedWeights<T: Config> =
		StorageMap<_, Identity, NetUid, u16, ValueQuery, DefaultMinAllowedWeights<T>>;

	/// Default of [`WeightsSetRateLimit`].
	#[pallet::type_value]
	pub fn DefaultWeightsSetRateLimit<T: Config>() -> u64 {
		100
	}

	/// Blocks between two weight settings of a uid.
	#[pallet::storage]
	pub type WeightsSetRateLimit<T: Config> =
		StorageMap<_, Identity, NetUid, u64, ValueQuery, DefaultWeightsSetRateLimit<T>>;

	/// Default of [`CommitRevealWeightsEnabled`].
	#[pallet::type_value]
	pub fn DefaultCommitRevealWeightsEnabled<T: Config>() -> bool {
		true
	}

	/// Whether weights must be committed before they are revealed.
	#[pallet::storage]
	pub type CommitRevealWeightsEnabled<T: Config> =
		StorageMap<_, Identity, NetUid, bool, ValueQuery, DefaultCommitRevealWeightsEnabled<T>>;

	/// Weights that a uid set: (uid, u16 weight) rows.
	#[pallet::storage]
	pub type Weights<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUidStorageIndex,
		Identity,
		u16,
		Vec<(u16, u16)>,
		ValueQuery,
	>;

	/// Least stake weight for setting weights.
	#[pallet::storage]
	pub type StakeThreshold<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// Commits of a hotkey: (hash, block, first and last reveal block).
	#[pallet::storage]
	pub type WeightCommits<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		NetUidStorageIndex,
		Twox64Concat,
		T::AccountId,
		Vec<(H256, u64, u64, u64)>,
	>;

	/// Time-locked commits of an epoch: (hotkey, block, ciphertext, drand round).
	#[pallet::storage]
	pub type TimelockedWeightCommits<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		NetUidStorageIndex,
		Twox64Concat,
		u64,
		Vec<(T::AccountId, u64, BoundedVec<u8, ConstU32<32768>>, u64)>,
		ValueQuery,
	>;

	/// Commits of an older format; empty on a new chain.
	#[pallet::storage]
	pub type CRV3WeightCommits<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		NetUidStorageIndex,
		Twox64Concat,
		u64,
		Vec<(T::AccountId, BoundedVec<u8, ConstU32<32768>>, u64)>,
		ValueQuery,
	>;

	/// Commits of an older format; empty on a new chain.
	#[pallet::storage]
	pub type CRV3WeightCommitsV2<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		NetUidStorageIndex,
		Twox64Concat,
		u64,
		Vec<(T::AccountId, u64, BoundedVec<u8, ConstU32<32768>>, u64)>,
		ValueQuery,
	>;

	/// Default of [`RevealPeriodEpochs`].
	#[pallet::type_value]
	pub fn DefaultRevealPeriodEpochs<T: Config>() -> u64 {
		1
	}

	/// Epochs between commit and reveal.
	#[pallet::storage]
	pub type RevealPeriodEpochs<T: Config> =
		StorageMap<_, Twox64Concat, NetUid, u64, ValueQuery, DefaultRevealPeriodEpochs<T>>;

	/// Default of [`CommitRevealWeightsVersion`].
	#[pallet::type_value]
	pub fn DefaultCommitRevealWeightsVersion<T: Config>() -> u16 {
		4
	}

	/// Version of time-locked commits.
	#[pallet::storage]
	pub type CommitRevealWeightsVersion<T: Config> =
		StorageValue<_, u16, ValueQuery, DefaultCommitRevealWeightsVersion<T>>;
}
