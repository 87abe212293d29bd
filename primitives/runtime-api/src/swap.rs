//! Prices and simulated swaps.
//!
//! Field order is SCALE order. Spec: `docs/protocol/rpc.md` §14.

use codec::{Decode, Encode};
use scale_info::TypeInfo;
use subtensor_types::{AlphaBalance, NetUid, TaoBalance};

/// Subnet price.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct SubnetPrice {
	/// Netuid.
	pub netuid: NetUid,
	/// Price.
	pub price: u64,
}

/// Sim swap result.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, PartialEq, Eq)]
pub struct SimSwapResult {
	/// Tao amount.
	pub tao_amount: TaoBalance,
	/// Alpha amount.
	pub alpha_amount: AlphaBalance,
	/// Tao fee.
	pub tao_fee: TaoBalance,
	/// Alpha fee.
	pub alpha_fee: AlphaBalance,
	/// Tao slippage.
	pub tao_slippage: TaoBalance,
	/// Alpha slippage.
	pub alpha_slippage: AlphaBalance,
}
