//! Putting TAO into a fund directly. Spec: `docs/protocol/staking.md` §18.6.

use super::{
	fund::{self, Holding},
	queue, weight,
};
use crate::{
	WeightInfo, bounds, constants,
	keys::ownership,
	money,
	neurons::Seats,
	pallet::*,
	pools,
	root::stake_hooks,
	staking::{
		door,
		validate::{self, MAX_STAKING_HOTKEYS},
	},
};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResultWithPostInfo, ensure};
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_emission::claim::{Claim, direct_shares};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::SwapHandler};

/// Buys every holding of the hotkey's fund with `amount` (RAO), in proportion to their values, and
/// owes the caller the shares. An empty fund keeps the TAO as cash. As with every stake the caller
/// keeps the existential deposit. Emits [`Event::BasketStakedIn`].
///
/// Errors, in this order: [`Error::HotKeyAccountNotExists`],
/// [`Error::HotKeyNotRegisteredInSubNet`] without a seat on root, [`Error::TooManyStakingHotkeys`],
/// [`Error::AmountTooLow`], [`Error::NotEnoughBalanceToStake`], [`Error::BasketDepositPending`];
/// [`Error::AmountTooLow`] where a holding can't be sold, would get nothing, or no share comes of
/// it; those of the pools.
pub fn stake_into_basket<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	amount: TaoBalance,
) -> DispatchResultWithPostInfo {
	ensure_allowed::<T>(coldkey, hotkey, amount)
		.map_err(|error| bounds::refused(T::WeightInfo::stake_into_basket(0), error))?;
	let weight = weight::direct::<T>(fund::count_rows::<T>(hotkey), queue::count::<T>(hotkey));
	deposit::<T>(coldkey, hotkey, amount).map_err(|error| bounds::refused(weight, error))?;
	Ok(Some(weight).into())
}

fn ensure_allowed<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	amount: TaoBalance,
) -> DispatchResult {
	ownership::ensure_exists::<T>(hotkey)?;
	let seated = Seats::<T>::is_registered(NetUid::ROOT, hotkey);
	ensure!(seated, Error::<T>::HotKeyNotRegisteredInSubNet);
	validate::ensure_list_has_room::<T>(hotkey, coldkey, MAX_STAKING_HOTKEYS)?;
	ensure!(amount >= constants::INITIAL_MIN_STAKE, Error::<T>::AmountTooLow);
	let balance = money::spendable_to_death::<T>(coldkey);
	ensure!(amount <= balance, Error::<T>::NotEnoughBalanceToStake);
	Ok(())
}

fn deposit<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	amount: TaoBalance,
) -> DispatchResult {
	queue::settle::<T>(hotkey)?;

	let amount = amount.min(money::spendable::<T>(coldkey));
	let bought = buy_holdings::<T>(coldkey, hotkey, amount)?;
	let before = BasketShares::<T>::get(hotkey);
	let growth = bought.growth.into_iter();
	let shares = direct_shares(before, bought.value_before.rao(), bought.value.rao(), growth);
	ensure!(shares > 0, Error::<T>::AmountTooLow);
	fund::put_shares::<T>(hotkey, before.saturating_add(shares));
	fund::note_deposited::<T>(hotkey, bought.value);
	stake_hooks::grant_shares::<T>(hotkey, coldkey, shares);
	door::list_hotkey::<T>(hotkey, coldkey);
	Pallet::<T>::deposit_event(Event::BasketStakedIn {
		hotkey: hotkey.clone(),
		coldkey: coldkey.clone(),
		tao: amount,
		value: bought.value,
		shares,
	});
	Ok(())
}

/// What a deposit brought to a fund.
struct Bought {
	/// Realizable value of the fund before, RAO.
	value_before: TaoBalance,
	/// What the bought alpha would have sold for before, RAO, holding by holding.
	value: TaoBalance,
	/// For each holding what was bought and what there was.
	growth: Vec<(u64, u64)>,
}

fn buy_holdings<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	amount: TaoBalance,
) -> Result<Bought, DispatchError> {
	let holdings = fund::holdings::<T>(hotkey);
	ensure!(!fund::rests::<T>(&holdings), Error::<T>::AmountTooLow);
	if holdings.is_empty() {
		buy::<T>(coldkey, hotkey, NetUid::ROOT, amount)?;
		let value_before = TaoBalance::ZERO;
		return Ok(Bought { value_before, value: amount, growth: Vec::new() });
	}
	let values: Vec<TaoBalance> = holdings.iter().map(|row| row.worth::<T>().tao).collect();
	let value_before = fund::value::<T>(&holdings);
	let parts = split(amount, &values, value_before);
	let mut bought = Bought { value_before, value: TaoBalance::ZERO, growth: Vec::new() };
	for ((Holding { netuid, alpha }, value), part) in holdings.into_iter().zip(values).zip(parts) {
		ensure!(!value.is_zero() && !part.is_zero(), Error::<T>::AmountTooLow);
		let got = buy::<T>(coldkey, hotkey, netuid, part)?;
		bought.value = bought.value.saturating_add(value_of_part(value, got, alpha));
		bought.growth.push((got.rao(), alpha.rao()));
	}
	Ok(bought)
}

/// `amount` in proportion to the values; what rounding leaves over goes to the first of the largest.
fn split(amount: TaoBalance, values: &[TaoBalance], all: TaoBalance) -> Vec<TaoBalance> {
	let mut parts: Vec<TaoBalance> = values
		.iter()
		.map(|value| amount.mul_div_floor(value.rao(), all.rao()).unwrap_or_default())
		.collect();
	let given = parts.iter().copied().fold(TaoBalance::ZERO, TaoBalance::saturating_add);
	if let Some(largest) = parts.iter().max().copied()
		&& let Some(part) = parts.iter_mut().find(|part| **part == largest)
	{
		*part = part.saturating_add(amount.saturating_sub(given));
	}
	parts
}

/// The part `got / held` of a holding's value; rounds down.
fn value_of_part(value: TaoBalance, got: AlphaBalance, held: AlphaBalance) -> TaoBalance {
	let part = Claim { shares: got.rao(), of: held.rao() };
	TaoBalance::new(part.part(value.rao().into()))
}

/// Buys alpha of one subnet for the fund at any price, with the pool's fee; on root the TAO itself
/// is cash.
fn buy<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	tao: TaoBalance,
) -> Result<AlphaBalance, DispatchError> {
	let paid = money::transfer_to_subnet::<T>(netuid, coldkey, tao)?;
	ensure!(paid == tao, Error::<T>::NotEnoughBalanceToStake);
	let trade = pools::buy::<T>(netuid, tao, T::Swap::max_price(), false)?;
	let taken = trade.paid_in.saturating_add(trade.fee) == tao;
	ensure!(taken && !trade.paid_out.is_zero(), Error::<T>::AmountTooLow);
	pools::pay_tao_fee::<T>(netuid, trade.fee_to_author);
	if !netuid.is_root() {
		pools::note_protocol_inflow::<T>(netuid, trade.paid_in);
	}
	fund::credit::<T>(hotkey, netuid, trade.paid_out);
	Ok(trade.paid_out)
}
