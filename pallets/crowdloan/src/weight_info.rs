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
	// At least 50_440 ns.
	fn create() -> Weight {
		Weight::from_parts(50_440_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 60_332 ns.
	fn create_with_call(b: u32) -> Weight {
		Weight::from_parts(59_819_398, 0)
			.saturating_add(Weight::from_parts(1_226, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 49_397 ns.
	fn contribute() -> Weight {
		Weight::from_parts(49_397_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 44_941 ns.
	fn withdraw() -> Weight {
		Weight::from_parts(44_941_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 45_482 ns.
	fn finalize() -> Weight {
		Weight::from_parts(45_482_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 27_709 ns.
	fn finalize_by_call(b: u32) -> Weight {
		Weight::from_parts(23_732_529, 0)
			.saturating_add(Weight::from_parts(1_347, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 51_200 ns.
	fn refund(c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(41_780_454, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64).saturating_mul(c.into()))
	}
	// At least 60_389 ns.
	fn dissolve() -> Weight {
		Weight::from_parts(60_389_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// At least 8_792 ns.
	fn update_min_contribution() -> Weight {
		Weight::from_parts(8_792_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 8_255 ns.
	fn update_end() -> Weight {
		Weight::from_parts(8_255_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 7_567 ns.
	fn update_cap() -> Weight {
		Weight::from_parts(7_567_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 8_729 ns.
	fn set_max_contribution() -> Weight {
		Weight::from_parts(8_729_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 50_440 ns.
	fn create() -> Weight {
		Weight::from_parts(50_440_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 60_332 ns.
	fn create_with_call(b: u32) -> Weight {
		Weight::from_parts(59_819_398, 0)
			.saturating_add(Weight::from_parts(1_226, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 49_397 ns.
	fn contribute() -> Weight {
		Weight::from_parts(49_397_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 44_941 ns.
	fn withdraw() -> Weight {
		Weight::from_parts(44_941_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 45_482 ns.
	fn finalize() -> Weight {
		Weight::from_parts(45_482_000, 0)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 27_709 ns.
	fn finalize_by_call(b: u32) -> Weight {
		Weight::from_parts(23_732_529, 0)
			.saturating_add(Weight::from_parts(1_347, 0).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 51_200 ns.
	fn refund(c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(41_780_454, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64).saturating_mul(c.into()))
	}
	// At least 60_389 ns.
	fn dissolve() -> Weight {
		Weight::from_parts(60_389_000, 0)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	// At least 8_792 ns.
	fn update_min_contribution() -> Weight {
		Weight::from_parts(8_792_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 8_255 ns.
	fn update_end() -> Weight {
		Weight::from_parts(8_255_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 7_567 ns.
	fn update_cap() -> Weight {
		Weight::from_parts(7_567_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 8_729 ns.
	fn set_max_contribution() -> Weight {
		Weight::from_parts(8_729_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
