//! Leases. `k` is the number of contributors, `h` that of hotkeys to which the lease's coldkey stakes.

use super::{subnets::applicant, world::*};
use crate::{
	constants::LEASE_DIVIDENDS_DISTRIBUTION_INTERVAL,
	leases::{accounts, dissolution, dividends},
	pallet::*,
	types::SubnetLease,
};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use sp_runtime::Percent;
use substrate_fixed::types::U64F64;
use subtensor_types::{AlphaBalance, traits::LeaseProxy};

/// The part of the pallet's benchmarks in this file.
pub struct Pallet<T: Config>(crate::Pallet<T>);

/// Contributors of one crowdloan, at most.
const CONTRIBUTORS: u32 = 500;
/// Hotkeys in a coldkey's list, at most.
const HOTKEYS: u32 = crate::bounds::STAKED_HOTKEYS;
/// The lease.
const ID: u32 = 0;

/// A leased subnet that `beneficiary` runs, whose lease has run out; so many contributors have a share
/// of half of it, and of each something is still unpaid.
fn lease<T: Config>(beneficiary: &T::AccountId, contributors: u32) -> SubnetLease<T::AccountId> {
	frame_system::Pallet::<T>::set_block_number(100_000_u32.into());
	let coldkey = accounts::coldkey::<T>(ID);
	let netuid = subnet_of::<T>(&coldkey, 0);
	let hotkey = SubnetOwnerHotkey::<T>::get(netuid);
	accounts::open::<T>(&coldkey, &hotkey);
	T::LeaseProxies::add(&coldkey, beneficiary).expect("there is room for a proxy");
	fund::<T>(&coldkey, TAO);
	stake::<T>(netuid, &hotkey, &coldkey, 1_000_000 * TAO);
	let lease = SubnetLease {
		beneficiary: beneficiary.clone(),
		coldkey,
		hotkey,
		emissions_share: Percent::from_percent(50),
		end_block: Some(1),
		netuid,
		cost: tao(TAO),
	};
	SubnetLeases::<T>::insert(ID, &lease);
	SubnetUidToLeaseId::<T>::insert(netuid, ID);
	AccumulatedLeaseDividends::<T>::insert(ID, alpha(10_000 * TAO));
	let share = U64F64::from_num(0.5) / U64F64::from_num(contributors.max(1));
	for index in 0..contributors {
		let contributor: T::AccountId = account("contributor", index, 0);
		SubnetLeaseShares::<T>::insert(ID, &contributor, share);
		SubnetLeaseUnpaidDividends::<T>::insert(ID, &contributor, alpha(TAO));
	}
	lease
}

/// Alpha that the last contributor has on the lease's hotkey.
fn paid<T: Config>(lease: &SubnetLease<T::AccountId>, contributors: u32) -> u64 {
	let last = account("contributor", contributors.saturating_sub(1), 0);
	stake_of::<T>(lease.netuid, &lease.hotkey, &last)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The 126th subnet, with a full root.
	#[benchmark]
	fn register_leased_network(k: Linear<1, CONTRIBUTORS>) {
		let (creator, _) =
			applicant::<T>(super::super::subnets::SUBNETS, super::super::subnets::ROOTS);
		let each = tao(100_000 * TAO / u64::from(k));
		let funds =
			T::BenchmarkHelper::run_crowdloan(&creator, k, each).expect("there are crowdloans");
		fund::<T>(&funds, each.rao() * u64::from(k));

		#[extrinsic_call]
		_(RawOrigin::Signed(creator), Percent::from_percent(50), None);

		let lease = SubnetLeases::<T>::get(ID).expect("there is a lease");
		assert_eq!(SubnetUidToLeaseId::<T>::get(lease.netuid), Some(ID));
		assert_eq!(SubnetLeaseShares::<T>::iter_key_prefix(ID).count() as u32, k - 1);
	}

	#[benchmark]
	fn terminate_lease(k: Linear<0, CONTRIBUTORS>, h: Linear<1, HOTKEYS>) {
		let beneficiary = coldkey::<T>("beneficiary");
		let lease = lease::<T>(&beneficiary, k);
		let hotkey = hotkey::<T>(&beneficiary, "own hotkey", 0);
		for index in 1..h {
			let validator: T::AccountId = account("staked hotkey", index, 0);
			stake::<T>(lease.netuid, &validator, &lease.coldkey, TAO);
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(beneficiary.clone()), ID, hotkey);

		assert!(!SubnetLeases::<T>::contains_key(ID));
		assert_eq!(SubnetOwner::<T>::get(lease.netuid), beneficiary);
		assert_eq!(paid::<T>(&lease, k) > 0, k > 0);
	}

	/// A round of dividends in an epoch.
	#[benchmark]
	fn pay_lease_round(k: Linear<0, CONTRIBUTORS>) {
		let lease = lease::<T>(&account("beneficiary", 0, 0), k);
		LastMechansimStepBlock::<T>::insert(lease.netuid, 0);
		assert!(crate::subnets::now::<T>() > u64::from(LEASE_DIVIDENDS_DISTRIBUTION_INTERVAL));

		#[block]
		{
			dividends::share_cut::<T>(lease.netuid, &lease.coldkey, AlphaBalance::ZERO);
		}

		assert_eq!(paid::<T>(&lease, k) > 0, k > 0);
		assert!(!AccumulatedLeaseDividends::<T>::contains_key(ID));
	}

	/// What waits for contributors when their subnet is dissolved.
	#[benchmark]
	fn settle_dissolved_lease(k: Linear<0, CONTRIBUTORS>) {
		let lease = lease::<T>(&account("beneficiary", 0, 0), k);

		#[block]
		{
			dissolution::settle::<T>(lease.netuid);
		}

		assert_eq!(paid::<T>(&lease, k) > 0, k > 0);
	}

	/// The rows of a lease, of which all is still unpaid.
	#[benchmark]
	fn forget_lease(k: Linear<0, CONTRIBUTORS>) {
		let lease = lease::<T>(&account("beneficiary", 0, 0), k);

		#[block]
		{
			dissolution::forget::<T>(lease.netuid);
		}

		assert!(SubnetLeaseShares::<T>::iter_key_prefix(ID).next().is_none());
		assert!(SubnetLeaseUnpaidDividends::<T>::iter_key_prefix(ID).next().is_none());
	}
}
