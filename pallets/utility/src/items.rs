//! Inner calls, one after the other, in one origin. Spec: `docs/protocol/companion-pallets.md` §5.1.

use crate::{
	BATCHED_CALLS_LIMIT,
	pallet::*,
	weigh::{CallOf, length},
	weight_info::WeightInfo,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{DispatchResultWithPostInfo, GetDispatchInfo, extract_actual_weight},
	ensure,
	traits::UnfilteredDispatchable,
	weights::Weight,
};
use frame_system::{ensure_none, ensure_root, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, DispatchErrorWithPostInfo, DispatchResult, traits::Dispatchable};

/// Dispatches calls in one origin, and counts what they really weigh.
pub(crate) struct Items<T: Config> {
	origin: OriginFor<T>,
	/// Root's items pass all filters.
	is_root: bool,
	spent: Weight,
}

impl<T: Config> Items<T> {
	/// For calls in this origin.
	pub(crate) fn of(origin: OriginFor<T>) -> Self {
		let is_root = ensure_root(origin.clone()).is_ok();
		Self { origin, is_root, spent: Weight::zero() }
	}

	/// For calls in this origin, if it is one: [`DispatchError::BadOrigin`] otherwise.
	fn of_anybody(origin: OriginFor<T>) -> Result<Self, DispatchError> {
		ensure!(ensure_none(origin.clone()).is_err(), DispatchError::BadOrigin);
		Ok(Self::of(origin))
	}

	/// For a batch. Errors, in this order: `BadOrigin`, [`Error::TooManyCalls`].
	fn of_batch(origin: OriginFor<T>, calls: &[CallOf<T>]) -> Result<Self, DispatchError> {
		let items = Self::of_anybody(origin)?;
		ensure!(length(calls.len()) <= BATCHED_CALLS_LIMIT, Error::<T>::TooManyCalls);
		Ok(items)
	}

	/// Dispatches one call.
	pub(crate) fn dispatch(&mut self, call: CallOf<T>) -> DispatchResult {
		let info = call.get_dispatch_info();
		let origin = self.origin.clone();
		let result =
			if self.is_root { call.dispatch_bypass_filter(origin) } else { call.dispatch(origin) };
		self.spent = self.spent.saturating_add(extract_actual_weight(&result, &info));
		result.map(|_| ()).map_err(|failure| failure.error)
	}

	/// The wrapper's result, which charges its `own` weight and that of the calls.
	pub(crate) fn finish(self, own: Weight, result: DispatchResult) -> DispatchResultWithPostInfo {
		let post_info = Some(self.spent.saturating_add(own)).into();
		match result {
			Ok(()) => Ok(post_info),
			Err(error) => Err(DispatchErrorWithPostInfo { post_info, error }),
		}
	}
}

/// Errors: `BadOrigin`, [`Error::TooManyCalls`].
pub(crate) fn batch<T: Config>(
	origin: OriginFor<T>,
	calls: Vec<CallOf<T>>,
) -> DispatchResultWithPostInfo {
	let mut items = Items::<T>::of_batch(origin, &calls)?;
	let total = length(calls.len());
	for (index, call) in (0..total).zip(calls) {
		if let Err(error) = items.dispatch(call) {
			Pallet::<T>::deposit_event(Event::BatchInterrupted { index, error });
			return items.finish(T::WeightInfo::batch(index.saturating_add(1)), Ok(()));
		}
		Pallet::<T>::deposit_event(Event::ItemCompleted);
	}
	Pallet::<T>::deposit_event(Event::BatchCompleted);
	items.finish(T::WeightInfo::batch(total), Ok(()))
}

/// Errors: `BadOrigin`, [`Error::TooManyCalls`], then that of the first item that fails.
pub(crate) fn batch_all<T: Config>(
	origin: OriginFor<T>,
	calls: Vec<CallOf<T>>,
) -> DispatchResultWithPostInfo {
	let mut items = Items::<T>::of_batch(origin, &calls)?;
	let total = length(calls.len());
	for (index, call) in (0..total).zip(calls) {
		if let Err(error) = items.dispatch(call) {
			return items.finish(T::WeightInfo::batch_all(index.saturating_add(1)), Err(error));
		}
		Pallet::<T>::deposit_event(Event::ItemCompleted);
	}
	Pallet::<T>::deposit_event(Event::BatchCompleted);
	items.finish(T::WeightInfo::batch_all(total), Ok(()))
}

/// Errors: `BadOrigin`, [`Error::TooManyCalls`].
pub(crate) fn force_batch<T: Config>(
	origin: OriginFor<T>,
	calls: Vec<CallOf<T>>,
) -> DispatchResultWithPostInfo {
	let mut items = Items::<T>::of_batch(origin, &calls)?;
	let total = length(calls.len());
	let mut all_well = true;
	for call in calls {
		let result = items.dispatch(call);
		all_well &= result.is_ok();
		Pallet::<T>::deposit_event(match result {
			Ok(()) => Event::ItemCompleted,
			Err(error) => Event::ItemFailed { error },
		});
	}
	Pallet::<T>::deposit_event(match all_well {
		true => Event::BatchCompleted,
		false => Event::BatchCompletedWithErrors,
	});
	items.finish(T::WeightInfo::force_batch(total), Ok(()))
}

/// Errors: `BadOrigin`, or that of `fallback`.
pub(crate) fn if_else<T: Config>(
	origin: OriginFor<T>,
	main: CallOf<T>,
	fallback: CallOf<T>,
) -> DispatchResultWithPostInfo {
	let mut items = Items::<T>::of_anybody(origin)?;
	let result = match items.dispatch(main) {
		Ok(()) => {
			Pallet::<T>::deposit_event(Event::IfElseMainSuccess);
			Ok(())
		}
		Err(main_error) => items.dispatch(fallback).map(|()| {
			Pallet::<T>::deposit_event(Event::IfElseFallbackCalled { main_error });
		}),
	};
	items.finish(T::WeightInfo::if_else(), result)
}

/// Dispatches a call of root's in any origin, past all filters.
pub(crate) fn unfiltered<T: Config>(origin: OriginFor<T>, call: CallOf<T>) -> DispatchResult {
	call.dispatch_bypass_filter(origin).map(|_| ()).map_err(|failure| failure.error)
}
