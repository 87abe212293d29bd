//! A runtime with the pallet, the real currency and preimages, and a pallet whose call spends the
//! money of the crowdloan that runs it.

use crate::{self as pallet_crowdloan, CrowdloanInfoOf, try_state};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	PalletId, assert_ok, derive_impl,
	dispatch::{DispatchInfo, DispatchResultWithPostInfo, GetDispatchInfo, PostDispatchInfo},
	parameter_types,
	traits::OriginTrait,
	weights::Weight,
};
use scale_info::TypeInfo;
use sp_core::crypto::AccountId32;
use sp_runtime::{
	BuildStorage, DispatchError, DispatchResult,
	traits::{Dispatchable, IdentityLookup},
};
use subtensor_types::TaoBalance;

pub type Block = frame_system::mocking::MockBlock<Test>;
pub type AccountId = AccountId32;

/// RAO of one TAO.
pub const TAO: u64 = 1_000_000_000;
/// The production value, RAO.
pub const EXISTENTIAL_DEPOSIT: u64 = 500;

/// Opens the crowdloans of the tests.
pub const CREATOR: u8 = 1;
/// People with 1,000 TAO each, as all below [`POOR`].
pub const ALICE: u8 = 11;
pub const BOB: u8 = 12;
pub const CAROL: u8 = 13;
/// Somebody without money.
pub const POOR: u8 = 200;
/// Where money goes.
pub const TARGET: u8 = 201;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system = 0,
		Balances: pallet_balances = 5,
		Preimage: pallet_preimage = 14,
		Crowdloan: pallet_crowdloan = 27,
		Spender: spender = 100,
	}
);

parameter_types! {
	pub const ExistentialDeposit: TaoBalance = TaoBalance::new(EXISTENTIAL_DEPOSIT);
	pub const CrowdloanPalletId: PalletId = PalletId(*b"bt/cloan");
	pub const MinimumDeposit: TaoBalance = TaoBalance::new(10 * TAO);
	pub const AbsoluteMinimumContribution: TaoBalance = TaoBalance::new(TAO / 10);
	pub const MinimumBlockDuration: u64 = 50;
	pub const MaximumBlockDuration: u64 = 20_000;
	pub const RefundContributorsLimit: u32 = 50;
	pub static MaxContributors: u32 = 500;
	/// What the guard answers.
	pub static GuardRefuses: bool = false;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountId = AccountId;
	type Hashing = sp_runtime::traits::BlakeTwo256;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<TaoBalance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = TaoBalance;
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
}

impl pallet_preimage::Config for Test {
	type Consideration = ();
	type Currency = Balances;
	type ManagerOrigin = frame_system::EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
}

impl pallet_crowdloan::Config for Test {
	type AbsoluteMinimumContribution = AbsoluteMinimumContribution;
	type Currency = Balances;
	type MaxContributors = MaxContributors;
	type MaximumBlockDuration = MaximumBlockDuration;
	type MinimumBlockDuration = MinimumBlockDuration;
	type MinimumDeposit = MinimumDeposit;
	type PalletId = CrowdloanPalletId;
	type Preimages = Preimage;
	type RefundContributorsLimit = RefundContributorsLimit;
	type RuntimeCall = Guarded;
	type WeightInfo = ();
}

impl spender::Config for Test {}

/// A call with a guard around its dispatch, as runtimes have them: it refuses every call of the
/// spender while told to.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Guarded(pub RuntimeCall);

/// What a call costs that a guard looks at.
pub const GUARD_WEIGHT: Weight = Weight::from_parts(77, 0);
/// What the guard refuses with.
pub const REFUSED: DispatchError = DispatchError::Other("refused by the guard");

impl GetDispatchInfo for Guarded {
	fn get_dispatch_info(&self) -> DispatchInfo {
		let mut info = self.0.get_dispatch_info();
		info.call_weight += GUARD_WEIGHT;
		info
	}
}

impl Dispatchable for Guarded {
	type RuntimeOrigin = RuntimeOrigin;
	type Config = RuntimeCall;
	type Info = DispatchInfo;
	type PostInfo = PostDispatchInfo;

	fn dispatch(self, origin: RuntimeOrigin) -> DispatchResultWithPostInfo {
		if GuardRefuses::get() && matches!(self.0, RuntimeCall::Spender(_)) {
			return Err(REFUSED.into());
		}
		let mut post_info = self.0.dispatch(origin)?;
		post_info.actual_weight = post_info.actual_weight.map(|weight| weight + GUARD_WEIGHT);
		Ok(post_info)
	}
}

/// What a lease does with a crowdloan, in small.
#[frame_support::pallet(dev_mode)]
pub mod spender {
	use super::{AccountId, Balances, Crowdloan, TARGET, account};
	use frame_support::{
		dispatch::DispatchResultWithPostInfo,
		traits::{fungible::Mutate, tokens::Preservation::Expendable},
		weights::Weight,
	};
	use frame_system::pallet_prelude::*;
	use subtensor_types::{TaoBalance, traits::CrowdloanDoor};

