//! Redeeming shares of funds for root stake. Spec: `docs/protocol/staking.md` §18.4, §18.5.
//!
//! The work of a claim is counted in *units*: hotkeys and rows of their funds. A claim that would
//! be too much is refused before it begins; the weight is refunded to the work done.

mod redeem;

pub use redeem::{Redeemed, redeem, simulate};

use super::{
	fund, queue,
	weight::{self, Work},
};
use crate::{bounds, pallet::*, root::stake_hooks, staking::door};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo, PostDispatchInfo},
	traits::Get,
	weights::Weight,
};
use subtensor_types::{NetUid, TaoBalance};

/// Most units of a claim over all hotkeys.
pub const MAX_UNITS: u32 = 256;
/// Most units of a claim for one hotkey.
pub const MAX_UNITS_OF_HOTKEY: u32 = 129;
/// Most queued credits that a claim deposits.
pub const MAX_FLUSHED_CREDITS: u32 = 512;
/// Most hotkeys in the list of a coldkey that claims.
const MAX_LISTED: u32 = 256;

/// Redeems what the coldkey is owed by all funds. Emits [`Event::RootClaimed`], also for nothing.
///
/// Errors: [`Error::RootClaimTooHeavy`] above [`MAX_UNITS`] or [`MAX_FLUSHED_CREDITS`].
pub fn claim_root<T: Config>(coldkey: &T::AccountId) -> DispatchResultWithPostInfo {
	let listed = StakingHotkeys::<T>::get(coldkey);
	let scanned = bounds::length(&listed);
	if scanned > MAX_LISTED {
		return Err(too_heavy::<T>(0, Load::default()));
	}
	let relevant: Vec<T::AccountId> =
		listed.into_iter().filter(|hotkey| is_relevant::<T>(hotkey, coldkey)).collect();
	let load = Load::of::<T>(&relevant, MAX_UNITS).map_err(|load| too_heavy::<T>(scanned, load))?;
	claim::<T>(coldkey, &relevant, load.work(scanned))
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
	let load =
		Load::of::<T>(relevant, MAX_UNITS_OF_HOTKEY).map_err(|load| too_heavy::<T>(1, load))?;
	claim::<T>(coldkey, relevant, load.work(1))
}

/// Whether the hotkey's fund may owe something to the coldkey.
pub fn is_relevant<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> bool {
	BasketClaimed::<T>::get(hotkey, coldkey) < 0
		|| !door::stake_of::<T>(hotkey, coldkey, NetUid::ROOT).is_zero()
}

/// What a claim has before it.
#[derive(Clone, Copy, Default)]
struct Load {
	/// Hotkeys and rows of their funds.
	units: u32,
	/// Funds that hold something, and their rows.
	funds: u32,
	rows: u32,
	/// Queued credits, and the weight of depositing them.
	credits: u32,
	flushes: Weight,
}

impl Load {
	/// Counts until it is more than a claim may bear; then that is the error.
	fn of<T: Config>(hotkeys: &[T::AccountId], most_units: u32) -> Result<Self, Self> {
		hotkeys.iter().try_fold(Self::default(), |load, hotkey| {
			let load = load.with::<T>(hotkey);
			let bearable = load.units <= most_units && load.credits <= MAX_FLUSHED_CREDITS;
			if bearable { Ok(load) } else { Err(load) }
		})
	}

	fn with<T: Config>(self, hotkey: &T::AccountId) -> Self {
		let rows = fund::count_rows::<T>(hotkey);
		let credits = queue::count::<T>(hotkey);
		Self {
			units: self.units.saturating_add(rows).saturating_add(1),
			funds: self.funds.saturating_add((rows > 0).into()),
			rows: self.rows.saturating_add(rows),
			credits: self.credits.saturating_add(credits),
			flushes: self.flushes.saturating_add(weight::flush::<T>(rows, credits)),
		}
	}

	fn work(self, scanned: u32) -> Work {
		let Self { funds, rows, flushes, .. } = self;
		Work { scanned, funds, rows, flushes }
	}
}

/// The refusal of a claim of which so much was looked at.
fn too_heavy<T: Config>(scanned: u32, load: Load) -> DispatchErrorWithPostInfo {
	let counted = T::DbWeight::get().reads(load.rows.saturating_add(load.credits).into());
	let scan = weight::claim::<T>(&Work { scanned, ..Work::default() });
	bounds::refused(scan.saturating_add(counted), Error::<T>::RootClaimTooHeavy)
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
	Ok(PostDispatchInfo { actual_weight: Some(weight::claim::<T>(&work)), ..Default::default() })
}

/// Shares that a claim would redeem now: what is owed, but not more than there are.
pub fn redeemable<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> u64 {
	stake_hooks::shares_owed::<T>(hotkey, coldkey).min(BasketShares::<T>::get(hotkey))
}
