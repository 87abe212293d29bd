//! Weights of `pallet_subtensor_utility`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
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
	// At least 10_387 ns.
	fn batch(c: u32) -> Weight {
		Weight::from_parts(12_011_433, 0)
			.saturating_add(Weight::from_parts(4_221_535, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	// At least 6_260 ns.
	fn as_derivative() -> Weight {
		Weight::from_parts(6_260_000, 0).saturating_add(T::DbWeight::get().reads(2_u64))
	}
	// At least 10_484 ns.
	fn batch_all(c: u32) -> Weight {
		Weight::from_parts(8_676_048, 0)
			.saturating_add(Weight::from_parts(4_189_605, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	// At least 7_855 ns.
	fn dispatch_as() -> Weight {
		Weight::from_parts(7_855_000, 0).saturating_add(T::DbWeight::get().reads(1_u64))
	}
	// At least 10_257 ns.
	fn force_batch(c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(4_323_987, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
	// At least 11_428 ns.
	fn if_else() -> Weight {
		Weight::from_parts(11_428_000, 0).saturating_add(T::DbWeight::get().reads(2_u64))
	}
	// At least 7_891 ns.
	fn dispatch_as_fallible() -> Weight {
		Weight::from_parts(7_891_000, 0).saturating_add(T::DbWeight::get().reads(1_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 10_387 ns.
	fn batch(c: u32) -> Weight {
		Weight::from_parts(12_011_433, 0)
			.saturating_add(Weight::from_parts(4_221_535, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	// At least 6_260 ns.
	fn as_derivative() -> Weight {
		Weight::from_parts(6_260_000, 0).saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	// At least 10_484 ns.
	fn batch_all(c: u32) -> Weight {
		Weight::from_parts(8_676_048, 0)
			.saturating_add(Weight::from_parts(4_189_605, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	// At least 7_855 ns.
	fn dispatch_as() -> Weight {
		Weight::from_parts(7_855_000, 0).saturating_add(RocksDbWeight::get().reads(1_u64))
	}
	// At least 10_257 ns.
	fn force_batch(c: u32) -> Weight {
		Weight::from_parts(0, 0)
			.saturating_add(Weight::from_parts(4_323_987, 0).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	// At least 11_428 ns.
	fn if_else() -> Weight {
		Weight::from_parts(11_428_000, 0).saturating_add(RocksDbWeight::get().reads(2_u64))
	}
	// At least 7_891 ns.
	fn dispatch_as_fallible() -> Weight {
		Weight::from_parts(7_891_000, 0).saturating_add(RocksDbWeight::get().reads(1_u64))
	}
}
