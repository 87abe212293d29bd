//! Runs the steps of a scenario on the runtime.

use crate::{
	Accounts, Expectation, Scenario, Step,
	chain::Chain,
	value::{Translator, integer_text},
};
use frame_support::{
	dispatch::RawOrigin,
	storage::storage_prefix,
	traits::{
		OnFinalize, OnIdle, OnInitialize,
		fungible::{Inspect, Mutate},
	},
	weights::Weight,
};
use pallet_subtensor::{money, staking, subnets};
use serde_json::Value;
use sp_runtime::{Digest, traits::Dispatchable};
use subtensor_runtime::{
	AccountId, AllPalletsWithSystem, Balances, Runtime, RuntimeOrigin, Swap, System,
};
use subtensor_types::{NetUid, TaoBalance, traits::SwapHandler};

type Res<T> = Result<T, String>;

/// Replays a scenario; the number of passed checks, or everything that went wrong.
///
/// Replaying goes on after a mismatch, but stops at a step that can't be carried out.
pub fn replay(scenario: &Scenario) -> Result<u32, Vec<String>> {
	let prepare = || Ok::<_, String>((Chain::new()?, Accounts::new(&scenario.accounts)?));
	// Some constants of the metadata depend on the chain; here it is an empty one.
	let (chain, accounts) =
		sp_io::TestExternalities::default().execute_with(prepare).map_err(|e| vec![e])?;
	let storage = sp_runtime::Storage::default();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		let player = Player {
			chain: &chain,
			translator: Translator { registry: &chain.metadata.types, accounts: &accounts },
		};
		enter_block(scenario.start_block);
		let (mut checks, mut wrong) = (0u32, Vec::new());
		for (index, step) in scenario.steps.iter().enumerate() {
			match player.step(step) {
				Ok(Report { passed, mismatches }) => {
					checks = checks.saturating_add(passed);
					wrong
						.extend(mismatches.into_iter().map(|line| format!("step {index}: {line}")));
				}
				Err(error) => {
					wrong.push(format!("step {index} can't be carried out: {error}"));
					break;
				}
			}
		}
		if wrong.is_empty() { Ok(checks) } else { Err(wrong) }
	})
}

#[derive(Default)]
struct Report {
	passed: u32,
	mismatches: Vec<String>,
}

impl Report {
	fn note(&mut self, mismatch: Option<String>) {
		match mismatch {
			None => self.passed = self.passed.saturating_add(1),
			Some(line) => self.mismatches.push(line),
		}
	}
}

struct Player<'a> {
	chain: &'a Chain,
	translator: Translator<'a>,
}

