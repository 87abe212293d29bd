//! Vectors of the share pool: single operations of its number format, and sequences of credits and
//! debits under the June rules and under those of October 2026.
//!
//! The October answers come from a model of `docs/protocol/staking.md` §6.5, not from a chain; they
//! are checked all the same, the specification being what decides.

use crate::json::{self, Answer};
use serde_json::{Value, json};
use std::path::Path;
use subtensor_share_pool::{MemberShare, SafeFloat, ShareError, SharePool, june};

/// Checks every case of `file`; the number of cases, or the first difference.
pub fn check_file(file: &Path) -> Result<usize, String> {
	let content = json::read(file)?;
	let cases = json::list(&content, "cases")?;
	for (at, case) in cases.iter().enumerate() {
		let (name, outcome) = match case.get("name") {
			Some(name) => (format!("case {name}"), check_sequence(case)),
			None => (format!("case [{at}]"), check_number(case)),
		};
		outcome.map_err(|problem| format!("{name}, {problem}"))?;
	}
	Ok(cases.len())
}

/// One operation on numbers; `expected` is null when it must fail.
fn check_number(case: &Value) -> Result<(), String> {
	let number = |name: &str| parts(json::member(case, name)?);
	let show = |result: Result<SafeFloat, ShareError>| result.map_or(Value::Null, shown);
	let operation = json::member(case, "op")?.as_str().unwrap_or_default();
	let computed = match operation {
		"new" => {
			show(SafeFloat::new(json::integer(case, "mantissa")?, json::integer(case, "exponent")?))
		}
		"from_u64" => shown(SafeFloat::from_u64(json::integer(case, "value")?)),
		"from_u64f64" => show(SafeFloat::from_u64f64_bits(json::integer(case, "bits")?)),
		"add" => show(number("a")?.plus(number("b")?)),
		"sub" => show(number("a")?.minus(number("b")?)),
		"div" => show(number("a")?.divided_by(number("b")?)),
		"mul_div" => show(number("a")?.times_over(number("b")?, number("c")?)),
		"gt" => Value::Bool(number("a")?.is_above(number("b")?)),
		"to_u64" => Value::String(number("a")?.to_u64().to_string()),
		other => return Err(format!("not understood: operation {other:?}")),
	};
	let expected = json::member(case, "expected")?;
	json::first_difference(&format!("{operation}: expected"), expected, &computed)
		.map_or(Ok(()), Err)
}

/// A sequence of operations, run under both rule sets side by side.
fn check_sequence(case: &Value) -> Result<(), String> {
	let members: usize = json::integer(case, "members")?;
	let mut before =
		JunePool { pool: SharePool::default(), shares: vec![SafeFloat::ZERO; members] };
	let mut after =
		OctoberPool { pool: SharePool::default(), members: vec![MemberShare::default(); members] };
	for (at, operation) in json::list(case, "ops")?.iter().enumerate() {
		let step = Step::read(operation)?;
		before
			.run(&step)
			.and_then(|answer| answer.agrees_with(json::member(operation, "june")?))
			.map_err(|problem| format!("ops[{at}].june: {problem}"))?;
		after
			.run(&step)
			.and_then(|answer| answer.agrees_with(json::member(operation, "october_model")?))
			.map_err(|problem| format!("ops[{at}].october_model: {problem}"))?;
	}
	Ok(())
}

enum Step {
	Credit { member: usize, amount: u64 },
	Debit { member: usize, amount: u64 },
	DebitAll { member: usize },
	CreditPool { amount: u64 },
	DebitPool { amount: u64 },
}

impl Step {
	fn read(operation: &Value) -> Result<Self, String> {
		let member = || json::integer(operation, "member");
		let amount = || json::integer(operation, "amount");
		match json::member(operation, "op")?.as_str().unwrap_or_default() {
			"credit" => Ok(Self::Credit { member: member()?, amount: amount()? }),
			"debit" => Ok(Self::Debit { member: member()?, amount: amount()? }),
			"debit_all" => Ok(Self::DebitAll { member: member()? }),
			"credit_pool" => Ok(Self::CreditPool { amount: amount()? }),
			"debit_pool" => Ok(Self::DebitPool { amount: amount()? }),
			other => Err(format!("not understood: operation {other:?}")),
		}
	}
}

