//! Examples 5, 6 and 10: shares, the gate, TAO flow, and the power function behind them.

use crate::{TAO, i96f32, nine_decimals, prints_as, u64f64};
use subtensor_emission::{
	allocation::{self, Allocation, Candidate, GateSettings},
	bits::{ONE_U64F64, ONE_U96F32, to_rao},
	flow::{self, Flow, FlowSettings},
	gate::{self, BarRule},
	power,
	shares::{self, SubnetSignals},
};

pub(crate) mod e5_price_shares {
	use super::*;
	use test_case::test_case;

	/// Moving prices 0.10, 0.05, 0.02, 0.005; half of the second subnet's miner pay withheld.
	pub(crate) fn subnets() -> [SubnetSignals; 4] {
		[(0.10, 0.0), (0.05, 0.5), (0.02, 0.0), (0.005, 0.0)].map(|(price, burned)| SubnetSignals {
			mechanism: 1,
			moving_price: i96f32(price),
			miner_burned: i96f32(burned) as u128,
		})
	}

	pub(crate) fn weighted() -> Vec<u128> {
		shares::shares(&subnets())
	}

	fn printed(shares: &[u128]) -> Vec<u64> {
		shares.iter().map(|share| nine_decimals(*share)).collect()
	}

	#[test]
	fn prices_alone_give_the_printed_shares() {
		let prices = subnets().map(|s| shares::price(s.mechanism, s.moving_price));
		let shares = shares::price_shares(prices);
		for (share, text) in shares.iter().zip([0.571428572, 0.285714286, 0.114285714, 0.028571428])
		{
			assert!(prints_as(*share, text), "{:?}", printed(&shares));
		}
	}

	#[test]
	fn withheld_miner_pay_lowers_a_share_and_raises_the_others() {
		for (share, text) in
			weighted().iter().zip([0.666666667, 0.166666667, 0.133333333, 0.033333333])
		{
			assert!(prints_as(*share, text), "{:?}", printed(&weighted()));
		}
	}

	#[test_case([true; 4] => vec![333_333_333, 83_333_333, 66_666_666, 16_666_666])]
	#[test_case([true, true, false, true] => vec![384_615_384, 96_153_846, 0, 19_230_768])]
	fn half_a_tao_is_divided_as_printed(enabled: [bool; 4]) -> Vec<u64> {
		let emissions = allocation::tao_emissions(&weighted(), enabled, TAO / 2);
		emissions.into_iter().map(to_rao).collect()
	}

	#[test]
	fn a_network_that_withholds_everything_still_emits_by_price() {
		let all_burned = subnets().map(|s| SubnetSignals { miner_burned: ONE_U96F32, ..s });
		let prices = subnets().map(|s| shares::price(s.mechanism, s.moving_price));
		assert_eq!(shares::shares(&all_burned), shares::price_shares(prices));
	}
}

mod e6_gate {
	use super::*;
	use test_case::test_case;

	struct Row {
		theta: f64,
		gates: [f64; 4],
		emissions: [u64; 4],
	}

	const RANK_2: Row = Row {
		theta: 0.166666667,
		gates: [0.984615386, 0.5, 0.338624337, 0.007936507],
		emissions: [418_011_542, 53_067_871, 28_752_116, 168_469],
	};
	const RANK_32: Row = Row {
		theta: 0.033333333,
		gates: [0.999875016, 0.992063493, 0.984615387, 0.5],
		emissions: [340_136_588, 84_369_817, 66_989_116, 8_504_477],
	};
	const QUANTILE_61: Row = Row {
		theta: 0.666666667,
		gates: [0.5, 0.015384615, 0.007936507, 0.000124984],
		emissions: [494_618_839, 3_804_760, 1_570_218, 6_181],
	};

