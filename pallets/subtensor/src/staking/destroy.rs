//! Destroying stake: recycling, burning, and buying to burn. Spec: `docs/protocol/staking.md` §13.

use super::{add, door, position::Position, validate};
use crate::{collateral::guard, keys::ownership, locks, pallet::*, subnets};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::AlphaLedger};

/// Destroys up to `amount` of the caller's stake so that it can be emitted again. Emits
/// [`Event::AlphaRecycled`].
///
/// Errors: those of [`take`].
pub fn recycle_alpha<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	amount: AlphaBalance,
	netuid: NetUid,
) -> DispatchResult {
	let taken = take::<T>(Position::new(hotkey, coldkey, netuid), amount)?;
	SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_sub(taken));
	T::AlphaAssets::recycle(netuid, taken);
	Pallet::<T>::deposit_event(Event::AlphaRecycled(
		coldkey.clone(),
		hotkey.clone(),
		taken,
		netuid,
	));
	Ok(())
}

/// Destroys up to `amount` of the caller's stake for ever: it stays counted as outside of the pool.
/// Emits [`Event::AlphaBurned`].
///
/// Errors: those of [`take`].
pub fn burn_alpha<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	amount: AlphaBalance,
	netuid: NetUid,
) -> DispatchResult {
	let taken = take::<T>(Position::new(hotkey, coldkey, netuid), amount)?;
	T::AlphaAssets::burn(netuid, taken);
	Pallet::<T>::deposit_event(Event::AlphaBurned(coldkey.clone(), hotkey.clone(), taken, netuid));
	Ok(())
}

/// Buys alpha with `amount` RAO and burns it, all or nothing. Emits [`Event::AddStakeBurn`].
///
/// Errors: those of [`add::add_stake`] or, with a limit, [`add::add_stake_limit`]; those of
/// [`burn_alpha`].
pub fn add_stake_burn<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	amount: TaoBalance,
	limit: Option<TaoBalance>,
) -> DispatchResult {
	let position = Position::new(hotkey, coldkey, netuid);
	let bought = match limit {
		Some(limit) => add::add_limited::<T>(position, amount, limit, false)?,
		None => add::add::<T>(position, amount)?,
	};
	burn_alpha::<T>(coldkey, hotkey, bought.alpha, netuid)?;
	Pallet::<T>::deposit_event(Event::AddStakeBurn {
		netuid,
		hotkey: hotkey.clone(),
		amount,
		alpha: bought.alpha,
	});
	Ok(())
}

/// Takes up to `amount` from a position; the alpha is nobody's then, and still outside of the pool.
///
/// Errors: [`Error::SubnetNotExists`], [`Error::CannotBurnOrRecycleOnRootSubnet`],
/// [`Error::SubtokenDisabled`], [`Error::HotKeyAccountNotExists`],
/// [`Error::InsufficientLiquidity`], [`Error::StakeUnavailable`].
fn take<T: Config>(
	position: Position<'_, T::AccountId>,
	amount: AlphaBalance,
) -> Result<AlphaBalance, DispatchError> {
	let Position { hotkey, coldkey, netuid } = position;
	subnets::ensure_exists::<T>(netuid)?;
	ensure!(!netuid.is_root(), Error::<T>::CannotBurnOrRecycleOnRootSubnet);
	validate::ensure_tradable::<T>(netuid)?;
	ownership::ensure_exists::<T>(hotkey)?;
	let taken = amount.min(door::stake_of::<T>(hotkey, coldkey, netuid));
	ensure!(SubnetAlphaOut::<T>::get(netuid) >= taken, Error::<T>::InsufficientLiquidity);
	locks::ensure_available::<T>(coldkey, netuid, taken)?;
	guard::ensure_free::<T>(hotkey, coldkey, netuid, taken)?;
	door::decrease::<T>(hotkey, coldkey, netuid, taken)?;
	door::unlist_dead_hotkey::<T>(hotkey, coldkey);
	Ok(taken)
}
