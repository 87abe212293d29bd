//! Keys: takes, children, identities, swaps.

use super::world::*;
use crate::{
	keys::children::rules::{MAX_CHILDREN, MAX_PARENTS},
	pallet::*,
	rate_limits,
	types::RateLimitKey,
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use sp_runtime::{
	PerU16,
	traits::{BlakeTwo256, Hash},
};
use subtensor_types::NetUid;

/// The part of the pallet's benchmarks in this file.
pub struct Pallet<T: Config>(crate::Pallet<T>);

/// Children of a parent, at most.
const CHILDREN: u32 = MAX_CHILDREN as u32;

/// A block in which everything may be done again.
fn late<T: Config>() {
	frame_system::Pallet::<T>::set_block_number(10_000_000_u32.into());
}

/// A coldkey with money and one hotkey.
fn pair<T: Config>() -> (T::AccountId, T::AccountId) {
	late::<T>();
	let coldkey = coldkey::<T>("coldkey");
	let hotkey = hotkey::<T>(&coldkey, "hotkey", 0);
	(coldkey, hotkey)
}

/// Relations of the hotkey on the subnet: all children and parents that it may have.
fn relate<T: Config>(netuid: NetUid, hotkey: &T::AccountId) {
	let children: Vec<_> =
		(0..CHILDREN).map(|index| (1_u64, account::<T::AccountId>("child", index, 0))).collect();
	for (_, child) in &children {
		ParentKeys::<T>::insert(child, netuid, vec![(1_u64, hotkey.clone())]);
	}
	ChildKeys::<T>::insert(hotkey, netuid, children);
	let parents: Vec<_> = (0..MAX_PARENTS as u32)
		.map(|index| (1_u64, account::<T::AccountId>("parent", index, 0)))
		.collect();
	for (_, parent) in &parents {
		ChildKeys::<T>::insert(parent, netuid, vec![(1_u64, hotkey.clone())]);
	}
	ParentKeys::<T>::insert(hotkey, netuid, parents);
}

/// A hotkey with a seat on each of `subnets` subnets; on the first of them it has stake of `stakers`
/// coldkeys and relations.
fn busy_hotkey<T: Config>(stakers: u32, subnets: u32) -> (T::AccountId, T::AccountId) {
	let (coldkey, hotkey) = pair::<T>();
	for index in 0..subnets {
		let netuid = subnet_of::<T>(&account("owner", index, 0), index);
		seat::<T>(netuid, &hotkey);
		if index > 0 {
			continue;
		}
		relate::<T>(netuid, &hotkey);
		for staker in 0..stakers {
			stake::<T>(netuid, &hotkey, &account("nominator", staker, 0), 10 * TAO);
		}
	}
	for index in 0..CHILDREN {
		crate::keys::ownership::create_if_absent::<T>(&coldkey, &account("child", index, 0))
			.expect("it is new");
	}
	(coldkey, hotkey)
}

/// A coldkey that owns `subnets` subnets, with `positions` stakes.
fn busy_coldkey<T: Config>(positions: u32, subnets: u32) -> T::AccountId {
	late::<T>();
	let coldkey = coldkey::<T>("coldkey");
	let netuids: Vec<_> = (0..subnets).map(|index| subnet_of::<T>(&coldkey, index)).collect();
	for index in 0..positions {
		let hotkey = hotkey::<T>(&coldkey, "hotkey", index);
		let netuid = netuids[index as usize % netuids.len()];
		stake::<T>(netuid, &hotkey, &coldkey, 10 * TAO);
	}
	coldkey
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn decrease_take() {
		let (coldkey, hotkey) = pair::<T>();
		let take = MinDelegateTake::<T>::get();
		Delegates::<T>::insert(&hotkey, MaxDelegateTake::<T>::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey.clone(), take);

		assert_eq!(Delegates::<T>::get(&hotkey), take);
	}

	#[benchmark]
	fn increase_take() {
		let (coldkey, hotkey) = pair::<T>();
		let take = MaxDelegateTake::<T>::get();
		Delegates::<T>::insert(&hotkey, MinDelegateTake::<T>::get());
		let clock = RateLimitKey::LastTxBlockDelegateTake(hotkey.clone());
		LastRateLimitedBlock::<T>::insert(&clock, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey.clone(), take);

		assert_eq!(Delegates::<T>::get(&hotkey), take);
		assert!(rate_limits::last::<T>(&clock) > 1);
	}

	/// `c` children, at a parent with all the parents that it may have; `s` subnets with its stake.
	#[benchmark]
	fn set_children(c: Linear<1, CHILDREN>, s: Linear<1, 8>) {
		let (coldkey, hotkey) = pair::<T>();
		StakeThreshold::<T>::put(1);
		for index in 0..s {
			let netuid = subnet_of::<T>(&account("owner", index, 0), index);
			stake::<T>(netuid, &hotkey, &coldkey, 10 * TAO);
		}
		relate::<T>(NET, &hotkey);
		let children: Vec<_> =
			(0..c).map(|index| (1_u64, account::<T::AccountId>("new child", index, 0))).collect();

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey.clone(), NET, children);

		assert!(PendingChildKeys::<T>::contains_key(NET, &hotkey));
	}

	#[benchmark]
	fn set_identity(b: Linear<0, 4_096>) {
		let (coldkey, hotkey) = pair::<T>();
		seat::<T>(NET, &hotkey);
		let mut left = b as usize;
		let mut field = |most: usize| {
			let len = left.min(most);
			left -= len;
			vec![7_u8; len]
		};
		let (image, description, additional) = (field(1_024), field(1_024), field(1_024));
		let (name, url, repo, discord) = (field(256), field(256), field(256), field(256));

		#[extrinsic_call]
		_(
			RawOrigin::Signed(coldkey.clone()),
			name,
			url,
			repo,
			image,
			discord,
			description,
			additional,
		);

		assert!(IdentitiesV2::<T>::contains_key(&coldkey));
	}

	#[benchmark]
	fn sudo_set_tx_childkey_take_rate_limit() {
		#[extrinsic_call]
		_(RawOrigin::Root, 77);

		assert_eq!(TxChildkeyTakeRateLimit::<T>::get(), 77);
	}

	#[benchmark]
	fn set_childkey_take() {
		let (coldkey, hotkey) = pair::<T>();
		let take = MaxChildkeyTake::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey.clone(), NET, take);

		assert_eq!(ChildkeyTake::<T>::get(&hotkey, NET), take);
	}

	#[benchmark]
	fn sudo_set_min_childkey_take() {
		#[extrinsic_call]
		_(RawOrigin::Root, PerU16::from_parts(7));

		assert_eq!(MinChildkeyTake::<T>::get(), PerU16::from_parts(7));
	}

	#[benchmark]
	fn sudo_set_max_childkey_take() {
		#[extrinsic_call]
		_(RawOrigin::Root, PerU16::from_parts(7));

		assert_eq!(MaxChildkeyTake::<T>::get(), PerU16::from_parts(7));
	}

	#[benchmark]
	fn set_pending_childkey_cooldown() {
		#[extrinsic_call]
		_(RawOrigin::Root, 77);

		assert_eq!(PendingChildKeyCooldown::<T>::get(), 77);
	}

	#[benchmark]
	fn set_auto_parent_delegation_enabled() {
		let (coldkey, hotkey) = pair::<T>();
		seat::<T>(NetUid::ROOT, &hotkey);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey.clone(), false);

		assert!(!AutoParentDelegationEnabled::<T>::get(&hotkey));
	}

	#[benchmark]
	fn try_associate_hotkey() {
		let coldkey = coldkey::<T>("coldkey");
		let hotkey: T::AccountId = account("hotkey", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone());

		assert!(crate::keys::ownership::owns::<T>(&coldkey, &hotkey));
	}

	/// `p` positions, `s` subnets with a seat.
	#[benchmark]
	fn swap_hotkey(p: Linear<1, 256>, s: Linear<1, 16>) {
		let (coldkey, hotkey) = busy_hotkey::<T>(p, s);
		let new: T::AccountId = account("new hotkey", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey, new.clone(), None);

		assert!(crate::keys::ownership::owns::<T>(&coldkey, &new));
	}

	/// `p` positions, `s` subnets with a seat.
	#[benchmark]
	fn swap_hotkey_v2(p: Linear<1, 256>, s: Linear<1, 16>) {
		let (coldkey, hotkey) = busy_hotkey::<T>(p, s);
		let new: T::AccountId = account("new hotkey", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey, new.clone(), None, false);

		assert!(crate::keys::ownership::owns::<T>(&coldkey, &new));
	}

	/// `p` stakes, `s` subnets of its own.
	#[benchmark]
	fn swap_coldkey(p: Linear<1, 240>, s: Linear<1, 8>) {
		let old = busy_coldkey::<T>(p, s);
		let new: T::AccountId = account("new coldkey", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Root, old.clone(), new.clone(), tao(TAO));

		assert_eq!(ColdkeySuccessor::<T>::get(&old), Some(new));
	}

	/// `p` stakes, `s` subnets of its own.
	#[benchmark]
	fn swap_coldkey_announced(p: Linear<1, 240>, s: Linear<1, 8>) {
		let old = busy_coldkey::<T>(p, s);
		let new: T::AccountId = account("new coldkey", 0, 0);
		ColdkeySwapAnnouncements::<T>::insert(&old, (1, BlakeTwo256::hash_of(&new)));

		#[extrinsic_call]
		_(RawOrigin::Signed(old.clone()), new.clone());

		assert_eq!(ColdkeySuccessor::<T>::get(&old), Some(new));
	}

	#[benchmark]
	fn schedule_swap_coldkey() {
		let caller: T::AccountId = whitelisted_caller();
		let refused;
		#[block]
		{
			refused = crate::keys::schedule_swap_coldkey::<T>(&caller, &caller);
		}

		assert_eq!(refused, Err(Error::<T>::Deprecated.into()));
	}

	#[benchmark]
	fn announce_coldkey_swap() {
		let (coldkey, _) = pair::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), sp_core::H256::zero());

		assert!(ColdkeySwapAnnouncements::<T>::contains_key(&coldkey));
	}

	#[benchmark]
	fn dispute_coldkey_swap() {
		let (coldkey, _) = pair::<T>();
		ColdkeySwapAnnouncements::<T>::insert(&coldkey, (1, sp_core::H256::zero()));

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()));

		assert!(ColdkeySwapDisputes::<T>::contains_key(&coldkey));
	}

	#[benchmark]
	fn reset_coldkey_swap() {
		let (coldkey, _) = pair::<T>();
		ColdkeySwapAnnouncements::<T>::insert(&coldkey, (1, sp_core::H256::zero()));
		ColdkeySwapDisputes::<T>::insert(&coldkey, 1);

		#[extrinsic_call]
		_(RawOrigin::Root, coldkey.clone());

		assert!(!ColdkeySwapAnnouncements::<T>::contains_key(&coldkey));
	}

	#[benchmark]
	fn clear_coldkey_swap_announcement() {
		let (coldkey, _) = pair::<T>();
		ColdkeySwapAnnouncements::<T>::insert(&coldkey, (1, sp_core::H256::zero()));

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()));

		assert!(!ColdkeySwapAnnouncements::<T>::contains_key(&coldkey));
	}
}
