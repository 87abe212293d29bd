//! A runtime with the pallet and the real currency. `set_storage` is filtered for everybody but root.

use crate as pallet_utility;
use frame_support::{derive_impl, traits::Contains};
use sp_runtime::{BuildStorage, DispatchError};

pub type Block = frame_system::mocking::MockBlock<Test>;
pub type AccountId = u64;

pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system = 0,
		Balances: pallet_balances = 5,
		Utility: pallet_utility = 11,
	}
);

/// Lets everything through but raw writes to storage.
pub struct NoRawWrites;

impl Contains<RuntimeCall> for NoRawWrites {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(call, RuntimeCall::System(frame_system::Call::set_storage { .. }))
	}
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<u64>;
	type BaseCallFilter = NoRawWrites;
	type Block = Block;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
}

impl pallet_utility::Config for Test {
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = ();
}

/// Runs a test at block 1 of a new chain. Alice and Bob have 1,000.
pub fn on_chain(test: impl FnOnce()) {
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: vec![(ALICE, 1_000), (BOB, 1_000)],
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		System::set_block_number(1);
		test();
	});
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn pay(dest: AccountId, value: u64) -> RuntimeCall {
	pallet_balances::Call::transfer_allow_death { dest, value }.into()
}

/// A payment that nobody can afford, and its error.
pub fn overspend() -> (RuntimeCall, DispatchError) {
	(pay(BOB, 5_000), sp_runtime::ArithmeticError::Underflow.into())
}

/// A call that the base filter refuses, and its error.
pub fn filtered() -> (RuntimeCall, DispatchError) {
	let items = vec![(b"key".to_vec(), b"value".to_vec())];
	let call = frame_system::Call::set_storage { items }.into();
	(call, frame_system::Error::<Test>::CallFiltered.into())
}

pub fn free(who: AccountId) -> u64 {
	Balances::free_balance(who)
}
