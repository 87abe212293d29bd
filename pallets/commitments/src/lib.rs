//! `Commitments`: short public records of neurons, some of them time-locked.
//!
//! A hotkey that has a seat on a subnet may publish up to three fields there; a new commitment
//! replaces the former. What a hotkey may write on a subnet in one epoch is bounded by its space
//! ([`MaxSpace`] bytes, a commitment counts for at least 100). A field may be encrypted to a round
//! of the drand beacon; the chain reveals it at the start of a block after the pulse of that round
//! has arrived.
//!
//! | module | what it holds |
//! |---|---|
//! | [`set`] | making a commitment: checks, deposit, announcement |
//! | [`usage`] | the space of an epoch |
//! | [`reveal`] | the reveal of time-locked fields |
//! | [`purge`] | what goes when a neuron or a subnet goes |
//! | [`data`] | one field and its encoding |
//! | [`types`] | the records in storage |
//! | `opening` | what is charged for the beacon's part of a reveal |
//!
//! Not done here: the decryption, which is the beacon's ([`Config::Drand`]). With `()` as the beacon
//! nothing is ever revealed: time-locked fields stay stored as they were committed.
//!
//! Specification: `docs/protocol/weights.md` §20.

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
pub mod benchmarking;
pub mod data;
mod opening;
pub mod purge;
pub mod reveal;
pub mod set;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;
pub mod types;
pub mod usage;
pub mod weight_info;

#[cfg(test)]
mod tests;

pub use data::Data;
pub use pallet::*;
pub use types::{CommitmentInfo, Registration, RevealFailure, UsageTracker};
pub use weight_info::WeightInfo;

