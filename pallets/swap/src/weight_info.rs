//! Weights of the calls.

use frame_support::weights::{Weight, constants::RocksDbWeight};

/// Weight of each call and of the metered clean-up.
pub trait WeightInfo {
	/// Weight of `set_fee_rate`.
	fn set_fee_rate() -> Weight;
	/// Weight of a retired call.
	fn deprecated() -> Weight;
	/// Weight of forgetting the pool of a dissolved subnet.
	fn clear_protocol_liquidity() -> Weight;
}

/// Upper estimates by hand, until the benchmarks' figures replace them.
impl WeightInfo for () {
	fn set_fee_rate() -> Weight {
		Weight::from_parts(15_063_000, 3_994)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}

	fn deprecated() -> Weight {
		Weight::from_parts(15_000_000, 0)
	}

	fn clear_protocol_liquidity() -> Weight {
		RocksDbWeight::get().reads_writes(6, 8)
	}
}
