//! `check-vectors FOLDER...`: every `*.json` file below the given folders is run against the
//! mathematics of this chain and must agree to the last bit.
//!
//! The name of the nearest enclosing folder that names a kind ([`KINDS`]) tells how a file is read.
//! A file of no known kind, a file that cannot be read as its kind and a file that disagrees are
//! all failures; so is a run that found no file at all. The last line of the output is
//! `N passed, N failed`, counted in files.

mod emission;
mod json;
mod share_pool;
mod swap;
mod yuma;

use std::{
	collections::BTreeSet,
	env, fs,
	panic::{self, AssertUnwindSafe},
	path::{Path, PathBuf},
	process::ExitCode,
};

/// Runs one file: the number of cases that agree, or what was wrong first.
type Checker = fn(&Path) -> Result<usize, String>;

/// Each kind of vector: the folder name that announces it, and its checker.
const KINDS: &[(&str, Checker)] = &[
	("emission", emission::check_file),
	("share-pool", share_pool::check_file),
	("swap", swap::check_file),
	("yuma", yuma::check_file),
];

fn main() -> ExitCode {
	let roots: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
	if roots.is_empty() {
		eprintln!("usage: check-vectors FOLDER...");
		return ExitCode::from(2);
	}
	let (mut passed, mut failed) = (0_usize, 0_usize);
	let mut files = BTreeSet::new();
	for root in &roots {
		if let Err(problem) = collect(root, &mut files) {
			println!("FAIL {}: {problem}", root.display());
			failed = failed.saturating_add(1);
		}
	}
	for file in &files {
		match check(file) {
			Ok(cases) => {
				println!("ok   {} ({cases} cases){}", file.display(), caveat(file));
				passed = passed.saturating_add(1);
			}
			Err(problem) => {
				println!("FAIL {}: {problem}{}", file.display(), caveat(file));
				failed = failed.saturating_add(1);
			}
		}
	}
	if files.is_empty() {
		println!("no vector file found");
	}
	println!("{passed} passed, {failed} failed");
	if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Adds every `*.json` below `folder` to `files`, by absolute path so that a file named twice
/// counts once and a relative folder still shows its kind.
fn collect(folder: &Path, files: &mut BTreeSet<PathBuf>) -> Result<(), String> {
	let found = files.len();
	collect_below(folder, files)?;
	if files.len() == found && !files.iter().any(|file| is_below(file, folder)) {
		return Err("no vector file in this folder".into());
	}
	Ok(())
}

fn is_below(file: &Path, folder: &Path) -> bool {
	folder.canonicalize().is_ok_and(|folder| file.starts_with(folder))
}

fn collect_below(path: &Path, files: &mut BTreeSet<PathBuf>) -> Result<(), String> {
	let explain = |error: std::io::Error| format!("cannot be read: {error}");
	if path.is_dir() {
		for entry in fs::read_dir(path).map_err(explain)? {
			collect_below(&entry.map_err(explain)?.path(), files)?;
		}
	} else if path.extension().is_some_and(|extension| extension == "json") {
		files.insert(path.canonicalize().map_err(explain)?);
	} else if !path.exists() {
		return Err("does not exist".into());
	}
	Ok(())
}

/// Runs the checker of the file's kind. A checker that panics has not understood the file.
fn check(file: &Path) -> Result<usize, String> {
	let checker = kind_of(file).ok_or("not understood: no enclosing folder names a known kind")?;
	let outcome = panic::catch_unwind(AssertUnwindSafe(|| checker(file)))
		.map_err(|_| String::from("the checker panicked"))?;
	match outcome {
		Ok(0) => Err("not understood: the file holds no case".into()),
		other => other,
	}
}

fn kind_of(file: &Path) -> Option<Checker> {
	file.parent()?.ancestors().find_map(|folder| {
		let name = folder.file_name()?.to_str()?;
		KINDS.iter().find(|(kind, _)| *kind == name).map(|(_, checker)| *checker)
	})
}

/// What to add about a file whose numbers come from a model of the specification, not from a
/// running chain: there the specification decides, and the reader should know.
fn caveat(file: &Path) -> &'static str {
	let whole_file = json::read(file).ok().map(|content| match content.get("validated") {
		Some(serde_json::Value::Bool(validated)) => *validated,
		Some(serde_json::Value::Object(parts)) => {
			parts.values().all(|part| part != &serde_json::Value::Bool(false))
		}
		_ => true,
	});
	if whole_file == Some(false) {
		" [not validated by a chain, in whole or in part: follows the specification]"
	} else {
		""
	}
}
