//! Revealing rows of weights whose hashes were committed.
//!
//! Spec: `docs/protocol/weights.md` §9, §10.

use super::{
	batch,
	commit::{CommitQueue, hash_of, take_expired},
	set::{Submission, set_row},
};
use crate::{epoch::schedule::look_ahead_epoch, pallet::*, subnets};
use alloc::vec::Vec;
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::{MechId, NetUid, NetUidStorageIndex};

/// Lists of a batch reveal, an entry an item.
pub struct RevealBatch {
	/// Target uids of each item.
	pub uids: Vec<Vec<u16>>,
	/// Values of each item.
	pub values: Vec<Vec<u16>>,
	/// Salt of each item.
	pub salts: Vec<Vec<u16>>,
	/// Version key of each item.
	pub version_keys: Vec<u64>,
}

/// Reveals one commit of the hotkey on a mechanism and sets its row; earlier commits of the queue
/// are dropped. Emits [`Event::WeightsSet`] and [`Event::WeightsRevealed`].
///
/// Errors, in this order: [`Error::CommitRevealDisabled`], [`Error::NoWeightsCommitFound`],
/// [`Error::ExpiredWeightCommit`], [`Error::InvalidRevealCommitHashNotMatch`],
/// [`Error::RevealTooEarly`], those of [`set_row`]. An error leaves everything as it was.
pub fn reveal_mechanism_weights<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	mecid: MechId,
	row: &Submission,
	salt: &[u16],
) -> DispatchResult {
	let mut opened = OpenQueue::<T>::load(hotkey, netuid, mecid)?;
	let hash = hash_of::<T>(hotkey, opened.index, row, salt);
	if opened.queue.is_empty() {
		let expired = opened.expired.contains(&hash);
		let error = if expired {
			Error::<T>::ExpiredWeightCommit
		} else {
			Error::<T>::NoWeightsCommitFound
		};
		return Err(error.into());
	}
	let position = opened.position(&hash)?;
	opened.ensure_reveal_epoch(position)?;
	opened.queue.drain(..=position);
	set_row::<T>(hotkey, netuid, mecid, row)?;
	opened.store(hotkey);
	Pallet::<T>::deposit_event(Event::WeightsRevealed(hotkey.clone(), opened.index, hash));
	Ok(())
}

/// Reveals several commits on the main mechanism in any order, all or nothing; other commits stay.
/// Emits [`Event::WeightsBatchRevealed`].
///
/// Must run in a storage transaction, as an item may fail after others were set. Errors, in this
/// order: [`Error::InputLengthsUnequal`] and [`Error::InvalidBatchLength`] before the signature,
/// [`Error::CommitRevealDisabled`], [`Error::NoWeightsCommitFound`], then those of each item as in
/// [`reveal_mechanism_weights`].
pub fn batch_reveal_weights<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	batch: RevealBatch,
) -> DispatchResult {
	let RevealBatch { uids, values, salts, version_keys } = batch;
	let items = uids.len();
	let equal = values.len() == items && salts.len() == items && version_keys.len() == items;
	ensure!(equal, Error::<T>::InputLengthsUnequal);
	batch::ensure_batch_length::<T>(items)?;
	let hotkey = ensure_signed(origin)?;
	let mut opened = OpenQueue::<T>::load(&hotkey, netuid, MechId::MAIN)?;

	let lists = uids.into_iter().zip(values).zip(salts).zip(version_keys);
	let revealed: Vec<(H256, Submission)> = lists
		.map(|(((uids, values), salt), version_key)| {
			let row = Submission { uids, values, version_key };
			(hash_of::<T>(&hotkey, opened.index, &row, &salt), row)
		})
		.collect();
	for (hash, _) in &revealed {
		let position = opened.position(hash)?;
		opened.ensure_reveal_epoch(position)?;
	}
	for (hash, row) in &revealed {
		// Fails where the same hash was given twice.
		let position = opened.position(hash)?;
		opened.queue.remove(position);
		set_row::<T>(&hotkey, netuid, MechId::MAIN, row)?;
	}
	opened.store(&hotkey);
	let hashes = revealed.into_iter().map(|(hash, _)| hash).collect();
	Pallet::<T>::deposit_event(Event::WeightsBatchRevealed(hotkey, netuid, hashes));
	Ok(())
}

/// A hotkey's queue without its expired commits, whose hashes it remembers.
struct OpenQueue<T: Config> {
	index: NetUidStorageIndex,
	netuid: NetUid,
	epoch: u64,
	queue: CommitQueue,
	expired: Vec<H256>,
	runtime: core::marker::PhantomData<T>,
}

impl<T: Config> OpenQueue<T> {
	/// Errors: [`Error::CommitRevealDisabled`], [`Error::NoWeightsCommitFound`].
	fn load(hotkey: &T::AccountId, netuid: NetUid, mecid: MechId) -> Result<Self, DispatchError> {
		ensure!(CommitRevealWeightsEnabled::<T>::get(netuid), Error::<T>::CommitRevealDisabled);
		let index = NetUidStorageIndex::new(netuid, mecid);
		let mut queue =
			WeightCommits::<T>::get(index, hotkey).ok_or(Error::<T>::NoWeightsCommitFound)?;
		let epoch = look_ahead_epoch::<T>(netuid, subnets::now::<T>());
		let expired = take_expired::<T>(netuid, epoch, &mut queue);
		Ok(Self { index, netuid, epoch, queue, expired, runtime: core::marker::PhantomData })
	}

	/// Errors: [`Error::ExpiredWeightCommit`], [`Error::InvalidRevealCommitHashNotMatch`].
	fn position(&self, hash: &H256) -> Result<usize, DispatchError> {
		self.queue.iter().position(|(committed, _, _, _)| committed == hash).ok_or_else(|| {
			if self.expired.contains(hash) {
				Error::<T>::ExpiredWeightCommit.into()
			} else {
				Error::<T>::InvalidRevealCommitHashNotMatch.into()
			}
		})
	}

	/// Errors: [`Error::RevealTooEarly`].
	fn ensure_reveal_epoch(&self, position: usize) -> DispatchResult {
		let period = RevealPeriodEpochs::<T>::get(self.netuid);
		let due = self.queue.get(position).map(|(_, epoch, _, _)| epoch.saturating_add(period));
		ensure!(due == Some(self.epoch), Error::<T>::RevealTooEarly);
		Ok(())
	}

	/// Writes the queue back; an empty one is removed.
	fn store(&self, hotkey: &T::AccountId) {
		if self.queue.is_empty() {
			WeightCommits::<T>::remove(self.index, hotkey);
		} else {
			WeightCommits::<T>::insert(self.index, hotkey, &self.queue);
		}
	}
}
