//! The worked examples of `docs/protocol/swap.md` §23, by name, and the refusals in their order.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use subtensor_balancer::{
	ACCURACY, BalancerError, FeeRate, MINIMUM_RESERVE, Market, Order, Pool, Quote, Reservoirs,
	Side::{self, Buy, Sell},
	SwapOutcome, U64F64, Weights, input_to_reach,
	power::{Precision, scaled_power},
	remaining_fraction,
};
use test_case::test_case;

const G: u64 = 1_000_000_000;
const T: u64 = 1_000 * G;
const HALF: u64 = ACCURACY / 2;
const ODD: u64 = 523_456_789_012_345_678;

fn pool(quote: u64, tao: u64, alpha: u64) -> Pool {
	Pool { tao, alpha, weights: Weights::from_quote_parts(quote).unwrap() }
}

fn swap(
	pool: &Pool,
	side: Side,
	amount: u64,
	limit: u64,
) -> Result<(u64, u64, u64), BalancerError> {
	let order = Order::new(side, amount, FeeRate::DEFAULT).with_limit_rao(limit);
	let outcome = pool.swap(&order, MINIMUM_RESERVE)?;
	assert_eq!(outcome.fee_paid, outcome.fee_to_block_author);
	Ok((outcome.amount_paid_in, outcome.amount_paid_out, outcome.fee_paid))
}

#[test_case(1_985, 33 => 0; "the largest amount without a fee")]
#[test_case(1_986, 33 => 1; "the first amount with a fee")]
#[test_case(65_535, 33 => 32; "the rate is truncated before the product")]
#[test_case(2_000_000, 33 => 1_007; "the smallest stake")]
#[test_case(G, 33 => 503_547; "one token")]
#[test_case(100 * G, 33 => 50_354_772; "a hundred tokens")]
#[test_case(G, 196 => 2_990_768; "a higher rate")]
#[test_case(G, 10_000 => 152_590_218; "the highest rate")]
fn fees_23_1(amount: u64, rate: u16) -> u64 {
	FeeRate(rate).on_gross(amount)
}

#[test_case((21_000_000 * G, 28_000_000 * G), (600_000_000_000_000_000, 400_000_000_000_000_000), 256 => 649_519_052_838_328_985; "three quarters to the power of one and a half")]
#[test_case((21_000_000 * G, 21_000_000 * G + 100), (HALF, HALF), 256 => 999_999_999_999_995_238; "exponent one")]
#[test_case((21_000_000 * G, 21_000_000 * G + 100), (499_999_999_999_500_000, 500_000_000_000_500_000), 256 => 999_999_999_999_995_238; "almost one")]
#[test_case((21_000_000 * G, 21_000_000 * G + 1), (499_999_999_500_000_000, 500_000_000_500_000_000), 256 => 999_999_999_999_999_952; "the smallest change of the whole supply")]
#[test_case((1, 10), (500_000_000_001, 1_000_000_000_000), 128 => 316_227_766_016_109_791; "almost a square root")]
#[test_case((4 * G, 4 * G + 123_456), (ODD, ACCURACY - ODD), 256 => 999_966_098_673_114_967; "odd weights")]
#[test_case((400_775_553, 400_775_553 + 14_446_633_907_665_582), (102_337_248_363_782_924, ACCURACY - 102_337_248_363_782_924), 256 => 137_558_120_932_567_453; "a tiny reserve")]
fn powers_23_2((a, b): (u64, u64), exponent: (u64, u64), precision: u32) -> u64 {
	scaled_power((a.into(), b.into()), exponent, Precision::bits(precision), ACCURACY).unwrap()
}

