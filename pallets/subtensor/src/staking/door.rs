//! The door to stake: every change of a share pool goes through here.
//!
//! Items that change together: `AlphaV2`, `TotalHotkeySharesV2`, `TotalHotkeyAlpha`,
//! `TotalAlphaStaked`, `AlphaShareEpoch`, `AlphaSharePoolEpoch` and `StakingHotkeys`.
//! A *position* is (hotkey, coldkey, netuid). The door moves no TAO, no reserves and no alpha
//! counters: whoever credits a position has the alpha counted in `SubnetAlphaOut`.
//! Spec: `docs/protocol/staking.md` §6.

use crate::pallet::*;
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_share_pool::{Change, MemberShare, SharePool};
use subtensor_types::{AlphaBalance, NetUid};

/// Alpha of `hotkey` on the subnet, of all coldkeys together.
pub fn total_of_hotkey<T: Config>(hotkey: &T::AccountId, netuid: NetUid) -> AlphaBalance {
	TotalHotkeyAlpha::<T>::get(hotkey, netuid)
}

/// Alpha staked on the subnet in all.
pub fn total_on_subnet<T: Config>(netuid: NetUid) -> AlphaBalance {
	TotalAlphaStaked::<T>::get(netuid)
}

/// Alpha of a position, rounded down.
pub fn stake_of<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	netuid: NetUid,
) -> AlphaBalance {
	let member = member_of::<T>(hotkey, coldkey, netuid);
	if member == MemberShare::default() {
		return AlphaBalance::ZERO;
	}
	pool_of::<T>(hotkey, netuid).value_of(&member).into()
}

/// Alpha of a coldkey on the subnet, over all hotkeys to which it stakes.
pub fn total_of_coldkey<T: Config>(coldkey: &T::AccountId, netuid: NetUid) -> AlphaBalance {
	StakingHotkeys::<T>::get(coldkey)
		.iter()
		.map(|hotkey| stake_of::<T>(hotkey, coldkey, netuid))
		.fold(AlphaBalance::ZERO, AlphaBalance::saturating_add)
}

/// Whether the pool can credit `amount`: not when it is so little that it would buy no share.
pub fn accepts<T: Config>(hotkey: &T::AccountId, netuid: NetUid, amount: AlphaBalance) -> bool {
	pool_of::<T>(hotkey, netuid).accepts(amount.rao())
}

/// Credits a position, and lists the hotkey among those to which the coldkey stakes.
pub fn increase<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	netuid: NetUid,
	amount: AlphaBalance,
) {
	if amount.is_zero() {
		return;
	}
	list_hotkey::<T>(hotkey, coldkey);
	let change =
		pool_of::<T>(hotkey, netuid).credit(member_of::<T>(hotkey, coldkey, netuid), amount.rao());
	store::<T>(hotkey, coldkey, netuid, change);
	TotalAlphaStaked::<T>::mutate(netuid, |total| *total = total.saturating_add(amount));
}

/// Debits a position by exactly `amount`.
///
/// Errors: [`Error::NotEnoughStakeToWithdraw`] where it holds less.
pub fn decrease<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	netuid: NetUid,
	amount: AlphaBalance,
) -> DispatchResult {
	let change = pool_of::<T>(hotkey, netuid)
		.debit(member_of::<T>(hotkey, coldkey, netuid), amount.rao())
		.map_err(|_| Error::<T>::NotEnoughStakeToWithdraw)?;
	if amount.is_zero() {
		return Ok(());
	}
	store::<T>(hotkey, coldkey, netuid, change);
	lower_total::<T>(netuid, amount);
	Ok(())
}

/// Credits all coldkeys of the hotkey, pro rata. Alpha for a pool without members would belong to
/// nobody, so it needs at least one.
///
/// Errors: [`Error::InsufficientAlphaBalance`] where the pool has no member.
pub fn increase_all<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	amount: AlphaBalance,
) -> DispatchResult {
	if amount.is_zero() {
		return Ok(());
	}
	ensure!(
		TotalHotkeySharesV2::<T>::contains_key(hotkey, netuid),
		Error::<T>::InsufficientAlphaBalance
	);
	TotalHotkeyAlpha::<T>::mutate(hotkey, netuid, |value| *value = value.saturating_add(amount));
	TotalAlphaStaked::<T>::mutate(netuid, |total| *total = total.saturating_add(amount));
	Ok(())
}

