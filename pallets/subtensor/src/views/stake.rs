//! Stake of coldkeys. Spec: `docs/protocol/rpc.md` §12.

use crate::{locks, neurons::Seats, pallet::*, staking::door, subnets, types::LockState};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use codec::Compact;
use substrate_fixed::types::U64F64;
use subtensor_runtime_api::stake::{StakeAvailability, StakeInfo};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::SwapHandler};

/// All positions of a coldkey that hold something: subnets in storage order, hotkeys in theirs.
pub fn of_coldkey<T: Config>(coldkey: &T::AccountId) -> Vec<StakeInfo<T::AccountId>> {
	let hotkeys = StakingHotkeys::<T>::get(coldkey);
	let mut found = Vec::new();
	for netuid in subnets::all::<T>() {
		found.extend(
			hotkeys
				.iter()
				.map(|hotkey| position::<T>(hotkey, coldkey, netuid))
				.filter(|position| !position.stake.0.is_zero()),
		);
	}
	found
}

/// One position, which may be empty.
pub fn position<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	netuid: NetUid,
) -> StakeInfo<T::AccountId> {
	StakeInfo {
		hotkey: hotkey.clone(),
		coldkey: coldkey.clone(),
		netuid: Compact(netuid),
		stake: Compact(door::stake_of::<T>(hotkey, coldkey, netuid)),
		locked: Compact(0),
		emission: Compact(AlphaDividendsPerSubnet::<T>::get(netuid, hotkey)),
		tao_emission: Compact(TaoBalance::ZERO),
		drain: Compact(0),
		is_registered: Seats::<T>::is_registered(netuid, hotkey),
	}
}

/// Total, locked and available stake by subnet; subnets without either are left out.
///
/// An empty list of subnets, or one longer than there are subnets, gives nothing.
pub fn availability<T: Config>(
	coldkeys: Vec<T::AccountId>,
	netuids: Option<Vec<NetUid>>,
) -> BTreeMap<T::AccountId, BTreeMap<NetUid, StakeAvailability>> {
	let all = subnets::all::<T>();
	let wanted: BTreeSet<NetUid> = match netuids {
		None => all.into_iter().collect(),
		Some(asked) => {
			let asked: BTreeSet<NetUid> = asked.into_iter().collect();
			if asked.len() > all.len() { BTreeSet::new() } else { asked }
		}
	};
	let wanted: Vec<NetUid> = wanted.into_iter().filter(|n| subnets::exists::<T>(*n)).collect();
	coldkeys
		.into_iter()
		.map(|coldkey| {
			let rows = wanted
				.iter()
				.filter_map(|netuid| Some((*netuid, availability_on::<T>(&coldkey, *netuid)?)))
				.collect();
			(coldkey, rows)
		})
		.collect()
}

fn availability_on<T: Config>(coldkey: &T::AccountId, netuid: NetUid) -> Option<StakeAvailability> {
	let total = locks::availability::total::<T>(coldkey, netuid);
	let locked = locks::locked_now::<T>(coldkey, netuid);
	let collateral = ColdkeyMinerCollateral::<T>::get(netuid, coldkey);
	(!total.is_zero() || !locked.is_zero()).then(|| StakeAvailability {
		total: Compact(total),
		locked: Compact(locked),
		available: Compact(total.saturating_sub(locked).saturating_sub(collateral)),
	})
}

/// Swap fee on `amount` for a movement between two positions; rounds down.
pub fn fee<T: Config>(
	origin: Option<(T::AccountId, NetUid)>,
	destination: Option<(T::AccountId, NetUid)>,
	amount: u64,
) -> u64 {
	if origin == destination {
		return 0;
	}
	let netuid = destination.or(origin).map_or(NetUid::ROOT, |(_, netuid)| netuid);
	T::Swap::approx_fee(netuid, amount)
}

/// The coldkey's lock on the subnet as it is now.
pub fn coldkey_lock<T: Config>(coldkey: &T::AccountId, netuid: NetUid) -> Option<LockState> {
	locks::ledger::peek::<T>(coldkey, netuid).map(|held| LockState {
		locked_mass: AlphaBalance::new(held.lock.mass),
		conviction: held.lock.conviction,
		last_update: held.lock.last_update,
	})
}

/// Conviction for the hotkey now, in alpha.
pub fn hotkey_conviction<T: Config>(hotkey: &T::AccountId, netuid: NetUid) -> U64F64 {
	locks::conviction::of_hotkey::<T>(hotkey, netuid)
}

/// The hotkey with most conviction.
pub fn most_convicted<T: Config>(netuid: NetUid) -> Option<T::AccountId> {
	locks::conviction::king::<T>(netuid)
}
