//! The queue of root dividends that wait for a fund, and its flush.
//!
//! A *due* credit is one whose value at the spot price reaches
//! [`claim_threshold`](super::claim_threshold); smaller ones wait and merge with later dividends.
//! Every block flushes one hotkey; what changes root stake or the fund flushes its hotkey first.
//! Spec: `docs/protocol/emission.md` §18.2.

use super::{
	claim_threshold,
	deposit::{Credit, Ledger},
	fund, quote,
};
use crate::{
	emission::alpha::recycle, neurons::Seats, pallet::*, staking::operations::value_at_spot,
	subnets,
};
use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::DispatchResult};
use subtensor_emission::basket::DepositError;
use subtensor_types::NetUid;

/// What a flush did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flushed {
	/// Credits that were looked at.
	pub credits: u32,
	/// Holdings of the fund that were valued.
	pub rows: u32,
	/// Whether a due credit could not be deposited and waits on.
	pub stuck: bool,
}

/// Number of credits that wait for the hotkey's fund.
pub fn count<T: Config>(hotkey: &T::AccountId) -> u32 {
	let rows = PendingBasketDeposits::<T>::iter_key_prefix(hotkey).count();
	u32::try_from(rows).unwrap_or(u32::MAX)
}

/// Deposits what is due. Credits of a hotkey without a seat on root, of a subnet that is gone, or
/// that would be nobody's, are recycled.
///
/// What can't be deposited, since it is worth no share or the fund rests, waits on.
pub fn flush<T: Config>(hotkey: &T::AccountId) -> Flushed {
	let credits: Vec<Credit> = PendingBasketDeposits::<T>::iter_prefix(hotkey).collect();
	let mut flushed = Flushed { credits: length(&credits), ..Flushed::default() };
	if credits.is_empty() {
		return flushed;
	}
	let seated = Seats::<T>::is_registered(NetUid::ROOT, hotkey);
	let (kept, lost): (Vec<Credit>, Vec<Credit>) =
		credits.into_iter().partition(|(netuid, _)| seated && subnets::exists::<T>(*netuid));
	for credit in lost {
		recycle_queued::<T>(hotkey, credit);
	}
	let threshold = claim_threshold::<T>();
	let due: Vec<Credit> = kept
		.into_iter()
		.filter(|(netuid, alpha)| value_at_spot::<T>(*netuid, *alpha) >= threshold)
		.collect();
	if due.is_empty() {
		return flushed;
	}
	let holdings = fund::holdings::<T>(hotkey);
	flushed.rows = length(&holdings);
	flushed.stuck = fund::rests::<T>(&holdings)
		|| !deposit_all::<T>(hotkey, Ledger::open(hotkey, &holdings), due);
	flushed
}

/// [`flush`] before something that needs the queue to be empty.
///
/// Errors: [`Error::BasketDepositPending`] where a due credit could not be deposited.
pub fn settle<T: Config>(hotkey: &T::AccountId) -> DispatchResult {
	ensure!(!flush::<T>(hotkey).stuck, Error::<T>::BasketDepositPending);
	Ok(())
}

/// Flushes the next hotkey, in the order of storage, one a block. At the end of the queue the block
/// only goes back to its beginning.
pub fn flush_next<T: Config>() -> Flushed {
	let mut keys = match PendingBasketFlushCursor::<T>::take() {
		Some(from) => PendingBasketDeposits::<T>::iter_keys_from(from),
		None => PendingBasketDeposits::<T>::iter_keys(),
	};
	let Some((hotkey, first)) = keys.next() else { return Flushed::default() };
	let last = PendingBasketDeposits::<T>::iter_key_prefix(&hotkey).last().unwrap_or(first);
	PendingBasketFlushCursor::<T>::put(PendingBasketDeposits::<T>::hashed_key_for(&hotkey, last));
	flush::<T>(&hotkey)
}

/// Deposits what is due while the hotkey still has its seat on root, and recycles the rest: it has
/// no stakers to wait for any more.
pub fn leave_root<T: Config>(hotkey: &T::AccountId) {
	flush::<T>(hotkey);
	let rest: Vec<Credit> = PendingBasketDeposits::<T>::iter_prefix(hotkey).collect();
	for credit in rest {
		recycle_queued::<T>(hotkey, credit);
	}
}

/// Deposits all credits at once or, where that is refused, one by one. Returns whether none of them
/// waits on.
fn deposit_all<T: Config>(
	hotkey: &T::AccountId,
	mut ledger: Ledger<'_, T>,
	credits: Vec<Credit>,
) -> bool {
	match ledger.book(&credits) {
		Ok(()) => {
			for (netuid, _) in credits {
				PendingBasketDeposits::<T>::remove(hotkey, netuid);
			}
			true
		}
		Err(DepositError::NobodyToPay) => {
			credits.into_iter().for_each(|credit| recycle_queued::<T>(hotkey, credit));
			true
		}
		// Each is tried, so that one of them does not hold back the others.
		Err(DepositError::TooSmall) => {
			let mut all = true;
			for credit in credits {
				all &= deposit_one::<T>(hotkey, &mut ledger, credit);
			}
			all
		}
	}
}

fn deposit_one<T: Config>(
	hotkey: &T::AccountId,
	ledger: &mut Ledger<'_, T>,
	credit: Credit,
) -> bool {
	let (netuid, alpha) = credit;
	match ledger.book(&[credit]) {
		Ok(()) => PendingBasketDeposits::<T>::remove(hotkey, netuid),
		Err(DepositError::TooSmall) if !quote::worth::<T>(netuid, alpha).terminal => return false,
		Err(_) => recycle_queued::<T>(hotkey, credit),
	}
	true
}

fn recycle_queued<T: Config>(hotkey: &T::AccountId, (netuid, alpha): Credit) {
	PendingBasketDeposits::<T>::remove(hotkey, netuid);
	recycle::<T>(netuid, alpha);
}

fn length<Item>(list: &[Item]) -> u32 {
	u32::try_from(list.len()).unwrap_or(u32::MAX)
}
