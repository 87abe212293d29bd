//! Weights of the calls and of the queue.

use frame_support::weights::{Weight, constants::RocksDbWeight};

/// Weight of each call and of the parts of the queue.
pub trait WeightInfo {
	/// Weight of `announce_next_key`.
	fn announce_next_key() -> Weight;
	/// Weight of `submit_encrypted`: opening it costs the author about as much.
	fn submit_encrypted() -> Weight;
	/// Weight of `store_encrypted`, the later opening included.
	fn store_encrypted() -> Weight;
	/// Weight of each call of root.
	fn set_parameter() -> Weight;
	/// Weight of a block with an empty queue.
	fn look_at_queue() -> Weight;
	/// Weight of taking one stored call out of the queue, without its dispatch.
	fn visit_stored() -> Weight;
}

/// The protocol's figures for the first three; upper estimates by hand for the rest.
impl WeightInfo for () {
	fn announce_next_key() -> Weight {
		Weight::from_parts(33_700_000, 0).saturating_add(RocksDbWeight::get().reads_writes(4, 6))
	}

	fn submit_encrypted() -> Weight {
		Weight::from_parts(207_000_000, 0)
	}

	fn store_encrypted() -> Weight {
		Weight::from_parts(20_000_000_000, 0)
	}

	fn set_parameter() -> Weight {
		Weight::from_parts(8_000_000, 0).saturating_add(RocksDbWeight::get().writes(1))
	}

	fn look_at_queue() -> Weight {
		Weight::from_parts(3_000_000, 0).saturating_add(RocksDbWeight::get().reads(3))
	}

	fn visit_stored() -> Weight {
		Weight::from_parts(20_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(4, 2))
	}
}
