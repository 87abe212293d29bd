//! Weights that are not measured yet: upper estimates by hand, computation plus the storage accesses
//! of the longest path. Leases need a crowdloan that is being finalized.

use frame_support::weights::{Weight, constants::RocksDbWeight};

/// Weight of `register_leased_network` for so many contributors.
pub fn register_leased_network(contributors: u32) -> Weight {
	let each = estimate(40_000_000, 3, 3).saturating_mul(contributors.into());
	estimate(2_000_000_000, 130, 90).saturating_add(each)
}

/// Weight of `terminate_lease` for so many contributors.
pub fn terminate_lease(contributors: u32) -> Weight {
	let each = estimate(50_000_000, 14, 11).saturating_mul(contributors.into());
	estimate(300_000_000, 30, 24).saturating_add(each)
}

fn estimate(ref_time: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(ref_time, 0).saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}
