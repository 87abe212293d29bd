//! What clients read the runtime's interface from, with the guards left out.
//!
//! Pallets that dispatch calls are given [`GuardedCall`](crate::guards::GuardedCall) as their call
//! type. The registry of types would show it beside `RuntimeCall`, and a client would not know which
//! of the two to compose. It is the same type to a client, so every mention of it becomes a mention
//! of `RuntimeCall`, and its own entry is emptied: the numbers of all types stay as they are.
//!
//! Spec: `docs/protocol/rpc.md` §4.

use crate::Runtime;
use alloc::vec::Vec;
use frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed};
use scale_info::{
	Field, Path, PortableRegistry, PortableType, Type, TypeDef, TypeDefTuple, form::PortableForm,
};
use sp_core::OpaqueMetadata;

/// Where the wrapper of calls is declared.
const WRAPPER: [&str; 3] = ["subtensor_runtime", "guards", "GuardedCall"];

/// The number of a type in the registry.
type TypeId = <PortableForm as scale_info::form::Form>::Type;

/// The metadata of the first version that clients still ask for, 14.
pub fn oldest() -> OpaqueMetadata {
	opaque(sp_metadata_ir::into_v14(Runtime::metadata_ir()))
}

/// The metadata in this version, or none if it is not offered.
pub fn at_version(version: u32) -> Option<OpaqueMetadata> {
	sp_metadata_ir::into_version(Runtime::metadata_ir(), version).map(opaque)
}

/// The versions that are offered.
pub fn versions() -> Vec<u32> {
	sp_metadata_ir::supported_versions()
}

fn opaque(mut metadata: RuntimeMetadataPrefixed) -> OpaqueMetadata {
	match &mut metadata.1 {
		RuntimeMetadata::V14(metadata) => fold(&mut metadata.types),
		RuntimeMetadata::V15(metadata) => fold(&mut metadata.types),
		RuntimeMetadata::V16(metadata) => fold(&mut metadata.types),
		_ => {}
	}
	OpaqueMetadata::new(metadata.into())
}

/// Lets every type that mentions the wrapper mention the call inside.
fn fold(registry: &mut PortableRegistry) {
	let Some((wrapper, call)) = registry.types.iter().find_map(wrapped) else { return };
	for entry in &mut registry.types {
		for id in mentions(&mut entry.ty) {
			if id.id == wrapper {
				*id = call.into();
			}
		}
		if entry.id == wrapper {
			entry.ty = nothing();
		}
	}
}

/// The numbers of the wrapper and of the type inside, if this is the wrapper.
fn wrapped(entry: &PortableType) -> Option<(u32, u32)> {
	let TypeDef::Composite(composite) = &entry.ty.type_def else { return None };
	let [Field { ty, .. }] = composite.fields.as_slice() else { return None };
	let path = entry.ty.path.segments.iter().map(AsRef::<str>::as_ref);
	path.eq(WRAPPER).then_some((entry.id, ty.id))
}

/// The types that a type is made of.
fn mentions(ty: &mut Type<PortableForm>) -> Vec<&mut TypeId> {
	let parameters = ty.type_params.iter_mut().filter_map(|parameter| parameter.ty.as_mut());
	let parts: Vec<_> = match &mut ty.type_def {
		TypeDef::Composite(composite) => types_of(&mut composite.fields).collect(),
		TypeDef::Variant(variant) => {
			variant.variants.iter_mut().flat_map(|variant| types_of(&mut variant.fields)).collect()
		}
		TypeDef::Sequence(sequence) => Vec::from([&mut sequence.type_param]),
		TypeDef::Array(array) => Vec::from([&mut array.type_param]),
		TypeDef::Tuple(tuple) => tuple.fields.iter_mut().collect(),
		TypeDef::Compact(compact) => Vec::from([&mut compact.type_param]),
		TypeDef::Primitive(_) | TypeDef::BitSequence(_) => Vec::new(),
	};
	parameters.chain(parts).collect()
}

fn types_of(fields: &mut [Field<PortableForm>]) -> impl Iterator<Item = &mut TypeId> {
	fields.iter_mut().map(|field| &mut field.ty)
}

/// The type without values to tell apart, which nobody mentions.
fn nothing() -> Type<PortableForm> {
	Type {
		path: Path { segments: Vec::new() },
		type_params: Vec::new(),
		type_def: TypeDef::Tuple(TypeDefTuple { fields: Vec::new() }),
		docs: Vec::new(),
	}
}
