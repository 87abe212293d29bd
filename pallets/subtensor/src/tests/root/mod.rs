//! Tests of the domain `root`: baskets. Registration is in `neurons::root_register`, root stake in
//! `staking::root_stake`.

mod claim;
mod claim_limits;
mod credits;
mod deposit;
mod direct;
mod key_swap;
mod threshold;
mod views;
mod weight;

use crate::{
	emission::alpha::mint_out,
	pallet::*,
	root::{
		basket::{fund, queue},
		escrow_account, stake_hooks,
	},
	tests::{mock::*, *},
};
use frame_support::assert_ok;
use subtensor_types::NetUid;

/// What 40 alpha sell for on a standard subnet without a fee: 1,000 · 40 / 4,040 TAO.
const FORTY_ALPHA: u64 = 9_900_990_099;

/// The root validator of these tests.
fn validator() -> AccountId {
	hot(OWNER)
}

fn escrow() -> AccountId {
	escrow_account::<Test>()
}

/// Two standard subnets; Alice has 300 TAO of root stake with the validator, Bob 100.
fn chain() -> Chain {
	Chain::new()
		.subnet(NET)
		.subnet(OTHER_NET)
		.neuron(ROOT, OWNER)
		.funded(ALICE, 1_000 * TAO)
		.funded(BOB, 1_000 * TAO)
		.with(|| {
			stake_on_root(ALICE, 300 * TAO);
			stake_on_root(BOB, 100 * TAO);
		})
}

fn stake_on_root(person: u8, rao: u64) {
	assert_ok!(SubtensorModule::add_stake(signed(person), validator(), ROOT, tao(rao)));
}

/// Pays a root dividend to the validator: alpha that waits for the fund.
fn pay(netuid: NetUid, rao: u64) {
	pay_to(&validator(), netuid, rao);
}

fn pay_to(hotkey: &AccountId, netuid: NetUid, rao: u64) {
	mint_out::<Test>(netuid, alpha(rao));
	PendingBasketDeposits::<Test>::mutate(hotkey, netuid, |waiting| {
		*waiting = waiting.saturating_add(alpha(rao));
	});
}

/// Pays a dividend and deposits it.
fn deposit(netuid: NetUid, rao: u64) {
	pay(netuid, rao);
	assert!(!queue::flush::<Test>(&validator()).stuck);
}

fn waiting(netuid: NetUid) -> u64 {
	PendingBasketDeposits::<Test>::get(validator(), netuid).rao()
}

/// What the fund holds on a subnet, RAO.
fn held(netuid: NetUid) -> u64 {
	stake_of(&validator(), &escrow(), netuid)
}

fn shares() -> u64 {
	BasketShares::<Test>::get(validator())
}

fn owed(person: u8) -> u64 {
	stake_hooks::shares_owed::<Test>(&validator(), &cold(person))
}

fn root_stake(person: u8) -> u64 {
	stake_of(&validator(), &cold(person), ROOT)
}

/// Value of the validator's fund, RAO.
fn value() -> u64 {
	fund::value::<Test>(&fund::holdings::<Test>(&validator())).rao()
}

fn claim(person: u8) {
	assert_ok!(SubtensorModule::claim_root(signed(person), Default::default()));
}

/// Makes the subnet's pool unable to pay anything out, at the price of nearly 1,000.
fn kill_pool(netuid: NetUid) {
	TotalStake::<Test>::mutate(|total| {
		*total = total.saturating_sub(SubnetTAO::<Test>::get(netuid)).saturating_add(tao(999_999));
	});
	SubnetTAO::<Test>::insert(netuid, tao(999_999));
	SubnetAlphaIn::<Test>::insert(netuid, alpha(1_000));
}

fn near(value: u64, wanted: u64, slack: u64) {
	assert!(value.abs_diff(wanted) <= slack, "{value} is not {wanted}");
}
