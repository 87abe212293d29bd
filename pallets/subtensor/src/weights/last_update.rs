//! The block of each uid's last weights or commit, one vector per mechanism.
//!
//! Spec: `docs/protocol/weights.md` §2, §6.5.

use crate::{neurons::seats::Seats, pallet::*, subnets};
use subtensor_types::NetUidStorageIndex;

/// The block of the uid's last update; 0 for never and for a uid that the vector does not reach.
pub fn get<T: Config>(index: NetUidStorageIndex, uid: u16) -> u64 {
	LastUpdate::<T>::get(index).get(usize::from(uid)).copied().unwrap_or_default()
}

/// Notes an update of `uid` in block `now`. A vector shorter than the subnet is filled up with 0;
/// nothing is written for a uid that is not in use.
pub fn set<T: Config>(index: NetUidStorageIndex, uid: u16, now: u64) {
	let count = usize::from(Seats::<T>::count(index.netuid()));
	LastUpdate::<T>::mutate(index, |blocks| {
		if blocks.len() < count {
			blocks.resize(count, 0);
		}
		if let Some(block) = blocks.get_mut(usize::from(uid)) {
			*block = now;
		}
	});
}

/// Whether `uid` may set or commit weights again in block `now`.
///
/// False for a mechanism that does not exist and for a uid that is not in use.
pub fn passes_rate_limit<T: Config>(index: NetUidStorageIndex, uid: u16, now: u64) -> bool {
	let (netuid, mecid) = index.split();
	if !subnets::mechanism_exists::<T>(netuid, mecid) || uid >= Seats::<T>::count(netuid) {
		return false;
	}
	let last = get::<T>(index, uid);
	last == 0 || now.saturating_sub(last) >= WeightsSetRateLimit::<T>::get(netuid)
}
