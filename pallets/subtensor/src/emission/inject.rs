//! One subnet's TAO and alpha of a block into its pool, and the chain's own buy with the rest.
//!
//! Spec: `docs/protocol/emission.md` §13.

use crate::{
	money::{self, TaoCredit},
	pallet::*,
	pools,
};
use frame_support::traits::Imbalance;
use subtensor_emission::terms::WholeTerms;
use subtensor_types::{
	AlphaBalance, NetUid, TaoBalance,
	traits::{AlphaLedger, SwapHandler},
};

/// Spends a subnet's part of the credit and returns the rest. A subnet without an account keeps
/// its part in the credit. The buy comes first, at the price before the injection. Spec: §13.1.
pub fn inject<T: Config>(netuid: NetUid, terms: &WholeTerms, credit: TaoCredit<T>) -> TaoCredit<T> {
	let Some(account) = money::subnet_account::<T>(netuid) else {
		return credit;
	};
	SubnetExcessTao::<T>::insert(netuid, TaoBalance::ZERO);
	SubnetTaoInEmission::<T>::insert(netuid, TaoBalance::ZERO);
	let credit = chain_buy::<T>(netuid, &account, terms.excess_tao.into(), credit);
	let (tao, credit) = place::<T>(&account, terms.tao_in.into(), credit);
	add_liquidity::<T>(netuid, tao, terms.alpha_in.into());
	credit
}

/// Moves `amount` of the credit to the account; returns what arrived, all or nothing.
fn place<T: Config>(
	account: &T::AccountId,
	amount: TaoBalance,
	credit: TaoCredit<T>,
) -> (TaoBalance, TaoCredit<T>) {
	if amount.is_zero() {
		return (amount, credit);
	}
	let before = credit.peek();
	let rest = money::spend::<T>(account, credit, amount);
	(before.saturating_sub(rest.peek()), rest)
}

/// Buys alpha with TAO that would not fit into the pool at its price. The alpha belongs to the
/// protocol. Where the pool refuses, the TAO returns to the credit.
fn chain_buy<T: Config>(
	netuid: NetUid,
	account: &T::AccountId,
	amount: TaoBalance,
	credit: TaoCredit<T>,
) -> TaoCredit<T> {
	let (tao, credit) = place::<T>(account, amount, credit);
	if tao.is_zero() {
		return credit;
	}
	match pools::buy_without_fee::<T>(netuid, tao) {
		Ok(bought) => {
			SubnetProtocolAlpha::<T>::mutate(netuid, |held| {
				*held = held.saturating_add(bought.paid_out);
			});
			SubnetExcessTao::<T>::insert(netuid, bought.paid_in);
			pools::note_protocol_inflow::<T>(netuid, bought.paid_in);
			credit
		}
		Err(error) => {
			log::debug!(target: "subtensor", "chain buy on subnet {netuid} refused: {error:?}");
			match money::withdraw_as_credit::<T>(account, tao) {
				Ok(returned) => credit.merge(returned),
				Err(error) => {
					log::error!(target: "subtensor", "chain buy stranded on {netuid}: {error:?}");
					credit
				}
			}
		}
	}
}

/// Adds TAO that has arrived, and fresh alpha, without moving the price. What the pool can't take
/// yet waits in its reservoirs.
fn add_liquidity<T: Config>(netuid: NetUid, tao: TaoBalance, alpha: AlphaBalance) {
	let (tao, alpha_in) = {
		let active = T::Swap::adjust_protocol_liquidity(netuid, tao, alpha);
		T::AlphaAssets::mint(netuid, alpha);
		active
	};
	SubnetAlphaInEmission::<T>::insert(netuid, alpha_in);
	SubnetAlphaIn::<T>::mutate(netuid, |reserve| *reserve = reserve.saturating_add(alpha_in));
	if tao.is_zero() {
		return;
	}
	SubnetTaoInEmission::<T>::insert(netuid, tao);
	SubnetTAO::<T>::mutate(netuid, |reserve| *reserve = reserve.saturating_add(tao));
	TotalStake::<T>::mutate(|total| *total = total.saturating_add(tao));
	pools::note_protocol_inflow::<T>(netuid, tao);
}
