//! Reading vector files: integers that may be decimal strings, named members, and comparison that
//! tells where two answers differ first.

use serde_json::{Map, Value};
use std::{fs, path::Path, str::FromStr};

/// The whole file as JSON.
pub fn read(file: &Path) -> Result<Value, String> {
	let text = fs::read_to_string(file).map_err(|error| format!("cannot be read: {error}"))?;
	serde_json::from_str(&text).map_err(|error| format!("not understood: {error}"))
}

/// The list `name` of `object`.
pub fn list<'a>(object: &'a Value, name: &str) -> Result<&'a [Value], String> {
	member(object, name)?
		.as_array()
		.map(Vec::as_slice)
		.ok_or_else(|| format!("not understood: {name} is no list"))
}

/// The member `name` of `object`.
pub fn member<'a>(object: &'a Value, name: &str) -> Result<&'a Value, String> {
	object.get(name).ok_or_else(|| format!("not understood: {name} is missing"))
}

/// The integer `name` of `object`: a number, or a decimal string above 2^53.
pub fn integer<T: FromStr>(object: &Value, name: &str) -> Result<T, String> {
	to_integer(member(object, name)?).map_err(|problem| format!("{problem} ({name})"))
}

/// The list of integers `name` of `object`.
pub fn integers<T: FromStr>(object: &Value, name: &str) -> Result<Vec<T>, String> {
	list(object, name)?
		.iter()
		.map(|value| to_integer(value).map_err(|problem| format!("{problem} ({name})")))
		.collect()
}

/// The truth value `name` of `object`.
pub fn boolean(object: &Value, name: &str) -> Result<bool, String> {
	member(object, name)?
		.as_bool()
		.ok_or_else(|| format!("not understood: {name} is neither true nor false"))
}

/// `value` as an integer of the wanted width.
pub fn to_integer<T: FromStr>(value: &Value) -> Result<T, String> {
	let digits = match value {
		Value::Number(number) => number.to_string(),
		Value::String(digits) => digits.clone(),
		other => return Err(format!("not understood: {other} is no integer")),
	};
	digits.parse().map_err(|_| format!("not understood: {digits} is no integer of this width"))
}

/// An answer under construction, in the shape of a vector's `expected` object.
#[derive(Default)]
pub struct Answer(Map<String, Value>);

impl Answer {
	/// Adds an integer, whatever its width.
	pub fn integer(mut self, name: &str, value: impl ToString) -> Self {
		self.0.insert(name.into(), Value::String(value.to_string()));
		self
	}

	/// Adds a list of integers.
	pub fn integers<T: ToString>(
		mut self,
		name: &str,
		values: impl IntoIterator<Item = T>,
	) -> Self {
		let values = values.into_iter().map(|value| Value::String(value.to_string())).collect();
		self.0.insert(name.into(), Value::Array(values));
		self
	}

	/// Adds a truth value.
	pub fn boolean(mut self, name: &str, value: bool) -> Self {
		self.0.insert(name.into(), Value::Bool(value));
		self
	}

	/// Adds anything else.
	pub fn value(mut self, name: &str, value: Value) -> Self {
		self.0.insert(name.into(), value);
		self
	}

	/// Compares with the `expected` object of a case. Both must have the same members, so that no
	/// expectation goes unchecked.
	pub fn agrees_with(self, expected: &Value) -> Result<(), String> {
		first_difference("expected", expected, &Value::Object(self.0)).map_or(Ok(()), Err)
	}
}

/// Where `actual` first departs from `expected`, with both values; integers are compared by their
/// digits, written as a number or as a string.
pub fn first_difference(place: &str, expected: &Value, actual: &Value) -> Option<String> {
	match (expected, actual) {
		(Value::Object(wanted), Value::Object(got)) => {
			let missing = wanted.keys().find(|name| !got.contains_key(*name));
			if let Some(name) = missing {
				return Some(format!("not understood: {place}.{name} is not computed"));
			}
			let absent = got.keys().find(|name| !wanted.contains_key(*name));
			if let Some(name) = absent {
				return Some(format!("not understood: {place}.{name} is missing"));
			}
			wanted.iter().find_map(|(name, value)| {
				first_difference(&format!("{place}.{name}"), value, got.get(name)?)
			})
		}
		(Value::Array(wanted), Value::Array(got)) if wanted.len() == got.len() => {
			wanted.iter().zip(got).enumerate().find_map(|(at, (wanted, got))| {
				first_difference(&format!("{place}[{at}]"), wanted, got)
			})
		}
		(wanted, got) if plain(wanted) == plain(got) => None,
		(wanted, got) => {
			Some(format!("{place}: expected {}, computed {}", plain(wanted), plain(got)))
		}
	}
}

fn plain(value: &Value) -> String {
	value.as_str().map_or_else(|| value.to_string(), Into::into)
}
