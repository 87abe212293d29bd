//! The recorded calls of single functions: exponential, rate, median, normalisations, splits.

use serde::Deserialize;
use serde_json::Value;
use subtensor_yuma::{
	EpochParams,
	consensus::weighted_median,
	exp::exp_safe,
	fixed::{self, I32F32},
	liquid_alpha::LiquidAlpha,
	normalized,
	permits::top_k,
	split_budget, stake, upscale_weights,
};

use crate::number::Integer;

type Int<T> = Integer<T>;

/// Checks all recorded calls; returns their number.
pub(crate) fn check(raw: &Value) -> Result<usize, String> {
	let mut passed = 0_usize;
	let groups = raw.as_object().into_iter().flatten();
	for (name, calls) in groups.filter(|(_, calls)| calls.is_array()) {
		passed = passed.saturating_add(check_group(name, calls)?);
	}
	if passed == 0 { Err("kernels: no call is recorded".to_owned()) } else { Ok(passed) }
}

fn check_group(name: &str, calls: &Value) -> Result<usize, String> {
	match name {
		"exp_safe" => each(name, calls, |(x, expected): (Int<i64>, Int<i64>)| {
			(exp_safe(score(x)).to_bits(), expected.0)
		}),
		"liquid_alpha__consensus_weight_bond_low16_high16_steepness16_result" => {
			each(name, calls, liquid_rate)
		}
		"weighted_median__stake_score_minority_result" => {
			type Call = (Vec<Int<i64>>, Vec<Int<i64>>, Int<i64>, Int<i64>);
			each(name, calls, |(stake, scored, minority, expected): Call| {
				let median = weighted_median(&scores(stake), &scores(scored), score(minority));
				(median.to_bits(), expected.0)
			})
		}
		"upscale_weights_u16" => each(name, calls, |(weights, expected): (Vec<u16>, Vec<u16>)| {
			(upscale_weights(&weights), expected)
		}),
		"u16_proportion" => each(name, calls, |(value, expected): (u16, i64)| {
			(fixed::from_u16(value).to_bits(), expected)
		}),
		"proportion_to_u16" => each(name, calls, |(value, expected): (Int<i64>, u16)| {
			(fixed::to_u16(score(value)), expected)
		}),
		"bonds_alpha__moving_average_result" => {
			each(name, calls, |(average, expected): (Int<u64>, Int<i64>)| {
				let params = EpochParams { bonds_moving_average: average.0, ..Default::default() };
				(params.bonds_rate().to_bits(), expected.0)
			})
		}
		"normalize" => each(name, calls, |(parts, expected): (Vec<Int<i64>>, Vec<Int<i64>>)| {
			(normalized(&scores(parts)), scores(expected))
		}),
		"top_k_nonzero__values_k_result" => {
			each(name, calls, |(values, k, expected): (Vec<Int<i64>>, usize, Vec<bool>)| {
				(top_k(&scores(values), k), expected)
			})
		}
		"split_emission__budget_count_split_result" => {
			type Call = (Int<u64>, usize, Option<Vec<u16>>, Vec<Int<u64>>);
			each(name, calls, |(budget, count, split, expected): Call| {
				(split_budget(budget.0, count, split.as_deref()), plain(expected))
			})
		}
		"inherited_stake__own_children_parents_result" => {
			type Call = (Int<u64>, Vec<Int<u64>>, Vec<(Int<u64>, Int<u64>)>, Int<u64>);
			each(name, calls, |(own, given, gained, expected): Call| {
				let gained = gained.into_iter().map(|(proportion, stake)| (proportion.0, stake.0));
				(stake::inherited(own.0, plain(given), gained), expected.0)
			})
		}
		"total_stake__alpha_tao_taoweight_i64f64bits" => {
			type Call = (Int<u64>, Int<u64>, Int<u64>, Int<i128>);
			each(name, calls, |(alpha, tao, weight, expected): Call| {
				(stake::total(alpha.0, tao.0, weight.0).to_bits(), expected.0)
			})
		}
		_ => Err(format!("kernels.{name}: not understood")),
	}
}

type RateCall = (Int<i64>, Int<i64>, Int<i64>, u16, u16, i16, Int<i64>);

fn liquid_rate(
	(consensus, weight, bond, alpha_low, alpha_high, steepness, expected): RateCall,
) -> (i64, i64) {
	let alpha_sigmoid_steepness = steepness;
	let params =
		EpochParams { alpha_low, alpha_high, alpha_sigmoid_steepness, ..Default::default() };
	let rate = LiquidAlpha::new(&params).rate(score(consensus), score(weight), score(bond));
	(rate.to_bits(), expected.0)
}

/// Evaluates every call and compares (actual, expected).
fn each<C, R>(name: &str, calls: &Value, evaluate: impl Fn(C) -> (R, R)) -> Result<usize, String>
where
	C: for<'de> Deserialize<'de>,
	R: PartialEq + std::fmt::Debug,
{
	let calls = Vec::<C>::deserialize(calls).map_err(|error| format!("kernels.{name}: {error}"))?;
	let count = calls.len();
	for (index, call) in calls.into_iter().enumerate() {
		let (got, expected) = evaluate(call);
		if got != expected {
			return Err(format!("kernels.{name}[{index}]: expected {expected:?}, got {got:?}"));
		}
	}
	Ok(count)
}

fn score(bits: Int<i64>) -> I32F32 {
	I32F32::from_bits(bits.0)
}

fn scores(bits: Vec<Int<i64>>) -> Vec<I32F32> {
	bits.into_iter().map(score).collect()
}

fn plain(numbers: Vec<Int<u64>>) -> Vec<u64> {
	numbers.into_iter().map(|number| number.0).collect()
}