impl Player<'_> {
	fn step(&self, step: &Step) -> Res<Report> {
		let mut report = Report::default();
		match step {
			Step::Set { item, keys, value } => {
				let (item, key) = self.locate(item, keys)?;
				let mut bytes = Vec::new();
				self.translator.encode(item.value, value, &mut bytes)?;
				sp_io::storage::set(&key, &bytes);
			}
			Step::Remove { item, keys } => sp_io::storage::clear(&self.locate(item, keys)?.1),
			Step::Fund { account, amount } => {
				let who = AccountId::from(self.translator.accounts.id(account)?);
				let rao = integer_text(amount)?.parse::<u64>().map_err(|e| e.to_string())?;
				fund(&who, TaoBalance::new(rao))?;
			}
			Step::Blocks { n } => (0..*n).for_each(|_| next_block()),
			Step::Call { from, pallet, call, args, expect } => {
				let who = AccountId::from(self.translator.accounts.id(from)?);
				let origin = RawOrigin::Signed(who).into();
				report.note(self.dispatch(origin, pallet, call, args, expect)?);
			}
			Step::RootCall { pallet, call, args, expect } => {
				report.note(self.dispatch(RawOrigin::Root.into(), pallet, call, args, expect)?)
			}
			Step::Check { label, state } => {
				for expectation in state {
					let mismatch = self.compare(expectation)?;
					report.note(mismatch.map(|line| format!("[{label}] {line}")));
				}
			}
		}
		Ok(report)
	}

	fn locate(&self, path: &str, keys: &[Value]) -> Res<(crate::chain::Item<'_>, Vec<u8>)> {
		let item = self.chain.item(path)?;
		let key = item.key(&self.translator, keys).map_err(|e| format!("{path}: {e}"))?;
		Ok((item, key))
	}

	fn dispatch(
		&self,
		origin: RuntimeOrigin,
		pallet: &str,
		name: &str,
		args: &Value,
		expect: &Value,
	) -> Res<Option<String>> {
		let call = self.chain.call(&self.translator, pallet, name, args)?;
		let result = match call.dispatch(origin) {
			Ok(_) => "ok".to_string(),
			Err(failed) => self.chain.error_name(failed.error),
		};
		let expected = expect
			.as_str()
			.or_else(|| expect.get("error").and_then(Value::as_str))
			.ok_or_else(|| format!("{name}: {expect} is no expectation"))?;
		Ok((result != expected)
			.then(|| format!("{pallet}.{name}: expected {expected}, got {result}; args {args}")))
	}

	fn compare(&self, expected: &Expectation) -> Res<Option<String>> {
		if let Some(view) = &expected.view {
			let wanted = expected.value.as_ref().ok_or("a view without a value")?;
			let got = self.view(view, expected)?;
			let place = format!(
				"{view}({})",
				[&expected.hotkey, &expected.coldkey, &expected.account]
					.into_iter()
					.flatten()
					.cloned()
					.chain(expected.netuid.map(|netuid| netuid.to_string()))
					.collect::<Vec<_>>()
					.join(", ")
			);
			return Ok(difference(&place, &text(wanted), &text(&got), expected.tolerance));
		}
		let path = expected.item.as_deref().ok_or("neither an item nor a view")?;
		let (item, key) = self.locate(path, &expected.keys)?;
		let place = format!("{path}{}", Value::Array(expected.keys.clone()));
		match (&expected.entries, &expected.value) {
			(Some(entries), _) => self.compare_entries(&place, &item, &key, entries, expected),
			(None, Some(wanted)) if item.arity() == expected.keys.len() => {
				let stored = sp_io::storage::get(&key).map(|bytes| bytes.to_vec());
				let got = item.query(&self.translator, stored)?;
				let wanted = match wanted {
					Value::Null => Value::Null,
					some => self.translator.canonical(item.value, some)?,
				};
				Ok(difference(&place, &wanted, &got, expected.tolerance))
			}
			_ => Err(format!("{place}: too few keys for a value")),
		}
	}

	/// Compares the complete list of entries below a prefix, in any order.
	fn compare_entries(
		&self,
		place: &str,
		item: &crate::chain::Item<'_>,
		prefix: &[u8],
		wanted: &[Vec<Value>],
		expected: &Expectation,
	) -> Res<Option<String>> {
		let given = expected.keys.len();
		let mut got = Vec::new();
		let mut cursor = prefix.to_vec();
		while let Some(next) =
			sp_io::storage::next_key(&cursor).filter(|key| key.starts_with(prefix))
		{
			let tail = next.get(prefix.len()..).unwrap_or_default();
			let mut row = item.decode_keys(&self.translator, given, tail)?;
			let stored = sp_io::storage::get(&next).map(|bytes| bytes.to_vec());
			row.push(item.query(&self.translator, stored)?);
			got.push(Value::Array(row));
			cursor = next;
		}
		let mut wanted = wanted
			.iter()
			.map(|row| {
				let (value, keys) = row.split_last().ok_or("an empty entry")?;
				let mut row = keys.to_vec();
				row.push(self.translator.canonical(item.value, value)?);
				Ok(Value::Array(row))
			})
			.collect::<Res<Vec<_>>>()?;
		got.sort_by_key(Value::to_string);
		wanted.sort_by_key(Value::to_string);
		Ok(difference(place, &Value::Array(wanted), &Value::Array(got), expected.tolerance))
	}

	fn view(&self, view: &str, of: &Expectation) -> Res<Value> {
		let account = |name: &Option<String>| -> Res<AccountId> {
			let name = name.as_deref().ok_or_else(|| format!("{view} without an account"))?;
			Ok(AccountId::from(self.translator.accounts.id(name)?))
		};
		let netuid =
			|| of.netuid.map(NetUid::new).ok_or_else(|| format!("{view} without a netuid"));
		Ok(Value::String(match view {
			"stake" => {
				let (hotkey, coldkey) = (account(&of.hotkey)?, account(&of.coldkey)?);
				staking::door::stake_of::<Runtime>(&hotkey, &coldkey, netuid()?)
					.to_u64()
					.to_string()
			}
			"free_balance" => Balances::balance(&account(&of.account)?).rao().to_string(),
			"subnet_account_balance" => {
				Balances::balance(&money::account_of_subnet::<Runtime>(netuid()?)).rao().to_string()
			}
			"subnet_account" => {
				let id: [u8; 32] = money::account_of_subnet::<Runtime>(netuid()?).into();
				self.translator.accounts.name(&id)
			}
			"price_bits" => Swap::current_alpha_price(netuid()?).to_bits().to_string(),
			"network_lock_cost" => subnets::lock_cost::lock_cost::<Runtime>().rao().to_string(),
			other => return Err(format!("the view {other} is not known")),
		}))
	}
}

