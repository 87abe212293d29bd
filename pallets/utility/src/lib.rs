//! `Utility`: many calls in one, and calls in the name of another account.
//!
//! | call | who | what |
//! |---|---|---|
//! | `batch` | anybody | items in order until one fails; what went before stays |
//! | `batch_all` | anybody | all items or none |
//! | `force_batch` | anybody | every item, whatever fails |
//! | `if_else` | anybody | a second call when the first fails |
//! | `as_derivative` | signed | as one of the caller's 65,536 derived accounts |
//! | `dispatch_as`, `dispatch_as_fallible` | root | as any origin |
//! | `with_weight` | root | a call that is charged the weight that root names |
//!
//! Terms: the *items* are the calls of a batch; a *derived account* has no key and belongs to whoever
//! controls the account and the index that it is derived from.
//!
//! Rules:
//!
//! 1. The inner call runs in the caller's origin, whose filters it keeps: who acts by proxy is bound
//!    by the type of its proxy inside a batch and as a derived account, too.
//! 2. Root's batches pass all filters. `dispatch_as` and `with_weight` pass them as well.
//! 3. A batch directly inside a batch is refused by the runtime's filter, for the whole call. Other
//!    nesting is bounded by the decoding depth alone.
//! 4. Every inner dispatch goes through [`Config::RuntimeCall`], so that a runtime whose call type
//!    checks something at each dispatch is not circumvented.
//! 5. Wrappers are of class Normal, whatever is inside. A batch is free if it has items and none of
//!    them pays.
//!
//! The pallet stores nothing.
//!
//! Specification: `docs/protocol/companion-pallets.md` §5.

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
pub mod derive;
pub mod items;
pub mod weigh;
pub mod weight_info;

#[cfg(test)]
mod tests;

pub use derive::derived_account;
pub use pallet::*;
pub use weight_info::WeightInfo;

/// Calls in one batch, at most: what a third of the largest allocation, 32 MiB, holds if a call takes
/// [`CALL_SIZE`] bytes. A third, because a growing list doubles its room.
pub const BATCHED_CALLS_LIMIT: u32 = 10_922;

/// Bytes of memory that a call may take, arguments behind pointers left out.
pub const CALL_SIZE: usize = 1_024;

