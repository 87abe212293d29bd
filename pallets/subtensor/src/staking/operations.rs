//! The three primitive operations on stake: in, out, and within a subnet. Every call is made of
//! them. They check what keeps the books right; what a user may do is in [`super::validate`].
//! Spec: `docs/protocol/staking.md` §8.

use super::{
	door,
	position::{Bought, Position, RootHold, Sold, Terms},
};
use crate::{
	collateral::guard,
	constants,
	keys::{children::threshold, ownership},
	locks, money,
	pallet::*,
	pools,
	root::stake_hooks::{self, Change},
};
use frame_support::ensure;
use sp_runtime::DispatchError;
use substrate_fixed::types::U64F64;
use subtensor_balancer::fixed::{mul, num, to_u64};
use subtensor_types::{
	AlphaBalance, NetUid, TaoBalance,
	traits::{SwapHandler, SwapOutcome},
};

/// Pays `tao` from the coldkey, buys alpha and stakes it. What the limit leaves over returns to the
/// coldkey. The coldkey keeps the existential deposit, so a whole balance stakes a little less.
/// Emits [`Event::StakeAdded`] with the gross TAO.
///
/// Errors: [`Error::BasketDepositPending`] on root, those of the transfer and of the pool,
/// [`Error::AmountTooLow`] where nothing is bought, [`Error::InsufficientLiquidity`] where the alpha
/// is too little for a share.
pub fn stake_into_subnet<T: Config>(
	position: Position<'_, T::AccountId>,
	tao: TaoBalance,
	terms: Terms,
) -> Result<Bought, DispatchError> {
	let Position { hotkey, coldkey, netuid } = position;
	let change = Change::begin::<T>(hotkey, coldkey, netuid)?;
	let paid = money::transfer_to_subnet::<T>(netuid, coldkey, tao)?;
	let trade = pools::buy::<T>(netuid, paid, terms.limit, terms.drop_fees)?;
	ensure!(!trade.paid_out.is_zero(), Error::<T>::AmountTooLow);
	let accepted = door::accepts::<T>(hotkey, netuid, trade.paid_out);
	ensure!(accepted, Error::<T>::InsufficientLiquidity);
	door::increase::<T>(hotkey, coldkey, netuid, trade.paid_out);
	pools::pay_tao_fee::<T>(netuid, trade.fee_to_author);
	let rest = paid.saturating_sub(trade.paid_in).saturating_sub(trade.fee);
	money::transfer_from_subnet::<T>(netuid, coldkey, rest)?;
	pools::note_user_inflow::<T>(netuid, trade.paid_in);
	locks::touch::<T>(coldkey, netuid);
	if let Some(change) = change {
		change.finish::<T>(hotkey, coldkey);
	}
	if ChildkeyThresholdSuspended::<T>::contains_key(hotkey) {
		threshold::queue_check::<T>(hotkey);
	}
	emit_added::<T>(position, paid, trade.paid_out, trade.fee.rao());
	Ok(Bought { alpha: trade.paid_out, net_tao: trade.paid_in })
}

/// Sells `alpha` of the position and pays the `beneficiary`. What the limit leaves over stays
/// staked. Emits [`Event::StakeRemoved`] with the alpha net of the fee.
///
/// Errors: [`Error::RootStakeLocked`], [`Error::BasketDepositPending`], both on root,
/// [`Error::StakeUnavailable`], [`Error::NotEnoughStakeToWithdraw`], those of the pool and of the
/// transfer.
pub fn unstake_from_subnet<T: Config>(
	position: Position<'_, T::AccountId>,
	beneficiary: &T::AccountId,
	alpha: AlphaBalance,
	terms: Terms,
	hold: RootHold,
) -> Result<Sold, DispatchError> {
	let Position { hotkey, coldkey, netuid } = position;
	if netuid.is_root() && hold == RootHold::Enforced {
		stake_hooks::ensure_not_held::<T>(hotkey, coldkey)?;
	}
	let change = Change::begin::<T>(hotkey, coldkey, netuid)?;
	locks::ensure_available::<T>(coldkey, netuid, alpha)?;
	guard::ensure_free::<T>(hotkey, coldkey, netuid, alpha)?;
	door::decrease::<T>(hotkey, coldkey, netuid, alpha)?;
	let trade = pools::sell::<T>(netuid, alpha, terms.limit, terms.drop_fees)?;
	let rest = alpha.saturating_sub(trade.paid_in).saturating_sub(trade.fee);
	door::increase::<T>(hotkey, coldkey, netuid, rest);
	money::transfer_from_subnet::<T>(netuid, beneficiary, trade.paid_out)?;
	after_sale::<T>(position, change, &trade);
	Ok(Sold { tao: trade.paid_out, net_alpha: trade.paid_in })
}

/// The fee, the counters, the lists and the event of a sale.
fn after_sale<T: Config>(
	position: Position<'_, T::AccountId>,
	change: Option<Change>,
	trade: &SwapOutcome<AlphaBalance, TaoBalance>,
) {
	let Position { hotkey, coldkey, netuid } = position;
	let authors = pools::pay_alpha_fee::<T>(netuid, trade.fee_to_author);
	if let Some(change) = change {
		change.finish::<T>(hotkey, coldkey);
	}
	pools::note_user_outflow::<T>(netuid, trade.paid_out.saturating_add(authors));
	locks::touch::<T>(coldkey, netuid);
	door::unlist_dead_hotkey::<T>(hotkey, coldkey);
	emit_removed::<T>(position, trade.paid_out, trade.paid_in, trade.fee.rao());
}

