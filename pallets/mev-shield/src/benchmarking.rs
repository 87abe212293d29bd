//! What the calls and the queue cost. What opening a ciphertext costs somebody is no part of it: see
//! [`crate::prices`].

#![allow(clippy::expect_used, reason = "a benchmark that fails should stop")]

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::traits::OnInitialize;
use frame_system::RawOrigin;
use subtensor_mev_shield::PUBLIC_KEY_BYTES;
use types::Ciphertext;

/// A key of the right length.
fn key(byte: u8) -> EncryptionKey {
	EncryptionKey::truncate_from(vec![byte; PUBLIC_KEY_BYTES])
}

/// The longest ciphertext. It opens nothing.
fn ciphertext() -> Ciphertext {
	Ciphertext::truncate_from(vec![7; MAX_CIPHERTEXT as usize])
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// With a key in every place.
	#[benchmark]
	fn announce_next_key() {
		PendingKey::<T>::put(key(1));
		NextKey::<T>::put(key(2));
		let author = T::Authors::after_next().expect("there are authors");
		AuthorKeys::<T>::insert(author, key(3));

		#[extrinsic_call]
		_(RawOrigin::None, Some(key(4)));

		assert_eq!(CurrentKey::<T>::get(), Some(key(1)));
		assert_eq!(PendingKey::<T>::get(), Some(key(2)));
		assert_eq!(NextKey::<T>::get(), Some(key(3)));
		let author = T::Authors::current().expect("there are authors");
		assert_eq!(AuthorKeys::<T>::get(author), Some(key(4)));
	}

	#[benchmark]
	fn submit_encrypted() {
		let events = frame_system::Pallet::<T>::event_count();

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), ciphertext());

		assert!(frame_system::Pallet::<T>::event_count() > events);
	}

	/// Also where the runtime takes none: what would be done if it did.
	#[benchmark]
	fn store_encrypted() {
		let who = whitelisted_caller();
		let encrypted_call = ciphertext();
		#[block]
		{
			queue::append::<T>(who, encrypted_call);
		}

		assert_eq!(PendingExtrinsics::<T>::count(), 1);
	}

	#[benchmark]
	fn set_parameter() {
		#[extrinsic_call]
		set_max_extrinsic_weight(RawOrigin::Root, MAX_QUEUE_WEIGHT);

		assert_eq!(MaxExtrinsicWeight::<T>::get(), MAX_QUEUE_WEIGHT);
	}

	/// The start of a block with an empty queue.
	#[benchmark]
	fn look_at_queue() {
		let now = frame_system::Pallet::<T>::block_number();
		let spent;
		#[block]
		{
			spent = Pallet::<T>::on_initialize(now);
		}

		assert_eq!(spent, T::WeightInfo::look_at_queue());
	}

	/// The start of a block with one call that does not open; a little is counted twice with
	/// [`look_at_queue`].
	#[benchmark]
	fn visit_stored() {
		queue::append::<T>(whitelisted_caller(), ciphertext());
		let now = frame_system::Pallet::<T>::block_number();
		#[block]
		{
			Pallet::<T>::on_initialize(now);
		}

		assert_eq!(PendingExtrinsics::<T>::count(), 0);
		frame_system::Pallet::<T>::assert_last_event(
			Event::<T>::ExtrinsicDecodeFailed { index: 0 }.into(),
		);
	}
}
