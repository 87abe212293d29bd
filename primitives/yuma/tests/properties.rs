//! What holds for every subnet.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod support;

use proptest::{collection::vec, prelude::*, strategy::ValueTree, test_runner::TestRunner};
use subtensor_yuma::{
	EpochError, EpochOutcome, EpochScratch, NullPools,
	consensus::weighted_median,
	divide, epoch,
	fixed::{self, I32F32},
	null_epoch, split_budget, subnet_epoch,
};
use support::{
	dense,
	subnets::{Subnet, permuted, subnets},
};

const ONE: i64 = 1 << 32;

fn bits(scores: &[I32F32]) -> Vec<i128> {
	scores.iter().map(|score| i128::from(score.to_bits())).collect()
}

fn sum(scores: &[I32F32]) -> i64 {
	scores.iter().map(|score| score.to_bits()).sum()
}

fn dense_bonds(outcome: &EpochOutcome, n: usize) -> Vec<Vec<u16>> {
	let mut all = vec![vec![0; n]; n];
	for (row, entries) in all.iter_mut().zip(outcome.bonds.as_ref().unwrap()) {
		for (column, bond) in entries {
			row[usize::from(*column)] = *bond;
		}
	}
	all
}

fn in_dense_form(outcome: &EpochOutcome, n: usize) -> dense::Outcome {
	let scores = &outcome.scores;
	dense::Outcome {
		stake: bits(&scores.stake),
		active_stake: bits(&scores.active_stake),
		consensus: bits(&scores.consensus),
		trust: bits(&scores.validator_trust),
		incentive: bits(&scores.incentive),
		dividends: bits(&scores.dividends),
		bonds: dense_bonds(outcome, n),
		permits: outcome.validator_permit.clone(),
	}
}

