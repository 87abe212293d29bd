//! A parent or child under a new hotkey. Spec: `docs/protocol/neurons-and-keys.md` §12.3.

use super::{edges, rules, threshold};
use crate::pallet::*;
use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Most waiting changes of others that one swap looks at on a subnet.
const MAX_PENDING: usize = 1_024;

/// Re-points every relation of `old` on the subnet to `new`, with its childkey take and the changes
/// that wait.
///
/// Errors: [`Error::InvalidChild`] where `new` is a child or parent of `old`; those of
/// [`rules::ensure_allowed`] for the children that `old` would have or waits for.
pub fn swap_hotkey<T: Config>(
	old: &T::AccountId,
	new: &T::AccountId,
	netuid: NetUid,
) -> DispatchResult {
	let related = [ChildKeys::<T>::get(old, netuid), ParentKeys::<T>::get(old, netuid)]
		.into_iter()
		.flatten()
		.any(|(_, hotkey)| hotkey == *new);
	ensure!(!related, Error::<T>::InvalidChild);
	if ChildkeyTake::<T>::contains_key(old, netuid) {
		ChildkeyTake::<T>::insert(new, netuid, ChildkeyTake::<T>::take(old, netuid));
	}
	edges::rename::<T>(old, new, netuid);
	ensure_children_allowed::<T>(new, netuid)?;
	move_pending::<T>(old, new, netuid)?;
	rename_in_pending::<T>(old, new, netuid);
	threshold::queue_check::<T>(old);
	threshold::queue_check::<T>(new);
	Ok(())
}

/// `new` may have had relations of its own before; together they must still be allowed.
fn ensure_children_allowed<T: Config>(hotkey: &T::AccountId, netuid: NetUid) -> DispatchResult {
	rules::ensure_allowed::<T>(hotkey, netuid, &ChildKeys::<T>::get(hotkey, netuid))
}

/// Hands the children that `old` waits for to `new`.
fn move_pending<T: Config>(
	old: &T::AccountId,
	new: &T::AccountId,
	netuid: NetUid,
) -> DispatchResult {
	if !PendingChildKeys::<T>::contains_key(netuid, old) {
		return Ok(());
	}
	let (children, due) = PendingChildKeys::<T>::take(netuid, old);
	rules::ensure_allowed::<T>(new, netuid, &children)?;
	PendingChildKeys::<T>::insert(netuid, new, (children, due));
	Ok(())
}

/// Where others wait for `old` as their child, they now wait for `new`; the entry goes to the end of
/// their list. A parent that waits for both keeps one entry, and nobody waits for itself.
///
/// Anybody may wait for children, so no more than [`MAX_PENDING`] rows are looked at.
fn rename_in_pending<T: Config>(old: &T::AccountId, new: &T::AccountId, netuid: NetUid) {
	let waiting: Vec<_> = PendingChildKeys::<T>::iter_prefix(netuid)
		.take(MAX_PENDING)
		.filter(|(_, (children, _))| children.iter().any(|(_, child)| child == old))
		.collect();
	for (parent, (mut children, due)) in waiting {
		let Some(place) = children.iter().position(|(_, child)| child == old) else { continue };
		let (proportion, _) = children.remove(place);
		if parent != *new && children.iter().all(|(_, child)| child != new) {
			children.push((proportion, new.clone()));
		}
		PendingChildKeys::<T>::insert(netuid, parent, (children, due));
	}
}
