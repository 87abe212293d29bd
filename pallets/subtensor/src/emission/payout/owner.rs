//! The owner's cut of a tempo. Spec: `docs/protocol/emission.md` §16.5.

use crate::{leases, locks, pallet::*, staking::door};
use subtensor_types::{AlphaBalance, NetUid};

/// Stakes the cut to the owner's hotkey, shares a leased subnet's with the contributors, and locks
/// what is the owner's own where the owner switched that on. Without an owner the cut stays outside
/// of the pool, unowned. Returns how many slices of dividends were looked at.
pub fn pay_cut<T: Config>(netuid: NetUid, cut: AlphaBalance) -> u32 {
	let owner = SubnetOwner::<T>::try_get(netuid);
	let hotkey = SubnetOwnerHotkey::<T>::try_get(netuid);
	let (Ok(owner), Ok(hotkey)) = (owner, hotkey) else { return 0 };
	door::increase::<T>(&hotkey, &owner, netuid, cut);
	let shared = leases::dividends::share_cut::<T>(netuid, &owner, cut);
	auto_lock::<T>(netuid, &owner, hotkey, cut.saturating_sub(shared.promised));
	shared.slices
}

/// Adds the cut to the owner's lock, whose hotkey it keeps. A cut that can't be locked stays free.
/// Spec: `docs/protocol/staking.md` §16.9.
fn auto_lock<T: Config>(
	netuid: NetUid,
	owner: &T::AccountId,
	hotkey: T::AccountId,
	cut: AlphaBalance,
) {
	if !OwnerCutAutoLockEnabled::<T>::get(netuid) {
		return;
	}
	let hotkey = locks::ledger::peek::<T>(owner, netuid).map_or(hotkey, |held| held.hotkey);
	if let Err(error) = locks::lock_stake::<T>(owner, &hotkey, netuid, cut) {
		log::debug!(target: "subtensor", "owner cut of subnet {netuid} not locked: {error:?}");
	}
}
