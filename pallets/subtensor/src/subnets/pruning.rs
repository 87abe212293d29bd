//! Room for subnets: how many there may be, which number a new one gets, and which one gives way.
//!
//! Specification: `docs/protocol/subnets.md` §6.

use crate::{pallet::*, subnets};
use substrate_fixed::types::{I96F32, U64F64};
use subtensor_types::NetUid;

/// Subnets besides root, the dissolved ones that are not cleaned up yet included: each still holds
/// its number.
pub fn used<T: Config>() -> u16 {
	let living = NetworksAdded::<T>::iter_keys().filter(|netuid| !netuid.is_root()).count();
	let leaving = DissolveCleanupQueue::<T>::decode_len().unwrap_or_default();
	u16::try_from(living.saturating_add(leaving)).unwrap_or(u16::MAX)
}

/// Whether another subnet fits.
pub fn has_room<T: Config>() -> bool {
	used::<T>() < SubnetLimit::<T>::get()
}

/// The lowest number from 1 on that no subnet has or still holds; `None` where all are taken.
///
/// Numbers from [`subtensor_types::ids::MECHANISM_STRIDE`] on are never given: their rows would fall
/// together with those of another subnet's mechanisms.
pub fn free_netuid<T: Config>() -> Option<NetUid> {
	let leaving = DissolveCleanupQueue::<T>::get();
	(1..subtensor_types::ids::MECHANISM_STRIDE)
		.map(NetUid::new)
		.find(|netuid| !subnets::exists::<T>(*netuid) && !leaving.contains(netuid))
}

/// The subnet that gives way to a new one: past its immunity, of the lowest moving price, then the
/// oldest, then the first in storage order. `None` where all are immune.
pub fn victim<T: Config>() -> Option<NetUid> {
	let now = subnets::now::<T>();
	let immunity = NetworkImmunityPeriod::<T>::get();
	NetworksAdded::<T>::iter_keys()
		.filter(|netuid| !netuid.is_root())
		.map(|netuid| (netuid, NetworkRegisteredAt::<T>::get(netuid)))
		.filter(|(_, registered)| now >= registered.saturating_add(immunity))
		.min_by_key(|(netuid, registered)| (moving_price::<T>(*netuid), *registered))
		.map(|(netuid, _)| netuid)
}

/// Moving price of a subnet's alpha in TAO, not below 0; 1 for a subnet without a market.
fn moving_price<T: Config>(netuid: NetUid) -> U64F64 {
	if SubnetMechanism::<T>::get(netuid) == 0 {
		return U64F64::from_num(1);
	}
	U64F64::saturating_from_num(SubnetMovingPrice::<T>::get(netuid).max(I96F32::from_bits(0)))
}