/// Moves `alpha` between two positions of one subnet, without a trade; locked alpha goes last and
/// takes its lock along. Returns its value in TAO at the spot price, rounded down. Emits
/// [`Event::StakeRemoved`] and [`Event::StakeAdded`].
///
/// Errors: [`Error::BasketDepositPending`] on root, [`Error::LockHotkeyMismatch`],
/// [`Error::AccountRejectsLockedAlpha`], [`Error::NotEnoughStakeToWithdraw`], [`Error::AmountTooLow`] below the least transfer.
pub fn transfer_within_subnet<T: Config>(
	from: Position<'_, T::AccountId>,
	to: Position<'_, T::AccountId>,
	alpha: AlphaBalance,
) -> Result<TaoBalance, DispatchError> {
	let tao = move_within_subnet::<T>(from, to, alpha)?;
	ensure!(tao >= least_transfer(from.coldkey, to.coldkey), Error::<T>::AmountTooLow);
	Ok(tao)
}

/// As [`transfer_within_subnet`], whatever the value.
pub(crate) fn move_within_subnet<T: Config>(
	from: Position<'_, T::AccountId>,
	to: Position<'_, T::AccountId>,
	alpha: AlphaBalance,
) -> Result<TaoBalance, DispatchError> {
	let netuid = from.netuid;
	let leaving = Change::begin::<T>(from.hotkey, from.coldkey, netuid)?;
	let arriving = Change::begin::<T>(to.hotkey, to.coldkey, netuid)?;
	locks::transfer::follow_transfer::<T>(from.coldkey, to.coldkey, to.hotkey, netuid, alpha)?;
	door::decrease::<T>(from.hotkey, from.coldkey, netuid, alpha)?;
	door::increase::<T>(to.hotkey, to.coldkey, netuid, alpha);
	if let (Some(leaving), Some(arriving)) = (leaving, arriving) {
		leaving.finish::<T>(from.hotkey, from.coldkey);
		arriving.finish::<T>(to.hotkey, to.coldkey);
	}
	become_delegate_of_others::<T>(to.hotkey, to.coldkey);
	let tao = value_at_spot::<T>(netuid, alpha);
	door::unlist_dead_hotkey::<T>(from.hotkey, from.coldkey);
	emit_removed::<T>(from, tao, alpha, 0);
	emit_added::<T>(to, tao, alpha, 0);
	Ok(tao)
}

/// Least value (RAO) of stake that moves from one coldkey to the other, which may be the same.
pub fn least_transfer<AccountId: PartialEq>(from: &AccountId, to: &AccountId) -> TaoBalance {
	if from == to { constants::INITIAL_MIN_STAKE } else { constants::INITIAL_MIN_TRANSFER }
}

/// Makes the hotkey a delegate at the default take, if the staker is not its owner.
pub fn become_delegate_of_others<T: Config>(hotkey: &T::AccountId, staker: &T::AccountId) {
	if !ownership::owns::<T>(staker, hotkey) && !Delegates::<T>::contains_key(hotkey) {
		Delegates::<T>::insert(hotkey, Delegates::<T>::get(hotkey));
	}
}

/// Value of `alpha` in RAO of TAO at the spot price, rounded down.
pub fn value_at_spot<T: Config>(netuid: NetUid, alpha: AlphaBalance) -> TaoBalance {
	TaoBalance::new(to_u64(mul(T::Swap::current_alpha_price(netuid), num(alpha.rao()))))
}

/// Value (RAO) of all stake on a hotkey at spot prices; one rounding down, of the sum.
pub fn value_of_hotkey<T: Config>(hotkey: &T::AccountId) -> TaoBalance {
	let value = TotalHotkeyAlpha::<T>::iter_prefix(hotkey)
		.map(|(netuid, alpha)| mul(num(alpha.rao()), T::Swap::current_alpha_price(netuid)))
		.fold(U64F64::from_bits(0), U64F64::saturating_add);
	TaoBalance::new(to_u64(value))
}

/// Value (RAO) of all stake of a coldkey: what selling each position now would bring, and the fee
/// on it at the spot price. What can't be sold counts nothing.
pub fn value_of_coldkey<T: Config>(coldkey: &T::AccountId) -> TaoBalance {
	StakingHotkeys::<T>::get(coldkey)
		.iter()
		.flat_map(|hotkey| {
			AlphaV2::<T>::iter_key_prefix((hotkey, coldkey))
				.map(|netuid| (netuid, door::stake_of::<T>(hotkey, coldkey, netuid)))
				.collect::<alloc::vec::Vec<_>>()
		})
		.map(|(netuid, alpha)| match T::Swap::sim_sell(netuid, alpha) {
			Ok(sale) => sale.paid_out.saturating_add(value_at_spot::<T>(netuid, sale.fee)),
			Err(_) => TaoBalance::ZERO,
		})
		.fold(TaoBalance::ZERO, TaoBalance::saturating_add)
}

fn emit_added<T: Config>(
	position: Position<'_, T::AccountId>,
	tao: TaoBalance,
	alpha: AlphaBalance,
	fee: u64,
) {
	Pallet::<T>::deposit_event(Event::StakeAdded(
		position.coldkey.clone(),
		position.hotkey.clone(),
		tao,
		alpha,
		position.netuid,
		fee,
	));
}

fn emit_removed<T: Config>(
	position: Position<'_, T::AccountId>,
	tao: TaoBalance,
	alpha: AlphaBalance,
	fee: u64,
) {
	Pallet::<T>::deposit_event(Event::StakeRemoved(
		position.coldkey.clone(),
		position.hotkey.clone(),
		tao,
		alpha,
		position.netuid,
		fee,
	));
}
