//! The seats of a subnet: which hotkey sits on which uid.
//!
//! Uids run from 0 to [`SubnetworkN`] − 1 without holes. A seat changes hands by replacement; it
//! moves only when the subnet is trimmed. [`Seats`] is the only writer of `Keys`, `Uids`,
//! `IsNetworkMember`, `BlockAtRegistration` and `SubnetworkN`, and of the length of the per-uid
//! vectors (see [`super::columns`]): a seat is taken in all or in none.
//!
//! Spec: `docs/protocol/neurons-and-keys.md` §3, `docs/protocol/subnets.md` §14.

use super::{columns, evm};
use crate::{keys::ownership, pallet::*, subnets};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use core::marker::PhantomData;
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{NetUid, NetUidStorageIndex, traits::NeuronData};

/// Door to the seats. Reads are free for everyone.
pub struct Seats<T>(PhantomData<T>);

/// Reads.
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

	/// Whether the hotkey has a seat on any subnet, root included.
	pub fn is_registered_anywhere(hotkey: &T::AccountId) -> bool {
		IsNetworkMember::<T>::iter_prefix(hotkey).any(|(_, member)| member)
	}

	/// The subnets on which the hotkey has a seat, root included.
	pub fn subnets_of(hotkey: &T::AccountId) -> Vec<NetUid> {
		IsNetworkMember::<T>::iter_prefix(hotkey)
			.filter_map(|(netuid, member)| member.then_some(netuid))
			.collect()
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

/// Taking seats.
impl<T: Config> Seats<T> {
	/// Gives the hotkey a new seat at the end and returns its uid. Whether there is room is the
	/// caller's to check. Emits nothing.
	///
	/// Errors: [`Error::NoNeuronIdAvailable`] when every u16 is a uid already.
	pub fn append(netuid: NetUid, hotkey: &T::AccountId, block: u64) -> Result<u16, DispatchError> {
		let uid = Self::count(netuid);
		let seats = uid.checked_add(1).ok_or(Error::<T>::NoNeuronIdAvailable)?;
		SubnetworkN::<T>::insert(netuid, seats);
		columns::open::<T>(netuid, uid, block);
		Self::sit(netuid, uid, hotkey, block);
		Ok(uid)
	}

	/// Gives the seat `uid` to `new_hotkey`. All that the predecessor earned and served on the
	/// seat is forgotten; its stake, children and takes stay. Emits nothing.
	///
	/// Errors: [`Error::NoNeuronIdAvailable`] where the seat is empty or belongs to the subnet's
	/// owner hotkey, which is never replaced.
	pub fn replace(
		netuid: NetUid,
		uid: u16,
		new_hotkey: &T::AccountId,
		block: u64,
	) -> DispatchResult {
		let old = Self::hotkey_of(netuid, uid).ok_or(Error::<T>::NoNeuronIdAvailable)?;
		ensure!(!subnets::is_owner_hotkey::<T>(netuid, &old), Error::<T>::NoNeuronIdAvailable);
		Self::leave(netuid, uid, &old);
		columns::reset::<T>(netuid, uid, block);
		Self::sit(netuid, uid, new_hotkey, block);
		Ok(())
	}

	/// Hands the seat of `old`, if it has one, to `new`: uid, age, scores, weights, bonds and
	/// endpoints stay as they are. Spec: neurons-and-keys.md §12.3.
	pub fn swap_hotkey(netuid: NetUid, old: &T::AccountId, new: &T::AccountId) {
		IsNetworkMember::<T>::remove(old, netuid);
		let Some(uid) = Uids::<T>::take(netuid, old) else { return };
		Uids::<T>::insert(netuid, new, uid);
		Keys::<T>::insert(netuid, uid, new);
		IsNetworkMember::<T>::insert(new, netuid, true);
		if let Some(axon) = Axons::<T>::take(netuid, old) {
			Axons::<T>::insert(netuid, new, axon);
		}
		if let Some(prometheus) = Prometheus::<T>::take(netuid, old) {
			Prometheus::<T>::insert(netuid, new, prometheus);
		}
		if let Some(certificate) = NeuronCertificates::<T>::take(netuid, old) {
			NeuronCertificates::<T>::insert(netuid, new, certificate);
		}
	}

	fn sit(netuid: NetUid, uid: u16, hotkey: &T::AccountId, block: u64) {
		Keys::<T>::insert(netuid, uid, hotkey);
		Uids::<T>::insert(netuid, hotkey, uid);
		BlockAtRegistration::<T>::insert(netuid, uid, block);
		IsNetworkMember::<T>::insert(hotkey, netuid, true);
		// Whoever sits again is nobody's predecessor.
		HotkeySuccessor::<T>::remove(netuid, hotkey);
	}

	/// Removes what is stored under the hotkey of a seat, and the seat's EVM address.
	fn leave(netuid: NetUid, uid: u16, hotkey: &T::AccountId) {
		Uids::<T>::remove(netuid, hotkey);
		IsNetworkMember::<T>::remove(hotkey, netuid);
		Keys::<T>::remove(netuid, uid);
		Axons::<T>::remove(netuid, hotkey);
		NeuronCertificates::<T>::remove(netuid, hotkey);
		Prometheus::<T>::remove(netuid, hotkey);
		evm::forget::<T>(netuid, uid);
		T::NeuronData::purge_neuron(netuid, hotkey);
	}
}

/// Removing seats.
impl<T: Config> Seats<T> {
	/// Keeps the listed seats and removes all others: the seat `order[i]` gets uid `i`. Weights and
	/// bonds are re-targeted, entries towards removed seats dropped.
	///
	/// Errors: [`Error::InvalidValue`] where `order` names a seat twice or one that does not exist;
	/// nothing has changed then.
	pub fn rearrange(netuid: NetUid, order: &[u16]) -> DispatchResult {
		let count = Self::count(netuid);
		let kept: BTreeSet<u16> = order.iter().copied().collect();
		ensure!(kept.len() == order.len(), Error::<T>::InvalidValue);
		ensure!(kept.iter().all(|uid| *uid < count), Error::<T>::InvalidValue);
		let seats = u16::try_from(order.len()).map_err(|_| Error::<T>::InvalidValue)?;

		let hotkeys = Self::seat_holders(netuid, order)?;
		for uid in (0..count).filter(|uid| !kept.contains(uid)) {
			Self::vacate(netuid, uid);
		}
		let ages: Vec<u64> =
			order.iter().map(|uid| BlockAtRegistration::<T>::get(netuid, uid)).collect();
		for uid in 0..count {
			Keys::<T>::remove(netuid, uid);
			BlockAtRegistration::<T>::remove(netuid, uid);
		}
		for ((uid, hotkey), block) in (0..seats).zip(hotkeys).zip(ages) {
			Keys::<T>::insert(netuid, uid, &hotkey);
			Uids::<T>::insert(netuid, &hotkey, uid);
			BlockAtRegistration::<T>::insert(netuid, uid, block);
		}
		SubnetworkN::<T>::insert(netuid, seats);

		let places: BTreeMap<u16, u16> = order.iter().copied().zip(0..seats).collect();
		evm::renumber::<T>(netuid, &places);
		columns::rearrange::<T>(netuid, order, &places, count);
		Ok(())
	}

	/// The hotkeys of the seats in `order`.
	fn seat_holders(netuid: NetUid, order: &[u16]) -> Result<Vec<T::AccountId>, DispatchError> {
		order
			.iter()
			.map(|uid| Self::hotkey_of(netuid, *uid).ok_or_else(|| Error::<T>::InvalidValue.into()))
			.collect()
	}

	/// Empties a seat that will not be filled again.
	fn vacate(netuid: NetUid, uid: u16) {
		if let Some(hotkey) = Self::hotkey_of(netuid, uid) {
			Self::leave(netuid, uid, &hotkey);
			AlphaDividendsPerSubnet::<T>::remove(netuid, &hotkey);
			LastHotkeyEmissionOnNetuid::<T>::remove(&hotkey, netuid);
		}
		for mechid in subnets::mechanisms::<T>(netuid) {
			let index = NetUidStorageIndex::new(netuid, mechid);
			Weights::<T>::remove(index, uid);
			Bonds::<T>::remove(index, uid);
		}
	}
}
