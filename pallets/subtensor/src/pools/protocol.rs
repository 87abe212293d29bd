//! Trades of the protocol itself: no fee, no stake. Spec: `docs/protocol/emission.md` §9.5, §13.

use crate::pallet::*;
use sp_runtime::DispatchError;
use subtensor_types::{
	AlphaBalance, NetUid, TaoBalance,
	traits::{SwapHandler, SwapOutcome},
};

/// Buys alpha with `tao` that is on the subnet's account already, without fee and effective limit,
/// and moves the reserves. The alpha is outside of the pool then and belongs to nobody.
///
/// Errors: those of the pools' engine; nothing has moved then.
pub fn buy_without_fee<T: Config>(
	netuid: NetUid,
	tao: TaoBalance,
) -> Result<SwapOutcome<TaoBalance, AlphaBalance>, DispatchError> {
	super::buy::<T>(netuid, tao, T::Swap::max_price(), true)
}

/// Counts TAO that arrived on root's account as root's reserve: root stake is about to grow by it.
pub fn note_root_reserve<T: Config>(tao: TaoBalance) {
	SubnetTAO::<T>::mutate(NetUid::ROOT, |reserve| *reserve = reserve.saturating_add(tao));
	SubnetAlphaOut::<T>::mutate(NetUid::ROOT, |out| {
		*out = out.saturating_add(AlphaBalance::new(tao.rao()));
	});
	TotalStake::<T>::mutate(|total| *total = total.saturating_add(tao));
}

/// Counts TAO that root dividends were sold for. Saturating, as the flow is informational.
pub fn note_root_sale<T: Config>(netuid: NetUid, tao: TaoBalance) {
	let amount = i64::try_from(tao.rao()).unwrap_or(i64::MAX);
	SubnetProtocolFlow::<T>::mutate(netuid, |flow| *flow = flow.saturating_sub(amount));
	SubnetRootSellTao::<T>::mutate(netuid, |sold| *sold = sold.saturating_add(tao));
}

/// Counts TAO that the protocol brought into the pool. Saturating, as the flow is informational.
pub fn note_protocol_inflow<T: Config>(netuid: NetUid, tao: TaoBalance) {
	let amount = i64::try_from(tao.rao()).unwrap_or(i64::MAX);
	SubnetProtocolFlow::<T>::mutate(netuid, |flow| *flow = flow.saturating_add(amount));
}
