//! What a change of root stake does to the dividends of the staker and to its list.
//! Spec: `docs/protocol/staking.md` §8, §17.7, §18.2.
//!
//! Root stake earns from the moment it arrives until it leaves: queued dividends are deposited
//! before it changes, and the watermark in [`BasketClaimed`] moves so that what is owed stays
//! exactly the same.

use super::basket::queue;
use crate::{pallet::*, staking::door, subnets};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_emission::basket::accrued_shares;
use subtensor_types::{AlphaBalance, NetUid};

/// What a pair was owed before its root stake changes. [`Change::finish`] must follow the change.
#[derive(Debug)]
#[must_use = "without its end the change gains or loses dividends"]
pub struct Change {
	owed: i128,
}

impl Change {
	/// To be called before a position changes; `None` where the subnet is not root. Deposits the
	/// hotkey's queued dividends.
	///
	/// Errors: [`Error::BasketDepositPending`] where one can't be deposited.
	pub fn begin<T: Config>(
		hotkey: &T::AccountId,
		coldkey: &T::AccountId,
		netuid: NetUid,
	) -> Result<Option<Self>, DispatchError> {
		if !netuid.is_root() {
			return Ok(None);
		}
		queue::settle::<T>(hotkey)?;
		Ok(Some(Self::begin_settled::<T>(hotkey, coldkey)))
	}

	/// As [`Change::begin`], leaving the queue as it is.
	pub fn begin_settled<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> Self {
		Self { owed: balance_of::<T>(hotkey, coldkey) }
	}

	/// Takes `shares` that were redeemed off what is owed.
	pub fn redeem(self, shares: u64) -> Self {
		Self { owed: self.owed.saturating_sub(shares.into()) }
	}

	/// To be called after the position changed: sets the watermark, the list of root stakers and
	/// the age of the stake.
	pub fn finish<T: Config>(self, hotkey: &T::AccountId, coldkey: &T::AccountId) {
		let stake = door::stake_of::<T>(hotkey, coldkey, NetUid::ROOT);
		// Nobody stays in debt to a fund for a rounding.
		let owed = if stake.is_zero() { self.owed.max(0) } else { self.owed };
		let claimed = accrued_of::<T>(hotkey, stake).saturating_sub(owed);
		put_watermark::<T>(hotkey, coldkey, claimed);
		if !stake.is_zero() {
			list_staker::<T>(coldkey);
		} else if door::total_of_coldkey::<T>(coldkey, NetUid::ROOT).is_zero() {
			unlist_staker::<T>(coldkey);
		}
		LastColdkeyHotkeyStakeBlock::<T>::insert(coldkey, hotkey, subnets::now::<T>());
	}
}

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

/// Shares that a pair may redeem, rounded down.
pub fn shares_owed<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> u64 {
	u64::try_from(balance_of::<T>(hotkey, coldkey).max(0)).unwrap_or(u64::MAX)
}

/// Credits shares to a pair without root stake, or beside it.
pub fn grant_shares<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId, shares: u64) {
	let claimed = BasketClaimed::<T>::get(hotkey, coldkey);
	put_watermark::<T>(hotkey, coldkey, claimed.saturating_sub(shares.into()));
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

/// Shares that the pair's root stake has earned, less its watermark; rounding may leave it a little
/// below zero.
fn balance_of<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> i128 {
	let stake = door::stake_of::<T>(hotkey, coldkey, NetUid::ROOT);
	accrued_of::<T>(hotkey, stake).saturating_sub(BasketClaimed::<T>::get(hotkey, coldkey))
}

/// Shares that `amount` of root stake has earned since the beginning, rounded down.
fn accrued_of<T: Config>(hotkey: &T::AccountId, amount: AlphaBalance) -> i128 {
	accrued_shares(BasketRate::<T>::get(hotkey).to_bits(), amount.rao())
}

fn put_watermark<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId, claimed: i128) {
	if claimed == 0 {
		BasketClaimed::<T>::remove(hotkey, coldkey);
	} else {
		BasketClaimed::<T>::insert(hotkey, coldkey, claimed);
	}
}
