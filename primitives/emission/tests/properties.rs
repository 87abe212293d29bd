//! Laws that hold for every input: supply, conservation to the last unit, bounds, order.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use proptest::{collection::vec, prelude::*};
use substrate_fixed::{transcendental, types::I96F32};
use subtensor_emission::{
	allocation::{self, Candidate, GateSettings},
	bits::{ONE_U64F64, ONE_U96F32, to_rao},
	dividends::{self, HotkeyWeight, Rule},
	flow::{self, Flow, FlowSettings},
	gate::{self, BarRule},
	halving::{self, TOTAL_SUPPLY, block_emission},
	lease, moving_price,
	parents::{self, Child, Parent},
	power, root,
	shares::{self, SubnetSignals},
	split::{self, SplitInput},
	take, tempo, terms,
};

/// Amounts of every size, small ones as likely as huge ones.
fn amount() -> impl Strategy<Value = u64> {
	(any::<u64>(), 0..64_u32).prop_map(|(value, shift)| value >> shift)
}

/// `U96F32` amounts below 2^64 RAO, of every size.
fn fixed_amount() -> impl Strategy<Value = u128> {
	(any::<u128>(), 32..128_u32).prop_map(|(value, shift)| value >> shift)
}

fn signals() -> impl Strategy<Value = SubnetSignals> {
	let price = prop_oneof![Just(0), 1..1_i128 << 34, any::<i128>().prop_map(|p| p >> 64)];
	let burned = prop_oneof![Just(0), 0..ONE_U96F32 * 2, Just(ONE_U96F32)];
	(prop_oneof![9 => Just(1_u16), 1 => Just(0)], price, burned).prop_map(
		|(mechanism, moving_price, miner_burned)| SubnetSignals {
			mechanism,
			moving_price,
			miner_burned,
		},
	)
}

fn gate_settings() -> impl Strategy<Value = GateSettings> {
	(0..=ONE_U64F64, 0..40_u16, 0..ONE_U64F64, ONE_U64F64..=8 * ONE_U64F64)
		.prop_map(|(bar, rank, quantile, exponent)| GateSettings { bar, rank, quantile, exponent })
}

fn candidates() -> impl Strategy<Value = Vec<Candidate>> {
	let candidate = (signals(), prop::bool::weighted(0.8))
		.prop_map(|(signals, emission_enabled)| Candidate { signals, emission_enabled });
	vec(candidate, 0..64)
}

fn sum(values: &[u128]) -> u128 {
	values.iter().sum()
}

mod halving_curve {
	use super::*;

	/// The curve as §3.1 states it in fixed-point steps, independent of the integer form.
	fn stated_in_fixed_point(issuance: u64) -> u64 {
		if issuance >= TOTAL_SUPPLY {
			return 0;
		}
		let supply = I96F32::from_num(10_500_000_000_000_000_u64) * I96F32::from_num(2);
		let remaining = I96F32::from_num(1) - I96F32::from_num(issuance) / supply;
		let value = I96F32::from_num(1) / remaining;
		let halvings: I96F32 = transcendental::log2::<I96F32, I96F32>(value).unwrap().floor();
		let mut divisor = I96F32::from_num(1);
		for _ in 0..halvings.to_num::<u32>() {
			divisor *= I96F32::from_num(2);
		}
		(I96F32::from_num(1) / divisor * I96F32::from_num(1_000_000_000)).to_num()
	}

	#[test]
	fn issuing_block_after_block_from_nothing_ends_below_twenty_one_million() {
		let mut issued = 0_u64;
		let mut blocks = 0_u64;
		while let emission @ 1.. = block_emission(issued) {
			// All blocks of this halving at once: search for the last one that still pays as much.
			let (mut low, mut high) = (1, TOTAL_SUPPLY / emission);
			while low < high {
				let middle = (low + high).div_ceil(2);
				if block_emission(issued + (middle - 1) * emission) == emission {
					low = middle;
				} else {
					high = middle - 1;
				}
			}
			issued += low * emission;
			blocks += low;
		}
		assert!(issued < TOTAL_SUPPLY);
		assert_eq!(issued, 20_999_999_980_442_226, "the last RAO of the curve");
		assert!(blocks > 10_500_000 * 29, "{blocks}");
	}

