//! What clients read from the metadata. Spec: runtime-and-node §4, §6; rpc §4.

use crate::{Runtime, VERSION};
use codec::{Decode, Encode};
use frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed, v15::RuntimeMetadataV15};

fn metadata() -> RuntimeMetadataV15 {
	let opaque = Runtime::metadata_at_version(15).expect("version 15 is offered");
	let prefixed = RuntimeMetadataPrefixed::decode(&mut opaque.as_slice()).unwrap();
	match prefixed.1 {
		RuntimeMetadata::V15(metadata) => metadata,
		other => panic!("version {}", other.version()),
	}
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
	let versions = Runtime::metadata_versions();
	for version in [14, 15, 16] {
		assert!(versions.contains(&version));
		assert!(Runtime::metadata_at_version(version).is_some());
	}
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
		(20, "SafeMode"),
		(27, "Crowdloan"),
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
	let names: Vec<_> =
		types.types.iter().filter_map(|entry| entry.ty.path.ident().map(String::from)).collect();
	assert!(names.iter().any(|name| name == "TaoBalance"));
	assert!(!names.iter().any(|name| name == "GuardedCall"), "guards leave no trace");
}

#[test]
fn clients_read_the_slot_from_the_metadata() {
	let aura = metadata().pallets.into_iter().find(|pallet| pallet.name == "Aura").unwrap();
	let slot = aura.constants.into_iter().find(|item| item.name == "SlotDuration").unwrap();
	let expected: u64 = if cfg!(feature = "fast-runtime") { 250 } else { 12_000 };
	assert_eq!(slot.value, expected.encode());
}
