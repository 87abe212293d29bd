//! Storage of the domain `leases`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod leases_storage {
	/// Leases by id.
	#[pallet::storage]
	pub type SubnetLeases<T: Config> = StorageMap<_, Twox64Concat, u32, SubnetLease<T::AccountId>>;

	/// Share of a contributor in a lease.
	#[pallet::storage]
	pub type SubnetLeaseShares<T: Config> =
		StorageDoubleMap<_, Twox64Concat, u32, Identity, T::AccountId, U64F64, ValueQuery>;

	/// Lease of a subnet.
	#[pallet::storage]
	pub type SubnetUidToLeaseId<T: Config> = StorageMap<_, Twox64Concat, NetUid, u32>;

	/// Next lease id.
	#[pallet::storage]
	pub type NextSubnetLeaseId<T: Config> = StorageValue<_, u32, ValueQuery>;

	/// Alpha waiting for the contributors of a lease.
	#[pallet::storage]
	pub type AccumulatedLeaseDividends<T: Config> =
		StorageMap<_, Twox64Concat, u32, AlphaBalance, ValueQuery>;

	/// Alpha that could not be paid to a contributor yet.
	#[pallet::storage]
	pub type SubnetLeaseUnpaidDividends<T: Config> =
		StorageDoubleMap<_, Twox64Concat, u32, Identity, T::AccountId, AlphaBalance, ValueQuery>;
}
