//! Storage of the domain `subnets`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod subnets_storage {
	/// Default of [`AdminFreezeWindow`].
	#[pallet::type_value]
	pub fn DefaultAdminFreezeWindow<T: Config>() -> u16 {
		10
	}

	/// Blocks before an epoch in which the owner may not change parameters.
	#[pallet::storage]
	pub type AdminFreezeWindow<T: Config> =
		StorageValue<_, u16, ValueQuery, DefaultAdminFreezeWindow<T>>;

	/// Default of [`OwnerHyperparamRateLimit`].
	#[pallet::type_value]
	pub fn DefaultOwnerHyperparamRateLimit<T: Config>() -> u16 {
		2
	}

	/// Tempos between two changes of one parameter by the owner.
	#[pallet::storage]
	pub type OwnerHyperparamRateLimit<T: Config> =
		StorageValue<_, u16, ValueQuery, DefaultOwnerHyperparamRateLimit<T>>;

	/// Default of [`DissolveNetworkScheduleDuration`].
	#[pallet::type_value]
	pub fn DefaultDissolveNetworkScheduleDuration<T: Config>() -> u32 {
		constants::INITIAL_DISSOLVE_NETWORK_SCHEDULE_DURATION
	}

	/// Blocks between the request and the dissolution.
	#[pallet::storage]
	pub type DissolveNetworkScheduleDuration<T: Config> =
		StorageValue<_, u32, ValueQuery, DefaultDissolveNetworkScheduleDuration<T>>;

	/// Default of [`SubnetLimit`].
	#[pallet::type_value]
	pub fn DefaultSubnetLimit<T: Config>() -> u16 {
		128
	}

	/// Most subnets besides root.
	#[pallet::storage]
	pub type SubnetLimit<T: Config> = StorageValue<_, u16, ValueQuery, DefaultSubnetLimit<T>>;

	/// Default of [`TokenSymbol`].
	#[pallet::type_value]
	pub fn DefaultTokenSymbol<T: Config>() -> Vec<u8> {
		"𝜏".as_bytes().to_vec()
	}

	/// Symbol of the subnet's alpha, UTF-8.
	#[pallet::storage]
	pub type TokenSymbol<T: Config> =
		StorageMap<_, Identity, NetUid, Vec<u8>, ValueQuery, DefaultTokenSymbol<T>>;

	/// Number of subnets, root included.
	#[pallet::storage]
	pub type TotalNetworks<T: Config> = StorageValue<_, u16, ValueQuery>;

	/// Default of [`NetworkImmunityPeriod`].
	#[pallet::type_value]
	pub fn DefaultNetworkImmunityPeriod<T: Config>() -> u64 {
		constants::INITIAL_NETWORK_IMMUNITY_PERIOD
	}

	/// Blocks for which a new subnet is not pruned.
	#[pallet::storage]
	pub type NetworkImmunityPeriod<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultNetworkImmunityPeriod<T>>;

	/// Blocks between registration and `start_call`.
	#[pallet::storage]
	pub type StartCallDelay<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// Default of [`NetworkMinLockCost`].
	#[pallet::type_value]
	pub fn DefaultNetworkMinLockCost<T: Config>() -> TaoBalance {
		constants::INITIAL_NETWORK_MIN_LOCK_COST
	}

	/// Least price (RAO) of a subnet.
	#[pallet::storage]
	pub type NetworkMinLockCost<T: Config> =
		StorageValue<_, TaoBalance, ValueQuery, DefaultNetworkMinLockCost<T>>;

	/// Default of [`NetworkLastLockCost`].
	#[pallet::type_value]
	pub fn DefaultNetworkLastLockCost<T: Config>() -> TaoBalance {
		constants::INITIAL_NETWORK_MIN_LOCK_COST
	}

	/// Price (RAO) of the last registered subnet.
	#[pallet::storage]
	pub type NetworkLastLockCost<T: Config> =
		StorageValue<_, TaoBalance, ValueQuery, DefaultNetworkLastLockCost<T>>;

	/// Default of [`NetworkLockReductionInterval`].
	#[pallet::type_value]
	pub fn DefaultNetworkLockReductionInterval<T: Config>() -> u64 {
		constants::INITIAL_NETWORK_LOCK_REDUCTION_INTERVAL
	}

	/// Blocks in which the price falls to the least price.
	#[pallet::storage]
	pub type NetworkLockReductionInterval<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultNetworkLockReductionInterval<T>>;

	/// Default of [`NetworkRateLimit`].
	#[pallet::type_value]
	pub fn DefaultNetworkRateLimit<T: Config>() -> u64 {
		constants::INITIAL_NETWORK_RATE_LIMIT
	}

	/// Blocks between two registrations of subnets.
	#[pallet::storage]
	pub type NetworkRateLimit<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultNetworkRateLimit<T>>;

	/// TAO (RAO) that the owner paid for the subnet.
	#[pallet::storage]
	pub type SubnetLocked<T: Config> = StorageMap<_, Identity, NetUid, TaoBalance, ValueQuery>;

	/// Kept for readers of old metadata.
	#[pallet::storage]
	pub type LargestLocked<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Whether the subnet exists.
	#[pallet::storage]
	pub type NetworksAdded<T: Config> = StorageMap<_, Identity, NetUid, bool, ValueQuery>;

	/// Block of the subnet's registration.
	#[pallet::storage]
	pub type NetworkRegisteredAt<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// How often this netuid was registered.
	#[pallet::storage]
	pub type RegisteredSubnetCounter<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Default of [`SubnetOwner`].
	#[pallet::type_value]
	pub fn DefaultSubnetOwner<T: Config>() -> T::AccountId {
		zero_account::<T>()
	}

	/// Coldkey that owns the subnet.
	#[pallet::storage]
	pub type SubnetOwner<T: Config> =
		StorageMap<_, Identity, NetUid, T::AccountId, ValueQuery, DefaultSubnetOwner<T>>;

	/// Default of [`SubnetOwnerHotkey`].
	#[pallet::type_value]
	pub fn DefaultSubnetOwnerHotkey<T: Config>() -> T::AccountId {
		zero_account::<T>()
	}

	/// Hotkey of the subnet's owner.
	#[pallet::storage]
	pub type SubnetOwnerHotkey<T: Config> =
		StorageMap<_, Identity, NetUid, T::AccountId, ValueQuery, DefaultSubnetOwnerHotkey<T>>;

	/// Subnets that wait for their clean-up.
	#[pallet::storage]
	pub type DissolveCleanupQueue<T: Config> = StorageValue<_, Vec<NetUid>, ValueQuery>;

	/// Where the clean-up of the first subnet in the queue stands.
	#[pallet::storage]
	pub type CurrentDissolveCleanupStatus<T: Config> = StorageValue<_, DissolveCleanupStatus>;

	/// Registrations that wait for a free slot.
	#[pallet::storage]
	pub type NetworkRegistrationQueue<T: Config> =
		StorageValue<_, Vec<NetworkRegistrationInfo<T::AccountId>>, ValueQuery>;

	/// Next id of a queued registration's escrow.
	#[pallet::storage]
	pub type NetworkRegistrationLockId<T: Config> = StorageValue<_, u32, ValueQuery>;

	/// TAO (RAO) held for a queued registration, and its payer.
	#[pallet::storage]
	pub type NetworkRegistrationEscrow<T: Config> =
		StorageMap<_, Identity, u32, (T::AccountId, TaoBalance)>;

	/// Identity that the owner gave to the subnet.
	#[pallet::storage]
	pub type SubnetIdentitiesV3<T: Config> =
		StorageMap<_, Blake2_128Concat, NetUid, SubnetIdentityV3>;

	/// First block at which subnets may be registered.
	#[pallet::storage]
	pub type NetworkRegistrationStartBlock<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// Which migrations have run.
	#[pallet::storage]
	pub type HasMigrationRun<T: Config> = StorageMap<_, Identity, Vec<u8>, bool, ValueQuery>;
}
