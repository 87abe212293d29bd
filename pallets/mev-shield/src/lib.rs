//! `MevShield`: which key to encrypt a transaction to, so that only its block's author reads it.
//!
//! Each author announces, in each block it makes, the key for its next block. The keys then move
//! through three places, one a block:
//!
//! ```text
//! AuthorKeys[a] ──► NextKey ──► PendingKey ──► CurrentKey
//! announced by a    clients      the author     kept for
//!                   encrypt      of the next    information
//!                   to it        block has it
//! ```
//!
//! A client that reads [`NextKey`] in block b gets its transaction opened in block b + 2.
//!
//! # Rules
//!
//! * The carrier ([`Pallet::submit_encrypted`]) stores nothing. Its author opens it while building
//!   the block and puts the inner transaction, a transaction like any other with nonce, era and fee
//!   of its own, directly behind it.
//! * A key that the next author does not have, because a slot was left out, opens nothing: carriers
//!   for it wait in the pool until their era ends.
//! * Encrypted calls may instead be stored on chain ([`Pallet::store_encrypted`]), to be opened by
//!   the chain at the start of a later block, if the runtime has somebody to open them
//!   ([`Config::StoredCalls`]).
//!
//! | module | what it holds |
//! |---|---|
//! | [`keys`] | the announcement and the way of the keys |
//! | [`queue`] | stored calls |
//! | [`types`] | the records in storage, what the runtime provides |
//! | `prices` | what is charged beyond the measured weights |
//!
//! Not done here: encryption, key pairs and the wire format (`subtensor-mev-shield`); opening
//! carriers (the node, through `ShieldApi`); whether a carrier parses (the transaction extension
//! `CheckShieldedTxValidity`).
//!
//! Specification: `docs/protocol/companion-pallets.md` §6.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	test,
	allow(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects
	)
)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod keys;
mod prices;
pub mod queue;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;
pub mod types;
pub mod weight_info;

#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::{EncryptionKey, MAX_CIPHERTEXT, PendingExtrinsic, SlotAuthors, StoredCalls};
pub use weight_info::WeightInfo;

