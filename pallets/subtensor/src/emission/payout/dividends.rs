//! From consensus dividends to payouts: parents get their part, then the pools of validators and
//! root are divided over hotkeys.
//!
//! Spec: `docs/protocol/emission.md` §16.2 to §16.4.

use crate::{
	epoch::{run::Reward, stake_weight::StakeReader},
	keys::{children, ownership},
	neurons::seats::Seats,
	pallet::*,
};
use alloc::{collections::BTreeMap, vec::Vec};
use substrate_fixed::types::U96F32;
use subtensor_emission::{
	dividends::{Dividend, HotkeyWeight, Rule, distribute},
	parents::{Child, Parent, split_dividend},
	tempo::Pending,
};
use subtensor_types::NetUid;

/// The division of a tempo's validator and root pools.
pub struct Division<A> {
	/// What each hotkey is paid, ascending.
	pub hotkeys: Vec<(A, Dividend)>,
	/// Alpha that is recycled at once: the childkey burn, and root's pool where it reaches nobody.
	pub recycled: u64,
}

/// Divides the pools over the hotkeys that earned dividends and their parents.
///
/// The childkey burn is taken out of the validators' pool, so that what is recycled is not paid
/// as well (`docs/deviations.md`). Root's pool is only recycled as far as miners did not receive
/// it as part of the common budget.
pub fn divide<T: Config>(
	netuid: NetUid,
	pending: &Pending,
	rewards: &BTreeMap<T::AccountId, Reward>,
	incentives: u64,
) -> Division<T::AccountId> {
	let mut stakes = StakeReader::<T>::new(netuid);
	let (weights, burned) = weights::<T>(netuid, rewards, &mut stakes);
	let inputs: Vec<HotkeyWeight> = weights
		.iter()
		.map(|(hotkey, weight)| {
			let (alpha, root) = stakes.own(hotkey);
			HotkeyWeight {
				weight: weight.to_bits(),
				alpha,
				root,
				on_root: Seats::<T>::is_registered(NetUid::ROOT, hotkey),
			}
		})
		.collect();
	let budget = pending.validator_budget(incentives);
	let burned = burned.min(budget);
	let divided = distribute(
		budget.saturating_sub(burned),
		pending.root,
		TaoWeight::<T>::get(),
		&inputs,
		Rule::October2026,
	);
	let unpaid = pending.consensus_budget().saturating_sub(incentives);
	let root_recycled = divided.root_recycled.min(unpaid.saturating_sub(burned));
	Division {
		hotkeys: weights.into_keys().zip(divided.hotkeys).collect(),
		recycled: burned.saturating_add(root_recycled),
	}
}

/// The dividend weight of every hotkey after the split with parents, and the childkey burn.
fn weights<T: Config>(
	netuid: NetUid,
	rewards: &BTreeMap<T::AccountId, Reward>,
	stakes: &mut StakeReader<T>,
) -> (BTreeMap<T::AccountId, U96F32>, u64) {
	let (tao_weight, ck_burn) = (TaoWeight::<T>::get(), CKBurn::<T>::get());
	let mut weights = BTreeMap::new();
	let mut burned = 0_u64;
	let mut add = |hotkey: T::AccountId, part: u64| {
		let weight: &mut U96F32 = weights.entry(hotkey).or_default();
		*weight = weight.saturating_add(part.into());
	};
	for (hotkey, Reward { incentive: _, dividend }) in rewards {
		if *dividend == 0 {
			continue;
		}
		let parents = children::parents_of::<T>(hotkey, netuid);
		if parents.is_empty() {
			add(hotkey.clone(), *dividend);
			continue;
		}
		let owner = ownership::owner_of::<T>(hotkey);
		let inputs: Vec<Parent> = parents
			.iter()
			.map(|(proportion, parent)| {
				let (alpha, root) = stakes.own(parent);
				let same_owner = ownership::owner_of::<T>(parent) == owner;
				Parent { alpha, root, proportion: *proportion, same_owner }
			})
			.collect();
		let given_away: Vec<u64> = children::children_of::<T>(hotkey, netuid)
			.into_iter()
			.map(|(proportion, _)| proportion)
			.collect();
		let (alpha, root) = stakes.own(hotkey);
		let take = children::childkey_take::<T>(hotkey, netuid).deconstruct();
		let child = Child { alpha, root, given_away: &given_away, take };
		let split = split_dividend(*dividend, tao_weight, ck_burn, &child, &inputs);
		burned = burned.saturating_add(split.recycled);
		for ((_, parent), part) in parents.into_iter().zip(split.parents) {
			add(parent, part);
		}
		add(hotkey.clone(), split.own);
	}
	(weights, burned)
}
