//! The mock runtime: the real `SubtensorModule`, currency, pools and alpha ledger; what the pallet
//! hands to Aura, Grandpa and the EVM is recorded.

use crate as pallet_admin_utils;
use crate::types::{AuraInterface, EvmChainIdInterface, GrandpaInterface};
use frame_support::{BoundedVec, derive_impl, parameter_types, traits::ConstU32};
use pallet_subtensor::types::GenesisSubnet;
use sp_consensus_grandpa::AuthorityList;
use sp_core::crypto::AccountId32;
use sp_runtime::{BuildStorage, DispatchResult, traits::IdentityLookup};
use std::cell::RefCell;
use subtensor_types::{NetUid, TaoBalance};

pub type Block = frame_system::mocking::MockBlock<Test>;
pub type AccountId = AccountId32;

/// The subnet of the tests, owned by [`OWNER`].
pub const NET: NetUid = NetUid::new(1);
/// The root network.
pub const ROOT: NetUid = NetUid::ROOT;
/// A subnet that does not exist.
pub const NOWHERE: NetUid = NetUid::new(77);
/// Coldkey of the subnet's owner.
pub const OWNER: AccountId = AccountId::new([1; 32]);
/// Hotkey of the subnet's owner.
pub const OWNER_HOTKEY: AccountId = AccountId::new([101; 32]);
/// Somebody else.
pub const STRANGER: AccountId = AccountId::new([2; 32]);
/// RAO of a TAO.
pub const TAO: u64 = 1_000_000_000;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system = 0,
		Balances: pallet_balances = 5,
		SubtensorModule: pallet_subtensor = 7,
		AdminUtils: pallet_admin_utils = 19,
		Swap: pallet_subtensor_swap = 28,
		AlphaAssets: pallet_alpha_assets = 31,
	}
);

parameter_types! {
	pub const ExistentialDeposit: TaoBalance = TaoBalance::new(500);
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<TaoBalance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = TaoBalance;
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
}

impl pallet_alpha_assets::Config for Test {}

impl pallet_subtensor_swap::Config for Test {
	type Reserves = SubtensorModule;
	type WeightInfo = ();
}

impl pallet_subtensor::Config for Test {
	type Currency = Balances;
	type Swap = Swap;
	type AlphaAssets = AlphaAssets;
	type Author = ();
	type Crowdloans = ();
	type Drand = ();
	type LeaseProxies = ();
	type NeuronData = ();
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

/// What the pallet handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handed {
	Authors(Vec<u64>),
	Voters(AuthorityList, u64, Option<u64>),
	ChainId(u64),
}

thread_local! {
	static HANDED: RefCell<Vec<Handed>> = const { RefCell::new(Vec::new()) };
}

/// Takes note of what it is given.
pub struct Recorder;

impl Recorder {
	fn note(handed: Handed) {
		HANDED.with(|list| list.borrow_mut().push(handed));
	}

	/// What was handed over since the last call.
	pub fn take() -> Vec<Handed> {
		HANDED.with(RefCell::take)
	}
}

impl AuraInterface<u64, ConstU32<32>> for Recorder {
	fn change_authorities(new: BoundedVec<u64, ConstU32<32>>) {
		Self::note(Handed::Authors(new.into_inner()));
	}
}

impl GrandpaInterface<u64> for Recorder {
	fn schedule_change(next: AuthorityList, in_blocks: u64, forced: Option<u64>) -> DispatchResult {
		Self::note(Handed::Voters(next, in_blocks, forced));
		Ok(())
	}
}

impl EvmChainIdInterface for Recorder {
	fn set_chain_id(chain_id: u64) -> DispatchResult {
		Self::note(Handed::ChainId(chain_id));
		Ok(())
	}
}

impl crate::Config for Test {
	type AuthorityId = u64;
	type MaxAuthorities = ConstU32<32>;
	type Aura = Recorder;
	type Grandpa = Recorder;
	type EvmChainId = Recorder;
	type WeightInfo = ();
}

/// Root and one subnet of tempo 360 whose window is open, at block 1.
pub fn run(test: impl FnOnce()) {
	Recorder::take();
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let subnet = GenesisSubnet {
		owner: OWNER,
		hotkey: OWNER_HOTKEY,
		lock: TaoBalance::new(TAO),
		tempo: Some(360),
		started: true,
		emission: false,
	};
	pallet_subtensor::GenesisConfig::<Test> { subnets: vec![subnet], ..Default::default() }
		.assimilate_storage(&mut storage)
		.unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		System::set_block_number(1);
		test();
	});
}

/// The root origin.
pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// The subnet's owner.
pub fn owner() -> RuntimeOrigin {
	RuntimeOrigin::signed(OWNER)
}

/// Somebody else.
pub fn stranger() -> RuntimeOrigin {
	RuntimeOrigin::signed(STRANGER)
}

/// Closes the subnet's admin window: its epoch is due in five blocks.
pub fn close_window() {
	System::set_block_number(pallet_subtensor::LastEpochBlock::<Test>::get(NET) + 355);
}

/// Events of both pallets since the last call, without their pallets' names.
pub fn take_events() -> Vec<RuntimeEvent> {
	let events = System::events().into_iter().map(|record| record.event).collect();
	System::reset_events();
	events
}
