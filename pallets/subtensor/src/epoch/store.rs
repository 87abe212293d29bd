//! What an epoch writes.
//!
//! Spec: `docs/protocol/yuma-epoch.md` §10.

use super::load::LoadedMechanism;
use crate::{
	pallet::*,
	voting_power::{self, Standing},
};
use alloc::vec::Vec;
use sp_runtime::PerU16;
use subtensor_types::{AlphaBalance, NetUid};
use subtensor_yuma::{EpochOutcome, SparseRow, SubnetOutcome};

/// Stores the results of a subnet's epoch and moves the voting power of its neurons. `hotkeys` are
/// those of the seats in uid order. Returns the payouts, which are not stored.
pub fn subnet<T: Config>(
	netuid: NetUid,
	hotkeys: &[T::AccountId],
	loaded: &[LoadedMechanism],
	outcome: SubnetOutcome,
) -> Vec<subtensor_yuma::Payout> {
	// Named one by one: a new result can't be forgotten here.
	let SubnetOutcome {
		active,
		validator_permit,
		raw_stake,
		stake_weight,
		consensus,
		validator_trust,
		dividends,
		emission,
		payout,
		mechanisms,
	} = outcome;
	for (loaded, outcome) in loaded.iter().zip(mechanisms) {
		mechanism::<T>(loaded, outcome);
	}
	let standings =
		hotkeys.iter().zip(raw_stake).zip(&validator_permit).map(|((hotkey, stake), permit)| {
			Standing { hotkey: hotkey.clone(), stake, permit: *permit }
		});
	voting_power::update::<T>(netuid, standings);
	Active::<T>::insert(netuid, active);
	Emission::<T>::insert(netuid, amounts(emission));
	Consensus::<T>::insert(netuid, fractions(consensus));
	Dividends::<T>::insert(netuid, fractions(dividends));
	ValidatorTrust::<T>::insert(netuid, fractions(validator_trust));
	ValidatorPermit::<T>::insert(netuid, validator_permit);
	StakeWeight::<T>::insert(netuid, stake_weight);
	payout
}

/// Stores the results of one mechanism. Emits [`Event::IncentiveAlphaEmittedToMiners`].
fn mechanism<T: Config>(loaded: &LoadedMechanism, outcome: EpochOutcome) {
	let EpochOutcome {
		budget: _,
		active: _,
		validator_permit: _,
		raw_stake: _,
		stake_weight: _,
		consensus,
		validator_trust: _,
		incentive,
		dividends: _,
		server_emission,
		validator_emission: _,
		emission: _,
		bonds,
		scores: _,
	} = outcome;
	Incentive::<T>::insert(loaded.index, fractions(incentive));
	Pallet::<T>::deposit_event(Event::IncentiveAlphaEmittedToMiners {
		netuid: loaded.index,
		emissions: amounts(server_emission),
	});
	if let Some(rows) = bonds {
		store_bonds::<T>(loaded, rows);
	}
	ConsensusByMechanism::<T>::insert(loaded.index, fractions(consensus));
}

/// Stores a row for every uid, also an empty one; a row that is stored already is left alone.
fn store_bonds<T: Config>(loaded: &LoadedMechanism, rows: Vec<SparseRow>) {
	let stored = loaded.bonds.iter().zip(&loaded.has_bonds);
	for ((uid, row), (old, has_row)) in (0_u16..).zip(rows).zip(stored) {
		if !*has_row || *old != row {
			Bonds::<T>::insert(loaded.index, uid, row);
		}
	}
}

fn fractions(parts: Vec<u16>) -> Vec<PerU16> {
	parts.into_iter().map(PerU16::from_parts).collect()
}

fn amounts(rao: Vec<u64>) -> Vec<AlphaBalance> {
	rao.into_iter().map(AlphaBalance::new).collect()
}
