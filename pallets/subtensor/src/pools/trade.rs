//! Trades of users: the pool computes, the reserves follow, the fee goes to the block's author.
//! Spec: `docs/protocol/staking.md` §7.2 to §7.4, §8.

use crate::{money, pallet::*};
use frame_support::{ensure, storage::with_storage_layer};
use sp_runtime::DispatchError;
use subtensor_types::{
	AlphaBalance, NetUid, TaoBalance,
	traits::{AlphaLedger, BlockAuthor, SwapHandler, SwapOutcome},
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

/// Sells `alpha` that is nobody's any more, at most down to the price `limit`, and moves the
/// reserves. The TAO is on the subnet's account still; alpha that was not sold, and the fee, stay
/// outside of the pool: they are the caller's to give back and to pay.
///
/// Errors: those of the pool.
pub fn sell<T: Config>(
	netuid: NetUid,
	alpha: AlphaBalance,
	limit: TaoBalance,
	drop_fees: bool,
) -> Result<SwapOutcome<AlphaBalance, TaoBalance>, DispatchError> {
	let outcome = T::Swap::sell(netuid, alpha, limit, drop_fees)?;
	SubnetAlphaIn::<T>::mutate(netuid, |reserve| {
		*reserve = reserve.saturating_add(outcome.paid_in)
	});
	SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_sub(outcome.paid_in));
	SubnetTAO::<T>::mutate(netuid, |reserve| *reserve = reserve.saturating_sub(outcome.paid_out));
	TotalStake::<T>::mutate(|total| *total = total.saturating_sub(outcome.paid_out));
	SubnetVolume::<T>::mutate(netuid, |volume| {
		*volume = volume.saturating_add(outcome.paid_out.into());
	});
	Ok(outcome)
}

/// Sells a fee in alpha, without a fee on it, for the author of the block; returns what the author
/// got. Without an author, or where the pool pays nothing for so little, it is burned: a fee never
/// stands in the way of the trade that it is for (`docs/deviations.md`).
pub fn pay_alpha_fee<T: Config>(netuid: NetUid, fee: AlphaBalance) -> TaoBalance {
	if fee.is_zero() {
		return TaoBalance::ZERO;
	}
	let paid = T::Author::author().map(|author| {
		with_storage_layer(|| {
			let sold = sell::<T>(netuid, fee, T::Swap::min_price(), true)?;
			ensure!(sold.paid_in == fee, Error::<T>::InsufficientLiquidity);
			money::transfer_from_subnet::<T>(netuid, &author, sold.paid_out)?;
			Ok::<_, DispatchError>(sold.paid_out)
		})
	});
	match paid {
		Some(Ok(paid)) => paid,
		Some(Err(_)) | None => {
			T::AlphaAssets::burn(netuid, fee);
			TaoBalance::ZERO
		}
	}
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

/// Counts TAO that users took out.
pub fn note_user_outflow<T: Config>(netuid: NetUid, tao: TaoBalance) {
	let rao = i64::try_from(tao.rao()).unwrap_or(i64::MAX);
	SubnetTaoFlow::<T>::mutate(netuid, |flow| *flow = flow.saturating_sub(rao));
}
