//! Storage of the domain `keys`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod keys_storage {
	/// Block of the coldkey's last hotkey swap on the subnet.
	#[pallet::storage]
	pub type LastHotkeySwapOnNetuid<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, u64, ValueQuery>;

	/// Hotkey that replaced this one on the subnet.
	#[pallet::storage]
	pub type HotkeySuccessor<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, T::AccountId>;

	/// First hotkey of a chain of swaps on the subnet.
	#[pallet::storage]
	pub type HotkeyRoot<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, T::AccountId>;

	/// Coldkey that replaced this one.
	#[pallet::storage]
	pub type ColdkeySuccessor<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, T::AccountId>;

	/// First coldkey of a chain of swaps.
	#[pallet::storage]
	pub type ColdkeyRoot<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, T::AccountId>;

	/// Default of [`MaxDelegateTake`].
	#[pallet::type_value]
	pub fn DefaultMaxDelegateTake<T: Config>() -> PerU16 {
		PerU16::from_parts(constants::INITIAL_DEFAULT_DELEGATE_TAKE)
	}

	/// Highest take, u16-normalised.
	#[pallet::storage]
	pub type MaxDelegateTake<T: Config> =
		StorageValue<_, PerU16, ValueQuery, DefaultMaxDelegateTake<T>>;

	/// Least take, u16-normalised.
	#[pallet::storage]
	pub type MinDelegateTake<T: Config> = StorageValue<_, PerU16, ValueQuery>;

	/// Default of [`MaxChildkeyTake`].
	#[pallet::type_value]
	pub fn DefaultMaxChildkeyTake<T: Config>() -> PerU16 {
		PerU16::from_parts(constants::INITIAL_MAX_CHILD_KEY_TAKE)
	}

	/// Highest childkey take, u16-normalised.
	#[pallet::storage]
	pub type MaxChildkeyTake<T: Config> =
		StorageValue<_, PerU16, ValueQuery, DefaultMaxChildkeyTake<T>>;

	/// Least childkey take, u16-normalised.
	#[pallet::storage]
	pub type MinChildkeyTake<T: Config> = StorageValue<_, PerU16, ValueQuery>;

	/// Least childkey take on a subnet, u16-normalised.
	#[pallet::storage]
	pub type MinChildkeyTakePerSubnet<T: Config> =
		StorageMap<_, Identity, NetUid, PerU16, ValueQuery>;

	/// Default of [`Owner`].
	#[pallet::type_value]
	pub fn DefaultOwner<T: Config>() -> T::AccountId {
		zero_account::<T>()
	}

	/// Coldkey that owns the hotkey.
	#[pallet::storage]
	pub type Owner<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, T::AccountId, ValueQuery, DefaultOwner<T>>;

	/// Default of [`Delegates`].
	#[pallet::type_value]
	pub fn DefaultDelegates<T: Config>() -> PerU16 {
		PerU16::from_parts(constants::INITIAL_DEFAULT_DELEGATE_TAKE)
	}

	/// Take of a delegate, u16-normalised.
	#[pallet::storage]
	pub type Delegates<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, PerU16, ValueQuery, DefaultDelegates<T>>;

	/// Take of a child hotkey, u16-normalised.
	#[pallet::storage]
	pub type ChildkeyTake<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, PerU16, ValueQuery>;

	/// Parents whose stake must be checked against the threshold.
	#[pallet::storage]
	pub type ChildkeyThresholdChecks<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, ()>;

	/// Parents whose children are suspended for too little stake.
	#[pallet::storage]
	pub type ChildkeyThresholdSuspended<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, ()>;

	/// Children that become active at a block.
	#[pallet::storage]
	pub type PendingChildKeys<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Blake2_128Concat,
		T::AccountId,
		(Vec<(u64, T::AccountId)>, u64),
		ValueQuery,
	>;

	/// Children of a hotkey: (u64-normalised proportion, child).
	#[pallet::storage]
	pub type ChildKeys<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		NetUid,
		Vec<(u64, T::AccountId)>,
		ValueQuery,
	>;

	/// Parents of a hotkey: (u64-normalised proportion, parent).
	#[pallet::storage]
	pub type ParentKeys<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		NetUid,
		Vec<(u64, T::AccountId)>,
		ValueQuery,
	>;

	/// Hotkeys of a coldkey.
	#[pallet::storage]
	pub type OwnedHotkeys<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Vec<T::AccountId>, ValueQuery>;

	/// Default of [`ColdkeySwapAnnouncementDelay`].
	#[pallet::type_value]
	pub fn DefaultColdkeySwapAnnouncementDelay<T: Config>() -> u32 {
		constants::INITIAL_COLDKEY_SWAP_ANNOUNCEMENT_DELAY
	}

	/// Blocks between the announcement and the swap of a coldkey.
	#[pallet::storage]
	pub type ColdkeySwapAnnouncementDelay<T: Config> =
		StorageValue<_, u32, ValueQuery, DefaultColdkeySwapAnnouncementDelay<T>>;

	/// Default of [`ColdkeySwapReannouncementDelay`].
	#[pallet::type_value]
	pub fn DefaultColdkeySwapReannouncementDelay<T: Config>() -> u32 {
		constants::INITIAL_COLDKEY_SWAP_REANNOUNCEMENT_DELAY
	}

	/// Further blocks before an announcement can be replaced.
	#[pallet::storage]
	pub type ColdkeySwapReannouncementDelay<T: Config> =
		StorageValue<_, u32, ValueQuery, DefaultColdkeySwapReannouncementDelay<T>>;

	/// Block from which the swap may run, and hash of the new coldkey.
	#[pallet::storage]
	pub type ColdkeySwapAnnouncements<T: Config> =
		StorageMap<_, Twox64Concat, T::AccountId, (u32, H256)>;

	/// Block at which the swap was disputed.
	#[pallet::storage]
	pub type ColdkeySwapDisputes<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, u32>;

	/// Identity of an account.
	#[pallet::storage]
	pub type IdentitiesV2<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, ChainIdentityV2>;

	/// Default of [`AutoParentDelegationEnabled`].
	#[pallet::type_value]
	pub fn DefaultAutoParentDelegationEnabled<T: Config>() -> bool {
		true
	}

	/// Whether the hotkey takes part in automatic delegation by the owner.
	#[pallet::storage]
	pub type AutoParentDelegationEnabled<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		bool,
		ValueQuery,
		DefaultAutoParentDelegationEnabled<T>,
	>;

	/// Default of [`PendingChildKeyCooldown`].
	#[pallet::type_value]
	pub fn DefaultPendingChildKeyCooldown<T: Config>() -> u64 {
		prod_or_fast!(7_200, 15)
	}

	/// Blocks before new children become active.
	#[pallet::storage]
	pub type PendingChildKeyCooldown<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultPendingChildKeyCooldown<T>>;
}
