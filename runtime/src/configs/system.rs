//! System, and the randomness that only contracts may use.

use crate::{
	AccountId, Address, Balance, Block, BlockNumber, Hash, Nonce, PalletInfo, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeOrigin, RuntimeTask, VERSION,
	filters::BaseCallFilter,
	limits::{RuntimeBlockLength, RuntimeBlockWeights, RuntimeDatabaseWeight},
};
use frame_support::{derive_impl, parameter_types, traits::ConstU32};
use sp_runtime::traits::{AccountIdLookup, BlakeTwo256};
use sp_version::RuntimeVersion;

parameter_types! {
	/// Block hashes kept, and with it the longest life of a mortal transaction, in blocks.
	pub const BlockHashCount: BlockNumber = 2_400;
	/// This runtime's version.
	pub const Version: RuntimeVersion = VERSION;
	/// The network number in addresses: the generic one.
	pub const SS58Prefix: u8 = 42;
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type BaseCallFilter = BaseCallFilter;
	type Block = Block;
	type BlockHashCount = BlockHashCount;
	type BlockLength = RuntimeBlockLength;
	type BlockWeights = RuntimeBlockWeights;
	type DbWeight = RuntimeDatabaseWeight;
	type Hash = Hash;
	type Hashing = BlakeTwo256;
	type Lookup = AccountIdLookup<AccountId, ()>;
	// Modules that may hold an account alive without a provider.
	type MaxConsumers = ConstU32<16>;
	type Nonce = Nonce;
	type PalletInfo = PalletInfo;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type RuntimeTask = RuntimeTask;
	type SS58Prefix = SS58Prefix;
	type SystemWeightInfo = frame_system::weights::SubstrateWeight<Runtime>;
	type Version = Version;
}

impl pallet_insecure_randomness_collective_flip::Config for Runtime {}

// The lookup resolves what the extrinsic's address type carries.
const _: fn(
	Address,
) -> <AccountIdLookup<AccountId, ()> as sp_runtime::traits::StaticLookup>::Source =
	|address| address;
