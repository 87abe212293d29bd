//! Root's key, shared accounts, later and emergency dispatch. Spec: §8.2, §9.4, §10.1.

use super::deposit;
use crate::{
	AccountId, Balance, Balances, BlockNumber, OriginCaller, Preimage, Runtime, RuntimeEvent,
	RuntimeHoldReason, RuntimeOrigin, System,
	filters::SafeModeWhitelist,
	guards::GuardedCall,
	limits::{RuntimeBlockWeights, part_of},
};
use core::cmp::Ordering;
use frame_support::{
	parameter_types,
	traits::{ConstU32, LinearStoragePrice, PrivilegeCmp, fungible::HoldConsideration},
	weights::Weight,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, RawOrigin};
use sp_runtime::Perbill;
use subtensor_types::units;

impl pallet_subtensor_utility::Config for Runtime {
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = GuardedCall;
	type WeightInfo = pallet_subtensor_utility::weight_info::SubstrateWeight<Runtime>;
}

impl pallet_sudo::Config for Runtime {
	type RuntimeCall = GuardedCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_sudo::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// A first approval stores one item: 32 bytes of call hash and 80 bytes of bookkeeping.
	pub const MultisigDepositBase: Balance = deposit(1, 112);
	/// Each further signatory adds an account.
	pub const MultisigDepositFactor: Balance = deposit(0, 32);
}

impl pallet_multisig::Config for Runtime {
	type BlockNumberProvider = System;
	type Currency = Balances;
	type DepositBase = MultisigDepositBase;
	type DepositFactor = MultisigDepositFactor;
	type MaxSignatories = ConstU32<100>;
	type RuntimeCall = GuardedCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// A preimage stores two items: its status and its bytes.
	pub const PreimageBaseDeposit: Balance = deposit(2, 64);
	/// And as many bytes as it has.
	pub const PreimageByteDeposit: Balance = deposit(0, 1);
	/// The name under which the deposit is held.
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
}

impl pallet_preimage::Config for Runtime {
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<PreimageBaseDeposit, PreimageByteDeposit, Balance>,
	>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// What scheduled calls may take of a block.
	pub MaximumSchedulerWeight: Weight =
		part_of(Perbill::from_percent(80), RuntimeBlockWeights::get().max_block);
}

/// Root outranks every origin; nobody else outranks anybody.
pub struct OnlyRootOutranks;

impl PrivilegeCmp<OriginCaller> for OnlyRootOutranks {
	fn cmp_privilege(left: &OriginCaller, right: &OriginCaller) -> Option<Ordering> {
		match (left, right) {
			_ if left == right => Some(Ordering::Equal),
			(OriginCaller::system(RawOrigin::Root), _) => Some(Ordering::Greater),
			_ => None,
		}
	}
}

impl pallet_scheduler::Config for Runtime {
	type BlockNumberProvider = System;
	type MaxScheduledPerBlock = ConstU32<50>;
	type MaximumWeight = MaximumSchedulerWeight;
	type OriginPrivilegeCmp = OnlyRootOutranks;
	type PalletsOrigin = OriginCaller;
	type Preimages = Preimage;
	type RuntimeCall = GuardedCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// Nobody but root enters, extends or leaves safe mode: durations nil, deposits none.
	pub const DisallowPermissionlessDuration: BlockNumber = 0;
	/// See [`DisallowPermissionlessDuration`].
	pub const DisallowPermissionlessDeposit: Option<Balance> = None;
	/// See [`DisallowPermissionlessDuration`].
	pub const DisallowPermissionlessRelease: Option<BlockNumber> = None;
	/// Blocks that root enters for.
	pub const RootEnterDuration: BlockNumber = units::DAYS;
	/// Blocks that root extends by.
	pub const RootExtendDuration: BlockNumber = 12 * units::HOURS;
}

impl pallet_safe_mode::Config for Runtime {
	type Currency = Balances;
	type EnterDepositAmount = DisallowPermissionlessDeposit;
	type EnterDuration = DisallowPermissionlessDuration;
	type ExtendDepositAmount = DisallowPermissionlessDeposit;
	type ExtendDuration = DisallowPermissionlessDuration;
	type ForceDepositOrigin = EnsureRoot<AccountId>;
	type ForceEnterOrigin = EnsureRootWithSuccess<AccountId, RootEnterDuration>;
	type ForceExitOrigin = EnsureRoot<AccountId>;
	type ForceExtendOrigin = EnsureRootWithSuccess<AccountId, RootExtendDuration>;
	type Notify = ();
	type ReleaseDelay = DisallowPermissionlessRelease;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_safe_mode::weights::SubstrateWeight<Runtime>;
	type WhitelistedCalls = SafeModeWhitelist;
}
