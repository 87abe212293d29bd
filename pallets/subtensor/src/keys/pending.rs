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

/// Lowers the take of `hotkey`. Signed by its coldkey. Spec: staking.md §4.1 Emits [`Event::TakeDecreased`].
pub fn decrease_take<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_take: PerU16,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Raises the take of `hotkey`. Signed by its coldkey. Spec: staking.md §4.2 Emits [`Event::TakeIncreased`].
pub fn increase_take<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_take: PerU16,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Announces the children of `hotkey` on `netuid`; they become active after the cool-down. Signed by its coldkey. Spec: neurons-and-keys.md §10. Emits [`Event::SetChildrenScheduled`].
pub fn set_children<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_netuid: NetUid,
	_children: Vec<(u64, T::AccountId)>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sets the identity of the caller's coldkey. Spec: subnets.md §16. Emits [`Event::ChainIdentitySet`].
pub fn set_identity<T: Config>(
	_signer: &T::AccountId,
	_name: Vec<u8>,
	_url: Vec<u8>,
	_github_repo: Vec<u8>,
	_image: Vec<u8>,
	_discord: Vec<u8>,
	_description: Vec<u8>,
	_additional: Vec<u8>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sets the blocks between two changes of a childkey take. Root only. Emits [`Event::TxChildKeyTakeRateLimitSet`].
pub fn sudo_set_tx_childkey_take_rate_limit<T: Config>(_tx_rate_limit: u64) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Replaces `hotkey` by `new_hotkey`, on one subnet or on all. Signed by its coldkey. Spec: neurons-and-keys.md §12. Emits [`Event::HotkeySwapped`].
pub fn swap_hotkey<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_new_hotkey: &T::AccountId,
	_netuid: Option<NetUid>,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Replaces a coldkey at once; root only. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapped`].
pub fn swap_coldkey<T: Config>(
	_origin: OriginFor<T>,
	_old_coldkey: &T::AccountId,
	_new_coldkey: &T::AccountId,
	_swap_cost: TaoBalance,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Replaces a hotkey, on request without moving its stake. Signed by its coldkey. Spec: neurons-and-keys.md §12. Emits [`Event::HotkeySwapped`].
pub fn swap_hotkey_v2<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_new_hotkey: &T::AccountId,
	_netuid: Option<NetUid>,
	_keep_stake: bool,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Retired; always fails with [`Error::Deprecated`].
pub fn schedule_swap_coldkey<T: Config>(
	_signer: &T::AccountId,
	_new_coldkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sets the take of `hotkey` as a child on `netuid`. Signed by its coldkey. Spec: neurons-and-keys.md §11. Emits [`Event::ChildKeyTakeSet`].
pub fn set_childkey_take<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_netuid: NetUid,
	_take: PerU16,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sets the least childkey take. Root only. Emits [`Event::MinChildKeyTakeSet`].
pub fn sudo_set_min_childkey_take<T: Config>(_take: PerU16) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sets the highest childkey take. Root only. Emits [`Event::MaxChildKeyTakeSet`].
pub fn sudo_set_max_childkey_take<T: Config>(_take: PerU16) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Makes the caller the owner of a hotkey that nobody owns. Spec: staking.md §3.2
pub fn try_associate_hotkey<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sets the blocks before new children become active. Root only.
pub fn set_pending_childkey_cooldown<T: Config>(_cooldown: u64) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Announces that the caller's coldkey will be replaced. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapAnnounced`].
pub fn announce_coldkey_swap<T: Config>(
	_signer: &T::AccountId,
	_new_coldkey_hash: H256,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Replaces the caller's coldkey as announced. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapped`].
pub fn swap_coldkey_announced<T: Config>(
	_signer: &T::AccountId,
	_new_coldkey: &T::AccountId,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Freezes the caller's announced swap until root decides. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapDisputed`].
pub fn dispute_coldkey_swap<T: Config>(_signer: &T::AccountId) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Removes an announcement and its dispute. Root only. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapReset`].
pub fn reset_coldkey_swap<T: Config>(_coldkey: &T::AccountId) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Withdraws the caller's announcement. Spec: neurons-and-keys.md §13. Emits [`Event::ColdkeySwapCleared`].
pub fn clear_coldkey_swap_announcement<T: Config>(_signer: &T::AccountId) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Switches automatic delegation of `hotkey` to the subnet owner's hotkey. Signed by its coldkey. Emits [`Event::AutoParentDelegationEnabledSet`].
pub fn set_auto_parent_delegation_enabled<T: Config>(
	_signer: &T::AccountId,
	_hotkey: &T::AccountId,
	_enabled: bool,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}
