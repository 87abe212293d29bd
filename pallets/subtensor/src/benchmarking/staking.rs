//! Stake calls. `h` is the number of hotkeys to which the coldkey stakes: whatever leaves is checked
//! against all of its stake on the subnet.

use super::world::*;
use crate::{pallet::*, staking::validate::MAX_STAKING_HOTKEYS};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use subtensor_types::{AlphaBalance, NetUid};

/// The part of the pallet's benchmarks in this file.
pub struct Pallet<T: Config>(crate::Pallet<T>);

/// A price that is never reached on the way up.
const HIGH: u64 = 2 * TAO;
/// A price that is never reached on the way down.
const LOW: u64 = 1_000;
/// Hotkeys in a coldkey's list, at most.
const HOTKEYS: u32 = MAX_STAKING_HOTKEYS as u32;
/// Positions that one call sells, at most.
const LEGS: u32 = crate::staking::unstake_all::MAX_LEGS;

/// A full move between two subnets: where from, where to, and the staker.
fn two_subnets<T: Config>(hotkeys: u32) -> (NetUid, NetUid, T::AccountId, T::AccountId) {
	author::<T>();
	let (from, to) = (subnet::<T>(), subnet_of::<T>(&account("owner", 1, 0), 1));
	let (coldkey, hotkey) = staker::<T>(from, hotkeys);
	(from, to, coldkey, hotkey)
}

