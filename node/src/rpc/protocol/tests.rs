//! The table of methods, parameters and results.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may panic")]

use super::{
	methods::{Kind, METHODS, Shape},
	*,
};

fn params_of(text: &str) -> Params<'_> {
	Params::new(Some(text))
}

fn method(name: &str) -> &'static Method {
	METHODS.iter().find(|method| method.name == name).expect("the table has the method")
}

#[test]
fn the_table_is_the_documented_interface() {
	let table: Value =
		serde_json::from_str(include_str!("../../../../docs/protocol/interface/rpc.json"))
			.expect("the interface table is JSON");
	let items = table["items"].as_array().expect("a list of methods");
	assert_eq!(items.len(), METHODS.len());
	for item in items {
		let ours = method(item["method"].as_str().expect("a name"));
		assert_eq!(item["runtime_api"], ours.api);
		let documented: Vec<&str> = item["params"]
			.as_array()
			.expect("parameters")
			.iter()
			.filter_map(|param| param["name"].as_str())
			.filter(|name| *name != "at")
			.collect();
		let names: Vec<&str> = ours.params.iter().map(|(name, _)| *name).collect();
		assert_eq!(documented, names, "{}", ours.name);
	}
}

#[test]
fn parameters_come_by_position_or_by_name() {
	let wanted = method("subnetInfo_getMechagraph");
	let by_position = read_params(wanted, &params_of("[258, 1]")).expect("fits");
	let by_name = read_params(wanted, &params_of(r#"{"netuid": 258, "mecid": 1}"#)).expect("fits");
	assert_eq!(by_position, by_name);
	assert_eq!(by_position, (vec![2, 1, 1], Value::Null));
}

#[test]
fn the_block_hash_is_the_last_parameter() {
	let (_, at) =
		read_params(method("subnetInfo_getMetagraph"), &params_of(r#"[1, "0x00"]"#)).expect("fits");
	assert_eq!(at, json!("0x00"));
}

#[test]
fn a_parameter_that_does_not_fit_is_named() {
	for (name, params, word) in [
		("subnetInfo_getMetagraph", "[70000]", "netuid"),
		("subnetInfo_getMetagraph", "[]", "netuid"),
		("subnetInfo_getMechagraph", "[1, 256]", "mecid"),
		("delegateInfo_getDelegate", "[[1, 2]]", "32 bytes"),
		("stakeInfo_getColdkeyLock", r#"["not an address", 1]"#, "SS58"),
		("subnetInfo_getLockCost", "[null, 1]", "takes 0 parameters"),
	] {
		let error = read_params(method(name), &params_of(params)).expect_err("is refused");
		assert_eq!(error.code(), INVALID_PARAMS_CODE);
		assert!(error.message().contains(word), "{}", error.message());
	}
}

#[test]
fn results_take_the_promised_form() {
	assert_eq!(shape(Shape::Bytes, vec![1, 2]).expect("fits"), json!([1, 2]));
	assert_eq!(shape(Shape::Number, 7u64.encode()).expect("fits"), json!(7));
	assert_eq!(shape(Shape::OptionalNumber, None::<u16>.encode()).expect("fits"), Value::Null);
	let prices = vec![(1u16, 9u64)].encode();
	assert_eq!(shape(Shape::Prices, prices).expect("fits"), json!([{ "netuid": 1, "price": 9 }]));
	assert!(shape(Shape::Number, vec![1]).is_err());
	let mut out = Vec::new();
	encode(Kind::AccountBytes, &json!(vec![7u8; 32]), &mut out).expect("fits");
	assert_eq!(out, vec![7; 32]);
}
