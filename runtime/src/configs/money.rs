//! TAO balances and transaction fees. Spec: §7, §10.1.

use crate::{
	AccountId, Balance, Balances, Runtime, RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason,
	System,
	fees::{LengthToFee, RecycleTao, TaoOrAlpha, WeightToFee},
};
use frame_support::{
	parameter_types,
	traits::{ConstU8, ConstU32},
};
use pallet_transaction_payment::{ConstFeeMultiplier, Multiplier};
use sp_runtime::traits::One;

parameter_types! {
	/// Below so many RAO an account is reaped and its dust recycled.
	pub const ExistentialDeposit: Balance = Balance::new(500);
	/// Fees follow the weight alone; they do not rise with demand.
	pub FeeMultiplier: Multiplier = Multiplier::one();
}

impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = Balance;
	type DoneSlashHandler = ();
	type DustRemoval = RecycleTao;
	type ExistentialDeposit = ExistentialDeposit;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = ConstU32<50>;
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type ReserveIdentifier = [u8; 8];
	type RuntimeEvent = RuntimeEvent;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
}

impl pallet_transaction_payment::Config for Runtime {
	type FeeMultiplierUpdate = ConstFeeMultiplier<FeeMultiplier>;
	type LengthToFee = LengthToFee;
	type OnChargeTransaction = TaoOrAlpha;
	// Feeds only the stock priority, which `extensions::ChargeTransactionPayment` overrides.
	type OperationalFeeMultiplier = ConstU8<5>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_transaction_payment::weights::SubstrateWeight<Runtime>;
	type WeightToFee = WeightToFee;
}

/// TAO on its way from one place to another.
pub type Credit = frame_support::traits::fungible::Credit<AccountId, Balances>;
