//! Stake of coldkeys.
//!
//! Field order is SCALE order. Spec: `docs/protocol/rpc.md` §12.

use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// Stake info.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct StakeInfo<AccountId> {
	/// Hotkey.
	pub hotkey: AccountId,
	/// Coldkey.
	pub coldkey: AccountId,
	/// Netuid.
	pub netuid: Compact<NetUid>,
	/// Stake.
	pub stake: Compact<AlphaBalance>,
	/// Locked.
	pub locked: Compact<u64>,
	/// Emission.
	pub emission: Compact<AlphaBalance>,
	/// Tao emission.
	pub tao_emission: Compact<TaoBalance>,
	/// Drain.
	pub drain: Compact<u64>,
	/// Is registered.
	pub is_registered: bool,
}

/// Stake availability.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct StakeAvailability {
	/// Total.
	pub total: Compact<AlphaBalance>,
	/// Locked.
	pub locked: Compact<AlphaBalance>,
	/// Available.
	pub available: Compact<AlphaBalance>,
}
