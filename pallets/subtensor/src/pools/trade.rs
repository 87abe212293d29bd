//! Trades of users: the pool computes, the reserves follow, the fee goes to the block's author.
//! Spec: `docs/protocol/staking.md` §7.2.

use crate::{money, pallet::*};
use sp_runtime::DispatchError;
use subtensor_types::{
	AlphaBalance, NetUid, TaoBalance,
	traits::{BlockAuthor, SwapHandler, SwapOutcome},
};

/// Buys alpha for `tao` that is on the subnet's account already, at most up to the price `limit`,
/// and moves the reserves. The alpha is outside of the pool now and belongs to nobody yet.
///
/// Errors: those of the pool.
pub fn buy<T: Config>(
	netuid: NetUid,
	tao: TaoBalance,
	limit: TaoBalance,
	drop_fees: bool,
) -> Result<SwapOutcome<TaoBalance, AlphaBalance>, DispatchError> {
	let outcome = T::Swap::buy(netuid, tao, limit, drop_fees)?;
	SubnetAlphaIn::<T>::mutate(netuid, |alpha| *alpha = alpha.saturating_sub(outcome.paid_out));
	SubnetAlphaOut::<T>::mutate(netuid, |alpha| *alpha = alpha.saturating_add(outcome.paid_out));
	SubnetTAO::<T>::mutate(netuid, |reserve| *reserve = reserve.saturating_add(outcome.paid_in));
	TotalStake::<T>::mutate(|total| *total = total.saturating_add(outcome.paid_in));
	SubnetVolume::<T>::mutate(netuid, |volume| *volume = volume.saturating_add(tao.into()));
	Ok(outcome)
}

/// Pays a fee out of the subnet's account to the author of the block; without an author it is
/// burned. A fee that cannot be paid stays on the account.
pub fn pay_tao_fee<T: Config>(netuid: NetUid, fee: TaoBalance) {
	let author = T::Author::author().unwrap_or_else(money::burn_account::<T>);
	if let Err(error) = money::transfer_from_subnet::<T>(netuid, &author, fee) {
		log::debug!("swap fee of {fee} RAO stays on subnet {netuid}: {error:?}");
	}
}

/// Counts TAO that users brought in.
pub fn note_user_inflow<T: Config>(netuid: NetUid, tao: TaoBalance) {
	let rao = i64::try_from(tao.rao()).unwrap_or(i64::MAX);
	SubnetTaoFlow::<T>::mutate(netuid, |flow| *flow = flow.saturating_add(rao));
}
