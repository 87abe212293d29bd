//! Staking TAO. Spec: `docs/protocol/staking.md` §11.1, §11.2.

use super::{
	limits, operations,
	position::{Bought, Position, Terms},
	validate,
};
use crate::pallet::*;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{NetUid, TaoBalance, traits::SwapHandler};

/// Buys alpha of `netuid` with `amount` RAO and stakes it to `hotkey`. Emits [`Event::StakeAdded`].
///
/// Errors: [`Error::InsufficientLiquidity`] above the pool's cap, then those of [`validate::add`]
/// and [`operations::stake_into_subnet`].
pub fn add_stake<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	amount: TaoBalance,
) -> DispatchResult {
	add::<T>(Position::new(hotkey, coldkey, netuid), amount).map(|_| ())
}

/// As [`add_stake`], at prices up to `limit` (RAO for one alpha): all of it or, where a part is
/// welcome, as much as the limit allows; the rest never leaves the coldkey. Makes the hotkey of
/// somebody else a delegate.
///
/// Errors: as [`add_stake`], after the cap those of the pool, [`Error::SlippageTooHigh`].
pub fn add_stake_limit<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	amount: TaoBalance,
	limit: TaoBalance,
	allow_partial: bool,
) -> DispatchResult {
	let position = Position::new(hotkey, coldkey, netuid);
	add_limited::<T>(position, amount, limit, allow_partial).map(|_| ())
}

/// [`add_stake`] that tells what it bought.
pub(super) fn add<T: Config>(
	position: Position<'_, T::AccountId>,
	amount: TaoBalance,
) -> Result<Bought, DispatchError> {
	limits::ensure_add_cap::<T>(position.netuid, amount)?;
	validate::add::<T>(position, amount, amount, false)?;
	let terms = Terms { limit: T::Swap::max_price(), drop_fees: false };
	operations::stake_into_subnet::<T>(position, amount, terms)
}

/// [`add_stake_limit`] that tells what it bought.
pub(super) fn add_limited<T: Config>(
	position: Position<'_, T::AccountId>,
	amount: TaoBalance,
	limit: TaoBalance,
	allow_partial: bool,
) -> Result<Bought, DispatchError> {
	limits::ensure_add_cap::<T>(position.netuid, amount)?;
	let max_amount = limits::max_add::<T>(position.netuid, limit)?;
	validate::add::<T>(position, amount, max_amount, allow_partial)?;
	operations::become_delegate_of_others::<T>(position.hotkey, position.coldkey);
	let terms = Terms { limit, drop_fees: false };
	operations::stake_into_subnet::<T>(position, amount.min(max_amount), terms)
}
