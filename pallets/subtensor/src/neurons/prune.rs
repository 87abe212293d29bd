//! Who leaves a full subnet when a newcomer arrives.
//!
//! The seat with the lowest emission, ties to the older registration, then to the lower uid; first
//! among those past immunity. Where these are scarce (at most [`MinNonImmuneUids`]), an immune
//! newcomer leaves instead, and if there is none, nobody does. Seats of the subnet's owner never
//! leave, up to [`ImmuneOwnerUidsLimit`]; the owner hotkey is always among them.
//!
//! Spec: `docs/protocol/neurons-and-keys.md` §5.

use super::Seats;
use crate::{keys::ownership, pallet::*, subnets};
use alloc::{collections::BTreeSet, vec::Vec};
use subtensor_types::{AlphaBalance, NetUid};

/// A seat that may be pruned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
	/// Emission of the last epoch, alpha.
	pub emission: AlphaBalance,
	/// Block of the registration.
	pub registered: u64,
	/// The seat.
	pub uid: u16,
	/// Whether the seat is within its immunity period.
	pub immune: bool,
}

/// The seat to prune; `None` where nobody may leave.
pub fn choose<T: Config>(netuid: NetUid) -> Option<u16> {
	let owners = owner_immune_uids::<T>(netuid);
	let emission = Emission::<T>::get(netuid);
	let period = u64::from(ImmunityPeriod::<T>::get(netuid));
	let now = subnets::now::<T>();
	let candidates = (0..Seats::<T>::count(netuid))
		.filter(|uid| !owners.contains(uid) && Keys::<T>::contains_key(netuid, uid))
		.map(|uid| {
			let registered = BlockAtRegistration::<T>::get(netuid, uid);
			Candidate {
				emission: emission.get(usize::from(uid)).copied().unwrap_or_default(),
				registered,
				uid,
				immune: now.saturating_sub(registered) < period,
			}
		});
	select(candidates, MinNonImmuneUids::<T>::get(netuid))
}

/// The rule itself: the weakest candidate past immunity if there are more than `reserve` of them,
/// otherwise the weakest immune one.
pub fn select(candidates: impl IntoIterator<Item = Candidate>, reserve: u16) -> Option<u16> {
	let (immune, past): (Vec<_>, Vec<_>) =
		candidates.into_iter().partition(|candidate| candidate.immune);
	let group = if past.len() > usize::from(reserve) { past } else { immune };
	group
		.into_iter()
		.min_by_key(|candidate| (candidate.emission, candidate.registered, candidate.uid))
		.map(|candidate| candidate.uid)
}

/// Whether the seat is within its immunity period.
pub fn is_immune<T: Config>(netuid: NetUid, uid: u16) -> bool {
	let age = subnets::now::<T>().saturating_sub(BlockAtRegistration::<T>::get(netuid, uid));
	age < u64::from(ImmunityPeriod::<T>::get(netuid))
}

/// Seats of the subnet's owner that never leave: the owner hotkey's, then the owner's oldest, at
/// most [`ImmuneOwnerUidsLimit`] together.
pub fn owner_immune_uids<T: Config>(netuid: NetUid) -> BTreeSet<u16> {
	let limit = usize::from(ImmuneOwnerUidsLimit::<T>::get(netuid)).max(1);
	let mut owned: Vec<u16> = match SubnetOwner::<T>::try_get(netuid) {
		Ok(owner) => seats_of_coldkey::<T>(netuid, &owner),
		Err(()) => Vec::new(),
	};
	owned.truncate(limit);
	let owner_seat = SubnetOwnerHotkey::<T>::try_get(netuid)
		.ok()
		.and_then(|hotkey| Seats::<T>::uid_of(netuid, &hotkey))
		.filter(|uid| !owned.contains(uid));
	owner_seat.into_iter().chain(owned).take(limit).collect()
}

/// Seats of the coldkey's hotkeys, oldest first, ties to the lower uid.
fn seats_of_coldkey<T: Config>(netuid: NetUid, coldkey: &T::AccountId) -> Vec<u16> {
	let mut seats: Vec<(u64, u16)> = (0..)
		.zip(Seats::<T>::hotkeys(netuid))
		.filter(|(_, hotkey)| ownership::owns::<T>(coldkey, hotkey))
		.map(|(uid, _)| (BlockAtRegistration::<T>::get(netuid, uid), uid))
		.collect();
	seats.sort_unstable();
	seats.into_iter().map(|(_, uid)| uid).collect()
}
