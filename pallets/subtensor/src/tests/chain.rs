//! What tests are made of: accounts, money, subnets, neurons, stake, blocks and events.
//!
//! ```ignore
//! Chain::new().subnet(NET).funded(ALICE, 100 * TAO).run(|| {
//!     assert_ok!(SubtensorModule::add_stake(signed(ALICE), hot(OWNER), NET, tao(TAO)));
//!     assert_eq!(stake_of(&hot(OWNER), &cold(ALICE), NET), ..);
//! });   // every invariant is checked here
//! ```
//!
//! A *person* is a small number: [`cold`] and [`hot`] are its coldkey and hotkey. A person's hotkey
//! exists once it is registered or [`own`]ed.

#![allow(dead_code, reason = "tools of all domains")]

use super::mock::*;
use crate::{keys::ownership, money, neurons::Seats, pallet::*, staking::door, subnets};
use frame_support::{
	assert_ok,
	traits::{OnFinalize, OnIdle, OnInitialize, fungible::Mutate},
};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::AlphaLedger};

/// RAO of one TAO, and of one alpha.
pub const TAO: u64 = 1_000_000_000;
/// The root network.
pub const ROOT: NetUid = NetUid::new(0);
/// A subnet for tests that need one.
pub const NET: NetUid = NetUid::new(1);
/// A second subnet.
pub const OTHER_NET: NetUid = NetUid::new(2);

/// Owner of the subnets that tests make.
pub const OWNER: u8 = 1;
/// A person with money in no particular role.
pub const ALICE: u8 = 11;
/// Another one.
pub const BOB: u8 = 12;
/// A third one.
pub const CAROL: u8 = 13;

/// Coldkey of a person.
pub fn cold(person: u8) -> AccountId {
	AccountId::new([person; 32])
}

/// Hotkey of a person.
pub fn hot(person: u8) -> AccountId {
	AccountId::new([person.wrapping_add(100); 32])
}

/// An amount of TAO in RAO.
pub fn tao(rao: u64) -> TaoBalance {
	TaoBalance::new(rao)
}

/// An amount of alpha in RAO.
pub fn alpha(rao: u64) -> AlphaBalance {
	AlphaBalance::new(rao)
}

/// Origin signed by a person's coldkey.
pub fn signed(person: u8) -> RuntimeOrigin {
	RuntimeOrigin::signed(cold(person))
}

/// A subnet to be made; starts with the pool of 1,000 TAO and 4,000 alpha, weights of one half,
/// the default fee, trade switched on, owned by [`OWNER`] and its hotkey, without neurons.
#[derive(Clone, Debug)]
pub struct Subnet {
	/// Where it lives.
	pub netuid: NetUid,
	/// 0 stable, 1 dynamic.
	pub mechanism: u16,
	/// TAO reserve, RAO; backed by the subnet's account.
	pub tao: u64,
	/// Alpha reserve; counted as issued.
	pub alpha: u64,
	/// Fee of the pool, u16-normalised.
	pub fee_rate: u16,
	/// Blocks of a tempo.
	pub tempo: u16,
	/// Whether its alpha may be traded.
	pub enabled: bool,
	/// The person who owns it.
	pub owner: u8,
}

impl Subnet {
	/// The standard subnet of the tests.
	pub fn new(netuid: NetUid) -> Self {
		Self {
			netuid,
			mechanism: 1,
			tao: 1_000 * TAO,
			alpha: 4_000 * TAO,
			fee_rate: 33,
			tempo: 360,
			enabled: true,
			owner: OWNER,
		}
	}

	/// Makes the subnet exist.
	pub fn create(&self) {
		let netuid = self.netuid;
		ownership::create_if_absent::<Test>(&cold(self.owner), &hot(self.owner)).unwrap();
		NetworksAdded::<Test>::insert(netuid, true);
		TotalNetworks::<Test>::mutate(|count| *count += 1);
		NetworkRegisteredAt::<Test>::insert(netuid, subnets::now::<Test>());
		NetworkRegistrationAllowed::<Test>::insert(netuid, true);
		Tempo::<Test>::insert(netuid, self.tempo);
		MaxAllowedUids::<Test>::insert(netuid, 256);
		MaxAllowedValidators::<Test>::insert(netuid, 64);
		SubnetworkN::<Test>::insert(netuid, 0);
		SubnetMechanism::<Test>::insert(netuid, self.mechanism);
		SubtokenEnabled::<Test>::insert(netuid, self.enabled);
		SubnetOwner::<Test>::insert(netuid, cold(self.owner));
		SubnetOwnerHotkey::<Test>::insert(netuid, hot(self.owner));
		pallet_subtensor_swap::FeeRate::<Test>::insert(netuid, self.fee_rate);
		SubnetTAO::<Test>::insert(netuid, tao(self.tao));
		TotalStake::<Test>::mutate(|total| *total = total.saturating_add(tao(self.tao)));
		SubnetAlphaIn::<Test>::insert(netuid, alpha(self.alpha));
		<AlphaAssets as AlphaLedger>::mint(netuid, alpha(self.alpha));
		if self.tao > 0 {
			mint_to(&money::account_of_subnet::<Test>(netuid), self.tao);
		}
		<Swap as subtensor_types::traits::SwapHandler>::init_swap(netuid, None);
	}
}

/// Makes the standard subnet at `netuid`.
pub fn make_subnet(netuid: NetUid) {
	Subnet::new(netuid).create();
}

