//! Weights of the calls, without what is inside.

use frame_support::weights::{Weight, constants::RocksDbWeight};

/// Weight of each call. `definitions` are those of the account that is acted for.
pub trait WeightInfo {
	/// Weight of `proxy`.
	fn proxy(definitions: u32) -> Weight;
	/// Weight of `add_proxy`.
	fn add_proxy() -> Weight;
	/// Weight of `remove_proxy`.
	fn remove_proxy() -> Weight;
	/// Weight of `remove_proxies`.
	fn remove_proxies(definitions: u32) -> Weight;
	/// Weight of `create_pure`.
	fn create_pure() -> Weight;
	/// Weight of `kill_pure`.
	fn kill_pure(definitions: u32) -> Weight;
	/// Weight of `announce`.
	fn announce() -> Weight;
	/// Weight of `remove_announcement` and `reject_announcement`.
	fn withdraw_announcement() -> Weight;
	/// Weight of `proxy_announced`.
	fn proxy_announced(definitions: u32) -> Weight;
	/// Weight of `poke_deposit`.
	fn poke_deposit() -> Weight;
	/// Weight of `set_real_pays_fee`.
	fn set_real_pays_fee() -> Weight;
}

/// The protocol's figures; for withdrawing and using up announcements, and for the consents that go
/// with all proxies, upper estimates by hand.
impl WeightInfo for () {
	fn proxy(definitions: u32) -> Weight {
		cost(28_000_000, 3, 1).saturating_add(scan(definitions))
	}

	fn add_proxy() -> Weight {
		cost(25_800_000, 1, 1)
	}

	fn remove_proxy() -> Weight {
		cost(27_800_000, 1, 2)
	}

	fn remove_proxies(definitions: u32) -> Weight {
		cost(27_400_000, 1, 1).saturating_add(consents(definitions))
	}

	fn create_pure() -> Weight {
		cost(27_900_000, 1, 1)
	}

	fn kill_pure(definitions: u32) -> Weight {
		cost(26_500_000, 1, 1).saturating_add(consents(definitions))
	}

	fn announce() -> Weight {
		cost(34_300_000, 3, 2)
	}

	fn withdraw_announcement() -> Weight {
		cost(34_300_000, 2, 2)
	}

	fn proxy_announced(definitions: u32) -> Weight {
		cost(45_000_000, 4, 3).saturating_add(scan(definitions))
	}

	fn poke_deposit() -> Weight {
		cost(46_800_000, 3, 3)
	}

	fn set_real_pays_fee() -> Weight {
		cost(14_300_000, 1, 1)
	}
}

fn cost(ref_time: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(ref_time, 0).saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}

/// Looking through a list.
fn scan(definitions: u32) -> Weight {
	Weight::from_parts(50_000, 0).saturating_mul(u64::from(definitions))
}

/// Taking back as many consents as there can be.
fn consents(definitions: u32) -> Weight {
	RocksDbWeight::get().reads_writes(1, 1).saturating_mul(u64::from(definitions))
}
