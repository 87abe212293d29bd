//! Invariants of collateral. Spec: `docs/protocol/staking.md` §16.12.

use crate::{pallet::*, staking::door, subnets};
use alloc::collections::BTreeMap;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;
use subtensor_types::{AlphaBalance, NetUid};

/// RAO that rounding in the share pool may take from a position while others change theirs.
const ROUNDING: AlphaBalance = AlphaBalance::new(2);

/// What the rows of one coldkey on a subnet add up to.
#[derive(Default)]
struct Sums {
	locked: AlphaBalance,
	rows: usize,
}

/// Checks, on every subnet that exists, that
/// 1. collateral is covered by the stake of its position;
/// 2. the sum of a coldkey's collateral is that of its rows;
/// 3. the index lists exactly the hotkeys with a row.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	let mut sums = BTreeMap::<(NetUid, T::AccountId), Sums>::new();
	for ((netuid, hotkey, coldkey), row) in MinerCollateral::<T>::iter() {
		if !subnets::exists::<T>(netuid) {
			continue;
		}
		let stake = door::stake_of::<T>(&hotkey, &coldkey, netuid);
		ensure!(
			row.locked <= stake.saturating_add(ROUNDING),
			"collateral 1: more collateral than stake"
		);
		let listed = ColdkeyCollateralHotkeys::<T>::get(netuid, &coldkey).contains(&hotkey);
		ensure!(listed, "collateral 3: a row is not in the index");
		let sum = sums.entry((netuid, coldkey)).or_default();
		sum.locked = sum.locked.saturating_add(row.locked);
		sum.rows = sum.rows.saturating_add(1);
	}
	for (netuid, coldkey, listed) in ColdkeyCollateralHotkeys::<T>::iter() {
		let rows = sums.get(&(netuid, coldkey)).map_or(0, |sum| sum.rows);
		ensure!(
			!subnets::exists::<T>(netuid) || rows == listed.len(),
			"collateral 3: the index lists a hotkey without a row"
		);
	}
	for ((netuid, coldkey), Sums { locked, .. }) in &sums {
		ensure!(
			ColdkeyMinerCollateral::<T>::get(netuid, coldkey) == *locked,
			"collateral 2: the sum of a coldkey's collateral is not that of its rows"
		);
	}
	for (netuid, coldkey, _) in ColdkeyMinerCollateral::<T>::iter() {
		ensure!(
			!subnets::exists::<T>(netuid) || sums.contains_key(&(netuid, coldkey)),
			"collateral 2: a sum without rows"
		);
	}
	Ok(())
}
