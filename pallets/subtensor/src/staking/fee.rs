//! Transaction fees in alpha, for who unstakes and holds no TAO.
//!
//! A call that takes stake from exactly one position may pay its fee out of that position: the alpha
//! is sold without a pool fee, the TAO leaves circulation. Before the call the fee is an estimate;
//! what it turns out too high is bought back afterwards.
//!
//! | step | function |
//! |---|---|
//! | which position pays | [`paying_position`] |
//! | whether it can | [`quote`] |
//! | before the call | [`charge`] |
//! | after it | [`settle`] |
//!
//! Spec: `docs/protocol/runtime-and-node.md` §7.5, in the `[2026-10]` variant.

use super::{
	door, operations,
	position::{Position, RootHold, Terms},
};
use crate::{collateral::guard, locks::availability, money, pallet::*, pools};
use alloc::vec::Vec;
use frame_support::{ensure, storage::with_storage_layer, traits::Imbalance};
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::SwapHandler};

/// A fee that was taken in alpha.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlphaFee<AccountId> {
	/// The hotkey of the position that paid.
	pub hotkey: AccountId,
	/// Its subnet.
	pub netuid: NetUid,
	/// Alpha that was sold.
	pub alpha: AlphaBalance,
	/// TAO that the sale brought and that left circulation.
	pub tao: TaoBalance,
}

/// The one position (hotkey, netuid) of `payer` out of which `call` can pay its fee. None for other
/// calls, and where the call takes from no position or from several.
pub fn paying_position<T: Config>(
	payer: &T::AccountId,
	call: &Call<T>,
) -> Option<(T::AccountId, NetUid)> {
	match call {
		Call::remove_stake { hotkey, netuid, .. }
		| Call::remove_stake_limit { hotkey, netuid, .. }
		| Call::remove_stake_full_limit { hotkey, netuid, .. }
		| Call::recycle_alpha { hotkey, netuid, .. }
		| Call::burn_alpha { hotkey, netuid, .. }
		| Call::swap_hotkey { hotkey, netuid: Some(netuid), .. }
		| Call::swap_hotkey_v2 { hotkey, netuid: Some(netuid), .. } => Some((hotkey.clone(), *netuid)),
		Call::move_stake { origin_hotkey: hotkey, origin_netuid, .. }
		| Call::move_stake_limit { origin_hotkey: hotkey, origin_netuid, .. }
		| Call::transfer_stake { hotkey, origin_netuid, .. }
		| Call::transfer_stake_and_hotkey { origin_hotkey: hotkey, origin_netuid, .. }
		| Call::swap_stake { hotkey, origin_netuid, .. }
		| Call::swap_stake_limit { hotkey, origin_netuid, .. } => Some((hotkey.clone(), *origin_netuid)),
		Call::unstake_all { hotkey }
		| Call::swap_hotkey { hotkey, netuid: None, .. }
		| Call::swap_hotkey_v2 { hotkey, netuid: None, .. } => {
			only(tradable::<T>(hotkey, payer)).map(|netuid| (hotkey.clone(), netuid))
		}
		// Root's row stays where it is, so it pays only where there is no other.
		Call::unstake_all_alpha { hotkey } => {
			let netuids = tradable::<T>(hotkey, payer);
			let alpha =
				netuids.iter().copied().filter(|netuid| !netuid.is_root()).collect::<Vec<_>>();
			only(if alpha.is_empty() { netuids } else { alpha })
				.map(|netuid| (hotkey.clone(), netuid))
		}
		_ => None,
	}
}

/// Subnets open to trade on which the pair has stake. At most one row a subnet.
fn tradable<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> Vec<NetUid> {
	AlphaV2::<T>::iter_key_prefix((hotkey, coldkey))
		.filter(|netuid| NetworksAdded::<T>::get(netuid) && SubtokenEnabled::<T>::get(netuid))
		.filter(|netuid| !door::stake_of::<T>(hotkey, coldkey, *netuid).is_zero())
		.collect()
}

/// The element, if there is exactly one.
fn only(netuids: Vec<NetUid>) -> Option<NetUid> {
	match netuids.as_slice() {
		[netuid] => Some(*netuid),
		_ => None,
	}
}

/// Alpha of the position that could be unstaked now: neither locked nor collateral.
fn free<T: Config>(position: Position<'_, T::AccountId>) -> AlphaBalance {
	let Position { hotkey, coldkey, netuid } = position;
	door::stake_of::<T>(hotkey, coldkey, netuid)
		.saturating_sub(guard::locked_of::<T>(hotkey, coldkey, netuid))
		.min(availability::available::<T>(coldkey, netuid))
}

