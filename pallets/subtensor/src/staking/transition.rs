//! Moving stake: to another hotkey, subnet, coldkey, or several of these at once. Every call is one
//! transition. Spec: `docs/protocol/staking.md` §12.

use super::{
	door, limits, operations,
	position::{Bought, Position, RootHold, Sold, Terms},
	validate::{self, Transition},
};
use crate::{money, pallet::*};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_balancer::RAO_PER_UNIT;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::SwapHandler};

/// Least ratio of the move, billionths of destination alpha for one alpha, and whether a part of
/// the amount is welcome.
#[derive(Clone, Copy)]
struct Limit {
	ratio: TaoBalance,
	allow_partial: bool,
}

/// What tells the calls apart.
#[derive(Clone, Copy, Default)]
struct Rules {
	limit: Option<Limit>,
	check_toggle: bool,
}

/// Moves stake of the caller to another hotkey, subnet, or both. Emits [`Event::StakeMoved`].
pub fn move_stake<T: Config>(
	coldkey: &T::AccountId,
	origin_hotkey: &T::AccountId,
	destination_hotkey: &T::AccountId,
	origin: NetUid,
	destination: NetUid,
	alpha: AlphaBalance,
) -> DispatchResult {
	let from = Position::new(origin_hotkey, coldkey, origin);
	let to = Position::new(destination_hotkey, coldkey, destination);
	let tao = run::<T>(from, to, alpha, Rules::default())?;
	emit_moved::<T>(from, to, tao);
	Ok(())
}

/// As [`move_stake`], with a least ratio. Emits [`Event::StakeMoved`].
#[allow(clippy::too_many_arguments, reason = "the arguments of the call")]
pub fn move_stake_limit<T: Config>(
	coldkey: &T::AccountId,
	origin_hotkey: &T::AccountId,
	destination_hotkey: &T::AccountId,
	origin: NetUid,
	destination: NetUid,
	alpha: AlphaBalance,
	ratio: TaoBalance,
	allow_partial: bool,
) -> DispatchResult {
	let from = Position::new(origin_hotkey, coldkey, origin);
	let to = Position::new(destination_hotkey, coldkey, destination);
	let rules = Rules { limit: Some(Limit { ratio, allow_partial }), check_toggle: false };
	let tao = run::<T>(from, to, alpha, rules)?;
	emit_moved::<T>(from, to, tao);
	Ok(())
}

/// Gives stake to another coldkey. Emits [`Event::StakeTransferred`].
pub fn transfer_stake<T: Config>(
	coldkey: &T::AccountId,
	destination_coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	origin: NetUid,
	destination: NetUid,
	alpha: AlphaBalance,
) -> DispatchResult {
	let from = Position::new(hotkey, coldkey, origin);
	let to = Position::new(hotkey, destination_coldkey, destination);
	let tao = run::<T>(from, to, alpha, Rules { limit: None, check_toggle: true })?;
	Pallet::<T>::deposit_event(Event::StakeTransferred(
		coldkey.clone(),
		destination_coldkey.clone(),
		hotkey.clone(),
		origin,
		destination,
		tao,
	));
	Ok(())
}

/// Gives stake to another coldkey, on another hotkey. Emits [`Event::StakeAndHotkeyTransferred`].
pub fn transfer_stake_and_hotkey<T: Config>(
	coldkey: &T::AccountId,
	destination_coldkey: &T::AccountId,
	origin_hotkey: &T::AccountId,
	destination_hotkey: &T::AccountId,
	origin: NetUid,
	destination: NetUid,
	alpha: AlphaBalance,
) -> DispatchResult {
	let from = Position::new(origin_hotkey, coldkey, origin);
	let to = Position::new(destination_hotkey, destination_coldkey, destination);
	let tao = run::<T>(from, to, alpha, Rules { limit: None, check_toggle: true })?;
	Pallet::<T>::deposit_event(Event::StakeAndHotkeyTransferred {
		origin_coldkey: coldkey.clone(),
		destination_coldkey: destination_coldkey.clone(),
		origin_hotkey: origin_hotkey.clone(),
		destination_hotkey: destination_hotkey.clone(),
		origin_netuid: origin,
		destination_netuid: destination,
		amount: tao,
	});
	Ok(())
}

/// Moves stake of one hotkey to another subnet. Emits [`Event::StakeSwapped`].
pub fn swap_stake<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	origin: NetUid,
	destination: NetUid,
	alpha: AlphaBalance,
) -> DispatchResult {
	swap::<T>(coldkey, hotkey, (origin, destination), alpha, None)
}

