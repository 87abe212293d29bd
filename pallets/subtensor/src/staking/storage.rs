//! Storage of the domain `staking`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod staking_storage {
	/// Block until which stake on a hotkey that was swapped may not move again. Forgotten once it
	/// has come (`keys::hotkey_swap`).
	#[pallet::storage]
	pub type StakeMoveCooldownUntil<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, u64, ValueQuery>;

	/// Kept for readers of old metadata; never written.
	#[pallet::storage]
	pub type NextStakeJobId<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// Bit flags of an account: bit 0 rejects locked alpha.
	#[pallet::storage]
	pub type AccountFlags<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, u128, ValueQuery>;

	/// Hotkeys to which a coldkey has ever staked.
	#[pallet::storage]
	pub type StakingHotkeys<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Vec<T::AccountId>, ValueQuery>;

	/// Hotkey to which a coldkey's miner incentive is redirected.
	#[pallet::storage]
	pub type AutoStakeDestination<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, T::AccountId>;

	/// Coldkeys that redirect incentive to the hotkey.
	#[pallet::storage]
	pub type AutoStakeDestinationColdkeys<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		NetUid,
		Vec<T::AccountId>,
		ValueQuery,
	>;

	/// Alpha staked to a hotkey: the value of its share pool.
	#[pallet::storage]
	pub type TotalHotkeyAlpha<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		NetUid,
		AlphaBalance,
		ValueQuery,
	>;

	/// Sum of `TotalHotkeyAlpha` over the subnet.
	#[pallet::storage]
	pub type TotalAlphaStaked<T: Config> =
		StorageMap<_, Identity, NetUid, AlphaBalance, ValueQuery>;

	/// `TotalHotkeyAlpha` right after the hotkey was last paid.
	#[pallet::storage]
	pub type TotalHotkeyAlphaLastEpoch<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		NetUid,
		AlphaBalance,
		ValueQuery,
	>;

	/// Sum of the shares of a hotkey's pool.
	#[pallet::storage]
	pub type TotalHotkeySharesV2<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		NetUid,
		SafeFloat,
		ValueQuery,
	>;

	/// Shares of (hotkey, coldkey, netuid) in the hotkey's pool.
	#[pallet::storage]
	pub type AlphaV2<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Identity, NetUid>,
		),
		SafeFloat,
		ValueQuery,
	>;

	/// Generation of the hotkey's share pool; shares of an older generation are void.
	#[pallet::storage]
	pub type AlphaSharePoolEpoch<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, u64, ValueQuery>;

	/// Generation to which the shares of (hotkey, coldkey, netuid) belong.
	#[pallet::storage]
	pub type AlphaShareEpoch<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Identity, NetUid>,
		),
		u64,
		ValueQuery,
	>;

	/// Where the sweep over small nominations goes on; none = no sweep.
	#[pallet::storage]
	pub type AlphaV2MapLastKey<T: Config> = StorageValue<_, Option<Vec<u8>>, ValueQuery>;

	/// Least stake (RAO) of a nominator, as a multiple.
	#[pallet::storage]
	pub type NominatorMinRequiredStake<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// Block of the last stake of (coldkey, hotkey).
	#[pallet::storage]
	pub type LastColdkeyHotkeyStakeBlock<T: Config> =
		StorageDoubleMap<_, Twox64Concat, T::AccountId, Twox64Concat, T::AccountId, u64>;

	/// Coldkeys with stake by index.
	#[pallet::storage]
	pub type StakingColdkeysByIndex<T: Config> = StorageMap<_, Identity, u64, T::AccountId>;

	/// Index of a staking coldkey.
	#[pallet::storage]
	pub type StakingColdkeys<T: Config> = StorageMap<_, Identity, T::AccountId, u64>;

	/// Number of staking coldkeys.
	#[pallet::storage]
	pub type NumStakingColdkeys<T: Config> = StorageValue<_, u64, ValueQuery>;
}
