//! Registration, serving, EVM addresses, root seats. `n` is the number of seats taken: a full subnet
//! is searched for the weakest neuron.

use super::world::*;
use crate::{
	neurons::{Seats, associate_evm, pow},
	pallet::*,
	subnets,
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::BoundedVec;
use frame_system::RawOrigin;
use sp_core::{H160, H256};
use sp_runtime::traits::UniqueSaturatedFrom;
use subtensor_types::{AlphaBalance, NetUid};

/// The part of the pallet's benchmarks in this file.
pub struct Pallet<T: Config>(crate::Pallet<T>);

/// Seats of a full subnet.
const SEATS: u32 = 256;
/// Seats on root.
const ROOT_SEATS: u32 = 64;
/// An address that may be served.
const IP: u128 = 0x0102_0304;

/// A coldkey, and a subnet on which nobody but so many is seated, and where the next newcomer takes a
/// seat from somebody who served everything.
fn full_subnet<T: Config>(seats: u32) -> (T::AccountId, NetUid) {
	let netuid = subnet::<T>();
	let seats = seats as u16;
	for (hotkey, uid) in fill_seats::<T>(netuid, seats).iter().zip(1_u16..) {
		serve_everything::<T>(netuid, hotkey, uid);
	}
	MaxAllowedUids::<T>::insert(netuid, seats.max(1));
	Emission::<T>::insert(netuid, vec![AlphaBalance::new(7); usize::from(seats)]);
	(coldkey::<T>("newcomer"), netuid)
}

/// Gives a seat every row that goes with the neuron.
fn serve_everything<T: Config>(netuid: NetUid, hotkey: &T::AccountId, uid: u16) {
	let axon = crate::types::AxonInfo {
		block: 1,
		version: 1,
		ip: IP,
		port: 1,
		ip_type: 4,
		protocol: 0,
		placeholder1: 0,
		placeholder2: 0,
	};
	Axons::<T>::insert(netuid, hotkey, axon);
	let endpoint =
		crate::types::PrometheusInfo { block: 1, version: 1, ip: IP, port: 1, ip_type: 4 };
	Prometheus::<T>::insert(netuid, hotkey, endpoint);
	let public_key = BoundedVec::truncate_from(vec![1; 64]);
	let certificate = crate::types::NeuronCertificate { public_key, algorithm: 1 };
	NeuronCertificates::<T>::insert(netuid, hotkey, certificate);
	crate::neurons::evm::associate::<T>(netuid, uid, H160::repeat_byte(uid as u8), 1)
		.expect("there is room for the address");
}

/// A hotkey with a seat on the genesis subnet, in a block where everything may be done again.
fn seated<T: Config>() -> T::AccountId {
	frame_system::Pallet::<T>::set_block_number(1_000_000_u32.into());
	let hotkey: T::AccountId = whitelisted_caller();
	crate::keys::ownership::create_if_absent::<T>(&account("owner", 0, 0), &hotkey)
		.expect("it is new");
	let uid = seat::<T>(NET, &hotkey);
	serve_everything::<T>(NET, &hotkey, uid);
	hotkey
}

/// A proof of work for the block before, of the first nonce that is one.
fn proof<T: Config>(
	netuid: NetUid,
	coldkey: &T::AccountId,
	hotkey: &T::AccountId,
) -> (u64, u64, [u8; 32]) {
	let block = subnets::now::<T>().saturating_sub(1);
	let number = frame_system::pallet_prelude::BlockNumberFor::<T>::unique_saturated_from(block);
	let hash = <T as frame_system::Config>::Hash::default();
	let hash = <T::Hashing as sp_runtime::traits::Hash>::hash(hash.as_ref());
	frame_system::BlockHash::<T>::insert(number, hash);
	let hash = H256::from_slice(hash.as_ref()).0;
	let difficulty = crate::neurons::prices::difficulty::<T>(netuid);
	(0..u64::MAX)
		.map(|nonce| (nonce, pow::seal::<T>(netuid, hash, hotkey, coldkey, nonce)))
		.find(|(_, work)| pow::meets(*work, difficulty))
		.map(|(nonce, work)| (block, nonce, work))
		.expect("some nonce will do")
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn burned_register(n: Linear<1, SEATS>) {
		let (coldkey, netuid) = full_subnet::<T>(n);
		let hotkey: T::AccountId = account("newcomer hotkey", 0, 0);
		if n == 1 {
			MaxAllowedUids::<T>::insert(netuid, 2);
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), netuid, hotkey.clone());

		assert!(Seats::<T>::is_registered(netuid, &hotkey));
	}

	#[benchmark]
	fn register(n: Linear<1, SEATS>) {
		let (coldkey, netuid) = full_subnet::<T>(n);
		let hotkey: T::AccountId = account("newcomer hotkey", 0, 0);
		if n == 1 {
			MaxAllowedUids::<T>::insert(netuid, 2);
		}

		#[extrinsic_call]
		_(
			RawOrigin::Signed(coldkey.clone()),
			netuid,
			0,
			0,
			vec![0; 32],
			hotkey.clone(),
			coldkey.clone(),
		);

		assert!(Seats::<T>::is_registered(netuid, &hotkey));
	}

	#[benchmark]
	fn register_limit(n: Linear<1, SEATS>) {
		let (coldkey, netuid) = full_subnet::<T>(n);
		let hotkey: T::AccountId = account("newcomer hotkey", 0, 0);
		if n == 1 {
			MaxAllowedUids::<T>::insert(netuid, 2);
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), netuid, hotkey.clone(), u64::MAX);

		assert!(Seats::<T>::is_registered(netuid, &hotkey));
	}

	#[benchmark]
	fn pow_register(n: Linear<1, SEATS>) {
		let (coldkey, netuid) = full_subnet::<T>(n);
		let hotkey: T::AccountId = account("newcomer hotkey", 0, 0);
		if n == 1 {
			MaxAllowedUids::<T>::insert(netuid, 2);
		}
		frame_system::Pallet::<T>::set_block_number(10_u32.into());
		NetworkPowRegistrationAllowed::<T>::insert(netuid, true);
		Difficulty::<T>::insert(netuid, 1);
		MinDifficulty::<T>::insert(netuid, 1);
		let (block, nonce, work) = proof::<T>(netuid, &coldkey, &hotkey);

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), netuid, block, nonce, work, hotkey.clone());

		assert!(Seats::<T>::is_registered(netuid, &hotkey));
	}

	/// `s` is the number of subnets, on each of which root's new member may become a parent.
	#[benchmark]
	fn root_register(n: Linear<1, ROOT_SEATS>, s: Linear<1, 8>) {
		let coldkey = coldkey::<T>("newcomer");
		let hotkey = super::hotkey::<T>(&coldkey, "newcomer hotkey", 0);
		fill_seats::<T>(NetUid::ROOT, n as u16);
		MaxAllowedUids::<T>::insert(NetUid::ROOT, n as u16);
		TargetRegistrationsPerInterval::<T>::insert(NetUid::ROOT, u16::MAX / 3);
		MaxRegistrationsPerBlock::<T>::insert(NetUid::ROOT, u16::MAX);
		frame_system::Pallet::<T>::set_block_number(100_000_u32.into());
		for index in 0..s {
			subnet_of::<T>(&account("owner", index, 0), index);
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(coldkey), hotkey.clone());

		assert!(Seats::<T>::is_registered(NetUid::ROOT, &hotkey));
	}

	#[benchmark]
	fn serve_axon() {
		let hotkey = seated::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey.clone()), NET, 2, IP, 2, 4, 0, 0, 0);

		assert_eq!(Axons::<T>::get(NET, &hotkey).map(|axon| axon.port), Some(2));
	}

	#[benchmark]
	fn serve_axon_tls() {
		let hotkey = seated::<T>();
		let certificate: Vec<u8> = vec![7; 65];

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey.clone()), NET, 2, IP, 2, 4, 0, 0, 0, certificate);

		assert_eq!(NeuronCertificates::<T>::get(NET, &hotkey).map(|row| row.algorithm), Some(7));
	}

	#[benchmark]
	fn serve_prometheus() {
		let hotkey = seated::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey.clone()), NET, 2, IP, 2, 4);

		assert_eq!(Prometheus::<T>::get(NET, &hotkey).map(|row| row.port), Some(2));
	}

	/// A signature whose key is not the address's costs all but the writes, and those are bounded by
	/// the seat's row and the address's list.
	#[benchmark]
	fn associate_evm_key() {
		let hotkey = seated::<T>();
		let digest = associate_evm::proof_digest::<T>(&hotkey, 1);
		// Any point of the curve recovers to some key: that key's address is used.
		let mut signature = [0_u8; 65];
		signature[..32].copy_from_slice(&sp_io::hashing::sha2_256(b"r"));
		signature[32..64].copy_from_slice(&[1; 32]);
		let key = (0_u8..=255)
			.find_map(|salt| {
				signature[..32].copy_from_slice(&sp_io::hashing::sha2_256(&[salt]));
				sp_io::crypto::secp256k1_ecdsa_recover(&signature, &digest).ok()
			})
			.expect("half of all numbers are points");
		let address = H160::from_slice(&sp_io::hashing::keccak_256(&key)[12..]);

		#[extrinsic_call]
		_(RawOrigin::Signed(hotkey.clone()), NET, address, 1, signature);

		let uid = Seats::<T>::uid_of(NET, &hotkey).expect("it is seated");
		let stored = crate::neurons::evm::address_of::<T>(NET, uid).map(|(address, _)| address);
		assert_eq!(stored, Some(address));
	}
}