/// A coldkey with a position on each of so many subnets, and all other subnets in name.
fn positions<T: Config>(legs: u32) -> (T::AccountId, T::AccountId) {
	author::<T>();
	let coldkey = coldkey::<T>("staker");
	let hotkey = hotkey::<T>(&coldkey, "staked hotkey", 0);
	for index in 0..legs {
		let netuid = subnet_of::<T>(&account("owner", index, 0), index);
		stake::<T>(netuid, &hotkey, &coldkey, 10 * TAO);
	}
	fill_with_empty_subnets::<T>();
	(coldkey, hotkey)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn add_stake() {
		author::<T>();
		let netuid = subnet::<T>();
		let (coldkey, hotkey) = staker::<T>(netuid, HOTKEYS);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), netuid, tao(10 * TAO));

		assert!(stake_of::<T>(netuid, &hotkey, &coldkey) > 100 * TAO);
	}

	#[benchmark]
	fn add_stake_limit() {
		author::<T>();
		let netuid = subnet::<T>();
		let (coldkey, hotkey) = staker::<T>(netuid, HOTKEYS);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(coldkey.clone()),
			hotkey.clone(),
			netuid,
			tao(10 * TAO),
			tao(HIGH),
			true,
		);

		assert!(stake_of::<T>(netuid, &hotkey, &coldkey) > 100 * TAO);
	}

	#[benchmark]
	fn remove_stake(h: Linear<1, HOTKEYS>) {
		author::<T>();
		let netuid = subnet::<T>();
		let (coldkey, hotkey) = staker::<T>(netuid, h);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), netuid, alpha(50 * TAO));

		assert_eq!(stake_of::<T>(netuid, &hotkey, &coldkey), 50 * TAO);
	}

	#[benchmark]
	fn remove_stake_limit(h: Linear<1, HOTKEYS>) {
		author::<T>();
		let netuid = subnet::<T>();
		let (coldkey, hotkey) = staker::<T>(netuid, h);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(coldkey.clone()),
			hotkey.clone(),
			netuid,
			alpha(50 * TAO),
			tao(LOW),
			true,
		);

		assert_eq!(stake_of::<T>(netuid, &hotkey, &coldkey), 50 * TAO);
	}

	#[benchmark]
	fn remove_stake_full_limit(h: Linear<2, HOTKEYS>) {
		author::<T>();
		let netuid = subnet::<T>();
		let (coldkey, hotkey) = staker::<T>(netuid, h);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), netuid, Some(tao(LOW)));

		assert_eq!(stake_of::<T>(netuid, &hotkey, &coldkey), 0);
	}

	#[benchmark]
	fn unstake_all(s: Linear<0, LEGS>) {
		let (coldkey, hotkey) = positions::<T>(s);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone());

		assert!(AlphaV2::<T>::iter_key_prefix((hotkey, coldkey)).next().is_none());
	}

	#[benchmark]
	fn unstake_all_alpha(s: Linear<1, LEGS>) {
		let (coldkey, hotkey) = positions::<T>(s);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone());

		assert!(stake_of::<T>(NetUid::ROOT, &hotkey, &coldkey) > 9 * TAO);
	}

	#[benchmark]
	fn move_stake(h: Linear<1, HOTKEYS>) {
		let (from, to, coldkey, hotkey) = two_subnets::<T>(h);
		let other = super::hotkey::<T>(&account("other", 0, 0), "other hotkey", 0);
		let target = if h == HOTKEYS { hotkey.clone() } else { other };

		#[extrinsic_call]
		_(
			RawOrigin::Signed(coldkey.clone()),
			hotkey.clone(),
			target.clone(),
			from,
			to,
			alpha(50 * TAO),
		);

		assert!(stake_of::<T>(to, &target, &coldkey) > 40 * TAO);
	}

	#[benchmark]
	fn move_stake_limit(h: Linear<1, HOTKEYS>) {
		let (from, to, coldkey, hotkey) = two_subnets::<T>(h);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(coldkey.clone()),
			hotkey.clone(),
			hotkey.clone(),
			from,
			to,
			alpha(50 * TAO),
			tao(LOW),
			true,
		);

		assert!(stake_of::<T>(to, &hotkey, &coldkey) > 40 * TAO);
	}

	#[benchmark]
	fn transfer_stake(h: Linear<1, HOTKEYS>) {
		let (from, to, coldkey, hotkey) = two_subnets::<T>(h);
		let receiver: T::AccountId = account("receiver", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), receiver.clone(), hotkey.clone(), from, to, alpha(50 * TAO));

		assert!(stake_of::<T>(to, &hotkey, &receiver) > 40 * TAO);
	}

	#[benchmark]
	fn transfer_stake_and_hotkey(h: Linear<1, HOTKEYS>) {
		let (from, to, coldkey, hotkey) = two_subnets::<T>(h);
		let receiver: T::AccountId = account("receiver", 0, 0);
		let other = super::hotkey::<T>(&account("other", 0, 0), "other hotkey", 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(coldkey),
			receiver.clone(),
			hotkey,
			other.clone(),
			from,
			to,
			alpha(50 * TAO),
		);

		assert!(stake_of::<T>(to, &other, &receiver) > 40 * TAO);
	}

	#[benchmark]
	fn swap_stake(h: Linear<1, HOTKEYS>) {
		let (from, to, coldkey, hotkey) = two_subnets::<T>(h);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), from, to, alpha(50 * TAO));

		assert!(stake_of::<T>(to, &hotkey, &coldkey) > 40 * TAO);
	}

	#[benchmark]
	fn swap_stake_limit(h: Linear<1, HOTKEYS>) {
		let (from, to, coldkey, hotkey) = two_subnets::<T>(h);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(coldkey.clone()),
			hotkey.clone(),
			from,
			to,
			alpha(50 * TAO),
			tao(LOW),
			true,
		);

		assert!(stake_of::<T>(to, &hotkey, &coldkey) > 40 * TAO);
	}

	#[benchmark]
	fn recycle_alpha(h: Linear<1, HOTKEYS>) {
		let netuid = subnet::<T>();
		let (coldkey, hotkey) = staker::<T>(netuid, h);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), alpha(50 * TAO), netuid);

		assert_eq!(stake_of::<T>(netuid, &hotkey, &coldkey), 50 * TAO);
	}

	#[benchmark]
	fn burn_alpha(h: Linear<1, HOTKEYS>) {
		let netuid = subnet::<T>();
		let (coldkey, hotkey) = staker::<T>(netuid, h);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), alpha(50 * TAO), netuid);

		assert_eq!(stake_of::<T>(netuid, &hotkey, &coldkey), 50 * TAO);
	}

	#[benchmark]
	fn add_stake_burn(h: Linear<1, HOTKEYS>) {
		author::<T>();
		let netuid = subnet::<T>();
		let (coldkey, hotkey) = staker::<T>(netuid, h);
		let (amount, limit) = (tao(10 * TAO), Some(tao(HIGH)));
		let issued = SubnetAlphaOut::<T>::get(netuid);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), netuid, amount, limit);

		assert!(stake_of::<T>(netuid, &hotkey, &coldkey) <= 100 * TAO);
		assert!(SubnetAlphaOut::<T>::get(netuid) > issued);
	}

	/// `c` other coldkeys redirect to the hotkey that is left.
	#[benchmark]
	fn set_coldkey_auto_stake_hotkey(c: Linear<0, 256>) {
		let coldkey: T::AccountId = whitelisted_caller();
		let (left, joined) =
			(super::hotkey::<T>(&coldkey, "left", 0), super::hotkey::<T>(&coldkey, "joined", 0));
		seat::<T>(NET, &left);
		seat::<T>(NET, &joined);
		for index in 0..c {
			crate::staking::auto_stake::redirect::<T>(&account("other", index, 0), NET, &left);
		}
		crate::staking::auto_stake::redirect::<T>(&coldkey, NET, &left);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), NET, joined.clone());

		assert_eq!(AutoStakeDestination::<T>::get(&coldkey, NET), Some(joined));
	}

	#[benchmark]
	fn lock_stake(h: Linear<1, HOTKEYS>) {
		let netuid = subnet::<T>();
		let (coldkey, hotkey) = staker::<T>(netuid, h);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey, netuid, alpha(50 * TAO));

		assert!(crate::locks::availability::locked_now::<T>(&coldkey, netuid) > alpha(55 * TAO));
	}

	#[benchmark]
	fn move_lock() {
		let netuid = subnet::<T>();
		let (coldkey, _) = staker::<T>(netuid, 1);
		let other = super::hotkey::<T>(&account("other", 0, 0), "other hotkey", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), other.clone(), netuid);

		let held = crate::locks::ledger::peek::<T>(&coldkey, netuid).expect("there is a lock");
		assert_eq!(held.hotkey, other);
	}

	#[benchmark]
	fn set_perpetual_lock() {
		let netuid = subnet::<T>();
		let (coldkey, _) = staker::<T>(netuid, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), netuid, true);

		assert!(crate::locks::ledger::is_perpetual::<T>(&coldkey, netuid));
	}

	#[benchmark]
	fn set_reject_locked_alpha() {
		let coldkey: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), false);

		assert_ne!(AccountFlags::<T>::get(&coldkey), 0);
	}

	#[benchmark]
	fn add_collateral() {
		author::<T>();
		let netuid = subnet::<T>();
		let coldkey = coldkey::<T>("miner");
		let hotkey = super::hotkey::<T>(&coldkey, "miner hotkey", 0);
		stake::<T>(netuid, &hotkey, &coldkey, TAO);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), netuid, hotkey, alpha(10 * TAO), tao(HIGH));

		assert!(ColdkeyMinerCollateral::<T>::get(netuid, &coldkey) > alpha(5 * TAO));
	}

	#[benchmark]
	fn set_min_collateral() {
		let netuid = subnet::<T>();
		let coldkey: T::AccountId = whitelisted_caller();
		let hotkey = super::hotkey::<T>(&coldkey, "miner hotkey", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), netuid, hotkey.clone(), AlphaBalance::new(7));

		let row = MinerCollateral::<T>::get((netuid, hotkey, coldkey)).expect("it is written");
		assert_eq!(row.min_locked, alpha(7));
	}
}
