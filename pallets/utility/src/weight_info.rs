//! Weights of `pallet_subtensor_utility`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
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
	/// Weight of `batch`. `c` from 1 to 500.
	fn batch(c: u32) -> Weight;
	/// Weight of `as_derivative`.
	fn as_derivative() -> Weight;
	/// Weight of `batch_all`. `c` from 1 to 500.
	fn batch_all(c: u32) -> Weight;
	/// Weight of `dispatch_as`.
	fn dispatch_as() -> Weight;
	/// Weight of `force_batch`. `c` from 1 to 500.
	fn force_batch(c: u32) -> Weight;
	/// Weight of `if_else`.
	fn if_else() -> Weight;
	/// Weight of `dispatch_as_fallible`.
	fn dispatch_as_fallible() -> Weight;
}

/// The measured figures with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// At least 9_793 ns.
	fn batch(c: u32) -> Weight {
		Weight::from_parts(8_062_371, 0)
			.saturating_add(Weight::from_parts(4_175_678, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	// At least 6_249 ns.
	fn as_derivative() -> Weight {
		Weight::from_parts(6_249_000, 0).saturating_add(T::DbWeight::get().reads(2_u64))
	}
	// At least 10_066 ns.
	fn batch_all(c: u32) -> Weight {
		Weight::from_parts(13_119_171, 0)
			.saturating_add(Weight::from_parts(4_081_869, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	// At least 7_612 ns.
	fn dispatch_as() -> Weight {
		Weight::from_parts(7_612_000, 0).saturating_add(T::DbWeight::get().reads(1_u64))
	}
	// At least 10_010 ns.
	fn force_batch(c: u32) -> Weight {
		Weight::from_parts(13_013_635, 0)
			.saturating_add(Weight::from_parts(4_197_553, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	// At least 10_832 ns.
	fn if_else() -> Weight {
		Weight::from_parts(10_832_000, 0).saturating_add(T::DbWeight::get().reads(2_u64))
	}
	// At least 7_374 ns.
	fn dispatch_as_fallible() -> Weight {
		Weight::from_parts(7_374_000, 0).saturating_add(T::DbWeight::get().reads(1_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 9_793 ns.
	fn batch(c: u32) -> Weight {
		Weight::from_parts(8_062_371, 0)
			.saturating_add(Weight::from_parts(4_175_678, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	// At least 6_249 ns.
	fn as_derivative() -> Weight {
		Weight::from_parts(6_249_000, 0).saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	// At least 10_066 ns.
	fn batch_all(c: u32) -> Weight {
		Weight::from_parts(13_119_171, 0)
			.saturating_add(Weight::from_parts(4_081_869, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	// At least 7_612 ns.
	fn dispatch_as() -> Weight {
		Weight::from_parts(7_612_000, 0).saturating_add(RocksDbWeight::get().reads(1_u64))
	}
	// At least 10_010 ns.
	fn force_batch(c: u32) -> Weight {
		Weight::from_parts(13_013_635, 0)
			.saturating_add(Weight::from_parts(4_197_553, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	// At least 10_832 ns.
	fn if_else() -> Weight {
		Weight::from_parts(10_832_000, 0).saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	// At least 7_374 ns.
	fn dispatch_as_fallible() -> Weight {
		Weight::from_parts(7_374_000, 0).saturating_add(RocksDbWeight::get().reads(1_u64))
	}
}
