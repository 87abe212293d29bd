//! Weights of the wrappers, without what is inside.

use frame_support::weights::{Weight, constants::RocksDbWeight};

/// Weight of each wrapper; `items` are the calls of a batch.
pub trait WeightInfo {
	/// Weight of `batch`.
	fn batch(items: u32) -> Weight;
	/// Weight of `as_derivative`, the row of the derived account left out.
	fn as_derivative() -> Weight;
	/// Weight of `batch_all`.
	fn batch_all(items: u32) -> Weight;
	/// Weight of `dispatch_as`.
	fn dispatch_as() -> Weight;
	/// Weight of `force_batch`.
	fn force_batch(items: u32) -> Weight;
	/// Weight of `if_else`.
	fn if_else() -> Weight;
	/// Weight of `dispatch_as_fallible`.
	fn dispatch_as_fallible() -> Weight;
}

/// The protocol's figures. What every dispatch of a non-root origin reads is the safe mode.
impl WeightInfo for () {
	fn batch(items: u32) -> Weight {
		list(19_400_000, 5_450_000, items)
	}

	fn as_derivative() -> Weight {
		filtered(15_400_000)
	}

	fn batch_all(items: u32) -> Weight {
		list(13_400_000, 5_660_000, items)
	}

	fn dispatch_as() -> Weight {
		Weight::from_parts(7_000_000, 0)
	}

	fn force_batch(items: u32) -> Weight {
		list(12_100_000, 5_480_000, items)
	}

	fn if_else() -> Weight {
		filtered(21_800_000)
	}

	fn dispatch_as_fallible() -> Weight {
		Weight::from_parts(7_000_000, 0)
	}
}

fn list(base: u64, per_item: u64, items: u32) -> Weight {
	filtered(base).saturating_add(Weight::from_parts(per_item, 0).saturating_mul(u64::from(items)))
}

fn filtered(ref_time: u64) -> Weight {
	Weight::from_parts(ref_time, 0).saturating_add(RocksDbWeight::get().reads(2))
}
