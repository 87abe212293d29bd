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

/// Claims the caller's root dividends of every hotkey. Spec: staking.md §18.4 Emits [`Event::RootClaimed`].
pub fn claim_root<T: Config>(_signer: &T::AccountId, _subnets: BTreeSet<NetUid>) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sets the least root claim of a subnet, RAO. Root or the subnet's owner. Spec: staking.md §18.4
pub fn sudo_set_root_claim_threshold<T: Config>(
	_origin: OriginFor<T>,
	_netuid: NetUid,
	_new_value: u64,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Stakes TAO into a validator's basket. Spec: staking.md §18.6 Emits [`Event::BasketStakedIn`].
pub fn stake_into_basket<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_amount_staked: TaoBalance,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Claims the caller's root dividends of one hotkey. Spec: staking.md §18.4 Emits [`Event::RootClaimed`].
pub fn claim_root_with_hotkey<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}
