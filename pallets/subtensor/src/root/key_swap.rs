//! Funds of root validators under new keys. Spec: `docs/protocol/neurons-and-keys.md` §12.6,
//! `docs/protocol/staking.md` §18.
//!
//! A hotkey's fund is the escrow's stake on the hotkey, on whatever subnets, together with the
//! counters of its shares. It moves as a whole, with the hotkey's place on root.

use crate::{constants::SUBTENSOR_PALLET_ID, pallet::*, staking::door};
use alloc::vec::Vec;
use sp_runtime::{DispatchResult, traits::AccountIdConversion};

/// The coldkey that holds the assets of all funds.
pub fn escrow_account<T: Config>() -> T::AccountId {
	SUBTENSOR_PALLET_ID.into_sub_account_truncating(*b"beta/esc")
}

/// Whether anything of a fund is stored for the hotkey.
pub fn has_basket<T: Config>(hotkey: &T::AccountId) -> bool {
	BasketShares::<T>::contains_key(hotkey)
		|| BasketRate::<T>::contains_key(hotkey)
		|| PendingBasketDeposits::<T>::iter_key_prefix(hotkey).next().is_some()
		|| AlphaV2::<T>::iter_key_prefix((hotkey, escrow_account::<T>())).next().is_some()
}

/// Hands the fund of `old`, and its choice on automatic delegation, to `new`, which has none.
pub fn swap_hotkey<T: Config>(old: &T::AccountId, new: &T::AccountId) -> DispatchResult {
	let escrow = escrow_account::<T>();
	let holdings: Vec<_> = AlphaV2::<T>::iter_key_prefix((old, &escrow)).collect();
	for netuid in holdings {
		door::move_position::<T>((old, &escrow), (new, &escrow), netuid)?;
	}
	move_fund_rows::<T>(old, new);
	if AutoParentDelegationEnabled::<T>::contains_key(old) {
		let enabled = AutoParentDelegationEnabled::<T>::take(old);
		AutoParentDelegationEnabled::<T>::insert(new, enabled);
	}
	Ok(())
}

/// Everything that is stored for a fund.
fn move_fund_rows<T: Config>(old: &T::AccountId, new: &T::AccountId) {
	macro_rules! hand_over {
		($($item:ident),*) => {$(
			if $item::<T>::contains_key(old) {
				$item::<T>::insert(new, $item::<T>::get(old));
				$item::<T>::remove(old);
			}
		)*};
	}
	macro_rules! hand_over_optional {
		($($item:ident),*) => {$(
			if let Some(value) = $item::<T>::take(old) {
				$item::<T>::insert(new, value);
			}
		)*};
	}
	macro_rules! hand_over_rows {
		($($item:ident),*) => {$(
			let rows: Vec<_> = $item::<T>::drain_prefix(old).collect();
			for (key, value) in rows {
				$item::<T>::insert(new, key, value);
			}
		)*};
	}
	hand_over!(BasketShares, BasketRate, BasketTwr, BasketDepositedTao, BasketRedeemedTao);
	hand_over_optional!(BetaBaseline, BetaIndexFundSample, BasketTradeBucket, BasketTradingFrozen);
	hand_over_rows!(PendingBasketDeposits, BasketLiquidityUsed, BasketClaimed);
}

/// Hands what `old` has claimed of the hotkey's fund to `new`; claims of both add up.
pub fn swap_coldkey_of_fund<T: Config>(
	hotkey: &T::AccountId,
	old: &T::AccountId,
	new: &T::AccountId,
) {
	if BasketClaimed::<T>::contains_key(hotkey, old) {
		let claimed = BasketClaimed::<T>::take(hotkey, old);
		BasketClaimed::<T>::mutate(hotkey, new, |sum| *sum = sum.saturating_add(claimed));
	}
}
