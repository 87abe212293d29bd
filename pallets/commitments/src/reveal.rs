//! The reveal of time-locked commitments at the start of a block.
//!
//! The pass visits up to [`MAX_VISITS`] commitments a block in the order of the index, goes on
//! behind the cursor in the next block, and starts over at the end. Nothing in here can fail the
//! block, whatever bytes were committed.
//!
//! Opening a ciphertext is the beacon's ([`PulseStore::open`]). On a chain whose beacon has no
//! pulse, or none at all, the pass does nothing and time-locked fields stay stored as committed.
//!
//! Spec: `docs/protocol/weights.md` §20.5, §13.6.

use crate::{
	data::{Ciphertext, Data},
	opening,
	pallet::*,
	purge,
	set::block_number,
	types::{CommitmentInfo, Registration, RevealFailure},
	weight_info::WeightInfo,
};
use alloc::{collections::BTreeSet, vec::Vec};
use codec::Decode;
use core::ops::Bound;
use frame_support::{traits::Get, weights::Weight};
use subtensor_types::{
	NetUid,
	traits::{Opening, OpeningFailure, PulseStore},
};

/// Commitments that the pass looks at in one block.
pub const MAX_VISITS: usize = 32;

/// Plaintexts that are kept for a hotkey on a subnet, the newest.
pub const MAX_REVEALED: usize = 10;

/// Reveals what the beacon has unlocked. Returns the weight of what was done.
pub fn pass<T: Config>() -> Weight {
	if T::Drand::last_stored_round() == 0 {
		return T::DbWeight::get().reads(1);
	}
	let index = TimelockedIndex::<T>::get();
	if index.is_empty() {
		return T::DbWeight::get().reads(2);
	}
	let watched = u32::try_from(index.len()).unwrap_or(u32::MAX);
	let (visits, settled) = visit_next::<T>(index);
	let each = T::WeightInfo::reveal_field().saturating_add(opening::OPENING);
	T::WeightInfo::reveal_pass(watched, visits)
		.saturating_add(opening::asking::<T>(visits))
		.saturating_add(each.saturating_mul(settled))
}

/// Visits the commitments of this block's turn; those in which nothing waits any more leave the index.
/// Tells how many were visited, and how many of their fields were revealed or found lost.
pub(crate) fn visit_next<T: Config>(mut index: BTreeSet<(NetUid, T::AccountId)>) -> (u32, u64) {
	let batch = next_batch::<T>(&index);
	let (mut visits, mut settled) = (0_u32, 0_u64);
	let mut shrunk = false;
	for (netuid, who) in batch {
		let visit = visit::<T>(netuid, &who);
		visits = visits.saturating_add(1);
		settled = settled.saturating_add(visit.settled);
		if !visit.waits {
			shrunk |= index.remove(&(netuid, who));
		}
	}
	if shrunk {
		TimelockedIndex::<T>::put(index);
	}
	(visits, settled)
}

/// The commitments of this block's turn; moves the cursor to the last of them, or off the end.
fn next_batch<T: Config>(index: &BTreeSet<(NetUid, T::AccountId)>) -> Vec<(NetUid, T::AccountId)> {
	let start = match TimelockRevealCursor::<T>::get() {
		Some(cursor) if index.last().is_some_and(|last| cursor < *last) => Bound::Excluded(cursor),
		_ => Bound::Unbounded,
	};
	let batch: Vec<_> = index.range((start, Bound::Unbounded)).take(MAX_VISITS).cloned().collect();
	match batch.last() {
		Some(last) if Some(last) != index.last() => TimelockRevealCursor::<T>::put(last),
		_ => TimelockRevealCursor::<T>::kill(),
	}
	batch
}

/// Has the pass look after a commitment.
pub fn watch<T: Config>(netuid: NetUid, who: T::AccountId) {
	TimelockedIndex::<T>::mutate(|index| index.insert((netuid, who)));
}

/// Has the pass leave out a commitment. The index is large: to be called only where it holds that one.
pub fn unwatch<T: Config>(netuid: NetUid, who: &T::AccountId) {
	TimelockedIndex::<T>::mutate(|index| index.remove(&(netuid, who.clone())));
}

/// Has the pass leave out the commitments of a subnet.
pub fn unwatch_subnet<T: Config>(netuid: NetUid) {
	let mut index = TimelockedIndex::<T>::get();
	let before = index.len();
	index.retain(|(other, _)| *other != netuid);
	if index.len() != before {
		TimelockedIndex::<T>::put(index);
	}
}

