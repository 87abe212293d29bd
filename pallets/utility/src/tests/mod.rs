//! Tests of the pallet, on a mock runtime with the real currency.

mod batches;
mod by_root;
mod derivatives;
mod mock;
mod weights;

use crate::{Error, pallet::*, weigh::CallOf};
use frame_support::dispatch::{DispatchResultWithPostInfo, GetDispatchInfo};
use mock::*;
use sp_runtime::{DispatchError, DispatchResult, traits::Dispatchable};

/// Dispatches as a transaction does: filtered, and rolled back on failure.
fn dispatch(origin: RuntimeOrigin, call: impl Into<RuntimeCall>) -> DispatchResultWithPostInfo {
	call.into().dispatch(origin)
}

/// The result of a dispatch without what it weighed.
fn outcome(result: DispatchResultWithPostInfo) -> DispatchResult {
	result.map(|_| ()).map_err(|failure| failure.error)
}

fn events() -> Vec<Event<Test>> {
	let of_pallet = |record: frame_system::EventRecord<RuntimeEvent, _>| match record.event {
		RuntimeEvent::Utility(event) => Some(event),
		_ => None,
	};
	System::events().into_iter().filter_map(of_pallet).collect()
}
