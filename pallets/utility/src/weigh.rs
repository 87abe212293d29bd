//! What wrappers declare before they run: weight, class and whether they pay.
//! Spec: `docs/protocol/companion-pallets.md` §5.2.

use crate::{pallet::*, weight_info::WeightInfo};
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo, Pays},
	traits::Get,
	weights::Weight,
};

/// The runtime's call.
pub type CallOf<T> = <T as Config>::RuntimeCall;

/// A wrapper's declaration.
type Declared = (Weight, DispatchClass, Pays);

/// A batch: `own` weight for so many items, and theirs. It is free if it has items and none of them
/// pays; an empty one costs like any call, or it could be sent without end for nothing.
pub(crate) fn batch<T: Config>(calls: &[CallOf<T>], own: fn(u32) -> Weight) -> Declared {
	let mut weight = own(length(calls.len()));
	let mut pays = if calls.is_empty() { Pays::Yes } else { Pays::No };
	for info in calls.iter().map(GetDispatchInfo::get_dispatch_info) {
		weight = weight.saturating_add(info.call_weight);
		if info.pays_fee == Pays::Yes {
			pays = Pays::Yes;
		}
	}
	(weight, DispatchClass::Normal, pays)
}

/// A wrapper of one call.
pub(crate) fn wrapper<T: Config>(own: Weight, call: &CallOf<T>) -> Declared {
	let weight = own.saturating_add(call.get_dispatch_info().call_weight);
	(weight, DispatchClass::Normal, Pays::Yes)
}

/// Both calls: the second runs when the first has failed.
pub(crate) fn if_else<T: Config>(main: &CallOf<T>, fallback: &CallOf<T>) -> Declared {
	let weight = T::WeightInfo::if_else()
		.saturating_add(main.get_dispatch_info().call_weight)
		.saturating_add(fallback.get_dispatch_info().call_weight);
	(weight, DispatchClass::Normal, Pays::Yes)
}

/// `as_derivative` itself, with the row of the derived account.
pub(crate) fn derivative<T: Config>() -> Weight {
	T::WeightInfo::as_derivative().saturating_add(T::DbWeight::get().reads_writes(1, 1))
}

/// A number of items as the events and the weights count them.
pub(crate) fn length(items: usize) -> u32 {
	u32::try_from(items).unwrap_or(u32::MAX)
}
