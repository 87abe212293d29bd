//! The stake with which a hotkey counts on a subnet: its own, less what it gives to children, plus
//! what parents give to it; root stake counts with the TAO weight.
//!
//! Spec: `docs/protocol/yuma-epoch.md` §7.

use crate::{
	keys::children::{children_of, parents_of},
	pallet::*,
	staking::door,
};
use alloc::{collections::BTreeMap, vec::Vec};
use substrate_fixed::types::I64F64;
use subtensor_types::NetUid;
use subtensor_yuma::stake;

/// Stake after delegation, in RAO of each asset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inherited {
	/// Alpha of the subnet.
	pub alpha: u64,
	/// TAO staked on root.
	pub root: u64,
}

/// Reads stakes for one subnet, each storage item once however many hotkeys share it.
pub struct StakeReader<T: Config> {
	netuid: NetUid,
	/// Own stake (alpha, root) of a hotkey, RAO.
	own: BTreeMap<T::AccountId, (u64, u64)>,
}

impl<T: Config> StakeReader<T> {
	/// A reader that has read nothing yet.
	pub fn new(netuid: NetUid) -> Self {
		Self { netuid, own: BTreeMap::new() }
	}

	/// The hotkey's own stake (alpha on the subnet, TAO on root), RAO, before delegation.
	pub fn own(&mut self, hotkey: &T::AccountId) -> (u64, u64) {
		let netuid = self.netuid;
		*self.own.entry(hotkey.clone()).or_insert_with(|| {
			let alpha = door::total_of_hotkey::<T>(hotkey, netuid).rao();
			let root = if netuid.is_root() {
				alpha
			} else {
				door::total_of_hotkey::<T>(hotkey, NetUid::ROOT).rao()
			};
			(alpha, root)
		})
	}

	/// The hotkey's stake after delegation. On root there is no delegation of alpha.
	pub fn inherited(&mut self, hotkey: &T::AccountId) -> Inherited {
		let (alpha, root) = self.own(hotkey);
		let given: Vec<u64> = children_of::<T>(hotkey, self.netuid)
			.into_iter()
			.map(|(proportion, _)| proportion)
			.collect();
		let gained: Vec<(u64, (u64, u64))> = parents_of::<T>(hotkey, self.netuid)
			.into_iter()
			.map(|(proportion, parent)| (proportion, self.own(&parent)))
			.collect();
		let delegated_root = stake::inherited(
			root,
			given.iter().copied(),
			gained.iter().map(|(proportion, own)| (*proportion, own.1)),
		);
		let delegated_alpha = stake::inherited(
			alpha,
			given.iter().copied(),
			gained.iter().map(|(proportion, own)| (*proportion, own.0)),
		);
		Inherited {
			alpha: if self.netuid.is_root() { alpha } else { delegated_alpha },
			root: delegated_root,
		}
	}
}

/// Total stake of a hotkey on a subnet in RAO: alpha plus weighted root stake, after delegation.
pub fn total<T: Config>(hotkey: &T::AccountId, netuid: NetUid) -> I64F64 {
	let Inherited { alpha, root } = StakeReader::<T>::new(netuid).inherited(hotkey);
	stake::total(alpha, root, TaoWeight::<T>::get())
}

/// Whether the hotkey's total stake suffices for setting weights; the subnet owner's hotkey needs
/// none. Spec: `docs/protocol/weights.md` §6.3.
pub fn may_set_weights<T: Config>(hotkey: &T::AccountId, netuid: NetUid) -> bool {
	let threshold = StakeThreshold::<T>::get();
	threshold == 0
		|| total::<T>(hotkey, netuid) >= I64F64::saturating_from_num(threshold)
		|| owner_uid::<T>(netuid).is_some_and(|owner| Uids::<T>::get(netuid, hotkey) == Some(owner))
}

/// The uid of the subnet owner's hotkey, if it has a seat.
pub fn owner_uid<T: Config>(netuid: NetUid) -> Option<u16> {
	let hotkey = SubnetOwnerHotkey::<T>::try_get(netuid).ok()?;
	Uids::<T>::get(netuid, hotkey)
}