/// Makes a subnet that differs from the standard one.
pub fn make_subnet_with(netuid: NetUid, change: impl FnOnce(&mut Subnet)) {
	let mut subnet = Subnet::new(netuid);
	change(&mut subnet);
	subnet.create();
}

/// Makes the root network: stable, trade switched on, 64 seats, nobody on them.
pub fn make_root() {
	NetworksAdded::<Test>::insert(ROOT, true);
	TotalNetworks::<Test>::mutate(|count| *count += 1);
	NetworkRegistrationAllowed::<Test>::insert(ROOT, true);
	MaxAllowedUids::<Test>::insert(ROOT, 64);
	MaxAllowedValidators::<Test>::insert(ROOT, 64);
	SubnetworkN::<Test>::insert(ROOT, 0);
	Tempo::<Test>::insert(ROOT, 100);
	SubtokenEnabled::<Test>::insert(ROOT, true);
}

/// Creates `rao` of TAO on an account, in both totals.
pub fn mint_to(account: &AccountId, rao: u64) {
	assert_ok!(Balances::mint_into(account, tao(rao)));
	TotalIssuance::<Test>::mutate(|total| *total = total.saturating_add(tao(rao)));
}

/// Creates `rao` of TAO on a person's coldkey.
pub fn fund(person: u8, rao: u64) {
	mint_to(&cold(person), rao);
}

/// Free balance of an account, RAO.
pub fn balance(account: &AccountId) -> u64 {
	Balances::free_balance(account).rao()
}

/// Free balance of the account of a subnet, RAO.
pub fn subnet_balance(netuid: NetUid) -> u64 {
	balance(&money::account_of_subnet::<Test>(netuid))
}

/// Makes a person's hotkey exist, owned by its coldkey.
pub fn own(person: u8) {
	ownership::create_if_absent::<Test>(&cold(person), &hot(person)).unwrap();
}

/// Gives a person a seat on a subnet, free of charge, and returns its uid.
pub fn register_neuron(netuid: NetUid, person: u8) -> u16 {
	own(person);
	Seats::<Test>::append(netuid, &hot(person), subnets::now::<Test>()).unwrap()
}

/// Creates `rao` of alpha and stakes it; on root also the TAO behind it, and the staker's listing.
pub fn give_stake(netuid: NetUid, hotkey: &AccountId, coldkey: &AccountId, rao: u64) {
	if netuid == ROOT {
		mint_to(&money::account_of_subnet::<Test>(ROOT), rao);
		SubnetTAO::<Test>::mutate(ROOT, |total| *total = total.saturating_add(tao(rao)));
		TotalStake::<Test>::mutate(|total| *total = total.saturating_add(tao(rao)));
		crate::root::stake_hooks::list_staker::<Test>(coldkey);
	} else {
		<AlphaAssets as AlphaLedger>::mint(netuid, alpha(rao));
	}
	SubnetAlphaOut::<Test>::mutate(netuid, |out| *out = out.saturating_add(alpha(rao)));
	door::increase::<Test>(hotkey, coldkey, netuid, alpha(rao));
}

/// Alpha of (hotkey, coldkey) on a subnet, RAO.
pub fn stake_of(hotkey: &AccountId, coldkey: &AccountId, netuid: NetUid) -> u64 {
	door::stake_of::<Test>(hotkey, coldkey, netuid).rao()
}

/// Ends the current block and begins the next one, `blocks` times.
pub fn run_blocks(blocks: u64) {
	for _ in 0..blocks {
		let now = System::block_number();
		AllPalletsWithSystem::on_idle(now, frame_support::weights::Weight::MAX);
		AllPalletsWithSystem::on_finalize(now);
		System::set_block_number(now + 1);
		AllPalletsWithSystem::on_initialize(now + 1);
	}
}

/// Runs blocks until `block` has begun.
pub fn run_to_block(block: u64) {
	run_blocks(block - System::block_number());
}

/// Events of this pallet since the last call of this function (or of [`clear_events`]).
pub fn take_events() -> Vec<Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::SubtensorModule(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

/// Forgets the events so far.
pub fn clear_events() {
	System::reset_events();
}

/// Every invariant of the pallets; panics with the broken one.
pub fn check_invariants() {
	crate::try_state::check::<Test>().unwrap();
	pallet_subtensor_swap::try_state::check::<Test>().unwrap();
	pallet_crowdloan::try_state::check::<Test>().unwrap();
}

/// A chain to be set up and run.
#[derive(Default)]
pub struct Chain {
	steps: Vec<Box<dyn FnOnce()>>,
}

impl Chain {
	/// With the root network only.
	pub fn new() -> Self {
		Self::default().with(make_root)
	}

	/// Any further step, in the given order.
	pub fn with(mut self, step: impl FnOnce() + 'static) -> Self {
		self.steps.push(Box::new(step));
		self
	}

	/// The standard subnet at `netuid`.
	pub fn subnet(self, netuid: NetUid) -> Self {
		self.with(move || make_subnet(netuid))
	}

	/// Money for a person.
	pub fn funded(self, person: u8, rao: u64) -> Self {
		self.with(move || fund(person, rao))
	}

	/// A seat for a person.
	pub fn neuron(self, netuid: NetUid, person: u8) -> Self {
		self.with(move || {
			register_neuron(netuid, person);
		})
	}

	/// Sets up, forgets the events of that, runs the test, checks every invariant.
	pub fn run(self, test: impl FnOnce()) {
		new_test_ext().execute_with(|| {
			self.steps.into_iter().for_each(|step| step());
			clear_events();
			test();
			check_invariants();
		});
	}
}
