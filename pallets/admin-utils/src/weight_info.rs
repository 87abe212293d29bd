//! Weights of `pallet_admin_utils`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
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
	/// Weight of `set_for_chain`.
	fn set_for_chain() -> Weight;
	/// Weight of `set_by_root`.
	fn set_by_root() -> Weight;
	/// Weight of `set_by_owner`.
	fn set_by_owner() -> Weight;
	/// Weight of `set_mechanism_count`. `r` from 0 to 2340.
	fn set_mechanism_count(r: u32) -> Weight;
	/// Weight of `trim`.
	fn trim() -> Weight;
	/// Weight of `trim_null_batch`. `n` from 256 to 2500.
	fn trim_null_batch(n: u32) -> Weight;
	/// Weight of `swap_authorities`. `a` from 1 to 32.
	fn swap_authorities(a: u32) -> Weight;
	/// Weight of `schedule_grandpa_change`. `a` from 1 to 32.
	fn schedule_grandpa_change(a: u32) -> Weight;
}

/// The measured figures with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// At least 4_654 ns.
	fn set_for_chain() -> Weight {
		Weight::from_parts(4_654_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 15_622 ns.
	fn set_by_root() -> Weight {
		Weight::from_parts(15_622_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 24_009 ns.
	fn set_by_owner() -> Weight {
		Weight::from_parts(24_009_000, 0)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 386_896 ns.
	fn set_mechanism_count(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(5_920_214, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(102_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(48_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(r.into()))
	}
	// At least 15_449_570 ns.
	fn trim() -> Weight {
		Weight::from_parts(15_449_570_000, 0)
			.saturating_add(T::DbWeight::get().reads(1628_u64))
			.saturating_add(T::DbWeight::get().writes(3723_u64))
	}
	// At least 24_753_177 ns.
	fn trim_null_batch(n: u32) -> Weight {
		Weight::from_parts(7_693_358_922, 0)
			.saturating_add(Weight::from_parts(56_995_316, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2466_u64))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(3704_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64).saturating_mul(n.into()))
	}
	// At least 5_030 ns.
	fn swap_authorities(a: u32) -> Weight {
		Weight::from_parts(5_179_334, 0)
			.saturating_add(Weight::from_parts(18_782, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 4_815 ns.
	fn schedule_grandpa_change(a: u32) -> Weight {
		Weight::from_parts(4_808_384, 0)
			.saturating_add(Weight::from_parts(9_829, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 4_654 ns.
	fn set_for_chain() -> Weight {
		Weight::from_parts(4_654_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 15_622 ns.
	fn set_by_root() -> Weight {
		Weight::from_parts(15_622_000, 0)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 24_009 ns.
	fn set_by_owner() -> Weight {
		Weight::from_parts(24_009_000, 0)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 386_896 ns.
	fn set_mechanism_count(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(5_920_214, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(102_u64))
			.saturating_add(RocksDbWeight::get().reads(3_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(48_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(r.into()))
	}
	// At least 15_449_570 ns.
	fn trim() -> Weight {
		Weight::from_parts(15_449_570_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1628_u64))
			.saturating_add(RocksDbWeight::get().writes(3723_u64))
	}
	// At least 24_753_177 ns.
	fn trim_null_batch(n: u32) -> Weight {
		Weight::from_parts(7_693_358_922, 0)
			.saturating_add(Weight::from_parts(56_995_316, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2466_u64))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(3704_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64).saturating_mul(n.into()))
	}
	// At least 5_030 ns.
	fn swap_authorities(a: u32) -> Weight {
		Weight::from_parts(5_179_334, 0)
			.saturating_add(Weight::from_parts(18_782, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 4_815 ns.
	fn schedule_grandpa_change(a: u32) -> Weight {
		Weight::from_parts(4_808_384, 0)
			.saturating_add(Weight::from_parts(9_829, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
