//! Weights of `pallet_admin_utils`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
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
	/// Weight of `set_for_chain`.
	fn set_for_chain() -> Weight;
	/// Weight of `set_by_root`.
	fn set_by_root() -> Weight;
	/// Weight of `set_by_owner`.
	fn set_by_owner() -> Weight;
	/// Weight of `set_epoch_consensus`.
	fn set_epoch_consensus() -> Weight;
	/// Weight of `set_mechanism_count`. `r` from 0 to 2340.
	fn set_mechanism_count(r: u32) -> Weight;
	/// Weight of `trim`.
	fn trim() -> Weight;
	/// Weight of `trim_null_batch`. `n` from 320 to 2500.
	fn trim_null_batch(n: u32) -> Weight;
	/// Weight of `swap_authorities`. `a` from 1 to 32.
	fn swap_authorities(a: u32) -> Weight;
	/// Weight of `schedule_grandpa_change`. `a` from 1 to 32.
	fn schedule_grandpa_change(a: u32) -> Weight;
}

/// The measured figures with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// At least 6_546 ns.
	fn set_for_chain() -> Weight {
		Weight::from_parts(6_546_000, 0).saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 13_512 ns.
	fn set_by_root() -> Weight {
		Weight::from_parts(13_512_000, 0)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 22_055 ns.
	fn set_by_owner() -> Weight {
		Weight::from_parts(22_055_000, 0)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 58_308 ns.
	fn set_epoch_consensus() -> Weight {
		Weight::from_parts(58_308_000, 0)
			.saturating_add(T::DbWeight::get().reads(28_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 332_124 ns.
	fn set_mechanism_count(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(5_301_671, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(103_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(48_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64).saturating_mul(r.into()))
	}
	// At least 13_208_649 ns.
	fn trim() -> Weight {
		Weight::from_parts(13_208_649_000, 0)
			.saturating_add(T::DbWeight::get().reads(1627_u64))
			.saturating_add(T::DbWeight::get().writes(3723_u64))
	}
	// At least 24_923_763 ns.
	fn trim_null_batch(n: u32) -> Weight {
		Weight::from_parts(4_530_858_066, 0)
			.saturating_add(Weight::from_parts(52_387_394, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2465_u64))
			.saturating_add(T::DbWeight::get().reads(7_u64).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(3792_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64).saturating_mul(n.into()))
	}
	// At least 4_822 ns.
	fn swap_authorities(a: u32) -> Weight {
		Weight::from_parts(4_914_652, 0)
			.saturating_add(Weight::from_parts(8_755, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 4_429 ns.
	fn schedule_grandpa_change(a: u32) -> Weight {
		Weight::from_parts(4_425_772, 0)
			.saturating_add(Weight::from_parts(13_449, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 6_546 ns.
	fn set_for_chain() -> Weight {
		Weight::from_parts(6_546_000, 0).saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 13_512 ns.
	fn set_by_root() -> Weight {
		Weight::from_parts(13_512_000, 0)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 22_055 ns.
	fn set_by_owner() -> Weight {
		Weight::from_parts(22_055_000, 0)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 58_308 ns.
	fn set_epoch_consensus() -> Weight {
		Weight::from_parts(58_308_000, 0)
			.saturating_add(RocksDbWeight::get().reads(28_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 332_124 ns.
	fn set_mechanism_count(r: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(5_301_671, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(103_u64))
			.saturating_add(RocksDbWeight::get().reads(3_u64).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().writes(48_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64).saturating_mul(r.into()))
	}
	// At least 13_208_649 ns.
	fn trim() -> Weight {
		Weight::from_parts(13_208_649_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1627_u64))
			.saturating_add(RocksDbWeight::get().writes(3723_u64))
	}
	// At least 24_923_763 ns.
	fn trim_null_batch(n: u32) -> Weight {
		Weight::from_parts(4_530_858_066, 0)
			.saturating_add(Weight::from_parts(52_387_394, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2465_u64))
			.saturating_add(RocksDbWeight::get().reads(7_u64).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().writes(3792_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64).saturating_mul(n.into()))
	}
	// At least 4_822 ns.
	fn swap_authorities(a: u32) -> Weight {
		Weight::from_parts(4_914_652, 0)
			.saturating_add(Weight::from_parts(8_755, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 4_429 ns.
	fn schedule_grandpa_change(a: u32) -> Weight {
		Weight::from_parts(4_425_772, 0)
			.saturating_add(Weight::from_parts(13_449, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