	/// What `spend` weighs at most, and what it turns out to weigh.
	pub const DECLARED: Weight = Weight::from_parts(1_000, 0);
	pub const ACTUAL: Weight = Weight::from_parts(400, 0);

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<AccountId = AccountId> {}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Pays all but `rest` RAO of the running crowdloan to the target. By its creator.
		#[pallet::weight(DECLARED)]
		pub fn spend(
			origin: OriginFor<T>,
			rest: u64,
			_ballast: Vec<u8>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let loan = <Crowdloan as CrowdloanDoor<AccountId>>::running()?;
			assert_eq!(who, loan.creator);
			let amount = loan.raised.saturating_sub(TaoBalance::new(rest));
			Balances::transfer(&loan.funds_account, &account(TARGET), amount, Expendable)?;
			Ok(Some(ACTUAL).into())
		}
	}
}

/// The account of a person.
pub fn account(person: u8) -> AccountId {
	AccountId::new([person; 32])
}

/// An amount of TAO in RAO.
pub fn tao(rao: u64) -> TaoBalance {
	TaoBalance::new(rao)
}

/// Origin signed by a person.
pub fn signed(person: u8) -> RuntimeOrigin {
	RuntimeOrigin::signed(account(person))
}

/// The same, but nothing of the spender passes its filter: as through a restricted proxy.
pub fn restricted(person: u8) -> RuntimeOrigin {
	let mut origin = signed(person);
	origin.add_filter(|call: &RuntimeCall| !matches!(call, RuntimeCall::Spender(_)));
	origin
}

/// Free balance of an account, RAO.
pub fn balance(who: &AccountId) -> u64 {
	Balances::free_balance(who).rao()
}

/// A crowdloan to be opened. Standard: deposit 10, least contribution 0.1, cap 100 TAO, at most
/// 1,000 blocks, for [`TARGET`].
#[derive(Clone)]
pub struct Loan {
	pub deposit: u64,
	pub min_contribution: u64,
	pub cap: u64,
	pub end: u64,
	pub call: Option<Box<Guarded>>,
	pub target: Option<AccountId>,
}

impl Loan {
	pub fn new() -> Self {
		Self {
			deposit: 10 * TAO,
			min_contribution: TAO / 10,
			cap: 100 * TAO,
			end: System::block_number() + 1_000,
			call: None,
			target: Some(account(TARGET)),
		}
	}

	/// One whose money is spent by a call.
	pub fn calling(call: impl Into<RuntimeCall>) -> Self {
		Self { call: Some(Box::new(Guarded(call.into()))), target: None, ..Self::new() }
	}

	/// Tries to open it.
	pub fn create(self) -> DispatchResult {
		Crowdloan::create(
			signed(CREATOR),
			tao(self.deposit),
			tao(self.min_contribution),
			tao(self.cap),
			self.end,
			self.call,
			self.target,
		)
	}

	/// Opens it as number 0.
	pub fn open(self) {
		assert_ok!(self.create());
	}

	/// Opens it as number 0 and lets [`ALICE`] raise the cap.
	pub fn open_full(self) {
		let rest = self.cap - self.deposit;
		self.open();
		assert_ok!(Crowdloan::contribute(signed(ALICE), 0, tao(rest)));
	}
}

/// Spends all but `rest` RAO; `ballast` makes the call too long to be stored inline.
pub fn spend(rest: u64, ballast: usize) -> spender::Call<Test> {
	spender::Call::spend { rest, ballast: vec![7; ballast] }
}

/// Crowdloan number 0.
pub fn loan() -> CrowdloanInfoOf<Test> {
	crate::Crowdloans::<Test>::get(0).unwrap()
}

/// The account of crowdloan number 0.
pub fn funds() -> AccountId {
	crate::ledger::funds_account::<Test>(0)
}

/// RAO that a person has in crowdloan number 0.
pub fn contribution(person: u8) -> Option<u64> {
	crate::Contributions::<Test>::get(0, account(person)).map(TaoBalance::rao)
}

/// Contributes RAO to crowdloan number 0.
pub fn contribute(person: u8, rao: u64) -> DispatchResult {
	Crowdloan::contribute(signed(person), 0, tao(rao))
}

/// The last event of the pallet.
pub fn last_event() -> crate::Event<Test> {
	System::events()
		.into_iter()
		.rev()
		.find_map(|record| match record.event {
			RuntimeEvent::Crowdloan(event) => Some(event),
			_ => None,
		})
		.unwrap()
}

/// Runs a test at block 10 of a new chain on which everybody below [`POOR`] has 1,000 TAO. The
/// invariants hold afterwards, and no TAO came from nowhere.
pub fn on_chain(test: impl FnOnce()) {
	MaxContributors::set(500);
	GuardRefuses::set(false);
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: (1..POOR).map(|person| (account(person), tao(1_000 * TAO))).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		System::set_block_number(10);
		test();
		try_state::check::<Test>().unwrap();
	});
}