	#[test_case(2, gate::DEFAULT_BAR_QUANTILE, RANK_2 ; "rank 2")]
	#[test_case(0, u64f64(0.75), RANK_2 ; "quantile three quarters")]
	#[test_case(32, gate::DEFAULT_BAR_QUANTILE, RANK_32 ; "rank 32 of only four subnets")]
	#[test_case(0, gate::DEFAULT_BAR_QUANTILE, QUANTILE_61 ; "the first subnet crosses the quantile")]
	fn each_row_of_the_table(rank: u16, quantile: u128, row: Row) {
		let shares = e5_price_shares::weighted();
		let bar = gate::updated_bar(&shares, 0, 1, BarRule::new(rank, quantile));
		assert!(prints_as(bar, row.theta));
		for (share, gate) in shares.iter().zip(row.gates) {
			let factor = gate::gate_factor(*share, bar, gate::DEFAULT_GATE_EXPONENT);
			assert!(prints_as(factor, gate), "{} is not {gate}", nine_decimals(factor));
		}
		let mut gated = shares;
		gate::apply_gate(&mut gated, bar, gate::DEFAULT_GATE_EXPONENT);
		let emissions = allocation::tao_emissions(&gated, [true; 4], TAO / 2);
		assert_eq!(emissions.into_iter().map(to_rao).collect::<Vec<_>>(), row.emissions);

		let candidates =
			e5_price_shares::subnets().map(|signals| Candidate { signals, emission_enabled: true });
		let settings =
			GateSettings { bar: 0, rank, quantile, exponent: gate::DEFAULT_GATE_EXPONENT };
		let Allocation { bar: stored, tao_emission, root_sell, .. } =
			allocation::allocate(&candidates, &settings, 1, TAO / 2);
		assert_eq!(stored, bar);
		assert!(!root_sell, "the prices sum to less than one");
		assert_eq!(tao_emission.into_iter().map(to_rao).collect::<Vec<_>>(), row.emissions);
	}

	#[test]
	fn a_stored_bar_is_kept_between_its_updates() {
		let shares = e5_price_shares::weighted();
		let rule = BarRule::new(2, 0);
		assert_eq!(gate::updated_bar(&shares, 5, 361, rule), 5);
		assert_ne!(gate::updated_bar(&shares, 5, 360, rule), 5);
		assert_eq!(gate::updated_bar(&[0, 0], 5, 720, rule), 5, "no positive share, no new bar");
		assert_eq!(gate::updated_bar(&[], 5, 720, BarRule::new(0, 1)), 5);
	}

	#[test]
	fn a_gate_without_bar_changes_nothing() {
		let mut gated = e5_price_shares::weighted();
		gate::apply_gate(&mut gated, 0, gate::DEFAULT_GATE_EXPONENT);
		assert_eq!(gated, e5_price_shares::weighted());
	}

	#[test]
	fn standing_far_above_the_bar_does_not_close_the_gate() {
		let mut gated = vec![ONE_U64F64 - (1 << 40), 1 << 40];
		gate::apply_gate(&mut gated, 1 << 40, gate::DEFAULT_GATE_EXPONENT);
		assert!(gated[0] > ONE_U64F64 / 2, "{gated:?}");
	}

	#[test]
	fn shares_that_all_underflow_stay_as_they_were() {
		let mut gated = vec![1, 1];
		gate::apply_gate(&mut gated, ONE_U64F64, gate::DEFAULT_GATE_EXPONENT);
		assert_eq!(gated, [1, 1]);
	}
}

mod e10_flow_shares {
	use super::*;
	use test_case::test_case;

	fn bits(value: f64) -> i128 {
		(value * 18_446_744_073_709_551_616.0) as i128
	}

	fn rao(value: i64) -> i128 {
		i128::from(value) << 64
	}

	fn settings(net: bool) -> FlowSettings {
		FlowSettings { net, cutoff: 0, exponent: ONE_U64F64 }
	}

	#[test_case(flow::DEFAULT_SMOOTHING, 216_000)]
	#[test_case(126_847_427_788_335, 50_400)]
	fn the_average_halves_in_the_printed_time(smoothing: u64, half_life: u32) {
		let start = rao(1_000_000_000);
		let average = (0..half_life).fold(start, |old, _| flow::advance_average(old, 0, smoothing));
		let ratio = average as f64 / start as f64;
		assert!((ratio - 0.5).abs() < 1e-4, "{ratio}");
	}