#[test_case(G, 4 * G, Buy, 123_456, 1_000_000 * G => Ok((123_394, 493_515, 62)); "a small buy")]
#[test_case(G, 4 * G, Sell, 123_456, 1_000 => Ok((123_394, 30_847, 62)); "a small sell")]
#[test_case(T, 4 * T, Buy, 100 * G, 1_000_000 * G => Ok((99_949_645_228, 363_469_893_959, 50_354_772)); "a buy")]
#[test_case(T, 4 * T, Sell, 100 * G, 1_000 => Ok((99_949_645_228, 24_378_261_656, 50_354_772)); "a sell")]
#[test_case(150 * G, 100 * G, Buy, 900 * G, 24 * G => Ok((450 * G, 75 * G, 226_710_634)); "a buy stops at its limit")]
#[test_case(150 * G, 100 * G, Buy, 150 * T, 1_500_000_001 => Ok((49, 32, 0)); "a buy stops a hair above the price")]
#[test_case(150 * G, 100 * G, Buy, 150 * T, 1_500_000_000 => Err(BalancerError::PriceLimitExceeded); "a limit at the price is refused")]
#[test_case(200 * G, 100 * G, Sell, 100 * T, 500_000_000 => Ok((100 * G, 100 * G, 50_380_141)); "a sell stops at its limit")]
#[test_case(200 * G, 100 * G, Sell, 100 * T, 1_999_999_999 => Ok((24, 48, 0)); "a sell stops a hair below the price")]
#[test_case(10 * G, 10 * G, Sell, 10 * T, 0 => Ok((9_994_964_522_775, 9_990_004_962, 5_035_477_225)); "a sell without limit almost drains the pool")]
#[test_case(T, 4 * T, Buy, 1, 1_000_000 * G => Ok((1, 4, 0)); "one rao buys at the spot price")]
#[test_case(T, 4 * T, Sell, 3, 1_000 => Err(BalancerError::ReservesTooLow); "a sell that would yield nothing is refused")]
#[test_case(T, 4 * T, Sell, 4, 1_000 => Ok((4, 1, 0)); "the smallest sell")]
#[test_case(T, 4 * T, Buy, 1_001 * T, 1_000_000 * G => Err(BalancerError::SwapInputTooLarge); "more than a thousand reserves are refused")]
#[test_case(T, 999_999, Buy, G, 1_000_000 * G => Err(BalancerError::ReservesTooLow); "an output reserve below the minimum is refused")]
#[test_case(T, 4 * T, Buy, 0, 1_000_000 * G => Ok((0, 0, 0)); "nothing buys nothing")]
fn swaps_at_equal_weights_23_3(
	tao: u64,
	alpha: u64,
	side: Side,
	amount: u64,
	limit: u64,
) -> Result<(u64, u64, u64), BalancerError> {
	swap(&pool(HALF, tao, alpha), side, amount, limit)
}

#[test]
fn remaining_fractions_23_3() {
	let bits = |side, reserve| remaining_fraction(side, Weights::HALF, reserve, 100 * G).to_bits();
	assert_eq!(bits(Buy, T), 16_769_767_339_735_955_997);
	assert_eq!(bits(Sell, 4 * T), 17_996_823_486_545_904_004);
}

#[test_case(400_000_000_000_000_000 => (6_917_529_027_641_081_856, 246_139_564_262, 36_343_616_238); "more alpha weight")]
#[test_case(HALF => (4_611_686_018_427_387_904, 363_469_893_959, 24_378_261_656); "equal weights")]
#[test_case(ODD => (4_198_374_554_344_401_541, 397_415_159_350, 22_217_879_574); "odd weights")]
fn other_weights_23_4(quote: u64) -> (u128, u64, u64) {
	let pool = pool(quote, T, 4 * T);
	let bought = swap(&pool, Buy, 100 * G, 1_000_000 * G).unwrap().1;
	let sold = swap(&pool, Sell, 100 * G, 1_000).unwrap().1;
	(pool.price().to_bits(), bought, sold)
}

#[test]
fn limits_at_odd_weights_23_4() {
	let pool = pool(ODD, T, 4 * T);
	let bought = swap(&pool, Buy, 100 * G, 250_000_000);
	assert_eq!(bought, Ok((45_761_721_613, 191_848_808_101, 23_054_819)));
	let sold = swap(&pool, Sell, 100 * G, 220_000_000);
	assert_eq!(sold, Ok((71_693_743_472, 16_042_511_141, 36_119_409)));
}

#[test]
fn limit_inputs_23_4() {
	let fraction = |part: u64, whole: u64| U64F64::from_num(part) / U64F64::from_num(whole);
	let quarter = Weights::from_quote_parts(ACCURACY / 4).unwrap();
	assert_eq!(input_to_reach(Buy, quarter, G, fraction(1, 10), fraction(2, 10)), 681_792_830);
	assert_eq!(input_to_reach(Sell, quarter, G, fraction(2, 10), fraction(1, 10)), 189_207_115);
	let far = input_to_reach(Buy, Weights::HALF, T, U64F64::from_num(1), U64F64::from_num(400));
	assert_eq!(far, 17_446_744_073_709);
}

