//! Collateral under new keys. Spec: `docs/protocol/staking.md` §16.12.
//!
//! `MinerCollateral`, `ColdkeyMinerCollateral` and `ColdkeyCollateralHotkeys` change together: the
//! second is the sum of the first over the coldkey's hotkeys, the third lists these hotkeys.

use crate::{pallet::*, subnets, types::MinerCollateralState};
use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Whether any collateral stands on the hotkey.
pub fn stands_for<T: Config>(netuid: NetUid, hotkey: &T::AccountId) -> bool {
	MinerCollateral::<T>::iter_key_prefix((netuid, hotkey)).next().is_some()
}

/// Hands the collateral of every coldkey on `old` to `new`.
///
/// Errors: [`Error::ColdkeyCollateralPositionsFull`]; not where `new` has none of the coldkey's
/// collateral yet.
pub fn swap_hotkey<T: Config>(
	netuid: NetUid,
	old: &T::AccountId,
	new: &T::AccountId,
) -> DispatchResult {
	let rows: Vec<_> = MinerCollateral::<T>::drain_prefix((netuid, old)).collect();
	for (coldkey, state) in rows {
		put::<T>(netuid, new, &coldkey, state);
		unlist::<T>(netuid, &coldkey, old);
		list::<T>(netuid, &coldkey, new)?;
	}
	Ok(())
}

/// Hands all collateral of `old` to `new`.
///
/// Errors: [`Error::ColdkeyCollateralPositionsFull`], [`Error::ColdkeyCollateralIncomplete`] where
/// the index did not list it all.
pub fn swap_coldkey<T: Config>(old: &T::AccountId, new: &T::AccountId) -> DispatchResult {
	for netuid in subnets::all::<T>() {
		for hotkey in ColdkeyCollateralHotkeys::<T>::take(netuid, old) {
			let Some(state) = MinerCollateral::<T>::take((netuid, &hotkey, old)) else { continue };
			let locked = state.locked;
			put::<T>(netuid, &hotkey, new, state);
			list::<T>(netuid, new, &hotkey)?;
			ColdkeyMinerCollateral::<T>::mutate_exists(netuid, old, |sum| {
				let left = sum.unwrap_or_default().saturating_sub(locked);
				*sum = (!left.is_zero()).then_some(left);
			});
			if !locked.is_zero() {
				ColdkeyMinerCollateral::<T>::mutate(netuid, new, |sum| {
					*sum = sum.saturating_add(locked);
				});
			}
		}
		ensure!(
			ColdkeyMinerCollateral::<T>::get(netuid, old).is_zero(),
			Error::<T>::ColdkeyCollateralIncomplete
		);
	}
	Ok(())
}

/// Stores a row; onto an existing one the amounts add up, and the smaller ratio stays.
fn put<T: Config>(
	netuid: NetUid,
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	state: MinerCollateralState,
) {
	MinerCollateral::<T>::mutate((netuid, hotkey, coldkey), |row| {
		*row = Some(match row.take() {
			Some(own) => MinerCollateralState {
				locked: own.locked.saturating_add(state.locked),
				drain_ratio: own.drain_ratio.min(state.drain_ratio),
				min_locked: own.min_locked.saturating_add(state.min_locked),
				earned: own.earned.saturating_add(state.earned),
			},
			None => state,
		});
	});
}

pub(super) fn list<T: Config>(
	netuid: NetUid,
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
) -> DispatchResult {
	ColdkeyCollateralHotkeys::<T>::try_mutate(netuid, coldkey, |hotkeys| {
		if hotkeys.contains(hotkey) {
			return Ok(());
		}
		hotkeys
			.try_push(hotkey.clone())
			.map_err(|_| Error::<T>::ColdkeyCollateralPositionsFull.into())
	})
}

pub(super) fn unlist<T: Config>(netuid: NetUid, coldkey: &T::AccountId, hotkey: &T::AccountId) {
	ColdkeyCollateralHotkeys::<T>::mutate_exists(netuid, coldkey, |row| {
		if let Some(hotkeys) = row {
			hotkeys.retain(|other| other != hotkey);
			if hotkeys.is_empty() {
				*row = None;
			}
		}
	});
}
