//! What emission does to collateral: it fills it up to the owner's floor, or sets it free.
//!
//! Spec: `docs/protocol/staking.md` §16.12, `docs/protocol/emission.md` §16.9.

use super::swap::unlist;
use crate::{pallet::*, staking::door};
use substrate_fixed::types::U64F64;
use subtensor_types::{AlphaBalance, NetUid};

/// Settles one payment of `emission` to a hotkey and its owner. Up to `capturable` of it is staked
/// to the hotkey and locked while the collateral is below its floor; the captured part is returned
/// and is paid with this. Above the floor, emission times the drain ratio comes free, rounded down.
pub fn settle<T: Config>(
	netuid: NetUid,
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	emission: AlphaBalance,
	capturable: AlphaBalance,
) -> AlphaBalance {
	let key = (netuid, hotkey, coldkey);
	let Some(mut row) = MinerCollateral::<T>::get(key) else { return AlphaBalance::ZERO };
	if emission.is_zero() {
		return AlphaBalance::ZERO;
	}
	row.earned = row.earned.saturating_add(emission);
	let (before, missing) = (row.locked, row.min_locked.saturating_sub(row.locked));
	let captured = capturable.min(missing);
	if missing.is_zero() {
		let earned = U64F64::from_num(emission.rao()).saturating_mul(row.drain_ratio);
		let free = AlphaBalance::new(earned.saturating_to_num());
		row.locked = row.locked.saturating_sub(free).max(row.min_locked);
	} else {
		door::increase::<T>(hotkey, coldkey, netuid, captured);
		row.locked = row.locked.saturating_add(captured);
	}
	let released = before.saturating_sub(row.locked);
	ColdkeyMinerCollateral::<T>::mutate_exists(netuid, coldkey, |sum| {
		let sum_before = sum.unwrap_or_default();
		let left = sum_before.saturating_add(captured).saturating_sub(released);
		*sum = (!left.is_zero()).then_some(left);
	});
	if row.locked.is_zero() && row.min_locked.is_zero() {
		MinerCollateral::<T>::remove(key);
		unlist::<T>(netuid, coldkey, hotkey);
	} else {
		MinerCollateral::<T>::insert(key, row);
	}
	captured
}
