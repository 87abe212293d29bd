//! The owner's cut of a tempo. Spec: `docs/protocol/emission.md` §16.5.

use crate::{pallet::*, staking::door};
use subtensor_types::{AlphaBalance, NetUid};

/// Stakes the cut to the owner's hotkey. Without an owner it stays outside of the pool, unowned.
pub fn pay_cut<T: Config>(netuid: NetUid, cut: AlphaBalance) {
	let owner = SubnetOwner::<T>::try_get(netuid);
	let hotkey = SubnetOwnerHotkey::<T>::try_get(netuid);
	if let (Ok(owner), Ok(hotkey)) = (owner, hotkey) {
		door::increase::<T>(&hotkey, &owner, netuid, cut);
	}
}
