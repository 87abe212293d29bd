//! The pallets whose weights can be measured, and the answers of the runtime API `Benchmark`.
//! `scripts/bench-weights.sh` asks it.

#![allow(clippy::arithmetic_side_effects, reason = "a benchmark that fails should stop")]

use crate::{
	AccountId, AdminUtils, AllPalletsWithSystem, Balance, Balances, Commitments, Crowdloan,
	MevShield, Multisig, Preimage, Proxy, Runtime, SafeMode, Scheduler, Sudo, Swap, Timestamp,
	Utility,
};
use alloc::{string::String, vec::Vec};
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};
use pallet_crowdloan::types::CrowdloanInfo;
use pallet_subtensor::{Bonds, BondsResetOn, Keys, benchmarking::world};
use subtensor_types::{MechId, NetUid, NetUidStorageIndex};

/// `SubtensorModule` is measured domain by domain.
type SubtensorCleanup = pallet_subtensor::benchmarking::cleanup::Pallet<Runtime>;
/// See [`SubtensorCleanup`].
type SubtensorKeys = pallet_subtensor::benchmarking::keys::Pallet<Runtime>;
/// See [`SubtensorCleanup`].
type SubtensorLeases = pallet_subtensor::benchmarking::leases::Pallet<Runtime>;
/// See [`SubtensorCleanup`].
type SubtensorNeurons = pallet_subtensor::benchmarking::neurons::Pallet<Runtime>;
/// See [`SubtensorCleanup`].
type SubtensorRoot = pallet_subtensor::benchmarking::root::Pallet<Runtime>;
/// See [`SubtensorCleanup`].
type SubtensorStaking = pallet_subtensor::benchmarking::staking::Pallet<Runtime>;
/// See [`SubtensorCleanup`].
type SubtensorSteps = pallet_subtensor::benchmarking::steps::Pallet<Runtime>;
/// See [`SubtensorCleanup`].
type SubtensorSubnets = pallet_subtensor::benchmarking::subnets::Pallet<Runtime>;
/// See [`SubtensorCleanup`].
type SubtensorWeights = pallet_subtensor::benchmarking::weights::Pallet<Runtime>;

/// Crowdloans for the benchmarks of leases.
pub struct Helper;

impl world::BenchmarkHelper<AccountId> for Helper {
	fn run_crowdloan(creator: &AccountId, contributors: u32, each: Balance) -> Option<AccountId> {
		let funds_account: AccountId = frame_benchmarking::account("funds", 0, 0);
		let raised = Balance::new(each.rao() * u64::from(contributors));
		let loan = CrowdloanInfo {
			creator: creator.clone(),
			deposit: each,
			min_contribution: each,
			end: 1,
			cap: raised,
			funds_account: funds_account.clone(),
			raised,
			target_address: None,
			call: None,
			finalized: false,
			contributors_count: contributors,
		};
		pallet_crowdloan::Crowdloans::<Runtime>::insert(0, loan);
		pallet_crowdloan::CurrentCrowdloanId::<Runtime>::put(0);
		let others =
			(1..contributors).map(|index| frame_benchmarking::account("contributor", index, 0));
		for contributor in others.chain([creator.clone()]) {
			pallet_crowdloan::Contributions::<Runtime>::insert(0, contributor, each);
		}
		Some(funds_account)
	}
}

// Left out: System, whose benchmarks are a crate of their own that nothing else needs; Grandpa and
// TransactionPayment, which measure what this runtime does otherwise (reports of equivocation, the
// extension in its stock form).
frame_benchmarking::define_benchmarks!(
	[pallet_balances, Balances]
	[pallet_multisig, Multisig]
	[pallet_preimage, Preimage]
	[pallet_safe_mode, SafeMode]
	[pallet_scheduler, Scheduler]
	[pallet_sudo, Sudo]
	[pallet_timestamp, Timestamp]
	[pallet_admin_utils, AdminUtils]
	[pallet_commitments, Commitments]
	[pallet_crowdloan, Crowdloan]
	[pallet_mev_shield, MevShield]
	[pallet_subtensor_proxy, Proxy]
	[pallet_subtensor_utility, Utility]
	[pallet_subtensor_swap, Swap]
	[pallet_subtensor, SubtensorCleanup]
	[pallet_subtensor, SubtensorKeys]
	[pallet_subtensor, SubtensorLeases]
	[pallet_subtensor, SubtensorNeurons]
	[pallet_subtensor, SubtensorRoot]
	[pallet_subtensor, SubtensorStaking]
	[pallet_subtensor, SubtensorSteps]
	[pallet_subtensor, SubtensorSubnets]
	[pallet_subtensor, SubtensorWeights]
);

/// What can be measured.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Runs one benchmark.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	let mut batches = Vec::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}

/// A full subnet, for the benchmarks of commitments.
pub struct FullSubnet;

impl pallet_commitments::benchmarking::Subnets<AccountId> for FullSubnet {
	/// All 256 neurons have bonds towards each other.
	fn hotkey_with_bonds() -> (NetUid, AccountId) {
		let netuid = world::subnet::<Runtime>();
		world::fill_seats::<Runtime>(netuid, 256);
		BondsResetOn::<Runtime>::insert(netuid, true);
		let index = NetUidStorageIndex::new(netuid, MechId::MAIN);
		let row: Vec<(u16, u16)> = (0..256).map(|uid| (uid, uid)).collect();
		for uid in 0..256_u16 {
			Bonds::<Runtime>::insert(index, uid, row.clone());
		}
		(netuid, Keys::<Runtime>::get(netuid, 255))
	}
}
