//! The automatic reveal of time-locked weights at the start of a block, before the epochs.
//!
//! Nothing in here can fail the block, whatever bytes were committed. Spec:
//! `docs/protocol/weights.md` §12.

use super::{
	set::{Submission, set_row},
	timelock::TimelockQueue,
};
use crate::{
	epoch::{drain, schedule::look_ahead_epoch},
	pallet::*,
	subnets,
};
use alloc::vec::Vec;
use codec::Decode;
use subtensor_types::{
	MechId, NetUid, NetUidStorageIndex,
	traits::{Opening, PulseStore},
};

/// Reveals what is due on every subnet whose epoch is not deferred in this block, by ascending
/// netuid. Returns how many ciphertexts were looked into.
pub fn run<T: Config>(now: u64) -> u32 {
	let deferred = drain::deferred::<T>(now);
	let mut due = subnets::all::<T>();
	due.retain(|netuid| !netuid.is_root() && !deferred.contains(netuid));
	due.sort_unstable();
	due.into_iter().fold(0, |opened, netuid| opened.saturating_add(subnet::<T>(netuid, now)))
}

/// The commits of one subnet: those whose epoch has passed are deleted, those of the reveal epoch
/// are opened, or kept while their pulse is missing.
fn subnet<T: Config>(netuid: NetUid, now: u64) -> u32 {
	let current = look_ahead_epoch::<T>(netuid, now);
	let period = RevealPeriodEpochs::<T>::get(netuid);
	let reveal = current.saturating_sub(period);
	let mut opened = 0_u32;
	for mecid in subnets::mechanisms::<T>(netuid) {
		let index = NetUidStorageIndex::new(netuid, mecid);
		delete_before::<T>(index, reveal);
		if current < period || !TimelockedWeightCommits::<T>::contains_key(index, reveal) {
			continue;
		}
		let queue = TimelockedWeightCommits::<T>::take(index, reveal);
		opened = opened.saturating_add(u32::try_from(queue.len()).unwrap_or(u32::MAX));
		let kept = queue_of::<T>(netuid, mecid, queue);
		if !kept.is_empty() {
			TimelockedWeightCommits::<T>::insert(index, reveal, kept);
		}
	}
	opened
}

/// Deletes the queues of epochs that can't be revealed any more.
fn delete_before<T: Config>(index: NetUidStorageIndex, epoch: u64) {
	let passed: Vec<u64> = TimelockedWeightCommits::<T>::iter_key_prefix(index)
		.filter(|committed| *committed < epoch)
		.collect();
	for committed in passed {
		TimelockedWeightCommits::<T>::remove(index, committed);
	}
}

/// Opens a queue, oldest first; returns the entries whose pulse is missing. An entry that can't be
/// opened, decoded or set is dropped without a trace.
fn queue_of<T: Config>(netuid: NetUid, mecid: MechId, queue: TimelockQueue<T>) -> TimelockQueue<T> {
	let mut kept = TimelockQueue::<T>::new();
	for entry in queue {
		let (hotkey, _, ciphertext, round) = &entry;
		match T::Drand::open(*round, ciphertext) {
			Opening::NoPulse => kept.push(entry),
			Opening::Failed(_) => {}
			Opening::Plaintext(plaintext) => reveal::<T>(hotkey, netuid, mecid, &plaintext),
		}
	}
	kept
}

/// Sets the row of a plaintext. Emits [`Event::TimelockedWeightsRevealed`].
fn reveal<T: Config>(hotkey: &T::AccountId, netuid: NetUid, mecid: MechId, plaintext: &[u8]) {
	let Some(row) = decode_payload::<T>(hotkey, plaintext) else {
		return;
	};
	if set_row::<T>(hotkey, netuid, mecid, &row).is_ok() {
		let index = NetUidStorageIndex::new(netuid, mecid);
		Pallet::<T>::deposit_event(Event::TimelockedWeightsRevealed(index, hotkey.clone()));
	}
}

/// The row in a plaintext that `committer` committed: with its hotkey in front, or in the older
/// form without. Trailing bytes are ignored. Spec: `docs/protocol/weights.md` §13.5.
pub fn decode_payload<T: Config>(committer: &T::AccountId, plaintext: &[u8]) -> Option<Submission> {
	let named = <(Vec<u8>, Vec<u16>, Vec<u16>, u64)>::decode(&mut &*plaintext);
	if let Ok((hotkey, uids, values, version_key)) = named
		&& let Ok(hotkey) = T::AccountId::decode(&mut hotkey.as_slice())
	{
		return (hotkey == *committer).then_some(Submission { uids, values, version_key });
	}
	let legacy = <(Vec<u16>, Vec<u16>, u64)>::decode(&mut &*plaintext).ok()?;
	let (uids, values, version_key) = legacy;
	Some(Submission { uids, values, version_key })
}