struct JunePool {
	pool: SharePool,
	shares: Vec<SafeFloat>,
}

impl JunePool {
	fn run(&mut self, step: &Step) -> Result<Answer, String> {
		let mut answer = Answer::default();
		match *step {
			Step::Credit { member, amount } => {
				answer = answer.boolean("simulated", june::accepts(&self.pool, amount));
				let shares = row(&mut self.shares, member)?;
				let change = june::credit(self.pool, *shares, amount);
				(self.pool, *shares) = (change.pool, change.member.shares);
			}
			Step::Debit { member, amount } => self.debit(member, |_, _| amount)?,
			Step::DebitAll { member } => self.debit(member, june::value_of)?,
			Step::CreditPool { amount } => self.pool = self.pool.credited_to_all(amount),
			Step::DebitPool { amount } => self.pool = self.pool.debited_from_all(amount),
		}
		let values = self.shares.iter().map(|shares| june::value_of(&self.pool, *shares));
		Ok(answer
			.integer("pool_value", self.pool.value)
			.integers("values", values)
			.value("denominator", shown(self.pool.denominator))
			.value("shares", Value::Array(self.shares.iter().copied().map(shown).collect())))
	}

	fn debit(
		&mut self,
		member: usize,
		amount: impl Fn(&SharePool, SafeFloat) -> u64,
	) -> Result<(), String> {
		let shares = row(&mut self.shares, member)?;
		let change = june::debit(self.pool, *shares, amount(&self.pool, *shares));
		(self.pool, *shares) = (change.pool, change.member.shares);
		Ok(())
	}
}

struct OctoberPool {
	pool: SharePool,
	members: Vec<MemberShare>,
}

impl OctoberPool {
	fn run(&mut self, step: &Step) -> Result<Answer, String> {
		match *step {
			Step::Credit { member, amount } => {
				let share = row(&mut self.members, member)?;
				let change = self.pool.credit(*share, amount);
				(self.pool, *share) = (change.pool, change.member);
			}
			Step::Debit { member, amount } => self.debit(member, |_, _| amount)?,
			Step::DebitAll { member } => self.debit(member, SharePool::value_of)?,
			Step::CreditPool { amount } => self.pool = self.pool.credited_to_all(amount),
			Step::DebitPool { amount } => self.pool = self.pool.debited_from_all(amount),
		}
		let values = self.members.iter().map(|member| self.pool.value_of(member));
		Ok(Answer::default().integer("pool_value", self.pool.value).integers("values", values))
	}

	/// A refused debit leaves everything as it was.
	fn debit(
		&mut self,
		member: usize,
		amount: impl Fn(&SharePool, &MemberShare) -> u64,
	) -> Result<(), String> {
		let share = row(&mut self.members, member)?;
		match self.pool.debit(*share, amount(&self.pool, share)) {
			Ok(change) => (self.pool, *share) = (change.pool, change.member),
			Err(ShareError::InsufficientShares) => (),
			Err(other) => return Err(other.to_string()),
		}
		Ok(())
	}
}

fn row<T>(rows: &mut [T], member: usize) -> Result<&mut T, String> {
	rows.get_mut(member).ok_or_else(|| format!("not understood: there is no member {member}"))
}

/// `[mantissa, exponent]`.
fn parts(value: &Value) -> Result<SafeFloat, String> {
	match value.as_array().map(Vec::as_slice) {
		Some([mantissa, exponent]) => {
			Ok(SafeFloat::from_parts(json::to_integer(mantissa)?, json::to_integer(exponent)?))
		}
		_ => Err("not understood: a number is no pair of mantissa and exponent".into()),
	}
}

fn shown(number: SafeFloat) -> Value {
	json!([number.mantissa().to_string(), number.exponent().to_string()])
}
