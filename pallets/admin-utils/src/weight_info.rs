//! Weights of the calls.
//!
//! Setters fall into three classes that cost the same for each parameter: a plain write of a chain
//! parameter; a write for one subnet by root; and one by its owner, who passes a rate limit and the
//! admin window first. The figures of `()` are upper estimates by hand; they stand until the
//! benchmarks' figures replace them.

use frame_support::weights::{Weight, constants::RocksDbWeight};

/// Weight of each kind of call.
pub trait WeightInfo {
	/// A parameter of the chain.
	fn set_for_chain() -> Weight;
	/// A parameter of one subnet, set by root.
	fn set_by_root() -> Weight;
	/// A parameter of one subnet, set by its owner.
	fn set_by_owner() -> Weight;
	/// Number of mechanisms: the rows of those that go are removed, one a seat in each table.
	fn set_mechanism_count() -> Weight;
	/// Trimming a full subnet: every row of every seat moves.
	fn trim() -> Weight;
	/// One step of trimming under Null consensus, with the commits that go first.
	fn trim_null_batch() -> Weight;
	/// Replacing `count` block authors.
	fn swap_authorities(count: usize) -> Weight;
	/// Replacing `count` finality voters.
	fn schedule_grandpa_change(count: usize) -> Weight;
}

/// Seats of a full subnet under Yuma.
const SEATS: u64 = 256;

/// Rows that belong to one seat.
const ROWS_PER_SEAT: u64 = 12;

/// Commits that one call clears under Null consensus.
const COMMITS: u64 = 2_500;

impl WeightInfo for () {
	fn set_for_chain() -> Weight {
		estimate(8_000_000, 0, 1, 2)
	}

	fn set_by_root() -> Weight {
		estimate(40_000_000, 4_433, 8, 3)
	}

	fn set_by_owner() -> Weight {
		estimate(45_000_000, 4_433, 9, 4)
	}

	fn set_mechanism_count() -> Weight {
		let rows = SEATS.saturating_mul(4);
		estimate(300_000_000, 4_433, rows.saturating_add(9), rows.saturating_add(4))
	}

	fn trim() -> Weight {
		let rows = SEATS.saturating_mul(ROWS_PER_SEAT);
		estimate(2_000_000_000, 10_000, rows, rows)
	}

	fn trim_null_batch() -> Weight {
		let rows = SEATS.saturating_mul(ROWS_PER_SEAT).saturating_add(COMMITS);
		estimate(4_000_000_000, 10_000, rows, rows)
	}

	fn swap_authorities(count: usize) -> Weight {
		estimate(5_000_000, 0, 0, 1).saturating_add(each(count, 30_000))
	}

	fn schedule_grandpa_change(count: usize) -> Weight {
		estimate(9_000_000, 2_779, 2, 3).saturating_add(each(count, 16_000))
	}
}

fn estimate(ref_time: u64, proof_size: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(ref_time, proof_size)
		.saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}

fn each(count: usize, ref_time: u64) -> Weight {
	let count = u64::try_from(count).unwrap_or(u64::MAX);
	Weight::from_parts(ref_time, 0).saturating_mul(count)
}
