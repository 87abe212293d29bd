//! The removal of a dissolved subnet. `p` is a number of rows: positions of the subnet where it pays.

use super::world::*;
use crate::{
	pallet::*,
	root::escrow_account,
	subnets::{
		cleanup::{self, budget::Budget, payout},
		dissolution,
	},
	types::{DissolveCleanupPhase, DissolveCleanupStatus},
};
use frame_benchmarking::v2::*;
use frame_support::weights::WeightMeter;
use subtensor_types::{MechId, NetUid, NetUidStorageIndex};

/// The part of the pallet's benchmarks in this file.
pub struct Pallet<T: Config>(crate::Pallet<T>);

/// Positions, fewer than one pass takes.
const ROWS: u32 = 500;

/// A step of the clean-up of `netuid` from its beginning.
fn status(netuid: NetUid, phase: DissolveCleanupPhase) -> DissolveCleanupStatus {
	DissolveCleanupStatus {
		netuid,
		phase,
		last_key: None,
		subnet_total_alpha_value: None,
		subnet_distributed_tao: None,
	}
}

/// A subnet that is being dissolved, with a holding of so many baskets: these are paid out as root
/// stake, which is the most expensive way.
fn dissolved<T: Config>(positions: u32) -> NetUid {
	let netuid = subnet::<T>();
	for index in 0..positions {
		let hotkey = hotkey::<T>(&account("validator", index, 0), "validator hotkey", index);
		stake::<T>(netuid, &hotkey, &escrow_account::<T>(), TAO);
	}
	dissolution::dissolve::<T>(netuid).expect("the subnet exists");
	netuid
}

/// Adds up the weights of all positions, whatever it takes.
fn sum_weights<T: Config>(status: &mut DissolveCleanupStatus) -> bool {
	payout::sum_weights::<T>(status, &mut Budget::new(&mut WeightMeter::new()))
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// Finding out what to do, and noting what is done.
	#[benchmark]
	fn cleanup_step() {
		let netuid = dissolved::<T>(0);
		CurrentDissolveCleanupStatus::<T>::put(status(netuid, DissolveCleanupPhase::RootClaimed));
		// As far as the step after it, which does not fit.
		let mut meter =
			WeightMeter::with_limit(<T::WeightInfo as crate::WeightInfo>::cleanup_step());

		#[block]
		{
			cleanup::continue_with::<T>(&mut meter);
		}

		let noted = CurrentDissolveCleanupStatus::<T>::get().expect("the work goes on");
		assert!(noted.phase != DissolveCleanupPhase::RootClaimed);
	}

	/// Rows that are somebody else's.
	#[benchmark]
	fn cleanup_look(p: Linear<0, ROWS>) {
		let (netuid, other) = (dissolved::<T>(0), NET);
		for index in 0..p {
			stake::<T>(other, &account("hotkey", index, 0), &account("staker", index, 0), TAO);
		}
		let mut status = status(netuid, DissolveCleanupPhase::GetTotalAlphaValue);
		let done;

		#[block]
		{
			done = sum_weights::<T>(&mut status);
		}

		assert!(done);
	}

	/// Rows as long as they get.
	#[benchmark]
	fn cleanup_remove(p: Linear<0, ROWS>) {
		let index = NetUidStorageIndex::new(NET, MechId::MAIN);
		let row: alloc::vec::Vec<(u16, u16)> = (0..256).map(|uid| (uid, uid)).collect();
		for uid in 0..p as u16 {
			Weights::<T>::insert(index, uid, row.clone());
		}
		let mut meter = WeightMeter::new();
		let done;

		#[block]
		{
			done = Budget::<T>::new(&mut meter)
				.clear(&mut None, |limit, from| Weights::<T>::clear_prefix(index, limit, from));
		}

		assert!(done);
		assert!(Weights::<T>::iter_key_prefix(index).next().is_none());
	}

	#[benchmark]
	fn cleanup_weigh(p: Linear<0, ROWS>) {
		let netuid = dissolved::<T>(p);
		let mut status = status(netuid, DissolveCleanupPhase::GetTotalAlphaValue);
		let done;

		#[block]
		{
			done = sum_weights::<T>(&mut status);
		}

		assert!(done);
		assert!(status.subnet_total_alpha_value >= Some(u128::from(p) * u128::from(TAO)));
	}

	#[benchmark]
	fn cleanup_settle(p: Linear<0, ROWS>) {
		let netuid = dissolved::<T>(p);
		let before = SubnetTAO::<T>::get(NetUid::ROOT);
		let mut status = status(netuid, DissolveCleanupPhase::SettleStakes);
		status.subnet_total_alpha_value = Some(u128::from(ROWS + 1_000) * u128::from(TAO));
		let mut meter = WeightMeter::new();

		#[block]
		{
			payout::settle::<T>(&mut status, &mut Budget::new(&mut meter));
		}

		assert_eq!(SubnetTAO::<T>::get(NetUid::ROOT) > before, p > 0);
	}

	#[benchmark]
	fn cleanup_close() {
		let netuid = dissolved::<T>(1);
		SubnetLocked::<T>::insert(netuid, tao(TAO));
		NetworkRegisteredAt::<T>::insert(netuid, 0);
		NetworkRegistrationStartBlock::<T>::put(1);
		let mut status = status(netuid, DissolveCleanupPhase::AlphaInOutStakes);
		status.subnet_total_alpha_value = Some(u128::from(TAO));

		#[block]
		{
			payout::close::<T>(&status);
		}

		assert!(!SubnetTAO::<T>::contains_key(netuid));
	}

	#[benchmark]
	fn cleanup_parameters() {
		let netuid = dissolved::<T>(0);
		let mut meter = WeightMeter::new();
		let done;

		#[block]
		{
			done = cleanup::remove_parameters::<T>(netuid, &mut Budget::new(&mut meter));
		}

		assert!(done);
		assert!(!SubnetOwner::<T>::contains_key(netuid));
	}
}
