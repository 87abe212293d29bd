//! Baskets. `h` is a number of hotkeys, `r` of holdings of one fund, `c` of credits that wait for it.

use super::world::*;
use crate::{
	neurons::Seats,
	pallet::*,
	root::{
		basket::{fund, queue},
		escrow_account, stake_hooks,
	},
};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use subtensor_types::{NetUid, traits::AlphaLedger};

/// The part of the pallet's benchmarks in this file.
pub struct Pallet<T: Config>(crate::Pallet<T>);

/// Subnets beside root and the genesis subnet.
const SUBNETS: u32 = 120;
/// Of these some with holdings and others with credits, so that each costs what it does alone.
const HALF: u32 = SUBNETS / 2;
/// Hotkeys in the list of a coldkey that claims.
const LISTED: u32 = 256;
/// Alpha of a holding.
const HELD: u64 = 500 * TAO;
/// Shares of a fund.
const SHARES: u64 = 1_000 * TAO;

/// Subnets that trade.
fn subnets<T: Config>(count: u32) -> Vec<NetUid> {
	(0..count).map(|index| subnet_of::<T>(&account("owner", index, 0), index)).collect()
}

/// A hotkey with a seat on root.
fn root_validator<T: Config>(index: u32) -> T::AccountId {
	let hotkey = hotkey::<T>(&account("validator", index, 0), "root hotkey", index);
	if Seats::<T>::count(NetUid::ROOT) < 64 {
		seat::<T>(NetUid::ROOT, &hotkey);
	}
	hotkey
}

/// Gives the hotkey's fund a holding on each of the subnets.
fn hold<T: Config>(hotkey: &T::AccountId, netuids: &[NetUid]) {
	for netuid in netuids {
		stake::<T>(*netuid, hotkey, &escrow_account::<T>(), HELD);
	}
}

/// Root stake whose owner is owed half of the fund's shares.
fn claimant<T: Config>(hotkey: &T::AccountId, coldkey: &T::AccountId) {
	stake::<T>(NetUid::ROOT, hotkey, coldkey, 10 * TAO);
	fund::put_shares::<T>(hotkey, SHARES);
	stake_hooks::grant_shares::<T>(hotkey, coldkey, SHARES / 2);
}

/// A credit of 1 alpha on each of the subnets waits for the hotkey's fund.
fn queue_credits<T: Config>(hotkey: &T::AccountId, netuids: &[NetUid]) {
	for netuid in netuids {
		T::AlphaAssets::mint(*netuid, alpha(TAO));
		SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_add(alpha(TAO)));
		PendingBasketDeposits::<T>::insert(hotkey, netuid, alpha(TAO));
	}
}

/// A fund with `holdings`, root stake, and `credits` on other subnets.
fn fund_with_queue<T: Config>(holdings: u32, credits: u32) -> T::AccountId {
	let all = subnets::<T>(SUBNETS);
	let hotkey = root_validator::<T>(0);
	claimant::<T>(&hotkey, &account("staker", 0, 0));
	hold::<T>(&hotkey, &all[..holdings as usize]);
	queue_credits::<T>(&hotkey, &all[HALF as usize..(HALF + credits) as usize]);
	hotkey
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// Funds with a holding each, on subnets of their own.
	#[benchmark]
	fn claim_root(h: Linear<0, SUBNETS>) {
		let coldkey = coldkey::<T>("claimant");
		for (netuid, index) in subnets::<T>(h).into_iter().zip(0..) {
			let hotkey = root_validator::<T>(index);
			hold::<T>(&hotkey, &[netuid]);
			claimant::<T>(&hotkey, &coldkey);
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), Default::default());

		for hotkey in StakingHotkeys::<T>::get(&coldkey) {
			assert_eq!(BasketShares::<T>::get(hotkey), SHARES / 2);
		}
	}

	/// Funds that own nothing.
	#[benchmark]
	fn claim_root_scan(h: Linear<0, LISTED>) {
		let coldkey = coldkey::<T>("claimant");
		for index in 0..h {
			claimant::<T>(&root_validator::<T>(index), &coldkey);
		}

		#[extrinsic_call]
		claim_root(RawOrigin::Signed(coldkey.clone()), Default::default());

		for hotkey in StakingHotkeys::<T>::get(&coldkey) {
			assert_eq!(BasketShares::<T>::get(hotkey), SHARES);
		}
	}

	#[benchmark]
	fn claim_root_with_hotkey(r: Linear<0, SUBNETS>) {
		let coldkey = coldkey::<T>("claimant");
		let hotkey = root_validator::<T>(0);
		hold::<T>(&hotkey, &subnets::<T>(r));
		claimant::<T>(&hotkey, &coldkey);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone());

		assert_eq!(BasketShares::<T>::get(hotkey) == SHARES / 2, r > 0);
	}

	#[benchmark]
	fn stake_into_basket(r: Linear<0, SUBNETS>) {
		author::<T>();
		let coldkey = coldkey::<T>("depositor");
		let hotkey = root_validator::<T>(0);
		hold::<T>(&hotkey, &subnets::<T>(r));
		fund::put_shares::<T>(&hotkey, if r > 0 { SHARES } else { 0 });

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey.clone()), hotkey.clone(), tao(1_000 * TAO));

		assert!(BasketClaimed::<T>::get(hotkey, coldkey) < 0);
	}

	/// All credits are deposited.
	#[benchmark]
	fn flush_basket(r: Linear<1, HALF>, c: Linear<0, HALF>) {
		let hotkey = fund_with_queue::<T>(r, c);

		#[block]
		{
			queue::flush::<T>(&hotkey);
		}

		assert_eq!(queue::count::<T>(&hotkey), 0);
		assert_eq!(BasketShares::<T>::get(&hotkey) > SHARES, c > 0);
	}

	/// Shares are so dear that no credit buys one: all are tried together, then one by one.
	#[benchmark]
	fn flush_basket_refused(r: Linear<1, HALF>, c: Linear<1, HALF>) {
		let hotkey = fund_with_queue::<T>(r, c);
		fund::put_shares::<T>(&hotkey, 1);
		let flushed;

		#[block]
		{
			flushed = queue::flush::<T>(&hotkey);
		}

		assert!(flushed.stuck);
		assert_eq!(queue::count::<T>(&hotkey), c);
	}
}
