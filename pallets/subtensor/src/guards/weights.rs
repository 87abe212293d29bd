//! The guard of the calls that set, commit and reveal weights.
//! Spec: `docs/protocol/runtime-and-node.md` §6.4.1, `docs/protocol/weights.md` §17.2.

use crate::{
	epoch::{schedule::look_ahead_epoch, stake_weight::may_set_weights},
	pallet::*,
	subnets,
	weights::{Submission, commit::hash_of},
};
use frame_support::ensure;
use sp_core::H256;
use sp_runtime::DispatchResult;
use subtensor_types::{MechId, NetUid, NetUidStorageIndex, traits::PulseStore};

/// Looks neither at whether commits are wanted nor at their expiry; the calls do.
///
/// Errors, in this order: [`Error::InputLengthsUnequal`], [`Error::NotEnoughStakeToSetWeights`], and
/// [`Error::NoWeightsCommitFound`] before [`Error::RevealTooEarly`] or
/// [`Error::InvalidRevealRound`].
pub(super) fn check<T: Config>(who: &T::AccountId, call: &Call<T>) -> DispatchResult {
	match call {
		Call::batch_set_weights { netuids, weights, version_keys } => {
			let items = netuids.len();
			ensure_lengths::<T>(weights.len() == items && version_keys.len() == items)?;
			netuids.iter().try_for_each(|netuid| ensure_stake::<T>(who, netuid.0))
		}
		Call::batch_commit_weights { netuids, commit_hashes } => {
			ensure_lengths::<T>(commit_hashes.len() == netuids.len())?;
			netuids.iter().try_for_each(|netuid| ensure_stake::<T>(who, netuid.0))
		}
		Call::batch_reveal_weights { netuid, uids_list, values_list, salts_list, version_keys } => {
			let items = uids_list.len();
			ensure_lengths::<T>(
				values_list.len() == items
					&& salts_list.len() == items
					&& version_keys.len() == items,
			)?;
			ensure_stake::<T>(who, *netuid)?;
			let lists = uids_list.iter().zip(values_list).zip(salts_list).zip(version_keys);
			for (((uids, values), salt), version_key) in lists {
				let row = row_of(uids, values, *version_key);
				ensure_revealable::<T>(who, *netuid, MechId::MAIN, &row, salt)?;
			}
			Ok(())
		}
		Call::reveal_weights { netuid, uids, values, salt, version_key } => {
			ensure_stake::<T>(who, *netuid)?;
			let row = row_of(uids, values, *version_key);
			ensure_revealable::<T>(who, *netuid, MechId::MAIN, &row, salt)
		}
		Call::reveal_mechanism_weights { netuid, mecid, uids, values, salt, version_key } => {
			ensure_stake::<T>(who, *netuid)?;
			let row = row_of(uids, values, *version_key);
			ensure_revealable::<T>(who, *netuid, *mecid, &row, salt)
		}
		Call::commit_timelocked_weights { netuid, reveal_round, .. }
		| Call::commit_timelocked_mechanism_weights { netuid, reveal_round, .. }
		| Call::commit_crv3_mechanism_weights { netuid, reveal_round, .. } => {
			ensure_stake::<T>(who, *netuid)?;
			let open = *reveal_round >= T::Drand::last_stored_round();
			ensure!(open, Error::<T>::InvalidRevealRound);
			Ok(())
		}
		Call::set_weights { netuid, .. }
		| Call::set_mechanism_weights { netuid, .. }
		| Call::commit_weights { netuid, .. }
		| Call::commit_mechanism_weights { netuid, .. } => ensure_stake::<T>(who, *netuid),
		_ => Ok(()),
	}
}

fn ensure_lengths<T: Config>(equal: bool) -> DispatchResult {
	ensure!(equal, Error::<T>::InputLengthsUnequal);
	Ok(())
}

fn ensure_stake<T: Config>(who: &T::AccountId, netuid: NetUid) -> DispatchResult {
	ensure!(may_set_weights::<T>(who, netuid), Error::<T>::NotEnoughStakeToSetWeights);
	Ok(())
}

fn row_of(uids: &[u16], values: &[u16], version_key: u64) -> Submission {
	Submission { uids: uids.to_vec(), values: values.to_vec(), version_key }
}

/// Whether the row was committed, and its time to be revealed is now.
///
/// Errors, in this order: [`Error::NoWeightsCommitFound`], [`Error::RevealTooEarly`].
fn ensure_revealable<T: Config>(
	who: &T::AccountId,
	netuid: NetUid,
	mecid: MechId,
	row: &Submission,
	salt: &[u16],
) -> DispatchResult {
	let index = NetUidStorageIndex::new(netuid, mecid);
	let hash = hash_of::<T>(who, index, row, salt);
	let epoch = committed_epoch::<T>(who, index, hash).ok_or(Error::<T>::NoWeightsCommitFound)?;
	let due = epoch.saturating_add(RevealPeriodEpochs::<T>::get(netuid));
	let now = look_ahead_epoch::<T>(netuid, subnets::now::<T>());
	ensure!(due == now, Error::<T>::RevealTooEarly);
	Ok(())
}

/// The epoch of the account's commit with this hash.
fn committed_epoch<T: Config>(
	who: &T::AccountId,
	index: NetUidStorageIndex,
	hash: H256,
) -> Option<u64> {
	WeightCommits::<T>::get(index, who)?
		.into_iter()
		.find(|(committed, ..)| *committed == hash)
		.map(|(_, epoch, ..)| epoch)
}
