//! Prices, orders and quotes: loads a pool and asks the arithmetic.
//! Spec: `docs/protocol/swap.md` §10 to §15.

use crate::{constants, pallet::*};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};
use substrate_fixed::types::U64F64;
use subtensor_balancer::{
	BalancerError, FeeRate as Rate, Market, Order, Pool, Quote, RAO_PER_UNIT, Side, Weights,
};
use subtensor_types::{
	AlphaBalance, NetUid, TaoBalance,
	traits::{PoolReserves, SwapFailure, SwapHandler, SwapOutcome},
};

/// Mechanism of subnets with a pool.
const DYNAMIC: u16 = 1;

impl<T: Config> From<BalancerError> for Error<T> {
	fn from(error: BalancerError) -> Self {
		match error {
			BalancerError::ReservesTooLow => Self::ReservesTooLow,
			BalancerError::PriceLimitExceeded => Self::PriceLimitExceeded,
			BalancerError::SwapInputTooLarge => Self::SwapInputTooLarge,
			BalancerError::ReservesOutOfBalance | BalancerError::WeightOutOfRange => {
				Self::ReservesOutOfBalance
			}
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Sets the fee of an existing subnet.
	pub(crate) fn do_set_fee_rate(netuid: NetUid, rate: u16) -> DispatchResult {
		ensure!(T::Reserves::exists(netuid), Error::<T>::MechanismDoesNotExist);
		ensure!(rate <= constants::MAX_FEE_RATE, Error::<T>::FeeRateTooHigh);
		FeeRate::<T>::insert(netuid, rate);
		Self::deposit_event(Event::FeeRateSet { netuid, rate });
		Ok(())
	}

	/// How the subnet exchanges TAO and alpha.
	pub fn market(netuid: NetUid) -> Market {
		if T::Reserves::mechanism(netuid) == DYNAMIC {
			Market::Dynamic(Self::pool(netuid))
		} else {
			Market::Stable
		}
	}

	/// Spot price in RAO per whole alpha, rounded down; 10^9 without a pool (§20.1).
	pub fn price_rao(netuid: NetUid) -> u64 {
		Self::market(netuid).price_rao()
	}

	/// The quote of a buy of `tao`; all zero where the swap would fail (§20.1).
	pub fn quote_buy(netuid: NetUid, tao: TaoBalance) -> Quote {
		Self::quote(netuid, Side::Buy, tao.rao())
	}

	/// The quote of a sale of `alpha`; all zero where the swap would fail (§20.1).
	pub fn quote_sell(netuid: NetUid, alpha: AlphaBalance) -> Quote {
		Self::quote(netuid, Side::Sell, alpha.rao())
	}

	/// Reserves and weights of a pool. Weights outside of the range never get stored; they would
	/// count as one half each.
	pub(crate) fn pool(netuid: NetUid) -> Pool {
		let quote = SwapBalancer::<T>::get(netuid).quote.deconstruct();
		Pool {
			tao: T::Reserves::tao_reserve(netuid).rao(),
			alpha: T::Reserves::alpha_reserve(netuid).rao(),
			weights: Weights::from_quote_parts(quote).unwrap_or(Weights::HALF),
		}
	}

	fn quote(netuid: NetUid, side: Side, amount: u64) -> Quote {
		let market = Self::market(netuid);
		if matches!(market, Market::Stable) && !T::Reserves::exists(netuid) {
			return Quote::default();
		}
		market.quote(
			side,
			amount,
			Rate(FeeRate::<T>::get(netuid)),
			constants::MINIMUM_RESERVE.get(),
		)
	}

	/// Runs an order with a limit in RAO per whole alpha; changes nothing.
	fn run(
		netuid: NetUid,
		side: Side,
		amount: u64,
		limit: TaoBalance,
		drop_fees: bool,
	) -> Result<subtensor_balancer::SwapOutcome, DispatchError> {
		let rate = if drop_fees { Rate::ZERO } else { Rate(FeeRate::<T>::get(netuid)) };
		let order = Order::new(side, amount, rate).with_limit_rao(limit.rao());
		let market = Self::market(netuid);
		let outcome =
			market.swap(&order, constants::MINIMUM_RESERVE.get()).map_err(Error::<T>::from)?;
		if let Market::Dynamic(pool) = market {
			let enough = outcome.amount_paid_out <= pool.output_reserve(side);
			ensure!(enough, Error::<T>::InsufficientLiquidity);
		}
		Ok(outcome)
	}

	/// Gross input of the largest order that the limit allows: in + fee of an offer of a thousand
	/// reserves (`docs/protocol/staking.md` §9).
	fn max_input(netuid: NetUid, side: Side, limit: TaoBalance) -> Result<u64, DispatchError> {
		match Self::market(netuid) {
			Market::Stable => {
				let one = RAO_PER_UNIT;
				let met = match side {
					Side::Buy => limit.rao() >= one,
					Side::Sell => limit.rao() <= one,
				};
				Ok(if met { u64::MAX } else { 0 })
			}
			Market::Dynamic(pool) => {
				Ok(Self::run(netuid, side, pool.max_input(side), limit, false)?.gross_input())
			}
		}
	}

	fn input_cap(netuid: NetUid, side: Side) -> u64 {
		match Self::market(netuid) {
			Market::Stable => u64::MAX,
			Market::Dynamic(pool) => pool.max_input(side),
		}
	}
}

/// The outcome in the currencies of a direction.
fn typed<In: From<u64>, Out: From<u64>>(
	outcome: subtensor_balancer::SwapOutcome,
) -> SwapOutcome<In, Out> {
	SwapOutcome {
		paid_in: outcome.amount_paid_in.into(),
		paid_out: outcome.amount_paid_out.into(),
		fee: outcome.fee_paid.into(),
		fee_to_author: outcome.fee_to_block_author.into(),
	}
}

impl<T: Config> SwapHandler for Pallet<T> {
	fn buy(
		netuid: NetUid,
		tao: TaoBalance,
		limit: TaoBalance,
		drop_fees: bool,
	) -> Result<SwapOutcome<TaoBalance, AlphaBalance>, DispatchError> {
		Self::run(netuid, Side::Buy, tao.rao(), limit, drop_fees).map(typed)
	}

	fn sell(
		netuid: NetUid,
		alpha: AlphaBalance,
		limit: TaoBalance,
		drop_fees: bool,
	) -> Result<SwapOutcome<AlphaBalance, TaoBalance>, DispatchError> {
		Self::run(netuid, Side::Sell, alpha.rao(), limit, drop_fees).map(typed)
	}

	fn sim_buy(
		netuid: NetUid,
		tao: TaoBalance,
	) -> Result<SwapOutcome<TaoBalance, AlphaBalance>, DispatchError> {
		if !T::Reserves::exists(netuid) {
			return Ok(SwapOutcome::default());
		}
		Self::buy(netuid, tao, Self::max_price(), false)
	}

	fn sim_sell(
		netuid: NetUid,
		alpha: AlphaBalance,
	) -> Result<SwapOutcome<AlphaBalance, TaoBalance>, DispatchError> {
		if !T::Reserves::exists(netuid) {
			return Ok(SwapOutcome::default());
		}
		Self::sell(netuid, alpha, Self::min_price(), false)
	}

	fn max_buy_input(netuid: NetUid, limit: TaoBalance) -> Result<TaoBalance, DispatchError> {
		Self::max_input(netuid, Side::Buy, limit).map(TaoBalance::new)
	}

	fn max_sell_input(netuid: NetUid, limit: TaoBalance) -> Result<AlphaBalance, DispatchError> {
		Self::max_input(netuid, Side::Sell, limit).map(AlphaBalance::new)
	}

	fn buy_input_cap(netuid: NetUid) -> TaoBalance {
		TaoBalance::new(Self::input_cap(netuid, Side::Buy))
	}

	fn sell_input_cap(netuid: NetUid) -> AlphaBalance {
		AlphaBalance::new(Self::input_cap(netuid, Side::Sell))
	}

	fn classify_failure(error: DispatchError) -> SwapFailure {
		if error == Error::<T>::SwapInputTooLarge.into() {
			SwapFailure::InputTooLarge
		} else if error == Error::<T>::ReservesTooLow.into() {
			SwapFailure::TerminalLiquidity
		} else {
			SwapFailure::Other
		}
	}

	fn approx_fee(netuid: NetUid, amount: u64) -> u64 {
		Self::market(netuid).fee(Rate(FeeRate::<T>::get(netuid)), amount)
	}

	fn current_alpha_price(netuid: NetUid) -> U64F64 {
		Self::market(netuid).price()
	}

	fn max_price() -> TaoBalance {
		TaoBalance::new(subtensor_balancer::MAX_PRICE)
	}

	fn min_price() -> TaoBalance {
		TaoBalance::new(subtensor_balancer::MIN_PRICE)
	}

	fn alpha_for_tao(netuid: NetUid, tao: TaoBalance) -> AlphaBalance {
		AlphaBalance::new(Self::market(netuid).alpha_for_tao(tao.rao()))
	}

	fn adjust_protocol_liquidity(
		netuid: NetUid,
		tao: TaoBalance,
		alpha: AlphaBalance,
	) -> (TaoBalance, AlphaBalance) {
		Self::inject(netuid, tao, alpha)
	}

	fn tao_reservoir(netuid: NetUid) -> TaoBalance {
		BalancerTaoReservoir::<T>::get(netuid)
	}

	fn alpha_reservoir(netuid: NetUid) -> AlphaBalance {
		BalancerAlphaReservoir::<T>::get(netuid)
	}

	fn take_reservoirs(netuid: NetUid) -> (TaoBalance, AlphaBalance) {
		(BalancerTaoReservoir::<T>::take(netuid), BalancerAlphaReservoir::<T>::take(netuid))
	}

	fn init_swap(netuid: NetUid, price: Option<U64F64>) {
		// A price that the pool cannot express leaves it without weights of its own.
		let _ = Self::initialize(netuid, price);
	}

	fn clear_protocol_liquidity(
		netuid: NetUid,
		meter: &mut frame_support::weights::WeightMeter,
	) -> bool {
		Self::clear(netuid, meter)
	}
}
