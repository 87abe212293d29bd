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
	// At least 139_943 ns.
	fn set_commitment(n: u32) -> Weight {
		Weight::from_parts(150_895_173, 0)
			.saturating_add(Weight::from_parts(60_747, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// At least 1_349_224 ns.
	fn set_commitment_with_reset(n: u32) -> Weight {
		Weight::from_parts(1_385_964_499, 0)
			.saturating_add(Weight::from_parts(71_545, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(266_u64))
			.saturating_add(T::DbWeight::get().writes(261_u64))
	}
	// At least 2_673 ns.
	fn set_max_space() -> Weight {
		Weight::from_parts(2_673_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 96_212 ns.
	fn reveal_pass(n: u32, v: u32) -> Weight {
		Weight::from_parts(2_315_018, 0)
			.saturating_add(Weight::from_parts(47_280, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(2_547_347, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 92_656 ns.
	fn reveal_field() -> Weight {
		Weight::from_parts(92_656_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 139_943 ns.
	fn set_commitment(n: u32) -> Weight {
		Weight::from_parts(150_895_173, 0)
			.saturating_add(Weight::from_parts(60_747, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	// At least 1_349_224 ns.
	fn set_commitment_with_reset(n: u32) -> Weight {
		Weight::from_parts(1_385_964_499, 0)
			.saturating_add(Weight::from_parts(71_545, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(266_u64))
			.saturating_add(RocksDbWeight::get().writes(261_u64))
	}
	// At least 2_673 ns.
	fn set_max_space() -> Weight {
		Weight::from_parts(2_673_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 96_212 ns.
	fn reveal_pass(n: u32, v: u32) -> Weight {
		Weight::from_parts(2_315_018, 0)
			.saturating_add(Weight::from_parts(47_280, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(2_547_347, 0).saturating_mul(v.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(v.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 92_656 ns.
	fn reveal_field() -> Weight {
		Weight::from_parts(92_656_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
