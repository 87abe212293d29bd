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

/// Creates a subnet owned by the caller and `hotkey` for the current lock cost. Spec: subnets.md §4 Emits [`Event::NetworkAdded`].
pub fn register_network<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Dissolves a subnet; root only. Spec: subnets.md §10. Emits [`Event::NetworkRemoved`].
pub fn dissolve_network<T: Config>(
	_origin: OriginFor<T>,
	_coldkey: &T::AccountId,
	_netuid: NetUid,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sets the identity of a subnet. Signed by its owner, or root. Spec: subnets.md §16. Emits [`Event::SubnetIdentitySet`].
pub fn set_subnet_identity<T: Config>(
	_origin: OriginFor<T>,
	_netuid: NetUid,
	_subnet_name: Vec<u8>,
	_github_repo: Vec<u8>,
	_subnet_contact: Vec<u8>,
	_subnet_url: Vec<u8>,
	_discord: Vec<u8>,
	_description: Vec<u8>,
	_logo_url: Vec<u8>,
	_additional: Vec<u8>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// As [`Pallet::register_network`], with an identity. Emits [`Event::NetworkAdded`].
pub fn register_network_with_identity<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_identity: Option<SubnetIdentityV3>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Starts the subnet's emission and the trade of its alpha. Signed by its owner. Spec: subnets.md §9. Emits [`Event::FirstEmissionBlockNumberSet`].
pub fn start_call<T: Config>(_signer: &T::AccountId, _netuid: NetUid) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sets the symbol of the subnet's alpha. Signed by its owner, or root. Spec: subnets.md §15. Emits [`Event::SymbolUpdated`].
pub fn update_symbol<T: Config>(
	_origin: OriginFor<T>,
	_netuid: NetUid,
	_symbol: Vec<u8>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Dissolves a subnet. Root only. Spec: subnets.md §10. Emits [`Event::NetworkRemoved`].
pub fn root_dissolve_network<T: Config>(_netuid: NetUid) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}
