//! The mock runtime: the real currency, pools and alpha ledger around the pallet.
//!
//! Nothing is in its storage at the start; [`super::Chain`] builds what a test needs.

use crate as pallet_subtensor;
use frame_support::{
	PalletId, derive_impl, parameter_types,
	traits::{ConstU32, ConstU64},
};
use sp_core::crypto::AccountId32;
use sp_runtime::{BuildStorage, DispatchResult, traits::IdentityLookup};
use std::cell::RefCell;
use subtensor_types::{
	TaoBalance,
	traits::{BlockAuthor, LeaseProxy, Opening, OpeningFailure, PulseStore},
};

pub type Block = frame_system::mocking::MockBlock<Test>;
pub type AccountId = AccountId32;

/// The production value.
pub const EXISTENTIAL_DEPOSIT: u64 = 500;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system = 0,
		Balances: pallet_balances = 5,
		SubtensorModule: pallet_subtensor = 7,
		Crowdloan: pallet_crowdloan = 27,
		Swap: pallet_subtensor_swap = 28,
		AlphaAssets: pallet_alpha_assets = 31,
	}
);

parameter_types! {
	pub const ExistentialDeposit: TaoBalance = TaoBalance::new(EXISTENTIAL_DEPOSIT);
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
	type Author = Author;
	type Crowdloans = Crowdloan;
	type Drand = Beacon;
	type LeaseProxies = Proxies;
	type NeuronData = ();
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

parameter_types! {
	pub const CrowdloanPalletId: PalletId = PalletId(*b"bt/cloan");
	pub const MinimumDeposit: TaoBalance = TaoBalance::new(10_000_000_000);
	pub const AbsoluteMinimumContribution: TaoBalance = TaoBalance::new(100_000_000);
}

// Its calls are short enough to be stored without preimages.
impl pallet_crowdloan::Config for Test {
	type AbsoluteMinimumContribution = AbsoluteMinimumContribution;
	type Currency = Balances;
	type MaxContributors = ConstU32<500>;
	type MaximumBlockDuration = ConstU64<20_000>;
	type MinimumBlockDuration = ConstU64<50>;
	type MinimumDeposit = MinimumDeposit;
	type PalletId = CrowdloanPalletId;
	type Preimages = ();
	type RefundContributorsLimit = ConstU32<50>;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = ();
}

/// Proxies of lease beneficiaries: a list in storage, so that it is rolled back with the rest.
pub struct Proxies;

impl Proxies {
	const KEY: &'static [u8] = b"proxies of leases";

	/// Who acts for whom: (lease coldkey, beneficiary).
	pub fn all() -> Vec<(AccountId, AccountId)> {
		frame_support::storage::unhashed::get_or_default(Self::KEY)
	}

	fn put(list: &[(AccountId, AccountId)]) {
		frame_support::storage::unhashed::put(Self::KEY, list);
	}
}

impl LeaseProxy<AccountId> for Proxies {
	fn add(lease_coldkey: &AccountId, beneficiary: &AccountId) -> DispatchResult {
		let mut list = Self::all();
		let proxy = (lease_coldkey.clone(), beneficiary.clone());
		frame_support::ensure!(!list.contains(&proxy), "the proxy exists");
		list.push(proxy);
		Self::put(&list);
		Ok(())
	}

	fn remove(lease_coldkey: &AccountId, beneficiary: &AccountId) {
		let mut list = Self::all();
		list.retain(|(real, proxy)| (real, proxy) != (lease_coldkey, beneficiary));
		Self::put(&list);
	}
}

thread_local! {
	static AUTHOR: RefCell<Option<AccountId>> = const { RefCell::new(None) };
}

/// The author of the current block, as the test set it.
pub struct Author;

impl Author {
	/// `None` = nobody is known, as at the start of each test.
	pub fn set(author: Option<AccountId>) {
		AUTHOR.with(|cell| *cell.borrow_mut() = author);
	}
}

impl BlockAuthor<AccountId> for Author {
	fn author() -> Option<AccountId> {
		AUTHOR.with(|cell| cell.borrow().clone())
	}
}

thread_local! {
	static LATEST_ROUND: RefCell<u64> = const { RefCell::new(0) };
}

/// A beacon whose rounds up to a latest one are published. Its ciphertexts are the plaintext
/// behind the byte 1; anything else can't be opened.
pub struct Beacon;

impl Beacon {
	/// Publishes all rounds up to this one.
	pub fn publish(round: u64) {
		LATEST_ROUND.with(|cell| *cell.borrow_mut() = round);
	}

	/// Locks a plaintext.
	pub fn lock(plaintext: &[u8]) -> Vec<u8> {
		[&[1], plaintext].concat()
	}
}

impl PulseStore for Beacon {
	fn last_stored_round() -> u64 {
		LATEST_ROUND.with(|cell| *cell.borrow())
	}

	fn oldest_stored_round() -> u64 {
		Self::last_stored_round().min(1)
	}

	fn open(round: u64, ciphertext: &[u8]) -> Opening {
		match ciphertext.split_first() {
			_ if round > Self::last_stored_round() => Opening::NoPulse,
			Some((1, plaintext)) => Opening::Plaintext(plaintext.to_vec()),
			_ => Opening::Failed(OpeningFailure::Ciphertext),
		}
	}
}

/// Externalities with empty storage, at block 1, without an author.
pub fn new_test_ext() -> sp_io::TestExternalities {
	Author::set(None);
	Beacon::publish(0);
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| System::set_block_number(1));
	ext
}
