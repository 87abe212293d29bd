//! The life of subnets. `s` is the number of subnets there are: a new one takes the median of their
//! prices and looks for a free symbol. `r` is the number of seats on root: each validator there becomes
//! a parent of the owner's hotkey.

use super::world::*;
use crate::{
	pallet::*,
	subnets::{self, symbols},
	types::SubnetIdentityV3,
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use subtensor_types::NetUid;

/// The part of the pallet's benchmarks in this file.
pub struct Pallet<T: Config>(crate::Pallet<T>);

/// Subnets beside root and the genesis subnet, at most, leaving room for one.
pub const SUBNETS: u32 = 126;

/// Seats on root.
pub const ROOTS: u32 = 64;

/// Somebody who can pay for a subnet, and its future hotkey.
pub fn applicant<T: Config>(subnets: u32, roots: u32) -> (T::AccountId, T::AccountId) {
	frame_system::Pallet::<T>::set_block_number(10_000_000_u32.into());
	for index in 0..subnets {
		subnet_of::<T>(&account("owner", index, 0), index);
	}
	for index in 0..roots {
		let member = hotkey::<T>(&account("member", index, 0), "member hotkey", index);
		seat::<T>(NetUid::ROOT, &member);
	}
	(coldkey::<T>("applicant"), account("applicant hotkey", 0, 0))
}

/// An identity of as many bytes as it may have.
fn identity() -> SubnetIdentityV3 {
	SubnetIdentityV3 {
		subnet_name: vec![7; 256],
		github_repo: vec![7; 1_024],
		subnet_contact: vec![7; 1_024],
		subnet_url: vec![7; 1_024],
		discord: vec![7; 256],
		description: vec![7; 1_024],
		logo_url: vec![7; 1_024],
		additional: vec![7; 1_024],
	}
}

/// A subnet and its owner.
fn owned<T: Config>() -> (T::AccountId, NetUid) {
	frame_system::Pallet::<T>::set_block_number(1_000_000_u32.into());
	let owner: T::AccountId = whitelisted_caller();
	let netuid = subnet_of::<T>(&owner, 0);
	(owner, netuid)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register_network(s: Linear<0, SUBNETS>, r: Linear<1, ROOTS>) {
		let (coldkey, hotkey) = applicant::<T>(s, r);
		let before = TotalNetworks::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey);

		assert_eq!(TotalNetworks::<T>::get(), before + 1);
	}

	#[benchmark]
	fn register_network_with_identity(s: Linear<0, SUBNETS>, r: Linear<1, ROOTS>) {
		let (coldkey, hotkey) = applicant::<T>(s, r);
		let before = TotalNetworks::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey, Some(identity()));

		assert_eq!(TotalNetworks::<T>::get(), before + 1);
	}

	#[benchmark]
	fn dissolve_network() {
		let netuid = subnet::<T>();

		#[extrinsic_call]
		_(RawOrigin::Root, account("owner", 0, 0), netuid);

		assert!(!subnets::exists::<T>(netuid));
	}

	#[benchmark]
	fn root_dissolve_network() {
		let netuid = subnet::<T>();

		#[extrinsic_call]
		_(RawOrigin::Root, netuid);

		assert!(!subnets::exists::<T>(netuid));
	}

	/// `b` bytes in the long fields.
	#[benchmark]
	fn set_subnet_identity(b: Linear<0, 6_144>) {
		let (owner, netuid) = owned::<T>();
		let part = (b / 6) as usize;
		let long = || vec![7_u8; part];

		#[extrinsic_call]
		_(
			RawOrigin::Signed(owner),
			netuid,
			vec![7; 256],
			long(),
			long(),
			long(),
			vec![7; 256],
			long(),
			long(),
			long(),
		);

		assert!(SubnetIdentitiesV3::<T>::contains_key(netuid));
	}

	/// The symbols of `s` other subnets are compared.
	#[benchmark]
	fn update_symbol(s: Linear<0, SUBNETS>) {
		let (owner, netuid) = owned::<T>();
		for other in 0..s as u16 {
			TokenSymbol::<T>::insert(NetUid::new(other + 200), vec![7_u8, other as u8]);
		}
		let symbol: Vec<u8> = symbols::symbol(300).expect("there are as many").as_bytes().to_vec();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), netuid, symbol.clone());

		assert_eq!(TokenSymbol::<T>::get(netuid), symbol);
	}

	#[benchmark]
	fn start_call() {
		let (owner, netuid) = owned::<T>();
		FirstEmissionBlockNumber::<T>::remove(netuid);
		NetworkRegisteredAt::<T>::insert(netuid, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), netuid);

		assert!(FirstEmissionBlockNumber::<T>::contains_key(netuid));
	}

	#[benchmark]
	fn trigger_epoch() {
		let (owner, netuid) = owned::<T>();
		CommitRevealWeightsEnabled::<T>::insert(netuid, false);
		Tempo::<T>::insert(netuid, 360);
		LastEpochBlock::<T>::insert(netuid, subnets::now::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), netuid);

		assert!(PendingEpochAt::<T>::get(netuid) > 0);
	}

	#[benchmark]
	fn set_tempo() {
		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), NET, 7);

		assert_ne!(Tempo::<T>::get(NET), 7);
	}

	#[benchmark]
	fn set_activity_cutoff_factor() {
		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), NET, 7);

		assert!(subnets::exists::<T>(NET));
	}

	#[benchmark]
	fn enable_voting_power_tracking() {
		let (owner, netuid) = owned::<T>();
		VotingPowerDisableAtBlock::<T>::insert(netuid, 7);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), netuid);

		assert!(VotingPowerTrackingEnabled::<T>::get(netuid));
	}

	#[benchmark]
	fn disable_voting_power_tracking() {
		let (owner, netuid) = owned::<T>();
		VotingPowerTrackingEnabled::<T>::insert(netuid, true);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), netuid);

		assert!(VotingPowerDisableAtBlock::<T>::get(netuid) > 0);
	}

	#[benchmark]
	fn sudo_set_voting_power_ema_alpha() {
		#[extrinsic_call]
		_(RawOrigin::Root, NET, 7);

		assert_eq!(VotingPowerEmaAlpha::<T>::get(NET), 7);
	}

	#[benchmark]
	fn sudo_set_root_claim_threshold() {
		#[extrinsic_call]
		_(RawOrigin::Root, NetUid::ROOT, 7);

		assert_eq!(RootClaimableThreshold::<T>::get(NetUid::ROOT), 7);
	}
}
