//! Replays scenarios on the real runtime: calls with their results, and the state at marked points.
//!
//! The format is described in `tests/vectors/scenarios/README.md`. A scenario starts from empty storage;
//! it passes when every call ends as expected and every checked value agrees.

#![cfg_attr(
	test,
	allow(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects
	)
)]

mod chain;
mod replay;
mod value;

pub use replay::replay;

use serde::Deserialize;
use serde_json::Value;
use std::{
	collections::BTreeMap,
	path::{Path, PathBuf},
};

/// A scenario file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
	/// Its name.
	pub name: String,
	/// What it shows.
	pub description: String,
	/// Accounts by name, as hex.
	pub accounts: BTreeMap<String, String>,
	/// Number of the first block.
	pub start_block: u32,
	/// What happens, in order.
	pub steps: Vec<Step>,
}

/// One step of a scenario.
#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Step {
	/// Writes a storage item.
	Set {
		/// "Pallet.Item".
		item: String,
		/// Its keys.
		#[serde(default)]
		keys: Vec<Value>,
		/// The value.
		value: Value,
	},
	/// Deletes a storage entry.
	Remove {
		/// "Pallet.Item".
		item: String,
		/// Its keys.
		#[serde(default)]
		keys: Vec<Value>,
	},
	/// Mints TAO.
	Fund {
		/// Who gets it.
		account: String,
		/// How much, RAO.
		amount: Value,
	},
	/// Finishes blocks.
	Blocks {
		/// How many.
		n: u32,
	},
	/// Dispatches a signed call.
	Call {
		/// The signer.
		from: String,
		/// Name of the pallet.
		pallet: String,
		/// Name of the call.
		call: String,
		/// Arguments by name.
		#[serde(default)]
		args: Value,
		/// "ok" or `{ "error": … }`.
		expect: Value,
	},
	/// Dispatches a call of root.
	RootCall {
		/// Name of the pallet.
		pallet: String,
		/// Name of the call.
		call: String,
		/// Arguments by name.
		#[serde(default)]
		args: Value,
		/// "ok" or `{ "error": … }`.
		expect: Value,
	},
	/// Compares state.
	Check {
		/// The moment.
		#[serde(default)]
		label: String,
		/// What must hold.
		state: Vec<Expectation>,
	},
}

/// An expected piece of state.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
	#[serde(default)]
	item: Option<String>,
	#[serde(default)]
	keys: Vec<Value>,
	/// `null` is a value: an absent optional item. The outer option tells an entry list apart.
	#[serde(default, deserialize_with = "present")]
	value: Option<Value>,
	#[serde(default)]
	entries: Option<Vec<Vec<Value>>>,
	#[serde(default)]
	view: Option<String>,
	#[serde(default)]
	hotkey: Option<String>,
	#[serde(default)]
	coldkey: Option<String>,
	#[serde(default)]
	account: Option<String>,
	#[serde(default)]
	netuid: Option<u16>,
	#[serde(default)]
	tolerance: u64,
	#[serde(default)]
	#[allow(dead_code, reason = "a comment for readers of the file")]
	note: Option<String>,
}

fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
	Value::deserialize(deserializer).map(Some)
}

/// Names of accounts.
#[derive(Default)]
pub struct Accounts {
	ids: BTreeMap<String, [u8; 32]>,
	names: BTreeMap<[u8; 32], String>,
}

impl Accounts {
	fn new(accounts: &BTreeMap<String, String>) -> Result<Self, String> {
		let mut book = Self::default();
		for (name, text) in accounts {
			let id = parse_account(text)?;
			book.ids.insert(name.clone(), id);
			book.names.insert(id, name.clone());
		}
		Ok(book)
	}

	/// The account of a name, or of 32 bytes in hex.
	pub fn id(&self, name: &str) -> Result<[u8; 32], String> {
		self.ids.get(name).copied().map_or_else(|| parse_account(name), Ok)
	}

	/// The name of an account, or its hex where it has none.
	pub fn name(&self, id: &[u8; 32]) -> String {
		self.names.get(id).cloned().unwrap_or_else(|| format!("0x{}", hex::encode(id)))
	}
}

fn parse_account(text: &str) -> Result<[u8; 32], String> {
	let digits = text.strip_prefix("0x").ok_or_else(|| format!("nobody is called {text}"))?;
	hex::decode(digits)
		.map_err(|e| format!("{text}: {e}"))?
		.try_into()
		.map_err(|_| format!("{text} is not 32 bytes"))
}

/// Reads a scenario.
pub fn load(path: &Path) -> Result<Scenario, String> {
	let text = std::fs::read_to_string(path).map_err(|e| e.to_string())?;
	serde_json::from_str(&text).map_err(|e| e.to_string())
}

/// All `.json` files at or below the given paths, in order.
pub fn files(roots: &[PathBuf]) -> std::io::Result<Vec<PathBuf>> {
	let mut found = Vec::new();
	let mut todo = roots.to_vec();
	while let Some(path) = todo.pop() {
		if path.is_dir() {
			for entry in std::fs::read_dir(&path)? {
				todo.push(entry?.path());
			}
		} else if path.extension().is_some_and(|extension| extension == "json") {
			found.push(path);
		} else if !path.exists() {
			return Err(std::io::Error::other(format!("{} does not exist", path.display())));
		}
	}
	found.sort();
	Ok(found)
}
