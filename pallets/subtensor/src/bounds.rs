//! How large the state is that a call meets, for the weight that it declares.

use crate::{keys::ownership, pallet::*, staking};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo},
	weights::Weight,
};
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::NetUid;

/// Hotkeys to which a coldkey stakes, at most: what leaves is checked against all of them.
pub const STAKED_HOTKEYS: u32 = narrow(staking::validate::MAX_STAKING_HOTKEYS);
/// Positions that one call sells, at most.
pub const UNSTAKE_LEGS: u32 = staking::unstake_all::MAX_LEGS;
/// Positions that the swap of a key is declared for. A coldkey's swap moves no more.
pub const POSITIONS: u32 = 1_024;
/// Positions that the swap of a key usually moves: what is charged for.
pub const USUAL_POSITIONS: u32 = 16;
/// Positions, locks and claims that the swap of a hotkey moves at most. What is more than [`POSITIONS`] is added to the
/// weight of the block when it is done.
pub const MAX_POSITIONS_OF_HOTKEY: u32 = 16_384;
/// Positions among which it looks for those at most: its swap on one subnet meets those on others.
pub const MAX_POSITIONS_LOOKED_AT: u32 = 131_072;
/// Coldkeys that redirect their incentive to one hotkey, as far as they are weighed: they are no more
/// than the bytes of a list.
pub const REDIRECTING_COLDKEYS: u32 = narrow(ownership::MAX_STAKING_HOTKEYS);

/// Subnets there are, root included.
pub fn networks<T: Config>() -> u32 {
	TotalNetworks::<T>::get().into()
}

/// Seats that are taken.
pub fn seats<T: Config>(netuid: NetUid) -> u32 {
	SubnetworkN::<T>::get(netuid).into()
}

/// A refusal after so much work, so that what was reserved for the whole call is given back.
pub fn refused(weight: Weight, error: impl Into<DispatchError>) -> DispatchErrorWithPostInfo {
	DispatchErrorWithPostInfo { post_info: Some(weight).into(), error: error.into() }
}

/// What so many items weigh, without what is there even for none.
pub fn beyond_base(weight: impl Fn(u32) -> Weight, items: u32) -> Weight {
	weight(items).saturating_sub(weight(0))
}

/// The outcome of a call with what it weighed.
pub fn outcome(weight: Weight, result: DispatchResult) -> DispatchResultWithPostInfo {
	match result {
		Ok(()) => Ok(Some(weight).into()),
		Err(error) => Err(refused(weight, error)),
	}
}

/// Hotkeys to which the coldkey stakes, as far as they are declared for.
pub fn hotkeys_of<T: Config>(coldkey: &T::AccountId) -> u32 {
	let listed = StakingHotkeys::<T>::decode_len(coldkey).unwrap_or_default();
	u32::try_from(listed).unwrap_or(u32::MAX).min(STAKED_HOTKEYS)
}

/// Items of a list.
pub fn length<Item>(list: &[Item]) -> u32 {
	u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// Bytes of some fields.
pub fn bytes(fields: &[&Vec<u8>]) -> u32 {
	fields.iter().fold(0, |sum, field| sum.saturating_add(length(field)))
}

const fn narrow(most: usize) -> u32 {
	assert!(most <= 65_535, "a bound that fits");
	most as u32
}
