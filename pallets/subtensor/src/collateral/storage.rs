//! Storage of the domain `collateral`. Each item names its unit; `fast-runtime` defaults are in [`crate::constants`].

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod collateral_storage {
	/// Share of the registration price that becomes collateral, u16-normalised.
	#[pallet::storage]
	pub type CollateralLockShare<T: Config> = StorageMap<_, Identity, NetUid, u16, ValueQuery>;

	/// Default of [`CollateralDrainRatio`].
	#[pallet::type_value]
	pub fn DefaultCollateralDrainRatio<T: Config>() -> U64F64 {
		U64F64::from_bits(0x10000000000000000)
	}

	/// Earned alpha that frees one alpha of collateral.
	#[pallet::storage]
	pub type CollateralDrainRatio<T: Config> =
		StorageMap<_, Identity, NetUid, U64F64, ValueQuery, DefaultCollateralDrainRatio<T>>;

	/// Collateral of (netuid, hotkey, coldkey).
	#[pallet::storage]
	pub type MinerCollateral<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Identity, NetUid>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		MinerCollateralState,
	>;

	/// Sum of a coldkey's collateral on the subnet.
	#[pallet::storage]
	pub type ColdkeyMinerCollateral<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Blake2_128Concat,
		T::AccountId,
		AlphaBalance,
		ValueQuery,
	>;

	/// Hotkeys for which the coldkey holds collateral.
	#[pallet::storage]
	pub type ColdkeyCollateralHotkeys<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<T::AccountId, ConstU32<32>>,
		ValueQuery,
	>;
}
