//! Storage of the domain `voting_power`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod voting_power_storage {
	/// Moving average of a hotkey's stake, as voting power.
	#[pallet::storage]
	pub type VotingPower<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Blake2_128Concat, T::AccountId, u64, ValueQuery>;

	/// Sum of the voting power of a subnet.
	#[pallet::storage]
	pub type TotalVotingPower<T: Config> = StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Whether voting power is tracked.
	#[pallet::storage]
	pub type VotingPowerTrackingEnabled<T: Config> =
		StorageMap<_, Identity, NetUid, bool, ValueQuery>;

	/// Block at which tracking ends; 0 = never.
	#[pallet::storage]
	pub type VotingPowerDisableAtBlock<T: Config> =
		StorageMap<_, Identity, NetUid, u64, ValueQuery>;

	/// Default of [`VotingPowerEmaAlpha`].
	#[pallet::type_value]
	pub fn DefaultVotingPowerEmaAlpha<T: Config>() -> u64 {
		3_570_000_000_000_000
	}

	/// Step of the average, of 10^18.
	#[pallet::storage]
	pub type VotingPowerEmaAlpha<T: Config> =
		StorageMap<_, Identity, NetUid, u64, ValueQuery, DefaultVotingPowerEmaAlpha<T>>;
}