#[test]
fn a_round_trip_pays_the_fee_and_leaves_the_pool_one_rao_richer_23_5() {
	let start = pool(HALF, T, 4 * T);
	let buy = start.swap(&Order::new(Buy, 10 * G, FeeRate::DEFAULT), MINIMUM_RESERVE).unwrap();
	assert_eq!(
		buy,
		SwapOutcome {
			amount_paid_in: 9_994_964_523,
			amount_paid_out: 39_584_215_264,
			fee_paid: 5_035_477,
			fee_to_block_author: 5_035_477,
		}
	);
	assert_eq!(buy.gross_input(), 10 * G);
	let bought = start.after(Buy, &buy);
	assert_eq!((bought.tao, bought.alpha), (1_009_994_964_523, 3_960_415_784_736));
	assert_eq!(bought.price_rao(), 255_022_457);

	let order = Order::new(Sell, 39_584_215_264, FeeRate::DEFAULT);
	let sell = bought.swap(&order, MINIMUM_RESERVE).unwrap();
	assert_eq!(
		(sell.amount_paid_in, sell.amount_paid_out, sell.fee_paid),
		(39_564_282_723, 9_989_981_362, 19_932_541)
	);
	let sold = bought.after(Sell, &sell);
	assert_eq!((sold.tao, sold.alpha), (1_000_004_983_161, 3_999_980_067_459));

	let fee_sale =
		sold.swap(&Order::new(Sell, sell.fee_paid, FeeRate::ZERO), MINIMUM_RESERVE).unwrap();
	assert_eq!(fee_sale.amount_paid_out, 4_983_160);
	let end = sold.after(Sell, &fee_sale);
	assert_eq!((end.tao, end.alpha), (T + 1, 4 * T));
}

#[test_case(HALF, (T, 4 * T), G, 0 => (500_249_875_062_468_765, true); "TAO alone")]
#[test_case(HALF, (T, 4 * T), 0, G => (499_937_507_811_523_559, true); "alpha alone")]
#[test_case(HALF, (T, 4 * T), G, 4 * G => (HALF, true); "in proportion")]
#[test_case(HALF, (1_000, 1_000), 200_000, 1_000 => (990_147_783_251_231_527, false); "beyond the range")]
#[test_case(HALF, (1_000, 1_000), 0, 1_000 => (333_333_333_333_333_333, true); "double the alpha")]
#[test_case(ODD, (T, 4 * T), 123_456_789, 987_654_321 => (523_425_998_355_852_986, true); "odd amounts")]
fn weight_updates_23_6(quote: u64, reserves: (u64, u64), tao: u64, alpha: u64) -> (u64, bool) {
	let weights = Weights::from_quote_parts(quote).unwrap();
	let parts = weights.unchecked_after_adding(reserves, tao, alpha);
	let updated = weights.after_adding(reserves, tao, alpha);
	assert_eq!(updated.ok().map(Weights::quote), updated.is_ok().then_some(parts));
	(parts, updated.is_ok())
}

#[test]
fn three_injections_hardly_move_the_price_23_6() {
	let mut pool = pool(HALF, 20_000 * G, 1_500_000 * G);
	let price = pool.price().to_bits();
	assert_eq!(price, 245_956_587_649_460_688);
	let mut seen = Vec::new();
	for _ in 0..3 {
		let injection = pool.inject(Reservoirs::default(), 5_000_000, 200_000_000);
		assert_eq!((injection.tao, injection.alpha), (5_000_000, 200_000_000));
		pool = pool.injected(&injection);
		let moved = pool.price().to_bits().cast_signed() - price.cast_signed();
		seen.push((pool.weights.quote(), moved));
	}
	let expected =
		[(500_000_029_166_661_076, -1), (500_000_058_333_310_971, 0), (500_000_087_499_949_686, 1)];
	assert_eq!(seen, expected);
}

#[test]
fn initialisation_with_a_price_23_6() {
	let fifth = U64F64::from_bits((1 << 64) / 5);
	let weights = Weights::from_price(Some(fifth), G, 4 * G).unwrap();
	assert_eq!(weights.quote(), 555_555_555_864_197_531);
	let price = Pool { tao: G, alpha: 4 * G, weights }.price().to_bits();
	assert_eq!(price, 3_689_348_810_130_224_305);
	assert_eq!(Weights::from_price(None, 0, 0), Ok(Weights::HALF));
	let empty = Weights::from_price(Some(fifth), 0, 0);
	assert_eq!(empty, Err(BalancerError::ReservesOutOfBalance));
}

