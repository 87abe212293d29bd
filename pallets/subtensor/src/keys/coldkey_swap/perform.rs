//! The swap of a coldkey itself: everything of the old one becomes the new one's.
//!
//! Not moved: what belongs to hotkeys (takes, children), proxies, multisigs, reserved funds,
//! crowdloan contributions. Spec: `docs/protocol/neurons-and-keys.md` §13.1, §13.2.

use crate::{
	bounds, collateral,
	keys::ownership::{self, MAX_STAKING_HOTKEYS},
	leases, locks, money,
	pallet::*,
	root,
	staking::door,
	subnets,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::ensure;
use sp_runtime::DispatchError;
use subtensor_types::NetUid;

/// Most positions that one swap moves.
const MAX_POSITIONS: usize = bounds::POSITIONS as usize;

/// A stake of the old coldkey.
type Position<T> = (<T as frame_system::Config>::AccountId, NetUid);

/// Makes `new` the successor of `old`. Emits [`Event::ColdkeySwapped`]. Returns the number of
/// positions that moved.
///
/// Errors, in this order: [`Error::ColdKeyAlreadyAssociated`], [`Error::NewColdKeyIsHotkey`],
/// [`Error::ColdkeySwapTooHeavy`], [`Error::CannotUseSystemAccount`], those of the locks
/// ([`locks::swap_coldkey`]), [`Error::ColdkeyCollateralIncomplete`], those of a lease's proxy.
pub(super) fn swap<T: Config>(
	old: &T::AccountId,
	new: &T::AccountId,
) -> Result<u32, DispatchError> {
	ensure!(
		StakingHotkeys::<T>::decode_len(new).unwrap_or_default() == 0,
		Error::<T>::ColdKeyAlreadyAssociated
	);
	ensure!(!ownership::exists::<T>(new), Error::<T>::NewColdKeyIsHotkey);
	let hotkeys = StakingHotkeys::<T>::get(old);
	ensure!(hotkeys.len() <= MAX_STAKING_HOTKEYS, Error::<T>::ColdkeySwapTooHeavy);
	let positions = positions_of::<T>(old, &hotkeys);
	ensure!(positions.len() <= MAX_POSITIONS, Error::<T>::ColdkeySwapTooHeavy);
	let moved = bounds::length(&positions);

	move_identity::<T>(old, new);
	for netuid in subnets::all::<T>() {
		move_subnet_rows::<T>(netuid, old, new);
	}
	locks::swap_coldkey::<T>(old, new)?;
	if AccountFlags::<T>::contains_key(old) {
		AccountFlags::<T>::insert(new, AccountFlags::<T>::take(old));
	}
	for (hotkey, netuid) in positions {
		door::move_position::<T>((&hotkey, old), (&hotkey, new), netuid)?;
	}
	for hotkey in &hotkeys {
		root::swap_coldkey_of_fund::<T>(hotkey, old, new);
		if let Some(block) = LastColdkeyHotkeyStakeBlock::<T>::take(old, hotkey) {
			LastColdkeyHotkeyStakeBlock::<T>::insert(new, hotkey, block);
		}
	}
	move_staker_index::<T>(old, new);
	collateral::swap_coldkey::<T>(old, new)?;
	merge_staking_hotkeys::<T>(hotkeys, old, new);
	ownership::hand_over::<T>(old, new)?;
	leases::swap_coldkey::<T>(old, new)?;
	subnets::registration_queue::swap_coldkey::<T>(old, new);
	money::transfer_all::<T>(old, new)?;
	record_lineage::<T>(old, new);
	Pallet::<T>::deposit_event(Event::ColdkeySwapped {
		old_coldkey: old.clone(),
		new_coldkey: new.clone(),
	});
	Ok(moved)
}

/// Every stake of the coldkey, at most one more than a swap may move.
fn positions_of<T: Config>(coldkey: &T::AccountId, hotkeys: &[T::AccountId]) -> Vec<Position<T>> {
	hotkeys
		.iter()
		.flat_map(|hotkey| {
			AlphaV2::<T>::iter_key_prefix((hotkey, coldkey))
				.map(move |netuid| (hotkey.clone(), netuid))
		})
		.take(MAX_POSITIONS.saturating_add(1))
		.collect()
}

/// The identity moves unless the successor has one.
fn move_identity<T: Config>(old: &T::AccountId, new: &T::AccountId) {
	if IdentitiesV2::<T>::contains_key(new) {
		return;
	}
	if let Some(identity) = IdentitiesV2::<T>::take(old) {
		IdentitiesV2::<T>::insert(new, identity);
	}
}

/// Ownership of the subnet, and where the coldkey's incentive goes.
fn move_subnet_rows<T: Config>(netuid: NetUid, old: &T::AccountId, new: &T::AccountId) {
	if subnets::is_owner::<T>(netuid, old) {
		SubnetOwner::<T>::insert(netuid, new);
	}
	if let Some(hotkey) = AutoStakeDestination::<T>::take(old, netuid) {
		AutoStakeDestination::<T>::insert(new, netuid, &hotkey);
		AutoStakeDestinationColdkeys::<T>::mutate(&hotkey, netuid, |coldkeys| {
			coldkeys.retain(|coldkey| coldkey != old && coldkey != new);
			coldkeys.push(new.clone());
		});
	}
	if let Ok(block) = LastHotkeySwapOnNetuid::<T>::try_get(netuid, old) {
		LastHotkeySwapOnNetuid::<T>::remove(netuid, old);
		LastHotkeySwapOnNetuid::<T>::insert(netuid, new, block);
	}
}

/// The index of root stakers: the successor takes the place of the old coldkey.
fn move_staker_index<T: Config>(old: &T::AccountId, new: &T::AccountId) {
	if StakingColdkeys::<T>::contains_key(new) {
		return;
	}
	if let Some(index) = StakingColdkeys::<T>::take(old) {
		StakingColdkeys::<T>::insert(new, index);
		StakingColdkeysByIndex::<T>::insert(index, new);
	}
}

/// The successor stakes to every hotkey that the old coldkey had listed, in the same order.
fn merge_staking_hotkeys<T: Config>(
	hotkeys: Vec<T::AccountId>,
	old: &T::AccountId,
	new: &T::AccountId,
) {
	StakingHotkeys::<T>::remove(old);
	StakingHotkeys::<T>::mutate(new, |listed| {
		let known: BTreeSet<_> = hotkeys.iter().cloned().collect();
		listed.retain(|hotkey| !known.contains(hotkey));
		listed.splice(0..0, hotkeys);
	});
}

fn record_lineage<T: Config>(old: &T::AccountId, new: &T::AccountId) {
	let root = ColdkeyRoot::<T>::get(old).unwrap_or_else(|| old.clone());
	ColdkeySuccessor::<T>::insert(old, new);
	ColdkeyRoot::<T>::insert(new, root);
	ColdkeySuccessor::<T>::remove(new);
}
