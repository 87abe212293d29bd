//! Weights of `pallet_crowdloan`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
//!
//! Date: 2026-11-22. Machine: 2 cores, 24 GiB. Steps: 5, repeats: 8, the shortest counts.

#![allow(unused_imports, reason = "written by a tool")]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{Weight, constants::RocksDbWeight},
};

/// Weight of each call and step.
pub trait WeightInfo {
	/// Weight of `create`. `b` from 129 to 65536.
	fn create(b: u32) -> Weight;
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
	// At least 66_453 ns.
	fn create(b: u32) -> Weight {
		Weight::from_parts(66_427_672, 0)
			.saturating_add(Weight::from_parts(1_369, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 55_369 ns.
	fn contribute() -> Weight {
		Weight::from_parts(55_369_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 53_592 ns.
	fn withdraw() -> Weight {
		Weight::from_parts(53_592_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 49_707 ns.
	fn finalize() -> Weight {
		Weight::from_parts(49_707_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 30_155 ns.
	fn finalize_by_call(b: u32) -> Weight {
		Weight::from_parts(30_090_933, 0)
			.saturating_add(Weight::from_parts(1_388, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 56_088 ns.
	fn refund(c: u32) -> Weight {
		Weight::from_parts(17_469_566, 0)
			.saturating_add(Weight::from_parts(44_440_176, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(c.into()))
	}
	// At least 63_626 ns.
	fn dissolve() -> Weight {
		Weight::from_parts(63_626_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 9_124 ns.
	fn update_min_contribution() -> Weight {
		Weight::from_parts(9_124_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 8_625 ns.
	fn update_end() -> Weight {
		Weight::from_parts(8_625_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 7_750 ns.
	fn update_cap() -> Weight {
		Weight::from_parts(7_750_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 9_332 ns.
	fn set_max_contribution() -> Weight {
		Weight::from_parts(9_332_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 66_453 ns.
	fn create(b: u32) -> Weight {
		Weight::from_parts(66_427_672, 0)
			.saturating_add(Weight::from_parts(1_369, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 55_369 ns.
	fn contribute() -> Weight {
		Weight::from_parts(55_369_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 53_592 ns.
	fn withdraw() -> Weight {
		Weight::from_parts(53_592_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 49_707 ns.
	fn finalize() -> Weight {
		Weight::from_parts(49_707_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 30_155 ns.
	fn finalize_by_call(b: u32) -> Weight {
		Weight::from_parts(30_090_933, 0)
			.saturating_add(Weight::from_parts(1_388, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 56_088 ns.
	fn refund(c: u32) -> Weight {
		Weight::from_parts(17_469_566, 0)
			.saturating_add(Weight::from_parts(44_440_176, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(c.into()))
	}
	// At least 63_626 ns.
	fn dissolve() -> Weight {
		Weight::from_parts(63_626_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 9_124 ns.
	fn update_min_contribution() -> Weight {
		Weight::from_parts(9_124_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 8_625 ns.
	fn update_end() -> Weight {
		Weight::from_parts(8_625_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 7_750 ns.
	fn update_cap() -> Weight {
		Weight::from_parts(7_750_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 9_332 ns.
	fn set_max_contribution() -> Weight {
		Weight::from_parts(9_332_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
