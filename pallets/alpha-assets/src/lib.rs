//! `AlphaAssets`: counts the alpha of each subnet that was minted, burned and recycled.
//!
//! A ledger without calls, events or errors; other pallets write it through
//! [`subtensor_types::traits::AlphaLedger`]. Burned alpha stays issued for ever; recycled alpha does not.
//! Specification: `docs/protocol/emission.md` §2.7.

#![cfg_attr(not(feature = "std"), no_std)]

pub use pallet::*;

#[cfg(test)]
mod tests;

#[allow(clippy::expect_used, reason = "the pallet macro expands to it")]
#[frame_support::pallet]
pub mod pallet {
	use frame_support::pallet_prelude::*;
	use subtensor_types::{AlphaBalance, NetUid, traits::AlphaLedger};

	/// The storage starts at its final form.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Needs nothing from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// Alpha minted and not recycled.
	#[pallet::storage]
	pub type TotalAlphaIssuance<T: Config> =
		StorageMap<_, Twox64Concat, NetUid, AlphaBalance, ValueQuery>;

	/// Alpha burned.
	#[pallet::storage]
	pub type AlphaBurned<T: Config> = StorageMap<_, Twox64Concat, NetUid, AlphaBalance, ValueQuery>;

	/// Alpha recycled.
	#[pallet::storage]
	pub type AlphaRecycled<T: Config> =
		StorageMap<_, Twox64Concat, NetUid, AlphaBalance, ValueQuery>;

	impl<T: Config> AlphaLedger for Pallet<T> {
		fn issuance(netuid: NetUid) -> AlphaBalance {
			TotalAlphaIssuance::<T>::get(netuid)
		}

		fn burned(netuid: NetUid) -> AlphaBalance {
			AlphaBurned::<T>::get(netuid)
		}

		fn mint(netuid: NetUid, amount: AlphaBalance) {
			if amount != AlphaBalance::ZERO {
				TotalAlphaIssuance::<T>::mutate(netuid, |total| {
					*total = total.saturating_add(amount);
				});
			}
		}

		fn burn(netuid: NetUid, amount: AlphaBalance) {
			if amount != AlphaBalance::ZERO {
				AlphaBurned::<T>::mutate(netuid, |total| *total = total.saturating_add(amount));
			}
		}

		fn recycle(netuid: NetUid, amount: AlphaBalance) {
			if amount != AlphaBalance::ZERO {
				AlphaRecycled::<T>::mutate(netuid, |total| *total = total.saturating_add(amount));
				TotalAlphaIssuance::<T>::mutate(netuid, |total| {
					*total = total.saturating_sub(amount);
				});
			}
		}

		fn clear(netuid: NetUid) {
			TotalAlphaIssuance::<T>::remove(netuid);
			AlphaBurned::<T>::remove(netuid);
			AlphaRecycled::<T>::remove(netuid);
		}
	}
}
