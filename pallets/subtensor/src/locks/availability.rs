//! How much of a coldkey's stake may leave a subnet. Spec: `docs/protocol/staking.md` §16.4.

use super::ledger;
use crate::{pallet::*, staking::door};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::{AlphaBalance, NetUid};

/// Alpha that the coldkey holds on the subnet, over all its hotkeys.
pub fn total<T: Config>(coldkey: &T::AccountId, netuid: NetUid) -> AlphaBalance {
	StakingHotkeys::<T>::get(coldkey)
		.iter()
		.map(|hotkey| door::stake_of::<T>(hotkey, coldkey, netuid))
		.fold(AlphaBalance::ZERO, AlphaBalance::saturating_add)
}

/// Alpha that is locked now.
pub fn locked_now<T: Config>(coldkey: &T::AccountId, netuid: NetUid) -> AlphaBalance {
	ledger::peek::<T>(coldkey, netuid)
		.map_or(AlphaBalance::ZERO, |held| AlphaBalance::new(held.lock.mass))
}

/// Alpha that may leave the subnet: not locked and no collateral.
pub fn available<T: Config>(coldkey: &T::AccountId, netuid: NetUid) -> AlphaBalance {
	total::<T>(coldkey, netuid)
		.saturating_sub(locked_now::<T>(coldkey, netuid))
		.saturating_sub(ColdkeyMinerCollateral::<T>::get(netuid, coldkey))
}

/// Whether `amount`, which is no more than one of the coldkey's positions, may leave the subnet.
///
/// Errors: [`Error::StakeUnavailable`].
pub fn ensure_available<T: Config>(
	coldkey: &T::AccountId,
	netuid: NetUid,
	amount: AlphaBalance,
) -> DispatchResult {
	let bound = locked_now::<T>(coldkey, netuid)
		.saturating_add(ColdkeyMinerCollateral::<T>::get(netuid, coldkey));
	// Most accounts have bound nothing: no need to add up their positions.
	if bound.is_zero() {
		return Ok(());
	}
	let free = total::<T>(coldkey, netuid).saturating_sub(bound);
	ensure!(amount <= free, Error::<T>::StakeUnavailable);
	Ok(())
}
