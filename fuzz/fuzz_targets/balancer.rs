//! Any pool, any order, any injection: an answer or an error, never a panic, and never more out
//! than was in.
#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use subtensor_balancer::{
	ACCURACY, FeeRate, Market, Order, Pool, Reservoirs, Side, U64F64, Weights,
	power::{Precision, scaled_power},
};

#[derive(Arbitrary, Debug)]
struct Input {
	tao: u64,
	alpha: u64,
	quote_parts: u64,
	steps: [Step; 3],
	power: Power,
}

#[derive(Arbitrary, Debug)]
struct Step {
	is_buy: bool,
	amount: u64,
	limit_bits: u128,
	fee_rate: u16,
	minimum_reserve: u64,
	tao_added: u64,
	alpha_added: u64,
}

#[derive(Arbitrary, Debug)]
struct Power {
	base: (u128, u128),
	exponent: (u64, u64),
	bits: u16,
	scale: u64,
}

fuzz_target!(|input: Input| {
	let Power { base, exponent, bits, scale } = input.power;
	let _ = scaled_power(base, exponent, Precision::bits(bits.into()), scale);

	let price = U64F64::from_bits(base.0);
	let started = Weights::from_price(Some(price), input.tao, input.alpha);
	// Valid weights are one word in twenty: bring the others there.
	let least = ACCURACY / 100;
	let parts = least + input.quote_parts % (ACCURACY - 2 * least + 1);
	let weights = started.or_else(|_| Weights::from_quote_parts(parts)).unwrap();
	let mut pool = Pool { tao: input.tao, alpha: input.alpha, weights };
	let mut reservoirs = Reservoirs::default();
	for step in input.steps {
		let side = if step.is_buy { Side::Buy } else { Side::Sell };
		let limit = U64F64::from_bits(step.limit_bits);
		let order = Order { side, amount: step.amount, limit, fee_rate: FeeRate(step.fee_rate) };
		let market = Market::Dynamic(pool);
		let _ = market.quote(side, step.amount, order.fee_rate, step.minimum_reserve);
		let _ = market.alpha_for_tao(step.amount);
		if let Ok(outcome) = market.swap(&order, step.minimum_reserve) {
			assert!(outcome.amount_paid_out <= pool.output_reserve(side));
			assert!(outcome.amount_paid_in <= step.amount);
			assert!(outcome.amount_paid_in == 0 || outcome.amount_paid_out > 0);
			pool = pool.after(side, &outcome);
		}
		let injection = pool.inject(reservoirs, step.tao_added, step.alpha_added);
		pool = pool.injected(&injection);
		reservoirs = injection.reservoirs;
		assert_eq!(pool.weights.quote() + pool.weights.base(), ACCURACY);
	}
});
