//! Prices and simulated swaps. Spec: `docs/protocol/rpc.md` §14.

use crate::{pallet::*, subnets};
use alloc::vec::Vec;
use sp_runtime::DispatchError;
use substrate_fixed::types::U96F32;
use subtensor_runtime_api::swap::{SimSwapResult, SubnetPrice};
use subtensor_types::{
	AlphaBalance, NetUid, RAO_PER_TAO, TaoBalance,
	traits::{SwapHandler, SwapOutcome},
};

/// Price in RAO for one whole alpha; rounds down.
pub fn price<T: Config>(netuid: NetUid) -> u64 {
	U96F32::saturating_from_num(T::Swap::current_alpha_price(netuid))
		.saturating_mul(U96F32::from_num(RAO_PER_TAO))
		.saturating_to_num()
}

/// Prices of all subnets, in storage order.
pub fn prices<T: Config>() -> Vec<SubnetPrice> {
	subnets::all::<T>()
		.into_iter()
		.map(|netuid| SubnetPrice { netuid, price: price::<T>(netuid) })
		.collect()
}

/// What buying alpha with `tao` would give; all zero where it would fail.
pub fn buy<T: Config>(netuid: NetUid, tao: TaoBalance) -> SimSwapResult {
	let ideal = U96F32::from_num(tao.rao())
		.checked_div(U96F32::saturating_from_num(T::Swap::current_alpha_price(netuid)))
		.map_or(0, |alpha| alpha.saturating_to_num());
	found(T::Swap::sim_buy(netuid, tao), |outcome| SimSwapResult {
		tao_amount: outcome.paid_in,
		alpha_amount: outcome.paid_out,
		tao_fee: outcome.fee,
		alpha_fee: AlphaBalance::ZERO,
		tao_slippage: TaoBalance::ZERO,
		alpha_slippage: AlphaBalance::new(ideal).saturating_sub(outcome.paid_out),
	})
}

/// What selling `alpha` would give; all zero where it would fail.
pub fn sell<T: Config>(netuid: NetUid, alpha: AlphaBalance) -> SimSwapResult {
	let ideal: u64 = U96F32::from_num(alpha.to_u64())
		.saturating_mul(U96F32::saturating_from_num(T::Swap::current_alpha_price(netuid)))
		.saturating_to_num();
	found(T::Swap::sim_sell(netuid, alpha), |outcome| SimSwapResult {
		tao_amount: outcome.paid_out,
		alpha_amount: outcome.paid_in,
		tao_fee: TaoBalance::ZERO,
		alpha_fee: outcome.fee,
		tao_slippage: TaoBalance::new(ideal).saturating_sub(outcome.paid_out),
		alpha_slippage: AlphaBalance::ZERO,
	})
}

fn found<In, Out>(
	outcome: Result<SwapOutcome<In, Out>, DispatchError>,
	show: impl FnOnce(SwapOutcome<In, Out>) -> SimSwapResult,
) -> SimSwapResult {
	outcome.map(show).unwrap_or(SimSwapResult {
		tao_amount: TaoBalance::ZERO,
		alpha_amount: AlphaBalance::ZERO,
		tao_fee: TaoBalance::ZERO,
		alpha_fee: AlphaBalance::ZERO,
		tao_slippage: TaoBalance::ZERO,
		alpha_slippage: AlphaBalance::ZERO,
	})
}
