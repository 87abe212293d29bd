//! Runs the benchmarks of a runtime that was built with `runtime-benchmarks`, fits a linear model to
//! what they take, and writes it as Rust: `weights.rs` of each pallet.
//!
//! | module | what it holds |
//! |---|---|
//! | [`interface`] | the runtime API `Benchmark` and the host functions that benchmarks call |
//! | [`state`] | state in memory that counts the accesses to it |
//! | [`runtime`] | the executor |
//! | [`fit`] | the linear model |
//! | [`render`] | `weights.rs` |
//!
//! `frame-benchmarking-cli` does the same on top of a node's database and a parachain's types; this
//! one needs nothing that the node does not have anyway.
//!
//! Time is what the processor spent on the thread, the shortest of the repeats: what else the machine
//! does hardly counts.

// A tool of developers: a wrong benchmark should stop it.
#![allow(clippy::arithmetic_side_effects)]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod fit;
#[allow(dead_code, reason = "the interface is declared as a whole")]
mod interface;
mod render;
mod runtime;
mod state;

use clap::Parser;
use fit::{Model, Sample};
use interface::{BenchmarkConfig, BenchmarkMetadata};
use runtime::{Failed, Runtime};
use std::{collections::BTreeSet, path::PathBuf, process::ExitCode};

/// Measures weights.
#[derive(Parser)]
struct Args {
	/// The runtime's WebAssembly, built with the feature `runtime-benchmarks`.
	#[arg(long)]
	runtime: PathBuf,
	/// The pallet, as the runtime's list of benchmarks calls it.
	#[arg(long)]
	pallet: Option<String>,
	/// Only benchmarks whose names contain one of these, separated by commas. Nothing is written.
	#[arg(long, value_delimiter = ',')]
	only: Vec<String>,
	/// Values of each component.
	#[arg(long, default_value_t = 10)]
	steps: u32,
	/// Runs for each value.
	#[arg(long, default_value_t = 10)]
	repeat: u32,
	/// Only runs each benchmark's own checks, at the lowest and highest values.
	#[arg(long)]
	check: bool,
	/// The file that is written; without it the figures are only printed.
	#[arg(long)]
	output: Option<PathBuf>,
	/// The machine, for the head of the file.
	#[arg(long, default_value = "unknown")]
	machine: String,
	/// The day, for the head of the file.
	#[arg(long, default_value = "unknown")]
	date: String,
	/// A folder for the compiled runtime, so that the next start is quick.
	#[arg(long)]
	cache: Option<PathBuf>,
	/// The preset of the genesis state.
	#[arg(long, default_value = "development")]
	preset: String,
}

/// What a benchmark came to.
pub struct Measured {
	/// Its name, and the name of the weight function.
	pub name: String,
	/// The components with the values they ran through.
	pub components: Vec<(char, u32, u32)>,
	/// The shortest run of all, in nanoseconds.
	pub shortest: u64,
	/// Time in picoseconds.
	pub time: Model,
	/// Keys that are read from the database.
	pub reads: Model,
	/// Keys that are written to it.
	pub writes: Model,
}

fn main() -> ExitCode {
	match run(&Args::parse()) {
		Ok(()) => ExitCode::SUCCESS,
		Err(failed) => {
			eprintln!("bench-weights: {failed}");
			ExitCode::FAILURE
		}
	}
}

