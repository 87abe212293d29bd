//! EVM addresses of seats.
//!
//! An address belongs to the seat, not to the hotkey: it goes when the seat changes hands and stays
//! in a hotkey swap. Door to `AssociatedEvmAddress` and its exact inverse
//! `AssociatedUidsByEvmAddress`. Spec: `docs/protocol/neurons-and-keys.md` §9.

use crate::pallet::*;
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{BoundedVec, ensure, traits::ConstU32};
use sp_core::H160;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Seats of one address: (uid, block of the association).
type EvmSeats = BoundedVec<(u16, u64), ConstU32<32>>;

/// The address of a seat and the block of the association.
pub fn address_of<T: Config>(netuid: NetUid, uid: u16) -> Option<(H160, u64)> {
	AssociatedEvmAddress::<T>::get(netuid, uid)
}

/// Seats of an address as (uid, block of the association), oldest first, at most `limit`.
pub fn uid_lookup<T: Config>(netuid: NetUid, address: H160, limit: u16) -> Vec<(u16, u64)> {
	let mut seats = AssociatedUidsByEvmAddress::<T>::get(netuid, address).into_inner();
	seats.sort_by_key(|(uid, block)| (*block, *uid));
	seats.truncate(usize::from(limit));
	seats
}

/// Gives the seat an address; the one it had is forgotten.
///
/// Errors: [`Error::EvmKeyAssociationLimitExceeded`] where the address has 32 seats already.
pub fn associate<T: Config>(netuid: NetUid, uid: u16, address: H160, block: u64) -> DispatchResult {
	forget::<T>(netuid, uid);
	AssociatedUidsByEvmAddress::<T>::try_mutate(netuid, address, |seats| {
		seats.try_push((uid, block)).map_err(|_| Error::<T>::EvmKeyAssociationLimitExceeded)
	})?;
	AssociatedEvmAddress::<T>::insert(netuid, uid, (address, block));
	Ok(())
}

/// Whether [`associate`] of this seat would find room.
///
/// Errors: [`Error::EvmKeyAssociationLimitExceeded`].
pub fn ensure_room<T: Config>(netuid: NetUid, uid: u16, address: H160) -> DispatchResult {
	let seats = AssociatedUidsByEvmAddress::<T>::get(netuid, address);
	let others = seats.iter().filter(|(seat, _)| *seat != uid).count();
	ensure!(others < EvmSeats::bound(), Error::<T>::EvmKeyAssociationLimitExceeded);
	Ok(())
}

/// Takes the address from the seat.
pub fn forget<T: Config>(netuid: NetUid, uid: u16) {
	let Some((address, _)) = AssociatedEvmAddress::<T>::take(netuid, uid) else { return };
	AssociatedUidsByEvmAddress::<T>::mutate_exists(netuid, address, |row| {
		if let Some(seats) = row {
			seats.retain(|(seat, _)| *seat != uid);
			if seats.is_empty() {
				*row = None;
			}
		}
	});
}

/// Follows seats to their new uids; addresses of seats without a new uid are gone already.
pub(super) fn renumber<T: Config>(netuid: NetUid, places: &BTreeMap<u16, u16>) {
	let rows: Vec<_> = places
		.iter()
		.filter_map(|(old, new)| {
			let (address, block) = address_of::<T>(netuid, *old)?;
			Some((*old, *new, address, block))
		})
		.collect();
	for (old, ..) in &rows {
		forget::<T>(netuid, *old);
	}
	for (_, new, address, block) in rows {
		// As many seats have the address as before, so there is room.
		if associate::<T>(netuid, new, address, block).is_err() {
			frame_support::defensive!("a renumbered seat lost its EVM address");
		}
	}
}
