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

/// Locks stake of the caller on `netuid` to `hotkey`. Spec: staking.md §16.5 Emits [`Event::StakeLocked`].
pub fn lock_stake<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_netuid: NetUid,
	_amount: AlphaBalance,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Moves the caller's lock on `netuid` to another hotkey. Spec: staking.md §16.5 Emits [`Event::LockMoved`].
pub fn move_lock<T: Config>(
	_signer: &T::AccountId,
	_destination_hotkey: &T::AccountId,
	_netuid: NetUid,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Chooses whether the caller's lock on `netuid` decays. Spec: staking.md §16.5 Emits [`Event::PerpetualLockUpdated`].
pub fn set_perpetual_lock<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_enabled: bool,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Chooses whether the caller's account refuses locked alpha. Spec: staking.md §16.5 Emits [`Event::RejectLockedAlphaUpdated`].
pub fn set_reject_locked_alpha<T: Config>(
	_signer: &T::AccountId,
	_enabled: bool,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}
