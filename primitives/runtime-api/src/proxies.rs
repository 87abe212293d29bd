//! Types of proxies and what they permit.
//!
//! Field order is SCALE order. Names are UTF-8. Spec: `docs/protocol/rpc.md` §15.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// A type of proxy.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct ProxyTypeInfo {
	/// Its name.
	pub name: Vec<u8>,
	/// Its number.
	pub index: u8,
	/// Whether it is retired and permits nothing.
	pub deprecated: bool,
}

/// What a type of proxy permits.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct ProxyFilterInfo {
	/// The number of the type.
	pub proxy_type: u8,
	/// Its name.
	pub name: Vec<u8>,
	/// Whether it is retired.
	pub deprecated: bool,
	/// The calls.
	pub filter_mode: FilterMode,
}

/// Which calls pass.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub enum FilterMode {
	/// Every call.
	AllowAll,
	/// These calls only; none if the list is empty.
	Allow(Vec<CallInfo>),
}

/// A call that passes.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct CallInfo {
	/// The pallet's name in the metadata.
	pub pallet_name: Vec<u8>,
	/// The pallet's number.
	pub pallet_index: u8,
	/// The name of the call.
	pub call_name: Vec<u8>,
	/// The number of the call in its pallet.
	pub call_index: u8,
	/// What its arguments have to meet, if anything.
	pub constraint: Option<CallConstraint>,
}

/// What an argument has to meet.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub enum CallConstraint {
	/// An amount below a limit.
	ParamLessThan {
		/// The argument.
		param_name: Vec<u8>,
		/// The first amount that is too much, in the unit of the argument.
		limit: u128,
	},
	/// A certain call inside.
	NestedCallMustBe {
		/// The argument.
		param_name: Vec<u8>,
		/// The pallet of the inner call.
		pallet_name: Vec<u8>,
		/// The name of the inner call.
		call_name: Vec<u8>,
	},
}