/// An integer as text, everything else as it is.
fn text(value: &Value) -> Value {
	integer_text(value).map_or_else(|_| value.clone(), Value::String)
}

fn difference(place: &str, wanted: &Value, got: &Value, tolerance: u64) -> Option<String> {
	(!close(wanted, got, tolerance)).then(|| {
		let margin = if tolerance > 0 { format!(" ±{tolerance}") } else { String::new() };
		format!("{place}: expected {wanted}{margin}, got {got}")
	})
}

/// Equality; integers may be `tolerance` apart.
fn close(wanted: &Value, got: &Value, tolerance: u64) -> bool {
	match (wanted, got) {
		(Value::Array(left), Value::Array(right)) => {
			left.len() == right.len()
				&& left.iter().zip(right).all(|(left, right)| close(left, right, tolerance))
		}
		(Value::Object(left), Value::Object(right)) => {
			left.len() == right.len()
				&& left.iter().all(|(key, left)| {
					right.get(key).is_some_and(|right| close(left, right, tolerance))
				})
		}
		_ if wanted == got => true,
		_ => match (integer(wanted), integer(got)) {
			(Some(left), Some(right)) => left.abs_diff(right) <= u128::from(tolerance),
			_ => false,
		},
	}
}

fn integer(value: &Value) -> Option<i128> {
	integer_text(value).ok()?.parse().ok()
}

fn fund(who: &AccountId, amount: TaoBalance) -> Res<()> {
	Balances::mint_into(who, amount).map_err(|e| format!("can't fund {who}: {e:?}"))?;
	pallet_subtensor::TotalIssuance::<Runtime>::mutate(|total| {
		*total = total.saturating_add(amount);
	});
	Ok(())
}

fn enter_block(number: u32) {
	System::reset_events();
	// The first block of a scenario does not follow the block before it.
	System::set_block_number(number.saturating_sub(1));
	System::initialize(&number, &Default::default(), &Digest::default());
}

fn next_block() {
	let number = System::block_number();
	let _ = AllPalletsWithSystem::on_idle(number, Weight::MAX);
	// No inherent sets the time here, which the timestamp pallet insists on.
	let time_was_set = storage_prefix(b"Timestamp", b"DidUpdate");
	frame_support::storage::unhashed::put(&time_was_set, &true);
	AllPalletsWithSystem::on_finalize(number);
	let number = number.saturating_add(1);
	enter_block(number);
	AllPalletsWithSystem::on_initialize(number);
}
