//! Results as JSON, in the form of the recorded expectations.

use serde_json::{Value, json};
use subtensor_yuma::{EpochOutcome, SubnetOutcome, fixed::I32F32};

/// Largest integer that every JSON reader holds exactly.
const LARGEST_NUMBER: u64 = 1 << 53;

/// The result of one epoch of a subnet. Integers beyond 2^53 become decimal strings.
#[must_use]
pub fn to_json(outcome: &SubnetOutcome) -> Value {
	let payout = outcome.payout.iter();
	let payout: Vec<Value> =
		payout.map(|paid| json!([number(paid.server), number(paid.validator)])).collect();
	json!({
		"active": outcome.active,
		"stake_weight": outcome.stake_weight,
		"validator_permit": outcome.validator_permit,
		"consensus": outcome.consensus,
		"validator_trust": outcome.validator_trust,
		"dividends": outcome.dividends,
		"emission": numbers(&outcome.emission),
		"payout_server_validator": payout,
		"mechanisms": outcome.mechanisms.iter().map(mechanism).collect::<Vec<_>>(),
	})
}

fn mechanism(outcome: &EpochOutcome) -> Value {
	json!({
		"emission_budget": number(outcome.budget),
		"incentive": outcome.incentive,
		"consensus": outcome.consensus,
		"validator_trust": outcome.validator_trust,
		"dividends": outcome.dividends,
		"server_emission": numbers(&outcome.server_emission),
		"validator_emission": numbers(&outcome.validator_emission),
		"emission": numbers(&outcome.emission),
		"bonds": outcome.bonds,
		"bits_i32f32": {
			"stake": bits(&outcome.scores.stake),
			"active_stake": bits(&outcome.scores.active_stake),
			"consensus": bits(&outcome.scores.consensus),
			"validator_trust": bits(&outcome.scores.validator_trust),
			"incentive": bits(&outcome.scores.incentive),
			"dividends": bits(&outcome.scores.dividends),
		},
	})
}

fn number(value: u64) -> Value {
	if value > LARGEST_NUMBER { Value::String(value.to_string()) } else { value.into() }
}

fn numbers(values: &[u64]) -> Vec<Value> {
	values.iter().copied().map(number).collect()
}

fn bits(scores: &[I32F32]) -> Vec<i64> {
	scores.iter().map(|score| score.to_bits()).collect()
}
