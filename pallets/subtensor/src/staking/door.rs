//! The door to stake: every change of a share pool goes through here.
//!
//! Items that change together: `AlphaV2`, `TotalHotkeySharesV2`, `TotalHotkeyAlpha`,
//! `TotalAlphaStaked`, `AlphaShareEpoch`, `AlphaSharePoolEpoch` and `StakingHotkeys`.
//! Spec: `docs/protocol/staking.md` §6.

use crate::pallet::*;
use subtensor_types::{AlphaBalance, NetUid};

/// Alpha of `hotkey` on the subnet, of all coldkeys together.
pub fn total_of_hotkey<T: Config>(hotkey: &T::AccountId, netuid: NetUid) -> AlphaBalance {
	TotalHotkeyAlpha::<T>::get(hotkey, netuid)
}
