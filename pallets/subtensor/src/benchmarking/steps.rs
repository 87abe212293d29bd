//! The work of a block that no transaction pays for: emission, epochs, sweeps in idle time.

use super::world::*;
use crate::{
	emission, keys::children::threshold, locks::conviction, pallet::*, staking::sweep, subnets,
	types::LockState,
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::weights::WeightMeter;
use substrate_fixed::types::U64F64;
use subtensor_types::{AlphaBalance, MechId, NetUid, NetUidStorageIndex};

/// The part of the pallet's benchmarks in this file.
pub struct Pallet<T: Config>(crate::Pallet<T>);

/// Seats of a full subnet.
const SEATS: u32 = 256;
/// Of them with a validator's permit.
const VALIDATORS: u16 = 64;
/// Hotkeys of each kind of lock that are compared.
const COMPARED: u32 = 1_000;
/// Changes of children that wait: as many as a child may have parents.
const CHANGES: u32 = 100;
/// Subnets beside root and the genesis subnet.
const SUBNETS: u32 = 120;

/// The block in which everything happens.
fn now<T: Config>() -> u64 {
	frame_system::Pallet::<T>::set_block_number(100_000_u32.into());
	author::<T>();
	subnets::now::<T>()
}

/// Puts all epochs off.
fn rest_epochs<T: Config>(now: u64) {
	for netuid in subnets::all::<T>() {
		LastEpochBlock::<T>::insert(netuid, now);
		Tempo::<T>::insert(netuid, 360);
	}
}

/// A subnet with so many seats whose validators weigh everybody, and whose epoch is due.
fn due_subnet<T: Config>(seats: u16, now: u64) -> NetUid {
	let netuid = subnet::<T>();
	let hotkeys = fill_seats::<T>(netuid, seats);
	rest_epochs::<T>(now);
	let row: Vec<(u16, u16)> = (0..seats).map(|uid| (uid, uid.saturating_add(1))).collect();
	let index = NetUidStorageIndex::new(netuid, MechId::MAIN);
	for uid in 0..seats.min(VALIDATORS) {
		Weights::<T>::insert(index, uid, row.clone());
		Bonds::<T>::insert(index, uid, row.clone());
	}
	for (index, hotkey) in hotkeys.iter().enumerate() {
		// Everybody's nominators are paid through a pool; every tenth has root stake.
		if index.is_multiple_of(10) {
			let nominator: T::AccountId = account("nominator", index as u32, 0);
			stake::<T>(NetUid::ROOT, hotkey, &nominator, TAO);
		}
	}
	LastUpdate::<T>::insert(index, vec![now; usize::from(seats)]);
	ValidatorPermit::<T>::insert(
		netuid,
		(0..seats).map(|uid| uid < VALIDATORS).collect::<Vec<_>>(),
	);
	PendingServerEmission::<T>::insert(netuid, AlphaBalance::new(100 * TAO));
	PendingValidatorEmission::<T>::insert(netuid, AlphaBalance::new(100 * TAO));
	PendingRootAlphaDivs::<T>::insert(netuid, AlphaBalance::new(10 * TAO));
	PendingOwnerCut::<T>::insert(netuid, AlphaBalance::new(40 * TAO));
	PendingEpochAt::<T>::insert(netuid, now);
	netuid
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The step of a block without epochs; `s` subnets that take part in emission.
	#[benchmark]
	fn block_step(s: Linear<1, SUBNETS>) {
		let now = now::<T>();
		for index in 0..s {
			let netuid = subnet_of::<T>(&account("owner", index, 0), index);
			SubnetEmissionEnabled::<T>::insert(netuid, true);
		}
		rest_epochs::<T>(now);
		let issued = TotalIssuance::<T>::get();

		#[block]
		{
			emission::step::run::<T>();
		}

		assert!(TotalIssuance::<T>::get() > issued);
	}

	/// An epoch on a subnet with `n` seats, with the step of a block with three subnets.
	#[benchmark]
	fn epoch_in_block_step(n: Linear<1, SEATS>) {
		let now = now::<T>();
		let netuid = due_subnet::<T>(n as u16, now);

		#[block]
		{
			emission::step::run::<T>();
		}

		assert_eq!(LastEpochBlock::<T>::get(netuid), now);
		assert!(PendingOwnerCut::<T>::get(netuid).is_zero());
	}

	/// The sweep of small nominations: a position that stays.
	#[benchmark]
	fn sweep_look() {
		let coldkey = coldkey::<T>("nominator");
		let hotkey = hotkey::<T>(&account("validator", 0, 0), "validator hotkey", 0);
		stake::<T>(NET, &hotkey, &coldkey, 1_000 * TAO);
		AlphaV2MapLastKey::<T>::put(Some(Vec::<u8>::new()));

		#[block]
		{
			sweep::continue_with::<T>(&mut WeightMeter::new());
		}

		assert_eq!(stake_of::<T>(NET, &hotkey, &coldkey), 1_000 * TAO);
		assert!(AlphaV2MapLastKey::<T>::get().is_none());
	}

	/// The sweep of small nominations: one that is sold.
	#[benchmark]
	fn sweep_clear() {
		author::<T>();
		let netuid = subnet::<T>();
		let coldkey = coldkey::<T>("nominator");
		let hotkey = hotkey::<T>(&account("validator", 0, 0), "validator hotkey", 0);
		stake::<T>(netuid, &hotkey, &coldkey, TAO / 100);
		NominatorMinRequiredStake::<T>::put(u64::MAX / TAO);
		AlphaV2MapLastKey::<T>::put(Some(Vec::<u8>::new()));

		#[block]
		{
			sweep::continue_with::<T>(&mut WeightMeter::new());
		}

		assert_eq!(stake_of::<T>(netuid, &hotkey, &coldkey), 0);
	}

	/// A parent's stake against the threshold; it has stake on `s` subnets.
	#[benchmark]
	fn check_threshold(s: Linear<1, 64>) {
		let coldkey = coldkey::<T>("parent");
		let hotkey = hotkey::<T>(&coldkey, "parent hotkey", 0);
		for index in 0..s {
			let netuid = subnet_of::<T>(&account("owner", index, 0), index);
			stake::<T>(netuid, &hotkey, &coldkey, TAO);
		}
		StakeThreshold::<T>::put(u64::MAX);
		threshold::queue_check::<T>(&hotkey);

		#[block]
		{
			threshold::continue_with::<T>(&mut WeightMeter::new());
		}

		assert!(ChildkeyThresholdSuspended::<T>::contains_key(&hotkey));
	}

	/// The search for a king among `h` hotkeys, to each of which somebody locked for good and somebody
	/// for a while. There is none.
	#[benchmark]
	fn seek_king(h: Linear<0, COMPARED>) {
		let netuid = subnet::<T>();
		frame_system::Pallet::<T>::set_block_number(10_000_000_u32.into());
		let state = LockState {
			locked_mass: AlphaBalance::new(TAO),
			conviction: U64F64::from_num(TAO),
			last_update: 1_000_000,
		};
		for index in 0..h {
			let hotkey: T::AccountId = account("favoured", index, 0);
			HotkeyLock::<T>::insert(netuid, &hotkey, &state);
			DecayingHotkeyLock::<T>::insert(netuid, &hotkey, &state);
		}
		SubnetAlphaOut::<T>::insert(netuid, AlphaBalance::new(u64::MAX));
		let search;

		#[block]
		{
			search = conviction::take_over_if_due::<T>(netuid);
		}

		assert_eq!((search.compared, search.crowned), (h, false));
	}

	/// Changes of five children each, which become active at the epoch.
	#[benchmark]
	fn activate_children(c: Linear<0, CHANGES>) {
		let now = now::<T>();
		let netuid = subnet::<T>();
		let parents = fill_seats::<T>(netuid, c as u16 + 2);
		LastEpochBlock::<T>::insert(netuid, now);
		StakeThreshold::<T>::put(0);
		for parent in parents.iter().take(c as usize) {
			let children: Vec<(u64, T::AccountId)> =
				(0..5).map(|index| (u64::MAX / 5, account("child", index, 0))).collect();
			PendingChildKeys::<T>::insert(netuid, parent, (children, 0));
		}
		let looked_at;

		#[block]
		{
			looked_at = crate::keys::children::activate_due::<T>(netuid);
		}

		assert_eq!(looked_at, c);
		let active = |parent: &&T::AccountId| ChildKeys::<T>::contains_key(parent, netuid);
		assert_eq!(parents.iter().filter(active).count() as u32, c);
	}
}
