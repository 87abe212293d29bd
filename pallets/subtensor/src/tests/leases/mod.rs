//! Leases: a crowdloan buys a subnet, its contributors share the owner's cut.

mod accounts;
mod dissolution;
mod dividends;
mod invariants;
mod register;
mod swap;
mod terminate;

use super::{chain::*, done, mock::*};
use crate::{leases, pallet::*, types::SubnetLease};
use frame_support::assert_ok;
use sp_runtime::{DispatchError, Percent};

/// The lease of these tests.
pub const LEASE: u32 = 0;
/// Price of the subnet.
pub const COST: u64 = 1_000 * TAO;
/// What the crowdloan of these tests raises.
pub const RAISED: u64 = 1_100 * TAO;

/// The call that a crowdloan stores.
pub fn lease_call(share: u8, end_block: Option<u32>) -> Box<RuntimeCall> {
	Box::new(RuntimeCall::SubtensorModule(Call::register_leased_network {
		emissions_share: Percent::from_percent(share),
		end_block,
	}))
}

/// Opens crowdloan 0 of Alice for `cap` RAO with this call; Bob and Carol have money for it.
pub fn open_crowdloan(cap: u64, call: Box<RuntimeCall>) {
	for person in [ALICE, BOB, CAROL] {
		fund(person, 5_000 * TAO);
	}
	assert_ok!(Crowdloan::create(
		signed(ALICE),
		tao(10 * TAO),
		tao(TAO / 10),
		tao(cap),
		System::block_number() + 1_000,
		Some(call),
		None,
	));
}

/// Contributes RAO to crowdloan 0.
pub fn contribute(person: u8, rao: u64) {
	assert_ok!(Crowdloan::contribute(signed(person), 0, tao(rao)));
}

/// Raises 1,100 TAO: Alice 110, Bob 660, Carol 330.
pub fn raise(call: Box<RuntimeCall>) {
	open_crowdloan(RAISED, call);
	contribute(ALICE, 100 * TAO);
	contribute(BOB, 660 * TAO);
	contribute(CAROL, 330 * TAO);
}

/// Lets Alice finalize crowdloan 0.
pub fn finalize() -> Result<(), DispatchError> {
	Crowdloan::finalize(signed(ALICE), 0).map(|_| ()).map_err(|failure| failure.error)
}

/// A chain on which Alice has leased [`NET`]: a third for Bob's 60 % and Carol's 30 %, until block
/// 1,000.
pub fn leased() -> Chain {
	leased_until(Some(1_000))
}

/// The same, until another block.
pub fn leased_until(end_block: Option<u32>) -> Chain {
	Chain::new().with(move || {
		raise(lease_call(30, end_block));
		assert_ok!(finalize());
	})
}

/// The lease of these tests.
pub fn lease() -> SubnetLease<AccountId> {
	SubnetLeases::<Test>::get(LEASE).unwrap()
}

/// Coldkey of the lease.
pub fn lease_cold() -> AccountId {
	leases::accounts::coldkey::<Test>(LEASE)
}

/// Hotkey of the lease.
pub fn lease_hot() -> AccountId {
	leases::accounts::hotkey::<Test>(LEASE)
}

/// Alpha of a person on the lease's hotkey.
pub fn dividends_of(person: u8) -> u64 {
	stake_of(&lease_hot(), &cold(person), NET)
}

/// Alpha that the lease's coldkey holds.
pub fn held() -> u64 {
	stake_of(&lease_hot(), &lease_cold(), NET)
}

/// Pays the owner's cut of an epoch in this block, freshly minted.
pub fn pay_cut(rao: u64) {
	use crate::emission::{alpha as ledger, payout::pay_tempo};
	use subtensor_emission::tempo::Pending;
	ledger::mint_out::<Test>(NET, alpha(rao));
	let pending = Pending { server: 0, validator: 0, root: 0, owner: rao };
	pay_tempo::<Test>(NET, System::block_number(), &pending);
}

/// As [`pay_cut`], at block 950 and with no round due: the contributors' part is laid aside.
pub fn lay_aside(rao: u64) {
	jump_to(950);
	LastMechansimStepBlock::<Test>::insert(NET, 940);
	pay_cut(rao);
	assert!(AccumulatedLeaseDividends::<Test>::get(LEASE).rao() > 0);
}

/// Moves to a block without running those between.
pub fn jump_to(block: u64) {
	System::set_block_number(block);
}

/// Alpha that was paid to a person according to the events.
pub fn announced(events: &[Event<Test>], person: u8) -> Option<u64> {
	events.iter().find_map(|event| match event {
		Event::SubnetLeaseDividendsDistributed { lease_id: LEASE, contributor, alpha }
			if *contributor == cold(person) =>
		{
			Some(alpha.rao())
		}
		_ => None,
	})
}

/// Lets people be given locked alpha; nobody is asked for it by default.
pub fn accept_locked_alpha(people: &[u8]) {
	for person in people {
		assert_ok!(SubtensorModule::set_reject_locked_alpha(signed(*person), false));
	}
}
