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

/// Creates a subnet that a crowdloan pays and the caller runs. Spec: subnets.md §17. Emits [`Event::SubnetLeaseCreated`].
pub fn register_leased_network<T: Config>(
	_signer: &T::AccountId,
	_emissions_share: Percent,
	_end_block: Option<u32>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Ends a lease that ran out; the beneficiary becomes the owner. Spec: subnets.md §17. Emits [`Event::SubnetLeaseTerminated`].
pub fn terminate_lease<T: Config>(
	_signer: &T::AccountId,
	_lease_id: u32,
	_hotkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}
