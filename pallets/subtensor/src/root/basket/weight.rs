//! What work on baskets weighs: claims, direct deposits, and the deposit of queued dividends that
//! comes before anything that changes root stake.
//!
//! Calls declare the most that can be there and give back what wasn't. Nobody is charged for the
//! deposit of queued dividends, which is everybody's.
//! Spec: `docs/protocol/staking.md` §18.4, `docs/protocol/runtime-and-node.md` §7.9.

use super::{
	claim::{MAX_FLUSHED_CREDITS, MAX_UNITS, MAX_UNITS_OF_HOTKEY},
	fund, queue,
};
use crate::{WeightInfo, bounds, pallet::*};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResultWithPostInfo, traits::Get, weights::Weight};
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Most holdings of a fund, and most credits that wait for it: one for each subnet, and root.
const MAX_ROWS: u32 = MAX_UNITS_OF_HOTKEY;
/// Units of a usual claim: what is charged for in advance.
const USUAL_UNITS: u32 = 4;

/// What a claim works on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
	/// Hotkeys of the list that are looked at.
	pub scanned: u32,
	/// Of them those whose fund holds something.
	pub funds: u32,
	/// Holdings of all these funds.
	pub rows: u32,
	/// The weight of depositing what is queued.
	pub flushes: Weight,
}

/// The weight of this work.
pub fn claim<T: Config>(work: &Work) -> Weight {
	// The first holding of each fund is in its fund's share.
	let further = work.rows.saturating_sub(work.funds);
	T::WeightInfo::claim_root(work.funds)
		.saturating_add(T::WeightInfo::claim_root_scan(work.scanned))
		.saturating_add(bounds::beyond_base(T::WeightInfo::claim_root_with_hotkey, further))
		.saturating_add(work.flushes)
}

/// The most that a claim over all hotkeys may weigh: as many funds as possible, or as many holdings.
pub fn most<T: Config>() -> Weight {
	let half = MAX_UNITS / 2;
	let flushes = flush::<T>(MAX_UNITS, MAX_FLUSHED_CREDITS)
		.saturating_add(flush::<T>(0, 1).saturating_mul(MAX_UNITS.into()));
	let many_funds = Work { scanned: MAX_UNITS, funds: half, rows: half, flushes };
	let large_funds = Work { funds: 2, rows: MAX_UNITS.saturating_sub(2), ..many_funds };
	claim::<T>(&many_funds).max(claim::<T>(&large_funds))
}

/// The most that a claim for one hotkey may weigh.
pub fn most_of_hotkey<T: Config>() -> Weight {
	let flushes = most_flush::<T>();
	claim::<T>(&Work { scanned: 1, funds: 1, rows: MAX_ROWS, flushes })
}

/// What is charged for a claim in advance, be it over all hotkeys or for one.
pub fn usual<T: Config>() -> Weight {
	let funds = USUAL_UNITS / 2;
	claim::<T>(&Work { scanned: USUAL_UNITS, funds, rows: funds, flushes: Weight::zero() })
}

/// A direct deposit into a fund of `rows` holdings, before which `credits` are deposited.
pub fn direct<T: Config>(rows: u32, credits: u32) -> Weight {
	T::WeightInfo::stake_into_basket(rows).saturating_add(flush::<T>(rows, credits))
}

/// The most that a direct deposit may weigh.
pub fn most_direct<T: Config>() -> Weight {
	direct::<T>(MAX_ROWS, MAX_ROWS)
}

/// What is charged for a direct deposit in advance.
pub fn usual_direct<T: Config>() -> Weight {
	T::WeightInfo::stake_into_basket(USUAL_UNITS)
}

/// Depositing `credits` into a fund of `rows` holdings.
pub fn flush<T: Config>(rows: u32, credits: u32) -> Weight {
	if credits == 0 {
		return T::DbWeight::get().reads(1);
	}
	T::WeightInfo::flush_basket(rows, credits)
}

/// Depositing what is queued for the hotkey now.
pub fn flush_of<T: Config>(hotkey: &T::AccountId) -> Weight {
	match queue::count::<T>(hotkey) {
		0 => flush::<T>(0, 0),
		credits => flush::<T>(fund::count_rows::<T>(hotkey), credits),
	}
}

/// The most that depositing for one hotkey may weigh.
pub fn most_flush<T: Config>() -> Weight {
	flush::<T>(MAX_ROWS, MAX_ROWS)
}

/// What a call declares that weighs `own` and changes stake on these subnets.
pub fn declared<T: Config>(own: Weight, netuids: &[NetUid]) -> Weight {
	own.saturating_add(most_flush_on::<T>(netuids))
}

/// What [`declared`] adds for deposits.
pub fn most_flush_on<T: Config>(netuids: &[NetUid]) -> Weight {
	let roots = netuids.iter().filter(|netuid| netuid.is_root()).count();
	most_flush::<T>().saturating_mul(u64::try_from(roots).unwrap_or(u64::MAX))
}

/// Runs a call that weighs `own` and changes stake of these hotkeys, and adds what depositing for
/// them weighs. What was declared beyond is given back, be the call successful or not.
pub fn weighed<T: Config>(
	own: Weight,
	changed: &[(&T::AccountId, NetUid)],
	call: impl FnOnce() -> DispatchResult,
) -> DispatchResultWithPostInfo {
	let mut on_root: Vec<&T::AccountId> =
		changed.iter().filter(|(_, netuid)| netuid.is_root()).map(|(hotkey, _)| *hotkey).collect();
	on_root.dedup();
	let weight =
		on_root.into_iter().fold(own, |sum, hotkey| sum.saturating_add(flush_of::<T>(hotkey)));
	bounds::outcome(weight, call())
}
