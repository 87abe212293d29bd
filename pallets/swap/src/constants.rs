//! Constants that the pallet shows in its metadata. Spec: `docs/protocol/swap.md` §3.

use core::num::NonZeroU64;
use frame_support::PalletId;

/// Names an account that nothing uses any more.
pub const PROTOCOL_ID: PalletId = PalletId(*b"ten/swap");
/// Highest fee rate that governance may set, u16-normalised.
pub const MAX_FEE_RATE: u16 = subtensor_balancer::FeeRate::MAX.0;
/// Shown to clients; no computation uses it.
pub const MINIMUM_LIQUIDITY: u64 = 1_000;
/// Least reserve (RAO) of the side that a swap pays out.
pub const MINIMUM_RESERVE: NonZeroU64 = match NonZeroU64::new(subtensor_balancer::MINIMUM_RESERVE) {
	Some(reserve) => reserve,
	None => NonZeroU64::MIN,
};
