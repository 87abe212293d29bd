//! `yuma CASE.json`: what would an epoch pay?
//!
//! Runs the epochs of a case with the mathematics that the chain runs, and prints a table or JSON.
//! Change a weight row in the case and run again to see what the change would pay. README.md
//! describes the format.

mod table;

use std::{
	fs,
	io::{self, Read, Write},
	path::{Path, PathBuf},
	process::ExitCode,
};

use clap::Parser;
use serde_json::json;
use subtensor_yuma::SubnetOutcome;
use subtensor_yuma_case::{Case, parse, run, to_json};

/// Runs Yuma epochs from a JSON case and shows what every neuron would be paid.
#[derive(Debug, Parser)]
#[command(name = "yuma", version)]
struct Options {
	/// The case; `-` reads standard input.
	case: PathBuf,
	/// Print JSON (every integer, raw bits included) instead of a table.
	#[arg(long)]
	json: bool,
	/// Print only the epoch of this number, counted from 0.
	#[arg(long, value_name = "NUMBER")]
	epoch: Option<usize>,
}

fn main() -> ExitCode {
	let options = Options::parse();
	match report(&options).and_then(|text| print(&text)) {
		Ok(()) => ExitCode::SUCCESS,
		Err(problem) => {
			eprintln!("yuma: {}: {problem}", options.case.display());
			ExitCode::FAILURE
		}
	}
}

fn report(options: &Options) -> Result<String, String> {
	let case = parse(&read(&options.case)?).map_err(|error| error.to_string())?;
	let outcomes = run(&case).map_err(|error| error.to_string())?;
	let chosen = chosen(&outcomes, options.epoch)?;
	if options.json {
		let epochs: Vec<_> = chosen.iter().map(|(_, outcome)| to_json(outcome)).collect();
		let document = json!({ "name": case.name, "epochs": epochs });
		return serde_json::to_string_pretty(&document).map_err(|error| error.to_string());
	}
	Ok(chosen.iter().map(|(number, outcome)| titled_table(&case, *number, outcome)).collect())
}

fn chosen(
	outcomes: &[SubnetOutcome],
	epoch: Option<usize>,
) -> Result<Vec<(usize, &SubnetOutcome)>, String> {
	let all = || outcomes.iter().enumerate();
	match epoch {
		None => Ok(all().collect()),
		Some(number) => all()
			.nth(number)
			.map(|chosen| vec![chosen])
			.ok_or_else(|| format!("epochs: there is no epoch {number}, only {}", outcomes.len())),
	}
}

fn titled_table(case: &Case, number: usize, outcome: &SubnetOutcome) -> String {
	let step = case.epochs.get(number);
	let (block, budget) = step.map_or((0, 0), |step| (step.block, step.emission));
	format!(
		"epoch {number}  block {block}  budget {budget} alpha RAO\n{}\n",
		table::of_subnet(outcome)
	)
}

fn read(path: &Path) -> Result<String, String> {
	if path.as_os_str() == "-" {
		let mut text = String::new();
		io::stdin().read_to_string(&mut text).map_err(|error| error.to_string())?;
		return Ok(text);
	}
	fs::read_to_string(path).map_err(|error| error.to_string())
}

/// A reader that closes early (`| head`) is no failure.
fn print(text: &str) -> Result<(), String> {
	match writeln!(io::stdout().lock(), "{}", text.trim_end()) {
		Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
		_ => Ok(()),
	}
}
