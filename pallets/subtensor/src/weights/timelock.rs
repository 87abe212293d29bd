//! Committing time-locked weights, which the chain itself reveals once the drand beacon has
//! published their round.
//!
//! Spec: `docs/protocol/weights.md` §11, §15.

use super::{
	commit::{Committer, MAX_OPEN_COMMITS, committer},
	last_update,
};
use crate::{pallet::*, subnets, types::EpochConsensus};
use alloc::vec::Vec;
use frame_support::{BoundedVec, ensure, traits::ConstU32};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{
	DispatchResult,
	traits::{BlakeTwo256, Hash},
};
use subtensor_types::{MechId, NetUid, NetUidStorageIndex};

/// A ciphertext as calls carry it.
pub type Ciphertext = BoundedVec<u8, ConstU32<32768>>;

/// A queue of [`TimelockedWeightCommits`]: (hotkey, block, ciphertext, round), oldest first.
pub type TimelockQueue<T> = Vec<(<T as frame_system::Config>::AccountId, u64, Ciphertext, u64)>;

/// Version of the calls that name none.
pub const VERSION: u16 = 4;
/// Longest ciphertext under Yuma consensus, bytes.
const MAX_YUMA_BYTES: usize = 5_000;
/// Longest ciphertext under Null consensus with a single mechanism, bytes.
const MAX_NULL_BYTES: usize = 32_768;
/// Bytes of all commits of an epoch under Null consensus, mechanisms together.
const NULL_QUEUE_BYTES: usize = 65_536;
/// Commits of an epoch under Null consensus, mechanisms together.
const NULL_QUEUE_COMMITS: usize = 64;

/// Commits a ciphertext on a mechanism; it is not looked into before its reveal. Emits
/// [`Event::TimelockedWeightsCommitted`].
///
/// Errors, in this order: [`Error::MechanismDoesNotExist`] before the signature,
/// [`Error::CommitRevealDisabled`], [`Error::IncorrectCommitRevealVersion`],
/// [`Error::HotKeyNotRegisteredInSubNet`], [`Error::NeuronNoValidatorPermit`] under Null
/// consensus, [`Error::CommittingWeightsTooFast`], [`Error::CommitPayloadTooLarge`],
/// [`Error::TooManyUnrevealedCommits`] or [`Error::CommitQueueFull`].
pub fn commit_timelocked_mechanism_weights<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	mecid: MechId,
	ciphertext: Ciphertext,
	round: u64,
	version: u16,
) -> DispatchResult {
	ensure!(subnets::mechanism_exists::<T>(netuid, mecid), Error::<T>::MechanismDoesNotExist);
	let hotkey = ensure_signed(origin)?;
	ensure!(CommitRevealWeightsEnabled::<T>::get(netuid), Error::<T>::CommitRevealDisabled);
	let known = CommitRevealWeightsVersion::<T>::get();
	ensure!(version == known, Error::<T>::IncorrectCommitRevealVersion);
	let Committer { uid, index, now, epoch } = committer::<T>(&hotkey, netuid, mecid)?;

	let mut queue = TimelockedWeightCommits::<T>::get(index, epoch);
	if SubnetEpochConsensus::<T>::get(netuid) == EpochConsensus::Null {
		ensure_null_room::<T>(&hotkey, netuid, index, epoch, &ciphertext, &mut queue)?;
	} else {
		ensure!(ciphertext.len() <= MAX_YUMA_BYTES, Error::<T>::CommitPayloadTooLarge);
		let own = queue.iter().filter(|(committer, _, _, _)| *committer == hotkey).count();
		ensure!(own < MAX_OPEN_COMMITS, Error::<T>::TooManyUnrevealedCommits);
	}
	let hash = BlakeTwo256::hash(&ciphertext);
	queue.push((hotkey.clone(), now, ciphertext, round));
	TimelockedWeightCommits::<T>::insert(index, epoch, queue);
	last_update::set::<T>(index, uid, now);
	Pallet::<T>::deposit_event(Event::TimelockedWeightsCommitted(hotkey, index, hash, round));
	Ok(())
}

/// The commits of an epoch on one mechanism.
struct Queue<T: Config> {
	index: NetUidStorageIndex,
	commits: TimelockQueue<T>,
	/// Whether a commit was taken out of it.
	evicted: bool,
}

/// Under Null consensus a new commit replaces the hotkey's own, and those of other hotkeys leave where
/// there is no room otherwise, on this mechanism first. Only the one permit holder gets here, so its
/// commit has priority over all others: they cannot be revealed while it has the permit.
/// Spec: `docs/protocol/weights.md` §15.
fn ensure_null_room<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	index: NetUidStorageIndex,
	epoch: u64,
	ciphertext: &Ciphertext,
	queue: &mut TimelockQueue<T>,
) -> DispatchResult {
	let mechanisms = usize::from(subnets::mechanism_count::<T>(netuid).as_u8());
	let longest = MAX_NULL_BYTES.checked_div(mechanisms).unwrap_or(MAX_NULL_BYTES);
	ensure!(ciphertext.len() <= longest, Error::<T>::CommitPayloadTooLarge);
	queue.retain(|(committer, _, _, _)| committer != hotkey);
	let mut others: Vec<Queue<T>> = subnets::mechanisms::<T>(netuid)
		.map(|mecid| NetUidStorageIndex::new(netuid, mecid))
		.filter(|other| *other != index)
		.map(|other| Queue {
			index: other,
			commits: TimelockedWeightCommits::<T>::get(other, epoch),
			evicted: false,
		})
		.collect();
	while !fits::<T>(ciphertext, queue, &others) {
		if !queue.is_empty() {
			queue.remove(0);
		} else if !evict_elsewhere::<T>(hotkey, &mut others) {
			return Err(Error::<T>::CommitQueueFull.into());
		}
	}
	for Queue { index, commits, .. } in others.into_iter().filter(|queue| queue.evicted) {
		TimelockedWeightCommits::<T>::insert(index, epoch, commits);
	}
	Ok(())
}

/// Whether the commits of all mechanisms keep within the budget with one more.
fn fits<T: Config>(ciphertext: &Ciphertext, queue: &TimelockQueue<T>, others: &[Queue<T>]) -> bool {
	let commits = || others.iter().flat_map(|other| &other.commits).chain(queue);
	let bytes =
		commits().fold(ciphertext.len(), |sum, (_, _, bytes, _)| sum.saturating_add(bytes.len()));
	bytes <= NULL_QUEUE_BYTES && commits().count() < NULL_QUEUE_COMMITS
}

/// Takes the oldest commit of another hotkey out of the first queue that has one.
fn evict_elsewhere<T: Config>(hotkey: &T::AccountId, others: &mut [Queue<T>]) -> bool {
	others.iter_mut().any(|queue| {
		let place = queue.commits.iter().position(|(committer, ..)| committer != hotkey);
		if let Some(place) = place {
			queue.commits.remove(place);
			queue.evicted = true;
		}
		place.is_some()
	})
}