#[test]
fn what_the_weights_cannot_absorb_waits_in_the_reservoir_23_7() {
	let start = pool(HALF, G, G);
	assert_eq!(start.weights.unchecked_after_adding((G, G), 200 * G, 0), 995_049_504_950_495_049);
	let first = start.inject(Reservoirs::default(), 200 * G, 0);
	assert_eq!((first.tao, first.alpha), (0, 0));
	assert_eq!(first.reservoirs, Reservoirs { tao: 200 * G, alpha: 0 });
	assert_eq!(first.weights, Weights::HALF);

	let second = start.injected(&first).inject(first.reservoirs, 0, G);
	assert_eq!((second.tao, second.alpha), (0, G));
	assert_eq!(second.reservoirs, Reservoirs { tao: 200 * G, alpha: 0 });
	assert_eq!(second.weights.quote(), 333_333_333_333_333_333);
	let price = start.injected(&second).price().to_bits();
	assert_eq!(price, (1 << 64) + 27);
}

#[test]
fn the_june_rule_skips_what_the_weights_cannot_absorb() {
	let start = pool(HALF, G, G);
	let skipped = start.inject_or_skip(200 * G, G);
	assert_eq!((skipped.tao, skipped.alpha, skipped.weights), (0, 0, Weights::HALF));
	assert_eq!(start.injected(&skipped), start);
}

#[test]
fn quotes_23_8() {
	let market = Market::Dynamic(pool(HALF, T, 4 * T));
	let quote = |side| market.quote(side, 100 * G, FeeRate::DEFAULT, MINIMUM_RESERVE);
	assert_eq!(
		quote(Buy),
		Quote {
			tao_amount: 99_949_645_228,
			alpha_amount: 363_469_893_959,
			tao_fee: 50_354_772,
			alpha_slippage: 36_530_106_041,
			..Quote::default()
		}
	);
	assert_eq!(
		quote(Sell),
		Quote {
			tao_amount: 24_378_261_656,
			alpha_amount: 99_949_645_228,
			alpha_fee: 50_354_772,
			tao_slippage: 621_738_344,
			..Quote::default()
		}
	);
	assert_eq!(market.price_rao(), 250_000_000);
	assert_eq!(market.alpha_for_tao(G), 4 * G);
}

#[test]
fn a_quote_that_cannot_be_had_is_all_zero() {
	let market = Market::Dynamic(pool(HALF, T, 999_999));
	assert_eq!(market.quote(Buy, G, FeeRate::DEFAULT, MINIMUM_RESERVE), Quote::default());
}

#[test]
fn without_a_pool_everything_is_one_to_one() {
	let market = Market::Stable;
	assert_eq!(market.price_rao(), G);
	assert_eq!(market.fee(FeeRate::MAX, G), 0);
	assert_eq!(market.alpha_for_tao(7), 7);
	let order = Order::new(Buy, 5, FeeRate::MAX).with_limit_rao(1);
	assert_eq!(market.swap(&order, MINIMUM_RESERVE), Ok(SwapOutcome::one_to_one(5)));
	let quote = market.quote(Sell, 5, FeeRate::MAX, MINIMUM_RESERVE);
	assert_eq!(quote, Quote { tao_amount: 5, alpha_amount: 5, ..Quote::default() });
}

#[test]
fn an_empty_alpha_reserve_has_price_zero_and_buys_nothing() {
	let market = Market::Dynamic(pool(HALF, T, 0));
	assert_eq!(market.price_rao(), 0);
	assert_eq!(market.alpha_for_tao(G), 0);
	assert_eq!(swap(&pool(HALF, T, 0), Buy, G, G), Err(BalancerError::ReservesTooLow));
}

#[test_case(0; "nothing")]
#[test_case(ACCURACY / 100 - 1; "just too little")]
#[test_case(ACCURACY / 100 * 99 + 1; "just too much")]
#[test_case(u64::MAX; "more than all")]
fn weights_outside_their_range_do_not_exist(parts: u64) {
	assert_eq!(Weights::from_quote_parts(parts), Err(BalancerError::WeightOutOfRange));
}

#[test]
fn too_large_an_input_is_refused_before_low_reserves_and_those_before_the_limit() {
	let tiny = pool(HALF, 10, 10);
	let order = Order::new(Buy, u64::MAX, FeeRate::ZERO).with_limit_rao(0);
	assert_eq!(tiny.swap(&order, MINIMUM_RESERVE), Err(BalancerError::SwapInputTooLarge));
	let order = Order { amount: 10, ..order };
	assert_eq!(tiny.swap(&order, MINIMUM_RESERVE), Err(BalancerError::ReservesTooLow));
	assert_eq!(tiny.swap(&order, 10), Err(BalancerError::PriceLimitExceeded));
}
