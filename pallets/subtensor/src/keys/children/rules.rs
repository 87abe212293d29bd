//! Which children a parent may have. Spec: `docs/protocol/neurons-and-keys.md` §10.1.

use super::Relation;
use crate::{pallet::*, staking::operations::value_of_hotkey, subnets};
use alloc::collections::BTreeSet;
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Most children of a parent on one subnet.
pub const MAX_CHILDREN: usize = 5;
/// Most parents of a child on one subnet.
pub const MAX_PARENTS: usize = 100;

/// Errors: [`Error::DuplicateChild`].
pub fn ensure_distinct<T: Config>(children: &[Relation<T>]) -> DispatchResult {
	let distinct: BTreeSet<_> = children.iter().map(|(_, child)| child).collect();
	ensure!(distinct.len() == children.len(), Error::<T>::DuplicateChild);
	Ok(())
}

/// Whether the parent may have these children, given its parents of the moment. Only direct
/// relations count: A→B forbids B→A, but A→B→C→A is possible.
///
/// Errors, in this order: [`Error::InvalidChild`], [`Error::TooManyChildren`],
/// [`Error::ProportionOverflow`], [`Error::ChildParentInconsistency`].
pub fn ensure_allowed<T: Config>(
	parent: &T::AccountId,
	netuid: NetUid,
	children: &[Relation<T>],
) -> DispatchResult {
	ensure!(children.iter().all(|(_, child)| child != parent), Error::<T>::InvalidChild);
	ensure!(children.len() <= MAX_CHILDREN, Error::<T>::TooManyChildren);
	ensure_sum::<T>(children)?;
	ensure_bipartite::<T>(parent, netuid, children)
}

/// Errors: [`Error::ProportionOverflow`] past `u64::MAX`.
pub(super) fn ensure_sum<T: Config>(children: &[Relation<T>]) -> DispatchResult {
	let sum = children.iter().try_fold(0_u64, |sum, (proportion, _)| sum.checked_add(*proportion));
	ensure!(sum.is_some(), Error::<T>::ProportionOverflow);
	Ok(())
}

/// Errors: [`Error::ChildParentInconsistency`] where a child is a parent of the parent.
pub(super) fn ensure_bipartite<T: Config>(
	parent: &T::AccountId,
	netuid: NetUid,
	children: &[Relation<T>],
) -> DispatchResult {
	let grandparents = ParentKeys::<T>::get(parent, netuid);
	let overlaps = grandparents
		.iter()
		.any(|(_, grandparent)| children.iter().any(|(_, child)| child == grandparent));
	ensure!(!overlaps, Error::<T>::ChildParentInconsistency);
	Ok(())
}

/// Whether the parent has the stake for children: at least [`StakeThreshold`] RAO of value over all
/// subnets, or it is the subnet's owner hotkey.
pub fn may_have_children<T: Config>(parent: &T::AccountId, netuid: NetUid) -> bool {
	subnets::is_owner_hotkey::<T>(netuid, parent) || reaches_threshold::<T>(parent)
}

/// Whether the value (RAO) of all stake of the hotkey reaches [`StakeThreshold`].
pub fn reaches_threshold<T: Config>(hotkey: &T::AccountId) -> bool {
	let threshold = StakeThreshold::<T>::get();
	// No price needs to be asked where everyone passes, as at genesis.
	threshold == 0 || value_of_hotkey::<T>(hotkey).rao() >= threshold
}
