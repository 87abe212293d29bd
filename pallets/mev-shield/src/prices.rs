//! What is charged beyond the work of a call, because the chain or its authors do more for it later.
//! These figures are the protocol's, not measured; what is measured is their floor.
//!
//! Spec: `docs/protocol/companion-pallets.md` §6.3.

use crate::{pallet::Config, weight_info::WeightInfo};
use frame_support::weights::Weight;

/// Picoseconds in which an author opens a carrier: one decapsulation and 8 KiB of decryption.
const OPENING: u64 = 207_000_000;

/// Picoseconds that pay for opening a stored call and for its dispatch at the start of a later block.
const LATER_DISPATCH: u64 = 20_000_000_000;

/// The weight of a carrier.
pub(crate) fn submit_encrypted<T: Config>() -> Weight {
	T::WeightInfo::submit_encrypted().max(Weight::from_parts(OPENING, 0))
}

/// The weight of storing a call, and of taking it out of the queue.
pub(crate) fn store_encrypted<T: Config>() -> Weight {
	let work = T::WeightInfo::store_encrypted().saturating_add(T::WeightInfo::visit_stored());
	work.max(Weight::from_parts(LATER_DISPATCH, 0))
}
