//! The largest amounts that price limits and pools allow. Spec: `docs/protocol/staking.md` §9.

use crate::{pallet::*, pools};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_balancer::{
	RAO_PER_UNIT,
	fixed::{div, mul, num, sub, to_u64},
};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::SwapHandler};

/// Whether the subnet exchanges one to one.
pub fn is_stable<T: Config>(netuid: NetUid) -> bool {
	netuid.is_root() || SubnetMechanism::<T>::get(netuid) != pools::DYNAMIC
}

/// A purchase is within what a pool takes at once.
///
/// Errors: [`Error::InsufficientLiquidity`].
pub fn ensure_add_cap<T: Config>(netuid: NetUid, tao: TaoBalance) -> DispatchResult {
	let fits = is_stable::<T>(netuid) || tao <= T::Swap::buy_input_cap(netuid);
	ensure!(fits, Error::<T>::InsufficientLiquidity);
	Ok(())
}

/// A sale is within what a pool takes at once.
///
/// Errors: [`Error::InsufficientLiquidity`].
pub fn ensure_remove_cap<T: Config>(netuid: NetUid, alpha: AlphaBalance) -> DispatchResult {
	let fits = is_stable::<T>(netuid) || alpha <= T::Swap::sell_input_cap(netuid);
	ensure!(fits, Error::<T>::InsufficientLiquidity);
	Ok(())
}

/// Most TAO that buys alpha at prices up to `limit` (RAO for one alpha), fee included.
///
/// Errors: those of the pool.
pub fn max_add<T: Config>(netuid: NetUid, limit: TaoBalance) -> Result<TaoBalance, DispatchError> {
	T::Swap::max_buy_input(netuid, limit)
}

/// Most alpha that sells at prices down to `limit` (RAO for one alpha), fee included.
///
/// Errors: those of the pool.
pub fn max_remove<T: Config>(
	netuid: NetUid,
	limit: TaoBalance,
) -> Result<AlphaBalance, DispatchError> {
	T::Swap::max_sell_input(netuid, limit)
}

/// Most alpha that moves from one subnet to another where each alpha must bring at least `limit`
/// billionths of the destination's alpha on average, fees left out.
///
/// Between two pools the closed form of equal weights is used; [`super::transition`] checks the
/// ratio that came about.
///
/// Errors: those of the pools.
pub fn max_move<T: Config>(
	origin: NetUid,
	destination: NetUid,
	limit: TaoBalance,
) -> Result<AlphaBalance, DispatchError> {
	match (is_stable::<T>(origin), is_stable::<T>(destination)) {
		(true, true) if limit.rao() > RAO_PER_UNIT => Ok(AlphaBalance::ZERO),
		(true, true) => Ok(AlphaBalance::MAX),
		(true, false) => max_move_from_stable::<T>(destination, limit),
		(false, true) => max_remove::<T>(origin, limit),
		(false, false) => Ok(max_move_between_pools::<T>(origin, destination, limit)),
	}
}

/// The limit is alpha for TAO here: its inverse is the price limit of the purchase, rounded down.
fn max_move_from_stable<T: Config>(
	destination: NetUid,
	limit: TaoBalance,
) -> Result<AlphaBalance, DispatchError> {
	if limit.is_zero() {
		return Ok(AlphaBalance::MAX);
	}
	let one = num(RAO_PER_UNIT);
	let price = to_u64(mul(div(one, num(limit.rao())), one));
	Ok(AlphaBalance::new(max_add::<T>(destination, TaoBalance::new(price))?.rao()))
}

fn max_move_between_pools<T: Config>(
	origin: NetUid,
	destination: NetUid,
	limit: TaoBalance,
) -> AlphaBalance {
	let (y1, x1) = (SubnetTAO::<T>::get(origin), SubnetAlphaIn::<T>::get(origin));
	let (y2, x2) = (SubnetTAO::<T>::get(destination), SubnetAlphaIn::<T>::get(destination));
	if y1.is_zero() || x1.is_zero() || y2.is_zero() || x2.is_zero() {
		return AlphaBalance::ZERO;
	}
	let ratio = div(num(limit.rao()), num(RAO_PER_UNIT));
	let spot = div(T::Swap::current_alpha_price(origin), T::Swap::current_alpha_price(destination));
	if ratio > spot {
		return AlphaBalance::ZERO;
	}
	if limit.is_zero() {
		return AlphaBalance::MAX;
	}
	// Every product and quotient rounds down.
	let sum = num(y1.rao()).saturating_add(num(y2.rao()));
	let (part1, part2) = (div(num(y1.rao()), sum), div(num(y2.rao()), sum));
	let bought = div(mul(num(x2.rao()), part1), ratio);
	AlphaBalance::new(to_u64(sub(bought, mul(num(x1.rao()), part2))))
}
