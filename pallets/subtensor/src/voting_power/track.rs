//! The averages themselves. Door to `VotingPower` and its sum `TotalVotingPower`.
//! Spec: `docs/protocol/neurons-and-keys.md` §15.2.

use crate::{neurons::Seats, pallet::*, subnets};
use alloc::vec::Vec;
use subtensor_types::NetUid;

/// One in the scale of [`VotingPowerEmaAlpha`].
pub const ONE: u64 = 1_000_000_000_000_000_000;

/// What an epoch found out about one neuron.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<AccountId> {
	/// The neuron's hotkey.
	pub hotkey: AccountId,
	/// Stake in the epoch, alpha, summed over the mechanisms.
	pub stake: u64,
	/// Whether it may validate from now on.
	pub permit: bool,
}

/// Moves the averages of a tracking subnet by one step; to be called at the end of each epoch. Ends
/// tracking where its last block has come. Emits [`Event::VotingPowerTrackingDisabled`] then.
pub fn update<T: Config>(
	netuid: NetUid,
	standings: impl IntoIterator<Item = Standing<T::AccountId>>,
) {
	if !VotingPowerTrackingEnabled::<T>::get(netuid) {
		return;
	}
	let end = VotingPowerDisableAtBlock::<T>::get(netuid);
	if end != 0 && subnets::now::<T>() >= end {
		stop::<T>(netuid);
		return;
	}
	let alpha = VotingPowerEmaAlpha::<T>::get(netuid);
	let threshold = StakeThreshold::<T>::get();
	for Standing { hotkey, stake, permit } in standings {
		let old = VotingPower::<T>::get(netuid, &hotkey);
		let new = if permit { step(old, stake, alpha) } else { 0 };
		if !permit || (new < threshold && old >= threshold) {
			set::<T>(netuid, &hotkey, 0);
		} else if new > 0 {
			set::<T>(netuid, &hotkey, new);
		}
	}
	forget_outsiders::<T>(netuid);
}

/// Adds the voting power of `old` to that of `new`.
pub fn swap_hotkey<T: Config>(netuid: NetUid, old: &T::AccountId, new: &T::AccountId) {
	let power = VotingPower::<T>::get(netuid, old);
	if power == 0 {
		return;
	}
	set::<T>(netuid, old, 0);
	let sum = VotingPower::<T>::get(netuid, new).saturating_add(power);
	set::<T>(netuid, new, sum);
}

/// `(alpha · stake + (10¹⁸ − alpha) · old) / 10¹⁸`, rounded down, at most `u64::MAX`.
pub fn step(old: u64, stake: u64, alpha: u64) -> u64 {
	let alpha = alpha.min(ONE);
	// Both products together are at most 10¹⁸ · u64::MAX, which fits 128 bits.
	let gained = u128::from(alpha).saturating_mul(u128::from(stake));
	let kept = u128::from(ONE.saturating_sub(alpha)).saturating_mul(u128::from(old));
	let average = gained.saturating_add(kept).checked_div(u128::from(ONE)).unwrap_or_default();
	u64::try_from(average).unwrap_or(u64::MAX)
}

fn stop<T: Config>(netuid: NetUid) {
	let hotkeys: Vec<_> = VotingPower::<T>::iter_key_prefix(netuid).collect();
	for hotkey in hotkeys {
		VotingPower::<T>::remove(netuid, hotkey);
	}
	TotalVotingPower::<T>::remove(netuid);
	VotingPowerTrackingEnabled::<T>::remove(netuid);
	VotingPowerDisableAtBlock::<T>::remove(netuid);
	Pallet::<T>::deposit_event(Event::VotingPowerTrackingDisabled { netuid });
}

/// Hotkeys without a seat lose their voting power.
fn forget_outsiders<T: Config>(netuid: NetUid) {
	let outsiders: Vec<_> = VotingPower::<T>::iter_key_prefix(netuid)
		.filter(|hotkey| !Seats::<T>::is_registered(netuid, hotkey))
		.collect();
	for hotkey in outsiders {
		set::<T>(netuid, &hotkey, 0);
	}
}

fn set<T: Config>(netuid: NetUid, hotkey: &T::AccountId, power: u64) {
	let before = if power == 0 {
		VotingPower::<T>::take(netuid, hotkey)
	} else {
		let before = VotingPower::<T>::get(netuid, hotkey);
		VotingPower::<T>::insert(netuid, hotkey, power);
		before
	};
	TotalVotingPower::<T>::mutate_exists(netuid, |total| {
		let sum = total.unwrap_or_default().saturating_sub(before).saturating_add(power);
		*total = (sum > 0).then_some(sum);
	});
}
