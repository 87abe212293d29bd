//! Records in storage. Field order is SCALE order. Spec: `docs/protocol/companion-pallets.md` §4.3.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// That an account may act for another one. Ordered by its fields, as the list is that holds it.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct ProxyDefinition<AccountId, ProxyType, BlockNumber> {
	/// Who may act.
	pub delegate: AccountId,
	/// What it may do.
	pub proxy_type: ProxyType,
	/// Blocks that a call must have been announced before it is made; 0 = no announcement.
	pub delay: BlockNumber,
}

/// A call that will be made for an account.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Announcement<AccountId, Hash, BlockNumber> {
	/// The account that the call will be made for.
	pub real: AccountId,
	/// Hash of the encoded call.
	pub call_hash: Hash,
	/// Block of the announcement.
	pub height: BlockNumber,
}

/// What a deposit is for.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum DepositKind {
	/// The list of who may act for the account.
	Proxies,
	/// The list of what the account announced.
	Announcements,
}
