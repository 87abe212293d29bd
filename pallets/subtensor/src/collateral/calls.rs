//! The calls on collateral. Spec: `docs/protocol/staking.md` §16.12.

use super::{guard, registration, swap};
use crate::{
	keys::ownership,
	money,
	pallet::*,
	staking::{
		Position, Terms, door, limits, stake_into_subnet,
		validate::{self, ensure_tradable},
	},
	subnets,
	types::MinerCollateralState,
};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use substrate_fixed::types::U64F64;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// Adds `alpha` to the collateral of the caller's hotkey: first what is free of the position, then
/// what `alpha` still misses is bought at prices up to `limit` (RAO for one alpha), for its value at
/// the slow average of the price, all of it or nothing. What is bought may so be a little more or
/// less. Emits [`Event::StakeAdded`] where something is bought, [`Event::CollateralLocked`].
///
/// Errors, in this order: [`Error::RegistrationNotPermittedOnRootSubnet`],
/// [`Error::SubnetNotExists`], [`Error::SubtokenDisabled`], [`Error::HotKeyAccountNotExists`],
/// [`Error::NonAssociatedColdKey`], [`Error::AmountTooLow`]; for a purchase
/// [`Error::InsufficientLiquidity`] without an average or above the pool's cap, those of the pool,
/// those of [`validate::add`], [`Error::NotEnoughBalanceToStake`] where the coldkey would not keep
/// the existential deposit; [`Error::ColdkeyCollateralPositionsFull`].
pub fn add_collateral<T: Config>(
	signer: &T::AccountId,
	netuid: NetUid,
	hotkey: &T::AccountId,
	alpha: AlphaBalance,
	limit: TaoBalance,
) -> DispatchResult {
	ensure_subnet::<T>(netuid)?;
	ensure_tradable::<T>(netuid)?;
	ensure_own_hotkey::<T>(signer, hotkey)?;
	ensure!(!alpha.is_zero(), Error::<T>::AmountTooLow);
	let position = Position::new(hotkey, signer, netuid);
	let free = free_stake::<T>(position).min(alpha);
	let missing = alpha.saturating_sub(free);
	let bought = if missing.is_zero() {
		AlphaBalance::ZERO
	} else {
		buy::<T>(position, cost_of::<T>(netuid, missing)?, limit)?
	};
	registration::add_locked::<T>(netuid, hotkey, signer, free.saturating_add(bought))
}

/// Sets the floor below which the collateral of the caller's hotkey does not come free, and up to
/// which emission fills it. Emits [`Event::MinCollateralSet`].
///
/// Errors, in this order: [`Error::RegistrationNotPermittedOnRootSubnet`],
/// [`Error::SubnetNotExists`], [`Error::HotKeyAccountNotExists`], [`Error::NonAssociatedColdKey`],
/// [`Error::ColdkeyCollateralPositionsFull`].
pub fn set_min_collateral<T: Config>(
	signer: &T::AccountId,
	netuid: NetUid,
	hotkey: &T::AccountId,
	min_locked: AlphaBalance,
) -> DispatchResult {
	ensure_subnet::<T>(netuid)?;
	ensure_own_hotkey::<T>(signer, hotkey)?;
	let key = (netuid, hotkey, signer);
	let row = MinerCollateral::<T>::get(key);
	let locked = row.as_ref().map_or(AlphaBalance::ZERO, |row| row.locked);
	if locked.is_zero() && min_locked.is_zero() {
		MinerCollateral::<T>::remove(key);
		swap::unlist::<T>(netuid, signer, hotkey);
	} else {
		swap::list::<T>(netuid, signer, hotkey)?;
		let row = row.unwrap_or_else(|| MinerCollateralState {
			locked,
			drain_ratio: CollateralDrainRatio::<T>::get(netuid),
			min_locked,
			earned: AlphaBalance::ZERO,
		});
		MinerCollateral::<T>::insert(key, MinerCollateralState { min_locked, ..row });
	}
	Pallet::<T>::deposit_event(Event::MinCollateralSet {
		netuid,
		hotkey: hotkey.clone(),
		min_locked,
	});
	Ok(())
}

fn ensure_subnet<T: Config>(netuid: NetUid) -> DispatchResult {
	ensure!(!netuid.is_root(), Error::<T>::RegistrationNotPermittedOnRootSubnet);
	subnets::ensure_exists::<T>(netuid)
}

fn ensure_own_hotkey<T: Config>(coldkey: &T::AccountId, hotkey: &T::AccountId) -> DispatchResult {
	ownership::ensure_exists::<T>(hotkey)?;
	ensure!(ownership::owns::<T>(coldkey, hotkey), Error::<T>::NonAssociatedColdKey);
	Ok(())
}

/// Alpha of the position that is no collateral yet.
fn free_stake<T: Config>(position: Position<'_, T::AccountId>) -> AlphaBalance {
	let Position { hotkey, coldkey, netuid } = position;
	door::stake_of::<T>(hotkey, coldkey, netuid)
		.saturating_sub(guard::locked_of::<T>(hotkey, coldkey, netuid))
}

/// What `alpha` costs at the slow average of the price, RAO, rounded down.
///
/// Errors: [`Error::InsufficientLiquidity`] without an average.
fn cost_of<T: Config>(netuid: NetUid, alpha: AlphaBalance) -> Result<TaoBalance, DispatchError> {
	let price = U64F64::saturating_from_num(SubnetMovingPrice::<T>::get(netuid));
	ensure!(price > U64F64::from_bits(0), Error::<T>::InsufficientLiquidity);
	Ok(registration::value_at_average::<T>(netuid, alpha))
}

/// Spends all of `tao` within the limit, or fails.
fn buy<T: Config>(
	position: Position<'_, T::AccountId>,
	tao: TaoBalance,
	limit: TaoBalance,
) -> Result<AlphaBalance, DispatchError> {
	limits::ensure_add_cap::<T>(position.netuid, tao)?;
	let most = limits::max_add::<T>(position.netuid, limit)?;
	validate::add::<T>(position, tao, most, false)?;
	let spendable = money::spendable::<T>(position.coldkey);
	ensure!(tao <= spendable, Error::<T>::NotEnoughBalanceToStake);
	Ok(stake_into_subnet::<T>(position, tao, Terms { limit, drop_fees: false })?.alpha)
}
