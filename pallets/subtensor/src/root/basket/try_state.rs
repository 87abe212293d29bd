//! Invariants of the funds. Spec: `docs/protocol/staking.md` §18, `docs/protocol/emission.md` §23.

use crate::{
	pallet::*,
	root::{escrow_account, stake_hooks},
	staking::door,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;
use subtensor_types::NetUid;

/// Checks that
/// 1. pairs are owed no more shares of a fund than there are, but for the rounding of each pair's
///    stake by one RAO;
/// 2. counters of zero are not stored, and no credit of nothing waits;
/// 3. the escrow has stake only: no lock, no collateral, no hotkey, no place among root stakers, no
///    watermark;
/// 4. the list of root stakers has no gaps, and a coldkey with root stake is on it.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	shares_cover_what_is_owed::<T>()?;
	no_empty_rows::<T>()?;
	escrow_only_holds::<T>()?;
	staker_list::<T>()
}

fn shares_cover_what_is_owed<T: Config>() -> Result<(), TryRuntimeError> {
	let escrow = escrow_account::<T>();
	let mut pairs = BTreeSet::new();
	for (hotkey, coldkey, netuid) in AlphaV2::<T>::iter_keys() {
		if netuid.is_root() && coldkey != escrow {
			pairs.insert((hotkey, coldkey));
		}
	}
	pairs.extend(BasketClaimed::<T>::iter_keys());
	let mut owed = BTreeMap::<T::AccountId, (u128, u128)>::new();
	for (hotkey, coldkey) in pairs {
		let shares = stake_hooks::shares_owed::<T>(&hotkey, &coldkey);
		// One RAO of stake earned this much; and the product was rounded.
		let slack = BasketRate::<T>::get(&hotkey).saturating_to_num::<u64>().saturating_add(2);
		let sums = owed.entry(hotkey).or_default();
		sums.0 = sums.0.saturating_add(shares.into());
		sums.1 = sums.1.saturating_add(slack.into());
	}
	for (hotkey, (owed, slack)) in owed {
		let shares = u128::from(BasketShares::<T>::get(&hotkey));
		ensure!(
			owed <= shares.saturating_add(slack),
			"basket 1: more shares are owed than there are"
		);
	}
	Ok(())
}

fn no_empty_rows<T: Config>() -> Result<(), TryRuntimeError> {
	ensure!(
		BasketShares::<T>::iter_values().all(|shares| shares != 0),
		"basket 2: a fund of no shares has a row"
	);
	ensure!(
		BasketClaimed::<T>::iter_values().all(|claimed| claimed != 0),
		"basket 2: a watermark of zero has a row"
	);
	ensure!(
		PendingBasketDeposits::<T>::iter_values().all(|alpha| !alpha.is_zero()),
		"basket 2: a credit of nothing waits"
	);
	Ok(())
}

fn escrow_only_holds<T: Config>() -> Result<(), TryRuntimeError> {
	let escrow = escrow_account::<T>();
	ensure!(!OwnedHotkeys::<T>::contains_key(&escrow), "basket 3: the escrow owns a hotkey");
	ensure!(
		Lock::<T>::iter_prefix_values((&escrow,)).next().is_none(),
		"basket 3: the escrow has a lock"
	);
	ensure!(
		ColdkeyMinerCollateral::<T>::iter_keys().all(|(_, coldkey)| coldkey != escrow),
		"basket 3: the escrow has collateral"
	);
	ensure!(
		!StakingColdkeys::<T>::contains_key(&escrow),
		"basket 3: the escrow is among the root stakers"
	);
	ensure!(
		BasketClaimed::<T>::iter_keys().all(|(_, coldkey)| coldkey != escrow),
		"basket 3: the escrow has a watermark"
	);
	Ok(())
}

fn staker_list<T: Config>() -> Result<(), TryRuntimeError> {
	let count = NumStakingColdkeys::<T>::get();
	for index in 0..count {
		let listed = StakingColdkeysByIndex::<T>::get(index)
			.is_some_and(|coldkey| StakingColdkeys::<T>::get(coldkey) == Some(index));
		ensure!(listed, "basket 4: the list of root stakers has a gap");
	}
	let rows = u64::try_from(StakingColdkeys::<T>::iter().count()).unwrap_or(u64::MAX);
	ensure!(rows == count, "basket 4: a root staker is not in the list");
	let escrow = escrow_account::<T>();
	for (hotkey, coldkey, netuid) in AlphaV2::<T>::iter_keys() {
		let stakes = netuid.is_root()
			&& coldkey != escrow
			&& !door::stake_of::<T>(&hotkey, &coldkey, NetUid::ROOT).is_zero();
		ensure!(
			!stakes || StakingColdkeys::<T>::contains_key(&coldkey),
			"basket 4: root stake of somebody who is not listed"
		);
	}
	Ok(())
}
