//! Children: hotkeys to which a parent hotkey lends a share of its stake weight on one subnet.
//!
//! A *relation* is an edge (parent, child, proportion) on a subnet; the proportion is a fraction of
//! `u64::MAX`, the rest stays with the parent. Every edge is stored twice, under the parent
//! ([`ChildKeys`]) and under the child ([`ParentKeys`]); both rows change together, in [`edges`].
//!
//! Rules: at most five children a parent and subnet; nobody is its own child; the proportions of a
//! parent sum to at most `u64::MAX`; nobody is child and parent of the same hotkey on one subnet.
//!
//! Relations of a parent below the stake threshold are *suspended*: they stay stored, and the reads
//! of this module hide them. Spec: `docs/protocol/neurons-and-keys.md` §10.

pub mod auto;
mod edges;
pub mod rules;
mod set;
mod swap;
mod take;
pub mod threshold;

pub use auto::set_auto_parent_delegation_enabled;
pub use set::{activate_due, set_children};
pub use swap::swap_hotkey;
pub use take::{
	set_childkey_take, set_pending_childkey_cooldown, sudo_set_max_childkey_take,
	sudo_set_min_childkey_take, sudo_set_tx_childkey_take_rate_limit,
};

use crate::{pallet::*, subnets};
use alloc::vec::Vec;
use sp_runtime::PerU16;
use subtensor_types::NetUid;

/// (u64-normalised proportion, hotkey).
pub type Relation<T> = (u64, <T as frame_system::Config>::AccountId);

/// The children of `parent` that count: none where they are suspended.
pub fn children_of<T: Config>(parent: &T::AccountId, netuid: NetUid) -> Vec<Relation<T>> {
	if is_hidden::<T>(parent, netuid) {
		return Vec::new();
	}
	ChildKeys::<T>::get(parent, netuid)
}

/// The parents of `child` that count: those whose children are not suspended.
pub fn parents_of<T: Config>(child: &T::AccountId, netuid: NetUid) -> Vec<Relation<T>> {
	let mut parents = ParentKeys::<T>::get(child, netuid);
	parents.retain(|(_, parent)| !is_hidden::<T>(parent, netuid));
	parents
}

/// The take of `hotkey` as a child, u16-normalised: what it set, but not below either minimum.
/// Spec: neurons-and-keys.md §10.5.
pub fn childkey_take<T: Config>(hotkey: &T::AccountId, netuid: NetUid) -> PerU16 {
	ChildkeyTake::<T>::get(hotkey, netuid).max(least_take::<T>(netuid))
}

/// The least take of a child on the subnet, u16-normalised.
pub fn least_take<T: Config>(netuid: NetUid) -> PerU16 {
	MinChildkeyTake::<T>::get().max(MinChildkeyTakePerSubnet::<T>::get(netuid))
}

/// Whether relations of `parent` are suspended on the subnet. The subnet's owner hotkey never is.
fn is_hidden<T: Config>(parent: &T::AccountId, netuid: NetUid) -> bool {
	ChildkeyThresholdSuspended::<T>::contains_key(parent)
		&& !subnets::is_owner_hotkey::<T>(netuid, parent)
}
