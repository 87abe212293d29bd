//! Every recorded vector of the share pool, through the checker of the command-line tool.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[allow(dead_code)]
#[path = "../../../tools/vectors/src/json.rs"]
mod json;
#[path = "../../../tools/vectors/src/share_pool.rs"]
mod share_pool;

use std::{fs, path::PathBuf};

#[test]
fn all_recorded_numbers_and_sequences_agree_to_the_last_digit() {
	let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/share-pool");
	let mut checked = Vec::new();
	let mut failures = Vec::new();
	for entry in fs::read_dir(folder).expect("the vectors are part of the repository") {
		let file = entry.unwrap().path();
		if file.extension().is_some_and(|extension| extension == "json") {
			let name = file.file_stem().unwrap().to_string_lossy().into_owned();
			match share_pool::check_file(&file) {
				Ok(cases) => checked.push((name, cases)),
				Err(problem) => failures.push(format!("{name}: {problem}")),
			}
		}
	}
	assert!(failures.is_empty(), "{failures:#?}");
	checked.sort();
	let expected = [("safe_float".to_owned(), 162), ("sequences".to_owned(), 23)];
	assert_eq!(checked, expected);
}
