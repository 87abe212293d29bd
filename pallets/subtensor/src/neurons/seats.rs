//! The seats of a subnet: which hotkey sits on which uid.
//!
//! [`Seats`] is the only writer of `Keys`, `Uids`, `IsNetworkMember`, `BlockAtRegistration` and
//! `SubnetworkN`, and of the length of the per-uid vectors: a seat is taken in all or in none.
//! Spec: `docs/protocol/neurons-and-keys.md` §3.

use crate::{keys::ownership, pallet::*};
use alloc::vec::Vec;
use core::marker::PhantomData;
use subtensor_types::NetUid;

/// Door to the seats. Reads are free for everyone.
pub struct Seats<T>(PhantomData<T>);

impl<T: Config> Seats<T> {
	/// Number of seats taken.
	pub fn count(netuid: NetUid) -> u16 {
		SubnetworkN::<T>::get(netuid)
	}

	/// The uid of a hotkey.
	pub fn uid_of(netuid: NetUid, hotkey: &T::AccountId) -> Option<u16> {
		Uids::<T>::get(netuid, hotkey)
	}

	/// The hotkey on a uid.
	pub fn hotkey_of(netuid: NetUid, uid: u16) -> Option<T::AccountId> {
		Keys::<T>::try_get(netuid, uid).ok()
	}

	/// Whether the hotkey has a seat on the subnet.
	pub fn is_registered(netuid: NetUid, hotkey: &T::AccountId) -> bool {
		Uids::<T>::contains_key(netuid, hotkey)
	}

	/// Whether the hotkey has a seat on any subnet.
	pub fn is_registered_anywhere(hotkey: &T::AccountId) -> bool {
		IsNetworkMember::<T>::iter_prefix(hotkey).any(|(_, member)| member)
	}

	/// Whether a hotkey of the coldkey has a seat on the subnet.
	pub fn coldkey_is_registered(netuid: NetUid, coldkey: &T::AccountId) -> bool {
		OwnedHotkeys::<T>::get(coldkey).iter().any(|hotkey| Self::is_registered(netuid, hotkey))
	}

	/// Hotkeys of all seats in uid order.
	pub fn hotkeys(netuid: NetUid) -> Vec<T::AccountId> {
		(0..Self::count(netuid)).filter_map(|uid| Self::hotkey_of(netuid, uid)).collect()
	}

	/// The coldkey of the neuron on a uid.
	pub fn coldkey_of(netuid: NetUid, uid: u16) -> Option<T::AccountId> {
		ownership::owner_of::<T>(&Self::hotkey_of(netuid, uid)?)
	}
}
