//! Delegates: hotkeys that others may stake to.
//!
//! Field order is SCALE order. Spec: `docs/protocol/rpc.md` §9.

use alloc::vec::Vec;
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;
use subtensor_types::NetUid;

/// Delegate info.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct DelegateInfo<AccountId> {
	/// Delegate ss58.
	pub delegate_ss58: AccountId,
	/// Take.
	pub take: Compact<u16>,
	/// Nominators.
	pub nominators: Vec<(AccountId, Vec<(Compact<NetUid>, Compact<u64>)>)>,
	/// Owner ss58.
	pub owner_ss58: AccountId,
	/// Registrations.
	pub registrations: Vec<Compact<NetUid>>,
	/// Validator permits.
	pub validator_permits: Vec<Compact<NetUid>>,
	/// Return per 1000.
	pub return_per_1000: Compact<u64>,
	/// Total daily return.
	pub total_daily_return: Compact<u64>,
}