	proptest! {
		#![proptest_config(ProptestConfig::with_cases(4096))]

		#[test]
		fn the_integer_form_is_the_fixed_point_form(issuance in 0..TOTAL_SUPPLY + 1) {
			prop_assert_eq!(block_emission(issuance), stated_in_fixed_point(issuance));
		}

		#[test]
		fn the_integer_form_is_the_fixed_point_form_near_the_end(left in 0_u64..1 << 40) {
			let issuance = TOTAL_SUPPLY - left;
			prop_assert_eq!(block_emission(issuance), stated_in_fixed_point(issuance));
		}

		#[test]
		fn more_issued_never_emits_more(a in amount(), b in amount()) {
			prop_assert!(block_emission(a.max(b)) <= block_emission(a.min(b)));
		}

		#[test]
		fn a_mint_never_passes_the_cap(total in amount(), balances in 0..=TOTAL_SUPPLY) {
			let minted = halving::mintable(total, balances);
			prop_assert!(balances + minted <= TOTAL_SUPPLY);
			prop_assert!(minted <= block_emission(total));
		}
	}
}

mod allocation_of_a_block {
	use super::*;

	proptest! {
		#[test]
		fn shares_and_amounts_stay_within_what_there_is(
			candidates in candidates(), settings in gate_settings(),
			block in any::<u64>(), credit in 0..=1_000_000_000_u64,
		) {
			let allocated = allocation::allocate(&candidates, &settings, block, credit);
			prop_assert!(sum(&allocated.shares) <= ONE_U64F64);
			prop_assert!(sum(&allocated.tao_emission) <= u128::from(credit) << 32);
			for (candidate, emission) in candidates.iter().zip(&allocated.tao_emission) {
				prop_assert!(candidate.emission_enabled || *emission == 0);
			}
		}

		#[test]
		fn what_the_shares_leave_out_is_rounding_only(
			candidates in candidates(), settings in gate_settings(), block in any::<u64>(),
		) {
			let allocated = allocation::allocate(&candidates, &settings, block, 1);
			let left = ONE_U64F64 - sum(&allocated.shares);
			let any_price =
				candidates.iter().any(|c| shares::price(c.signals.mechanism, c.signals.moving_price) > 0);
			let limit = if any_price { candidates.len() as u128 } else { ONE_U64F64 };
			prop_assert!(left <= limit, "{} of {} left", left, candidates.len());
		}

		#[test]
		fn the_bar_moves_only_when_it_is_unset_or_due(
			shares in vec(0..ONE_U64F64 / 64, 0..64), stored in 1..ONE_U64F64,
			block in any::<u64>(), rank in 0..70_u16, quantile in 0..ONE_U64F64,
		) {
			let rule = BarRule::new(rank, quantile);
			let bar = gate::updated_bar(&shares, stored, block, rule);
			prop_assert!(bar == stored || block % gate::BAR_INTERVAL == 0);
			prop_assert!(bar == stored || shares.contains(&bar));
			let first = gate::updated_bar(&shares, 0, block, rule);
			prop_assert!(first == 0 || shares.contains(&first));
		}

		#[test]
		fn the_gate_keeps_the_order_up_to_rounding(
			ranking in vec((1..ONE_U64F64 / 64, 0..60_u32), 2..64),
			bar in (1..ONE_U64F64, 0..60_u32).prop_map(|(bar, shift)| (bar >> shift).max(1)),
			exponent in ONE_U64F64..=8 * ONE_U64F64,
		) {
			let mut before: Vec<u128> = ranking.iter().map(|(s, shift)| s >> shift).collect();
			before.sort_unstable();
			let mut gated = before.clone();
			gate::apply_gate(&mut gated, bar, exponent);
			for (lower, higher) in gated.iter().zip(&gated[1..]) {
				// The power carries a relative error of about 2^-20 (log2 e has 23 bits).
				prop_assert!(*lower <= higher + (higher >> 18) + 64, "{} above {}", lower, higher);
			}
		}

		#[test]
		fn the_gate_never_opens_wider_than_one(
			share in 0..=ONE_U64F64, bar in any::<u128>(), exponent in any::<u128>(),
		) {
			prop_assert!(gate::gate_factor(share, bar, exponent) <= ONE_U64F64);
		}

		#[test]
		fn flow_shares_sum_to_at_most_one(
			flows in vec((any::<i64>(), any::<i64>(), 0..60_u32), 0..64), net in any::<bool>(),
			cutoff in any::<i64>(), exponent in ONE_U64F64..=2 * ONE_U64F64,
		) {
			let rao = |value: i64, shift| i128::from(value >> shift) << 64;
			let flows: Vec<Flow> = flows
				.into_iter()
				.map(|(user, protocol, s)| Flow { user: rao(user, s), protocol: rao(protocol, s) })
				.collect();
			let settings = FlowSettings { net, cutoff: rao(cutoff, 0), exponent };
			let shares = flow::flow_shares(&flows, &settings);
			prop_assert!(sum(&shares) <= ONE_U64F64);
			prop_assert_eq!(shares.len(), flows.len());
		}

		#[test]
		fn the_power_grows_with_its_base(
			a in 0..ONE_U64F64 << 12, b in 0..ONE_U64F64 << 12, exponent in 1..8_u128,
		) {
			let power = |base: u128| power::power(base, exponent * ONE_U64F64);
			let (low, high) = (power(a.min(b)), power(a.max(b)));
			prop_assert!(low <= high + (high >> 18) + (1 << 34));
		}
	}
}

