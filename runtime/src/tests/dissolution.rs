//! Nothing of a dissolved subnet stays, in whatever pallet. The items are found through the metadata,
//! so that a new one can't be forgotten. Spec: `docs/protocol/subnets.md` §10.6.

use super::chain::{apply, in_block_one, open_block, signed};
use crate::{Balance, Executive, Runtime, RuntimeOrigin, SubtensorModule};
use codec::Decode;
use frame_metadata::{
	RuntimeMetadata,
	v14::{RuntimeMetadataV14, StorageEntryType, StorageHasher},
};
use frame_support::assert_ok;
use pallet_subtensor::{DissolveCleanupQueue, SubnetOwnerHotkey};
use scale_info::{PortableRegistry, TypeDef, TypeDefPrimitive};
use sp_io::hashing::twox_128;
use sp_keyring::Sr25519Keyring::Bob;
use std::collections::BTreeSet;
use subtensor_types::NetUid;

const NET: NetUid = NetUid::new(1);

/// What outlives its subnet on purpose: it counts how often the number was given.
const OUTLIVES: (&str, &str) = ("SubtensorModule", "RegisteredSubnetCounter");

fn metadata() -> RuntimeMetadataV14 {
	// Some constants are the choice of a genesis.
	match sp_io::TestExternalities::default().execute_with(Runtime::metadata).1 {
		RuntimeMetadata::V14(metadata) => metadata,
		other => panic!("version {}", other.version()),
	}
}

/// Bytes that a key of this type takes, its hash left out.
fn size_of(types: &PortableRegistry, id: u32) -> usize {
	let ty = types.resolve(id).unwrap();
	match &ty.type_def {
		TypeDef::Composite(composite) => {
			composite.fields.iter().map(|field| size_of(types, field.ty.id)).sum()
		}
		TypeDef::Array(array) => {
			usize::try_from(array.len).unwrap() * size_of(types, array.type_param.id)
		}
		TypeDef::Tuple(tuple) => tuple.fields.iter().map(|field| size_of(types, field.id)).sum(),
		TypeDef::Primitive(TypeDefPrimitive::U8 | TypeDefPrimitive::Bool) => 1,
		TypeDef::Primitive(TypeDefPrimitive::U16) => 2,
		TypeDef::Primitive(TypeDefPrimitive::U32) => 4,
		TypeDef::Primitive(TypeDefPrimitive::U64) => 8,
		// An enum of constants. Others stand behind the netuid.
		TypeDef::Variant(_) => 1,
		other => panic!("a key before a netuid has no fixed size: {other:?}"),
	}
}

fn size_of_hash(hasher: &StorageHasher) -> usize {
	match hasher {
		StorageHasher::Identity => 0,
		StorageHasher::Twox64Concat => 8,
		StorageHasher::Blake2_128Concat => 16,
		other => panic!("the key cannot be read back: {other:?}"),
	}
}

/// A storage item whose key names a subnet.
struct Item {
	pallet: String,
	name: String,
	prefix: Vec<u8>,
	/// Where in the key the number of the subnet is.
	offset: usize,
	/// Whether it is joined with that of a mechanism.
	with_mechanism: bool,
}

/// Where the parts of a key name a subnet: the bytes before it, and whether a mechanism is joined.
fn find_netuid(
	types: &PortableRegistry,
	parts: &[u32],
	hashers: &[StorageHasher],
) -> Option<(usize, bool)> {
	let mut offset = 0;
	for (part, hasher) in parts.iter().zip(hashers) {
		offset += size_of_hash(hasher);
		match types.resolve(*part).unwrap().path.ident().as_deref() {
			Some("NetUid") => return Some((offset, false)),
			Some("NetUidStorageIndex") => return Some((offset, true)),
			_ => {}
		}
		if parts.len() > 1 {
			offset += size_of(types, *part);
		}
	}
	None
}

