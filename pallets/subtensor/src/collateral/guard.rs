//! Collateral stays where it is put up. Spec: `docs/protocol/staking.md` §16.12, "Guards".

use crate::{pallet::*, staking::door};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::{AlphaBalance, NetUid};

/// Alpha of a position that is collateral.
pub fn locked_of<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	netuid: NetUid,
) -> AlphaBalance {
	MinerCollateral::<T>::get((netuid, hotkey, coldkey))
		.map_or(AlphaBalance::ZERO, |row| row.locked)
}

/// Whether `amount` can leave a position and its collateral stays covered.
///
/// Errors: [`Error::StakeUnavailable`].
pub fn ensure_free<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	netuid: NetUid,
	amount: AlphaBalance,
) -> DispatchResult {
	let locked = locked_of::<T>(hotkey, coldkey, netuid);
	if locked.is_zero() {
		return Ok(());
	}
	let value = door::stake_of::<T>(hotkey, coldkey, netuid);
	ensure!(amount <= value.saturating_sub(locked), Error::<T>::StakeUnavailable);
	Ok(())
}

/// Whether `amount` can go to another coldkey of the subnet and the collateral of the sender stays
/// covered as a whole.
///
/// Errors: [`Error::StakeUnavailable`].
pub fn ensure_transferable<T: Config>(
	coldkey: &T::AccountId,
	netuid: NetUid,
	amount: AlphaBalance,
) -> DispatchResult {
	let collateral = ColdkeyMinerCollateral::<T>::get(netuid, coldkey);
	if collateral.is_zero() {
		return Ok(());
	}
	let total = door::total_of_coldkey::<T>(coldkey, netuid);
	ensure!(amount <= total.saturating_sub(collateral), Error::<T>::StakeUnavailable);
	Ok(())
}
