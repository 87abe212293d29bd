//! Weights of `pallet_subtensor_proxy`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
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
	/// Weight of `proxy`. `p` from 1 to 20.
	fn proxy(p: u32) -> Weight;
	/// Weight of `add_proxy`.
	fn add_proxy() -> Weight;
	/// Weight of `remove_proxy`.
	fn remove_proxy() -> Weight;
	/// Weight of `remove_proxies`. `p` from 1 to 20.
	fn remove_proxies(p: u32) -> Weight;
	/// Weight of `create_pure`.
	fn create_pure() -> Weight;
	/// Weight of `kill_pure`. `p` from 2 to 20.
	fn kill_pure(p: u32) -> Weight;
	/// Weight of `announce`.
	fn announce() -> Weight;
	/// Weight of `withdraw_announcement`.
	fn withdraw_announcement() -> Weight;
	/// Weight of `proxy_announced`. `p` from 1 to 20.
	fn proxy_announced(p: u32) -> Weight;
	/// Weight of `poke_deposit`.
	fn poke_deposit() -> Weight;
	/// Weight of `set_real_pays_fee`.
	fn set_real_pays_fee() -> Weight;
}

/// The measured figures with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// At least 12_105 ns.
	fn proxy(p: u32) -> Weight {
		Weight::from_parts(12_322_655, 0)
			.saturating_add(Weight::from_parts(10_093, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 21_359 ns.
	fn add_proxy() -> Weight {
		Weight::from_parts(21_359_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 23_084 ns.
	fn remove_proxy() -> Weight {
		Weight::from_parts(23_084_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 19_318 ns.
	fn remove_proxies(p: u32) -> Weight {
		Weight::from_parts(18_186_744, 0)
			.saturating_add(Weight::from_parts(847_869, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 22_440 ns.
	fn create_pure() -> Weight {
		Weight::from_parts(22_440_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 36_827 ns.
	fn kill_pure(p: u32) -> Weight {
		Weight::from_parts(34_162_379, 0)
			.saturating_add(Weight::from_parts(962_836, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 38_189 ns.
	fn announce() -> Weight {
		Weight::from_parts(38_189_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 33_101 ns.
	fn withdraw_announcement() -> Weight {
		Weight::from_parts(33_101_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 43_466 ns.
	fn proxy_announced(p: u32) -> Weight {
		Weight::from_parts(43_539_812, 0)
			.saturating_add(Weight::from_parts(63_823, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 56_826 ns.
	fn poke_deposit() -> Weight {
		Weight::from_parts(56_826_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 10_152 ns.
	fn set_real_pays_fee() -> Weight {
		Weight::from_parts(10_152_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 12_105 ns.
	fn proxy(p: u32) -> Weight {
		Weight::from_parts(12_322_655, 0)
			.saturating_add(Weight::from_parts(10_093, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 21_359 ns.
	fn add_proxy() -> Weight {
		Weight::from_parts(21_359_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 23_084 ns.
	fn remove_proxy() -> Weight {
		Weight::from_parts(23_084_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 19_318 ns.
	fn remove_proxies(p: u32) -> Weight {
		Weight::from_parts(18_186_744, 0)
			.saturating_add(Weight::from_parts(847_869, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 22_440 ns.
	fn create_pure() -> Weight {
		Weight::from_parts(22_440_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 36_827 ns.
	fn kill_pure(p: u32) -> Weight {
		Weight::from_parts(34_162_379, 0)
			.saturating_add(Weight::from_parts(962_836, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 38_189 ns.
	fn announce() -> Weight {
		Weight::from_parts(38_189_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 33_101 ns.
	fn withdraw_announcement() -> Weight {
		Weight::from_parts(33_101_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 43_466 ns.
	fn proxy_announced(p: u32) -> Weight {
		Weight::from_parts(43_539_812, 0)
			.saturating_add(Weight::from_parts(63_823, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 56_826 ns.
	fn poke_deposit() -> Weight {
		Weight::from_parts(56_826_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 10_152 ns.
	fn set_real_pays_fee() -> Weight {
		Weight::from_parts(10_152_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
