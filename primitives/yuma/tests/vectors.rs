//! Every recorded vector, bit for bit.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use std::{collections::BTreeSet, fs, path::Path};

use subtensor_yuma_case::check_file;

#[test]
fn every_recorded_vector_is_met_to_the_last_bit() {
	let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/yuma");
	let files: BTreeSet<_> = fs::read_dir(folder)
		.unwrap()
		.map(|entry| entry.unwrap().path())
		.filter(|path| path.extension().is_some_and(|extension| extension == "json"))
		.collect();
	let mut failures = Vec::new();
	let mut epochs = 0;
	for file in &files {
		match check_file(file) {
			Ok(passed) => epochs += passed,
			Err(problem) => failures.push(problem),
		}
	}
	assert!(failures.is_empty(), "{} files fail:\n{}", failures.len(), failures.join("\n"));
	// 88 cases and the kernels; a file that goes missing must not go unnoticed.
	assert!(files.len() >= 89, "only {} files found", files.len());
	assert!(epochs >= 200, "only {epochs} results compared");
}
