//! Fewer seats on a subnet that is running: the lowest paid neurons leave.
//!
//! Seats of the owner that never leave and seats within their immunity stay; together they must be
//! less than 80 % of what is left. Stake is not touched.
//! Specification: `docs/protocol/admin-utils.md` §12.9, §12.11, `docs/protocol/subnets.md` §14.

use super::{mechanisms, params};
use crate::{
	constants,
	neurons::{Seats, prune},
	pallet::*,
	subnets,
	types::EpochConsensus,
};
use alloc::{collections::BTreeSet, vec::Vec};
use core::cmp::Reverse;
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult, Percent};
use subtensor_types::{NetUid, NetUidStorageIndex};

/// Most seats that go in one call under Null consensus.
const NULL_STEP: u16 = 64;

/// Most commits that one call clears under Null consensus.
const COMMIT_BUDGET: u32 = 2_500;

/// Whether a trimming in steps towards `target` is under way.
pub fn is_running<T: Config>(netuid: NetUid, target: u16) -> bool {
	NullPruningTarget::<T>::get(netuid) == Some(target)
}

/// Cuts the seats to `max_n`, which also becomes the most that there may be. Emits
/// [`Event::MaxAllowedUidsSet`].
///
/// Errors, in order: [`Error::SubnetNotExists`], [`Error::InvalidValue`] outside
/// [`MinAllowedUids`]…[`MaxAllowedUids`], [`Error::TrimmingWouldExceedMaxImmunePercentage`],
/// [`Error::InvalidValue`] where too few seats may go, or under Null more than 64 would, or pending
/// commits can't be cleared.
pub fn trim<T: Config>(netuid: NetUid, max_n: u16) -> DispatchResult {
	ensure_target::<T>(netuid, max_n)?;
	let count = Seats::<T>::count(netuid);
	params::set_max_allowed_uids::<T>(netuid, max_n);
	if count <= max_n {
		return Ok(());
	}
	let keep = survivors::<T>(netuid, max_n)?;
	let order = match SubnetEpochConsensus::<T>::get(netuid) {
		EpochConsensus::Yuma => compressed(&keep),
		EpochConsensus::Null => {
			ensure!(count.saturating_sub(max_n) <= NULL_STEP, Error::<T>::InvalidValue);
			let (_, done) = clear_commits::<T>(netuid);
			ensure!(done, Error::<T>::InvalidValue);
			filled(&keep, max_n)
		}
	};
	Seats::<T>::rearrange(netuid, &order)
}

/// Cuts the seats of a subnet under Null towards `target`, at most 64 in a call; pending commits go
/// first. Emits [`Event::NullUidsPruningProgress`].
///
/// Errors, in order: [`Error::SubnetNotExists`], [`Error::InvalidValue`] without Null consensus or
/// outside [`MinAllowedUids`]…[`MaxAllowedUids`],
/// [`Error::TrimmingWouldExceedMaxImmunePercentage`], [`Error::InvalidValue`] where too few seats may
/// go.
pub fn trim_null_batch<T: Config>(netuid: NetUid, target: u16) -> DispatchResult {
	subnets::ensure_exists::<T>(netuid)?;
	let null = SubnetEpochConsensus::<T>::get(netuid) == EpochConsensus::Null;
	ensure!(null, Error::<T>::InvalidValue);
	ensure_target::<T>(netuid, target)?;
	let count = Seats::<T>::count(netuid);
	let goal = count.saturating_sub(NULL_STEP).max(target);
	// Refused before anything is cleared.
	let keep = if count > target { survivors::<T>(netuid, goal)? } else { BTreeSet::new() };
	let (cleared_commits, done) = clear_commits::<T>(netuid);
	let mut removed = 0;
	if done {
		if count > goal {
			Seats::<T>::rearrange(netuid, &filled(&keep, goal))?;
			removed = count.saturating_sub(goal);
		}
		params::set_max_allowed_uids::<T>(netuid, goal.max(target));
	}
	let remaining = Seats::<T>::count(netuid);
	if done && remaining <= target {
		NullPruningTarget::<T>::remove(netuid);
	} else {
		NullPruningTarget::<T>::insert(netuid, target);
	}
	Pallet::<T>::deposit_event(Event::NullUidsPruningProgress {
		netuid,
		target,
		remaining,
		removed,
		cleared_commits,
	});
	Ok(())
}

fn ensure_target<T: Config>(netuid: NetUid, target: u16) -> DispatchResult {
	subnets::ensure_exists::<T>(netuid)?;
	ensure!(target >= MinAllowedUids::<T>::get(netuid), Error::<T>::InvalidValue);
	ensure!(target <= MaxAllowedUids::<T>::get(netuid), Error::<T>::InvalidValue);
	Ok(())
}

