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
	root::basket::{queue, weight},
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
	let changes = subnets::all::<T>()
		.into_iter()
		.fold(0, |sum: u32, netuid| sum.saturating_add(children::activate_due::<T>(netuid)));
	weight_of::<T>(&work, opened)
		.saturating_add(flush_weight::<T>(&flushed))
		.saturating_add(bounds::beyond_base(T::WeightInfo::activate_children, changes))
}

/// The measured step of a block with its epochs and the slices of lease dividends; an estimate by
/// hand for `opened`, the number of ciphertexts that were looked into.
fn weight_of<T: Config>(work: &coinbase::Work, opened: u32) -> Weight {
	use frame_support::traits::Get;
	let db = T::DbWeight::get();
	// Every subnet is weighed as one that takes part in emission.
	let step = T::WeightInfo::block_step(bounds::networks::<T>());
	let one_epoch = T::WeightInfo::epoch_in_block_step(0);
	let seats = bounds::beyond_base(T::WeightInfo::epoch_in_block_step, work.seats);
	let no_slice = T::WeightInfo::pay_lease_round(0);
	let slices = bounds::beyond_base(T::WeightInfo::pay_lease_round, work.slices);
	let kings = bounds::beyond_base(T::WeightInfo::seek_king, work.compared);
	// Each round is in an epoch.
	let rounds = if work.slices > 0 { u64::from(work.epochs) } else { 0 };
	// A pairing, AES and the write of a row.
	let per_opened = Weight::from_parts(4_000_000_000, 4_096)
		.saturating_add(db.reads_writes(16, 2))
		.saturating_mul(u64::from(opened));
	step.saturating_add(one_epoch.saturating_mul(u64::from(work.epochs)))
		.saturating_add(seats)
		.saturating_add(no_slice.saturating_mul(rounds))
		.saturating_add(slices)
		.saturating_add(kings)
		.saturating_add(per_opened)
}

/// Depositing one hotkey's queued root dividends, and going on in the queue.
fn flush_weight<T: Config>(flushed: &queue::Flushed) -> Weight {
	use frame_support::traits::Get;
	T::DbWeight::get()
		.reads_writes(3, 1)
		.saturating_add(weight::flush::<T>(flushed.rows, flushed.credits))
}
