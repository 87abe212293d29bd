//! Announcing children and activating them after the cool-down.
//! Spec: `docs/protocol/neurons-and-keys.md` §10.1 to §10.3.

use super::{Relation, edges, rules, threshold};
use crate::{keys::ownership, pallet::*, rate_limits::Kind, subnets};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Most waiting changes of a subnet that one epoch looks at from the first one on, and again from
/// somewhere among the others.
const MAX_PENDING: usize = 1_024;

/// A hotkey and the children that it waits for, with the end of the cool-down.
type Waiting<T> = (<T as frame_system::Config>::AccountId, (Vec<Relation<T>>, u64));

/// Announces the children of `hotkey` on `netuid`, replacing an earlier announcement; they become
/// active at the first epoch after the cool-down, or at once while the subnet's alpha is not
/// tradable. An empty list revokes all. Signed by the coldkey of the parent.
/// Emits [`Event::SetChildrenScheduled`] or [`Event::SetChildren`].
///
/// Errors, in this order: [`Error::TxRateLimitExceeded`],
/// [`Error::RegistrationNotPermittedOnRootSubnet`], [`Error::SubnetNotExists`],
/// [`Error::NonAssociatedColdKey`], [`Error::DuplicateChild`], those of
/// [`rules::ensure_allowed`], [`Error::NotEnoughStakeToSetChildkeys`].
pub fn set_children<T: Config>(
	signer: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	children: Vec<Relation<T>>,
) -> DispatchResult {
	ensure!(Kind::SetChildren.passes::<T>(hotkey, netuid), Error::<T>::TxRateLimitExceeded);
	ensure!(!netuid.is_root(), Error::<T>::RegistrationNotPermittedOnRootSubnet);
	subnets::ensure_exists::<T>(netuid)?;
	ensure!(ownership::owns::<T>(signer, hotkey), Error::<T>::NonAssociatedColdKey);
	rules::ensure_distinct::<T>(&children)?;
	rules::ensure_allowed::<T>(hotkey, netuid, &children)?;
	ensure!(
		children.is_empty() || rules::may_have_children::<T>(hotkey, netuid),
		Error::<T>::NotEnoughStakeToSetChildkeys
	);
	Kind::SetChildren.record::<T>(hotkey, netuid);
	if !SubtokenEnabled::<T>::get(netuid) {
		apply::<T>(hotkey, netuid, children);
		return Ok(());
	}
	let due = subnets::now::<T>().saturating_add(PendingChildKeyCooldown::<T>::get());
	PendingChildKeys::<T>::insert(netuid, hotkey, (&children, due));
	Pallet::<T>::deposit_event(Event::SetChildrenScheduled(hotkey.clone(), netuid, due, children));
	Ok(())
}

/// Activates the announced children that are due, if the subnet's epoch slot was consumed in this
/// block. To be called at the end of the block step for each subnet.
///
/// Due is a change whose cool-down block is strictly before the current block, or any while the
/// subnet's alpha is not tradable. A change goes away whether or not it could be applied. Returns how
/// many waiting changes were looked at, for weighing the block.
pub fn activate_due<T: Config>(netuid: NetUid) -> u32 {
	let now = subnets::now::<T>();
	if LastEpochBlock::<T>::get(netuid) != now {
		return 0;
	}
	let at_once = !SubtokenEnabled::<T>::get(netuid);
	let waiting = waiting::<T>(netuid);
	let looked_at = crate::bounds::length(&waiting);
	let due: Vec<_> =
		waiting.into_iter().filter(|(_, (_, block))| at_once || *block < now).collect();
	for (parent, (children, _)) in due {
		PendingChildKeys::<T>::remove(netuid, &parent);
		if may_activate::<T>(&parent, netuid, &children) {
			apply::<T>(&parent, netuid, children);
		}
	}
	looked_at
}

/// The waiting changes of a subnet, at most twice [`MAX_PENDING`]. Where there are more than the
/// first ones, others follow from a place on that nobody chooses: whoever keeps the first ones busy
/// does not hold up the rest.
fn waiting<T: Config>(netuid: NetUid) -> Vec<Waiting<T>> {
	let all = PendingChildKeys::<T>::iter_prefix(netuid);
	let mut place = all.prefix().to_vec();
	let mut rows: Vec<Waiting<T>> = all.take(MAX_PENDING).collect();
	if rows.len() == MAX_PENDING {
		place.extend_from_slice(frame_system::Pallet::<T>::parent_hash().as_ref());
		let first: BTreeSet<_> = rows.iter().map(|(parent, _)| parent.clone()).collect();
		let others = PendingChildKeys::<T>::iter_prefix_from(netuid, place)
			.take(MAX_PENDING)
			.filter(|(parent, _)| !first.contains(parent));
		rows.extend(others);
	}
	rows
}

/// Whether the parent still has the stake, and no child would get too many parents.
fn may_activate<T: Config>(
	parent: &T::AccountId,
	netuid: NetUid,
	children: &[Relation<T>],
) -> bool {
	let has_room = |child: &T::AccountId| {
		let parents = ParentKeys::<T>::get(child, netuid);
		parents.len() < rules::MAX_PARENTS || parents.iter().any(|(_, other)| other == parent)
	};
	children.is_empty()
		|| (rules::may_have_children::<T>(parent, netuid)
			&& children.iter().all(|(_, child)| has_room(child)))
}

/// Makes the children active, after another look at the relations of this moment; a change that is
/// not allowed any more is dropped silently. Emits [`Event::SetChildren`] with the order given.
pub(super) fn apply<T: Config>(parent: &T::AccountId, netuid: NetUid, children: Vec<Relation<T>>) {
	let others: Vec<_> = children.iter().filter(|(_, child)| child != parent).cloned().collect();
	let allowed = rules::ensure_sum::<T>(&others)
		.and_then(|()| rules::ensure_bipartite::<T>(parent, netuid, &others));
	if allowed.is_err() {
		return;
	}
	edges::replace::<T>(parent, netuid, &others);
	threshold::queue_check::<T>(parent);
	Pallet::<T>::deposit_event(Event::SetChildren(parent.clone(), netuid, children));
}