/// The uids that stay when `target` of them do: the protected ones, then the best paid; among equals
/// the lower uid stays.
fn survivors<T: Config>(netuid: NetUid, target: u16) -> Result<BTreeSet<u16>, DispatchError> {
	let count = Seats::<T>::count(netuid);
	let owners = prune::owner_immune_uids::<T>(netuid);
	let protected: BTreeSet<u16> = (0..count)
		.filter(|uid| owners.contains(uid) || prune::is_immune::<T>(netuid, *uid))
		.collect();
	ensure!(
		protected_share(protected.len(), target) < constants::MAX_IMMUNE_UIDS_PERCENTAGE,
		Error::<T>::TrimmingWouldExceedMaxImmunePercentage
	);
	let emission = Emission::<T>::get(netuid);
	let mut removable: Vec<u16> = (0..count).filter(|uid| !protected.contains(uid)).collect();
	removable.sort_by_key(|uid| {
		(Reverse(emission.get(usize::from(*uid)).copied().unwrap_or_default()), *uid)
	});
	let free = usize::from(target).saturating_sub(protected.len());
	ensure!(removable.len() >= free, Error::<T>::InvalidValue);
	Ok(protected.into_iter().chain(removable.into_iter().take(free)).collect())
}

/// Share of the protected seats in what is left, in whole percent rounded down; the whole for a
/// target of 0.
fn protected_share(protected: usize, target: u16) -> Percent {
	if target == 0 {
		return Percent::one();
	}
	let protected = u32::try_from(protected).unwrap_or(u32::MAX);
	Percent::from_rational(protected, u32::from(target))
}

/// Uids in ascending order: everybody moves up.
fn compressed(keep: &BTreeSet<u16>) -> Vec<u16> {
	keep.iter().copied().collect()
}

/// Everybody below `target` stays in place, and holes are filled from the end: at most as many
/// hotkeys change their uid as leave.
fn filled(keep: &BTreeSet<u16>, target: u16) -> Vec<u16> {
	let mut tail = keep.range(target..).rev().copied();
	(0..target)
		.filter_map(|uid| if keep.contains(&uid) { Some(uid) } else { tail.next() })
		.collect()
}

/// Removes pending commits of all mechanisms, at most [`COMMIT_BUDGET`] rows. Returns how many went
/// and whether none is left.
fn clear_commits<T: Config>(netuid: NetUid) -> (u32, bool) {
	let mut cleared = 0_u32;
	for mechid in subnets::mechanisms::<T>(netuid) {
		let index = NetUidStorageIndex::new(netuid, mechid);
		let plain: Vec<_> =
			WeightCommits::<T>::iter_key_prefix(index).take(room(cleared)).collect();
		for hotkey in plain {
			WeightCommits::<T>::remove(index, hotkey);
			cleared = cleared.saturating_add(1);
		}
		let timelocked: Vec<_> =
			TimelockedWeightCommits::<T>::iter_key_prefix(index).take(room(cleared)).collect();
		for epoch in timelocked {
			TimelockedWeightCommits::<T>::remove(index, epoch);
			cleared = cleared.saturating_add(1);
		}
		let left = WeightCommits::<T>::iter_key_prefix(index).next().is_some()
			|| TimelockedWeightCommits::<T>::iter_key_prefix(index).next().is_some();
		if left {
			return (cleared, false);
		}
	}
	(cleared, true)
}

fn room(cleared: u32) -> usize {
	usize::try_from(COMMIT_BUDGET.saturating_sub(cleared)).unwrap_or_default()
}

/// Whether the subnet's most seats fit its budget; for `try_state`.
pub fn keeps_budget<T: Config>(netuid: NetUid) -> bool {
	let uids = MaxAllowedUids::<T>::get(netuid);
	let budget = mechanisms::budget_of::<T>(netuid);
	mechanisms::fits(uids, subnets::mechanism_count::<T>(netuid), budget)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn survivors_move_up_in_order() {
		assert_eq!(compressed(&BTreeSet::from([0, 1, 2, 4])), [0, 1, 2, 4]);
	}

	#[test]
	fn holes_are_filled_from_the_end() {
		assert_eq!(filled(&BTreeSet::from([0, 2, 4, 5, 6]), 5), [0, 6, 2, 5, 4]);
	}

	#[test]
	fn the_protected_share_is_a_whole_percent_rounded_down() {
		assert_eq!(protected_share(79, 100), Percent::from_percent(79));
		assert_eq!(protected_share(80, 100), Percent::from_percent(80));
		assert_eq!(protected_share(80, 101), Percent::from_percent(79));
		assert_eq!(protected_share(0, 0), Percent::one());
	}
}
