//! Stored calls: opened and dispatched at the start of a block, in their order, within a budget.

use crate::{StoredCalls, WeightInfo, pallet::*, types::Ciphertext, types::PendingExtrinsic};
use frame_support::{
	dispatch::{GetDispatchInfo, extract_actual_weight},
	ensure,
	pallet_prelude::DispatchResult,
	weights::{Weight, WeightMeter},
};
use frame_system::{RawOrigin, pallet_prelude::BlockNumberFor};
use sp_runtime::{
	DispatchError, Saturating,
	traits::{Dispatchable, SaturatedConversion},
};

type CallOf<T> =
	<<T as Config>::StoredCalls as StoredCalls<<T as frame_system::Config>::RuntimeOrigin>>::Call;

type PendingOf<T> = PendingExtrinsic<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

/// Stores an encrypted call at the end of the queue.
///
/// # Errors
///
/// In order: [`DispatchError::Unavailable`] if this runtime opens no stored calls,
/// [`Error::TooManyPendingExtrinsics`].
pub(crate) fn store<T: Config>(who: T::AccountId, encrypted_call: Ciphertext) -> DispatchResult {
	ensure!(T::StoredCalls::are_accepted(), DispatchError::Unavailable);
	let is_full = PendingExtrinsics::<T>::count() >= MaxPendingExtrinsicsLimit::<T>::get();
	ensure!(!is_full, Error::<T>::TooManyPendingExtrinsics);
	append::<T>(who, encrypted_call);
	Ok(())
}

/// Puts an encrypted call at the end of the queue. Emits [`Event::ExtrinsicStored`].
pub(crate) fn append<T: Config>(who: T::AccountId, encrypted_call: Ciphertext) {
	let index = NextPendingExtrinsicIndex::<T>::get();
	let submitted_at = frame_system::Pallet::<T>::block_number();
	let pending = PendingExtrinsic { who: who.clone(), encrypted_call, submitted_at };
	PendingExtrinsics::<T>::insert(index, pending);
	NextPendingExtrinsicIndex::<T>::put(index.wrapping_add(1));
	Pallet::<T>::deposit_event(Event::ExtrinsicStored { index, who });
}

/// What becomes of a stored call now.
enum Fate<T: Config> {
	Dispatch(CallOf<T>),
	Drop(Event<T>),
	Wait,
}

/// Goes through the queue within the block's share, and returns what that took.
pub(crate) fn process<T: Config>(now: BlockNumberFor<T>) -> Weight {
	let mut meter = WeightMeter::with_limit(Weight::from_parts(
		OnInitializeWeight::<T>::get(),
		// Nothing is proven to anybody: only time counts.
		u64::MAX,
	));
	let next = NextPendingExtrinsicIndex::<T>::get();
	// Calls leave in the order in which they came, so the rest are the last ones.
	let count = PendingExtrinsics::<T>::count();
	for back in (1..=count).rev() {
		if meter.try_consume(T::WeightInfo::visit_stored()).is_err() {
			break;
		}
		let index = next.wrapping_sub(back);
		let Some(pending) = PendingExtrinsics::<T>::get(index) else { continue };
		let event = match judge::<T>(index, &pending, now, &meter) {
			Fate::Wait => {
				Pallet::<T>::deposit_event(Event::ExtrinsicPostponed { index });
				break;
			}
			Fate::Drop(event) => {
				PendingExtrinsics::<T>::remove(index);
				event
			}
			Fate::Dispatch(call) => {
				// Removed first: what is dispatched finds the queue without itself.
				PendingExtrinsics::<T>::remove(index);
				dispatch::<T>(index, pending.who, call, &mut meter)
			}
		};
		Pallet::<T>::deposit_event(event);
	}
	T::WeightInfo::look_at_queue().saturating_add(meter.consumed())
}

/// Decides about one stored call. Changes nothing.
fn judge<T: Config>(
	index: u32,
	pending: &PendingOf<T>,
	now: BlockNumberFor<T>,
	meter: &WeightMeter,
) -> Fate<T> {
	if is_expired::<T>(pending, now) {
		return Fate::Drop(Event::ExtrinsicExpired { index });
	}
	let Some(call) = T::StoredCalls::open(&pending.encrypted_call) else {
		return Fate::Drop(Event::ExtrinsicDecodeFailed { index });
	};
	let weight = call.get_dispatch_info().call_weight;
	if weight.ref_time() > MaxExtrinsicWeight::<T>::get() {
		Fate::Drop(Event::ExtrinsicWeightExceeded { index })
	} else if meter.can_consume(weight) {
		Fate::Dispatch(call)
	} else {
		Fate::Wait
	}
}

fn is_expired<T: Config>(pending: &PendingOf<T>, now: BlockNumberFor<T>) -> bool {
	now.saturating_sub(pending.submitted_at) > ExtrinsicLifetime::<T>::get().saturated_into()
}

/// Dispatches a call in the name of who stored it, and counts what it took.
fn dispatch<T: Config>(
	index: u32,
	who: T::AccountId,
	call: CallOf<T>,
	meter: &mut WeightMeter,
) -> Event<T> {
	let info = call.get_dispatch_info();
	let result = call.dispatch(RawOrigin::Signed(who).into());
	meter.consume(extract_actual_weight(&result, &info));
	match result {
		Ok(_) => Event::ExtrinsicDispatched { index },
		Err(failure) => Event::ExtrinsicDispatchFailed { index, error: failure.error },
	}
}
