//! The command as people and scripts run it: what it accepts, what it refuses, how it says so.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
	fs,
	path::{Path, PathBuf},
	process::{Command, Output},
};

/// The visible vectors, and how many files of each kind there are.
const VISIBLE: &[(&str, usize)] = &[("emission", 7), ("share-pool", 2), ("swap", 8), ("yuma", 89)];

fn vectors(kind: &str) -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors").join(kind)
}

fn run(folders: &[PathBuf]) -> Output {
	Command::new(env!("CARGO_BIN_EXE_check-vectors")).args(folders).output().unwrap()
}

fn printed(output: &Output) -> String {
	String::from_utf8(output.stdout.clone()).unwrap()
}

/// An empty folder of its own below the build's scratch space.
fn scratch(name: &str) -> PathBuf {
	let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
	let _ = fs::remove_dir_all(&folder);
	fs::create_dir_all(&folder).unwrap();
	folder
}

/// A scratch folder `name/emission` that holds one visible file, changed by `change`.
fn altered(name: &str, file: &str, change: impl Fn(String) -> String) -> PathBuf {
	let folder = scratch(name).join("emission");
	fs::create_dir_all(&folder).unwrap();
	let text = fs::read_to_string(vectors("emission").join(file)).unwrap();
	let changed = change(text.clone());
	assert_ne!(text, changed, "the change must change something");
	fs::write(folder.join(file), changed).unwrap();
	folder
}

#[test]
fn every_visible_vector_agrees() {
	for (kind, files) in VISIBLE {
		let output = run(&[vectors(kind)]);
		let text = printed(&output);
		assert!(output.status.success(), "{text}");
		assert_eq!(text.lines().last().unwrap(), format!("{files} passed, 0 failed"));
	}
}

#[test]
fn several_folders_are_counted_together_and_a_file_named_twice_counts_once() {
	let output = run(&[vectors("emission"), vectors("emission").join("../emission")]);
	assert!(output.status.success());
	assert!(printed(&output).ends_with("7 passed, 0 failed\n"));
}

#[test]
fn numbers_that_no_chain_confirmed_are_said_to_follow_the_specification() {
	let text = printed(&run(&[vectors("yuma"), vectors("emission")]));
	let line = |file: &str| text.lines().find(|line| line.contains(file)).unwrap();
	assert!(line("edge_liquid_mode_auto.json").contains("not validated by a chain"));
	assert!(!line("block_emission.json").contains("not validated"));
}

#[test]
fn a_wrong_number_fails_and_names_the_first_field_that_differs() {
	let folder = altered("wrong-number", "parent_split.json", |text| {
		text.replacen("\"parts\":[154832672845,126570]", "\"parts\":[154832672845,126571]", 1)
	});
	let output = run(&[folder]);
	let text = printed(&output);
	assert!(!output.status.success());
	assert!(
		text.contains("case 0: expected.parts[1]: expected 126571, computed 126570"),
		"the mismatch must name the field: {text}"
	);
	assert!(text.ends_with("0 passed, 1 failed\n"), "{text}");
}

#[test]
fn a_file_of_an_unknown_group_is_a_failure() {
	let folder = altered("unknown-group", "parent_split.json", |text| {
		text.replacen("emission/parent_split", "emission/parent_merge", 1)
	});
	let output = run(&[folder]);
	assert!(!output.status.success());
	assert!(printed(&output).contains("not understood"));
}

#[test]
fn an_expectation_that_nobody_computes_is_a_failure() {
	let folder = altered("unknown-field", "parent_split.json", |text| {
		text.replacen("\"recycled\":0", "\"recycled\":0,\"minted\":0", 1)
	});
	let output = run(&[folder]);
	assert!(!output.status.success());
	assert!(printed(&output).contains("expected.minted is not computed"), "{}", printed(&output));
}

#[test]
fn a_file_that_is_cut_short_is_a_failure() {
	let folder =
		altered("cut-short", "terms.json", |text| text.chars().take(text.len() / 2).collect());
	let output = run(&[folder]);
	assert!(!output.status.success());
	assert!(printed(&output).contains("not understood"));
}

#[test]
fn a_file_without_cases_is_a_failure() {
	let folder = scratch("no-cases").join("emission");
	fs::create_dir_all(&folder).unwrap();
	fs::write(folder.join("terms.json"), r#"{"name":"emission/terms","cases":[]}"#).unwrap();
	let output = run(&[folder]);
	assert!(!output.status.success());
	assert!(printed(&output).ends_with("0 passed, 1 failed\n"));
}

#[test]
fn a_folder_of_no_known_kind_is_a_failure() {
	let folder = scratch("no-kind").join("weather");
	fs::create_dir_all(&folder).unwrap();
	fs::write(folder.join("rain.json"), "{}").unwrap();
	let output = run(&[folder]);
	assert!(!output.status.success());
	assert!(printed(&output).contains("no enclosing folder names a known kind"));
}

#[test]
fn an_empty_a_missing_or_no_folder_is_a_failure() {
	for folders in [vec![scratch("empty")], vec![scratch("gone").join("nowhere")], vec![]] {
		assert!(!run(&folders).status.success(), "{folders:?}");
	}
	let beside = run(&[vectors("emission"), scratch("empty-beside")]);
	assert!(!beside.status.success(), "an empty folder beside a good one must not go unnoticed");
}
