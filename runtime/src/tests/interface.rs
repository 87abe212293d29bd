//! Names and numbers of our companion pallets are those of `docs/protocol/interface`.

use crate::Runtime;
use frame_metadata::{
	RuntimeMetadata,
	v14::{PalletMetadata, RuntimeMetadataV14, StorageEntryType},
};
use scale_info::{Field, TypeDef, Variant, form::PortableForm};
use serde_json::Value;
use test_case::test_case;

fn metadata() -> RuntimeMetadataV14 {
	// Some constants are the choice of a genesis.
	match sp_io::TestExternalities::default().execute_with(Runtime::metadata).1 {
		RuntimeMetadata::V14(metadata) => metadata,
		other => panic!("version {}", other.version()),
	}
}

/// The entries of a table that are about the pallet.
fn table(name: &str, pallet: &str) -> Vec<Value> {
	let path = format!("{}/../docs/protocol/interface/{name}.json", env!("CARGO_MANIFEST_DIR"));
	let table: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
	let items = table["items"].as_array().unwrap();
	items.iter().filter(|item| item["pallet"] == pallet).cloned().collect()
}

fn text(value: &Value) -> String {
	value.as_str().unwrap().to_string()
}

fn number(value: &Value) -> u8 {
	u8::try_from(value.as_u64().unwrap()).unwrap()
}

fn names(list: &Value) -> Vec<String> {
	list.as_array().unwrap().iter().map(|entry| text(&entry["name"])).collect()
}

fn field_names(fields: &[Field<PortableForm>]) -> Vec<String> {
	fields.iter().map(|field| field.name.clone().unwrap_or_default()).collect()
}

type Shape = (u8, String, Vec<String>);

fn shapes(variants: Vec<Variant<PortableForm>>) -> Vec<Shape> {
	let shape = |variant: Variant<PortableForm>| {
		(variant.index, variant.name.clone(), field_names(&variant.fields))
	};
	let mut shapes: Vec<_> = variants.into_iter().map(shape).collect();
	shapes.sort();
	shapes
}

fn expected(items: Vec<Value>, fields: &str) -> Vec<Shape> {
	let shape = |item: Value| {
		let fields = if fields.is_empty() { vec![] } else { names(&item[fields]) };
		(number(&item["index"]), text(&item["name"]), fields)
	};
	let mut shapes: Vec<_> = items.into_iter().map(shape).collect();
	shapes.sort();
	shapes
}

fn pallet(name: &str) -> (RuntimeMetadataV14, PalletMetadata<PortableForm>) {
	let metadata = metadata();
	let pallet = metadata.pallets.iter().find(|pallet| pallet.name == name).unwrap().clone();
	(metadata, pallet)
}

/// The variants of the pallet's enum behind this type.
fn variants(metadata: &RuntimeMetadataV14, id: u32) -> Vec<Variant<PortableForm>> {
	match &metadata.types.resolve(id).unwrap().type_def {
		TypeDef::Variant(variant) => variant.variants.clone(),
		other => panic!("{other:?}"),
	}
}

#[test_case("Utility")]
#[test_case("Proxy")]
fn calls_have_their_numbers_names_and_arguments(name: &str) {
	let (metadata, pallet) = pallet(name);
	let calls = shapes(variants(&metadata, pallet.calls.unwrap().ty.id));
	assert_eq!(calls, expected(table("calls", name), "args"));
}

#[test_case("Utility")]
#[test_case("Proxy")]
fn events_have_their_numbers_names_and_fields(name: &str) {
	let (metadata, pallet) = pallet(name);
	let events = shapes(variants(&metadata, pallet.event.unwrap().ty.id));
	assert_eq!(events, expected(table("events", name), "fields"));
}

#[test_case("Utility")]
#[test_case("Proxy")]
fn errors_have_their_numbers_and_names(name: &str) {
	let (metadata, pallet) = pallet(name);
	let errors = shapes(variants(&metadata, pallet.error.unwrap().ty.id));
	assert_eq!(errors, expected(table("errors", name), ""));
}

#[test_case("Utility")]
#[test_case("Proxy")]
fn constants_have_their_names(name: &str) {
	let (_, pallet) = pallet(name);
	let mut constants: Vec<_> = pallet.constants.into_iter().map(|entry| entry.name).collect();
	let mut expected: Vec<_> =
		table("constants", name).iter().map(|it| text(&it["name"])).collect();
	constants.sort();
	expected.sort();
	assert_eq!(constants, expected);
}

#[test]
fn proxies_are_stored_where_clients_look() {
	let (_, pallet) = pallet("Proxy");
	let entries = pallet.storage.unwrap().entries;
	let stored: Vec<_> = entries
		.into_iter()
		.map(|entry| match entry.ty {
			StorageEntryType::Map { hashers, .. } => {
				(entry.name, hashers.iter().map(|hasher| format!("{hasher:?}")).collect())
			}
			StorageEntryType::Plain(_) => (entry.name, vec![]),
		})
		.collect();
	let expected: Vec<(String, Vec<String>)> = table("storage", "Proxy")
		.iter()
		.map(|item| {
			let keys = item["keys"].as_array().unwrap();
			(text(&item["name"]), keys.iter().map(|key| text(&key["hasher"])).collect())
		})
		.collect();
	assert_eq!(stored, expected);
}
