//! The calls on locks. Spec: `docs/protocol/staking.md` §16.5.

use super::{
	aggregate::{Bucket, rates},
	availability,
	ledger::{self, Held, forget, save, touch},
};
use crate::{keys::ownership, pallet::*, subnets};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use substrate_fixed::types::U64F64;
use subtensor_conviction::Lock as Rolled;
use subtensor_types::{AlphaBalance, NetUid};

/// Bit of [`AccountFlags`] that lets an account receive locked alpha.
const ACCEPTS_LOCKED_ALPHA: u128 = 1;

/// Whether the account refuses locked alpha; accounts do unless they say otherwise.
pub(super) fn rejects_locked_alpha<T: Config>(account: &T::AccountId) -> bool {
	AccountFlags::<T>::get(account) & ACCEPTS_LOCKED_ALPHA == 0
}

/// Locks `amount` of the coldkey's alpha on the subnet to `hotkey`, on top of what is locked.
///
/// Errors: [`Error::AmountTooLow`], [`Error::HotKeyAccountNotExists`],
/// [`Error::LockHotkeyMismatch`], [`Error::InsufficientStakeForLock`].
pub fn lock_stake<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	amount: AlphaBalance,
) -> DispatchResult {
	ensure!(!amount.is_zero(), Error::<T>::AmountTooLow);
	ownership::ensure_exists::<T>(hotkey)?;
	if let Some(held) = ledger::peek::<T>(coldkey, netuid) {
		ensure!(held.hotkey == *hotkey, Error::<T>::LockHotkeyMismatch);
	}
	let held = touch::<T>(coldkey, netuid);
	let now = subnets::now::<T>();
	let before = held.map_or(Rolled { last_update: now, ..Rolled::default() }, |held| held.lock);
	let mass = before.mass.checked_add(amount.to_u64()).ok_or(Error::<T>::Overflow)?;
	ensure!(
		availability::total::<T>(coldkey, netuid) >= AlphaBalance::new(mass),
		Error::<T>::InsufficientStakeForLock
	);
	let bucket = Bucket::<T>::of(netuid, hotkey, ledger::is_perpetual::<T>(coldkey, netuid));
	let lock = Rolled { mass, ..before }.rolled(now, rates::<T>(), bucket.kind);
	let added =
		Rolled { mass: amount.to_u64(), conviction: U64F64::from_bits(0), last_update: now };
	bucket.add(now, added);
	save::<T>(coldkey, netuid, hotkey, lock);
	Pallet::<T>::deposit_event(Event::StakeLocked {
		coldkey: coldkey.clone(),
		hotkey: hotkey.clone(),
		netuid,
		amount,
	});
	Ok(())
}

/// Moves the coldkey's lock to another hotkey; conviction stays only within one owner.
///
/// Errors: [`Error::SubnetNotExists`], [`Error::HotKeyAccountNotExists`], [`Error::NoExistingLock`].
pub fn move_lock<T: Config>(
	coldkey: &T::AccountId,
	destination: &T::AccountId,
	netuid: NetUid,
) -> DispatchResult {
	subnets::ensure_exists::<T>(netuid)?;
	ownership::ensure_exists::<T>(destination)?;
	let Held { hotkey: origin, lock, perpetual } =
		touch::<T>(coldkey, netuid).ok_or(Error::<T>::NoExistingLock)?;
	let now = subnets::now::<T>();
	let mut moved = lock;
	if ownership::owner_of::<T>(&origin) != ownership::owner_of::<T>(destination) {
		moved.conviction = U64F64::from_bits(0);
	}
	let bucket = Bucket::<T>::of(netuid, destination, perpetual);
	moved = moved.rolled(now, rates::<T>(), bucket.kind);
	forget::<T>(coldkey, netuid, &origin);
	Bucket::<T>::of(netuid, &origin, perpetual).subtract(now, lock);
	save::<T>(coldkey, netuid, destination, moved);
	bucket.add(now, moved);
	Pallet::<T>::deposit_event(Event::LockMoved {
		coldkey: coldkey.clone(),
		origin_hotkey: origin,
		destination_hotkey: destination.clone(),
		netuid,
	});
	Ok(())
}

/// Chooses whether the coldkey's lock on the subnet keeps its mass; may be set in advance.
pub fn set_perpetual_lock<T: Config>(
	coldkey: &T::AccountId,
	netuid: NetUid,
	enabled: bool,
) -> DispatchResult {
	let held = touch::<T>(coldkey, netuid);
	let now = subnets::now::<T>();
	let changes = ledger::is_perpetual::<T>(coldkey, netuid) != enabled;
	if let Some(Held { hotkey, lock, perpetual }) = held.filter(|_| changes) {
		Bucket::<T>::of(netuid, &hotkey, perpetual).subtract(now, lock);
		Bucket::<T>::of(netuid, &hotkey, enabled).add(now, lock);
	}
	DecayingLock::<T>::set(coldkey, netuid, enabled.then_some(false));
	Pallet::<T>::deposit_event(Event::PerpetualLockUpdated {
		coldkey: coldkey.clone(),
		netuid,
		enabled,
	});
	Ok(())
}

/// Chooses whether the account refuses locked alpha that others transfer to it.
pub fn set_reject_locked_alpha<T: Config>(coldkey: &T::AccountId, enabled: bool) -> DispatchResult {
	AccountFlags::<T>::mutate_exists(coldkey, |flags| {
		let others = flags.unwrap_or_default() & !ACCEPTS_LOCKED_ALPHA;
		let updated = if enabled { others } else { others | ACCEPTS_LOCKED_ALPHA };
		*flags = (updated != 0).then_some(updated);
	});
	Pallet::<T>::deposit_event(Event::RejectLockedAlphaUpdated {
		coldkey: coldkey.clone(),
		enabled,
	});
	Ok(())
}
