//! Which subnets emit. Spec: `docs/protocol/emission.md` §8.

use crate::{pallet::*, subnets};
use alloc::vec::Vec;
use subtensor_types::NetUid;

/// Whether the subnet takes part in emission: started, its alpha tradable, open to registrations.
pub fn is_eligible<T: Config>(netuid: NetUid) -> bool {
	!netuid.is_root()
		&& FirstEmissionBlockNumber::<T>::contains_key(netuid)
		&& SubtokenEnabled::<T>::get(netuid)
		&& NetworkRegistrationAllowed::<T>::get(netuid)
}

/// All subnets that take part, in storage order.
pub fn eligible<T: Config>() -> Vec<NetUid> {
	let mut all = subnets::all::<T>();
	all.retain(|netuid| is_eligible::<T>(*netuid));
	all
}
