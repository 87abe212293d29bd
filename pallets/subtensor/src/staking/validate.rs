//! What a user may do with stake, in the order in which refusals are reported.
//! Spec: `docs/protocol/staking.md` §10.

use super::{
	door,
	operations::least_transfer,
	position::{Position, RootHold},
};
use crate::{
	collateral::guard, constants, keys::ownership, locks, money, pallet::*, root::stake_hooks,
	subnets,
};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::SwapHandler};

/// Most hotkeys to which a coldkey stakes by its own choice.
pub const MAX_STAKING_HOTKEYS: usize = 256;
/// Most hotkeys in a coldkey's list that somebody else's transfer may lead to.
pub const MAX_STAKING_HOTKEYS_BY_OTHERS: usize = 128;

/// Errors: [`Error::SubtokenDisabled`].
pub fn ensure_tradable<T: Config>(netuid: NetUid) -> DispatchResult {
	ensure!(SubtokenEnabled::<T>::get(netuid), Error::<T>::SubtokenDisabled);
	Ok(())
}

/// Whether `amount` may be staked, or `max_amount` where a part is welcome. §10.1.
pub fn add<T: Config>(
	position: Position<'_, T::AccountId>,
	amount: TaoBalance,
	max_amount: TaoBalance,
	allow_partial: bool,
) -> DispatchResult {
	let Position { hotkey, coldkey, netuid } = position;
	let least = constants::INITIAL_MIN_STAKE;
	subnets::ensure_exists::<T>(netuid)?;
	ensure_tradable::<T>(netuid)?;
	let fee = T::Swap::sim_buy(netuid, least).map_or_else(
		|_| TaoBalance::new(T::Swap::approx_fee(netuid, least.rao())),
		|trade| trade.fee,
	);
	ensure!(amount >= least.saturating_add(fee), Error::<T>::AmountTooLow);
	ensure!(allow_partial || amount <= max_amount, Error::<T>::SlippageTooHigh);
	let amount = amount.min(max_amount);
	let balance = money::spendable_to_death::<T>(coldkey);
	ensure!(amount <= balance, Error::<T>::NotEnoughBalanceToStake);
	ownership::ensure_exists::<T>(hotkey)?;
	ensure_list_has_room::<T>(hotkey, coldkey, MAX_STAKING_HOTKEYS)?;
	let trade = T::Swap::sim_buy(netuid, amount).map_err(|_| Error::<T>::InsufficientLiquidity)?;
	ensure!(trade.paid_in >= least, Error::<T>::AmountTooLow);
	ensure!(!trade.paid_out.is_zero(), Error::<T>::InsufficientLiquidity);
	let accepted = door::accepts::<T>(hotkey, netuid, trade.paid_out);
	ensure!(accepted, Error::<T>::InsufficientLiquidity);
	Ok(())
}

/// Whether `alpha` may be unstaked, or `max_amount` where a part is welcome. A whole position has no
/// least amount. §10.2.
pub fn remove<T: Config>(
	position: Position<'_, T::AccountId>,
	alpha: AlphaBalance,
	max_amount: AlphaBalance,
	allow_partial: bool,
	hold: RootHold,
) -> DispatchResult {
	let Position { hotkey, coldkey, netuid } = position;
	subnets::ensure_exists::<T>(netuid)?;
	ensure!(!alpha.is_zero(), Error::<T>::AmountTooLow);
	let rest = door::stake_of::<T>(hotkey, coldkey, netuid)
		.checked_sub(alpha)
		.ok_or(Error::<T>::NotEnoughStakeToWithdraw)?;
	let trade = T::Swap::sim_sell(netuid, alpha).map_err(|_| Error::<T>::InsufficientLiquidity)?;
	let enough = rest.is_zero() || trade.paid_out >= constants::INITIAL_MIN_STAKE;
	ensure!(enough, Error::<T>::AmountTooLow);
	ensure!(allow_partial || alpha <= max_amount, Error::<T>::SlippageTooHigh);
	ownership::ensure_exists::<T>(hotkey)?;
	locks::ensure_available::<T>(coldkey, netuid, alpha)?;
	guard::ensure_free::<T>(hotkey, coldkey, netuid, alpha)?;
	ensure_root_stake_may_leave::<T>(position, hold)
}

