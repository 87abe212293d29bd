//! What the commitments of neurons ask of their subnet: a seat, the number of its epoch, and that
//! bonds are forgotten on request.
//!
//! Spec: `docs/protocol/weights.md` §20.1, `docs/protocol/yuma-epoch.md` §11.

use super::Seats;
use crate::{pallet::*, subnets};
use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::{NetUid, NetUidStorageIndex, traits::CommitmentHost};

impl<T: Config> CommitmentHost<T::AccountId> for Pallet<T> {
	/// Errors, in this order: [`Error::SubnetNotExists`], [`Error::HotKeyNotRegisteredInSubNet`].
	fn ensure_may_commit(netuid: NetUid, hotkey: &T::AccountId) -> DispatchResult {
		subnets::ensure_exists::<T>(netuid)?;
		ensure!(Seats::<T>::is_registered(netuid, hotkey), Error::<T>::HotKeyNotRegisteredInSubNet);
		Ok(())
	}

	fn reset_bonds(netuid: NetUid, hotkey: &T::AccountId) {
		if !BondsResetOn::<T>::get(netuid) {
			return;
		}
		let Some(uid) = Seats::<T>::uid_of(netuid, hotkey) else { return };
		for mechid in subnets::mechanisms::<T>(netuid) {
			forget_bonds_towards::<T>(NetUidStorageIndex::new(netuid, mechid), uid);
		}
	}

	fn epoch_index(netuid: NetUid) -> u64 {
		SubnetEpochIndex::<T>::get(netuid)
	}
}

/// Takes the column of `uid` out of every bond row; the rows keep their order.
fn forget_bonds_towards<T: Config>(index: NetUidStorageIndex, uid: u16) {
	let rows: Vec<(u16, Vec<(u16, u16)>)> = Bonds::<T>::iter_prefix(index)
		.filter(|(_, row)| row.iter().any(|(column, _)| *column == uid))
		.collect();
	for (validator, mut row) in rows {
		row.retain(|(column, _)| *column != uid);
		Bonds::<T>::insert(index, validator, row);
	}
}
