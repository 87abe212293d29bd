//! The command as its user meets it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::{
	io::Write,
	process::{Command, Output, Stdio},
};

use serde_json::Value;

fn yuma(arguments: &[&str], input: &str) -> Output {
	let mut child = Command::new(env!("CARGO_BIN_EXE_yuma"))
		.args(arguments)
		.stdin(Stdio::piped())
		.stdout(Stdio::piped())
		.stderr(Stdio::piped())
		.spawn()
		.unwrap();
	child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
	child.wait_with_output().unwrap()
}

fn vector(name: &str) -> String {
	format!("{}/../../tests/vectors/yuma/{name}.json", env!("CARGO_MANIFEST_DIR"))
}

fn complaint(case: &str) -> String {
	let output = yuma(&["-"], case);
	assert_eq!(output.status.code(), Some(1), "{output:?}");
	assert!(output.stdout.is_empty());
	String::from_utf8(output.stderr).unwrap()
}

#[test]
fn json_holds_every_integer_of_the_recorded_result() {
	let path = vector("ref_mechanisms_aggregate");
	let output = yuma(&[&path, "--json"], "");
	assert!(output.status.success());
	let got: Value = serde_json::from_slice(&output.stdout).unwrap();
	let recorded: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
	assert_eq!(got["epochs"], recorded["expected"]);
}

#[test]
fn a_table_shows_one_line_per_neuron() {
	let output = yuma(&[&vector("ref_ten_nodes"), "--epoch", "0"], "");
	assert!(output.status.success());
	let text = String::from_utf8(output.stdout).unwrap();
	let lines: Vec<&str> = text.lines().collect();
	assert!(lines[0].starts_with("epoch 0"), "{text}");
	assert!(lines[1].contains("incentive") && lines[1].contains("validator"), "{text}");
	assert_eq!(lines.len(), 12, "{text}");
	assert!(lines[2].trim_end().ends_with("99999999"), "{text}");
}

#[test]
fn a_missing_file_is_named() {
	let output = yuma(&["/nowhere/case.json"], "");
	assert_eq!(output.status.code(), Some(1));
	assert!(String::from_utf8(output.stderr).unwrap().contains("/nowhere/case.json"));
}

#[test]
fn text_that_is_no_json_is_refused() {
	assert!(complaint("{").contains("EOF"));
}

#[test]
fn a_wrong_type_is_refused_with_the_path_of_its_field() {
	let case = r#"{"state":{"n":2,"mechanisms":[{"last_update":[1,"x"]}]},"epochs":[]}"#;
	let text = complaint(case);
	assert!(text.contains("state.mechanisms[0].last_update[1]"), "{text}");
}

#[test]
fn a_number_out_of_range_is_refused_with_the_path_of_its_field() {
	let text = complaint(r#"{"params":{"kappa":65536},"state":{"n":1},"epochs":[]}"#);
	assert!(text.contains("params.kappa") && text.contains("65536"), "{text}");
}

#[test]
fn an_unknown_parameter_is_refused_by_name() {
	let text = complaint(r#"{"params":{"kapa":1},"state":{"n":1},"epochs":[]}"#);
	assert!(text.contains("params") && text.contains("kapa"), "{text}");
}

#[test]
fn a_missing_field_is_named() {
	let text = complaint(r#"{"state":{"n":1},"epochs":[{"block":1}]}"#);
	assert!(text.contains("epochs[0]") && text.contains("emission"), "{text}");
}

#[test]
fn stake_for_another_number_of_neurons_is_refused() {
	let text = complaint(r#"{"state":{"n":2,"alpha_stake":[1]},"epochs":[]}"#);
	assert!(text.contains("state.alpha_stake: 1 amounts for 2 neurons"), "{text}");
}

#[test]
fn an_operation_on_a_neuron_that_does_not_exist_is_refused() {
	let case = r#"{"state":{"n":1},"epochs":[{"block":1,"emission":0,
		"apply":[{"op":"set_permit","uid":7,"value":true}]}]}"#;
	let text = complaint(case);
	assert!(text.contains("epochs[0].apply[0]") && text.contains("uid 7"), "{text}");
}

#[test]
fn an_epoch_that_does_not_exist_is_refused() {
	let output = yuma(&["-", "--epoch", "1"], r#"{"state":{"n":0},"epochs":[]}"#);
	assert_eq!(output.status.code(), Some(1));
}

#[test]
fn null_consensus_pays_by_the_largest_stake() {
	let case = r#"{"params":{"epoch_consensus":"null"},"state":{"n":4,"alpha_stake":[3,1,0,0],
		"mechanisms":[{"weights":{"0":[[2,3],[3,1]]},"last_update":[9,9,9,9]}]},
		"epochs":[{"block":10,"emission":1000000}]}"#;
	let output = yuma(&["-", "--json"], case);
	let got: Value = serde_json::from_slice(&output.stdout).unwrap();
	let paid = serde_json::json!([[0, 375000], [0, 125000], [375000, 0], [125000, 0]]);
	assert_eq!(got["epochs"][0]["payout_server_validator"], paid);
}
