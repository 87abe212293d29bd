//! Weights of the calls and of the reveal pass.

use frame_support::weights::{Weight, constants::RocksDbWeight};

/// Weight of each call and of the parts of the reveal pass.
pub trait WeightInfo {
	/// Weight of `set_commitment`.
	fn set_commitment() -> Weight;
	/// Weight of `set_max_space`.
	fn set_max_space() -> Weight;
	/// Weight of a reveal pass that has something to visit.
	fn reveal_base() -> Weight;
	/// Weight of looking at one time-locked commitment.
	fn reveal_visit() -> Weight;
	/// Weight of opening one ciphertext and publishing what was in it.
	fn reveal_field() -> Weight;
}

/// The protocol's figure for `set_commitment`; upper estimates by hand for the rest, until the
/// benchmarks' figures replace them.
impl WeightInfo for () {
	fn set_commitment() -> Weight {
		Weight::from_parts(33_480_000, 0).saturating_add(RocksDbWeight::get().reads_writes(5, 4))
	}

	fn set_max_space() -> Weight {
		Weight::from_parts(3_000_000, 0).saturating_add(RocksDbWeight::get().writes(1))
	}

	fn reveal_base() -> Weight {
		Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(3, 2))
	}

	fn reveal_visit() -> Weight {
		Weight::from_parts(5_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(1, 0))
	}

	fn reveal_field() -> Weight {
		// A pairing and a multiplication in G2 take milliseconds in the runtime's executor.
		Weight::from_parts(10_000_000_000, 0)
			.saturating_add(RocksDbWeight::get().reads_writes(3, 3))
	}
}
