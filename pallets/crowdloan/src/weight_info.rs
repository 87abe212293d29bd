//! Weights of the calls.

use frame_support::weights::{Weight, constants::RocksDbWeight};

/// Weight of each call, without that of a stored call.
pub trait WeightInfo {
	/// Weight of `create`.
	fn create() -> Weight;
	/// Weight of `contribute`.
	fn contribute() -> Weight;
	/// Weight of `withdraw`.
	fn withdraw() -> Weight;
	/// Weight of `finalize`.
	fn finalize() -> Weight;
	/// Weight of `refund` for so many contributors.
	fn refund(contributors: u32) -> Weight;
	/// Weight of `dissolve`.
	fn dissolve() -> Weight;
	/// Weight of `update_min_contribution`.
	fn update_min_contribution() -> Weight;
	/// Weight of `update_end`.
	fn update_end() -> Weight;
	/// Weight of `update_cap`.
	fn update_cap() -> Weight;
	/// Weight of `set_max_contribution`.
	fn set_max_contribution() -> Weight;
}

/// The protocol's figures where `docs/protocol/companion-pallets.md` §3.4 has them; upper estimates
/// by hand for the rest, until the benchmarks' figures replace them.
impl WeightInfo for () {
	fn create() -> Weight {
		weight(59_800_000, 3, 5)
	}

	fn contribute() -> Weight {
		weight(66_600_000, 5, 4)
	}

	fn withdraw() -> Weight {
		weight(60_300_000, 4, 4)
	}

	fn finalize() -> Weight {
		weight(31_500_000, 4, 2)
	}

	fn refund(contributors: u32) -> Weight {
		let each = weight(39_500_000, 2, 2).saturating_mul(contributors.into());
		weight(110_700_000, 2, 0).saturating_add(each)
	}

	fn dissolve() -> Weight {
		weight(66_900_000, 4, 5)
	}

	fn update_min_contribution() -> Weight {
		weight(15_000_000, 2, 1)
	}

	fn update_end() -> Weight {
		weight(15_000_000, 1, 1)
	}

	fn update_cap() -> Weight {
		weight(15_000_000, 1, 1)
	}

	fn set_max_contribution() -> Weight {
		weight(15_000_000, 2, 1)
	}
}

/// `ref_time` in picoseconds, then accesses to the database.
fn weight(ref_time: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(ref_time, 0).saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}
