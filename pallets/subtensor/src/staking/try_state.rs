//! Invariants of stake. Spec: `docs/protocol/staking.md` §26.

use super::door;
use crate::{keys::ownership, pallet::*, pools};
use alloc::collections::BTreeMap;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;
use subtensor_share_pool::{MemberShare, SafeFloat};
use subtensor_types::{AlphaBalance, NetUid};

/// What the rows of one share pool add up to.
#[derive(Default)]
struct Members {
	count: u64,
	values: u64,
	shares: SafeFloat,
}

/// Checks all of them.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	pool_totals::<T>()?;
	let pools = positions::<T>()?;
	share_pools::<T>(pools)?;
	staked_is_out::<T>()
}

/// `TotalAlphaStaked` is the sum of the pools' values (§26.3).
fn pool_totals<T: Config>() -> Result<(), TryRuntimeError> {
	let mut sums = BTreeMap::<NetUid, AlphaBalance>::new();
	for (_, netuid, value) in TotalHotkeyAlpha::<T>::iter() {
		ensure!(!value.is_zero(), "a share pool of no value has a row");
		let sum = sums.entry(netuid).or_default();
		*sum = sum.saturating_add(value);
	}
	let stored = TotalAlphaStaked::<T>::iter().collect::<BTreeMap<_, _>>();
	ensure!(sums == stored, "TotalAlphaStaked is not the sum of the share pools");
	Ok(())
}

/// Every position has a listed and owned hotkey (§26.9), and shares.
fn positions<T: Config>() -> Result<BTreeMap<(T::AccountId, NetUid), Members>, TryRuntimeError> {
	let mut pools = BTreeMap::<_, Members>::new();
	for ((hotkey, coldkey, netuid), shares) in AlphaV2::<T>::iter() {
		ensure!(!shares.is_zero(), "a position without shares has a row");
		ensure!(ownership::exists::<T>(&hotkey), "stake on a hotkey that nobody owns");
		ensure!(
			door::is_listed::<T>(&hotkey, &coldkey),
			"stake on a hotkey that is not among the coldkey's staking hotkeys"
		);
		let epoch = AlphaShareEpoch::<T>::get((&hotkey, &coldkey, netuid));
		let pool = door::pool_of::<T>(&hotkey, netuid);
		let member = MemberShare { shares, epoch };
		let members = pools.entry((hotkey, netuid)).or_default();
		members.count = members.count.saturating_add(1);
		members.values = members.values.saturating_add(pool.value_of(&member));
		members.shares =
			members.shares.plus(pool.shares_of(&member)).map_err(|_| "shares overflow")?;
	}
	Ok(pools)
}

/// Members never own more than the pool, and their shares are the denominator up to truncation:
/// no RAO but dust is without an owner (§26.1).
fn share_pools<T: Config>(
	pools: BTreeMap<(T::AccountId, NetUid), Members>,
) -> Result<(), TryRuntimeError> {
	for ((hotkey, netuid), value) in
		TotalHotkeyAlpha::<T>::iter().map(|(hotkey, netuid, value)| ((hotkey, netuid), value))
	{
		let pool = door::pool_of::<T>(&hotkey, netuid);
		let members = pools.get(&(hotkey, netuid)).ok_or("a share pool without members")?;
		ensure!(members.values <= value.rao(), "members own more than their share pool");
		let all = MemberShare { shares: members.shares, epoch: pool.epoch };
		ensure!(
			pool.value_of(&all).saturating_add(members.count) >= value.rao(),
			"the shares of a pool's members are less than its denominator"
		);
	}
	Ok(())
}

/// Staked alpha is outside of the pool (§26.4); on root it is TAO of root's reserve.
fn staked_is_out<T: Config>() -> Result<(), TryRuntimeError> {
	for (netuid, staked) in TotalAlphaStaked::<T>::iter() {
		if netuid.is_root() {
			ensure!(
				staked.rao() <= SubnetTAO::<T>::get(netuid).rao(),
				"more root stake than TAO on root"
			);
		} else if SubnetMechanism::<T>::get(netuid) == pools::DYNAMIC {
			ensure!(
				staked <= SubnetAlphaOut::<T>::get(netuid),
				"more alpha staked than outside of the pool"
			);
		}
	}
	Ok(())
}
