//! Laws of the pool on random states: conservation, the invariant, round trips, monotony, bounds.
//! Margins are those of `docs/protocol/swap.md` §22 and §24. The invariant `x^w1 * y^w2` is judged
//! with floating point, far from the code under test; margins cover its own error.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use proptest::prelude::*;
use subtensor_balancer::{
	ACCURACY, FeeRate, MINIMUM_RESERVE, Order, Pool, Reservoirs, Side, U64F64, Weights,
};

/// The supply of either asset: reserves and amounts never exceed it.
const SUPPLY: u64 = 21_000_000_000_000_000;

fn side() -> impl Strategy<Value = Side> {
	prop_oneof![Just(Side::Buy), Just(Side::Sell)]
}

fn other(side: Side) -> Side {
	match side {
		Side::Buy => Side::Sell,
		Side::Sell => Side::Buy,
	}
}

/// Amounts of every order of magnitude, up to `2^bits`.
fn magnitude(bits: u32) -> impl Strategy<Value = u64> {
	(any::<u64>(), 64 - bits..64).prop_map(|(word, shift)| word >> shift)
}

fn weights() -> impl Strategy<Value = Weights> {
	let any = ACCURACY / 100..=ACCURACY / 100 * 99;
	let round = (1..=99_u64).prop_map(|percent| ACCURACY / 100 * percent);
	prop_oneof![3 => any, 1 => round, 1 => Just(ACCURACY / 2)]
		.prop_map(|parts| Weights::from_quote_parts(parts).unwrap())
}

/// Pools whose reserves lie between the minimum and the supply.
fn pools() -> impl Strategy<Value = Pool> {
	let reserve = || magnitude(54).prop_map(|word| word.clamp(MINIMUM_RESERVE, SUPPLY));
	(reserve(), reserve(), weights()).prop_map(|(tao, alpha, weights)| Pool { tao, alpha, weights })
}

/// An order without fee that no price stops.
fn free(side: Side, amount: u64) -> Order {
	let limit = match side {
		Side::Buy => U64F64::max_value(),
		Side::Sell => U64F64::min_value(),
	};
	Order { side, amount, limit, fee_rate: FeeRate::ZERO }
}

/// `ln(x^w1 * y^w2)`.
fn invariant(pool: &Pool) -> f64 {
	let scale = ACCURACY as f64;
	let base = pool.weights.base() as f64 / scale * (pool.alpha as f64).ln();
	base + pool.weights.quote() as f64 / scale * (pool.tao as f64).ln()
}

/// By how much the invariant may fall: 0.03 RAO of the output reserve, and the error of its own
/// evaluation (logarithms up to 40).
fn invariant_margin(pool: &Pool, side: Side) -> f64 {
	0.03 / pool.output_reserve(side) as f64 + 4e-14
}

