//! `replay-scenarios FOLDER...`: replays every scenario below the folders and counts the results.

use scenarios::{files, load, replay};
use std::{path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
	let roots: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
	if roots.is_empty() {
		eprintln!("usage: replay-scenarios FOLDER...   (folders or files with scenarios)");
		return ExitCode::from(2);
	}
	let paths = match files(&roots) {
		Ok(paths) => paths,
		Err(error) => {
			eprintln!("replay-scenarios: {error}");
			return ExitCode::from(2);
		}
	};
	let (mut passed, mut failed) = (0u32, 0u32);
	for path in &paths {
		let outcome =
			load(path).map_err(|e| vec![format!("not understood: {e}")]).and_then(|s| replay(&s));
		match outcome {
			Ok(checks) => {
				passed = passed.saturating_add(1);
				println!("pass {} ({checks} checks)", path.display());
			}
			Err(mismatches) => {
				failed = failed.saturating_add(1);
				println!("FAIL {}", path.display());
				mismatches.iter().for_each(|line| println!("     {line}"));
			}
		}
	}
	if paths.is_empty() {
		eprintln!("replay-scenarios: no scenario found");
	}
	println!("{passed} passed, {failed} failed");
	if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
