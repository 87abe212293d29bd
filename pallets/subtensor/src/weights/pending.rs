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

/// Commits the hash of weights on the main mechanism. Signed by the hotkey. Spec: weights.md §8 Emits [`Event::WeightsCommitted`].
pub fn commit_weights<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_commit_hash: H256,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Reveals committed weights on the main mechanism. Signed by the hotkey. Spec: weights.md §9 Emits [`Event::WeightsRevealed`].
pub fn reveal_weights<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_uids: Vec<u16>,
	_values: Vec<u16>,
	_salt: Vec<u16>,
	_version_key: u64,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Reveals several commits. Signed by the hotkey. Spec: weights.md §10 Emits [`Event::WeightsBatchRevealed`].
pub fn batch_reveal_weights<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_uids_list: Vec<Vec<u16>>,
	_values_list: Vec<Vec<u16>>,
	_salts_list: Vec<Vec<u16>>,
	_version_keys: Vec<u64>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Commits on several subnets; a failing item does not stop the others. Spec: weights.md §8 Emits [`Event::BatchWeightsCompleted`].
pub fn batch_commit_weights<T: Config>(
	_signer: &T::AccountId,
	_netuids: Vec<Compact<NetUid>>,
	_commit_hashes: Vec<H256>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Commits weights that drand reveals, on the main mechanism. Signed by the hotkey. Spec: weights.md §11 Emits [`Event::TimelockedWeightsCommitted`].
pub fn commit_timelocked_weights<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_commit: BoundedVec<u8, ConstU32<32768>>,
	_reveal_round: u64,
	_commit_reveal_version: u16,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// As [`Pallet::commit_weights`], for a mechanism. Emits [`Event::WeightsCommitted`].
pub fn commit_mechanism_weights<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_mecid: MechId,
	_commit_hash: H256,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// As [`Pallet::reveal_weights`], for a mechanism. Emits [`Event::WeightsRevealed`].
pub fn reveal_mechanism_weights<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_mecid: MechId,
	_uids: Vec<u16>,
	_values: Vec<u16>,
	_salt: Vec<u16>,
	_version_key: u64,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// As [`Pallet::commit_timelocked_mechanism_weights`], for older clients. Emits [`Event::TimelockedWeightsCommitted`].
pub fn commit_crv3_mechanism_weights<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_mecid: MechId,
	_commit: BoundedVec<u8, ConstU32<32768>>,
	_reveal_round: u64,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// As [`Pallet::commit_timelocked_weights`], for a mechanism. Emits [`Event::TimelockedWeightsCommitted`].
pub fn commit_timelocked_mechanism_weights<T: Config>(
	_signer: &T::AccountId,
	_netuid: NetUid,
	_mecid: MechId,
	_commit: BoundedVec<u8, ConstU32<32768>>,
	_reveal_round: u64,
	_commit_reveal_version: u16,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}
