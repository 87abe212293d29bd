//! Invariants of keys. Spec: `docs/protocol/neurons-and-keys.md` §20, 6, 8, 11 and 14.

use super::children::rules;
use crate::{money, pallet::*};
use alloc::collections::BTreeSet;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

/// Owners and their hotkeys agree; so do children and parents, and redirections of incentive; every
/// dispute has its announcement.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	check_ownership::<T>()?;
	check_relations::<T>()?;
	check_auto_stake::<T>()?;
	for (coldkey, _) in ColdkeySwapDisputes::<T>::iter() {
		ensure!(
			ColdkeySwapAnnouncements::<T>::contains_key(coldkey),
			"a dispute without announcement"
		);
	}
	Ok(())
}

fn check_ownership<T: Config>() -> Result<(), TryRuntimeError> {
	for (hotkey, coldkey) in Owner::<T>::iter() {
		ensure!(OwnedHotkeys::<T>::get(coldkey).contains(&hotkey), "an owner misses its hotkey");
		ensure!(!money::is_subnet_account::<T>(&hotkey), "the account of a subnet is a hotkey");
	}
	for (coldkey, hotkeys) in OwnedHotkeys::<T>::iter() {
		let distinct: BTreeSet<_> = hotkeys.iter().collect();
		ensure!(distinct.len() == hotkeys.len(), "a hotkey is owned twice");
		for hotkey in &hotkeys {
			ensure!(
				Owner::<T>::try_get(hotkey) == Ok(coldkey.clone()),
				"a hotkey of another owner"
			);
		}
	}
	Ok(())
}

fn check_relations<T: Config>() -> Result<(), TryRuntimeError> {
	let (mut down, mut up) = (0_usize, 0_usize);
	for (parent, netuid, children) in ChildKeys::<T>::iter() {
		ensure!(!children.is_empty(), "an empty row of children");
		ensure!(rules::ensure_distinct::<T>(&children).is_ok(), "a child twice");
		ensure!(rules::ensure_allowed::<T>(&parent, netuid, &children).is_ok(), "forbidden child");
		for (proportion, child) in children {
			let parents = ParentKeys::<T>::get(&child, netuid);
			ensure!(parents.contains(&(proportion, parent.clone())), "a child misses its parent");
			down = down.saturating_add(1);
		}
	}
	for (_, _, parents) in ParentKeys::<T>::iter() {
		ensure!(!parents.is_empty(), "an empty row of parents");
		up = up.saturating_add(parents.len());
	}
	ensure!(down == up, "a parent misses its child");
	Ok(())
}

fn check_auto_stake<T: Config>() -> Result<(), TryRuntimeError> {
	let mut redirected = 0_usize;
	for (coldkey, netuid, hotkey) in AutoStakeDestination::<T>::iter() {
		let coldkeys = AutoStakeDestinationColdkeys::<T>::get(hotkey, netuid);
		ensure!(coldkeys.contains(&coldkey), "a destination does not know its coldkey");
		redirected = redirected.saturating_add(1);
	}
	let listed: usize =
		AutoStakeDestinationColdkeys::<T>::iter_values().map(|coldkeys| coldkeys.len()).sum();
	ensure!(redirected == listed, "a destination lists a coldkey that went elsewhere");
	Ok(())
}
