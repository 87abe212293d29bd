//! JSON values of a scenario to SCALE bytes and back, guided by the runtime's own type registry.
//!
//! Integers are numbers or decimal strings; newtypes are their inner value; fixed point is
//! `{ "bits": n }`; byte vectors and hashes are `0x` hex; accounts are names or hex; enums are variant
//! names; `None` is `null`.

use crate::Accounts;
use codec::{Compact, Decode, Encode};
use scale_info::{Field, PortableRegistry, Type, TypeDef, TypeDefPrimitive, form::PortableForm};
use serde_json::{Map, Number, Value};

type Res<T> = Result<T, String>;

/// Translates between JSON and SCALE.
pub struct Translator<'a> {
	/// Types of the runtime.
	pub registry: &'a PortableRegistry,
	/// Names of accounts.
	pub accounts: &'a Accounts,
}

impl Translator<'_> {
	fn resolve(&self, ty: u32) -> Res<&Type<PortableForm>> {
		self.registry.resolve(ty).ok_or_else(|| format!("type {ty} is not in the metadata"))
	}

	fn is_u8(&self, ty: u32) -> bool {
		self.resolve(ty)
			.is_ok_and(|ty| matches!(ty.type_def, TypeDef::Primitive(TypeDefPrimitive::U8)))
	}

	fn is_option(ty: &Type<PortableForm>) -> bool {
		ty.path.segments.len() == 1 && ty.path.segments.first().is_some_and(|name| name == "Option")
	}

	/// SCALE bytes of a JSON value of type `ty`.
	pub fn encode(&self, ty: u32, value: &Value, out: &mut Vec<u8>) -> Res<()> {
		let def = self.resolve(ty)?;
		if def.path.segments.last().is_some_and(|name| name == "AccountId32") {
			let name = value.as_str().ok_or_else(|| format!("{value} is not an account"))?;
			out.extend(self.accounts.id(name)?);
			return Ok(());
		}
		match &def.type_def {
			TypeDef::Primitive(primitive) => encode_primitive(primitive, value, out),
			TypeDef::Compact(inner) => {
				let mut plain = Vec::new();
				self.encode(inner.type_param.id, value, &mut plain)?;
				plain.resize(16, 0);
				let number = u128::decode(&mut plain.as_slice()).map_err(|e| e.to_string())?;
				Compact(number).encode_to(out);
				Ok(())
			}
			TypeDef::Tuple(parts) => {
				let items = array(value, parts.fields.len())?;
				parts
					.fields
					.iter()
					.zip(items)
					.try_for_each(|(part, item)| self.encode(part.id, item, out))
			}
			TypeDef::Array(list) if self.is_u8(list.type_param.id) => {
				let bytes = hex_bytes(value)?;
				if u32::try_from(bytes.len()).ok() != Some(list.len) {
					return Err(format!("{value} has not {} bytes", list.len));
				}
				out.extend(bytes);
				Ok(())
			}
			TypeDef::Array(list) => {
				let items = value.as_array().ok_or_else(|| format!("{value} is not a list"))?;
				items.iter().try_for_each(|item| self.encode(list.type_param.id, item, out))
			}
			TypeDef::Sequence(list) if self.is_u8(list.type_param.id) => {
				hex_bytes(value)?.encode_to(out);
				Ok(())
			}
			TypeDef::Sequence(list) => {
				let items = value.as_array().ok_or_else(|| format!("{value} is not a list"))?;
				let count = u32::try_from(items.len()).map_err(|e| e.to_string())?;
				Compact(count).encode_to(out);
				items.iter().try_for_each(|item| self.encode(list.type_param.id, item, out))
			}
			TypeDef::Composite(composite) => self.encode_fields(&composite.fields, value, out),
			TypeDef::Variant(_) if Self::is_option(def) => match value {
				Value::Null => {
					out.push(0);
					Ok(())
				}
				some => {
					out.push(1);
					let inner = def
						.type_params
						.first()
						.and_then(|param| param.ty)
						.ok_or("an Option without a type")?;
					self.encode(inner.id, some, out)
				}
			},
			TypeDef::Variant(variants) => {
				let (name, payload) = match value {
					Value::String(name) => (name.as_str(), &Value::Null),
					Value::Object(map) if map.len() == 1 => {
						map.iter().next().map(|(k, v)| (k.as_str(), v)).ok_or("empty")?
					}
					_ => return Err(format!("{value} names no variant")),
				};
				let variant = variants
					.variants
					.iter()
					.find(|variant| variant.name == name)
					.ok_or_else(|| format!("{name} is no variant of {}", def.path))?;
				out.push(variant.index);
				self.encode_fields(&variant.fields, payload, out)
			}
			TypeDef::BitSequence(_) => Err("bit sequences are not supported".into()),
		}
	}

	fn encode_fields(
		&self,
		fields: &[Field<PortableForm>],
		value: &Value,
		out: &mut Vec<u8>,
	) -> Res<()> {
		match fields {
			[] => Ok(()),
			[only] if only.name.is_none() => self.encode(only.ty.id, value, out),
			[first, ..] if first.name.is_none() => {
				let items = array(value, fields.len())?;
				fields
					.iter()
					.zip(items)
					.try_for_each(|(field, item)| self.encode(field.ty.id, item, out))
			}
			_ => fields.iter().try_for_each(|field| {
				let name = field.name.as_deref().unwrap_or_default();
				let item = value.get(name).ok_or_else(|| format!("{value} has no field {name}"))?;
				self.encode(field.ty.id, item, out)
			}),
		}
	}

	/// The JSON value of SCALE bytes of type `ty`; consumes what it reads.
	pub fn decode(&self, ty: u32, input: &mut &[u8]) -> Res<Value> {
		let def = self.resolve(ty)?;
		if def.path.segments.last().is_some_and(|name| name == "AccountId32") {
			let id = <[u8; 32]>::decode(input).map_err(|e| e.to_string())?;
			return Ok(Value::String(self.accounts.name(&id)));
		}
		match &def.type_def {
			TypeDef::Primitive(primitive) => decode_primitive(primitive, input),
			TypeDef::Compact(_) => {
				Ok(unsigned(Compact::<u128>::decode(input).map_err(|e| e.to_string())?.0))
			}
			TypeDef::Tuple(parts) => parts
				.fields
				.iter()
				.map(|part| self.decode(part.id, input))
				.collect::<Res<Vec<_>>>()
				.map(Value::Array),
			TypeDef::Array(list) if self.is_u8(list.type_param.id) => take_hex(input, list.len),
			TypeDef::Array(list) => (0..list.len)
				.map(|_| self.decode(list.type_param.id, input))
				.collect::<Res<Vec<_>>>()
				.map(Value::Array),
			TypeDef::Sequence(list) => {
				let count = Compact::<u32>::decode(input).map_err(|e| e.to_string())?.0;
				if self.is_u8(list.type_param.id) {
					return take_hex(input, count);
				}
				(0..count)
					.map(|_| self.decode(list.type_param.id, input))
					.collect::<Res<Vec<_>>>()
					.map(Value::Array)
			}
			TypeDef::Composite(composite) => self.decode_fields(&composite.fields, input),
			TypeDef::Variant(variants) => {
				let index = u8::decode(input).map_err(|e| e.to_string())?;
				let variant = variants
					.variants
					.iter()
					.find(|variant| variant.index == index)
					.ok_or_else(|| format!("variant {index} is unknown"))?;
				let payload = self.decode_fields(&variant.fields, input)?;
				if Self::is_option(def) {
					return Ok(payload);
				}
				Ok(if variant.fields.is_empty() {
					Value::String(variant.name.clone())
				} else {
					Value::Object(Map::from_iter([(variant.name.clone(), payload)]))
				})
			}
			TypeDef::BitSequence(_) => Err("bit sequences are not supported".into()),
		}
	}

	fn decode_fields(&self, fields: &[Field<PortableForm>], input: &mut &[u8]) -> Res<Value> {
		match fields {
			[] => Ok(Value::Null),
			[only] if only.name.is_none() => self.decode(only.ty.id, input),
			[first, ..] if first.name.is_none() => fields
				.iter()
				.map(|field| self.decode(field.ty.id, input))
				.collect::<Res<Vec<_>>>()
				.map(Value::Array),
			_ => fields
				.iter()
				.map(|field| {
					let name = field.name.clone().unwrap_or_default();
					Ok((name, self.decode(field.ty.id, input)?))
				})
				.collect::<Res<Map<_, _>>>()
				.map(Value::Object),
		}
	}

	/// `value` in the form in which [`Self::decode`] writes it.
	pub fn canonical(&self, ty: u32, value: &Value) -> Res<Value> {
		let mut bytes = Vec::new();
		self.encode(ty, value, &mut bytes)?;
		self.decode(ty, &mut bytes.as_slice())
	}
}

