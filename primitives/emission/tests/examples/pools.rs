//! Examples 7 and 9: the terms of injection and the averages of the price.

use crate::{TAO, WEIGHT, i96f32, u64f64};
use subtensor_emission::{allocation, bits::ONE_U64F64, moving_price, root, shares, terms};

mod e7_terms {
	use super::*;
	use terms::{SubnetState, WholeTerms};

	fn terms_of(emission: u128, price: f64, alpha: u64, root_tao: u64) -> WholeTerms {
		// The spot price of the examples is a moving price: 32 fraction bits.
		let spot_price = (i96f32(price) as u128) << 32;
		let root_proportion = root::root_proportion(root_tao * TAO, WEIGHT, alpha * TAO);
		let terms = terms::subnet_terms(&SubnetState {
			tao_emission: emission,
			spot_price,
			alpha_issuance: alpha * TAO,
			root_proportion,
		});
		assert_eq!(terms.tao_in + terms.excess_tao, emission, "no TAO appears or is lost");
		terms.whole()
	}

	fn rao(amount: u64) -> u128 {
		u128::from(amount) << 32
	}

	#[test]
	fn the_block_of_the_table_is_placed_as_printed() {
		let emissions =
			allocation::tao_emissions(&crate::allotment::e5_price_shares::weighted(), [], TAO / 2);
		let rows = [
			(0.10, 5_000_000, 17_763_157, 177_631_578, 315_570_175),
			(0.05, 2_000_000, 17_532_467, 350_649_350, 65_800_865),
			(0.02, 1_000_000, 10_384_615, 519_230_769, 56_282_051),
			(0.005, 100_000, 4_576_271, 915_254_237, 12_090_395),
		];
		let mut spent = 0;
		for (emission, (price, alpha, tao_in, alpha_in, excess_tao)) in emissions.iter().zip(rows) {
			let terms = terms_of(*emission, price, alpha, 6_000_000);
			assert_eq!(terms, WholeTerms { tao_in, alpha_in, alpha_out: TAO, excess_tao });
			spent += terms.tao_in + terms.excess_tao;
		}
		assert_eq!(spent, 499_999_996);
	}

	#[test]
	fn below_the_cap_all_tao_enters_the_pool() {
		let terms = terms_of(rao(20_000_000), 0.05, 500_000, 6_000_000);
		let alpha_in = 399_999_999;
		assert_eq!(
			terms,
			WholeTerms { tao_in: 20_000_000, alpha_in, alpha_out: TAO, excess_tao: 0 }
		);
	}

	#[test]
	fn without_a_price_all_tao_enters_and_no_alpha() {
		let terms = terms_of(rao(7), 0.0, 500_000, 6_000_000);
		assert_eq!((terms.tao_in, terms.alpha_in, terms.excess_tao), (7, 0, 0));
	}

	#[test]
	fn without_root_stake_everything_is_excess() {
		let terms = terms_of(rao(7), 0.05, 500_000, 0);
		assert_eq!((terms.tao_in, terms.alpha_in, terms.excess_tao), (0, 0, 7));
	}

	#[test]
	fn a_subnet_past_its_halving_has_half_the_cap() {
		let terms = terms_of(rao(200_000_000), 0.2, 11_000_000, 6_000_000);
		assert_eq!(terms.alpha_out, TAO / 2);
		assert_eq!((terms.tao_in, terms.alpha_in), (8_940_397, 44_701_986));
		assert_eq!(terms.excess_tao, 191_059_602);
	}
}

mod e9_price_average {
	use super::*;
	use test_case::test_case;

	#[test_case(moving_price::DEFAULT_STEP => 171_798_758)]
	#[test_case(1_288_490 => 171_805_356)]
	fn one_step_from_four_to_five_cents(step: i128) -> i128 {
		let old = shares::price(1, 171_798_692);
		moving_price::slow_average(old, u64f64(0.05), step, 216_000, 201_600)
	}

	#[test]
	fn fourteen_steps_at_half_speed_reach_half_the_way() {
		let mut average = 0;
		for _ in 0..14 {
			let old = shares::price(1, average);
			average = moving_price::slow_average(old, ONE_U64F64, i96f32(0.1), 201_600, 201_600);
		}
		assert!((average as f64 / 4_294_967_296.0 - 0.512325).abs() < 0.001);
	}

	#[test_case(510, 0.00002728, 1e-7 ; "a newborn subnet hardly moves")]
	#[test_case(144_000_500, 0.5, 0.001 ; "an old subnet moves at full speed")]
	fn a_step_of_one_half_depends_on_age(block: u64, expected: f64, margin: f64) {
		let age = moving_price::age(block, 500);
		let average = moving_price::slow_average(0, ONE_U64F64, i96f32(0.5), age, 201_600);
		assert!((average as f64 / 4_294_967_296.0 - expected).abs() < margin);
	}

	#[test]
	fn the_slow_average_sees_no_price_above_one_and_the_fast_one_does() {
		let slow = moving_price::slow_average(0, 50 * ONE_U64F64, i96f32(1.0), 1, 0);
		assert_eq!(slow, 1 << 32);
		assert_eq!(moving_price::fast_average(None, 50 * ONE_U64F64), 50 * ONE_U64F64);
	}

	#[test]
	fn the_fast_average_is_half_way_after_six_hundred_blocks() {
		let (mut up, mut down) = (ONE_U64F64, 3 * ONE_U64F64);
		for _ in 0..600 {
			up = moving_price::fast_average(Some(up), 3 * ONE_U64F64);
			down = moving_price::fast_average(Some(down), ONE_U64F64);
		}
		for average in [up, down] {
			assert!((average as f64 / ONE_U64F64 as f64 - 2.0).abs() < 0.001);
		}
	}
}