/// A move of stake between positions.
pub struct Transition<'a, AccountId> {
	/// Where the stake is.
	pub from: Position<'a, AccountId>,
	/// Where it goes.
	pub to: Position<'a, AccountId>,
	/// How much.
	pub alpha: AlphaBalance,
	/// Most that the limit allows, where there is one, and whether a part is welcome.
	pub limit: Option<(AlphaBalance, bool)>,
	/// Whether the subnets' switch for transfers counts.
	pub check_toggle: bool,
}

/// Whether the move is allowed. §10.3.
pub fn transition<T: Config>(step: &Transition<'_, T::AccountId>) -> DispatchResult {
	let Transition { from, to, alpha, .. } = *step;
	let across = from.netuid != to.netuid;
	let escrow = crate::root::escrow_account::<T>();
	ensure!(*to.coldkey != escrow, Error::<T>::CannotUseSystemAccount);
	let same = from.coldkey == to.coldkey && from.hotkey == to.hotkey;
	ensure!(!same || across, Error::<T>::SameNetuid);
	subnets::ensure_exists::<T>(from.netuid)?;
	subnets::ensure_exists::<T>(to.netuid)?;
	ensure_tradable::<T>(from.netuid)?;
	ensure_tradable::<T>(to.netuid)?;
	ownership::ensure_exists::<T>(from.hotkey)?;
	ownership::ensure_exists::<T>(to.hotkey)?;
	let value = door::stake_of::<T>(from.hotkey, from.coldkey, from.netuid);
	ensure!(alpha <= value, Error::<T>::NotEnoughStakeToWithdraw);
	if across {
		ensure_worth_a_trade::<T>(step)?;
	}
	if step.check_toggle {
		ensure!(TransferToggle::<T>::get(from.netuid), Error::<T>::TransferDisallowed);
		ensure!(TransferToggle::<T>::get(to.netuid), Error::<T>::TransferDisallowed);
	}
	let own = from.coldkey == to.coldkey;
	let most = if own { MAX_STAKING_HOTKEYS } else { MAX_STAKING_HOTKEYS_BY_OTHERS };
	ensure_list_has_room::<T>(to.hotkey, to.coldkey, most)?;
	if across {
		locks::ensure_available::<T>(from.coldkey, from.netuid, alpha)?;
	} else if !own {
		guard::ensure_transferable::<T>(from.coldkey, from.netuid, alpha)?;
	}
	guard::ensure_free::<T>(from.hotkey, from.coldkey, from.netuid, alpha)?;
	ensure_root_stake_may_leave::<T>(from, RootHold::Enforced)
}

/// A move across subnets must be sellable, bring **more** than the least amount, and keep to its
/// limit.
fn ensure_worth_a_trade<T: Config>(step: &Transition<'_, T::AccountId>) -> DispatchResult {
	let trade = T::Swap::sim_sell(step.from.netuid, step.alpha)
		.map_err(|_| Error::<T>::InsufficientLiquidity)?;
	let least = least_transfer(step.from.coldkey, step.to.coldkey);
	ensure!(trade.paid_out > least, Error::<T>::AmountTooLow);
	if let Some((max_amount, allow_partial)) = step.limit {
		ensure!(allow_partial || step.alpha <= max_amount, Error::<T>::SlippageTooHigh);
	}
	Ok(())
}

/// Whether the coldkey may have one hotkey more in its list, or has it already.
///
/// Errors: [`Error::TooManyStakingHotkeys`].
pub fn ensure_list_has_room<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	most: usize,
) -> DispatchResult {
	let list = StakingHotkeys::<T>::get(coldkey);
	let fits = list.contains(hotkey) || list.len() < most;
	ensure!(fits, Error::<T>::TooManyStakingHotkeys);
	Ok(())
}

fn ensure_root_stake_may_leave<T: Config>(
	position: Position<'_, T::AccountId>,
	hold: RootHold,
) -> DispatchResult {
	if position.netuid.is_root() && hold == RootHold::Enforced {
		stake_hooks::ensure_not_held::<T>(position.hotkey, position.coldkey)?;
	}
	Ok(())
}
