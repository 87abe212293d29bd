//! A runtime with the pallet and the real currency; subnets and beacon are plain values of the test.

use crate::{self as pallet_commitments, try_state};
use frame_support::{derive_impl, parameter_types};
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};
use std::{cell::RefCell, collections::BTreeMap};
use subtensor_types::{
	NetUid, TaoBalance,
	traits::{CommitmentHost, Opening, OpeningFailure, PulseStore},
};

pub type Block = frame_system::mocking::MockBlock<Test>;
pub type AccountId = u64;

pub const NET: NetUid = NetUid::new(1);
pub const OTHER_NET: NetUid = NetUid::new(2);
pub const MISSING_NET: NetUid = NetUid::new(9);
/// Hotkeys up to this one have a seat on [`NET`] and [`OTHER_NET`], and 1,000 RAO.
pub const SEATS: AccountId = 100;
pub const OUTSIDER: AccountId = 101;
pub const NO_SUBNET: DispatchError = DispatchError::Other("no subnet");
pub const NO_SEAT: DispatchError = DispatchError::Other("no seat");

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system = 0,
		Balances: pallet_balances = 5,
		Commitments: pallet_commitments = 18,
	}
);

parameter_types! {
	pub const ExistentialDeposit: TaoBalance = TaoBalance::new(1);
	pub static InitialDeposit: TaoBalance = TaoBalance::ZERO;
	pub static FieldDeposit: TaoBalance = TaoBalance::ZERO;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<TaoBalance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = TaoBalance;
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
}

impl pallet_commitments::Config for Test {
	type Currency = Balances;
	type Drand = Beacon;
	type FieldDeposit = FieldDeposit;
	type Host = Subnets;
	type InitialDeposit = InitialDeposit;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Subnets;
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::Subnets<AccountId> for Subnets {
	fn hotkey_with_bonds() -> (NetUid, AccountId) {
		(NET, SEATS)
	}
}

thread_local! {
	static EPOCHS: RefCell<BTreeMap<NetUid, u64>> = const { RefCell::new(BTreeMap::new()) };
	static ROUNDS: RefCell<(u64, u64)> = const { RefCell::new((0, 0)) };
}

/// Where the mock host records how often bonds were reset: storage, so that it is rolled back.
const RESETS: &[u8] = b"resets";

/// Two subnets with the same seats.
pub struct Subnets;

impl Subnets {
	pub fn set_epoch(netuid: NetUid, epoch: u64) {
		EPOCHS.with(|epochs| epochs.borrow_mut().insert(netuid, epoch));
	}

	/// Who had bonds reset, in order.
	pub fn resets() -> Vec<(NetUid, AccountId)> {
		frame_support::storage::unhashed::get_or_default(RESETS)
	}
}

impl CommitmentHost<AccountId> for Subnets {
	fn ensure_may_commit(netuid: NetUid, hotkey: &AccountId) -> DispatchResult {
		match (netuid, *hotkey) {
			(NET | OTHER_NET, 1..=SEATS) => Ok(()),
			(NET | OTHER_NET, _) => Err(NO_SEAT),
			_ => Err(NO_SUBNET),
		}
	}

	fn reset_bonds(netuid: NetUid, hotkey: &AccountId) {
		let mut resets = Self::resets();
		resets.push((netuid, *hotkey));
		frame_support::storage::unhashed::put(RESETS, &resets);
	}

	fn epoch_index(netuid: NetUid) -> u64 {
		EPOCHS.with(|epochs| epochs.borrow().get(&netuid).copied().unwrap_or_default())
	}
}

/// A beacon that stores the pulses from one round to another. A ciphertext is `[1, round, ...]`
/// for the plaintext behind; `[2]` stands for one whose pulse has a broken signature.
pub struct Beacon;

impl Beacon {
	pub fn store(oldest: u64, latest: u64) {
		ROUNDS.with(|rounds| *rounds.borrow_mut() = (oldest, latest));
	}

	pub fn lock(round: u8, plaintext: &[u8]) -> Vec<u8> {
		[&[1, round], plaintext].concat()
	}
}

impl PulseStore for Beacon {
	fn last_stored_round() -> u64 {
		ROUNDS.with(|rounds| rounds.borrow().1)
	}

	fn oldest_stored_round() -> u64 {
		ROUNDS.with(|rounds| rounds.borrow().0)
	}

	fn open(round: u64, ciphertext: &[u8]) -> Opening {
		if !(Self::oldest_stored_round()..=Self::last_stored_round()).contains(&round) {
			return Opening::NoPulse;
		}
		match ciphertext {
			[1, made_for, plaintext @ ..] if u64::from(*made_for) == round => {
				Opening::Plaintext(plaintext.to_vec())
			}
			[1, _, ..] => Opening::Failed(OpeningFailure::Decrypt),
			[2] => Opening::Failed(OpeningFailure::Signature),
			_ => Opening::Failed(OpeningFailure::Ciphertext),
		}
	}
}

/// Runs a test at block 1 of a new chain, then checks the invariants.
pub fn on_chain(test: impl FnOnce()) {
	Beacon::store(0, 0);
	EPOCHS.with(|epochs| epochs.borrow_mut().clear());
	InitialDeposit::set(TaoBalance::ZERO);
	FieldDeposit::set(TaoBalance::ZERO);
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: (1..=SEATS).map(|who| (who, TaoBalance::new(1_000))).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		System::set_block_number(1);
		test();
		try_state::check::<Test>().unwrap();
	});
}
