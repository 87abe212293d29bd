//! Storage of the domain `emission`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod emission_storage {
	/// Default of [`TaoWeight`].
	#[pallet::type_value]
	pub fn DefaultTaoWeight<T: Config>() -> u64 {
		constants::INITIAL_TAO_WEIGHT
	}

	/// Weight of root TAO in stake weights, u64-normalised.
	#[pallet::storage]
	pub type TaoWeight<T: Config> = StorageValue<_, u64, ValueQuery, DefaultTaoWeight<T>>;

	/// Share of the child-key split that is burned, u64-normalised.
	#[pallet::storage]
	pub type CKBurn<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// Alpha dividends that the hotkey's nominators got in the last epoch.
	#[pallet::storage]
	pub type AlphaDividendsPerSubnet<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Blake2_128Concat,
		T::AccountId,
		AlphaBalance,
		ValueQuery,
	>;

	/// Alpha dividends of root stakers in the last epoch, net of take.
	#[pallet::storage]
	pub type RootAlphaDividendsPerSubnet<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Blake2_128Concat,
		T::AccountId,
		AlphaBalance,
		ValueQuery,
	>;

	/// Default of [`BlockEmission`].
	#[pallet::type_value]
	pub fn DefaultBlockEmission<T: Config>() -> u64 {
		1_000_000_000
	}

	/// TAO (RAO) emission of the latest block.
	#[pallet::storage]
	pub type BlockEmission<T: Config> = StorageValue<_, u64, ValueQuery, DefaultBlockEmission<T>>;

	/// Kept for readers of old metadata; never written.
	#[pallet::storage]
	pub type LastHotkeyEmissionOnNetuid<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		NetUid,
		AlphaBalance,
		ValueQuery,
	>;

	/// TAO (RAO) in existence as this pallet counts it; drives the halving.
	#[pallet::storage]
	pub type TotalIssuance<T: Config> = StorageValue<_, TaoBalance, ValueQuery>;

	/// TAO (RAO) held in all pools.
	#[pallet::storage]
	pub type TotalStake<T: Config> = StorageValue<_, TaoBalance, ValueQuery>;

	/// Root proportion recorded at the end of the block step, a fraction.
	#[pallet::storage]
	pub type RootProp<T: Config> = StorageMap<_, Identity, NetUid, U96F32, ValueQuery>;

	/// Alpha that emission added to the pool in the latest block.
	#[pallet::storage]
	pub type SubnetAlphaInEmission<T: Config> =
		StorageMap<_, Identity, NetUid, AlphaBalance, ValueQuery>;

	/// Default of [`SubnetEmissionEnabled`].
	#[pallet::type_value]
	pub fn DefaultSubnetEmissionEnabled<T: Config>() -> bool {
		true
	}

	/// Root's switch for the TAO side of the subnet's emission.
	#[pallet::storage]
	pub type SubnetEmissionEnabled<T: Config> =
		StorageMap<_, Identity, NetUid, bool, ValueQuery, DefaultSubnetEmissionEnabled<T>>;

	/// Alpha minted for participants in the latest block.
	#[pallet::storage]
	pub type SubnetAlphaOutEmission<T: Config> =
		StorageMap<_, Identity, NetUid, AlphaBalance, ValueQuery>;

	/// TAO (RAO) that emission added to the pool in the latest block.
	#[pallet::storage]
	pub type SubnetTaoInEmission<T: Config> =
		StorageMap<_, Identity, NetUid, TaoBalance, ValueQuery>;

	/// TAO (RAO) spent on the chain buy in the latest block.
	#[pallet::storage]
	pub type SubnetExcessTao<T: Config> = StorageMap<_, Identity, NetUid, TaoBalance, ValueQuery>;

	/// TAO (RAO) realised by root-dividend sells since the start of this block's coinbase.
	#[pallet::storage]
	pub type SubnetRootSellTao<T: Config> = StorageMap<_, Identity, NetUid, TaoBalance, ValueQuery>;

	/// Whether the owner's cut is locked when it is paid.
	#[pallet::storage]
	pub type OwnerCutAutoLockEnabled<T: Config> = StorageMap<_, Identity, NetUid, bool, ValueQuery>;

	/// Default of [`NetTaoFlowEnabled`].
	#[pallet::type_value]
	pub fn DefaultNetTaoFlowEnabled<T: Config>() -> bool {
		true
	}

	/// Whether the protocol's flow is subtracted from the users' flow.
	#[pallet::storage]
	pub type NetTaoFlowEnabled<T: Config> =
		StorageValue<_, bool, ValueQuery, DefaultNetTaoFlowEnabled<T>>;

	/// Flow below which a subnet gets no flow share.
	#[pallet::storage]
	pub type TaoFlowCutoff<T: Config> = StorageValue<_, I64F64, ValueQuery>;

	/// Default of [`FlowNormExponent`].
	#[pallet::type_value]
	pub fn DefaultFlowNormExponent<T: Config>() -> U64F64 {
		U64F64::from_bits(0x10000000000000000)
	}

	/// Exponent of the flow shares, in [1, 2].
	#[pallet::storage]
	pub type FlowNormExponent<T: Config> =
		StorageValue<_, U64F64, ValueQuery, DefaultFlowNormExponent<T>>;

	/// Default of [`EmissionBarQuantile`].
	#[pallet::type_value]
	pub fn DefaultEmissionBarQuantile<T: Config>() -> U64F64 {
		U64F64::from_bits(0x9c28f5c28f5c2800)
	}

	/// Quantile of the emission bar where the rank is 0.
	#[pallet::storage]
	pub type EmissionBarQuantile<T: Config> =
		StorageValue<_, U64F64, ValueQuery, DefaultEmissionBarQuantile<T>>;

	/// Default of [`EmissionBarRank`].
	#[pallet::type_value]
	pub fn DefaultEmissionBarRank<T: Config>() -> u16 {
		32
	}

	/// Rank of the subnet whose share is the emission bar; 0 = use the quantile.
	#[pallet::storage]
	pub type EmissionBarRank<T: Config> =
		StorageValue<_, u16, ValueQuery, DefaultEmissionBarRank<T>>;

	/// Default of [`EmissionGateExponent`].
	#[pallet::type_value]
	pub fn DefaultEmissionGateExponent<T: Config>() -> U64F64 {
		U64F64::from_bits(0x30000000000000000)
	}

	/// Exponent of the Hill curve below the bar.
	#[pallet::storage]
	pub type EmissionGateExponent<T: Config> =
		StorageValue<_, U64F64, ValueQuery, DefaultEmissionGateExponent<T>>;

	/// Current bar; 0 = never computed, gate off.
	#[pallet::storage]
	pub type EmissionGateBar<T: Config> = StorageValue<_, U64F64, ValueQuery>;

	/// Default of [`FlowEmaSmoothingFactor`].
	#[pallet::type_value]
	pub fn DefaultFlowEmaSmoothingFactor<T: Config>() -> u64 {
		29_597_889_189_277
	}

	/// Step of the flow averages, divided by 2^63 - 1.
	#[pallet::storage]
	pub type FlowEmaSmoothingFactor<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultFlowEmaSmoothingFactor<T>>;

	/// Default of [`SubnetOwnerCut`].
	#[pallet::type_value]
	pub fn DefaultSubnetOwnerCut<T: Config>() -> u16 {
		constants::INITIAL_SUBNET_OWNER_CUT
	}

	/// Owner's cut of a subnet's alpha, u16-normalised.
	#[pallet::storage]
	pub type SubnetOwnerCut<T: Config> = StorageValue<_, u16, ValueQuery, DefaultSubnetOwnerCut<T>>;

	/// Default of [`OwnerCutEnabled`].
	#[pallet::type_value]
	pub fn DefaultOwnerCutEnabled<T: Config>() -> bool {
		true
	}

	/// Whether the owner of the subnet receives the cut.
	#[pallet::storage]
	pub type OwnerCutEnabled<T: Config> =
		StorageMap<_, Identity, NetUid, bool, ValueQuery, DefaultOwnerCutEnabled<T>>;

	/// First block of emission, set by `start_call`.
	#[pallet::storage]
	pub type FirstEmissionBlockNumber<T: Config> = StorageMap<_, Identity, NetUid, u64>;

	/// Alpha waiting for the miners of the next epoch.
	#[pallet::storage]
	pub type PendingServerEmission<T: Config> =
		StorageMap<_, Identity, NetUid, AlphaBalance, ValueQuery>;

	/// Alpha waiting for the validators of the next epoch.
	#[pallet::storage]
	pub type PendingValidatorEmission<T: Config> =
		StorageMap<_, Identity, NetUid, AlphaBalance, ValueQuery>;

	/// Alpha waiting for root stakers.
	#[pallet::storage]
	pub type PendingRootAlphaDivs<T: Config> =
		StorageMap<_, Identity, NetUid, AlphaBalance, ValueQuery>;

	/// Alpha waiting for the subnet's owner.
	#[pallet::storage]
	pub type PendingOwnerCut<T: Config> = StorageMap<_, Identity, NetUid, AlphaBalance, ValueQuery>;

	/// Fraction of the last tempo's miner pay that was withheld.
	#[pallet::storage]
	pub type MinerBurned<T: Config> = StorageMap<_, Identity, NetUid, U96F32, ValueQuery>;

	/// What happens to miner pay of the owner's own hotkeys.
	#[pallet::storage]
	pub type RecycleOrBurn<T: Config> =
		StorageMap<_, Identity, NetUid, RecycleOrBurnEnum, ValueQuery>;

	/// Kept for readers of old metadata; never written.
	#[pallet::storage]
	pub type LoadedEmission<T: Config> =
		StorageMap<_, Identity, NetUid, Vec<(T::AccountId, u64, u64)>>;

	/// Block at which excess TAO began to be refunded.
	#[pallet::storage]
	pub type TaoInRefundDeploymentBlock<T: Config> = StorageValue<_, u64, ValueQuery>;
}