fn run(args: &Args) -> Result<(), Failed> {
	let mut runtime = Runtime::load(&args.runtime, &args.preset, args.cache.as_deref())?;
	let lists = runtime.benchmarks()?;
	let Some(pallet) = &args.pallet else {
		for list in lists {
			println!("{}", String::from_utf8_lossy(&list.pallet));
		}
		return Ok(());
	};
	// A pallet may come in several parts, one a domain.
	let all: Vec<_> = lists
		.iter()
		.filter(|list| list.pallet == pallet.as_bytes())
		.flat_map(|list| list.benchmarks.iter().map(move |benchmark| (list, benchmark)))
		.collect();
	if all.is_empty() {
		return Err(Failed::NoPallet(pallet.clone()));
	}

	let (mut measured, mut broken) = (Vec::new(), Vec::new());
	for (list, benchmark) in all {
		let name = String::from_utf8_lossy(&benchmark.name).into_owned();
		if !args.only.is_empty() && !args.only.iter().any(|part| name.contains(part.as_str())) {
			continue;
		}
		let config = |components, verify, repeats| BenchmarkConfig {
			pallet: list.pallet.clone(),
			instance: list.instance.clone(),
			benchmark: benchmark.name.clone(),
			selected_components: components,
			verify,
			internal_repeats: repeats,
		};
		if args.check {
			match check(&mut runtime, benchmark, config) {
				Ok(()) => eprintln!("{pallet}::{name}: ok"),
				Err(failed) => {
					eprintln!("{pallet}::{name}: FAILED: {failed}");
					broken.push(name);
				}
			}
			continue;
		}
		match measure(&mut runtime, &name, benchmark, args, config) {
			Ok(one) => {
				eprintln!(
					"{pallet}::{name}: time {} reads {} writes {}",
					one.time, one.reads, one.writes
				);
				measured.push(one);
			}
			Err(failed) => {
				eprintln!("{pallet}::{name}: FAILED: {failed}");
				broken.push(name);
			}
		}
	}
	if !broken.is_empty() {
		return Err(Failed::Broken(broken.join(", ")));
	}
	if let (Some(output), true, false) = (&args.output, args.only.is_empty(), args.check) {
		let head = render::Head {
			pallet: pallet.clone(),
			date: args.date.clone(),
			machine: args.machine.clone(),
			steps: args.steps,
			repeat: args.repeat,
		};
		std::fs::write(output, render::weights(&head, &measured))
			.map_err(|error| Failed::File(output.clone(), error))?;
	}
	Ok(())
}

/// Runs one benchmark with its own checks.
fn check(
	runtime: &mut Runtime,
	benchmark: &BenchmarkMetadata,
	config: impl Fn(Vec<(u8, u32)>, bool, u32) -> BenchmarkConfig,
) -> Result<(), Failed> {
	points(&benchmark.components, 2)
		.into_iter()
		.try_for_each(|values| runtime.dispatch(&config(values, true, 1)).map(|_| ()))
}

/// Runs one benchmark at every value, after its own checks at the highest ones.
fn measure(
	runtime: &mut Runtime,
	name: &str,
	benchmark: &BenchmarkMetadata,
	args: &Args,
	config: impl Fn(Vec<(u8, u32)>, bool, u32) -> BenchmarkConfig,
) -> Result<Measured, Failed> {
	let mut samples = Vec::new();
	let top = benchmark.components.iter().map(|(name, _, high)| (*name, *high)).collect();
	runtime.dispatch(&config(top, true, 1))?;
	for values in points(&benchmark.components, args.steps) {
		let runs = runtime.dispatch(&config(values.clone(), false, args.repeat))?;
		samples.extend(Sample::of(values.iter().map(|(_, value)| *value).collect(), &runs));
	}
	let components =
		benchmark.components.iter().map(|(c, low, high)| (letter(*c), *low, *high)).collect();
	let fit = |value: fn(&Sample) -> u64| Model::fit(&samples, value);
	Ok(Measured {
		name: name.into(),
		components,
		shortest: samples.iter().map(|sample| sample.nanos).min().unwrap_or(0),
		time: fit(|sample| sample.nanos.saturating_mul(1_000)).ok_or(Failed::NoFit)?,
		reads: fit(|sample| sample.reads).ok_or(Failed::NoFit)?,
		writes: fit(|sample| sample.writes).ok_or(Failed::NoFit)?,
	})
}

/// The values at which a benchmark runs: each component through its range, the others at the top.
fn points(components: &[(u8, u32, u32)], steps: u32) -> Vec<Vec<(u8, u32)>> {
	let top: Vec<_> = components.iter().map(|(name, _, high)| (*name, *high)).collect();
	let mut all = BTreeSet::from([top.clone()]);
	for (index, (_, low, high)) in components.iter().enumerate() {
		let last = steps.max(2) - 1;
		for step in 0..=last {
			let part = u64::from(high - low) * u64::from(step) / u64::from(last);
			let mut point = top.clone();
			if let Some(component) = point.get_mut(index) {
				component.1 = low + u32::try_from(part).unwrap_or(0);
			}
			all.insert(point);
		}
	}
	all.into_iter().collect()
}

/// The letter of a component.
fn letter(component: u8) -> char {
	char::from(b'a' + component)
}
