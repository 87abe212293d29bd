//! Weights of `pallet_crowdloan`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
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
	/// Weight of `create`.
	fn create() -> Weight;
	/// Weight of `create_with_call`. `b` from 129 to 65536.
	fn create_with_call(b: u32) -> Weight;
	/// Weight of `contribute`.
	fn contribute() -> Weight;
	/// Weight of `withdraw`.
	fn withdraw() -> Weight;
	/// Weight of `finalize`.
	fn finalize() -> Weight;
	/// Weight of `finalize_by_call`. `b` from 129 to 65536.
	fn finalize_by_call(b: u32) -> Weight;
	/// Weight of `refund`. `c` from 1 to 50.
	fn refund(c: u32) -> Weight;
	/// Weight of `dissolve`.
	fn dissolve() -> Weight;
	/// Weight of `update_min_contribution`.
	fn update_min_contribution() -> Weight;
	/// Weight of `update_end`.
	fn update_end() -> Weight;
	/// Weight of `update_cap`.
	fn update_cap() -> Weight;
	/// Weight of `set_max_contribution`.
	fn set_max_contribution() -> Weight;
}

/// The measured figures with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// At least 48_798 ns.
	fn create() -> Weight {
		Weight::from_parts(48_798_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 57_623 ns.
	fn create_with_call(b: u32) -> Weight {
		Weight::from_parts(57_056_866, 0)
			.saturating_add(Weight::from_parts(1_285, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 49_828 ns.
	fn contribute() -> Weight {
		Weight::from_parts(49_828_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 46_203 ns.
	fn withdraw() -> Weight {
		Weight::from_parts(46_203_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 46_092 ns.
	fn finalize() -> Weight {
		Weight::from_parts(46_092_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 26_410 ns.
	fn finalize_by_call(b: u32) -> Weight {
		Weight::from_parts(22_537_609, 0)
			.saturating_add(Weight::from_parts(1_256, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 51_932 ns.
	fn refund(c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(43_393_267, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(c.into()))
	}
	// At least 63_925 ns.
	fn dissolve() -> Weight {
		Weight::from_parts(63_925_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 8_863 ns.
	fn update_min_contribution() -> Weight {
		Weight::from_parts(8_863_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 8_274 ns.
	fn update_end() -> Weight {
		Weight::from_parts(8_274_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 7_422 ns.
	fn update_cap() -> Weight {
		Weight::from_parts(7_422_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 8_698 ns.
	fn set_max_contribution() -> Weight {
		Weight::from_parts(8_698_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 48_798 ns.
	fn create() -> Weight {
		Weight::from_parts(48_798_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 57_623 ns.
	fn create_with_call(b: u32) -> Weight {
		Weight::from_parts(57_056_866, 0)
			.saturating_add(Weight::from_parts(1_285, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 49_828 ns.
	fn contribute() -> Weight {
		Weight::from_parts(49_828_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 46_203 ns.
	fn withdraw() -> Weight {
		Weight::from_parts(46_203_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 46_092 ns.
	fn finalize() -> Weight {
		Weight::from_parts(46_092_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 26_410 ns.
	fn finalize_by_call(b: u32) -> Weight {
		Weight::from_parts(22_537_609, 0)
			.saturating_add(Weight::from_parts(1_256, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 51_932 ns.
	fn refund(c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(43_393_267, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(c.into()))
	}
	// At least 63_925 ns.
	fn dissolve() -> Weight {
		Weight::from_parts(63_925_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 8_863 ns.
	fn update_min_contribution() -> Weight {
		Weight::from_parts(8_863_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 8_274 ns.
	fn update_end() -> Weight {
		Weight::from_parts(8_274_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 7_422 ns.
	fn update_cap() -> Weight {
		Weight::from_parts(7_422_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 8_698 ns.
	fn set_max_contribution() -> Weight {
		Weight::from_parts(8_698_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
