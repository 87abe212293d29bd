//! Weights of `pallet_mev_shield`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
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
	/// Weight of `announce_next_key`.
	fn announce_next_key() -> Weight;
	/// Weight of `submit_encrypted`.
	fn submit_encrypted() -> Weight;
	/// Weight of `store_encrypted`.
	fn store_encrypted() -> Weight;
	/// Weight of `set_parameter`.
	fn set_parameter() -> Weight;
	/// Weight of `look_at_queue`.
	fn look_at_queue() -> Weight;
	/// Weight of `visit_stored`.
	fn visit_stored() -> Weight;
}

/// The measured figures with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// At least 15_550 ns.
	fn announce_next_key() -> Weight {
		Weight::from_parts(15_550_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 16_029 ns.
	fn submit_encrypted() -> Weight {
		Weight::from_parts(16_029_000, 0)
	}
	// At least 8_018 ns.
	fn store_encrypted() -> Weight {
		Weight::from_parts(8_018_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 4_937 ns.
	fn set_parameter() -> Weight {
		Weight::from_parts(4_937_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 1_301 ns.
	fn look_at_queue() -> Weight {
		Weight::from_parts(1_301_000, 0).saturating_add(T::DbWeight::get().reads(3_u64))
	}
	// At least 10_042 ns.
	fn visit_stored() -> Weight {
		Weight::from_parts(10_042_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 15_550 ns.
	fn announce_next_key() -> Weight {
		Weight::from_parts(15_550_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 16_029 ns.
	fn submit_encrypted() -> Weight {
		Weight::from_parts(16_029_000, 0)
	}
	// At least 8_018 ns.
	fn store_encrypted() -> Weight {
		Weight::from_parts(8_018_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 4_937 ns.
	fn set_parameter() -> Weight {
		Weight::from_parts(4_937_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 1_301 ns.
	fn look_at_queue() -> Weight {
		Weight::from_parts(1_301_000, 0).saturating_add(RocksDbWeight::get().reads(3_u64))
	}
	// At least 10_042 ns.
	fn visit_stored() -> Weight {
		Weight::from_parts(10_042_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
