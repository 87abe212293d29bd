//! Comparing a run with the results that a case records.

use std::{fs, path::Path};

use serde_json::Value;
use subtensor_yuma::SubnetOutcome;

use crate::{Case, kernels, parse, run, to_json};

/// Runs a recorded case and compares every expected integer; returns the number of epochs (or of
/// kernel calls) that agree.
///
/// # Errors
///
/// The first mismatch: case, path of the field, expected and actual value. A case that expects
/// nothing is an error too.
pub fn check_file(path: &Path) -> Result<usize, String> {
	let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
	let raw: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
	if raw.get("kind").and_then(Value::as_str) == Some("kernels") {
		return kernels::check(&raw);
	}
	let case = parse(&text).map_err(|error| error.to_string())?;
	let results = run(&case).map_err(|error| format!("{}: {error}", case.name))?;
	let facts = raw.get("reference_facts").and_then(Value::as_array);
	compare(&case, &results, facts.map_or(&[], Vec::as_slice))
		.map_err(|problem| format!("{}: {problem}", case.name))
}

fn compare(case: &Case, results: &[SubnetOutcome], facts: &[Value]) -> Result<usize, String> {
	let epochs = case.expected_for_epochs.clone().unwrap_or_else(|| (0..results.len()).collect());
	if epochs.len() != case.expected.len() || epochs.is_empty() {
		let (epochs, expected) = (epochs.len(), case.expected.len());
		return Err(format!("expected: {expected} results for {epochs} epochs"));
	}
	for (epoch, expected) in epochs.iter().zip(&case.expected) {
		let result = results.get(*epoch).ok_or_else(|| format!("there is no epoch {epoch}"))?;
		if let Some(difference) = first_difference(expected, &to_json(result)) {
			return Err(format!("epoch {epoch}{difference}"));
		}
	}
	for fact in facts {
		check_fact(fact, results)?;
	}
	Ok(epochs.len())
}

/// The first place where two JSON values differ, as path, expected and actual value.
///
/// A number and a decimal string of the same digits are equal.
#[must_use]
pub fn first_difference(expected: &Value, got: &Value) -> Option<String> {
	match (expected, got) {
		(Value::Object(expected), Value::Object(got)) => {
			let inside = expected.iter().find_map(|(key, value)| match got.get(key) {
				Some(other) => first_difference(value, other).map(|rest| format!(".{key}{rest}")),
				None => Some(format!(".{key}: expected, but not computed")),
			});
			let extra = || got.keys().find(|key| !expected.contains_key(*key));
			inside.or_else(|| extra().map(|key| format!(".{key}: computed, but not expected")))
		}
		(Value::Array(expected), Value::Array(got)) if expected.len() == got.len() => {
			expected.iter().zip(got).enumerate().find_map(|(index, (expected, got))| {
				first_difference(expected, got).map(|rest| format!("[{index}]{rest}"))
			})
		}
		(Value::Array(expected), Value::Array(got)) => {
			Some(format!(": expected {} entries, got {}", expected.len(), got.len()))
		}
		_ if digits(expected) == digits(got) => None,
		_ => Some(format!(": expected {expected}, got {got}")),
	}
}

/// A scalar without the quotes that only some of the integers carry.
fn digits(value: &Value) -> String {
	value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A number that is known from elsewhere, some of them with a tolerance.
fn check_fact(fact: &Value, results: &[SubnetOutcome]) -> Result<(), String> {
	let got = fact_value(fact, results).ok_or_else(|| format!("fact not understood: {fact}"))?;
	let tolerance = fact.get("tolerance");
	let agrees = match (fact.get("value"), fact.get("value_fraction").and_then(Value::as_f64)) {
		(Some(value), None) => {
			let value = value.as_bool().map(u64::from).or_else(|| digits(value).parse().ok());
			let value = value.ok_or_else(|| format!("not a number: {fact}"))?;
			got.abs_diff(value) <= tolerance.and_then(Value::as_u64).unwrap_or(0)
		}
		(None, Some(fraction)) => {
			let got = u32::try_from(got).map_err(|_| format!("not a fraction: {fact}"))?;
			let tolerance = tolerance.and_then(Value::as_f64).unwrap_or(0.0);
			(f64::from(got) / 65_535.0 - fraction).abs() <= tolerance
		}
		_ => return Err(format!("fact not understood: {fact}")),
	};
	if agrees { Ok(()) } else { Err(format!("reference_facts: {fact}, got {got}")) }
}

fn fact_value(fact: &Value, results: &[SubnetOutcome]) -> Option<u64> {
	let number = |name: &str| {
		let value = fact.get(name).and_then(Value::as_u64)?;
		usize::try_from(value).ok()
	};
	let outcome = results.get(number("epoch")?)?;
	let mechanism = outcome.mechanisms.get(number("mechanism").unwrap_or(0))?;
	let uid = number("uid")?;
	match fact.get("field")?.as_str()? {
		"bonds" => {
			let column = number("column")?;
			let row = mechanism.bonds.as_ref()?.get(uid)?;
			let bond = row.iter().find(|(other, _)| usize::from(*other) == column);
			Some(bond.map_or(0, |(_, bond)| u64::from(*bond)))
		}
		"incentive" => mechanism.incentive.get(uid).copied().map(u64::from),
		"server_emission" => mechanism.server_emission.get(uid).copied(),
		"validator_emission" => mechanism.validator_emission.get(uid).copied(),
		"consensus" => outcome.consensus.get(uid).copied().map(u64::from),
		"dividends" => outcome.dividends.get(uid).copied().map(u64::from),
		"validator_trust" => outcome.validator_trust.get(uid).copied().map(u64::from),
		"stake_weight" => outcome.stake_weight.get(uid).copied().map(u64::from),
		"emission" => outcome.emission.get(uid).copied(),
		"validator_permit" => outcome.validator_permit.get(uid).copied().map(u64::from),
		"active" => outcome.active.get(uid).copied().map(u64::from),
		_ => None,
	}
}
