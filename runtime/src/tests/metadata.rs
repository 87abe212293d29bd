//! What clients read from the metadata. Spec: runtime-and-node §4, §6; rpc §4.

use crate::{Runtime, VERSION, metadata as offered};
use codec::{DecodeAll, Encode};
use frame_metadata::{
	RuntimeMetadata, RuntimeMetadataPrefixed, v15::RuntimeMetadataV15, v16::RuntimeMetadataV16,
};
use scale_info::{PortableRegistry, TypeDef};
use sp_core::OpaqueMetadata;
use sp_io::TestExternalities;
use test_case::test_case;

/// Some constants are the choice of a genesis: without one the protocol's.
fn at_version(version: u32) -> Option<OpaqueMetadata> {
	TestExternalities::default().execute_with(|| offered::at_version(version))
}

fn decoded(version: u32) -> RuntimeMetadata {
	let opaque = at_version(version).expect("the version is offered");
	RuntimeMetadataPrefixed::decode_all(&mut opaque.as_slice()).unwrap().1
}

fn metadata() -> RuntimeMetadataV15 {
	match decoded(15) {
		RuntimeMetadata::V15(metadata) => metadata,
		other => panic!("version {}", other.version()),
	}
}

fn newest() -> RuntimeMetadataV16 {
	match decoded(16) {
		RuntimeMetadata::V16(metadata) => metadata,
		other => panic!("version {}", other.version()),
	}
}

fn registry(version: u32) -> PortableRegistry {
	match decoded(version) {
		RuntimeMetadata::V14(metadata) => metadata.types,
		RuntimeMetadata::V15(metadata) => metadata.types,
		RuntimeMetadata::V16(metadata) => metadata.types,
		other => panic!("version {}", other.version()),
	}
}

/// The numbers of the types with this name.
fn ids_of(registry: &PortableRegistry, name: &str) -> Vec<u32> {
	let named =
		registry.types.iter().filter(|entry| entry.ty.path.ident().as_deref() == Some(name));
	named.map(|entry| entry.id).collect()
}

#[test]
fn the_version_is_that_of_october() {
	assert_eq!(VERSION.spec_name, "node-subtensor");
	assert_eq!(VERSION.impl_name, "node-subtensor");
	assert_eq!((VERSION.spec_version, VERSION.transaction_version), (475, 1));
	assert_eq!(VERSION.system_version, 1);
}

#[test]
fn versions_14_15_and_16_are_offered() {
	assert_eq!(offered::versions(), [14, 15, 16]);
	for version in [14, 15, 16] {
		assert_eq!(decoded(version).version(), version);
	}
	assert!(at_version(13).is_none());
	let oldest = TestExternalities::default().execute_with(offered::oldest);
	assert_eq!(*oldest, *at_version(14).unwrap());
}

#[test_case(14)]
#[test_case(15)]
#[test_case(16)]
fn clients_see_one_type_of_calls(version: u32) {
	let registry = registry(version);
	assert_eq!(ids_of(&registry, "RuntimeCall").len(), 1);
	assert!(ids_of(&registry, "GuardedCall").is_empty(), "guards leave no trace");
}

#[test_case("pallet_sudo", "sudo", "call")]
#[test_case("pallet_sudo", "sudo_as", "call")]
#[test_case("pallet_multisig", "as_multi", "call")]
#[test_case("pallet_scheduler", "schedule", "call")]
#[test_case("pallet_subtensor_proxy", "proxy", "call")]
#[test_case("pallet_subtensor_utility", "if_else", "fallback")]
fn the_call_inside_a_call_is_a_runtime_call(pallet: &str, call: &str, argument: &str) {
	let registry = registry(14);
	let is_call =
		|path: &[String]| path.first().unwrap() == pallet && path.last().unwrap() == "Call";
	let calls = registry
		.types
		.iter()
		.find(|entry| !entry.ty.path.is_empty() && is_call(&entry.ty.path.segments));
	let TypeDef::Variant(variants) = &calls.unwrap().ty.type_def else { panic!("not an enum") };
	let variant = variants.variants.iter().find(|variant| variant.name == call).unwrap();
	let field = variant.fields.iter().find(|field| field.name.as_deref() == Some(argument));
	assert_eq!([field.unwrap().ty.id], ids_of(&registry, "RuntimeCall")[..]);
}

