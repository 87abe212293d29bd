//! The weight of a claim. Spec: `docs/protocol/staking.md` §18.4, `docs/protocol/runtime-and-node.md`
//! §7.9.

use super::{MAX_FLUSHED_CREDITS, MAX_UNITS, MAX_UNITS_OF_HOTKEY};
use crate::pallet::*;
use frame_support::{traits::Get, weights::Weight};

/// What a claim works on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
	/// Hotkeys of the list that were looked at.
	pub scanned: u32,
	/// Hotkeys whose fund is redeemed, and rows of these funds.
	pub units: u32,
	/// Queued credits.
	pub credits: u32,
	/// Holdings that are valued to deposit them.
	pub quotes: u32,
}

/// The weight of this work.
pub fn of<T: Config>(work: &Work) -> Weight {
	redeeming::<T>(work.units)
		.saturating_add(scanning::<T>(work.scanned.max(work.units)))
		.saturating_add(quoting::<T>(work.quotes))
		.saturating_add(T::DbWeight::get().reads_writes(2, 4).saturating_mul(work.credits.into()))
}

/// The most that a claim over all hotkeys may weigh.
pub fn most<T: Config>() -> Weight {
	of::<T>(&Work {
		scanned: MAX_UNITS,
		units: MAX_UNITS,
		credits: MAX_FLUSHED_CREDITS,
		quotes: MAX_UNITS.saturating_add(MAX_FLUSHED_CREDITS.saturating_mul(2)),
	})
}

/// The most that a claim for one hotkey may weigh.
pub fn most_of_hotkey<T: Config>() -> Weight {
	let units = MAX_UNITS_OF_HOTKEY;
	of::<T>(&Work { scanned: 1, units, credits: units, quotes: units.saturating_mul(3) })
}

/// Units of a usual claim: what is charged for in advance.
const USUAL_UNITS: u32 = 4;

/// What is charged for a claim in advance, be it over all hotkeys or for one.
pub fn usual<T: Config>() -> Weight {
	let quotes = USUAL_UNITS.saturating_mul(6);
	of::<T>(&Work { scanned: USUAL_UNITS, units: USUAL_UNITS, credits: 0, quotes })
}

/// What is charged for a direct deposit in advance.
pub fn usual_direct<T: Config>() -> Weight {
	direct::<T>(USUAL_UNITS, 0)
}

/// Valuing holdings.
pub fn quoting<T: Config>(quotes: u32) -> Weight {
	let one = Weight::from_parts(10_000_000, 0).saturating_add(T::DbWeight::get().reads(4));
	one.saturating_mul(quotes.into())
}

/// A direct deposit into a fund of `rows` holdings, before which `credits` are deposited.
pub fn direct<T: Config>(rows: u32, credits: u32) -> Weight {
	let quotes = if credits == 0 { 0 } else { rows.saturating_add(credits.saturating_mul(2)) };
	let each =
		Weight::from_parts(60_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(20, 12));
	each.saturating_mul(u64::from(rows).saturating_add(1))
		.saturating_add(quoting::<T>(quotes))
		.saturating_add(T::DbWeight::get().reads_writes(20, 10))
		.saturating_add(T::DbWeight::get().reads_writes(2, 4).saturating_mul(credits.into()))
}

/// The most that a direct deposit may weigh: a holding and a credit on as many subnets as a claim
/// can bear.
pub fn most_direct<T: Config>() -> Weight {
	direct::<T>(MAX_UNITS_OF_HOTKEY, MAX_UNITS_OF_HOTKEY)
}

fn redeeming<T: Config>(units: u32) -> Weight {
	let units = u64::from(units);
	let reads = 23_u64.saturating_add(units.saturating_mul(22));
	let writes = 18_u64.saturating_add(units.saturating_mul(16));
	computing(567_441_000, 437_318_379, units)
		.saturating_add(T::DbWeight::get().reads_writes(reads, writes))
}

fn scanning<T: Config>(units: u32) -> Weight {
	let units = u64::from(units);
	let reads = 6_u64.saturating_add(units.saturating_mul(21));
	computing(309_208_000, 263_604_241, units).saturating_add(T::DbWeight::get().reads(reads))
}

fn computing(base: u64, each: u64, units: u64) -> Weight {
	Weight::from_parts(each.saturating_mul(units).saturating_add(base), 0)
}
