//! The runtime seen through its metadata: storage by name, calls by name, errors by name.

use crate::value::Translator;
use codec::Decode;
use frame_metadata::{
	RuntimeMetadata,
	v14::{
		PalletMetadata, RuntimeMetadataV14, StorageEntryMetadata, StorageEntryModifier,
		StorageEntryType, StorageHasher,
	},
};
use scale_info::{TypeDef, form::PortableForm};
use serde_json::Value;
use sp_io::hashing::{blake2_128, blake2_256, twox_64, twox_128, twox_256};
use sp_runtime::DispatchError;
use subtensor_runtime::{Runtime, RuntimeCall};

type Res<T> = Result<T, String>;

/// The runtime's metadata.
pub struct Chain {
	/// The decoded metadata.
	pub metadata: RuntimeMetadataV14,
}

/// One storage item: where it is and what it holds.
pub struct Item<'a> {
	prefix: Vec<u8>,
	keys: Vec<(StorageHasher, u32)>,
	/// Type of the value.
	pub value: u32,
	entry: &'a StorageEntryMetadata<PortableForm>,
}

impl Chain {
	/// Reads the metadata of the linked runtime.
	pub fn new() -> Res<Self> {
		match Runtime::metadata().1 {
			RuntimeMetadata::V14(metadata) => Ok(Self { metadata }),
			_ => Err("the runtime has no V14 metadata".into()),
		}
	}

	fn pallet(&self, name: &str) -> Res<&PalletMetadata<PortableForm>> {
		self.metadata
			.pallets
			.iter()
			.find(|pallet| pallet.name == name)
			.ok_or_else(|| format!("the runtime has no pallet {name}"))
	}

	/// Finds "Pallet.Item".
	pub fn item(&self, path: &str) -> Res<Item<'_>> {
		let (pallet, name) = path.split_once('.').ok_or_else(|| format!("{path} has no dot"))?;
		let storage = self
			.pallet(pallet)?
			.storage
			.as_ref()
			.ok_or_else(|| format!("{pallet} has no storage"))?;
		let entry = storage
			.entries
			.iter()
			.find(|entry| entry.name == name)
			.ok_or_else(|| format!("the runtime has no storage item {path}"))?;
		let prefix = [twox_128(storage.prefix.as_bytes()), twox_128(name.as_bytes())].concat();
		let (keys, value) = match &entry.ty {
			StorageEntryType::Plain(value) => (Vec::new(), value.id),
			StorageEntryType::Map { hashers, key, value } => {
				let types = match hashers.as_slice() {
					[_] => vec![key.id],
					_ => {
						match &self.metadata.types.resolve(key.id).ok_or("no key type")?.type_def {
							TypeDef::Tuple(parts) => {
								parts.fields.iter().map(|part| part.id).collect()
							}
							_ => return Err(format!("{path}: keys are no tuple")),
						}
					}
				};
				(hashers.iter().cloned().zip(types).collect(), value.id)
			}
		};
		Ok(Item { prefix, keys, value, entry })
	}

	/// A call by names, ready to be dispatched.
	pub fn call(
		&self,
		translator: &Translator<'_>,
		pallet: &str,
		call: &str,
		args: &Value,
	) -> Res<RuntimeCall> {
		let pallet = self.pallet(pallet)?;
		let calls = pallet.calls.as_ref().ok_or_else(|| format!("{} has no calls", pallet.name))?;
		let TypeDef::Variant(variants) =
			&self.metadata.types.resolve(calls.ty.id).ok_or("no call type")?.type_def
		else {
			return Err(format!("the calls of {} are no enum", pallet.name));
		};
		let variant = variants
			.variants
			.iter()
			.find(|variant| variant.name == call)
			.ok_or_else(|| format!("the runtime has no call {}.{call}", pallet.name))?;
		let mut bytes = vec![pallet.index, variant.index];
		for field in &variant.fields {
			let name = field.name.as_deref().unwrap_or_default();
			let value = args.get(name).ok_or_else(|| format!("{call}: no argument {name}"))?;
			translator
				.encode(field.ty.id, value, &mut bytes)
				.map_err(|e| format!("{call}.{name}: {e}"))?;
		}
		RuntimeCall::decode(&mut bytes.as_slice()).map_err(|e| format!("{call}: {e}"))
	}

	/// "Pallet.Error", "BadOrigin", or the error as the runtime prints it.
	pub fn error_name(&self, error: DispatchError) -> String {
		let DispatchError::Module(module) = error else {
			return match error {
				DispatchError::BadOrigin => "BadOrigin".into(),
				other => format!("{other:?}"),
			};
		};
		let code = module.error.first().copied().unwrap_or_default();
		self.metadata
			.pallets
			.iter()
			.find(|pallet| pallet.index == module.index)
			.and_then(|pallet| {
				let ty = self.metadata.types.resolve(pallet.error.as_ref()?.ty.id)?;
				let TypeDef::Variant(variants) = &ty.type_def else { return None };
				let variant = variants.variants.iter().find(|variant| variant.index == code)?;
				Some(format!("{}.{}", pallet.name, variant.name))
			})
			.unwrap_or_else(|| format!("{module:?}"))
	}
}

impl Item<'_> {
	/// Number of keys.
	pub fn arity(&self) -> usize {
		self.keys.len()
	}

	/// The raw storage key below which the entries for these (first) keys lie.
	pub fn key(&self, translator: &Translator<'_>, keys: &[Value]) -> Res<Vec<u8>> {
		let mut raw = self.prefix.clone();
		for ((hasher, ty), key) in self.keys.iter().zip(keys) {
			let mut bytes = Vec::new();
			translator.encode(*ty, key, &mut bytes)?;
			raw.extend(hashed(hasher, &bytes));
		}
		Ok(raw)
	}

	/// The value that a query of this item gives for the stored bytes.
	pub fn query(&self, translator: &Translator<'_>, stored: Option<Vec<u8>>) -> Res<Value> {
		let bytes = match (stored, &self.entry.modifier) {
			(Some(bytes), _) => bytes,
			(None, StorageEntryModifier::Default) => self.entry.default.clone(),
			(None, StorageEntryModifier::Optional) => return Ok(Value::Null),
		};
		translator.decode(self.value, &mut bytes.as_slice())
	}

	/// The keys after the first `given` ones, read from the tail of a raw storage key.
	pub fn decode_keys(
		&self,
		translator: &Translator<'_>,
		given: usize,
		mut tail: &[u8],
	) -> Res<Vec<Value>> {
		self.keys
			.iter()
			.skip(given)
			.map(|(hasher, ty)| {
				let skip = match hasher {
					StorageHasher::Identity => 0,
					StorageHasher::Twox64Concat => 8,
					StorageHasher::Blake2_128Concat => 16,
					opaque => return Err(format!("keys hashed by {opaque:?} can't be read back")),
				};
				tail = tail.get(skip..).ok_or("a storage key is too short")?;
				translator.decode(*ty, &mut tail)
			})
			.collect()
	}
}

fn hashed(hasher: &StorageHasher, key: &[u8]) -> Vec<u8> {
	match hasher {
		StorageHasher::Identity => key.to_vec(),
		StorageHasher::Twox64Concat => [&twox_64(key)[..], key].concat(),
		StorageHasher::Blake2_128Concat => [&blake2_128(key)[..], key].concat(),
		StorageHasher::Blake2_128 => blake2_128(key).to_vec(),
		StorageHasher::Blake2_256 => blake2_256(key).to_vec(),
		StorageHasher::Twox128 => twox_128(key).to_vec(),
		StorageHasher::Twox256 => twox_256(key).to_vec(),
	}
}
