//! The lists of items whose key names a subnet are complete.

use super::super::mock::*;
use crate::{pallet::*, subnets::cleanup::rows};
use frame_support::traits::PalletInfoAccess;
use scale_info::{TypeDef, TypeInfo};
use std::collections::BTreeSet;

/// Items that outlive their subnet or are dealt with by themselves.
const APART: [&str; 2] = ["NetworksAdded", "RegisteredSubnetCounter"];

#[test]
fn every_item_whose_key_names_a_subnet_is_in_exactly_one_list() {
	let listed: Vec<&str> =
		[rows::PARAMETERS, rows::PREFIXES, rows::VECTORS, rows::TABLES, rows::SCANNED].concat();
	let distinct: BTreeSet<&str> = listed.iter().copied().collect();
	assert_eq!(listed.len(), distinct.len(), "an item is listed twice");
	let known: BTreeSet<&str> = distinct.into_iter().chain(APART).collect();
	assert_eq!(known, items_keyed_by_subnet());
	assert_eq!(SubtensorModule::name(), "SubtensorModule");
}

/// Names of the items in the metadata whose key has a netuid or storage index.
fn items_keyed_by_subnet() -> BTreeSet<&'static str> {
	use frame_support::__private::metadata_ir::StorageEntryTypeIR;
	Pallet::<Test>::storage_metadata()
		.entries
		.into_iter()
		.filter_map(|entry| match entry.ty {
			StorageEntryTypeIR::Map { key, .. } => {
				names_subnet(&key.type_info()).then_some(entry.name)
			}
			StorageEntryTypeIR::Plain(_) => None,
		})
		.collect()
}

fn names_subnet(key: &scale_info::Type) -> bool {
	let is_id =
		|ty: &scale_info::Type| matches!(ty.path.ident(), Some("NetUid" | "NetUidStorageIndex"));
	match &key.type_def {
		TypeDef::Tuple(parts) => parts.fields.iter().any(|part| is_id(&part.type_info())),
		_ => is_id(key),
	}
}

/// Names of the items in whose keys or values a netuid stands inside of another type.
fn items_naming_subnets_inside() -> BTreeSet<&'static str> {
	use frame_support::__private::metadata_ir::StorageEntryTypeIR;
	let inside = |entry: &StorageEntryTypeIR| match entry {
		StorageEntryTypeIR::Plain(value) => mentions(value),
		StorageEntryTypeIR::Map { key, value, .. } => {
			(mentions(key) && !names_subnet(&key.type_info())) || mentions(value)
		}
	};
	let entries = Pallet::<Test>::storage_metadata().entries;
	entries.into_iter().filter(|entry| inside(&entry.ty)).map(|entry| entry.name).collect()
}

/// Whether a netuid is anywhere in the type.
fn mentions(ty: &scale_info::MetaType) -> bool {
	let ty = ty.type_info();
	if matches!(ty.path.ident(), Some("NetUid" | "NetUidStorageIndex")) {
		return true;
	}
	let of = |fields: &[scale_info::Field]| fields.iter().any(|field| mentions(&field.ty));
	match ty.type_def {
		TypeDef::Composite(composite) => of(&composite.fields),
		TypeDef::Variant(variant) => variant.variants.iter().any(|variant| of(&variant.fields)),
		TypeDef::Sequence(sequence) => mentions(&sequence.type_param),
		TypeDef::Array(array) => mentions(&array.type_param),
		TypeDef::Tuple(tuple) => tuple.fields.iter().any(mentions),
		_ => false,
	}
}

#[test]
fn every_item_that_names_a_subnet_inside_of_another_type_is_dealt_with_by_name() {
	let dealt_with = [
		// The clean-up itself.
		"CurrentDissolveCleanupStatus",
		"DissolveCleanupQueue",
		// `rows::forget_rate_limits`.
		"LastRateLimitedBlock",
		// A step of its own.
		"RootClaimable",
		// `leases::dissolution::forget`.
		"SubnetLeases",
	];
	assert_eq!(items_naming_subnets_inside(), dealt_with.into());
}

#[test]
fn the_netuid_is_a_named_type_in_the_metadata() {
	assert_eq!(subtensor_types::NetUid::type_info().path.ident(), Some("NetUid"));
}
