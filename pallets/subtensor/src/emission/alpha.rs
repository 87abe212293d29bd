//! The alpha of a subnet: how much exists, and how it is minted, recycled and burned.
//!
//! Spec: `docs/protocol/emission.md` §5.

use crate::pallet::*;
use subtensor_emission::{bits::U96F32Bits, halving, root};
use subtensor_types::{
	AlphaBalance, NetUid,
	traits::{AlphaLedger, SwapHandler},
};

/// Alpha of the subnet that counts towards its halving, RAO: in the pool, in its reservoir and
/// outside. Spec: §5.1.
pub fn issuance<T: Config>(netuid: NetUid) -> u64 {
	halving::alpha_issuance(
		SubnetAlphaIn::<T>::get(netuid).rao(),
		SubnetAlphaOut::<T>::get(netuid).rao(),
		T::Swap::alpha_reservoir(netuid).rao(),
	)
}

/// Part of the validators' emission that belongs to root stakers, as `U96F32` bits. Spec: §11.2.
pub fn root_proportion<T: Config>(netuid: NetUid) -> U96F32Bits {
	root::root_proportion(
		SubnetTAO::<T>::get(NetUid::ROOT).rao(),
		TaoWeight::<T>::get(),
		issuance::<T>(netuid),
	)
}

/// Creates alpha outside of the pool.
pub fn mint_out<T: Config>(netuid: NetUid, amount: AlphaBalance) {
	T::AlphaAssets::mint(netuid, amount);
	SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_add(amount));
}

/// Destroys alpha that is outside of the pool and belongs to nobody; it can be emitted again.
/// For a dissolved subnet only the ledger changes. Spec: §5.2.
pub fn recycle<T: Config>(netuid: NetUid, amount: AlphaBalance) {
	if amount.is_zero() {
		return;
	}
	SubnetAlphaOut::<T>::mutate_exists(netuid, |out| {
		*out = out.map(|out| out.saturating_sub(amount));
	});
	T::AlphaAssets::recycle(netuid, amount);
}

/// Burns alpha that is outside of the pool and belongs to nobody: it stays in `SubnetAlphaOut` and
/// keeps counting. Spec: §5.2.
pub fn burn<T: Config>(netuid: NetUid, amount: AlphaBalance) {
	T::AlphaAssets::burn(netuid, amount);
}
