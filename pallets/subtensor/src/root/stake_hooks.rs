//! What a change of root stake does to the dividends of the staker and to its list.
//! Spec: `docs/protocol/staking.md` §8, §17.7, §18.2.
//!
//! Root stake earns from the moment it arrives until it leaves: the watermark in [`BasketClaimed`]
//! moves by `rate · stake`, so what is owed stays the same.

use crate::{pallet::*, staking::door, subnets};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_emission::basket::accrued_shares;
use subtensor_types::{AlphaBalance, NetUid};

/// Errors: [`Error::RootStakeLocked`] within [`RootStakeUnlockInterval`] of the pair's last change
/// of root stake; a pair that never changed counts as changed at block 0.
pub fn ensure_not_held<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> DispatchResult {
	let interval = RootStakeUnlockInterval::<T>::get();
	if interval == 0 {
		return Ok(());
	}
	let touched = LastColdkeyHotkeyStakeBlock::<T>::get(coldkey, hotkey).unwrap_or_default();
	let age = subnets::now::<T>().saturating_sub(touched);
	ensure!(age >= interval, Error::<T>::RootStakeLocked);
	Ok(())
}

/// To be called after `amount` was credited to the pair's root stake.
pub fn note_added<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId, amount: AlphaBalance) {
	let accrued = accrued_of::<T>(hotkey, amount);
	move_watermark::<T>(hotkey, coldkey, |claimed| claimed.saturating_add(accrued));
	list_staker::<T>(coldkey);
	touch::<T>(hotkey, coldkey);
}

/// To be called after `amount` was debited from the pair's root stake.
pub fn note_removed<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	amount: AlphaBalance,
) {
	let accrued = accrued_of::<T>(hotkey, amount);
	move_watermark::<T>(hotkey, coldkey, |claimed| claimed.saturating_sub(accrued));
	if door::total_of_coldkey::<T>(coldkey, NetUid::ROOT).is_zero() {
		unlist_staker::<T>(coldkey);
	}
	touch::<T>(hotkey, coldkey);
}

/// Appends the coldkey to the list of root stakers, if it is not there.
pub fn list_staker<T: Config>(coldkey: &T::AccountId) {
	if StakingColdkeys::<T>::contains_key(coldkey) {
		return;
	}
	let index = NumStakingColdkeys::<T>::get();
	StakingColdkeys::<T>::insert(coldkey, index);
	StakingColdkeysByIndex::<T>::insert(index, coldkey);
	NumStakingColdkeys::<T>::put(index.saturating_add(1));
}

/// Takes the coldkey from the list of root stakers; the last one moves into the gap.
pub fn unlist_staker<T: Config>(coldkey: &T::AccountId) {
	let Some(index) = StakingColdkeys::<T>::take(coldkey) else { return };
	let last = NumStakingColdkeys::<T>::get().saturating_sub(1);
	let moved = StakingColdkeysByIndex::<T>::take(last);
	NumStakingColdkeys::<T>::put(last);
	if let Some(moved) = moved.filter(|_| index != last) {
		StakingColdkeys::<T>::insert(&moved, index);
		StakingColdkeysByIndex::<T>::insert(index, moved);
	}
}

/// Shares that `amount` of root stake has earned since the beginning, rounded down.
fn accrued_of<T: Config>(hotkey: &T::AccountId, amount: AlphaBalance) -> i128 {
	accrued_shares(BasketRate::<T>::get(hotkey).to_bits(), amount.rao())
}

fn move_watermark<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	change: impl FnOnce(i128) -> i128,
) {
	BasketClaimed::<T>::mutate_exists(hotkey, coldkey, |row| {
		let claimed = change(row.unwrap_or_default());
		*row = (claimed != 0).then_some(claimed);
	});
}

fn touch<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) {
	LastColdkeyHotkeyStakeBlock::<T>::insert(coldkey, hotkey, subnets::now::<T>());
}
