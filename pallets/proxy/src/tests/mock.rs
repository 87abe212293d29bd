//! A runtime with the pallet and the real currency, where a type permits everything, payments, or
//! remarks and proxies.

use crate::{self as pallet_proxy, try_state};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU32, Hooks, InstanceFilter},
};
use scale_info::TypeInfo;
use sp_runtime::{BuildStorage, traits::IdentityLookup};
use subtensor_types::TaoBalance;

pub type Block = frame_system::mocking::MockBlock<Test>;
pub type AccountId = u64;

pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
pub const CAROL: AccountId = 3;
pub const DAVE: AccountId = 4;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system = 0,
		Balances: pallet_balances = 5,
		Proxy: pallet_proxy = 16,
	}
);

/// The types of this runtime.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Kind {
	#[default]
	Any,
	/// Payments.
	Pay,
	/// Remarks and calls of the pallet.
	Talk,
}

impl InstanceFilter<RuntimeCall> for Kind {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			Self::Pay => matches!(call, RuntimeCall::Balances(_)),
			Self::Talk => matches!(call, RuntimeCall::System(_) | RuntimeCall::Proxy(_)),
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		self == other || *self == Self::Any
	}
}

parameter_types! {
	pub const ExistentialDeposit: TaoBalance = TaoBalance::new(1);
	pub static ProxyDepositBase: TaoBalance = TaoBalance::new(60);
	pub static ProxyDepositFactor: TaoBalance = TaoBalance::new(33);
	pub static AnnouncementDepositBase: TaoBalance = TaoBalance::new(36);
	pub static AnnouncementDepositFactor: TaoBalance = TaoBalance::new(68);
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<TaoBalance>;
	type Block = Block;
	type Lookup = IdentityLookup<AccountId>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = TaoBalance;
	type ExistentialDeposit = ExistentialDeposit;
}

impl pallet_proxy::Config for Test {
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type Currency = Balances;
	type MaxPending = ConstU32<2>;
	type MaxProxies = ConstU32<3>;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type ProxyType = Kind;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = ();
}

/// Runs a test at block 1 of a new chain, then checks the invariants. The first ten accounts have
/// 1,000.
pub fn on_chain(test: impl FnOnce()) {
	ProxyDepositBase::set(TaoBalance::new(60));
	AnnouncementDepositBase::set(TaoBalance::new(36));
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: (1..=10).map(|who| (who, TaoBalance::new(1_000))).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		System::set_block_number(1);
		test();
		Proxy::on_finalize(System::block_number());
		try_state::check::<Test>().unwrap();
	});
}

pub fn pay(dest: AccountId, rao: u64) -> RuntimeCall {
	pallet_balances::Call::transfer_allow_death { dest, value: TaoBalance::new(rao) }.into()
}

pub fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![] }.into()
}

pub fn free(who: AccountId) -> u64 {
	Balances::free_balance(who).rao()
}

pub fn reserved(who: AccountId) -> u64 {
	Balances::reserved_balance(who).rao()
}
