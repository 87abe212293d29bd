//! Locks follow stake that is transferred within a subnet; locked alpha goes last.
//! Spec: `docs/protocol/staking.md` §16.6.

use super::{
	aggregate::{Bucket, rates},
	availability,
	calls::rejects_locked_alpha,
	ledger::{self, Held, save, touch},
};
use crate::{keys::ownership, pallet::*, subnets};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use substrate_fixed::types::U64F64;
use subtensor_conviction::Lock as Rolled;
use subtensor_types::{AlphaBalance, NetUid};

/// Moves the part of the lock that `amount` of `from`'s alpha takes along to `to`, where it favours
/// `hotkey`. To be called before the stake itself moves.
///
/// Errors: [`Error::LockHotkeyMismatch`] where `to` locks to another hotkey,
/// [`Error::AccountRejectsLockedAlpha`].
pub fn follow_transfer<T: Config>(
	from: &T::AccountId,
	to: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	amount: AlphaBalance,
) -> DispatchResult {
	if from == to || amount.is_zero() {
		return Ok(());
	}
	let Some(source) = touch::<T>(from, netuid) else { return Ok(()) };
	let free =
		availability::total::<T>(from, netuid).saturating_sub(AlphaBalance::new(source.lock.mass));
	let taken = amount.saturating_sub(free).to_u64().min(source.lock.mass);
	if taken == 0 {
		return Ok(());
	}
	let target = touch::<T>(to, netuid);
	if let Some(target) = &target {
		ensure!(target.hotkey == *hotkey, Error::<T>::LockHotkeyMismatch);
	}
	ensure!(!rejects_locked_alpha::<T>(to), Error::<T>::AccountRejectsLockedAlpha);
	let taken = part_of(&source, taken);
	take_from::<T>(from, netuid, &source, taken);
	give_to::<T>(to, hotkey, netuid, &source.hotkey, target, taken);
	Ok(())
}

/// `mass` of the lock with the conviction in proportion; rounds down.
fn part_of<AccountId>(source: &Held<AccountId>, mass: u64) -> Rolled {
	let share =
		U64F64::from_num(mass).checked_div(U64F64::from_num(source.lock.mass)).unwrap_or_default();
	Rolled { mass, conviction: source.lock.conviction.saturating_mul(share), ..source.lock }
}

fn take_from<T: Config>(
	from: &T::AccountId,
	netuid: NetUid,
	source: &Held<T::AccountId>,
	taken: Rolled,
) {
	let now = subnets::now::<T>();
	let bucket = Bucket::<T>::of(netuid, &source.hotkey, source.perpetual);
	bucket.subtract(now, taken);
	let left = Rolled {
		mass: source.lock.mass.saturating_sub(taken.mass),
		conviction: source.lock.conviction.saturating_sub(taken.conviction),
		last_update: now,
	};
	save::<T>(from, netuid, &source.hotkey, left.rolled(now, rates::<T>(), bucket.kind));
}

fn give_to<T: Config>(
	to: &T::AccountId,
	hotkey: &T::AccountId,
	netuid: NetUid,
	origin_hotkey: &T::AccountId,
	target: Option<Held<T::AccountId>>,
	taken: Rolled,
) {
	let now = subnets::now::<T>();
	let mut given = taken;
	if ownership::owner_of::<T>(origin_hotkey) != ownership::owner_of::<T>(hotkey) {
		given.conviction = U64F64::from_bits(0);
	}
	let bucket = Bucket::<T>::of(netuid, hotkey, ledger::is_perpetual::<T>(to, netuid));
	bucket.add(now, given);
	let before = target.map(|held| held.lock).unwrap_or_default();
	let lock = Rolled {
		mass: before.mass.saturating_add(given.mass),
		conviction: before.conviction.saturating_add(given.conviction),
		last_update: now,
	};
	save::<T>(to, netuid, hotkey, lock.rolled(now, rates::<T>(), bucket.kind));
}