/// The types that are named outside the registry.
fn named_by_the_interface(metadata: &RuntimeMetadataV16) -> Vec<u32> {
	let mut ids = Vec::new();
	for api in &metadata.apis {
		for method in &api.methods {
			ids.push(method.output.id);
			ids.extend(method.inputs.iter().map(|input| input.ty.id));
		}
	}
	for pallet in &metadata.pallets {
		ids.extend(pallet.constants.iter().map(|constant| constant.ty.id));
		for view in &pallet.view_functions {
			ids.push(view.output.id);
			ids.extend(view.inputs.iter().map(|input| input.ty.id));
		}
	}
	ids
}

#[test]
fn nothing_outside_the_registry_names_the_wrapper_of_calls() {
	let unfolded =
		TestExternalities::default().execute_with(|| Runtime::metadata_at_version(16)).unwrap();
	let unfolded = RuntimeMetadataPrefixed::decode_all(&mut unfolded.as_slice()).unwrap().1;
	let RuntimeMetadata::V16(unfolded) = unfolded else { panic!("not version 16") };
	let wrapper = ids_of(&unfolded.types, "GuardedCall");
	assert_eq!(wrapper.len(), 1);
	let named = named_by_the_interface(&newest());
	assert!(!named.is_empty() && !named.contains(&wrapper[0]));
}

#[test]
fn pallets_have_their_names_and_indices_for_ever() {
	let pallets: Vec<_> =
		metadata().pallets.into_iter().map(|pallet| (pallet.index, pallet.name)).collect();
	let known = [
		(0, "System"),
		(1, "RandomnessCollectiveFlip"),
		(2, "Timestamp"),
		(3, "Aura"),
		(4, "Grandpa"),
		(5, "Balances"),
		(6, "TransactionPayment"),
		(11, "Utility"),
		(12, "Sudo"),
		(13, "Multisig"),
		(14, "Preimage"),
		(15, "Scheduler"),
		(16, "Proxy"),
		(20, "SafeMode"),
		(27, "Crowdloan"),
		(30, "MevShield"),
	];
	for (index, name) in known {
		assert!(pallets.contains(&(index, name.to_string())), "{name} is not at {index}");
	}
}

#[test]
fn the_extensions_have_their_identifiers_in_their_order() {
	let extrinsic = metadata().extrinsic;
	assert_eq!(extrinsic.version, 4);
	let identifiers: Vec<_> =
		extrinsic.signed_extensions.into_iter().map(|extension| extension.identifier).collect();
	assert_eq!(
		identifiers,
		[
			"CheckNonZeroSender",
			"CheckSpecVersion",
			"CheckTxVersion",
			"CheckGenesis",
			"CheckMortality",
			"CheckNonce",
			"CheckWeight",
			"ChargeTransactionPayment",
			"SudoTransactionExtension",
			"CheckShieldedTxValidity",
			"SubtensorTransactionExtension",
			"DrandPriority",
			"CheckMetadataHash",
		]
	);
}

#[test]
fn amounts_are_named_in_the_metadata() {
	let types = metadata().types;
	let names: Vec<_> = types.types.iter().filter_map(|entry| entry.ty.path.ident()).collect();
	assert!(names.iter().any(|name| name == "TaoBalance"));
}

#[test]
fn clients_read_the_slot_from_the_metadata() {
	let aura = metadata().pallets.into_iter().find(|pallet| pallet.name == "Aura").unwrap();
	let slot = aura.constants.into_iter().find(|item| item.name == "SlotDuration").unwrap();
	let expected: u64 = if cfg!(feature = "fast-runtime") { 250 } else { 12_000 };
	assert_eq!(slot.value, expected.encode());
}