mod terms_and_split {
	use super::*;

	proptest! {
		#[test]
		fn every_unit_of_tao_enters_or_is_excess_and_alpha_stays_under_its_cap(
			emission in fixed_amount(), price in (any::<u128>(), 0..128_u32),
			issuance in 0..TOTAL_SUPPLY, root_tao in amount(), weight in any::<u64>(),
		) {
			let root_proportion = root::root_proportion(root_tao, weight, issuance);
			prop_assert!(root_proportion <= ONE_U96F32);
			let terms = terms::subnet_terms(&terms::SubnetState {
				tao_emission: emission,
				spot_price: price.0 >> price.1,
				alpha_issuance: issuance,
				root_proportion,
			});
			prop_assert_eq!(terms.tao_in + terms.excess_tao, emission);
			let cap = (root_proportion * terms.alpha_out) >> 32;
			prop_assert!(terms.alpha_in <= cap);
			let whole = terms.whole();
			let spent = u128::from(whole.tao_in) + u128::from(whole.excess_tao);
			prop_assert!(spent <= emission >> 32 && spent + 1 >= emission >> 32);
		}

		#[test]
		fn the_parts_of_a_block_leave_at_most_three_units(
			alpha_out in 0..=1_000_000_000_u64, cut in prop::option::of(any::<u16>()),
			root_proportion in 0..=ONE_U96F32, root_sell in any::<bool>(),
		) {
			let input = SplitInput { alpha_out, owner_cut: cut, root_proportion, root_sell };
			let split = split::split_alpha(&input);
			let parts = [split.owner, split.server, split.validator, split.root, split.recycled];
			let handed_out: u64 = parts.iter().sum();
			prop_assert!(handed_out <= alpha_out);
			prop_assert_eq!(split.unassigned(alpha_out), alpha_out - handed_out);
			prop_assert!(split.unassigned(alpha_out) <= 3);
		}

		#[test]
		fn more_root_stake_never_lowers_the_root_part(
			weight in any::<u64>(), issuance in amount(), a in amount(), b in amount(),
		) {
			let proportion = |root_tao| root::root_proportion(root_tao, weight, issuance);
			prop_assert!(proportion(a.min(b)) <= proportion(a.max(b)));
		}
	}
}

mod payout {
	use super::*;

	fn parent() -> impl Strategy<Value = Parent> {
		(amount(), amount(), any::<u64>(), any::<bool>()).prop_map(
			|(alpha, root, proportion, same_owner)| Parent { alpha, root, proportion, same_owner },
		)
	}

	fn hotkey() -> impl Strategy<Value = HotkeyWeight> {
		(fixed_amount(), amount(), amount(), any::<bool>()).prop_map(
			|(weight, alpha, root, on_root)| HotkeyWeight { weight, alpha, root, on_root },
		)
	}

