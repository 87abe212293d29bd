//! Calls of this domain that are not built yet: they refuse with `CallDisabled`.

#![allow(
	unused_imports,
	reason = "one import list for all stubs; the file goes when its calls are built"
)]

use crate::pallet::*;
use crate::types::*;
use alloc::{collections::BTreeSet, vec::Vec};
use codec::Compact;
use frame_support::{BoundedVec, pallet_prelude::*, traits::ConstU32};
use frame_system::pallet_prelude::*;
use sp_core::{H160, H256};
use sp_runtime::{PerU16, Percent};
use subtensor_types::{AlphaBalance, MechId, NetUid, TaoBalance};

/// Buys alpha as collateral of a registered miner. Spec: staking.md §16.12 Emits [`Event::CollateralLocked`].
pub fn add_collateral<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_hotkey: &T::AccountId,
	_alpha: AlphaBalance,
	_limit_price: TaoBalance,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sets the collateral that the caller keeps for `hotkey`. Spec: staking.md §16.12 Emits [`Event::MinCollateralSet`].
pub fn set_min_collateral<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_hotkey: &T::AccountId,
	_min_locked: AlphaBalance,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}