/// As [`swap_stake`], with a least ratio. Emits [`Event::StakeSwapped`].
pub fn swap_stake_limit<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	origin: NetUid,
	destination: NetUid,
	alpha: AlphaBalance,
	ratio: TaoBalance,
	allow_partial: bool,
) -> DispatchResult {
	let limit = Some(Limit { ratio, allow_partial });
	swap::<T>(coldkey, hotkey, (origin, destination), alpha, limit)
}

fn swap<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	(origin, destination): (NetUid, NetUid),
	alpha: AlphaBalance,
	limit: Option<Limit>,
) -> DispatchResult {
	let from = Position::new(hotkey, coldkey, origin);
	let to = Position::new(hotkey, coldkey, destination);
	let tao = run::<T>(from, to, alpha, Rules { limit, check_toggle: false })?;
	Pallet::<T>::deposit_event(Event::StakeSwapped(
		coldkey.clone(),
		hotkey.clone(),
		origin,
		destination,
		tao,
	));
	Ok(())
}

/// Runs a transition and returns its value in TAO. An amount of `u64::MAX` is the whole position.
fn run<T: Config>(
	from: Position<'_, T::AccountId>,
	to: Position<'_, T::AccountId>,
	alpha: AlphaBalance,
	rules: Rules,
) -> Result<TaoBalance, DispatchError> {
	let alpha = if alpha == AlphaBalance::MAX {
		door::stake_of::<T>(from.hotkey, from.coldkey, from.netuid)
	} else {
		alpha
	};
	// Within a subnet nothing is traded, so a limit means nothing.
	let limit = rules.limit.filter(|_| from.netuid != to.netuid);
	let max_amount = match limit {
		Some(limit) => limits::max_move::<T>(from.netuid, to.netuid, limit.ratio)?,
		None => alpha,
	};
	validate::transition::<T>(&Transition {
		from,
		to,
		alpha,
		limit: limit.map(|limit| (max_amount, limit.allow_partial)),
		check_toggle: rules.check_toggle,
	})?;
	let moved = alpha.min(max_amount);
	if from.netuid == to.netuid {
		operations::transfer_within_subnet::<T>(from, to, moved)
	} else {
		across::<T>(from, to, moved, limit)
	}
}

/// Sells on one subnet and buys on the other, with one fee: on the sale or, from root, on the
/// purchase. Proceeds below the least stake remain free TAO of the receiver.
fn across<T: Config>(
	from: Position<'_, T::AccountId>,
	to: Position<'_, T::AccountId>,
	alpha: AlphaBalance,
	limit: Option<Limit>,
) -> Result<TaoBalance, DispatchError> {
	let from_root = from.netuid.is_root();
	let sale = Terms { limit: T::Swap::min_price(), drop_fees: from_root };
	let hold = RootHold::Enforced;
	let sold = operations::unstake_from_subnet::<T>(from, from.coldkey, alpha, sale, hold)?;
	if from.coldkey != to.coldkey {
		money::transfer::<T>(from.coldkey, to.coldkey, sold.tao)?;
	}
	if sold.tao >= operations::least_transfer(from.coldkey, to.coldkey) {
		operations::become_delegate_of_others::<T>(to.hotkey, to.coldkey);
		let purchase = Terms { limit: T::Swap::max_price(), drop_fees: !from_root };
		let bought = operations::stake_into_subnet::<T>(to, sold.tao, purchase)?;
		if let Some(limit) = limit {
			ensure!(keeps_ratio(&sold, &bought, limit.ratio), Error::<T>::SlippageTooHigh);
		}
	}
	Ok(sold.tao)
}

/// Whether the two trades, without their fees, gave at least `ratio` billionths. The amounts of the
/// closed form round down at each step, so a millionth and a thousand RAO are let pass.
fn keeps_ratio(sold: &Sold, bought: &Bought, ratio: TaoBalance) -> bool {
	// Alpha that all proceeds would have bought at the price of the purchase.
	let alpha = u128::from(bought.alpha)
		.saturating_mul(u128::from(sold.tao))
		.checked_div(u128::from(bought.net_tao))
		.unwrap_or_default();
	let wanted = u128::from(sold.net_alpha)
		.saturating_mul(u128::from(ratio))
		.checked_div(u128::from(RAO_PER_UNIT))
		.unwrap_or_default();
	let slack = wanted.checked_div(1_000_000).unwrap_or_default().saturating_add(1_000);
	alpha.saturating_add(slack) >= wanted
}

fn emit_moved<T: Config>(
	from: Position<'_, T::AccountId>,
	to: Position<'_, T::AccountId>,
	tao: TaoBalance,
) {
	Pallet::<T>::deposit_event(Event::StakeMoved(
		from.coldkey.clone(),
		from.hotkey.clone(),
		from.netuid,
		to.hotkey.clone(),
		to.netuid,
		tao,
	));
}
