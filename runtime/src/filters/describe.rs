//! The types of proxies and what they permit, as clients ask for them: made from the same tables as
//! the filter. Spec: `docs/protocol/rpc.md` §15.

use super::{
	groups::{Calls, Part},
	proxies::{Bound, BoundedCall, Permission, permission},
};
use crate::RuntimeCall;
use alloc::{vec, vec::Vec};
use scale_info::{TypeDef, TypeDefVariant, TypeInfo};
use subtensor_runtime_api::proxies::{
	CallConstraint, CallInfo, FilterMode, ProxyFilterInfo, ProxyTypeInfo,
};
use subtensor_types::ProxyType;

/// All types, in the order of their numbers.
pub fn types() -> Vec<ProxyTypeInfo> {
	let info = |proxy_type: ProxyType| ProxyTypeInfo {
		name: bytes(proxy_type.name()),
		index: proxy_type.index(),
		deprecated: proxy_type.is_deprecated(),
	};
	ProxyType::ALL.into_iter().map(info).collect()
}

/// What the types with these numbers permit, or all types. Unknown numbers are left out.
pub fn filters(numbers: Option<Vec<u8>>) -> Vec<ProxyFilterInfo> {
	let asked = |proxy_type: &ProxyType| {
		numbers.as_ref().is_none_or(|numbers| numbers.contains(&proxy_type.index()))
	};
	let pallets = Pallets::read();
	let info = |proxy_type: ProxyType| ProxyFilterInfo {
		proxy_type: proxy_type.index(),
		name: bytes(proxy_type.name()),
		deprecated: proxy_type.is_deprecated(),
		filter_mode: pallets.mode(permission(proxy_type)),
	};
	ProxyType::ALL.into_iter().filter(asked).map(info).collect()
}

/// The calls of the runtime, read from the description of its types.
struct Pallets(TypeDefVariant);

impl Pallets {
	fn read() -> Self {
		match RuntimeCall::type_info().type_def {
			TypeDef::Variant(pallets) => Self(pallets),
			_ => Self(TypeDefVariant::new(Vec::new())),
		}
	}

	fn mode(&self, permission: Permission) -> FilterMode {
		let calls = match permission {
			Permission::Everything => return FilterMode::AllowAll,
			Permission::Groups(groups) => {
				let parts = groups.iter().flat_map(|group| group.iter());
				parts.flat_map(|part| self.calls_of(part)).collect()
			}
			Permission::Bounded(calls) => {
				calls.iter().flat_map(|bounded| self.bounded(bounded)).collect()
			}
		};
		FilterMode::Allow(calls)
	}

	fn calls_of(&self, part: &Part) -> Vec<CallInfo> {
		let wanted = |name: &str| match part.calls {
			Calls::Every => true,
			Calls::Named(names) => names.contains(&name),
		};
		self.select(part.pallet, wanted, None)
	}

	fn bounded(&self, bounded: &BoundedCall) -> Vec<CallInfo> {
		let param_name = bytes(bounded.argument);
		let constraint = match bounded.bound {
			Bound::LessThan(limit) => {
				CallConstraint::ParamLessThan { param_name, limit: u128::from(limit) }
			}
			Bound::Call { pallet, call } => CallConstraint::NestedCallMustBe {
				param_name,
				pallet_name: bytes(pallet),
				call_name: bytes(call),
			},
		};
		self.select(bounded.pallet, |name| name == bounded.call, Some(constraint))
	}

	/// The wanted calls of a pallet; none where the runtime does not have the pallet.
	fn select(
		&self,
		pallet: &str,
		wanted: impl Fn(&str) -> bool,
		constraint: Option<CallConstraint>,
	) -> Vec<CallInfo> {
		let Some(variant) = self.0.variants.iter().find(|variant| variant.name == pallet) else {
			return vec![];
		};
		let Some(TypeDef::Variant(calls)) =
			variant.fields.first().map(|field| field.ty.type_info().type_def)
		else {
			return vec![];
		};
		let info = |name: &str, call_index: u8| CallInfo {
			pallet_name: bytes(pallet),
			pallet_index: variant.index,
			call_name: bytes(name),
			call_index,
			constraint: constraint.clone(),
		};
		calls
			.variants
			.iter()
			.filter(|call| wanted(call.name))
			.map(|call| info(call.name, call.index))
			.collect()
	}
}

fn bytes(text: &str) -> Vec<u8> {
	text.as_bytes().to_vec()
}