#[allow(clippy::expect_used, reason = "written by the macros")]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		BATCHED_CALLS_LIMIT, CALL_SIZE, derive, items,
		weigh::{self, CallOf},
		weight_info::WeightInfo,
	};
	use alloc::{boxed::Box, vec::Vec};
	use frame_support::{
		dispatch::{GetDispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		traits::UnfilteredDispatchable,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::Dispatchable;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// What the pallet needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The calls that can be wrapped.
		type RuntimeCall: Parameter
			+ Dispatchable<RuntimeOrigin = Self::RuntimeOrigin, PostInfo = PostDispatchInfo>
			+ UnfilteredDispatchable<RuntimeOrigin = Self::RuntimeOrigin>
			+ GetDispatchInfo;
		/// The origins that root can take.
		type PalletsOrigin: Parameter + Into<Self::RuntimeOrigin>;
		/// Weights of the wrappers alone.
		type WeightInfo: WeightInfo;
	}

	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// Calls in one batch, at most.
		#[pallet::constant_name(batched_calls_limit)]
		fn batched_calls_limit() -> u32 {
			BATCHED_CALLS_LIMIT
		}
	}

	/// What happened, as clients see it. The order is part of the interface.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A batch stopped at an item that failed. The items before it stay done.
		BatchInterrupted {
			/// Place of the failed item, from 0.
			index: u32,
			/// Why it failed.
			error: DispatchError,
		},
		/// All items of a batch are done.
		BatchCompleted,
		/// A batch that goes on after failures is done, and had some.
		BatchCompletedWithErrors,
		/// An item of a batch is done.
		ItemCompleted,
		/// An item of a batch failed and the batch went on.
		ItemFailed {
			/// Why it failed.
			error: DispatchError,
		},
		/// Root dispatched a call as another origin.
		DispatchedAs {
			/// How the call ended.
			result: DispatchResult,
		},
		/// The first of two calls succeeded.
		IfElseMainSuccess,
		/// The first of two calls failed and the second succeeded.
		IfElseFallbackCalled {
			/// Why the first failed.
			main_error: DispatchError,
		},
	}

	/// Why a call failed, and what to do. The order is part of the interface.
	#[pallet::error]
	pub enum Error<T> {
		/// The batch has more calls than batched_calls_limit. Split it.
		TooManyCalls,
		/// No account follows from this account and index. Take another index.
		InvalidDerivedAccount,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			let size = core::mem::size_of::<CallOf<T>>();
			assert!(size <= CALL_SIZE, "a call takes {size} bytes; box its large arguments");
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Dispatches the calls in order until one fails; what was done before stays. Succeeds itself.
		/// Any origin but none. Emits [`Event::ItemCompleted`] for each, and in the end
		/// [`Event::BatchCompleted`] or [`Event::BatchInterrupted`]. Spec: companion-pallets §5.1.
		#[pallet::call_index(0)]
		#[pallet::weight(weigh::batch::<T>(calls, T::WeightInfo::batch))]
		pub fn batch(origin: OriginFor<T>, calls: Vec<CallOf<T>>) -> DispatchResultWithPostInfo {
			items::batch::<T>(origin, calls)
		}

		/// Dispatches the call as one of the caller's derived accounts. The caller's filters stay.
		/// Signed. Fails as the call does. Spec: companion-pallets §5.2.
		#[pallet::call_index(1)]
		#[pallet::weight(weigh::wrapper::<T>(weigh::derivative::<T>(), call))]
		pub fn as_derivative(
			origin: OriginFor<T>,
			index: u16,
			call: Box<CallOf<T>>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin.clone())?;
			derive::as_derivative::<T>(origin, who, index, *call)
		}

		/// Dispatches the calls in order; if one fails, none has happened and its error is the batch's.
		/// Any origin but none. Emits [`Event::ItemCompleted`] for each and
		/// [`Event::BatchCompleted`]. Spec: companion-pallets §5.1.
		#[pallet::call_index(2)]
		#[pallet::weight(weigh::batch::<T>(calls, T::WeightInfo::batch_all))]
		pub fn batch_all(
			origin: OriginFor<T>,
			calls: Vec<CallOf<T>>,
		) -> DispatchResultWithPostInfo {
			items::batch_all::<T>(origin, calls)
		}

		/// Dispatches the call as another origin, past all filters. Succeeds itself.
		/// Root. Emits [`Event::DispatchedAs`]. Spec: companion-pallets §5.1.
		#[pallet::call_index(3)]
		#[pallet::weight(weigh::wrapper::<T>(T::WeightInfo::dispatch_as(), call))]
		pub fn dispatch_as(
			origin: OriginFor<T>,
			as_origin: Box<T::PalletsOrigin>,
			call: Box<CallOf<T>>,
		) -> DispatchResult {
			ensure_root(origin)?;
			let result = items::unfiltered::<T>((*as_origin).into(), *call);
			Self::deposit_event(Event::DispatchedAs { result });
			Ok(())
		}

		/// Dispatches all the calls in order, whatever fails. Succeeds itself.
		/// Any origin but none. Emits [`Event::ItemCompleted`] or [`Event::ItemFailed`] for each, and
		/// in the end [`Event::BatchCompleted`] or [`Event::BatchCompletedWithErrors`].
		/// Spec: companion-pallets §5.1.
		#[pallet::call_index(4)]
		#[pallet::weight(weigh::batch::<T>(calls, T::WeightInfo::force_batch))]
		pub fn force_batch(
			origin: OriginFor<T>,
			calls: Vec<CallOf<T>>,
		) -> DispatchResultWithPostInfo {
			items::force_batch::<T>(origin, calls)
		}

		/// Dispatches the call as root and charges the block the weight that is named here.
		/// Root. Fails as the call does. Spec: companion-pallets §5.1.
		#[pallet::call_index(5)]
		#[pallet::weight((*weight, DispatchClass::Normal))]
		pub fn with_weight(
			origin: OriginFor<T>,
			call: Box<CallOf<T>>,
			weight: Weight,
		) -> DispatchResult {
			ensure_root(origin)?;
			// Root's word on the weight is taken: the declaration above has charged it.
			let _ = weight;
			items::unfiltered::<T>(frame_system::RawOrigin::Root.into(), *call)
		}

		/// Dispatches `main`, and `fallback` if that fails. Fails with the error of `fallback`.
		/// Any origin but none. Emits [`Event::IfElseMainSuccess`] or
		/// [`Event::IfElseFallbackCalled`]. Spec: companion-pallets §5.1.
		#[pallet::call_index(6)]
		#[pallet::weight(weigh::if_else::<T>(main, fallback))]
		pub fn if_else(
			origin: OriginFor<T>,
			main: Box<CallOf<T>>,
			fallback: Box<CallOf<T>>,
		) -> DispatchResultWithPostInfo {
			items::if_else::<T>(origin, *main, *fallback)
		}

		/// Dispatches the call as another origin, past all filters. Fails as the call does.
		/// Root. Emits [`Event::DispatchedAs`]. Spec: companion-pallets §5.1.
		#[pallet::call_index(7)]
		#[pallet::weight(weigh::wrapper::<T>(T::WeightInfo::dispatch_as_fallible(), call))]
		pub fn dispatch_as_fallible(
			origin: OriginFor<T>,
			as_origin: Box<T::PalletsOrigin>,
			call: Box<CallOf<T>>,
		) -> DispatchResult {
			ensure_root(origin)?;
			items::unfiltered::<T>((*as_origin).into(), *call)?;
			Self::deposit_event(Event::DispatchedAs { result: Ok(()) });
			Ok(())
		}
	}
}
