//! The block step: what happens at the start of every block, in this order.
//!
//! Spec: `docs/protocol/emission.md` §7.

use super::{averages, coinbase};
use crate::{
	WeightInfo, bounds,
	keys::{children, hotkey_swap},
	money,
	neurons::prices,
	pallet::*,
	root::basket::{claim, queue},
	subnets,
	weights::reveal_pass,
};
use frame_support::weights::Weight;
use subtensor_emission::halving::block_emission;

/// Runs the step and returns what it weighed.
///
/// Nothing in here can fail the block: a step that can't do its work for a subnet logs it and goes
/// on. A change by one step counts in the following ones.
pub fn run<T: Config>() -> Weight {
	let now = subnets::now::<T>();
	hotkey_swap::forget_old_swaps::<T>(now);
	prices::step::<T>(now);
	let emission = block_emission(TotalIssuance::<T>::get().rao());
	if BlockEmission::<T>::get() != emission {
		BlockEmission::<T>::put(emission);
	}
	let credit = money::mint::<T>(emission.into());
	// Before the coinbase, so that revealed weights count in this block's epochs.
	let opened = reveal_pass::run::<T>(now);
	let work = coinbase::run::<T>(now, credit);
	let flushed = queue::flush_next::<T>();
	averages::record::<T>(now);
	// After the coinbase, so that new relations count from the next epoch.
	for netuid in subnets::all::<T>() {
		children::activate_due::<T>(netuid);
	}
	weight::<T>(&work, opened).saturating_add(flush_weight::<T>(&flushed))
}

/// The measured step of a block and its epochs; estimates by hand for the slices of lease dividends,
/// which are transfers of stake, and for `opened`, the number of ciphertexts that were looked into.
fn weight<T: Config>(work: &coinbase::Work, opened: u32) -> Weight {
	use frame_support::traits::Get;
	let db = T::DbWeight::get();
	// Every subnet is weighed as one that takes part in emission.
	let step = T::WeightInfo::block_step(bounds::networks::<T>());
	let one_epoch = T::WeightInfo::epoch_in_block_step(0);
	let seats = T::WeightInfo::epoch_in_block_step(work.seats).saturating_sub(one_epoch);
	let per_slice = Weight::from_parts(50_000_000, 1_024)
		.saturating_add(db.reads_writes(14, 9))
		.saturating_mul(u64::from(work.slices));
	// A pairing, AES and the write of a row.
	let per_opened = Weight::from_parts(4_000_000_000, 4_096)
		.saturating_add(db.reads_writes(16, 2))
		.saturating_mul(u64::from(opened));
	step.saturating_add(one_epoch.saturating_mul(u64::from(work.epochs)))
		.saturating_add(seats)
		.saturating_add(per_slice)
		.saturating_add(per_opened)
}

/// Depositing one hotkey's queued root dividends.
fn flush_weight<T: Config>(flushed: &queue::Flushed) -> Weight {
	use frame_support::traits::Get;
	T::DbWeight::get()
		.reads_writes(4, 4)
		.saturating_mul(u64::from(flushed.credits).saturating_add(1))
		.saturating_add(claim::weight::quoting::<T>(flushed.quotes))
}