#[allow(clippy::expect_used, reason = "written by the macros")]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		keys, prices, queue,
		types::{Ciphertext, EncryptionKey, PendingExtrinsic, SlotAuthors, StoredCalls},
		weight_info::WeightInfo,
	};
	use alloc::vec::Vec;
	use frame_support::{inherent::MakeFatalError, pallet_prelude::*, weights::Weight};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::Hash;
	use subtensor_mev_shield::INHERENT_IDENTIFIER;

	/// The storage starts at its final form.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// Picoseconds: half a block. Root may not give the queue, nor one call of it, more.
	pub const MAX_QUEUE_WEIGHT: u64 = 2_000_000_000_000;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// What names an author.
		type AuthorityId: Parameter + MaxEncodedLen;
		/// Who makes which block.
		type Authors: SlotAuthors<Self::AuthorityId>;
		/// Who opens stored calls, if anybody does.
		type StoredCalls: StoredCalls<Self::RuntimeOrigin>;
		/// Weights of the calls and of the queue.
		type WeightInfo: WeightInfo;
	}

	/// The key that the author of this block could open. For information.
	#[pallet::storage]
	pub type CurrentKey<T: Config> = StorageValue<_, EncryptionKey, OptionQuery>;

	/// The key that the author of the next block can open.
	#[pallet::storage]
	pub type PendingKey<T: Config> = StorageValue<_, EncryptionKey, OptionQuery>;

	/// The key that clients encrypt to.
	#[pallet::storage]
	pub type NextKey<T: Config> = StorageValue<_, EncryptionKey, OptionQuery>;

	/// What each author announced last.
	#[pallet::storage]
	pub type AuthorKeys<T: Config> =
		StorageMap<_, Twox64Concat, T::AuthorityId, EncryptionKey, OptionQuery>;

	/// The first block in which the pending key is of no use any more.
	#[pallet::storage]
	pub type PendingKeyExpiresAt<T: Config> = StorageValue<_, BlockNumberFor<T>, OptionQuery>;

	/// The first block in which the next key is of no use any more.
	#[pallet::storage]
	pub type NextKeyExpiresAt<T: Config> = StorageValue<_, BlockNumberFor<T>, OptionQuery>;

	/// Names of migrations that have run; none so far.
	// `Identity`: the keys are written by the runtime's own code, never by users.
	#[pallet::storage]
	pub type HasMigrationRun<T: Config> =
		StorageMap<_, Identity, BoundedVec<u8, ConstU32<128>>, bool, ValueQuery>;

	/// Default of [`MaxPendingExtrinsicsLimit`].
	#[pallet::type_value]
	pub fn DefaultMaxPendingExtrinsics<T: Config>() -> u32 {
		100
	}

	/// Stored calls that may wait at a time. Set by root.
	#[pallet::storage]
	pub type MaxPendingExtrinsicsLimit<T: Config> =
		StorageValue<_, u32, ValueQuery, DefaultMaxPendingExtrinsics<T>>;

	/// Default of [`ExtrinsicLifetime`].
	#[pallet::type_value]
	pub fn DefaultExtrinsicLifetime<T: Config>() -> u32 {
		10
	}

	/// Blocks that a stored call may wait. Set by root.
	#[pallet::storage]
	pub type ExtrinsicLifetime<T: Config> =
		StorageValue<_, u32, ValueQuery, DefaultExtrinsicLifetime<T>>;

	/// Default of [`OnInitializeWeight`].
	#[pallet::type_value]
	pub fn DefaultOnInitializeWeight<T: Config>() -> u64 {
		500_000_000_000
	}

	/// Picoseconds of a block that stored calls may take. Set by root.
	#[pallet::storage]
	pub type OnInitializeWeight<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultOnInitializeWeight<T>>;

	/// Default of [`MaxExtrinsicWeight`].
	#[pallet::type_value]
	pub fn DefaultMaxExtrinsicWeight<T: Config>() -> u64 {
		50_000_000_000
	}

	/// Picoseconds that one stored call may take. Set by root.
	#[pallet::storage]
	pub type MaxExtrinsicWeight<T: Config> =
		StorageValue<_, u64, ValueQuery, DefaultMaxExtrinsicWeight<T>>;

	/// The stored calls, by their number.
	// `Identity`: the chain counts the keys itself.
	#[pallet::storage]
	pub type PendingExtrinsics<T: Config> = CountedStorageMap<
		_,
		Identity,
		u32,
		PendingExtrinsic<T::AccountId, BlockNumberFor<T>>,
		OptionQuery,
	>;

	/// The number of the next stored call.
	#[pallet::storage]
	pub type NextPendingExtrinsicIndex<T: Config> = StorageValue<_, u32, ValueQuery>;

	/// What happened, as clients see it. The order is part of the interface.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A carrier is in the block; what it carried, if it opened, is the transaction behind it.
		EncryptedSubmitted {
			/// BLAKE2b-256 of the SCALE bytes of signer and ciphertext.
			id: T::Hash,
			/// Who signed the carrier.
			who: T::AccountId,
		},
		/// An encrypted call waits in the queue.
		ExtrinsicStored {
			/// Its number.
			index: u32,
			/// Who stored it, and in whose name it will be dispatched.
			who: T::AccountId,
		},
		/// A stored call did not open, and is gone.
		ExtrinsicDecodeFailed {
			/// Its number.
			index: u32,
		},
		/// A stored call was dispatched and failed.
		ExtrinsicDispatchFailed {
			/// Its number.
			index: u32,
			/// Why.
			error: DispatchError,
		},
		/// A stored call was dispatched.
		ExtrinsicDispatched {
			/// Its number.
			index: u32,
		},
		/// A stored call waited longer than [`ExtrinsicLifetime`], and is gone.
		ExtrinsicExpired {
			/// Its number.
			index: u32,
		},
		/// The rest of the block's share does not suffice for a stored call; it goes on waiting.
		ExtrinsicPostponed {
			/// Its number.
			index: u32,
		},
		/// [`MaxPendingExtrinsicsLimit`] changed.
		MaxPendingExtrinsicsNumberSet {
			/// Calls.
			value: u32,
		},
		/// [`OnInitializeWeight`] changed.
		OnInitializeWeightSet {
			/// Picoseconds.
			value: u64,
		},
		/// [`ExtrinsicLifetime`] changed.
		ExtrinsicLifetimeSet {
			/// Blocks.
			value: u32,
		},
		/// [`MaxExtrinsicWeight`] changed.
		MaxExtrinsicWeightSet {
			/// Picoseconds.
			value: u64,
		},
		/// A stored call is heavier than [`MaxExtrinsicWeight`], and is gone.
		ExtrinsicWeightExceeded {
			/// Its number.
			index: u32,
		},
	}

	/// Why a call failed, and what to do. The order is part of the interface.
	#[pallet::error]
	pub enum Error<T> {
		/// The announced key has not the 1,184 bytes of an ML-KEM-768 key. The node makes such keys.
		BadEncKeyLen,
		/// No author is known for this block or the one after the next. Nothing a user can mend.
		Unreachable,
		/// Too many encrypted calls wait already. Store yours in a later block.
		TooManyPendingExtrinsics,
		/// More than half a block. Set a smaller weight.
		WeightExceedsAbsoluteMax,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(now: BlockNumberFor<T>) -> Weight {
			queue::process::<T>(now)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			crate::try_state::check::<T>()
		}
	}

	#[pallet::inherent]
	impl<T: Config> ProvideInherent for Pallet<T> {
		type Call = Call<T>;
		type Error = MakeFatalError<()>;

		const INHERENT_IDENTIFIER: InherentIdentifier = INHERENT_IDENTIFIER;

		/// Announces the key that the node handed in; none where it has none, so that clients do not
		/// encrypt to a key nobody holds.
		fn create_inherent(data: &InherentData) -> Option<Self::Call> {
			let key = data.get_data::<Vec<u8>>(&INHERENT_IDENTIFIER).ok().flatten();
			Some(Call::announce_next_key { enc_key: key.and_then(|key| key.try_into().ok()) })
		}

		fn is_inherent(call: &Self::Call) -> bool {
			matches!(call, Call::announce_next_key { .. })
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Announces the key for the author's next block, and moves all keys on. Inherent: made by
		/// the author, one a block. No event.
		/// Spec: `docs/protocol/companion-pallets.md` §6.3; errors in order: [`keys::announce`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::announce_next_key())]
		pub fn announce_next_key(
			origin: OriginFor<T>,
			enc_key: Option<EncryptionKey>,
		) -> DispatchResult {
			ensure_none(origin)?;
			keys::announce::<T>(enc_key)
		}

		/// Carries an encrypted transaction, to be opened by the author of the block and included
		/// behind this one. Signed; era of at most 8 blocks. Emits [`Event::EncryptedSubmitted`].
		/// Spec: `docs/protocol/companion-pallets.md` §6.3, §6.6.
		#[pallet::call_index(1)]
		#[pallet::weight(prices::submit_encrypted::<T>())]
		pub fn submit_encrypted(origin: OriginFor<T>, ciphertext: Ciphertext) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let id = T::Hashing::hash_of(&(&who, &ciphertext));
			Self::deposit_event(Event::EncryptedSubmitted { id, who });
			Ok(())
		}

		/// Stores an encrypted call, to be opened by the chain and dispatched in the caller's name.
		/// Signed. Emits [`Event::ExtrinsicStored`].
		/// Spec: `docs/protocol/companion-pallets.md` §6.3; errors in order: [`queue::store`].
		#[pallet::call_index(2)]
		#[pallet::weight(prices::store_encrypted::<T>())]
		pub fn store_encrypted(origin: OriginFor<T>, encrypted_call: Ciphertext) -> DispatchResult {
			let who = ensure_signed(origin)?;
			queue::store::<T>(who, encrypted_call)
		}

		/// Sets how many stored calls may wait. Root.
		/// Emits [`Event::MaxPendingExtrinsicsNumberSet`].
		/// Spec: `docs/protocol/companion-pallets.md` §6.3.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::set_parameter())]
		pub fn set_max_pending_extrinsics_number(
			origin: OriginFor<T>,
			value: u32,
		) -> DispatchResult {
			ensure_root(origin)?;
			MaxPendingExtrinsicsLimit::<T>::put(value);
			Self::deposit_event(Event::MaxPendingExtrinsicsNumberSet { value });
			Ok(())
		}

		/// Sets how many picoseconds of a block stored calls may take. Root.
		/// Emits [`Event::OnInitializeWeightSet`]; fails with [`Error::WeightExceedsAbsoluteMax`].
		/// Spec: `docs/protocol/companion-pallets.md` §6.3.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::set_parameter())]
		pub fn set_on_initialize_weight(origin: OriginFor<T>, value: u64) -> DispatchResult {
			ensure_root(origin)?;
			ensure!(value <= MAX_QUEUE_WEIGHT, Error::<T>::WeightExceedsAbsoluteMax);
			OnInitializeWeight::<T>::put(value);
			Self::deposit_event(Event::OnInitializeWeightSet { value });
			Ok(())
		}

		/// Sets how many blocks a stored call may wait. Root.
		/// Emits [`Event::ExtrinsicLifetimeSet`].
		/// Spec: `docs/protocol/companion-pallets.md` §6.3.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::set_parameter())]
		pub fn set_stored_extrinsic_lifetime(origin: OriginFor<T>, value: u32) -> DispatchResult {
			ensure_root(origin)?;
			ExtrinsicLifetime::<T>::put(value);
			Self::deposit_event(Event::ExtrinsicLifetimeSet { value });
			Ok(())
		}

		/// Sets how many picoseconds one stored call may take. Root.
		/// Emits [`Event::MaxExtrinsicWeightSet`]; fails with [`Error::WeightExceedsAbsoluteMax`].
		/// Spec: `docs/protocol/companion-pallets.md` §6.3.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_parameter())]
		pub fn set_max_extrinsic_weight(origin: OriginFor<T>, value: u64) -> DispatchResult {
			ensure_root(origin)?;
			ensure!(value <= MAX_QUEUE_WEIGHT, Error::<T>::WeightExceedsAbsoluteMax);
			MaxExtrinsicWeight::<T>::put(value);
			Self::deposit_event(Event::MaxExtrinsicWeightSet { value });
			Ok(())
		}
	}
}