#[allow(clippy::expect_used, reason = "written by the macros")]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		reveal, set,
		types::{CommitmentInfo, MAX_FIELDS, Registration, RevealFailure, UsageTracker},
		weight_info::WeightInfo,
	};
	use alloc::{boxed::Box, collections::BTreeSet, vec::Vec};
	use frame_support::{pallet_prelude::*, traits::ReservableCurrency};
	use frame_system::pallet_prelude::*;
	use subtensor_types::{
		NetUid, TaoBalance,
		traits::{CommitmentHost, PulseStore},
	};

	/// The storage starts at its final form.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	// Without storage info: the index and the plaintexts have no bound in their types. The index is
	// bounded by the number of seats, the plaintexts by `reveal::MAX_REVEALED`.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	#[pallet::without_storage_info]
	pub struct Pallet<T>(_);

	/// What the pallet needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// TAO.
		type Currency: ReservableCurrency<Self::AccountId, Balance = TaoBalance>;
		/// The subnets on which commitments are made.
		type Host: CommitmentHost<Self::AccountId>;
		/// The beacon that unlocks time-locked fields.
		type Drand: PulseStore;
		/// RAO reserved for a commitment.
		#[pallet::constant]
		type InitialDeposit: Get<TaoBalance>;
		/// RAO reserved for each of its fields.
		#[pallet::constant]
		type FieldDeposit: Get<TaoBalance>;
		/// Weights of the calls and of the reveal pass.
		type WeightInfo: WeightInfo;
		/// Subnets for the benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::Subnets<Self::AccountId>;
	}

	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// Fields in one commitment, at most.
		#[pallet::constant_name(MaxFields)]
		fn max_fields() -> u32 {
			MAX_FIELDS
		}
	}

	/// Commitments with a time-locked field. One value: the reveal pass goes through it in order.
	#[pallet::storage]
	pub type TimelockedIndex<T: Config> =
		StorageValue<_, BTreeSet<(NetUid, T::AccountId)>, ValueQuery>;

	/// The commitment that the reveal pass looked at last; none = it starts over.
	#[pallet::storage]
	pub type TimelockRevealCursor<T: Config> = StorageValue<_, (NetUid, T::AccountId), OptionQuery>;

	/// What a hotkey has committed on a subnet and is not revealed.
	#[pallet::storage]
	pub type CommitmentOf<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Twox64Concat,
		T::AccountId,
		Registration,
		OptionQuery,
	>;

	/// Block of the last commitment of a hotkey on a subnet.
	#[pallet::storage]
	pub type LastCommitment<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Twox64Concat, T::AccountId, u32, OptionQuery>;

	/// Block in which a hotkey last asked that its bonds be reset.
	#[pallet::storage]
	pub type LastBondsReset<T: Config> =
		StorageDoubleMap<_, Identity, NetUid, Twox64Concat, T::AccountId, u32, OptionQuery>;

	/// The newest ten plaintexts of a hotkey on a subnet, each with the block of its reveal.
	#[pallet::storage]
	pub type RevealedCommitments<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Twox64Concat,
		T::AccountId,
		Vec<(Vec<u8>, u64)>,
		OptionQuery,
	>;

	/// Bytes that a hotkey has committed on a subnet in an epoch.
	#[pallet::storage]
	pub type UsedSpaceOf<T: Config> = StorageDoubleMap<
		_,
		Identity,
		NetUid,
		Twox64Concat,
		T::AccountId,
		UsageTracker,
		OptionQuery,
	>;

	/// Default of [`MaxSpace`].
	#[pallet::type_value]
	pub fn DefaultMaxSpace<T: Config>() -> u32 {
		3_100
	}

	/// Bytes that a hotkey may commit on a subnet in an epoch.
	#[pallet::storage]
	pub type MaxSpace<T: Config> = StorageValue<_, u32, ValueQuery, DefaultMaxSpace<T>>;

	/// What happened, as clients see it. The order is part of the interface.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A hotkey committed fields, none of them time-locked.
		Commitment {
			/// The subnet.
			netuid: NetUid,
			/// The hotkey.
			who: T::AccountId,
		},
		/// A hotkey committed at least one time-locked field.
		TimelockCommitment {
			/// The subnet.
			netuid: NetUid,
			/// The hotkey.
			who: T::AccountId,
			/// Round of the beacon that unlocks the first time-locked field.
			reveal_round: u64,
		},
		/// A time-locked field was revealed; see `RevealedCommitments`.
		CommitmentRevealed {
			/// The subnet.
			netuid: NetUid,
			/// The hotkey.
			who: T::AccountId,
		},
		/// A time-locked field can never be revealed.
		CommitmentRevealFailed {
			/// The subnet.
			netuid: NetUid,
			/// The hotkey.
			who: T::AccountId,
			/// Round of the beacon that should have unlocked the field.
			reveal_round: u64,
			/// Why not.
			error: RevealFailure,
		},
	}

	/// Why a call failed, and what to do. The order is part of the interface.
	#[pallet::error]
	pub enum Error<T> {
		/// More fields than MaxFields. Such a commitment is not decoded, so this is never raised.
		TooManyFieldsInCommitmentInfo,
		/// Retired: the subnet's own error tells why the account may not commit.
		AccountNotAllowedCommit,
		/// The space of this epoch is used up. Commit less, or in the next epoch.
		SpaceLimitExceeded,
		/// Less was reserved than the deposit on record. Nothing the signer can mend.
		UnexpectedUnreserveLeftover,
		/// TimelockRevealFailed is written by the chain alone. Leave the field out.
		TimelockRevealFailedNotAllowed,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			reveal::pass::<T>()
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			crate::try_state::check::<T>()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Replaces the caller's commitment on the subnet. Signed by a hotkey with a seat there.
		/// Emits [`Event::Commitment`] or [`Event::TimelockCommitment`].
		/// Spec: `docs/protocol/weights.md` §20.4; errors in order: [`set::set_commitment`].
		#[pallet::call_index(0)]
		#[pallet::weight(set::weight::<T>(info))]
		pub fn set_commitment(
			origin: OriginFor<T>,
			netuid: NetUid,
			info: Box<CommitmentInfo>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			set::set_commitment::<T>(who, netuid, info)
		}

		/// Sets the bytes that a hotkey may commit on a subnet in an epoch. Root. No event.
		/// Spec: `docs/protocol/weights.md` §20.4.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_max_space())]
		pub fn set_max_space(origin: OriginFor<T>, new_limit: u32) -> DispatchResult {
			ensure_root(origin)?;
			MaxSpace::<T>::put(new_limit);
			Ok(())
		}
	}
}
