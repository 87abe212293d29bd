//! Weights of `pallet_commitments`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
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
	/// Weight of `set_commitment`. `n` from 0 to 8192.
	fn set_commitment(n: u32) -> Weight;
	/// Weight of `set_commitment_with_reset`. `n` from 0 to 8192.
	fn set_commitment_with_reset(n: u32) -> Weight;
	/// Weight of `set_max_space`.
	fn set_max_space() -> Weight;
	/// Weight of `reveal_pass`. `n` from 0 to 8192. `v` from 1 to 32.
	fn reveal_pass(n: u32, v: u32) -> Weight;
	/// Weight of `reveal_field`.
	fn reveal_field() -> Weight;
}

/// The measured figures with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// At least 143_819 ns.
	fn set_commitment(n: u32) -> Weight {
		Weight::from_parts(141_624_963, 0)
			.saturating_add(Weight::from_parts(65_187, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 1_420_946 ns.
	fn set_commitment_with_reset(n: u32) -> Weight {
		Weight::from_parts(1_466_286_716, 0)
			.saturating_add(Weight::from_parts(68_957, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(266_u64))
			.saturating_add(T::DbWeight::get().writes(261_u64))
	}
	// At least 2_782 ns.
	fn set_max_space() -> Weight {
		Weight::from_parts(2_782_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 97_557 ns.
	fn reveal_pass(n: u32, v: u32) -> Weight {
		Weight::from_parts(16_680_902, 0)
			.saturating_add(Weight::from_parts(45_500, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(2_601_345, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 100_990 ns.
	fn reveal_field() -> Weight {
		Weight::from_parts(100_990_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 143_819 ns.
	fn set_commitment(n: u32) -> Weight {
		Weight::from_parts(141_624_963, 0)
			.saturating_add(Weight::from_parts(65_187, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 1_420_946 ns.
	fn set_commitment_with_reset(n: u32) -> Weight {
		Weight::from_parts(1_466_286_716, 0)
			.saturating_add(Weight::from_parts(68_957, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(266_u64))
			.saturating_add(RocksDbWeight::get().writes(261_u64))
	}
	// At least 2_782 ns.
	fn set_max_space() -> Weight {
		Weight::from_parts(2_782_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 97_557 ns.
	fn reveal_pass(n: u32, v: u32) -> Weight {
		Weight::from_parts(16_680_902, 0)
			.saturating_add(Weight::from_parts(45_500, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(2_601_345, 0).saturating_mul(v.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(v.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 100_990 ns.
	fn reveal_field() -> Weight {
		Weight::from_parts(100_990_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
