//! Committing the hash of a row of weights, to be revealed in a later epoch.
//!
//! Spec: `docs/protocol/weights.md` §8.

use super::{batch, last_update};
use crate::{epoch::schedule::look_ahead_epoch, neurons::seats::Seats, pallet::*, subnets};
use alloc::vec::Vec;
use codec::{Compact, Encode};
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_core::H256;
use sp_runtime::{
	DispatchError, DispatchResult,
	traits::{BlakeTwo256, Hash},
};
use subtensor_types::{MechId, NetUid, NetUidStorageIndex};

/// Commits that a hotkey may have open at once on a mechanism.
pub const MAX_OPEN_COMMITS: usize = 10;

/// A queue of [`WeightCommits`]: (hash, epoch of the commit, block of the commit, 0), oldest first.
pub type CommitQueue = Vec<(H256, u64, u64, u64)>;

/// Commits a hash on a mechanism. Emits [`Event::WeightsCommitted`].
///
/// Errors, in this order: [`Error::MechanismDoesNotExist`] before the signature, then those of
/// [`commit_hash`].
pub fn commit_mechanism_weights<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	mecid: MechId,
	hash: H256,
) -> DispatchResult {
	ensure!(subnets::mechanism_exists::<T>(netuid, mecid), Error::<T>::MechanismDoesNotExist);
	commit_hash::<T>(&ensure_signed(origin)?, netuid, mecid, hash)
}

/// Commits on the main mechanism of several subnets; a failing item neither stops nor undoes the
/// others. Emits [`Event::BatchWeightsCompleted`].
///
/// Errors: [`Error::InvalidBatchLength`], [`Error::InputLengthsUnequal`].
pub fn batch_commit_weights<T: Config>(
	hotkey: &T::AccountId,
	netuids: Vec<Compact<NetUid>>,
	hashes: Vec<H256>,
) -> DispatchResult {
	batch::ensure_batch_length::<T>(netuids.len())?;
	ensure!(netuids.len() == hashes.len(), Error::<T>::InputLengthsUnequal);
	batch::complete::<T, _>(hotkey, netuids, hashes.into_iter(), |netuid, hash| {
		let main = MechId::MAIN;
		ensure!(subnets::mechanism_exists::<T>(netuid, main), Error::<T>::MechanismDoesNotExist);
		commit_hash::<T>(hotkey, netuid, main, hash)
	})
}

/// Errors, in this order: [`Error::CommitRevealDisabled`],
/// [`Error::HotKeyNotRegisteredInSubNet`], [`Error::NeuronNoValidatorPermit`] under Null
/// consensus, [`Error::CommittingWeightsTooFast`], [`Error::TooManyUnrevealedCommits`].
fn commit_hash<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	mecid: MechId,
	hash: H256,
) -> DispatchResult {
	let Committer { uid, index, now, epoch } = committer::<T>(hotkey, netuid, mecid)?;
	let mut queue = WeightCommits::<T>::get(index, hotkey).unwrap_or_default();
	take_expired::<T>(netuid, epoch, &mut queue);
	ensure!(queue.len() < MAX_OPEN_COMMITS, Error::<T>::TooManyUnrevealedCommits);
	queue.push((hash, epoch, now, 0));
	WeightCommits::<T>::insert(index, hotkey, queue);
	Pallet::<T>::deposit_event(Event::WeightsCommitted(hotkey.clone(), index, hash));
	last_update::set::<T>(index, uid, now);
	Ok(())
}

/// A hotkey that may commit now.
pub(super) struct Committer {
	pub(super) uid: u16,
	pub(super) index: NetUidStorageIndex,
	/// This block.
	pub(super) now: u64,
	/// The epoch that the commit belongs to.
	pub(super) epoch: u64,
}

/// The checks that both kinds of commit share.
pub(super) fn committer<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	mecid: MechId,
) -> Result<Committer, DispatchError> {
	ensure!(CommitRevealWeightsEnabled::<T>::get(netuid), Error::<T>::CommitRevealDisabled);
	let uid = Seats::<T>::uid_of(netuid, hotkey).ok_or(Error::<T>::HotKeyNotRegisteredInSubNet)?;
	super::set::ensure_null_permit::<T>(netuid, uid)?;
	let index = NetUidStorageIndex::new(netuid, mecid);
	let now = subnets::now::<T>();
	ensure!(
		last_update::passes_rate_limit::<T>(index, uid, now),
		Error::<T>::CommittingWeightsTooFast
	);
	Ok(Committer { uid, index, now, epoch: look_ahead_epoch::<T>(netuid, now) })
}

/// Takes the expired commits off the front of a queue, up to the first that is still open, and
/// returns their hashes. Spec: `docs/protocol/weights.md` §4.
pub(super) fn take_expired<T: Config>(
	netuid: NetUid,
	epoch: u64,
	queue: &mut CommitQueue,
) -> Vec<H256> {
	let period = RevealPeriodEpochs::<T>::get(netuid);
	let open = queue
		.iter()
		.position(|(_, committed, _, _)| epoch <= committed.saturating_add(period))
		.unwrap_or(queue.len());
	queue.drain(..open).map(|(hash, _, _, _)| hash).collect()
}

/// The hash that stands for a row of `hotkey`: Blake2-256 over the SCALE encoding of hotkey,
/// index, uids, values as submitted, salt and version key. Spec: `docs/protocol/weights.md` §8.3.
pub fn hash_of<T: Config>(
	hotkey: &T::AccountId,
	index: NetUidStorageIndex,
	row: &super::Submission,
	salt: &[u16],
) -> H256 {
	let preimage = (hotkey, index, &row.uids, &row.values, salt, row.version_key);
	BlakeTwo256::hash(&preimage.encode())
}
