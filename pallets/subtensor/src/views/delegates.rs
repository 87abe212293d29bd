//! Delegates and those who stake to them. Spec: `docs/protocol/rpc.md` §9.

use crate::{keys::ownership, neurons::Seats, pallet::*, staking::door, types::zero_account};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Compact;
use substrate_fixed::types::U96F32;
use subtensor_runtime_api::delegates::DelegateInfo;
use subtensor_types::{AlphaBalance, NetUid};

/// Blocks in a day.
const BLOCKS_PER_DAY: u32 = 7_200;
/// RAO in a thousand TAO.
const RAO_PER_1000_TAO: u64 = 1_000_000_000_000;

/// A delegate with its nominators; `None` for a hotkey without a take of its own.
pub fn one<T: Config>(hotkey: &T::AccountId) -> Option<DelegateInfo<T::AccountId>> {
	Delegates::<T>::contains_key(hotkey)
		.then(|| DelegateInfo { nominators: nominators::<T>(hotkey), ..profile::<T>(hotkey) })
}

/// All delegates with their nominators.
///
/// Grows with delegates and stakers: the most expensive of all views.
pub fn all<T: Config>() -> Vec<DelegateInfo<T::AccountId>> {
	Delegates::<T>::iter_keys().filter_map(|hotkey| one::<T>(&hotkey)).collect()
}

/// One delegate, and what a coldkey stakes to it on one subnet.
type Delegation<AccountId> = (DelegateInfo<AccountId>, (Compact<NetUid>, Compact<AlphaBalance>));

/// The delegates that a coldkey stakes to, one element for each subnet, without nominators.
pub fn of_coldkey<T: Config>(coldkey: &T::AccountId) -> Vec<Delegation<T::AccountId>> {
	let mut found = Vec::new();
	for hotkey in StakingHotkeys::<T>::get(coldkey) {
		if !Delegates::<T>::contains_key(&hotkey) {
			continue;
		}
		let info = profile::<T>(&hotkey);
		for (netuid, _) in AlphaV2::<T>::iter_prefix((&hotkey, coldkey)) {
			let stake = door::stake_of::<T>(&hotkey, coldkey, netuid);
			found.push((info.clone(), (Compact(netuid), Compact(stake))));
		}
	}
	found
}

/// A nominator and its stake by subnet.
type Nomination<AccountId> = (AccountId, Vec<(Compact<NetUid>, Compact<u64>)>);

fn nominators<T: Config>(hotkey: &T::AccountId) -> Vec<Nomination<T::AccountId>> {
	let mut stakes: BTreeMap<T::AccountId, Vec<_>> = BTreeMap::new();
	for ((coldkey, netuid), _) in AlphaV2::<T>::iter_prefix((hotkey,)) {
		let stake = door::stake_of::<T>(hotkey, &coldkey, netuid);
		if !stake.is_zero() {
			stakes.entry(coldkey).or_default().push((Compact(netuid), Compact(stake.to_u64())));
		}
	}
	stakes.into_iter().collect()
}

fn profile<T: Config>(hotkey: &T::AccountId) -> DelegateInfo<T::AccountId> {
	let seats: Vec<(NetUid, u16)> = IsNetworkMember::<T>::iter_prefix(hotkey)
		.filter(|(_, member)| *member)
		.filter_map(|(netuid, _)| Some((netuid, Seats::<T>::uid_of(netuid, hotkey)?)))
		.collect();
	let take = Delegates::<T>::get(hotkey);
	let daily = daily_return::<T>(&seats);
	DelegateInfo {
		delegate_ss58: hotkey.clone(),
		take: Compact(take.deconstruct()),
		nominators: Vec::new(),
		owner_ss58: ownership::owner_of::<T>(hotkey).unwrap_or_else(zero_account::<T>),
		registrations: seats.iter().map(|(netuid, _)| Compact(*netuid)).collect(),
		validator_permits: seats
			.iter()
			.filter(|(netuid, uid)| {
				let permits = ValidatorPermit::<T>::get(netuid);
				permits.get(usize::from(*uid)).copied().unwrap_or_default()
			})
			.map(|(netuid, _)| Compact(*netuid))
			.collect(),
		return_per_1000: Compact(return_per_1000(
			daily,
			take.deconstruct(),
			door::total_of_hotkey::<T>(hotkey, NetUid::ROOT).to_u64(),
		)),
		total_daily_return: Compact(daily.saturating_to_num()),
	}
}

/// Emission of a day over all subnets: a sum over different alpha tokens, as an indication only.
fn daily_return<T: Config>(seats: &[(NetUid, u16)]) -> U96F32 {
	seats.iter().fold(U96F32::from_num(0), |sum, (netuid, uid)| {
		let tempo = Tempo::<T>::get(netuid);
		let emission = Emission::<T>::get(netuid);
		let last = emission.get(usize::from(*uid)).copied().unwrap_or_default();
		U96F32::from_num(BLOCKS_PER_DAY)
			.checked_div(U96F32::from_num(tempo))
			.map_or(sum, |epochs| {
				sum.saturating_add(U96F32::from_num(last.to_u64()).saturating_mul(epochs))
			})
	})
}

/// What 1000 TAO on root would earn in a day, the take left out; rounds down.
fn return_per_1000(daily: U96F32, take: u16, root_stake: u64) -> u64 {
	let kept = U96F32::from_num(u16::MAX.saturating_sub(take))
		.checked_div(U96F32::from_num(u16::MAX))
		.unwrap_or_default();
	U96F32::from_num(root_stake)
		.checked_div(U96F32::from_num(RAO_PER_1000_TAO))
		.and_then(|thousands| daily.saturating_mul(kept).checked_div(thousands))
		.map(|amount| amount.saturating_to_num())
		.unwrap_or_default()
}
