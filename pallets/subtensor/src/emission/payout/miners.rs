//! Miners' pay of a tempo. Spec: `docs/protocol/emission.md` §16.6.

use crate::{
	collateral, emission::alpha, neurons::seats::Seats, pallet::*, staking::door,
	types::RecycleOrBurnEnum,
};
use alloc::collections::BTreeSet;
use substrate_fixed::types::U96F32;
use subtensor_emission::tempo::miner_burned;
use subtensor_types::{AlphaBalance, NetUid};

/// Pays every miner, to its auto-stake destination or to itself, after its collateral took its
/// part; the pay of the subnet owner's own hotkeys is recycled or burned. Stores the withheld fraction in [`MinerBurned`].
///
/// Emits [`Event::AutoStakeAdded`].
pub fn pay<T: Config>(
	netuid: NetUid,
	incentives: impl Iterator<Item = (T::AccountId, AlphaBalance)>,
) {
	let owned = owner_hotkeys::<T>(netuid);
	let mut total = AlphaBalance::ZERO;
	let mut withheld = AlphaBalance::ZERO;
	for (hotkey, incentive) in incentives {
		total = total.saturating_add(incentive);
		if owned.contains(&hotkey) {
			withheld = withheld.saturating_add(incentive);
			continue;
		}
		pay_one::<T>(netuid, hotkey, incentive);
	}
	match RecycleOrBurn::<T>::get(netuid) {
		RecycleOrBurnEnum::Recycle => alpha::recycle::<T>(netuid, withheld),
		RecycleOrBurnEnum::Burn => alpha::burn::<T>(netuid, withheld),
	}
	let fraction = U96F32::from_bits(miner_burned(withheld.rao(), total.rao()));
	MinerBurned::<T>::insert(netuid, fraction);
}

/// The hotkeys with a seat that belong to the subnet's owner.
fn owner_hotkeys<T: Config>(netuid: NetUid) -> BTreeSet<T::AccountId> {
	let owned = SubnetOwner::<T>::try_get(netuid).map(OwnedHotkeys::<T>::get).unwrap_or_default();
	owned
		.into_iter()
		.chain(SubnetOwnerHotkey::<T>::try_get(netuid).ok())
		.filter(|hotkey| Seats::<T>::is_registered(netuid, hotkey))
		.collect()
}

fn pay_one<T: Config>(netuid: NetUid, hotkey: T::AccountId, incentive: AlphaBalance) {
	let owner = Owner::<T>::get(&hotkey);
	let captured = collateral::settle::<T>(netuid, &hotkey, &owner, incentive, incentive);
	let incentive = incentive.saturating_sub(captured);
	if incentive.is_zero() {
		return;
	}
	let Some(destination) = AutoStakeDestination::<T>::get(&owner, netuid) else {
		door::increase::<T>(&hotkey, &owner, netuid, incentive);
		return;
	};
	door::increase::<T>(&destination, &owner, netuid, incentive);
	Pallet::<T>::deposit_event(Event::AutoStakeAdded {
		netuid,
		destination,
		hotkey,
		owner,
		incentive,
	});
}
