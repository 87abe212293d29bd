//! Sums of locks: one for each hotkey and kind, and two for the owner's hotkey.

use crate::{pallet::*, types::LockState};
use substrate_fixed::types::U64F64;
use subtensor_conviction::{Kind, Lock, Rates};
use subtensor_types::{AlphaBalance, NetUid};

/// Which sum a lock belongs to.
pub(super) struct Bucket<T: Config> {
	pub netuid: NetUid,
	pub hotkey: T::AccountId,
	pub kind: Kind,
}

/// How fast locks change now.
pub(super) fn rates<T: Config>() -> Rates {
	Rates { unlock: UnlockRate::<T>::get(), maturity: MaturityRate::<T>::get() }
}

/// A stored state as the curve computes with it.
pub(super) fn to_lock(state: &LockState) -> Lock {
	Lock {
		mass: state.locked_mass.to_u64(),
		conviction: state.conviction,
		last_update: state.last_update,
	}
}

/// A computed state as it is stored.
pub(super) fn to_state(lock: Lock) -> LockState {
	LockState {
		locked_mass: AlphaBalance::new(lock.mass),
		conviction: lock.conviction,
		last_update: lock.last_update,
	}
}

impl<T: Config> Bucket<T> {
	/// The bucket of a lock to `hotkey`.
	pub fn of(netuid: NetUid, hotkey: &T::AccountId, perpetual: bool) -> Self {
		let owner = is_owner_hotkey::<T>(netuid, hotkey);
		Self { netuid, hotkey: hotkey.clone(), kind: Kind { perpetual, owner } }
	}

	/// The sum at block `now`; empty where there is none.
	pub fn rolled(&self, now: u64) -> Lock {
		self.stored().map_or(Lock { last_update: now, ..Lock::default() }, |state| {
			to_lock(&state).rolled(now, rates::<T>(), self.kind).cleaned()
		})
	}

	/// Adds a lock that is rolled to `now`.
	pub fn add(&self, now: u64, part: Lock) {
		let sum = self.rolled(now);
		self.put(
			Lock {
				mass: sum.mass.saturating_add(part.mass),
				conviction: sum.conviction.saturating_add(part.conviction),
				last_update: now,
			}
			.rolled(now, rates::<T>(), self.kind),
		);
	}

	/// Takes away a lock that is rolled to `now`; rounding may leave the sum a little off, never
	/// below zero.
	pub fn subtract(&self, now: u64, part: Lock) {
		let sum = self.rolled(now);
		self.put(
			Lock {
				mass: sum.mass.saturating_sub(part.mass),
				conviction: sum.conviction.saturating_sub(part.conviction),
				last_update: now,
			}
			.rolled(now, rates::<T>(), self.kind),
		);
	}

	/// Rolls the stored sum.
	pub fn roll(&self, now: u64) {
		if self.stored().is_some() {
			self.put(self.rolled(now));
		}
	}

	/// Takes the sum out of storage, rolled.
	pub fn take(&self, now: u64) -> Lock {
		let sum = self.rolled(now);
		self.put(Lock { mass: 0, conviction: U64F64::from_bits(0), last_update: now });
		sum
	}

	fn stored(&self) -> Option<LockState> {
		match (self.kind.owner, self.kind.perpetual) {
			(true, true) => OwnerLock::<T>::get(self.netuid),
			(true, false) => DecayingOwnerLock::<T>::get(self.netuid),
			(false, true) => HotkeyLock::<T>::get(self.netuid, &self.hotkey),
			(false, false) => DecayingHotkeyLock::<T>::get(self.netuid, &self.hotkey),
		}
	}

	fn put(&self, sum: Lock) {
		let state = (!sum.is_empty()).then(|| to_state(sum));
		match (self.kind.owner, self.kind.perpetual) {
			(true, true) => OwnerLock::<T>::set(self.netuid, state),
			(true, false) => DecayingOwnerLock::<T>::set(self.netuid, state),
			(false, true) => HotkeyLock::<T>::set(self.netuid, &self.hotkey, state),
			(false, false) => DecayingHotkeyLock::<T>::set(self.netuid, &self.hotkey, state),
		}
	}
}

/// Whether the hotkey is the one of the subnet's owner.
pub(super) fn is_owner_hotkey<T: Config>(netuid: NetUid, hotkey: &T::AccountId) -> bool {
	SubnetOwnerHotkey::<T>::try_get(netuid).is_ok_and(|owner| owner == *hotkey)
}
