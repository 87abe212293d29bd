//! Unstaking alpha. Spec: `docs/protocol/staking.md` §11.3 to §11.5.

use super::{
	door, dust, limits, operations,
	position::{Position, RootHold, Terms},
	validate,
};
use crate::{keys::children::threshold, pallet::*};
use sp_runtime::DispatchResult;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::SwapHandler};

/// Sells `amount` alpha of the caller's stake on `hotkey`, or all of it where that is less. Emits
/// [`Event::StakeRemoved`].
///
/// Errors: [`Error::SubtokenDisabled`], [`Error::InsufficientLiquidity`] above the pool's cap, then
/// those of [`validate::remove`] and [`operations::unstake_from_subnet`].
pub fn remove_stake<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	amount: AlphaBalance,
) -> DispatchResult {
	let position = Position::new(hotkey, coldkey, netuid);
	validate::ensure_tradable::<T>(netuid)?;
	let alpha = amount.min(door::stake_of::<T>(hotkey, coldkey, netuid));
	limits::ensure_remove_cap::<T>(netuid, alpha)?;
	validate::remove::<T>(position, alpha, alpha, false, RootHold::Enforced)?;
	let terms = Terms { limit: T::Swap::min_price(), drop_fees: false };
	sell_to_owner::<T>(position, alpha, terms)
}

/// As [`remove_stake`], at prices down to `limit` (RAO for one alpha): all of it or, where a part is
/// welcome, as much as the limit allows. More than the position is refused.
///
/// Errors: [`Error::InsufficientLiquidity`] above the pool's cap, those of the pool, then as
/// [`remove_stake`], [`Error::SlippageTooHigh`].
pub fn remove_stake_limit<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	amount: AlphaBalance,
	limit: TaoBalance,
	allow_partial: bool,
) -> DispatchResult {
	let position = Position::new(hotkey, coldkey, netuid);
	limits::ensure_remove_cap::<T>(netuid, amount)?;
	let max_amount = limits::max_remove::<T>(netuid, limit)?;
	validate::remove::<T>(position, amount, max_amount, allow_partial, RootHold::Enforced)?;
	sell_to_owner::<T>(position, amount.min(max_amount), Terms { limit, drop_fees: false })
}

/// Sells all stake of the caller on `hotkey`, with a limit all or nothing.
///
/// Errors: as [`remove_stake_limit`] or, without a limit, [`remove_stake`].
pub fn remove_stake_full_limit<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	limit: Option<TaoBalance>,
) -> DispatchResult {
	let alpha = door::stake_of::<T>(hotkey, coldkey, netuid);
	match limit {
		Some(limit) => remove_stake_limit::<T>(coldkey, hotkey, netuid, alpha, limit, false),
		None => remove_stake::<T>(coldkey, hotkey, netuid, alpha),
	}
}

/// Sells for the owner of the position, clears what is too little to stay, and has the hotkey's
/// children checked where its stake fell below the threshold.
fn sell_to_owner<T: Config>(
	position: Position<'_, T::AccountId>,
	alpha: AlphaBalance,
	terms: Terms,
) -> DispatchResult {
	let Position { hotkey, coldkey, netuid } = position;
	operations::unstake_from_subnet::<T>(position, coldkey, alpha, terms, RootHold::Enforced)?;
	dust::clear_small_nomination::<T>(hotkey, coldkey, netuid);
	let least = StakeThreshold::<T>::get();
	if least > 0 && operations::value_of_hotkey::<T>(hotkey).rao() < least {
		threshold::queue_check::<T>(hotkey);
	}
	Ok(())
}