/// Where `row` stands among the columns of `order`.
fn is_in_order_of(row: &[(u16, u16)], order: &[(u16, u16)]) -> bool {
	let places: Vec<_> = row
		.iter()
		.map(|(column, _)| order.iter().position(|(other, _)| other == column).unwrap())
		.collect();
	places.is_sorted()
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(3_000))]

	#[test]
	fn the_sparse_epoch_is_the_dense_one(subnet in subnets(9, true)) {
		prop_assert_eq!(in_dense_form(&subnet.run(), subnet.n()), dense::epoch(&subnet));
	}

	#[test]
	fn rows_in_any_order_are_read_as_the_dense_scan_reads_them(subnet in subnets(9, false)) {
		let outcome = subnet.run();
		prop_assert_eq!(in_dense_form(&outcome, subnet.n()), dense::epoch(&subnet));
	}

	#[test]
	fn stored_bonds_keep_the_order_of_the_weights_only_under_liquid_alpha(
		subnet in subnets(9, false)
	) {
		let outcome = subnet.run();
		let params = &subnet.params;
		let liquid = params.yuma3_on && params.liquid_alpha_on
			&& outcome.scores.consensus.iter().any(|score| *score != fixed::ZERO);
		let keeps_order = liquid && matches!(params.bonds_penalty, 0 | u16::MAX);
		for (bonds, weights) in outcome.bonds.unwrap().iter().zip(&subnet.weights) {
			if keeps_order {
				prop_assert!(is_in_order_of(bonds, weights));
			} else {
				prop_assert!(bonds.is_sorted());
			}
		}
	}

	#[test]
	fn relabelled_neurons_get_the_relabelled_result(
		(subnet, places) in subnets(9, true).prop_flat_map(|mut subnet| {
			// Permits never have to choose between equals, and the previous consensus is complete.
			subnet.params.max_allowed_validators = 9;
			subnet.previous.resize(subnet.n(), 0);
			let places: Vec<usize> = (0..subnet.n()).collect();
			(Just(subnet), Just(places).prop_shuffle())
		})
	) {
		let (before, after) = (subnet.run(), subnet.relabelled(&places).run());
		prop_assert_eq!(permuted(&before.emission, &places), after.emission);
		prop_assert_eq!(permuted(&before.server_emission, &places), after.server_emission);
		prop_assert_eq!(permuted(&before.validator_emission, &places), after.validator_emission);
		prop_assert_eq!(permuted(&before.scores.dividends, &places), after.scores.dividends);
		prop_assert_eq!(permuted(&before.scores.consensus, &places), after.scores.consensus);
		prop_assert_eq!(permuted(&before.validator_permit, &places), after.validator_permit);
		let bonds = Subnet { bonds: before.bonds.unwrap(), ..subnet }.relabelled(&places).bonds;
		prop_assert_eq!(bonds, after.bonds.unwrap());
	}

	#[test]
	fn scores_sum_to_one_at_most_and_fall_short_by_less_than_a_bit_per_neuron(
		subnet in subnets(9, true)
	) {
		let scores = subnet.run().scores;
		let n = i64::try_from(subnet.n()).unwrap();
		for (name, of) in [
			("stake", &scores.stake), ("active stake", &scores.active_stake),
			("incentive", &scores.incentive), ("dividends", &scores.dividends),
		] {
			let sum = sum(of);
			prop_assert!(sum == 0 || (sum <= ONE && sum > ONE - n), "{}: {}", name, sum);
			prop_assert!(of.iter().all(|score| *score >= fixed::ZERO));
		}
		prop_assert!(scores.validator_trust.iter().all(|trust| *trust <= fixed::ONE));
	}

	#[test]
	fn no_budget_is_exceeded_and_little_is_lost(subnet in subnets(9, true)) {
		let outcome = subnet.run();
		let paid: u128 = outcome.server_emission.iter().chain(&outcome.validator_emission)
			.map(|amount| u128::from(*amount)).sum();
		let budget = u128::from(subnet.budget);
		let n = u128::try_from(subnet.n()).unwrap();
		prop_assert!(paid <= budget);
		if outcome.scores.stake.iter().any(|share| *share > fixed::ZERO) {
			prop_assert!(budget - paid <= 2 * n + ((2 * n * budget) >> 32) + 1);
		} else {
			prop_assert_eq!(paid, 0);
		}
	}

	#[test]
	fn consensus_has_the_support_of_kappa_or_is_the_least_of_a_full_column(
		subnet in subnets(9, true)
	) {
		let scores = subnet.run().scores;
		let (votes, weights) = dense::ballot(&subnet);
		let kappa = i128::from(fixed::from_u16(subnet.params.kappa).to_bits());
		for (column, score) in scores.consensus.iter().enumerate().filter(|(_, c)| **c > fixed::ZERO) {
			let level = i128::from(score.to_bits());
			let supports = |(_, row): &(&i128, &Vec<i128>)| row[column] >= level;
			let support: i128 =
				votes.iter().zip(&weights).filter(supports).map(|(share, _)| *share).sum();
			let least = weights.iter().all(|row| row[column] >= level);
			prop_assert!(support >= kappa || least, "{} of {}", support, kappa);
		}
	}

	#[test]
	fn permits_go_to_staked_neurons_within_the_limit(subnet in subnets(9, true)) {
		let outcome = subnet.run();
		let owner = subnet.owner.map(usize::from);
		let granted: Vec<usize> =
			(0..subnet.n()).filter(|uid| outcome.validator_permit[*uid]).collect();
		let others = granted.iter().filter(|uid| Some(**uid) != owner).count();
		prop_assert!(others <= usize::from(subnet.params.max_allowed_validators));
		for uid in granted {
			prop_assert!(Some(uid) == owner || outcome.scores.stake[uid] > fixed::ZERO);
		}
		for (uid, row) in outcome.bonds.unwrap().iter().enumerate() {
			prop_assert!(row.is_empty() || outcome.validator_permit[uid]);
		}
	}

	#[test]
	fn a_neuron_younger_than_all_weights_earns_no_incentive(mut subnet in subnets(9, true)) {
		prop_assume!(subnet.n() > 0);
		subnet.registered[0] = *subnet.last_update.iter().max().unwrap();
		prop_assert_eq!(subnet.run().scores.incentive[0], fixed::ZERO);
	}

	#[test]
	fn whoever_may_not_vote_does_not_change_what_miners_get(mut subnet in subnets(9, true)) {
		prop_assume!(subnet.n() > 0);
		subnet.owner = None;
		subnet.permits[0] = false;
		let with = subnet.run();
		subnet.weights[0].clear();
		let without = subnet.run();
		prop_assert_eq!(with.scores.incentive, without.scores.incentive);
		prop_assert_eq!(with.scores.consensus, without.scores.consensus);
		if subnet.params.yuma3_on {
			prop_assert_eq!(without.scores.dividends[0], fixed::ZERO);
		}
	}

	#[test]
	fn doubling_all_stakes_changes_nothing(mut subnet in subnets(9, true)) {
		subnet.params.stake_threshold = 0;
		subnet.params.tao_weight = 0;
		let once = subnet.run();
		for stake in &mut subnet.alpha {
			*stake *= 2;
		}
		let twice = subnet.run();
		prop_assert_eq!(once.scores, twice.scores);
		prop_assert_eq!(once.bonds, twice.bonds);
	}

	#[test]
	fn buffers_of_another_epoch_leave_no_trace(
		first in subnets(9, false), second in subnets(9, false)
	) {
		let mut scratch = EpochScratch::default();
		let _ = first.run_in(&mut scratch);
		prop_assert_eq!(second.run_in(&mut scratch), second.run());
	}

	#[test]
	fn one_mechanism_is_the_subnet(subnet in subnets(9, true)) {
		let mechanisms = [subnet.mechanism()];
		let mut scratch = EpochScratch::default();
		let whole = subnet_epoch(
			&subnet.subnet(), &mechanisms, subnet.budget, None, &mut scratch
		).unwrap();
		let alone = subnet.run();
		prop_assert_eq!(&whole.emission, &alone.emission);
		prop_assert_eq!(&whole.dividends, &alone.dividends);
		prop_assert_eq!(&whole.stake_weight, &alone.stake_weight);
		prop_assert_eq!(&whole.validator_permit, &alone.validator_permit);
		let paid: Vec<_> = whole.payout.iter().map(|paid| (paid.server, paid.validator)).collect();
		let expected: Vec<_> =
			alone.server_emission.into_iter().zip(alone.validator_emission).collect();
		prop_assert_eq!(paid, expected);
	}

	#[test]
	fn the_parts_of_a_split_sum_to_the_budget(
		budget: u64, count in 1_usize..16, shares in vec(0_u16..4_096, 0..16), given: bool
	) {
		let parts = split_budget(budget, count, given.then_some(shares.as_slice()));
		prop_assert_eq!(parts.len(), count);
		prop_assert_eq!(parts.iter().map(|part| u128::from(*part)).sum::<u128>(), u128::from(budget));
	}

	#[test]
	fn a_division_gives_away_everything_and_nothing_to_zero_shares(
		pool: u64, shares in vec(prop_oneof![Just(0), Just(u128::MAX), any::<u128>()], 0..40)
	) {
		let parts = divide(pool, &shares);
		let sum: u128 = parts.iter().map(|part| u128::from(*part)).sum();
		let some = shares.iter().any(|share| *share > 0);
		prop_assert_eq!(sum, if some { u128::from(pool) } else { 0 });
		prop_assert!(parts.iter().zip(&shares).all(|(part, share)| *share > 0 || *part == 0));
		for (larger, smaller) in pairs(&shares) {
			// A unit more at most, by position.
			prop_assert!(parts[larger] + 1 >= parts[smaller]);
		}
	}

	#[test]
	fn a_division_is_exact_to_the_unit(pool: u64, shares in vec(0_u128..1 << 40, 1..40)) {
		let sum: u128 = shares.iter().sum();
		prop_assume!(sum > 0);
		for (part, share) in divide(pool, &shares).iter().zip(&shares) {
			let floor = u128::from(pool) * share / sum;
			prop_assert!([floor, floor + 1].contains(&u128::from(*part)));
		}
	}

	#[test]
	fn null_consensus_pays_its_pools_to_the_last_unit(
		subnet in subnets(9, true), server in 0..u64::MAX / 4, validator in 0..u64::MAX / 4,
		root in 0..u64::MAX / 4, count in 1_usize..4
	) {
		prop_assume!(subnet.n() > 0);
		let pools = NullPools { server, validator, root };
		let mechanisms = vec![subnet.mechanism(); count];
		let outcome = null_epoch(&subnet.subnet(), &mechanisms, pools, None).unwrap();
		let miners: u64 = outcome.payout.iter().map(|paid| paid.server).sum();
		let validators: u64 = outcome.payout.iter().map(|paid| paid.validator).sum();
		let winners = outcome.validator_permit.iter().filter(|permit| **permit).count();
		if winners == 0 {
			prop_assert_eq!((miners, validators), (server + validator, 0));
		} else {
			prop_assert_eq!((winners, miners, validators), (1, server, validator + root));
		}
		let paid: Vec<u64> =
			outcome.payout.iter().map(|paid| paid.server + paid.validator).collect();
		prop_assert_eq!(outcome.emission, paid);
		prop_assert!(outcome.mechanisms.iter().all(|mechanism| mechanism.bonds.is_none()));
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(20_000))]

	#[test]
	fn the_selected_median_is_the_defined_one(
		votes in vec((1_i64..1 << 20, prop_oneof![Just(0), Just(7), 0..=ONE]), 0..80),
		minority in -(1_i64 << 10)..1 << 26
	) {
		let (stake, scores): (Vec<_>, Vec<_>) = votes.into_iter().unzip();
		let fixed = |values: &[i64]| -> Vec<I32F32> {
			values.iter().copied().map(I32F32::from_bits).collect()
		};
		let wide = |values: &[i64]| -> Vec<i128> { values.iter().copied().map(i128::from).collect() };
		let got = weighted_median(&fixed(&stake), &fixed(&scores), I32F32::from_bits(minority));
		let expected = dense::median(&wide(&stake), &wide(&scores), minority.into());
		prop_assert_eq!(i128::from(got.to_bits()), expected);
	}

	#[test]
	fn products_and_quotients_are_those_of_the_number_library(x: i64, y: i64, shift in 0_u32..63) {
		let (x, y) = (I32F32::from_bits(x >> shift), I32F32::from_bits(y >> (shift / 2)));
		prop_assert_eq!(fixed::mul(x, y), x.saturating_mul(y));
		prop_assert_eq!(fixed::mul_or_zero(x, y), x.checked_mul(y).unwrap_or(fixed::ZERO));
		prop_assert_eq!(fixed::div_safe(x, y), x.checked_div(y).unwrap_or(fixed::ZERO));
		if y != fixed::ZERO {
			prop_assert_eq!(fixed::div_sat(x, y), x.saturating_div(y));
		}
	}
}

