//! `weights.rs`: the trait, the figures with the runtime's database, and the same for tests.

use crate::{Measured, fit::Model};
use std::fmt::Write;

/// What the head of the file tells.
pub struct Head {
	/// The pallet's name in the runtime.
	pub pallet: String,
	pub date: String,
	pub machine: String,
	pub steps: u32,
	pub repeat: u32,
}

/// The file.
pub fn weights(head: &Head, measured: &[Measured]) -> String {
	let mut out = format!(
		"//! Weights of `{}`, measured by `scripts/bench-weights.sh`: don't edit, measure again.\n\
		 //!\n\
		 //! Date: {}. Machine: {}. Steps: {}, repeats: {}, the shortest counts.\n\n\
		 #![allow(unused_imports, reason = \"written by a tool\")]\n\n\
		 use core::marker::PhantomData;\n\
		 use frame_support::{{\n\ttraits::Get,\n\tweights::{{Weight, constants::RocksDbWeight}},\n}};\n\n\
		 /// Weight of each call and step.\n\
		 pub trait WeightInfo {{\n",
		head.pallet, head.date, head.machine, head.steps, head.repeat,
	);
	for one in measured {
		let ranges: String = one
			.components
			.iter()
			.map(|(name, low, high)| format!(" `{name}` from {low} to {high}."))
			.collect();
		let _ = writeln!(out, "\t/// Weight of `{}`.{ranges}", one.name);
		let _ = writeln!(out, "\tfn {}({}) -> Weight;", one.name, arguments(one, false));
	}
	out.push_str(
		"}\n\n/// The measured figures with the database weights of the runtime.\n\
		 pub struct SubstrateWeight<T>(PhantomData<T>);\n\n\
		 impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {\n",
	);
	measured.iter().for_each(|one| function(&mut out, one, "T::DbWeight::get()"));
	out.push_str(
		"}\n\n/// The same with the usual database weights, for tests.\nimpl WeightInfo for () {\n",
	);
	measured.iter().for_each(|one| function(&mut out, one, "RocksDbWeight::get()"));
	out.push_str("}\n");
	out
}

fn function(out: &mut String, one: &Measured, database: &str) {
	let _ = writeln!(out, "\t// At least {} ns.", grouped(one.shortest));
	let _ = writeln!(out, "\tfn {}({}) -> Weight {{", one.name, arguments(one, true));
	let _ = writeln!(out, "\t\tWeight::from_parts({}, 0)", grouped(one.time.base));
	terms(out, one, &one.time, |slope| format!("Weight::from_parts({}, 0)", grouped(slope)));
	accesses(out, one, &one.reads, database, "reads");
	accesses(out, one, &one.writes, database, "writes");
	out.push_str("\t}\n");
}

fn accesses(out: &mut String, one: &Measured, model: &Model, database: &str, kind: &str) {
	if model.base > 0 {
		let _ = writeln!(out, "\t\t\t.saturating_add({database}.{kind}({}_u64))", model.base);
	}
	terms(out, one, model, |slope| format!("{database}.{kind}({slope}_u64)"));
}

fn terms(out: &mut String, one: &Measured, model: &Model, weight: impl Fn(u64) -> String) {
	for ((name, _, _), slope) in one.components.iter().zip(&model.slopes) {
		if *slope > 0 {
			let each = weight(*slope);
			let _ = writeln!(out, "\t\t\t.saturating_add({each}.saturating_mul({name}.into()))");
		}
	}
}

/// The components as arguments; those that cost nothing are marked as unused where there is a body.
fn arguments(one: &Measured, body: bool) -> String {
	let argument = |(index, (name, _, _)): (usize, &(char, u32, u32))| {
		let models = [&one.time, &one.reads, &one.writes];
		let used = models.iter().any(|model| model.slopes.get(index).is_some_and(|s| *s > 0));
		format!("{}{name}: u32", if used || !body { "" } else { "_" })
	};
	one.components.iter().enumerate().map(argument).collect::<Vec<_>>().join(", ")
}

/// A number with its thousands apart, as rustfmt leaves them.
fn grouped(number: u64) -> String {
	let digits = number.to_string();
	let mut out = String::new();
	for (index, digit) in digits.chars().enumerate() {
		if index > 0 && (digits.len() - index).is_multiple_of(3) {
			out.push('_');
		}
		out.push(digit);
	}
	out
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_call_with_a_component_becomes_a_function_of_it() {
		let one = Measured {
			name: "set_many".into(),
			components: vec![('n', 1, 9), ('m', 0, 2)],
			shortest: 1_234,
			time: Model { base: 5_000, slopes: vec![40, 0] },
			reads: Model { base: 2, slopes: vec![1, 0] },
			writes: Model { base: 0, slopes: vec![1, 0] },
		};
		let head = Head {
			pallet: "Many".into(),
			date: "today".into(),
			machine: "fast".into(),
			steps: 2,
			repeat: 3,
		};
		let text = weights(&head, &[one]);
		assert!(text.contains("fn set_many(n: u32, m: u32) -> Weight;"));
		assert!(text.contains("fn set_many(n: u32, _m: u32) -> Weight {"));
		assert!(text.contains("Weight::from_parts(5_000, 0)"));
		assert!(text.contains(".saturating_add(T::DbWeight::get().reads(2_u64))"));
		assert!(text.contains("RocksDbWeight::get().writes(1_u64).saturating_mul(n.into())"));
		assert!(!text.contains("writes(0"));
	}
}
