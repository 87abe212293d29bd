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

/// Starts tracking voting power on a subnet. Its owner, or root. Spec: neurons-and-keys.md §15 Emits [`Event::VotingPowerTrackingEnabled`].
pub fn enable_voting_power_tracking<T: Config>(
	_origin: OriginFor<T>,
	_netuid: NetUid,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Ends tracking after a grace period. Its owner, or root. Spec: neurons-and-keys.md §15 Emits [`Event::VotingPowerTrackingDisableScheduled`].
pub fn disable_voting_power_tracking<T: Config>(
	_origin: OriginFor<T>,
	_netuid: NetUid,
) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}

/// Sets the step of the voting-power average, of 10^18. Root only. Emits [`Event::VotingPowerEmaAlphaSet`].
pub fn sudo_set_voting_power_ema_alpha<T: Config>(_netuid: NetUid, _alpha: u64) -> DispatchResult {
	Err(Error::<T>::CallDisabled.into())
}