fn array(value: &Value, len: usize) -> Res<&Vec<Value>> {
	match value.as_array() {
		Some(items) if items.len() == len => Ok(items),
		_ => Err(format!("{value} is not a list of {len}")),
	}
}

fn hex_bytes(value: &Value) -> Res<Vec<u8>> {
	let text = value.as_str().ok_or_else(|| format!("{value} is not hex"))?;
	let digits = text.strip_prefix("0x").ok_or_else(|| format!("{text} is not 0x hex"))?;
	hex::decode(digits).map_err(|e| format!("{text}: {e}"))
}

fn take_hex(input: &mut &[u8], count: u32) -> Res<Value> {
	let count = usize::try_from(count).map_err(|e| e.to_string())?;
	let (head, tail) = input.split_at_checked(count).ok_or("too few bytes")?;
	*input = tail;
	Ok(Value::String(format!("0x{}", hex::encode(head))))
}

/// A JSON integer as text, whether it is written as a number or as a string.
pub fn integer_text(value: &Value) -> Res<String> {
	match value {
		Value::Number(number) => Ok(number.to_string()),
		Value::String(text) => Ok(text.clone()),
		_ => Err(format!("{value} is not an integer")),
	}
}

fn unsigned(number: u128) -> Value {
	u64::try_from(number)
		.ok()
		.filter(|small| *small <= 1 << 53)
		.map_or_else(|| Value::String(number.to_string()), |small| Value::Number(small.into()))
}

