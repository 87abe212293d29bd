//! The drain: which subnets run their epoch in this block, and what they gathered until now.
//!
//! Spec: `docs/protocol/emission.md` §15.

use super::schedule;
use crate::{locks, neurons::seats::Seats, pallet::*, subnets, types::EpochConsensus};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use subtensor_emission::{schedule::epochs_per_block, tempo::Pending};
use subtensor_types::NetUid;

/// What a drain came to.
#[derive(Default)]
pub struct Drained {
	/// What each subnet gathered whose epoch runs now, by ascending netuid.
	pub running: BTreeMap<NetUid, Pending>,
	/// Hotkeys that were compared in the search for kings.
	pub compared: u32,
}

/// Advances the schedule of every subnet but root by one block. Returns the subnets whose epoch
/// runs in block `now` with the amounts taken from their accumulators, by ascending netuid.
///
/// A due subnet past the cap moves to the next block ([`Event::EpochDeferred`]); one whose seats
/// are inconsistent loses its slot and keeps gathering ([`Event::EpochSkipped`]).
pub fn drain<T: Config>(now: u64) -> Drained {
	let candidates: Vec<NetUid> = candidates::<T>();
	for netuid in &candidates {
		let next = schedule::load::<T>(*netuid).next_blocks_since_last_step();
		BlocksSinceLastStep::<T>::insert(netuid, next);
	}
	let cap = cap::<T>(&candidates, now);
	let mut drained = Drained::default();
	for netuid in candidates {
		if !schedule::load::<T>(netuid).is_due(now) {
			continue;
		}
		if drained.running.len() >= cap {
			defer::<T>(netuid, now);
			continue;
		}
		if is_consistent::<T>(netuid) {
			BlocksSinceLastStep::<T>::insert(netuid, 0);
			drained.running.insert(netuid, take_pending::<T>(netuid));
			// Before the payout: a new owner receives the cut that was gathered.
			let search = locks::conviction::take_over_if_due::<T>(netuid);
			drained.compared = drained.compared.saturating_add(search.compared);
		} else {
			Pallet::<T>::deposit_event(Event::EpochSkipped { netuid, block: now });
		}
		consume_slot::<T>(netuid, now);
	}
	drained
}

/// The subnets whose epoch the drain of this block will defer. Reads only; to be called before the
/// drain. Spec: `docs/protocol/emission.md` §15.3.
pub fn deferred<T: Config>(now: u64) -> BTreeSet<NetUid> {
	let candidates = candidates::<T>();
	let cap = cap::<T>(&candidates, now);
	let mut running = 0_usize;
	let mut deferred = BTreeSet::new();
	for netuid in candidates {
		if !schedule::load::<T>(netuid).is_due(now) {
			continue;
		}
		if running >= cap {
			deferred.insert(netuid);
		} else if is_consistent::<T>(netuid) {
			running = running.saturating_add(1);
		}
	}
	deferred
}

/// All subnets but root, in storage order, which decides who comes first under the cap.
fn candidates<T: Config>() -> Vec<NetUid> {
	let mut all = subnets::all::<T>();
	all.retain(|netuid| !netuid.is_root());
	all
}

/// How many epochs this block may run; one where a subnet in Null consensus is due.
fn cap<T: Config>(candidates: &[NetUid], now: u64) -> usize {
	let null_is_due = candidates.iter().any(|netuid| {
		SubnetEpochConsensus::<T>::get(netuid) == EpochConsensus::Null
			&& schedule::load::<T>(*netuid).is_due(now)
	});
	usize::from(epochs_per_block(MaxEpochsPerBlock::<T>::get(), null_is_due))
}

/// Whether no hotkey sits on two seats.
fn is_consistent<T: Config>(netuid: NetUid) -> bool {
	let hotkeys = Seats::<T>::hotkeys(netuid);
	let seats = hotkeys.len();
	hotkeys.into_iter().collect::<BTreeSet<_>>().len() == seats
}

fn defer<T: Config>(netuid: NetUid, now: u64) {
	let next = now.saturating_add(1);
	PendingEpochAt::<T>::insert(netuid, next);
	Pallet::<T>::deposit_event(Event::EpochDeferred { netuid, from_block: now, to_block: next });
}

fn take_pending<T: Config>(netuid: NetUid) -> Pending {
	Pending {
		server: PendingServerEmission::<T>::take(netuid).rao(),
		validator: PendingValidatorEmission::<T>::take(netuid).rao(),
		root: PendingRootAlphaDivs::<T>::take(netuid).rao(),
		owner: PendingOwnerCut::<T>::take(netuid).rao(),
	}
}

fn consume_slot<T: Config>(netuid: NetUid, now: u64) {
	LastEpochBlock::<T>::insert(netuid, now);
	PendingEpochAt::<T>::insert(netuid, 0);
	SubnetEpochIndex::<T>::mutate(netuid, |index| *index = index.saturating_add(1));
}
