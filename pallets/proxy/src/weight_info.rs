//! Weights of `pallet_subtensor_proxy`, measured by `scripts/bench-weights.sh`: don't edit, measure again.
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
	// At least 11_988 ns.
	fn proxy(p: u32) -> Weight {
		Weight::from_parts(11_922_270, 0)
			.saturating_add(Weight::from_parts(43_211, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 20_885 ns.
	fn add_proxy() -> Weight {
		Weight::from_parts(20_885_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 22_041 ns.
	fn remove_proxy() -> Weight {
		Weight::from_parts(22_041_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 18_697 ns.
	fn remove_proxies(p: u32) -> Weight {
		Weight::from_parts(17_343_377, 0)
			.saturating_add(Weight::from_parts(825_785, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 22_273 ns.
	fn create_pure() -> Weight {
		Weight::from_parts(22_273_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// At least 34_156 ns.
	fn kill_pure(p: u32) -> Weight {
		Weight::from_parts(31_910_000, 0)
			.saturating_add(Weight::from_parts(846_882, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 36_193 ns.
	fn announce() -> Weight {
		Weight::from_parts(36_193_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 30_711 ns.
	fn withdraw_announcement() -> Weight {
		Weight::from_parts(30_711_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 41_332 ns.
	fn proxy_announced(p: u32) -> Weight {
		Weight::from_parts(41_652_134, 0)
			.saturating_add(Weight::from_parts(39_463, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// At least 51_389 ns.
	fn poke_deposit() -> Weight {
		Weight::from_parts(51_389_000, 0)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// At least 9_768 ns.
	fn set_real_pays_fee() -> Weight {
		Weight::from_parts(9_768_000, 0)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// The same with the usual database weights, for tests.
impl WeightInfo for () {
	// At least 11_988 ns.
	fn proxy(p: u32) -> Weight {
		Weight::from_parts(11_922_270, 0)
			.saturating_add(Weight::from_parts(43_211, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 20_885 ns.
	fn add_proxy() -> Weight {
		Weight::from_parts(20_885_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 22_041 ns.
	fn remove_proxy() -> Weight {
		Weight::from_parts(22_041_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 18_697 ns.
	fn remove_proxies(p: u32) -> Weight {
		Weight::from_parts(17_343_377, 0)
			.saturating_add(Weight::from_parts(825_785, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 22_273 ns.
	fn create_pure() -> Weight {
		Weight::from_parts(22_273_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// At least 34_156 ns.
	fn kill_pure(p: u32) -> Weight {
		Weight::from_parts(31_910_000, 0)
			.saturating_add(Weight::from_parts(846_882, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64).saturating_mul(p.into()))
	}
	// At least 36_193 ns.
	fn announce() -> Weight {
		Weight::from_parts(36_193_000, 0)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 30_711 ns.
	fn withdraw_announcement() -> Weight {
		Weight::from_parts(30_711_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 41_332 ns.
	fn proxy_announced(p: u32) -> Weight {
		Weight::from_parts(41_652_134, 0)
			.saturating_add(Weight::from_parts(39_463, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	// At least 51_389 ns.
	fn poke_deposit() -> Weight {
		Weight::from_parts(51_389_000, 0)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// At least 9_768 ns.
	fn set_real_pays_fee() -> Weight {
		Weight::from_parts(9_768_000, 0)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
