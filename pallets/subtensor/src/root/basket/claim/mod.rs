//! Redeeming shares of funds for root stake. Spec: `docs/protocol/staking.md` §18.4, §18.5.
//!
//! The work of a claim is counted in *units*: hotkeys and rows of their funds. A claim that would
//! be too much is refused before it begins; the weight is refunded to the work done.

mod redeem;
pub mod weight;

pub use redeem::{Redeemed, redeem, simulate};

use super::{fund, queue};
use crate::{pallet::*, root::stake_hooks, staking::door};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{DispatchResultWithPostInfo, PostDispatchInfo},
	ensure,
};
use sp_runtime::DispatchResult;
use subtensor_types::{NetUid, TaoBalance};
use weight::Work;

/// Most units of a claim over all hotkeys.
pub const MAX_UNITS: u32 = 256;
/// Most units of a claim for one hotkey.
pub const MAX_UNITS_OF_HOTKEY: u32 = 129;
/// Most queued credits that a claim deposits.
pub const MAX_FLUSHED_CREDITS: u32 = 512;
/// Most hotkeys in the list of a coldkey that claims.
const MAX_LISTED: usize = 256;

/// Redeems what the coldkey is owed by all funds. Emits [`Event::RootClaimed`], also for nothing.
///
/// Errors: [`Error::RootClaimTooHeavy`] above [`MAX_UNITS`] or [`MAX_FLUSHED_CREDITS`].
pub fn claim_root<T: Config>(coldkey: &T::AccountId) -> DispatchResultWithPostInfo {
	let listed = StakingHotkeys::<T>::get(coldkey);
	ensure!(listed.len() <= MAX_LISTED, Error::<T>::RootClaimTooHeavy);
	let scanned = u32::try_from(listed.len()).unwrap_or(u32::MAX);
	let relevant: Vec<T::AccountId> =
		listed.into_iter().filter(|hotkey| is_relevant::<T>(hotkey, coldkey)).collect();
	let work = work_of::<T>(&relevant, scanned);
	ensure_bearable::<T>(&work, MAX_UNITS)?;
	claim::<T>(coldkey, &relevant, work)
}

/// Redeems what the coldkey is owed by one fund. Emits [`Event::RootClaimed`], also for nothing.
///
/// Errors: [`Error::RootClaimTooHeavy`] above [`MAX_UNITS_OF_HOTKEY`] or [`MAX_FLUSHED_CREDITS`].
pub fn claim_root_with_hotkey<T: Config>(
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
) -> DispatchResultWithPostInfo {
	let hotkeys = [hotkey.clone()];
	let relevant = if is_relevant::<T>(hotkey, coldkey) { &hotkeys[..] } else { &[] };
	let work = work_of::<T>(relevant, 1);
	ensure_bearable::<T>(&work, MAX_UNITS_OF_HOTKEY)?;
	claim::<T>(coldkey, relevant, work)
}

/// Whether the hotkey's fund may owe something to the coldkey.
pub fn is_relevant<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> bool {
	BasketClaimed::<T>::get(hotkey, coldkey) < 0
		|| !door::stake_of::<T>(hotkey, coldkey, NetUid::ROOT).is_zero()
}

fn work_of<T: Config>(hotkeys: &[T::AccountId], scanned: u32) -> Work {
	let mut work = Work { scanned, ..Work::default() };
	for hotkey in hotkeys {
		let rows = fund::count_rows::<T>(hotkey);
		let credits = queue::count::<T>(hotkey);
		work.units = work.units.saturating_add(rows).saturating_add(1);
		work.credits = work.credits.saturating_add(credits);
		work.quotes = work
			.quotes
			.saturating_add(if credits == 0 { 0 } else { rows })
			.saturating_add(credits.saturating_mul(2));
	}
	work
}

fn ensure_bearable<T: Config>(work: &Work, most: u32) -> DispatchResult {
	let bearable = work.units <= most && work.credits <= MAX_FLUSHED_CREDITS;
	ensure!(bearable, Error::<T>::RootClaimTooHeavy);
	Ok(())
}

fn claim<T: Config>(
	coldkey: &T::AccountId,
	hotkeys: &[T::AccountId],
	work: Work,
) -> DispatchResultWithPostInfo {
	let mut tao = TaoBalance::ZERO;
	for hotkey in hotkeys {
		queue::flush::<T>(hotkey);
		tao = tao.saturating_add(redeem::<T>(hotkey, coldkey).paid);
	}
	Pallet::<T>::deposit_event(Event::RootClaimed { coldkey: coldkey.clone(), tao });
	Ok(PostDispatchInfo { actual_weight: Some(weight::of::<T>(&work)), ..Default::default() })
}

/// Shares that a claim would redeem now: what is owed, but not more than there are.
pub fn redeemable<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> u64 {
	stake_hooks::shares_owed::<T>(hotkey, coldkey).min(BasketShares::<T>::get(hotkey))
}
