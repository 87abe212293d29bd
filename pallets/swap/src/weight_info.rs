//! Weights of `pallet_subtensor_swap`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
//!
//! Date: 2026-11-22. Machine: 2 cores, 24 GiB. Steps: 10, repeats: 20, the shortest counts.

#![allow(unused_imports, reason = "written by a tool")]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{Weight, constants::RocksDbWeight},
};

/// Weight of each call and step.
pub trait WeightInfo {
	/// Weight of `set_fee_rate`.
	fn set_fee_rate() -> Weight;
	/// Weight of `deprecated`.
	fn deprecated() -> Weight;
	/// Weight of `clear_protocol_liquidity`.
	fn clear_protocol_liquidity() -> Weight;
}

/// The measured figures with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// At least 6_751 ns.
	fn set_fee_rate() -> Weight {
		Weight::from_parts(6_751_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 2_423 ns.
	fn deprecated() -> Weight {
		Weight::from_parts(2_423_000, 0)
	}
	// At least 7_244 ns.
	fn clear_protocol_liquidity() -> Weight {
		Weight::from_parts(7_244_000, 0).saturating_add(T::DbWeight::get().writes(7_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 6_751 ns.
	fn set_fee_rate() -> Weight {
		Weight::from_parts(6_751_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 2_423 ns.
	fn deprecated() -> Weight {
		Weight::from_parts(2_423_000, 0)
	}
	// At least 7_244 ns.
	fn clear_protocol_liquidity() -> Weight {
		Weight::from_parts(7_244_000, 0).saturating_add(RocksDbWeight::get().writes(7_u64))
	}
}
