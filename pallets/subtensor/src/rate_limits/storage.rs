//! Storage of the domain `rate_limits`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod rate_limits_storage {
	/// Block of the last action by kind.
	#[pallet::storage]
	pub type LastRateLimitedBlock<T: Config> =
		StorageMap<_, Identity, RateLimitKey<T::AccountId>, u64, ValueQuery>;

	/// Default of [`TxRateLimit`].
	#[pallet::type_value]
	pub fn DefaultTxRateLimit<T: Config>() -> u64 {
		constants::INITIAL_TX_RATE_LIMIT
	}

	/// Blocks between two swaps of a key.
	#[pallet::storage]
	pub type TxRateLimit<T: Config> = StorageValue<_, u64, ValueQuery, DefaultTxRateLimit<T>>;

	/// Default of [`TxDelegateTakeRateLimit`].
	#[pallet::type_value]
	pub fn DefaultTxDelegateTakeRateLimit<T: Config>() -> u64 {
		constants::INITIAL_TX_DELEGATE_TAKE_RATE_LIMIT
	}

	/// Blocks between two increases of a take.
	#[pallet::storage]
	pub type TxDelegateTakeRateLimit<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultTxDelegateTakeRateLimit<T>>;

	/// Default of [`TxChildkeyTakeRateLimit`].
	#[pallet::type_value]
	pub fn DefaultTxChildkeyTakeRateLimit<T: Config>() -> u64 {
		constants::INITIAL_TX_CHILD_KEY_TAKE_RATE_LIMIT
	}

	/// Blocks between two increases of a childkey take.
	#[pallet::storage]
	pub type TxChildkeyTakeRateLimit<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultTxChildkeyTakeRateLimit<T>>;

	/// Block of the last action of (hotkey, netuid, kind).
	#[pallet::storage]
	pub type TransactionKeyLastBlock<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Identity, NetUid>,
			NMapKey<Identity, u16>,
		),
		u64,
		ValueQuery,
	>;

	/// Block of an account's last rate-limited transaction.
	#[pallet::storage]
	pub type LastTxBlock<T: Config> = StorageMap<_, Identity, T::AccountId, u64, ValueQuery>;

	/// Block of the last change of a childkey take.
	#[pallet::storage]
	pub type LastTxBlockChildKeyTake<T: Config> =
		StorageMap<_, Identity, T::AccountId, u64, ValueQuery>;

	/// Block of the last change of a delegate take.
	#[pallet::storage]
	pub type LastTxBlockDelegateTake<T: Config> =
		StorageMap<_, Identity, T::AccountId, u64, ValueQuery>;
}
