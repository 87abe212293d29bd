//! How many mechanisms a subnet runs, and how its emission is split between them.
//!
//! A *budget* bounds the seats of all mechanisms together: 256 under Yuma, 2,500 under Null.
//! Specification: `docs/protocol/subnets.md` §13, `docs/protocol/admin-utils.md` §12.7, §12.8.

use super::cleanup::{budget::Budget, rows};
use crate::{WeightInfo, bounds, pallet::*, subnets, types::EpochConsensus};
use alloc::vec::Vec;
use frame_support::{ensure, weights::WeightMeter};
use sp_runtime::DispatchResult;
use subtensor_types::{MechId, NetUid, NetUidStorageIndex};

/// Most mechanisms of a subnet: as many as a storage index can name.
pub const MOST: u8 = 16;

/// Seats times mechanisms under Yuma.
const YUMA_BUDGET: u16 = 256;

/// Seats times mechanisms under Null.
const NULL_BUDGET: u16 = 2_500;

/// Rows that go with one mechanism beside those of its seats.
const SPARE_ROWS: u32 = 16;

/// Most seats times mechanisms in a consensus mode.
pub const fn budget(mode: EpochConsensus) -> u16 {
	match mode {
		EpochConsensus::Yuma => YUMA_BUDGET,
		EpochConsensus::Null => NULL_BUDGET,
	}
}

/// Most seats times mechanisms of a subnet in its present mode.
pub fn budget_of<T: Config>(netuid: NetUid) -> u16 {
	budget(SubnetEpochConsensus::<T>::get(netuid))
}

/// Whether `uids` seats in each of `count` mechanisms keep within `budget`.
pub fn fits(uids: u16, count: MechId, budget: u16) -> bool {
	uids.saturating_mul(u16::from(count.as_u8())) <= budget
}

/// Sets the number of mechanisms. A change puts the split back to even; mechanisms that go take all
/// their rows with them.
///
/// Errors, in order: [`Error::MechanismDoesNotExist`] for a missing subnet, [`Error::InvalidValue`]
/// outside 1…[`MaxMechanismCount`], [`Error::TooManyUIDsPerMechanism`] beyond the budget,
/// [`Error::InvalidValue`] above [`MOST`].
pub fn set_count<T: Config>(netuid: NetUid, count: MechId) -> DispatchResult {
	ensure!(subnets::exists::<T>(netuid), Error::<T>::MechanismDoesNotExist);
	let within = count.as_u8() > 0 && count <= MaxMechanismCount::<T>::get();
	ensure!(within, Error::<T>::InvalidValue);
	let uids = MaxAllowedUids::<T>::get(netuid);
	ensure!(fits(uids, count, budget_of::<T>(netuid)), Error::<T>::TooManyUIDsPerMechanism);
	ensure!(count.as_u8() <= MOST, Error::<T>::InvalidValue);
	let before = subnets::mechanism_count::<T>(netuid);
	if before == count {
		return Ok(());
	}
	for mechid in count.as_u8()..before.as_u8() {
		remove_mechanism::<T>(NetUidStorageIndex::new(netuid, MechId::new(mechid)));
	}
	MechanismCountCurrent::<T>::insert(netuid, count);
	MechanismEmissionSplit::<T>::remove(netuid);
	Ok(())
}

/// Removes the rows of one mechanism: a row of weights, of bonds and of commits for each seat, and a few
/// more. Commits may have been made by any number of neurons that are gone; those beyond go with the
/// subnet, as nobody can reveal them.
fn remove_mechanism<T: Config>(index: NetUidStorageIndex) {
	rows::remove_vectors::<T>(index);
	let most = bounds::seats::<T>(index.netuid()).saturating_mul(3).saturating_add(SPARE_ROWS);
	let mut meter = WeightMeter::with_limit(T::WeightInfo::cleanup_remove(most));
	let mut budget = Budget::<T>::new(&mut meter);
	for sweep in rows::table_sweeps::<T>() {
		sweep(index, &mut None, &mut budget);
	}
}

/// Sets the shares (u16-normalised, in order) of the mechanisms in the subnet's emission; `None` =
/// even shares. Missing shares count as 0.
///
/// Errors, in order: [`Error::MechanismDoesNotExist`] for a missing subnet, [`Error::InvalidValue`]
/// unless the split is not empty, not longer than the number of mechanisms, and sums to 65,535.
pub fn set_split<T: Config>(netuid: NetUid, split: Option<Vec<u16>>) -> DispatchResult {
	ensure!(subnets::exists::<T>(netuid), Error::<T>::MechanismDoesNotExist);
	let Some(split) = split else {
		MechanismEmissionSplit::<T>::remove(netuid);
		return Ok(());
	};
	let count = usize::from(subnets::mechanism_count::<T>(netuid).as_u8());
	ensure!(!split.is_empty() && split.len() <= count, Error::<T>::InvalidValue);
	let sum = split.iter().fold(0_u64, |sum, share| sum.saturating_add((*share).into()));
	ensure!(sum == u64::from(u16::MAX), Error::<T>::InvalidValue);
	MechanismEmissionSplit::<T>::insert(netuid, split);
	Ok(())
}

/// Switches the consensus of a subnet's epochs. To Null the number of validators becomes 1 and the
/// former is kept; to Yuma it comes back, at most the number of seats. Emits
/// [`Event::EpochConsensusSet`], also where the mode stays.
/// Spec: `docs/protocol/admin-utils.md` §12.10.
///
/// Errors: [`Error::InvalidValue`] while a time-locked commit waits on any mechanism, or where the
/// seats exceed the budget of the new mode.
pub fn set_consensus<T: Config>(netuid: NetUid, mode: EpochConsensus) -> DispatchResult {
	let waiting = subnets::mechanisms::<T>(netuid).any(|mechid| {
		let index = NetUidStorageIndex::new(netuid, mechid);
		TimelockedWeightCommits::<T>::iter_prefix_values(index).any(|queue| !queue.is_empty())
	});
	ensure!(!waiting, Error::<T>::InvalidValue);
	let uids = MaxAllowedUids::<T>::get(netuid);
	let count = subnets::mechanism_count::<T>(netuid);
	ensure!(fits(uids, count, budget(mode)), Error::<T>::InvalidValue);
	if mode != SubnetEpochConsensus::<T>::get(netuid) {
		switch::<T>(netuid, mode, uids);
	}
	Pallet::<T>::deposit_event(Event::EpochConsensusSet(netuid, mode));
	Ok(())
}

fn switch<T: Config>(netuid: NetUid, mode: EpochConsensus, uids: u16) {
	SubnetEpochConsensus::<T>::insert(netuid, mode);
	match mode {
		EpochConsensus::Null => {
			let validators = MaxAllowedValidators::<T>::get(netuid);
			SavedYumaMaxAllowedValidators::<T>::insert(netuid, validators);
			MaxAllowedValidators::<T>::insert(netuid, 1);
		}
		EpochConsensus::Yuma => {
			if let Some(saved) = SavedYumaMaxAllowedValidators::<T>::take(netuid) {
				MaxAllowedValidators::<T>::insert(netuid, saved.min(uids));
			}
			NullPruningTarget::<T>::remove(netuid);
		}
	}
}
