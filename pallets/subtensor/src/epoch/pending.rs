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

/// Kept for its index: succeeds and changes nothing; use `AdminUtils.sudo_set_tempo`.
pub fn set_tempo<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_tempo: u16,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Kept for its index: succeeds and changes nothing; use `AdminUtils.sudo_set_activity_cutoff_factor`.
pub fn set_activity_cutoff_factor<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_factor_milli: u32,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Runs the subnet's epoch ahead of its tempo. Its owner, or root. Spec: yuma-epoch.md §4 Emits [`Event::EpochTriggered`].
pub fn trigger_epoch<T: Config>(_origin: OriginFor<T>, _netuid: NetUid) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}
