//! The pools' engine and the reserves that it trades against. Spec: `docs/protocol/swap.md` §2, §19.

use crate::{AlphaBalance, NetUid, TaoBalance};
use sp_runtime::DispatchError;
use sp_weights::WeightMeter;
use substrate_fixed::types::U64F64;

/// Result of a swap. The caller moves the reserves by `paid_in` and `paid_out` and pays the fee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SwapOutcome<In, Out> {
	/// What goes into the pool, net of the fee.
	pub paid_in: In,
	/// What comes out of the pool.
	pub paid_out: Out,
	/// Fee on the input.
	pub fee: In,
	/// Part of the fee that the block author gets (all of it at present).
	pub fee_to_author: In,
}

/// Why a swap failed, for callers that liquidate what they can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwapFailure {
	/// Above the input cap: a smaller chunk may pass.
	InputTooLarge,
	/// The pool can't pay anything out for this; no chunk passes.
	TerminalLiquidity,
	/// Anything else.
	Other,
}

/// Buying and selling alpha against the pool of a subnet.
///
/// Computes and checks; it never moves the reserves (the caller does), so [`Self::buy`] and
/// [`Self::sell`] change nothing and serve as simulations too. Subnets without a pool (root and
/// stable ones) exchange one to one, without fee and limit.
/// Price limits are RAO of TAO for one whole alpha.
pub trait SwapHandler {
	/// Buys alpha with `tao`, at most up to the price `limit`.
	fn buy(
		netuid: NetUid,
		tao: TaoBalance,
		limit: TaoBalance,
		drop_fees: bool,
	) -> Result<SwapOutcome<TaoBalance, AlphaBalance>, DispatchError>;
	/// Sells `alpha`, at most down to the price `limit`.
	fn sell(
		netuid: NetUid,
		alpha: AlphaBalance,
		limit: TaoBalance,
		drop_fees: bool,
	) -> Result<SwapOutcome<AlphaBalance, TaoBalance>, DispatchError>;
	/// What [`Self::buy`] without a limit would give; nothing at all on an unknown subnet.
	fn sim_buy(
		netuid: NetUid,
		tao: TaoBalance,
	) -> Result<SwapOutcome<TaoBalance, AlphaBalance>, DispatchError>;
	/// What [`Self::sell`] without a limit would give; nothing at all on an unknown subnet.
	fn sim_sell(
		netuid: NetUid,
		alpha: AlphaBalance,
	) -> Result<SwapOutcome<AlphaBalance, TaoBalance>, DispatchError>;
	/// Most TAO that a buy may offer before the price passes `limit`, fee included.
	fn max_buy_input(netuid: NetUid, limit: TaoBalance) -> Result<TaoBalance, DispatchError>;
	/// Most alpha that a sale may offer before the price passes `limit`, fee included.
	fn max_sell_input(netuid: NetUid, limit: TaoBalance) -> Result<AlphaBalance, DispatchError>;
	/// Most TAO that one buy may offer, whatever the limit: 1000 reserves.
	fn buy_input_cap(netuid: NetUid) -> TaoBalance;
	/// Most alpha that one sale may offer, whatever the limit: 1000 reserves.
	fn sell_input_cap(netuid: NetUid) -> AlphaBalance;
	/// Sorts an error of [`Self::buy`] or [`Self::sell`].
	fn classify_failure(error: DispatchError) -> SwapFailure;
	/// The fee on an input of `amount` units, rounded as in a swap.
	fn approx_fee(netuid: NetUid, amount: u64) -> u64;
	/// Spot price, TAO for one alpha.
	fn current_alpha_price(netuid: NetUid) -> U64F64;
	/// Limit that no buy reaches.
	fn max_price() -> TaoBalance;
	/// Limit that no sale reaches.
	fn min_price() -> TaoBalance;
	/// Alpha equivalent to `tao` at the current price.
	fn alpha_for_tao(netuid: NetUid, tao: TaoBalance) -> AlphaBalance;
	/// Adds emission to the pool; returns what became price-active (the rest is kept in the
	/// reservoirs).
	fn adjust_protocol_liquidity(
		netuid: NetUid,
		tao: TaoBalance,
		alpha: AlphaBalance,
	) -> (TaoBalance, AlphaBalance);
	/// TAO that is created but not price-active yet.
	fn tao_reservoir(netuid: NetUid) -> TaoBalance;
	/// Alpha that is created but not price-active yet.
	fn alpha_reservoir(netuid: NetUid) -> AlphaBalance;
	/// Empties both reservoirs and returns what was in them; the caller owns it now.
	fn take_reservoirs(netuid: NetUid) -> (TaoBalance, AlphaBalance);
	/// Sets up the pool of a new subnet, at `price` or the reserves' own.
	fn init_swap(netuid: NetUid, price: Option<U64F64>);
	/// Empties the reserves and reservoirs of a dissolved subnet and forgets its pool: all in one
	/// step, or nothing and `false` where `meter` can't pay for it.
	fn clear_protocol_liquidity(netuid: NetUid, meter: &mut WeightMeter) -> bool;
}

/// The reserves of the pools, kept by the pallet that owns them.
pub trait PoolReserves {
	/// Whether the subnet exists.
	fn exists(netuid: NetUid) -> bool;
	/// Pricing of the pool: 0 stable, 1 dynamic.
	fn mechanism(netuid: NetUid) -> u16;
	/// TAO reserve, RAO.
	fn tao_reserve(netuid: NetUid) -> TaoBalance;
	/// Alpha reserve.
	fn alpha_reserve(netuid: NetUid) -> AlphaBalance;
	/// Sets both reserves to zero.
	fn clear_reserves(netuid: NetUid);
}
