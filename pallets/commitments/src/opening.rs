//! What the beacon's part of a reveal costs.
//!
//! Pulses and ciphertexts are the beacon's, which the runtime provides or not
//! ([`Config::Drand`]): its work is no part of this pallet's benchmarks, but an upper estimate by hand.
//! Where there is no beacon nothing is looked up or opened, and nothing is charged.

use crate::{pallet::Config, types::MAX_FIELDS};
use frame_support::{traits::Get, weights::Weight};

/// Opening one ciphertext. A pairing and a multiplication in G2 take milliseconds in the runtime's
/// executor; what does not open is tried once more, as an envelope.
pub(crate) const OPENING: Weight = Weight::from_parts(10_000_000_000, 0);

/// Looking for the pulses that so many commitments wait for: one a field, and the first and the last
/// that are stored.
pub(crate) fn asking<T: Config>(commitments: u32) -> Weight {
	let fields = u64::from(commitments).saturating_mul(MAX_FIELDS.into());
	T::DbWeight::get().reads(fields.saturating_add(2))
}
