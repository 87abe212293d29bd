//! How heavy and how long a block may be. Spec: `docs/protocol/runtime-and-node.md` §5.

use frame_support::{
	dispatch::DispatchClass,
	parameter_types,
	weights::{
		RuntimeDbWeight, Weight,
		constants::{WEIGHT_REF_TIME_PER_NANOS, WEIGHT_REF_TIME_PER_SECOND},
	},
};
use frame_system::limits::{BlockLength, BlockWeights};
use sp_runtime::Perbill;

/// The share of a block that user transactions may fill; the rest is kept for operational ones.
pub const NORMAL_DISPATCH_RATIO: Perbill = Perbill::from_percent(75);

/// The share of a block that its initialisation is expected to take.
const AVERAGE_ON_INITIALIZE_RATIO: Perbill = Perbill::from_percent(10);

/// Four of the twelve seconds of a slot. The proof size is unlimited: this chain makes no proofs.
pub const MAXIMUM_BLOCK_WEIGHT: Weight =
	Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND.saturating_mul(4), u64::MAX);

/// An empty block.
const BLOCK_EXECUTION_WEIGHT: Weight =
	Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(431_614), 0);

/// A transaction that does nothing.
pub const EXTRINSIC_BASE_WEIGHT: Weight =
	Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(108_157), 0);

/// 10 MiB.
const MAXIMUM_BLOCK_LENGTH: u32 = 10 * 1_024 * 1_024;

parameter_types! {
	/// The weight limits of each class of transactions.
	pub RuntimeBlockWeights: BlockWeights = block_weights();

	/// The length limits of each class of transactions, in bytes.
	pub RuntimeBlockLength: BlockLength = BlockLength::builder()
		.max_length(MAXIMUM_BLOCK_LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |max| {
			*max = NORMAL_DISPATCH_RATIO.mul_floor(*max);
		})
		.build();

	/// What a read and a write of the state are charged: figures of a disk-bound database.
	pub const RuntimeDatabaseWeight: RuntimeDbWeight =
		RuntimeDbWeight { read: 25_000_000, write: 100_000_000 };
}

/// A part of a weight, each component rounded to the nearest.
#[expect(clippy::arithmetic_side_effects, reason = "a part of a weight can't overflow")]
pub fn part_of(ratio: Perbill, weight: Weight) -> Weight {
	ratio * weight
}

fn block_weights() -> BlockWeights {
	let normal = part_of(NORMAL_DISPATCH_RATIO, MAXIMUM_BLOCK_WEIGHT);
	BlockWeights::builder()
		.base_block(BLOCK_EXECUTION_WEIGHT)
		.for_class(DispatchClass::all(), |class| class.base_extrinsic = EXTRINSIC_BASE_WEIGHT)
		.for_class(DispatchClass::Normal, |class| class.max_total = Some(normal))
		.for_class(DispatchClass::Operational, |class| {
			class.max_total = Some(MAXIMUM_BLOCK_WEIGHT);
			class.reserved = Some(MAXIMUM_BLOCK_WEIGHT.saturating_sub(normal));
		})
		.avg_block_initialization(AVERAGE_ON_INITIALIZE_RATIO)
		.build_or_panic()
}