/// Whether the specified series still resolves the power. Beyond `e^-130`, reached only with more
/// than 250 times the reserve and weights near their bounds, 256 bits no longer cover the
/// cancellation in the exponential, and what remains of the reserve (truly nothing) can come out as
/// noise of a few units of 10^-18 or more. The output is then too small, never too large.
fn is_within_reach_of_the_series(pool: &Pool, side: Side, input: u64) -> bool {
	let (exponent, of) = match side {
		Side::Buy => (pool.weights.quote(), pool.weights.base()),
		Side::Sell => (pool.weights.base(), pool.weights.quote()),
	};
	let reserve = pool.input_reserve(side) as f64;
	exponent as f64 / of as f64 * (input as f64 / reserve).ln_1p() < 130.0
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

	#[test]
	fn whole_fills_conserve_every_rao(
		pool in pools(), side in side(), amount in magnitude(54), rate in 0..=10_000_u16,
	) {
		let order = Order { fee_rate: FeeRate(rate), ..free(side, amount) };
		let Ok(outcome) = pool.swap(&order, MINIMUM_RESERVE) else { return Ok(()) };
		prop_assert_eq!(outcome.gross_input(), amount);
		prop_assert_eq!(outcome.fee_to_block_author, outcome.fee_paid);
		prop_assert!(outcome.amount_paid_out <= pool.output_reserve(side));
		let after = pool.after(side, &outcome);
		prop_assert_eq!(
			after.input_reserve(side), pool.input_reserve(side) + outcome.amount_paid_in
		);
		prop_assert_eq!(
			after.output_reserve(side), pool.output_reserve(side) - outcome.amount_paid_out
		);
		prop_assert_eq!(after.weights, pool.weights);
	}

	#[test]
	fn partial_fills_never_charge_more_than_was_offered(
		pool in pools(), side in side(), amount in magnitude(54), rate in 0..=10_000_u16,
		permille in 1..=3_000_u64,
	) {
		let limit = u64::try_from(u128::from(pool.price_rao()) * u128::from(permille) / 1_000)
			.unwrap_or(u64::MAX);
		let order = Order::new(side, amount, FeeRate(rate)).with_limit_rao(limit);
		let Ok(outcome) = pool.swap(&order, MINIMUM_RESERVE) else { return Ok(()) };
		let net = amount - FeeRate(rate).on_gross(amount);
		prop_assert!(outcome.amount_paid_in <= net);
		prop_assert!(outcome.fee_paid <= FeeRate(rate).on_gross(amount) + 1);
		prop_assert!(outcome.gross_input() <= amount.saturating_add(1));
		prop_assert!(outcome.amount_paid_out > 0 || outcome.amount_paid_in == 0);
	}

	#[test]
	fn no_swap_passes_its_limit_by_more_than_a_rao_is_worth(
		pool in pools(), side in side(), amount in magnitude(54), permille in 1..=3_000_u64,
	) {
		let limit = u64::try_from(u128::from(pool.price_rao()) * u128::from(permille) / 1_000)
			.unwrap_or(u64::MAX);
		let order = Order::new(side, amount, FeeRate::ZERO).with_limit_rao(limit);
		let Ok(outcome) = pool.swap(&order, MINIMUM_RESERVE) else { return Ok(()) };
		// A drained output reserve has no price (§22).
		prop_assume!(outcome.amount_paid_out < pool.output_reserve(side));
		let after = pool.after(side, &outcome);
		let (price, limit) = (after.price().to_num::<f64>(), order.limit.to_num::<f64>());
		let least = after.tao.min(after.alpha) as f64;
		// Prices below 2^-60 have lost their digits; two RAO more or less in either reserve.
		let margin = limit * (4.0 / least + 1e-9) + 2f64.powi(-60) * 100.0;
		match side {
			Side::Buy => prop_assert!(price <= limit + margin, "{price} above {limit}"),
			Side::Sell => prop_assert!(price >= limit - margin, "{price} below {limit}"),
		}
	}

	#[test]
	fn no_swap_makes_the_invariant_fall(
		pool in pools(), side in side(), amount in magnitude(54),
	) {
		let Ok(outcome) = pool.swap(&free(side, amount), MINIMUM_RESERVE) else { return Ok(()) };
		let after = pool.after(side, &outcome);
		prop_assume!(after.output_reserve(side) > 0);
		// The margin is 0.03 RAO of what remains there.
		let margin = invariant_margin(&after, side);
		prop_assert!(invariant(&after) >= invariant(&pool) - margin, "{pool:?} {outcome:?}");
	}

	#[test]
	fn equal_weights_keep_the_product_to_the_last_unit_of_the_reserve(
		pool in pools(), side in side(), amount in magnitude(54),
	) {
		let pool = Pool { weights: Weights::HALF, ..pool };
		let Ok(outcome) = pool.swap(&free(side, amount), MINIMUM_RESERVE) else { return Ok(()) };
		let after = pool.after(side, &outcome);
		let product = |pool: &Pool| u128::from(pool.tao) * u128::from(pool.alpha);
		// 0.03 RAO of output is worth at most a thirtieth of the grown input reserve.
		let margin = u128::from(after.input_reserve(side)) / 30 + 1;
		prop_assert!(product(&after) + margin >= product(&pool));
	}

	#[test]
	fn no_round_trip_gains(
		pool in pools(), side in side(), amount in magnitude(54), rate in 0..=10_000_u16,
	) {
		let there = Order { fee_rate: FeeRate(rate), ..free(side, amount) };
		let Ok(outward) = pool.swap(&there, MINIMUM_RESERVE) else { return Ok(()) };
		let between = pool.after(side, &outward);
		let back = Order { fee_rate: FeeRate(rate), ..free(other(side), outward.amount_paid_out) };
		let Ok(homeward) = between.swap(&back, 0) else { return Ok(()) };
		// Each leg may favour the trader by 0.03 RAO of its output before the floor. What that is
		// worth in the other asset shrinks or grows with the price.
		let spot = between.price().to_num::<f64>();
		let worth = match side {
			Side::Buy => spot,
			Side::Sell => 1.0 / spot.max(1e-18),
		};
		let margin = 0.03 + 0.03 * worth;
		prop_assert!(
			homeward.amount_paid_out as f64 <= amount as f64 + margin.ceil() - 1.0 + 1e-3,
			"{pool:?}: {amount} became {}", homeward.amount_paid_out
		);
	}

	#[test]
	fn the_price_moves_the_way_of_the_swap(
		pool in pools(), side in side(), amount in magnitude(54),
	) {
		let Ok(outcome) = pool.swap(&free(side, amount), MINIMUM_RESERVE) else { return Ok(()) };
		prop_assume!(outcome.amount_paid_out < pool.output_reserve(side));
		let (before, after) = (pool.price().to_bits(), pool.after(side, &outcome).price().to_bits());
		match side {
			Side::Buy => prop_assert!(after >= before),
			Side::Sell => prop_assert!(after <= before),
		}
	}

	#[test]
	fn more_input_never_yields_less(
		pool in pools(), side in side(), amount in magnitude(54), more in magnitude(54),
	) {
		let cap = pool.max_input(side);
		let (less, more) = (amount.min(cap), amount.saturating_add(more).min(cap));
		prop_assume!(is_within_reach_of_the_series(&pool, side, more));
		prop_assert!(pool.output(side, less) <= pool.output(side, more));
	}

	#[test]
	fn splitting_an_order_gives_at_most_one_rao_a_part_more(
		pool in pools(), side in side(), amount in 1..SUPPLY / 8, parts in 2..5_u64,
	) {
		let Ok(whole) = pool.swap(&free(side, amount), MINIMUM_RESERVE) else { return Ok(()) };
		let (mut now, mut sum) = (pool, 0);
		for part in 0..parts {
			let share = amount / parts + u64::from(part < amount % parts);
			let Ok(outcome) = now.swap(&free(side, share), 0) else { return Ok(()) };
			now = now.after(side, &outcome);
			sum += outcome.amount_paid_out;
		}
		prop_assert!(sum <= whole.amount_paid_out + parts, "{sum} > {}", whole.amount_paid_out);
	}

	#[test]
	fn a_simulation_is_the_execution(
		pool in pools(), side in side(), amount in magnitude(54),
	) {
		let order = Order::new(side, amount, FeeRate::DEFAULT);
		let copy = pool;
		prop_assert_eq!(copy.swap(&order, MINIMUM_RESERVE), pool.swap(&order, MINIMUM_RESERVE));
		prop_assert_eq!(copy, pool);
	}

	#[test]
	fn injections_account_for_every_rao_and_keep_the_price(
		pool in pools(), tao in magnitude(50), alpha in magnitude(50),
		waiting in (magnitude(50), magnitude(50)),
	) {
		let reservoirs = Reservoirs { tao: waiting.0, alpha: waiting.1 };
		let injection = pool.inject(reservoirs, tao, alpha);
		prop_assert_eq!(injection.tao + injection.reservoirs.tao, waiting.0 + tao);
		prop_assert_eq!(injection.alpha + injection.reservoirs.alpha, waiting.1 + alpha);
		let after = pool.injected(&injection);
		if pool.tao >= 1_000_000_000 && pool.alpha >= 1_000_000_000 {
			let (before, after) = (pool.price().to_num::<f64>(), after.price().to_num::<f64>());
			// Relative 1e-15 for the weight (up to 100 times that at the range's ends), 2^-64 for
			// the truncation of the price, and the floating point of this test.
			let margin = before * 1e-13 + 200.0 * 2f64.powi(-64);
			prop_assert!((before - after).abs() <= margin, "{before} became {after}");
		}
	}

	#[test]
	fn weights_always_stay_within_their_range(
		pool in pools(), tao in magnitude(63), alpha in magnitude(63),
	) {
		let weights = pool.inject(Reservoirs::default(), tao, alpha).weights;
		prop_assert!(weights.quote() >= Weights::MIN && weights.base() >= Weights::MIN);
		prop_assert_eq!(weights.quote() + weights.base(), ACCURACY);
	}

	#[test]
	fn any_state_and_order_is_answered(
		tao: u64, alpha: u64, weights in weights(), side in side(), amount: u64, limit: u64,
		rate: u16,
	) {
		let pool = Pool { tao, alpha, weights };
		let order = Order::new(side, amount, FeeRate(rate)).with_limit_rao(limit);
		let outcome = pool.swap(&order, 0).unwrap_or_default();
		prop_assert!(outcome.amount_paid_out <= pool.output_reserve(side));
		prop_assert!(outcome.amount_paid_in <= amount);
	}
}
