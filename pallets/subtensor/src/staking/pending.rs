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

/// Buys alpha of `netuid` with `amount_staked` RAO and stakes it to `hotkey`. Signed by the coldkey. Spec: staking.md §11.1 Emits [`Event::StakeAdded`].
pub fn add_stake<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_netuid: NetUid,
	_amount_staked: TaoBalance,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sells `amount_unstaked` alpha of the caller's stake on `hotkey`. Signed by the coldkey. Spec: staking.md §11.3 Emits [`Event::StakeRemoved`].
pub fn remove_stake<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_netuid: NetUid,
	_amount_unstaked: AlphaBalance,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sells all stake of the caller on `hotkey`, on every subnet. Spec: staking.md §11.6 Emits [`Event::StakeRemoved`].
pub fn unstake_all<T: Config>(_signer: &T::AccountId, _hotkey: &T::AccountId) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sells all alpha of the caller on `hotkey` and stakes the TAO on root. Spec: staking.md §11.7 Emits [`Event::StakeRemoved`].
pub fn unstake_all_alpha<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Moves stake to another hotkey, subnet or both. Spec: staking.md §12 Emits [`Event::StakeMoved`].
pub fn move_stake<T: Config>(
	_signer: &T::AccountId,
	_origin_hotkey: &T::AccountId,
	_destination_hotkey: &T::AccountId,
	_origin_netuid: NetUid,
	_destination_netuid: NetUid,
	_alpha_amount: AlphaBalance,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Gives stake to another coldkey. Spec: staking.md §12 Emits [`Event::StakeTransferred`].
pub fn transfer_stake<T: Config>(
	_signer: &T::AccountId,
	_destination_coldkey: &T::AccountId,
	_hotkey: &T::AccountId,
	_origin_netuid: NetUid,
	_destination_netuid: NetUid,
	_alpha_amount: AlphaBalance,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Moves stake of one hotkey to another subnet. Spec: staking.md §12 Emits [`Event::StakeSwapped`].
pub fn swap_stake<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_origin_netuid: NetUid,
	_destination_netuid: NetUid,
	_alpha_amount: AlphaBalance,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// As [`Pallet::add_stake`], with a highest price (RAO per alpha). Spec: staking.md §11.2 Emits [`Event::StakeAdded`].
pub fn add_stake_limit<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_netuid: NetUid,
	_amount_staked: TaoBalance,
	_limit_price: TaoBalance,
	_allow_partial: bool,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// As [`Pallet::remove_stake`], with a least price (RAO per alpha). Spec: staking.md §11.4 Emits [`Event::StakeRemoved`].
pub fn remove_stake_limit<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_netuid: NetUid,
	_amount_unstaked: AlphaBalance,
	_limit_price: TaoBalance,
	_allow_partial: bool,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// As [`Pallet::swap_stake`], with a least ratio of prices. Spec: staking.md §12 Emits [`Event::StakeSwapped`].
pub fn swap_stake_limit<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_origin_netuid: NetUid,
	_destination_netuid: NetUid,
	_alpha_amount: AlphaBalance,
	_limit_price: TaoBalance,
	_allow_partial: bool,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Destroys stake of the caller so that it can be emitted again. Spec: staking.md §13 Emits [`Event::AlphaRecycled`].
pub fn recycle_alpha<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_amount: AlphaBalance,
	_netuid: NetUid,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Destroys stake of the caller for ever. Spec: staking.md §13 Emits [`Event::AlphaBurned`].
pub fn burn_alpha<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_amount: AlphaBalance,
	_netuid: NetUid,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sells all stake of the caller on `hotkey`, not below a price. Spec: staking.md §11.5 Emits [`Event::StakeRemoved`].
pub fn remove_stake_full_limit<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_netuid: NetUid,
	_limit_price: Option<TaoBalance>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Redirects the caller's miner incentive on `netuid` to `hotkey`. Spec: staking.md §14 Emits [`Event::AutoStakeDestinationSet`].
pub fn set_coldkey_auto_stake_hotkey<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_hotkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Buys alpha with TAO and burns it. Spec: staking.md §13 Emits [`Event::AddStakeBurn`].
pub fn add_stake_burn<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_netuid: NetUid,
	_amount: TaoBalance,
	_limit: Option<TaoBalance>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Gives stake to another coldkey on another hotkey. Spec: staking.md §12 Emits [`Event::StakeAndHotkeyTransferred`].
pub fn transfer_stake_and_hotkey<T: Config>(
	_signer: &T::AccountId,
	_destination_coldkey: &T::AccountId,
	_origin_hotkey: &T::AccountId,
	_destination_hotkey: &T::AccountId,
	_origin_netuid: NetUid,
	_destination_netuid: NetUid,
	_alpha_amount: AlphaBalance,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// As [`Pallet::move_stake`], with a least ratio of prices. Emits [`Event::StakeMoved`].
pub fn move_stake_limit<T: Config>(
	_signer: &T::AccountId,
	_origin_hotkey: &T::AccountId,
	_destination_hotkey: &T::AccountId,
	_origin_netuid: NetUid,
	_destination_netuid: NetUid,
	_alpha_amount: AlphaBalance,
	_limit_price: TaoBalance,
	_allow_partial: bool,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}
