//! Crowdloans. Spec: §10.1, `docs/protocol/companion-pallets.md` §3.1.

use crate::{Balance, Balances, BlockNumber, Preimage, Runtime, guards::GuardedCall};
use frame_support::{PalletId, parameter_types, traits::Get};
use pallet_subtensor::rate_limits::waits::Waits;
use subtensor_types::{prod_or_fast, units};

parameter_types! {
	/// Accounts of crowdloans are derived from it.
	pub const CrowdloanPalletId: PalletId = PalletId(*b"bt/cloan");
	/// Least deposit of a creator: 10 TAO.
	pub const MinimumDeposit: Balance = units::TAO.saturating_mul(10);
	/// Least of least contributions: 0.1 TAO.
	pub const AbsoluteMinimumContribution: Balance = Balance::new(100_000_000);
	/// Longest duration: 60 days.
	pub const MaximumBlockDuration: BlockNumber = prod_or_fast!(60 * units::DAYS, 20_000);
	/// Contributors that one call refunds.
	pub const RefundContributorsLimit: u32 = 50;
	/// Contributors of one crowdloan.
	pub const MaxContributors: u32 = 500;
}

/// Least duration: a week, unless the genesis of a chain for development chose another.
pub struct MinimumBlockDuration;

impl Get<BlockNumber> for MinimumBlockDuration {
	fn get() -> BlockNumber {
		Waits::of_chain::<Runtime>().crowdloan.unwrap_or(prod_or_fast!(7 * units::DAYS, 50))
	}
}

impl pallet_crowdloan::Config for Runtime {
	type AbsoluteMinimumContribution = AbsoluteMinimumContribution;
	type Currency = Balances;
	type MaxContributors = MaxContributors;
	type MaximumBlockDuration = MaximumBlockDuration;
	type MinimumBlockDuration = MinimumBlockDuration;
	type MinimumDeposit = MinimumDeposit;
	type PalletId = CrowdloanPalletId;
	type Preimages = Preimage;
	type RefundContributorsLimit = RefundContributorsLimit;
	type RuntimeCall = GuardedCall;
	type WeightInfo = pallet_crowdloan::weight_info::SubstrateWeight<Runtime>;
}