	#[test]
	fn the_first_average_is_a_step_of_the_first_flow() {
		let average = flow::advance_average(0, 1_000_000_000, flow::DEFAULT_SMOOTHING);
		assert!((average - bits(3_209.009_576)).abs() < bits(0.000_01));
	}

	#[test_case(1, [0.200000002, 0.300000003, 0.499999995])]
	#[test_case(2, [0.105852047, 0.237598115, 0.656549838])]
	fn two_three_five_normalise_as_printed(exponent: u128, printed: [f64; 3]) {
		let mut values = [2, 3, 5].map(|value| value * ONE_U64F64);
		flow::power_normalise(&mut values, exponent * ONE_U64F64);
		for (value, printed) in values.into_iter().zip(printed) {
			assert!(prints_as(value, printed), "{} is not {printed}", nine_decimals(value));
		}
	}

	fn flows() -> [Flow; 3] {
		let billion = 1_000_000_000;
		[(5 * billion, 16 * billion), (3 * billion, 2 * billion), (-billion, -billion / 2)]
			.map(|(user, protocol)| Flow { user: rao(user), protocol: rao(protocol) })
	}

	#[test]
	fn net_of_the_protocol_only_the_second_subnet_gains() {
		let shares = flow::flow_shares(&flows(), &settings(true));
		assert_eq!(shares[0], 0);
		assert!(prints_as(shares[1], 1.0));
		assert_eq!(shares[2], 0);
	}

	#[test]
	fn in_gross_mode_users_alone_decide() {
		let shares = flow::flow_shares(&flows(), &settings(false));
		assert!(prints_as(shares[0], 0.624999996), "{}", nine_decimals(shares[0]));
		assert!(prints_as(shares[1], 0.375000004));
		assert_eq!(shares[2], 0);
	}

	#[test]
	fn when_all_lose_the_cutoff_decides_where_zero_lies() {
		let flows = [-100, -300, -400].map(|user| Flow { user: rao(user), protocol: 0 });
		let settings = FlowSettings { cutoff: rao(-1000), ..settings(false) };
		let shares = flow::flow_shares(&flows, &settings);
		for (share, printed) in shares.iter().zip([0.75, 0.25, 0.0]) {
			let value = *share as f64 / ONE_U64F64 as f64;
			assert!((value - printed).abs() < 1e-7, "{value} is not {printed}");
		}
	}
}

/// `docs/protocol/emission.md` §1.1.
mod power_function {
	use super::*;
	use test_case::test_case;

	#[test_case(100, 999_980.18)]
	#[test_case(1_000, 987_161_799.9)]
	#[test_case(2_000, 2_147_483_647.0)]
	fn cubes_carry_the_agreed_error(base: u128, printed: f64) {
		let cube = power::power(base * ONE_U64F64, 3 * ONE_U64F64) as f64 / ONE_U64F64 as f64;
		assert!((cube - printed).abs() < 0.05, "{cube}");
	}

	#[test]
	fn a_vanishing_power_is_zero() {
		assert_eq!(power::power(0, ONE_U64F64), 0);
		assert_eq!(power::power(1 << 33, ONE_U64F64), 0, "the reciprocal of 2^-31 does not fit");
		assert_eq!(power::power(1 << 50, 8 * ONE_U64F64), 0, "nor does the reciprocal of 2^-112");
	}

	#[test]
	fn the_square_root_is_within_its_tolerance() {
		let tolerance = ONE_U64F64 / 1_000;
		for (value, root) in [(4.0, 2.0), (0.25, 0.5), (2_147_483_647.0, 46_340.95)] {
			let found = power::sqrt(u64f64(value), tolerance) as f64 / ONE_U64F64 as f64;
			assert!((found - root).abs() < 0.01, "{found}");
		}
		assert!(power::sqrt(0, tolerance) <= tolerance);
	}
}