/// Debits all coldkeys of the hotkey, pro rata, by up to `amount`; returns what was taken.
pub fn decrease_all<T: Config>(
	hotkey: &T::AccountId,
	netuid: NetUid,
	amount: AlphaBalance,
) -> AlphaBalance {
	let value = TotalHotkeyAlpha::<T>::get(hotkey, netuid);
	let taken = amount.min(value);
	set_value::<T>(hotkey, netuid, value.saturating_sub(taken));
	lower_total::<T>(netuid, taken);
	taken
}

/// Moves a whole position between accounts of one subnet at the same value; nothing is rounded
/// away. Returns what moved. For key swaps.
pub fn move_position<T: Config>(
	from: (&T::AccountId, &T::AccountId),
	to: (&T::AccountId, &T::AccountId),
	netuid: NetUid,
) -> Result<AlphaBalance, DispatchError> {
	let amount = stake_of::<T>(from.0, from.1, netuid);
	if from != to && !amount.is_zero() {
		decrease::<T>(from.0, from.1, netuid, amount)?;
		increase::<T>(to.0, to.1, netuid, amount);
	}
	Ok(amount)
}

/// Adds the hotkey to those to which the coldkey stakes, if it is not there.
pub fn list_hotkey<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) {
	if !is_listed::<T>(hotkey, coldkey) {
		StakingHotkeys::<T>::append(coldkey, hotkey);
	}
}

/// Whether the coldkey's list has the hotkey.
pub fn is_listed<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) -> bool {
	StakingHotkeys::<T>::get(coldkey).contains(hotkey)
}

/// Drops the hotkey from those to which the coldkey stakes once the pair has no position left and
/// its basket watermark is zero. Spec: `docs/protocol/staking.md` §3.1.
pub fn unlist_dead_hotkey<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) {
	let alive = AlphaV2::<T>::iter_key_prefix((hotkey, coldkey)).next().is_some()
		|| BasketClaimed::<T>::contains_key(hotkey, coldkey);
	if !alive {
		StakingHotkeys::<T>::mutate_exists(coldkey, |list| {
			let Some(hotkeys) = list else { return };
			hotkeys.retain(|listed| listed != hotkey);
			if hotkeys.is_empty() {
				*list = None;
			}
		});
	}
}

/// The share pool of a hotkey on a subnet.
pub(crate) fn pool_of<T: Config>(hotkey: &T::AccountId, netuid: NetUid) -> SharePool {
	SharePool {
		value: TotalHotkeyAlpha::<T>::get(hotkey, netuid).rao(),
		denominator: TotalHotkeySharesV2::<T>::get(hotkey, netuid),
		epoch: AlphaSharePoolEpoch::<T>::get(hotkey, netuid),
	}
}

/// The row of a position.
pub(crate) fn member_of<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	netuid: NetUid,
) -> MemberShare {
	let position = (hotkey, coldkey, netuid);
	let shares = AlphaV2::<T>::get(position);
	if shares.is_zero() {
		return MemberShare::default();
	}
	MemberShare { shares, epoch: AlphaShareEpoch::<T>::get(position) }
}

/// Writes a pool and one member; zeros are removed.
fn store<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	netuid: NetUid,
	Change { pool, member }: Change,
) {
	set_value::<T>(hotkey, netuid, pool.value.into());
	if pool.denominator.is_zero() {
		TotalHotkeySharesV2::<T>::remove(hotkey, netuid);
	} else {
		TotalHotkeySharesV2::<T>::insert(hotkey, netuid, pool.denominator);
	}
	if pool.epoch != 0 {
		AlphaSharePoolEpoch::<T>::insert(hotkey, netuid, pool.epoch);
	}
	let position = (hotkey, coldkey, netuid);
	if member.shares.is_zero() {
		AlphaV2::<T>::remove(position);
		AlphaShareEpoch::<T>::remove(position);
	} else {
		AlphaV2::<T>::insert(position, member.shares);
		if member.epoch != 0 {
			AlphaShareEpoch::<T>::insert(position, member.epoch);
		}
	}
}

fn set_value<T: Config>(hotkey: &T::AccountId, netuid: NetUid, value: AlphaBalance) {
	if value.is_zero() {
		TotalHotkeyAlpha::<T>::remove(hotkey, netuid);
	} else {
		TotalHotkeyAlpha::<T>::insert(hotkey, netuid, value);
	}
}

fn lower_total<T: Config>(netuid: NetUid, amount: AlphaBalance) {
	TotalAlphaStaked::<T>::mutate_exists(netuid, |total| {
		let left = total.unwrap_or_default().saturating_sub(amount);
		*total = (!left.is_zero()).then_some(left);
	});
}
