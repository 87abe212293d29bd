//! Storage of the domain `locks`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod locks_storage {
	/// Stake that a coldkey locked on a subnet to a hotkey.
	#[pallet::storage]
	pub type Lock<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Identity, NetUid>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		LockState,
	>;

	/// Coldkeys that lock to a hotkey.
	#[pallet::storage]
	pub type LockingColdkeys<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Identity, NetUid>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		(),
	>;

	/// Sum of the perpetual locks to a hotkey.
	#[pallet::storage]
	pub type HotkeyLock<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, LockState>;

	/// Sum of the decaying locks to a hotkey.
	#[pallet::storage]
	pub type DecayingHotkeyLock<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, LockState>;

	/// Sum of the perpetual locks to the owner's hotkey.
	#[pallet::storage]
	pub type OwnerLock<T: Config> = StorageMap<_, Identity, NetUid, LockState>;

	/// Sum of the decaying locks to the owner's hotkey.
	#[pallet::storage]
	pub type DecayingOwnerLock<T: Config> = StorageMap<_, Identity, NetUid, LockState>;

	/// Whether the coldkey's lock on the subnet decays.
	#[pallet::storage]
	pub type DecayingLock<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, bool>;

	/// Default of [`MaturityRate`].
	#[pallet::type_value]
	pub fn DefaultMaturityRate<T: Config>() -> u64 {
		934_866
	}

	/// Blocks in which conviction matures by a factor of e.
	#[pallet::storage]
	pub type MaturityRate<T: Config> = StorageValue<_, u64, ValueQuery, DefaultMaturityRate<T>>;

	/// Default of [`UnlockRate`].
	#[pallet::type_value]
	pub fn DefaultUnlockRate<T: Config>() -> u64 {
		934_866
	}

	/// Blocks in which a decaying lock falls by a factor of e.
	#[pallet::storage]
	pub type UnlockRate<T: Config> = StorageValue<_, u64, ValueQuery, DefaultUnlockRate<T>>;
}
