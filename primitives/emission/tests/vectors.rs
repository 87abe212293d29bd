//! Every recorded emission vector, read by the same code as `scripts/check-vectors.sh`, and
//! counted, so that a case that is skipped does not go unnoticed.

#![allow(clippy::unwrap_used, dead_code)]

#[path = "../../../tools/vectors/src/emission.rs"]
mod emission;
#[path = "../../../tools/vectors/src/json.rs"]
mod json;

use std::path::{Path, PathBuf};
use test_case::test_case;

fn folder() -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/emission")
}

#[test_case("block_emission.json", 115)]
#[test_case("dividend_distribution.json", 12)]
#[test_case("moving_price.json", 12)]
#[test_case("parent_split.json", 20)]
#[test_case("shares.json", 17)]
#[test_case("split.json", 15)]
#[test_case("terms.json", 20)]
fn every_case_agrees_to_the_last_bit(file: &str, cases: usize) {
	assert_eq!(emission::check_file(&folder().join(file)), Ok(cases));
}

#[test]
fn no_vector_file_is_left_unread() {
	let files = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
	assert_eq!(files.filter(|path| path.extension().is_some_and(|e| e == "json")).count(), 7);
}
