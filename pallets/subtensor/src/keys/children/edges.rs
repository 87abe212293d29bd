//! The stored edges: the only writer of `ChildKeys` and `ParentKeys`.
//!
//! An edge (parent, child, proportion) stands in both maps or in none; empty rows are removed.
//! Spec: `docs/protocol/neurons-and-keys.md` §10.3.

use super::Relation;
use crate::pallet::*;
use alloc::vec::Vec;
use subtensor_types::NetUid;

/// Gives the parent exactly these children, stored in the order of their ids. The caller has
/// validated them; none is listed twice.
pub(super) fn replace<T: Config>(parent: &T::AccountId, netuid: NetUid, children: &[Relation<T>]) {
	let mut sorted = children.to_vec();
	sorted.sort_by(|(_, left), (_, right)| left.cmp(right));
	for (_, former) in ChildKeys::<T>::get(parent, netuid) {
		if sorted.iter().all(|(_, child)| *child != former) {
			drop_parent::<T>(&former, netuid, parent);
		}
	}
	for (proportion, child) in &sorted {
		put_parent::<T>(child, netuid, parent, *proportion);
	}
	put_children::<T>(parent, netuid, sorted);
}

/// Puts `new` in the place of `old` in every edge of the subnet. The caller has made sure that
/// neither is a child or parent of the other.
///
/// Edges that `new` has already stay where `old` has none of that kind; where both are children of
/// one parent or parents of one child, the proportions add up (saturating).
pub(super) fn rename<T: Config>(old: &T::AccountId, new: &T::AccountId, netuid: NetUid) {
	for (proportion, child) in ChildKeys::<T>::take(old, netuid) {
		drop_parent::<T>(&child, netuid, old);
		let mut children = ChildKeys::<T>::get(new, netuid);
		let proportion = add_to::<T>(&mut children, &child, proportion);
		put_parent::<T>(&child, netuid, new, proportion);
		put_children::<T>(new, netuid, children);
	}
	for (proportion, parent) in ParentKeys::<T>::take(old, netuid) {
		let mut children = ChildKeys::<T>::get(&parent, netuid);
		children.retain(|(_, child)| child != old);
		let proportion = add_to::<T>(&mut children, new, proportion);
		put_parent::<T>(new, netuid, &parent, proportion);
		put_children::<T>(&parent, netuid, children);
	}
}

/// Adds the proportion to an entry, or the entry; returns its new proportion. Keeps the order.
fn add_to<T: Config>(
	relations: &mut Vec<Relation<T>>,
	hotkey: &T::AccountId,
	proportion: u64,
) -> u64 {
	if let Some((sum, _)) = relations.iter_mut().find(|(_, other)| other == hotkey) {
		*sum = sum.saturating_add(proportion);
		return *sum;
	}
	let place = relations.partition_point(|(_, other)| other < hotkey);
	relations.insert(place, (proportion, hotkey.clone()));
	proportion
}

fn put_children<T: Config>(parent: &T::AccountId, netuid: NetUid, children: Vec<Relation<T>>) {
	if children.is_empty() {
		ChildKeys::<T>::remove(parent, netuid);
	} else {
		ChildKeys::<T>::insert(parent, netuid, children);
	}
}

/// Updates the child's entry of this parent in place, or appends it.
fn put_parent<T: Config>(
	child: &T::AccountId,
	netuid: NetUid,
	parent: &T::AccountId,
	proportion: u64,
) {
	ParentKeys::<T>::mutate(child, netuid, |parents| {
		match parents.iter_mut().find(|(_, other)| other == parent) {
			Some(entry) => entry.0 = proportion,
			None => parents.push((proportion, parent.clone())),
		}
	});
}

fn drop_parent<T: Config>(child: &T::AccountId, netuid: NetUid, parent: &T::AccountId) {
	ParentKeys::<T>::mutate_exists(child, netuid, |row| {
		if let Some(parents) = row {
			parents.retain(|(_, other)| other != parent);
			if parents.is_empty() {
				*row = None;
			}
		}
	});
}
