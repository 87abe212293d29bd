//! The only writer of locks: `Lock`, `LockingColdkeys`, `DecayingLock` and, through the aggregates,
//! the sums. Spec: `docs/protocol/staking.md` §16.3.

use super::aggregate::{Bucket, is_owner_hotkey, rates, to_lock, to_state};
use crate::{pallet::*, subnets};
use subtensor_conviction::{Kind, Lock as Rolled};
use subtensor_types::NetUid;

/// The lock of a coldkey on a subnet, rolled to the current block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held<AccountId> {
	/// The hotkey that it favours.
	pub hotkey: AccountId,
	/// Mass and conviction now.
	pub lock: Rolled,
	/// Whether the mass stays.
	pub perpetual: bool,
}

/// Whether locks of the coldkey on the subnet keep their mass.
pub fn is_perpetual<T: Config>(coldkey: &T::AccountId, netuid: NetUid) -> bool {
	DecayingLock::<T>::get(coldkey, netuid) == Some(false)
}

/// The lock as it would be now; nothing is written.
pub fn peek<T: Config>(coldkey: &T::AccountId, netuid: NetUid) -> Option<Held<T::AccountId>> {
	let (hotkey, state) = Lock::<T>::iter_prefix((coldkey, netuid)).next()?;
	let perpetual = is_perpetual::<T>(coldkey, netuid);
	let owner = is_owner_hotkey::<T>(netuid, &hotkey);
	let lock = to_lock(&state)
		.rolled(subnets::now::<T>(), rates::<T>(), Kind { perpetual, owner })
		.cleaned();
	Some(Held { hotkey, lock, perpetual })
}

/// Rolls the coldkey's lock and its aggregate, and stores both. Returns the lock even where it has
/// rolled to nothing and was deleted.
pub fn touch<T: Config>(coldkey: &T::AccountId, netuid: NetUid) -> Option<Held<T::AccountId>> {
	let now = subnets::now::<T>();
	let (hotkey, state) = Lock::<T>::iter_prefix((coldkey, netuid)).next()?;
	let perpetual = is_perpetual::<T>(coldkey, netuid);
	let bucket = Bucket::<T>::of(netuid, &hotkey, perpetual);
	let exact = to_lock(&state).rolled(now, rates::<T>(), bucket.kind);
	let lock = exact.cleaned();
	if lock == exact {
		bucket.roll(now);
	} else {
		// Dust leaves the sum together with the lock.
		bucket.subtract(now, exact);
	}
	save::<T>(coldkey, netuid, &hotkey, lock);
	Some(Held { hotkey, lock, perpetual })
}

/// Stores a coldkey's lock; deletes what is dust.
pub(super) fn save<T: Config>(
	coldkey: &T::AccountId,
	netuid: NetUid,
	hotkey: &T::AccountId,
	lock: Rolled,
) {
	if lock.is_dust() {
		forget::<T>(coldkey, netuid, hotkey);
	} else {
		Lock::<T>::insert((coldkey, netuid, hotkey), to_state(lock));
		LockingColdkeys::<T>::insert((netuid, hotkey, coldkey), ());
	}
}

/// Deletes a coldkey's lock; the aggregate is the caller's business.
pub(super) fn forget<T: Config>(coldkey: &T::AccountId, netuid: NetUid, hotkey: &T::AccountId) {
	Lock::<T>::remove((coldkey, netuid, hotkey));
	LockingColdkeys::<T>::remove((netuid, hotkey, coldkey));
}

/// Lowers a coldkey's lock by `amount`, and its conviction in proportion: for stake that is taken
/// away from it. Spec: §16.7.
pub fn force_reduce<T: Config>(coldkey: &T::AccountId, netuid: NetUid, amount: u64) {
	use substrate_fixed::types::U64F64;
	let Some(Held { hotkey, lock, perpetual }) = touch::<T>(coldkey, netuid) else { return };
	let mass = lock.mass.saturating_sub(amount);
	let kept = U64F64::from_num(mass).checked_div(U64F64::from_num(lock.mass)).unwrap_or_default();
	let left = Rolled { mass, conviction: lock.conviction.saturating_mul(kept), ..lock };
	let bucket = Bucket::<T>::of(netuid, &hotkey, perpetual);
	bucket.subtract(
		lock.last_update,
		Rolled {
			mass: lock.mass.saturating_sub(left.mass),
			conviction: lock.conviction.saturating_sub(left.conviction),
			last_update: lock.last_update,
		},
	);
	save::<T>(coldkey, netuid, &hotkey, left);
}
