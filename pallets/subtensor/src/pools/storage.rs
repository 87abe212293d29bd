//! Storage of the domain `pools`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod pools_storage {
	/// Default of [`SubnetMovingAlpha`].
	#[pallet::type_value]
	pub fn DefaultSubnetMovingAlpha<T: Config>() -> I96F32 {
		I96F32::from_bits(0x3255)
	}

	/// Step of the slow price average, a fraction.
	#[pallet::storage]
	pub type SubnetMovingAlpha<T: Config> =
		StorageValue<_, I96F32, ValueQuery, DefaultSubnetMovingAlpha<T>>;

	/// Slow moving average of the price, TAO per alpha.
	#[pallet::storage]
	pub type SubnetMovingPrice<T: Config> = StorageMap<_, Identity, NetUid, I96F32, ValueQuery>;

	/// Fast moving average of the price (two-hour half-life), TAO per alpha.
	#[pallet::storage]
	pub type SubnetFastMovingPrice<T: Config> = StorageMap<_, Identity, NetUid, U64F64>;

	/// TAO (RAO) ever traded through the pool.
	#[pallet::storage]
	pub type SubnetVolume<T: Config> = StorageMap<_, Identity, NetUid, u128, ValueQuery>;

	/// TAO reserve (RAO) of the pool of a subnet; on root the TAO staked there.
	#[pallet::storage]
	pub type SubnetTAO<T: Config> = StorageMap<_, Identity, NetUid, TaoBalance, ValueQuery>;

	/// Alpha reserve of the pool.
	#[pallet::storage]
	pub type SubnetAlphaIn<T: Config> = StorageMap<_, Identity, NetUid, AlphaBalance, ValueQuery>;

	/// Alpha outside of the pool: staked, pending, protocol owned and unowned.
	#[pallet::storage]
	pub type SubnetAlphaOut<T: Config> = StorageMap<_, Identity, NetUid, AlphaBalance, ValueQuery>;

	/// Alpha that the protocol bought with excess TAO; counted inside `SubnetAlphaOut`.
	#[pallet::storage]
	pub type SubnetProtocolAlpha<T: Config> =
		StorageMap<_, Identity, NetUid, AlphaBalance, ValueQuery>;

	/// TAO (RAO) that users brought in, less what they took out, since the flow average was last updated.
	#[pallet::storage]
	pub type SubnetTaoFlow<T: Config> = StorageMap<_, Identity, NetUid, i64, ValueQuery>;

	/// Block of the last update and moving average of the users' flow.
	#[pallet::storage]
	pub type SubnetEmaTaoFlow<T: Config> = StorageMap<_, Identity, NetUid, (u64, I64F64)>;

	/// TAO (RAO) that the protocol brought in, less what it took out.
	#[pallet::storage]
	pub type SubnetProtocolFlow<T: Config> = StorageMap<_, Identity, NetUid, i64, ValueQuery>;

	/// Block of the last update and moving average of the protocol's flow.
	#[pallet::storage]
	pub type SubnetEmaProtocolFlow<T: Config> = StorageMap<_, Identity, NetUid, (u64, I64F64)>;

	/// Default of [`TransferToggle`].
	#[pallet::type_value]
	pub fn DefaultTransferToggle<T: Config>() -> bool {
		true
	}

	/// Whether stake of the subnet may be transferred between coldkeys.
	#[pallet::storage]
	pub type TransferToggle<T: Config> =
		StorageMap<_, Identity, NetUid, bool, ValueQuery, DefaultTransferToggle<T>>;

	/// Pricing of the pool: 0 stable (1:1), 1 dynamic.
	#[pallet::storage]
	pub type SubnetMechanism<T: Config> = StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// Default of [`EMAPriceHalvingBlocks`].
	#[pallet::type_value]
	pub fn DefaultEMAPriceHalvingBlocks<T: Config>() -> u64 {
		constants::INITIAL_EMA_PRICE_HALVING_PERIOD
	}

	/// Ramp-up of the slow average, in blocks.
	#[pallet::storage]
	pub type EMAPriceHalvingBlocks<T: Config> =
		StorageMap<_, Identity, NetUid, u64, ValueQuery, DefaultEMAPriceHalvingBlocks<T>>;

	/// Whether the subnet's alpha can be traded; switched on by `start_call` or root.
	#[pallet::storage]
	pub type SubtokenEnabled<T: Config> = StorageMap<_, Identity, NetUid, bool, ValueQuery>;
}
