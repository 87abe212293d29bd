//! Setting a row of weights: directly, and as the last step of every reveal.
//!
//! Spec: `docs/protocol/weights.md` §6.

use super::last_update;
use crate::{
	epoch::stake_weight::{may_set_weights, owner_uid},
	neurons::seats::Seats,
	pallet::*,
	subnets,
	types::EpochConsensus,
};
use alloc::vec::Vec;
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::DispatchResult;
use subtensor_types::{MechId, NetUid, NetUidStorageIndex};
use subtensor_yuma::upscale_weights;

/// A row of weights as submitted: target uids and their values, in the caller's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
	/// Target uids.
	pub uids: Vec<u16>,
	/// A value for each target.
	pub values: Vec<u16>,
	/// Version of the caller's software.
	pub version_key: u64,
}

impl Submission {
	/// Whether the row holds exactly one value, for `uid` itself.
	fn is_self_weight(&self, uid: u16) -> bool {
		self.values.len() == 1 && self.uids.first() == Some(&uid)
	}
}

/// Sets the signer's weights on a mechanism. Commit-reveal must be off, which is tested before the
/// signature. Spec: `docs/protocol/weights.md` §6.1.
///
/// Errors: [`Error::CommitRevealEnabled`], those of [`set_row`].
pub fn set_mechanism_weights<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	mecid: MechId,
	row: Submission,
) -> DispatchResult {
	ensure!(!CommitRevealWeightsEnabled::<T>::get(netuid), Error::<T>::CommitRevealEnabled);
	set_row::<T>(&ensure_signed(origin)?, netuid, mecid, &row)
}

/// The common path of all routes: checks everything, then stores the row of `hotkey`.
///
/// With commit-reveal on the rate limit and `LastUpdate` are the commit's affair. Nothing is
/// written before the last check. Emits [`Event::WeightsSet`].
///
/// Errors, in this order: [`Error::CanNotSetRootNetworkWeights`], [`Error::WeightVecNotEqualSize`],
/// [`Error::MechanismDoesNotExist`], [`Error::UidsLengthExceedUidsInSubNet`],
/// [`Error::HotKeyNotRegisteredInSubNet`], [`Error::NotEnoughStakeToSetWeights`],
/// [`Error::IncorrectWeightVersionKey`], [`Error::SettingWeightsTooFast`],
/// [`Error::NeuronNoValidatorPermit`], [`Error::DuplicateUids`],
/// [`Error::UidVecContainInvalidOne`], [`Error::WeightVecLengthIsLow`].
/// Spec: `docs/protocol/weights.md` §6.2.
pub fn set_row<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	mecid: MechId,
	row: &Submission,
) -> DispatchResult {
	ensure!(!netuid.is_root(), Error::<T>::CanNotSetRootNetworkWeights);
	ensure!(row.uids.len() == row.values.len(), Error::<T>::WeightVecNotEqualSize);
	ensure!(subnets::mechanism_exists::<T>(netuid, mecid), Error::<T>::MechanismDoesNotExist);
	let seats = Seats::<T>::count(netuid);
	ensure!(row.uids.len() <= usize::from(seats), Error::<T>::UidsLengthExceedUidsInSubNet);
	let uid = Seats::<T>::uid_of(netuid, hotkey).ok_or(Error::<T>::HotKeyNotRegisteredInSubNet)?;
	ensure!(may_set_weights::<T>(hotkey, netuid), Error::<T>::NotEnoughStakeToSetWeights);
	ensure!(knows_version::<T>(netuid, row.version_key), Error::<T>::IncorrectWeightVersionKey);

	let index = NetUidStorageIndex::new(netuid, mecid);
	let now = subnets::now::<T>();
	let commit_reveal = CommitRevealWeightsEnabled::<T>::get(netuid);
	ensure!(
		commit_reveal || last_update::passes_rate_limit::<T>(index, uid, now),
		Error::<T>::SettingWeightsTooFast
	);
	let null_consensus = is_null::<T>(netuid);
	ensure_null_permit::<T>(netuid, uid)?;
	ensure!(may_validate::<T>(netuid, uid, row), Error::<T>::NeuronNoValidatorPermit);
	ensure_targets::<T>(row, seats)?;
	ensure!(is_long_enough::<T>(netuid, uid, row, seats), Error::<T>::WeightVecLengthIsLow);

	// Null consensus pays by the submitted values; Yuma stores them scaled to the largest one.
	let values = if null_consensus { row.values.clone() } else { upscale_weights(&row.values) };
	let stored: Vec<(u16, u16)> = row.uids.iter().copied().zip(values).collect();
	Weights::<T>::insert(index, uid, stored);
	if !commit_reveal {
		last_update::set::<T>(index, uid, now);
	}
	Pallet::<T>::deposit_event(Event::WeightsSet(index, uid));
	Ok(())
}

/// Whether the subnet accepts the client's version. Spec: §6.2 check 8.
fn knows_version<T: Config>(netuid: NetUid, version_key: u64) -> bool {
	version_key >= WeightsVersionKey::<T>::get(netuid)
}

/// Whether the uid may submit this row. Spec: `docs/protocol/weights.md` §6.6.
fn may_validate<T: Config>(netuid: NetUid, uid: u16, row: &Submission) -> bool {
	row.is_self_weight(uid) || owner_uid::<T>(netuid) == Some(uid) || has_permit::<T>(netuid, uid)
}

/// Under Null consensus only the permit counts, on every path. Passes under Yuma.
///
/// Errors: [`Error::NeuronNoValidatorPermit`]. Spec: `docs/protocol/weights.md` §15.
pub(super) fn ensure_null_permit<T: Config>(netuid: NetUid, uid: u16) -> DispatchResult {
	let passes = !is_null::<T>(netuid) || has_permit::<T>(netuid, uid);
	ensure!(passes, Error::<T>::NeuronNoValidatorPermit);
	Ok(())
}

fn is_null<T: Config>(netuid: NetUid) -> bool {
	SubnetEpochConsensus::<T>::get(netuid) == EpochConsensus::Null
}

fn has_permit<T: Config>(netuid: NetUid, uid: u16) -> bool {
	ValidatorPermit::<T>::get(netuid).get(usize::from(uid)).copied().unwrap_or_default()
}

/// Every target is given once and is in use. Errors: [`Error::DuplicateUids`] before [`Error::UidVecContainInvalidOne`].
fn ensure_targets<T: Config>(row: &Submission, seats: u16) -> DispatchResult {
	let mut sorted = row.uids.clone();
	sorted.sort_unstable();
	let twice = sorted.iter().zip(sorted.iter().skip(1)).any(|(uid, next)| uid == next);
	ensure!(!twice, Error::<T>::DuplicateUids);
	let largest = sorted.last().copied();
	ensure!(largest.is_none_or(|uid| uid < seats), Error::<T>::UidVecContainInvalidOne);
	Ok(())
}

/// Spec: `docs/protocol/weights.md` §6.7.
fn is_long_enough<T: Config>(netuid: NetUid, uid: u16, row: &Submission, seats: u16) -> bool {
	let least = MinAllowedWeights::<T>::get(netuid).min(seats);
	row.is_self_weight(uid) || row.values.len() >= usize::from(least)
}