fn items() -> Vec<Item> {
	let metadata = metadata();
	let types = &metadata.types;
	let mut items = Vec::new();
	for pallet in &metadata.pallets {
		let Some(storage) = &pallet.storage else { continue };
		for entry in &storage.entries {
			let StorageEntryType::Map { hashers, key, .. } = &entry.ty else { continue };
			let parts = match (&types.resolve(key.id).unwrap().type_def, hashers.len()) {
				(_, 1) => vec![key.id],
				(TypeDef::Tuple(tuple), _) => tuple.fields.iter().map(|part| part.id).collect(),
				(other, _) => panic!("{}: {other:?}", entry.name),
			};
			// Only keys with a netuid are read, and what stands before it has a fixed size.
			let names = |id: &u32| types.resolve(*id).unwrap().path.ident();
			if !parts.iter().any(|id| names(id).is_some_and(|name| name.starts_with("NetUid"))) {
				continue;
			}
			let Some((offset, with_mechanism)) = find_netuid(types, &parts, hashers) else {
				continue;
			};
			let prefix =
				[twox_128(storage.prefix.as_bytes()), twox_128(entry.name.as_bytes())].concat();
			items.push(Item {
				pallet: pallet.name.clone(),
				name: entry.name.clone(),
				prefix,
				offset,
				with_mechanism,
			});
		}
	}
	items
}

impl Item {
	/// The subnets that the item has rows of.
	fn subnets(&self) -> BTreeSet<u16> {
		let mut subnets = BTreeSet::new();
		let mut key = self.prefix.clone();
		while let Some(next) = sp_io::storage::next_key(&key) {
			if !next.starts_with(&self.prefix) {
				break;
			}
			let at = self.prefix.len() + self.offset;
			let number = u16::decode(&mut &next[at..]).unwrap();
			subnets.insert(if self.with_mechanism { number % 4_096 } else { number });
			key = next;
		}
		subnets
	}
}

/// Pallet and name of every item that has a row of the subnet.
fn rows_of(netuid: NetUid) -> BTreeSet<(String, String)> {
	items()
		.into_iter()
		.filter(|item| item.subnets().contains(&netuid.as_u16()))
		.map(|item| (item.pallet, item.name))
		.collect()
}

#[test]
fn four_pallets_keep_rows_of_subnets() {
	let pallets: BTreeSet<_> = items().into_iter().map(|item| item.pallet).collect();
	let known = ["AlphaAssets", "Commitments", "SubtensorModule", "Swap"].map(String::from);
	assert_eq!(pallets, BTreeSet::from(known), "add the clean-up of the new pallet's rows");
	assert!(items().iter().any(|item| item.with_mechanism && item.name == "Weights"));
}

/// Gives every pallet rows of the subnet: a commitment of its owner, a stake of Bob's.
fn make_rows() {
	let hotkey = SubnetOwnerHotkey::<Runtime>::get(NET);
	let info = pallet_commitments::CommitmentInfo { fields: Default::default() };
	let origin = RuntimeOrigin::signed(hotkey.clone());
	assert_ok!(crate::Commitments::set_commitment(origin, NET, Box::new(info)));
	let stake = pallet_subtensor::Call::add_stake {
		hotkey,
		netuid: NET,
		amount_staked: Balance::new(10_000_000_000),
	};
	assert_ok!(apply(signed(Bob, 0, 0, stake)).unwrap());
}

#[test]
fn nothing_of_a_dissolved_subnet_stays_in_any_pallet() {
	in_block_one(|| {
		make_rows();
		let before = rows_of(NET);
		for pallet in ["AlphaAssets", "Commitments", "SubtensorModule", "Swap"] {
			assert!(before.iter().any(|(name, _)| name == pallet), "{pallet} has no row to lose");
		}
		assert!(before.len() > 40, "{} items have rows", before.len());

		assert_ok!(SubtensorModule::root_dissolve_network(RuntimeOrigin::root(), NET));
		for number in 2..40 {
			Executive::finalize_block();
			open_block(number);
			if DissolveCleanupQueue::<Runtime>::get().is_empty() {
				break;
			}
		}
		assert!(DissolveCleanupQueue::<Runtime>::get().is_empty(), "the clean-up never ends");
		let mut left = rows_of(NET);
		left.remove(&(OUTLIVES.0.into(), OUTLIVES.1.into()));
		assert_eq!(left, BTreeSet::new());
	});
}
