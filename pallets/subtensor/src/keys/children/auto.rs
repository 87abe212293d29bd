//! Automatic parents: every root validator lends its whole stake weight to the owner hotkey of each
//! subnet, unless it opts out. Spec: `docs/protocol/subnets.md` §11.4.

use super::{Relation, edges, rules, threshold};
use crate::{keys::ownership, neurons::Seats, pallet::*, subnets};
use alloc::vec;
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Switches automatic delegation of `hotkey` to owner hotkeys. Existing relations stay. Signed by
/// its coldkey. Emits [`Event::AutoParentDelegationEnabledSet`].
///
/// Errors, in this order: [`Error::NonAssociatedColdKey`], [`Error::HotKeyNotRegisteredInSubNet`]
/// where it has no seat on root.
pub fn set_auto_parent_delegation_enabled<T: Config>(
	signer: &T::AccountId,
	hotkey: &T::AccountId,
	enabled: bool,
) -> DispatchResult {
	ensure!(ownership::owns::<T>(signer, hotkey), Error::<T>::NonAssociatedColdKey);
	ensure!(
		Seats::<T>::is_registered(NetUid::ROOT, hotkey),
		Error::<T>::HotKeyNotRegisteredInSubNet
	);
	AutoParentDelegationEnabled::<T>::insert(hotkey, enabled);
	Pallet::<T>::deposit_event(Event::AutoParentDelegationEnabledSet {
		hotkey: hotkey.clone(),
		enabled,
	});
	Ok(())
}

/// Makes all root validators parents of the owner hotkey of a new subnet.
pub fn join_subnet<T: Config>(netuid: NetUid) {
	for validator in Seats::<T>::hotkeys(NetUid::ROOT) {
		delegate::<T>(&validator, netuid);
	}
}

/// Makes a new root validator a parent of the owner hotkey of every subnet.
pub fn join_root<T: Config>(validator: &T::AccountId) {
	for netuid in subnets::all::<T>() {
		delegate::<T>(validator, netuid);
	}
}

/// Takes back the automatic relations of a validator that leaves root; relations that it set itself
/// stay.
pub fn leave_root<T: Config>(validator: &T::AccountId) {
	for netuid in subnets::all::<T>() {
		let Some(owner_hotkey) = owner_hotkey::<T>(netuid) else { continue };
		let automatic = vec![(u64::MAX, owner_hotkey)];
		if ChildKeys::<T>::get(validator, netuid) == automatic {
			edges::replace::<T>(validator, netuid, &[]);
		}
	}
}

/// Relates one validator to the owner hotkey of one subnet where nothing stands against it. No rate
/// limit, stake or cool-down applies.
fn delegate<T: Config>(validator: &T::AccountId, netuid: NetUid) {
	if netuid.is_root() || !AutoParentDelegationEnabled::<T>::get(validator) {
		return;
	}
	let Some(owner_hotkey) = owner_hotkey::<T>(netuid) else { return };
	let children: [Relation<T>; 1] = [(u64::MAX, owner_hotkey.clone())];
	let busy = ChildKeys::<T>::contains_key(validator, netuid)
		|| PendingChildKeys::<T>::contains_key(netuid, validator)
		|| ParentKeys::<T>::decode_len(&owner_hotkey, netuid).unwrap_or_default()
			>= rules::MAX_PARENTS;
	if busy || rules::ensure_allowed::<T>(validator, netuid, &children).is_err() {
		return;
	}
	edges::replace::<T>(validator, netuid, &children);
	threshold::queue_check::<T>(validator);
	Pallet::<T>::deposit_event(Event::SetChildren(validator.clone(), netuid, children.to_vec()));
}

fn owner_hotkey<T: Config>(netuid: NetUid) -> Option<T::AccountId> {
	SubnetOwnerHotkey::<T>::try_get(netuid).ok()
}
