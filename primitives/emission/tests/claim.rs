//! What a claim takes of a basket's holdings. Specification: `docs/protocol/staking.md` §18.5, §18.6.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

use proptest::prelude::*;
use subtensor_emission::claim::{Claim, DustRules, Holding, Take, direct_shares, plan};

const TAO: u64 = 1_000_000_000;

/// The chain's defaults.
const RULES: DustRules =
	DustRules { holding_cap: TAO, holding_bps: 10, slice: 100_000, forfeit_cap: 10_000_000 };

fn row(amount: u64, value: u64) -> Holding {
	Holding { amount, realizable: value, anchored: value, ..Holding::default() }
}

fn cash(amount: u64) -> Holding {
	Holding { cash: true, ..row(amount, amount) }
}

#[test]
fn each_holding_gives_the_claimants_fraction() {
	let plan =
		plan(&[cash(10 * TAO), row(400 * TAO, 100 * TAO)], Claim { shares: 1, of: 4 }, &RULES);
	assert_eq!(
		plan.takes,
		[
			Some(Take { amount: 2_500_000_000, entitlement: 2_500_000_000 }),
			Some(Take { amount: 100 * TAO, entitlement: 25 * TAO }),
		]
	);
	assert_eq!((plan.estimate, plan.dust, plan.writes_off), (27_500_000_000, 0, false));
}

#[test]
fn a_holding_that_is_a_small_part_of_the_basket_is_forfeited() {
	let holdings = [row(TAO, 100 * TAO), row(TAO, 50_000_000)];
	let claim = Claim { shares: 1, of: 10 };
	let dust = plan(&holdings, claim, &RULES);
	assert_eq!(dust.takes[1], None);
	assert_eq!((dust.dust, dust.forfeited), (1, 5_000_000));
	assert_eq!(dust.estimate, 10 * TAO);
	// Not where the slice is worth more than may be forfeited.
	let claim = Claim { shares: 3, of: 10 };
	assert_eq!(plan(&holdings, claim, &RULES).dust, 0);
	// Not where nothing may be.
	let strict = DustRules { forfeit_cap: 0, ..RULES };
	assert_eq!(plan(&holdings, Claim { shares: 1, of: 10 }, &strict).dust, 0);
}

#[test]
fn a_small_slice_of_a_large_holding_is_forfeited() {
	let claim = Claim { shares: 99, of: 100_000 };
	let plan = plan(&[cash(TAO), row(TAO, 100_000_000)], claim, &RULES);
	assert_eq!(plan.takes[1], None);
	assert_eq!(plan.forfeited, 99_000);
	assert_eq!(plan.takes[0], Some(Take { amount: 990_000, entitlement: 990_000 }));
}

#[test]
fn whoever_owns_the_whole_basket_forfeits_nothing() {
	let plan = plan(&[row(7, 3), cash(1)], Claim { shares: 5, of: 5 }, &RULES);
	assert_eq!(plan.dust, 0);
	assert_eq!(plan.takes[0], Some(Take { amount: 7, entitlement: 3 }));
}

#[test]
fn what_can_never_be_sold_is_written_off_and_never_dust() {
	let dead = Holding { amount: 1_000, terminal: true, ..Holding::default() };
	let plan = plan(&[dead], Claim { shares: 1, of: 2 }, &RULES);
	assert!(plan.writes_off);
	assert_eq!(plan.takes, [Some(Take { amount: 500, entitlement: 0 })]);
}

#[test]
fn at_least_one_alpha_is_taken_where_the_claimant_has_a_value() {
	let strict = DustRules { forfeit_cap: 0, ..RULES };
	let plan = plan(&[row(3, 900)], Claim { shares: 1, of: 100 }, &strict);
	assert_eq!(plan.takes, [Some(Take { amount: 1, entitlement: 9 })]);
}

#[test]
fn direct_deposits_get_the_price_of_the_basket_before() {
	assert_eq!(direct_shares(0, 0, 5 * TAO, [].into_iter()), 5 * TAO);
	assert_eq!(direct_shares(100, 200, 50, [(25, 100)].into_iter()), 25);
	// The holding that grew least decides.
	assert_eq!(direct_shares(100, 200, 50, [(30, 100), (20, 100)].into_iter()), 20);
	assert_eq!(direct_shares(100, 200, 50, [(30, 100)].into_iter()), 25);
	assert_eq!(direct_shares(10, 0, 1_000, [].into_iter()), 1_000);
	assert_eq!(direct_shares(11, 0, 1_000, [].into_iter()), 0);
}

proptest! {
	#[test]
	fn claims_never_take_more_than_their_part(
		amounts in prop::collection::vec((1..u64::MAX / 4, 0..u64::MAX / 4), 1..6),
		shares in 1..u64::MAX / 2,
		rest in 0..u64::MAX / 2,
	) {
		let holdings: Vec<_> = amounts.iter().map(|(amount, value)| row(*amount, *value)).collect();
		let claim = Claim { shares, of: shares + rest };
		let plan = plan(&holdings, claim, &RULES);
		for (holding, take) in holdings.iter().zip(&plan.takes) {
			let Some(take) = take else { continue };
			prop_assert!(take.amount <= holding.amount && take.entitlement <= holding.realizable);
			let fair = u128::from(holding.amount) * u128::from(shares) / u128::from(claim.of);
			prop_assert!(u128::from(take.amount) <= fair.max(1));
		}
		let paid: u128 = plan.takes.iter().flatten().map(|take| u128::from(take.entitlement)).sum();
		prop_assert!(paid <= u128::from(plan.estimate));
	}
}