/// Alpha that `fee` is worth at the spot price, or all that is free where that rounds to nothing;
/// and what is free.
fn worth<T: Config>(
	position: Position<'_, T::AccountId>,
	fee: TaoBalance,
) -> (AlphaBalance, AlphaBalance) {
	let free = free::<T>(position);
	let alpha = T::Swap::alpha_for_tao(position.netuid, fee);
	(if alpha.is_zero() { free } else { alpha }, free)
}

/// Alpha that the position would pay for `fee`; none where it can't.
pub fn quote<T: Config>(
	position: Position<'_, T::AccountId>,
	fee: TaoBalance,
) -> Option<AlphaBalance> {
	let (alpha, free) = worth::<T>(position, fee);
	(!alpha.is_zero() && alpha <= free).then_some(alpha)
}

/// Sells alpha of the position for about `fee` and takes the TAO out of circulation: all of it, or
/// nothing. Takes what is free where that is less than the fee is worth.
///
/// Errors: [`Error::AmountTooLow`] where nothing is free, those of
/// [`operations::unstake_from_subnet`] and [`money::recycle`].
pub fn charge<T: Config>(
	position: Position<'_, T::AccountId>,
	fee: TaoBalance,
) -> Result<AlphaFee<T::AccountId>, DispatchError> {
	let (worth, free) = worth::<T>(position, fee);
	let alpha = worth.min(free);
	ensure!(!alpha.is_zero(), Error::<T>::AmountTooLow);
	let terms = Terms { limit: T::Swap::min_price(), drop_fees: true };
	with_storage_layer(|| {
		let pool = money::account_of_subnet::<T>(position.netuid);
		let sold =
			operations::unstake_from_subnet::<T>(position, &pool, alpha, terms, RootHold::Waived)?;
		money::recycle::<T>(&pool, sold.tao)?;
		let hotkey = position.hotkey.clone();
		Ok(AlphaFee { hotkey, netuid: position.netuid, alpha, tao: sold.tao })
	})
}

/// Buys back what was charged beyond `fee`, as far as the pool gives alpha for it; otherwise the
/// charge stands. Emits [`Event::TransactionFeePaidWithAlpha`] with what was paid in the end.
pub fn settle<T: Config>(payer: &T::AccountId, paid: AlphaFee<T::AccountId>, fee: TaoBalance) {
	let position = Position::new(&paid.hotkey, payer, paid.netuid);
	let excess = paid.tao.saturating_sub(fee);
	let back = with_storage_layer(|| buy_back::<T>(position, excess)).unwrap_or_default();
	let returned = if back.is_zero() { TaoBalance::ZERO } else { excess };
	Pallet::<T>::deposit_event(Event::TransactionFeePaidWithAlpha {
		who: payer.clone(),
		netuid: paid.netuid,
		alpha_fee: paid.alpha.saturating_sub(back),
		tao_amount: paid.tao.saturating_sub(returned),
	});
}

/// Creates `tao` on the subnet's account again and buys alpha for the position with it.
fn buy_back<T: Config>(
	position: Position<'_, T::AccountId>,
	tao: TaoBalance,
) -> Result<AlphaBalance, DispatchError> {
	let Position { hotkey, coldkey, netuid } = position;
	if tao.is_zero() {
		return Ok(AlphaBalance::ZERO);
	}
	create_on_subnet::<T>(netuid, tao)?;
	let trade = pools::buy::<T>(netuid, tao, T::Swap::max_price(), true)?;
	ensure!(trade.paid_in == tao && !trade.paid_out.is_zero(), Error::<T>::AmountTooLow);
	let accepted = door::accepts::<T>(hotkey, netuid, trade.paid_out);
	ensure!(accepted, Error::<T>::InsufficientLiquidity);
	door::increase::<T>(hotkey, coldkey, netuid, trade.paid_out);
	pools::note_user_inflow::<T>(netuid, trade.paid_in);
	Ok(trade.paid_out)
}

/// Errors: [`Error::InsufficientTaoBalance`] where the cap of the supply leaves no room.
fn create_on_subnet<T: Config>(netuid: NetUid, tao: TaoBalance) -> DispatchResult {
	let credit = money::mint::<T>(tao);
	let whole = credit.peek() == tao;
	let rest = money::spend::<T>(&money::account_of_subnet::<T>(netuid), credit, tao);
	let spent = whole && rest.peek().is_zero();
	money::recycle_credit::<T>(rest);
	ensure!(spent, Error::<T>::InsufficientTaoBalance);
	Ok(())
}