	proptest! {
		#[test]
		fn a_split_dividend_is_never_exceeded_and_loses_less_than_a_unit_a_part(
			dividend in amount(), weight in any::<u64>(), burn in 0..=u64::MAX / 2,
			take in 0..=u16::MAX / 2, stake in (amount(), amount()),
			given_away in vec(any::<u64>(), 0..5), parents in vec(parent(), 0..12),
		) {
			let child = Child { alpha: stake.0, root: stake.1, given_away: &given_away, take };
			let split = parents::split_dividend(dividend, weight, burn, &child, &parents);
			prop_assert_eq!(split.parents.len(), parents.len());
			let parts: u128 = split.parents.iter().map(|part| u128::from(*part)).sum();
			let parts = parts + u128::from(split.own) + u128::from(split.recycled);
			let dividend = u128::from(dividend);
			prop_assert!(parts <= dividend);
			// One floor each for every parent's part and its burn, one for the hotkey itself.
			prop_assert!(dividend - parts <= 2 * parents.len() as u128 + 1);
		}

		#[test]
		fn a_burn_and_a_take_beyond_all_still_pay_out_no_more_than_the_dividend(
			dividend in amount(), burn in any::<u64>(), take in any::<u16>(),
			parents in vec(parent(), 1..4),
		) {
			let child = Child { alpha: 0, root: 0, given_away: &[], take };
			let split = parents::split_dividend(dividend, u64::MAX, burn, &child, &parents);
			let paid: u128 = split.parents.iter().map(|part| u128::from(*part)).sum();
			prop_assert!(paid + u128::from(split.own) <= u128::from(dividend));
		}

		#[test]
		fn neither_budget_of_a_tempo_is_exceeded(
			validator in amount(), root_alpha in amount(), weight in any::<u64>(),
			hotkeys in vec(hotkey(), 0..32), june in any::<bool>(),
		) {
			let rule = if june { Rule::June2026 } else { Rule::October2026 };
			let paid = dividends::distribute(validator, root_alpha, weight, &hotkeys, rule);
			prop_assert_eq!(paid.hotkeys.len(), hotkeys.len());
			let alpha: u128 = paid.hotkeys.iter().map(|d| d.alpha).sum();
			let root: u128 = paid.hotkeys.iter().map(|d| d.root).sum();
			prop_assert!(alpha <= u128::from(validator) << 32);
			prop_assert!(root <= u128::from(root_alpha) << 32);
			let whole: u64 = paid.hotkeys.iter().map(|d| to_rao(d.root)).sum();
			prop_assert!(paid.root_recycled == 0 || whole == 0);
			prop_assert!(whole + paid.root_recycled <= root_alpha);
		}

		#[test]
		fn the_order_of_hotkeys_does_not_change_what_each_receives(
			validator in amount(), root_alpha in amount(), weight in any::<u64>(),
			hotkeys in vec(hotkey(), 0..32), turn in 0..32_usize,
		) {
			let paid = |hotkeys: &[HotkeyWeight]| {
				dividends::distribute(validator, root_alpha, weight, hotkeys, Rule::October2026)
			};
			let mut straight = paid(&hotkeys).hotkeys;
			let mut turned = hotkeys;
			let turn = turn % turned.len().max(1);
			turned.rotate_left(turn);
			straight.rotate_left(turn);
			prop_assert_eq!(straight, paid(&turned).hotkeys);
		}

		#[test]
		fn a_take_and_the_rest_are_the_dividend_less_at_most_two_roundings(
			dividend in fixed_amount(), take in any::<u16>(),
		) {
			let taken = take::delegate_take(dividend, take);
			let whole = to_rao(dividend);
			prop_assert!(taken.take <= whole);
			let parts = u128::from(taken.take) + u128::from(taken.rest);
			prop_assert!(parts <= u128::from(whole) && parts + 1 >= u128::from(whole));
		}

		#[test]
		fn a_lease_pays_out_its_pot_and_no_more(
			pot in amount(), percent in any::<u8>(), parts in vec(0..ONE_U64F64 / 16, 0..16),
		) {
			let cut = lease::lease_cut(pot, percent);
			prop_assert_eq!(cut + lease::lease_remainder(pot, percent), pot);
			let slices: u128 =
				parts.iter().map(|share| u128::from(lease::contributor_slice(pot, *share))).sum();
			prop_assert!(slices <= u128::from(pot));
		}

		#[test]
		fn the_withheld_fraction_is_at_most_one(total in amount(), part in any::<u64>()) {
			let withheld = part.min(total);
			prop_assert!(tempo::miner_burned(withheld, total) <= ONE_U96F32);
		}
	}
}

mod averages {
	use super::*;

	proptest! {
		#[test]
		fn the_slow_average_stays_between_its_past_and_the_clamped_price(
			old in 0..4 * ONE_U96F32, spot in 0..4 * ONE_U64F64, step in 0..=1_i128 << 32,
			age in amount(), halving in amount(),
		) {
			let before = shares::price(1, old as i128);
			let after = moving_price::slow_average(before, spot, step, age, halving);
			let target = (spot.min(ONE_U64F64) >> 32) as i128;
			let (low, high) = (target.min(old as i128), target.max(old as i128));
			prop_assert!(after >= low - 2 && after <= high, "{} not in {}..={}", after, low, high);
		}

		#[test]
		fn the_fast_average_moves_towards_the_price_and_never_past_it(
			old in 0..1_u128 << 100, spot in 0..1_u128 << 100,
		) {
			let after = moving_price::fast_average(Some(old), spot);
			prop_assert!(after >= old.min(spot) && after <= old.max(spot));
		}
	}
}