fn signed(number: i128) -> Value {
	i64::try_from(number).ok().filter(|small| small.unsigned_abs() <= 1 << 53).map_or_else(
		|| Value::String(number.to_string()),
		|small| Value::Number(Number::from(small)),
	)
}

fn encode_primitive(primitive: &TypeDefPrimitive, value: &Value, out: &mut Vec<u8>) -> Res<()> {
	macro_rules! integer {
		($ty:ty) => {
			integer_text(value)?
				.parse::<$ty>()
				.map_err(|e| format!("{value} as {}: {e}", stringify!($ty)))?
				.encode_to(out)
		};
	}
	match primitive {
		TypeDefPrimitive::Bool => {
			value.as_bool().ok_or_else(|| format!("{value} is not a bool"))?.encode_to(out)
		}
		TypeDefPrimitive::Str => {
			value.as_str().ok_or_else(|| format!("{value} is not a text"))?.encode_to(out)
		}
		TypeDefPrimitive::U8 => integer!(u8),
		TypeDefPrimitive::U16 => integer!(u16),
		TypeDefPrimitive::U32 => integer!(u32),
		TypeDefPrimitive::U64 => integer!(u64),
		TypeDefPrimitive::U128 => integer!(u128),
		TypeDefPrimitive::I8 => integer!(i8),
		TypeDefPrimitive::I16 => integer!(i16),
		TypeDefPrimitive::I32 => integer!(i32),
		TypeDefPrimitive::I64 => integer!(i64),
		TypeDefPrimitive::I128 => integer!(i128),
		other => return Err(format!("{other:?} is not supported")),
	}
	Ok(())
}

fn decode_primitive(primitive: &TypeDefPrimitive, input: &mut &[u8]) -> Res<Value> {
	macro_rules! integer {
		($ty:ty, $wide:ident) => {
			$wide(<$ty>::decode(input).map_err(|e| e.to_string())?.into())
		};
	}
	Ok(match primitive {
		TypeDefPrimitive::Bool => Value::Bool(bool::decode(input).map_err(|e| e.to_string())?),
		TypeDefPrimitive::Str => Value::String(String::decode(input).map_err(|e| e.to_string())?),
		TypeDefPrimitive::U8 => integer!(u8, unsigned),
		TypeDefPrimitive::U16 => integer!(u16, unsigned),
		TypeDefPrimitive::U32 => integer!(u32, unsigned),
		TypeDefPrimitive::U64 => integer!(u64, unsigned),
		TypeDefPrimitive::U128 => integer!(u128, unsigned),
		TypeDefPrimitive::I8 => integer!(i8, signed),
		TypeDefPrimitive::I16 => integer!(i16, signed),
		TypeDefPrimitive::I32 => integer!(i32, signed),
		TypeDefPrimitive::I64 => integer!(i64, signed),
		TypeDefPrimitive::I128 => integer!(i128, signed),
		other => return Err(format!("{other:?} is not supported")),
	})
}