/// What a visit to one commitment came to.
struct Visit {
	/// Fields that were revealed or found lost.
	settled: u64,
	/// Whether a field is still time-locked.
	waits: bool,
}

/// What becomes of a field.
enum Fate {
	/// It stays as it is.
	Kept(Data),
	/// It is unlocked and leaves the commitment.
	Revealed(Vec<u8>),
	/// It stays, marked as lost.
	Failed { encrypted: Ciphertext, reveal_round: u64, error: RevealFailure },
}

/// Reveals what can be revealed of one commitment.
fn visit<T: Config>(netuid: NetUid, who: &T::AccountId) -> Visit {
	let Some(registration) = CommitmentOf::<T>::get(netuid, who) else {
		return Visit { settled: 0, waits: false };
	};
	let Registration { deposit, block, info } = registration;
	let mut kept: Vec<Data> = Vec::new();
	let mut revealed: Vec<Vec<u8>> = Vec::new();
	let mut settled = 0_u64;
	for field in info.fields {
		match fate::<T>(field) {
			Fate::Kept(field) => kept.push(field),
			Fate::Revealed(plaintext) => {
				settled = settled.saturating_add(1);
				revealed.push(plaintext);
				Pallet::<T>::deposit_event(Event::CommitmentRevealed { netuid, who: who.clone() });
			}
			Fate::Failed { encrypted, reveal_round, error } => {
				settled = settled.saturating_add(1);
				kept.push(Data::TimelockRevealFailed { encrypted, reveal_round });
				Pallet::<T>::deposit_event(Event::CommitmentRevealFailed {
					netuid,
					who: who.clone(),
					reveal_round,
					error,
				});
			}
		}
	}
	let waits = kept.iter().any(|field| field.reveal_round().is_some());
	publish::<T>(netuid, who, revealed);
	if kept.is_empty() {
		purge::drop_commitment::<T>(netuid, who);
	} else if settled > 0 {
		// No longer than the fields it was made from, so nothing is cut off.
		let info = CommitmentInfo { fields: frame_support::BoundedVec::truncate_from(kept) };
		CommitmentOf::<T>::insert(netuid, who, Registration { deposit, block, info });
	}
	Visit { settled, waits }
}

/// Decides about one field.
fn fate<T: Config>(field: Data) -> Fate {
	let Data::TimelockEncrypted { encrypted, reveal_round } = field else {
		return Fate::Kept(field);
	};
	let error = match open::<T>(reveal_round, &encrypted) {
		Opening::Plaintext(plaintext) if plaintext.is_empty() => RevealFailure::EmptyPlaintext,
		Opening::Plaintext(plaintext) => return Fate::Revealed(plaintext),
		Opening::Failed(failure) => failure.into(),
		Opening::NoPulse if reveal_round < T::Drand::oldest_stored_round() => {
			RevealFailure::PulseExpired
		}
		Opening::NoPulse => return Fate::Kept(Data::TimelockEncrypted { encrypted, reveal_round }),
	};
	Fate::Failed { encrypted, reveal_round, error }
}

/// Opens a ciphertext that is bare or in the portable envelope of clients' general helper: the
/// ciphertext behind its length, then a round, which the commitment's own overrides.
fn open<T: Config>(round: u64, bytes: &[u8]) -> Opening {
	let bare = T::Drand::open(round, bytes);
	if bare != Opening::Failed(OpeningFailure::Ciphertext) {
		return bare;
	}
	let mut rest = bytes;
	match <(Vec<u8>, u64)>::decode(&mut rest) {
		Ok((ciphertext, _)) if rest.is_empty() => T::Drand::open(round, &ciphertext),
		_ => bare,
	}
}

/// Adds plaintexts to those revealed before; the oldest go when there are too many.
pub(crate) fn publish<T: Config>(netuid: NetUid, who: &T::AccountId, plaintexts: Vec<Vec<u8>>) {
	if plaintexts.is_empty() {
		return;
	}
	let block = u64::from(block_number::<T>());
	RevealedCommitments::<T>::mutate(netuid, who, |stored| {
		let revealed = stored.get_or_insert_default();
		revealed.extend(plaintexts.into_iter().map(|plaintext| (plaintext, block)));
		let surplus = revealed.len().saturating_sub(MAX_REVEALED);
		revealed.drain(..surplus);
	});
}