#[test]
fn random_subnets_reach_every_part_of_the_epoch() {
	let mut runner = TestRunner::deterministic();
	let (mut paid, mut bonded, mut moved, mut clipped) = (0, 0, 0, 0);
	for _ in 0..1_000 {
		let subnet = subnets(9, false).new_tree(&mut runner).unwrap().current();
		let outcome = subnet.run();
		let some = |scores: &[I32F32]| scores.iter().any(|score| *score > fixed::ZERO);
		let liquid = subnet.params.yuma3_on && subnet.params.liquid_alpha_on;
		paid += u32::from(some(&outcome.scores.incentive) && some(&outcome.scores.dividends));
		bonded += u32::from(outcome.bonds.unwrap().iter().flatten().count() > 5);
		moved += u32::from(liquid && some(&outcome.scores.consensus));
		let trust = outcome.scores.validator_trust.iter().map(|trust| trust.to_bits());
		clipped += u32::from(trust.filter(|trust| *trust > 0).any(|trust| trust < ONE / 2));
	}
	let reached = [paid, bonded, moved, clipped];
	assert!(reached.iter().all(|times| *times > 50), "of 1000: {reached:?}");
}

/// Index pairs (larger share, smaller or equal share).
fn pairs(shares: &[u128]) -> Vec<(usize, usize)> {
	let all = (0..shares.len()).flat_map(|i| (0..shares.len()).map(move |j| (i, j)));
	all.filter(|(i, j)| shares[*i] >= shares[*j]).collect()
}

#[test]
fn stake_for_another_number_of_neurons_is_an_error() {
	let params = Default::default();
	let subnet = subtensor_yuma::SubnetInput {
		n: 2,
		block: 1,
		last_mechanism_step_block: 0,
		last_yuma_step_block: 0,
		owner_uid: None,
		alpha_stake: &[1],
		tao_stake: &[1, 2],
		block_at_registration: &[],
		validator_permit: &[],
		params: &params,
	};
	let mut scratch = EpochScratch::default();
	let expected = EpochError::StakeLength { neurons: 2, alpha: 1, tao: 2 };
	assert_eq!(epoch(&subnet, &Default::default(), 1, &mut scratch), Err(expected));
	assert_eq!(subnet_epoch(&subnet, &[], 1, None, &mut scratch), Err(EpochError::NoMechanism));
	let none = null_epoch(&subnet, &[], NullPools::default(), None);
	assert_eq!(none, Err(expected));
}
