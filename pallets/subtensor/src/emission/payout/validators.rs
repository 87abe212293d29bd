//! Dividends of a tempo: the validator's take, its nominators, its root stakers.
//!
//! Spec: `docs/protocol/emission.md` §16.7, §16.8.

use crate::{collateral, pallet::*, staking::door};
use alloc::vec::Vec;
use subtensor_emission::{bits::to_rao, dividends::Dividend, take::delegate_take};
use subtensor_types::{AlphaBalance, NetUid};

/// Pays all alpha dividends, then all root dividends, each in ascending order of hotkeys.
pub fn pay<T: Config>(netuid: NetUid, dividends: Vec<(T::AccountId, Dividend)>) {
	// Bounded by the seats and their parents of the tempo before.
	let _ = AlphaDividendsPerSubnet::<T>::clear_prefix(netuid, u32::MAX, None);
	for (hotkey, dividend) in &dividends {
		pay_alpha::<T>(netuid, hotkey, dividend);
	}
	let _ = RootAlphaDividendsPerSubnet::<T>::clear_prefix(netuid, u32::MAX, None);
	for (hotkey, dividend) in &dividends {
		pay_root::<T>(netuid, hotkey, dividend);
	}
}

/// The take first, so that it shares in the nominators' part; collateral may capture of it. The
/// nominators' part goes to the whole share pool, or to the owner where the pool is empty.
fn pay_alpha<T: Config>(netuid: NetUid, hotkey: &T::AccountId, dividend: &Dividend) {
	let owner = Owner::<T>::get(hotkey);
	let taken = delegate_take(dividend.alpha, Delegates::<T>::get(hotkey).deconstruct());
	let nominators = AlphaBalance::new(taken.rest);
	let take = AlphaBalance::new(taken.take);
	let emission = to_rao(dividend.alpha).into();
	let captured = collateral::settle::<T>(netuid, hotkey, &owner, emission, take);
	door::increase::<T>(hotkey, &owner, netuid, take.saturating_sub(captured));
	if door::increase_all::<T>(hotkey, netuid, nominators).is_err() {
		door::increase::<T>(hotkey, &owner, netuid, nominators);
	}
	if !nominators.is_zero() {
		AlphaDividendsPerSubnet::<T>::insert(netuid, hotkey, nominators);
	}
	let total = door::total_of_hotkey::<T>(hotkey, netuid);
	if total.is_zero() {
		TotalHotkeyAlphaLastEpoch::<T>::remove(hotkey, netuid);
	} else {
		TotalHotkeyAlphaLastEpoch::<T>::insert(hotkey, netuid, total);
	}
}

/// The take is staked as alpha of the subnet; the rest waits for the hotkey's basket, still
/// counted in `SubnetAlphaOut`.
fn pay_root<T: Config>(netuid: NetUid, hotkey: &T::AccountId, dividend: &Dividend) {
	let taken = delegate_take(dividend.root, Delegates::<T>::get(hotkey).deconstruct());
	if taken.take > 0 {
		door::increase::<T>(hotkey, &Owner::<T>::get(hotkey), netuid, taken.take.into());
	}
	if taken.rest == 0 {
		return;
	}
	let rest = AlphaBalance::new(taken.rest);
	PendingBasketDeposits::<T>::mutate(hotkey, netuid, |waiting| {
		*waiting = waiting.saturating_add(rest);
	});
	RootAlphaDividendsPerSubnet::<T>::insert(netuid, hotkey, rest);
}
