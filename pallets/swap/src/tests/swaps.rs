//! Orders, limits, quotes: the documents' examples through the interface. Spec:
//! `docs/protocol/swap.md` §12 to §15, §23.

use super::mock::*;
use crate::*;
use frame_support::assert_storage_noop;
use sp_runtime::DispatchError;
use subtensor_types::{
	AlphaBalance, TaoBalance,
	traits::{SwapFailure, SwapHandler},
};

/// In, out and fee of a buy or its error.
fn buy(tao: u64, limit: u64) -> Result<(u64, u64, u64), DispatchError> {
	let trade = Swap::buy(NET, TaoBalance::new(tao), TaoBalance::new(limit), false)?;
	Ok((trade.paid_in.rao(), trade.paid_out.rao(), trade.fee.rao()))
}

/// In, out and fee of a sale or its error.
fn sell(alpha: u64, limit: u64) -> Result<(u64, u64, u64), DispatchError> {
	let trade = Swap::sell(NET, AlphaBalance::new(alpha), TaoBalance::new(limit), false)?;
	Ok((trade.paid_in.rao(), trade.paid_out.rao(), trade.fee.rao()))
}

const T: u64 = 1_000_000_000_000;
const MAX: u64 = 1_000_000_000_000_000;

#[test]
fn the_documents_swaps_come_out() {
	with_pool(T, 4 * T, || {
		assert_storage_noop!({
			assert_eq!(
				buy(100_000_000_000, MAX),
				Ok((99_949_645_228, 363_469_893_959, 50_354_772))
			);
			assert_eq!(
				sell(100_000_000_000, 1_000),
				Ok((99_949_645_228, 24_378_261_656, 50_354_772))
			);
			assert_eq!(buy(1, MAX), Ok((1, 4, 0)));
			assert_eq!(sell(4, 1_000), Ok((4, 1, 0)));
			assert_eq!(sell(3, 1_000), Err(Error::<Test>::ReservesTooLow.into()));
			assert_eq!(buy(1_001 * T, MAX), Err(Error::<Test>::SwapInputTooLarge.into()));
		});
	});
	with_pool(T, 999_999, || {
		assert_eq!(buy(1_000, MAX), Err(Error::<Test>::ReservesTooLow.into()));
	});
}

#[test]
fn a_limit_stops_the_trade_and_must_lie_beyond_the_price() {
	with_pool(150_000_000_000, 100_000_000_000, || {
		let filled = buy(900_000_000_000, 24_000_000_000);
		assert_eq!(filled, Ok((450_000_000_000, 75_000_000_000, 226_710_634)));
		assert_eq!(buy(MAX / 10, 1_500_000_001), Ok((49, 32, 0)));
		assert_eq!(buy(MAX / 10, 1_500_000_000), Err(Error::<Test>::PriceLimitExceeded.into()));
	});
	with_pool(200_000_000_000, 100_000_000_000, || {
		let filled = sell(MAX / 10, 500_000_000);
		assert_eq!(filled, Ok((100_000_000_000, 100_000_000_000, 50_380_141)));
		assert_eq!(sell(MAX / 10, 2_000_000_000), Err(Error::<Test>::PriceLimitExceeded.into()));
	});
}

#[test]
fn a_waived_fee_buys_more() {
	with_pool(T, 4 * T, || {
		let free = Swap::buy(NET, TaoBalance::new(T / 10), Swap::max_price(), true).unwrap();
		assert_eq!(free.fee, TaoBalance::ZERO);
		assert_eq!(free.paid_in, TaoBalance::new(T / 10));
		assert!(free.paid_out > AlphaBalance::new(363_469_893_959));
	});
}

#[test]
fn stable_subnets_trade_one_to_one_and_unknown_ones_not_at_all() {
	with_pool(T, 4 * T, || {
		let tao = TaoBalance::new(1_000);
		let trade = Swap::sim_buy(STABLE, tao).unwrap();
		assert_eq!((trade.paid_in, trade.paid_out.rao(), trade.fee.rao()), (tao, 1_000, 0));
		assert_eq!(Swap::sim_buy(UNKNOWN, tao), Ok(Default::default()));
		assert_eq!(Swap::quote_buy(UNKNOWN, tao), Default::default());
		assert_eq!(Swap::price_rao(STABLE), 1_000_000_000);
		assert_eq!(Swap::price_rao(UNKNOWN), 1_000_000_000);
		assert_eq!(Swap::approx_fee(STABLE, T), 0);
		assert_eq!(Swap::buy_input_cap(STABLE), TaoBalance::MAX);
		assert_eq!(Swap::alpha_for_tao(STABLE, tao), AlphaBalance::new(1_000));
	});
}

#[test]
fn quotes_are_the_documents() {
	with_pool(T, 4 * T, || {
		let quote = Swap::quote_buy(NET, TaoBalance::new(100_000_000_000));
		assert_eq!(quote.tao_amount, 99_949_645_228);
		assert_eq!(quote.alpha_amount, 363_469_893_959);
		assert_eq!(quote.tao_fee, 50_354_772);
		assert_eq!(quote.alpha_slippage, 36_530_106_041);
		let quote = Swap::quote_sell(NET, AlphaBalance::new(100_000_000_000));
		assert_eq!(quote.tao_amount, 24_378_261_656);
		assert_eq!(quote.alpha_fee, 50_354_772);
		assert_eq!(quote.tao_slippage, 621_738_344);
		assert_eq!(Swap::price_rao(NET), 250_000_000);
		let alpha = Swap::alpha_for_tao(NET, TaoBalance::new(1_000_000_000));
		assert_eq!(alpha, AlphaBalance::new(4_000_000_000));
		assert_eq!(Swap::approx_fee(NET, 1_985), 0);
		assert_eq!(Swap::approx_fee(NET, 1_986), 1);
	});
}

#[test]
fn failures_are_sorted_for_those_who_liquidate() {
	with_pool(T, 4 * T, || {
		let sort = |error: Error<Test>| Swap::classify_failure(error.into());
		assert_eq!(sort(Error::SwapInputTooLarge), SwapFailure::InputTooLarge);
		assert_eq!(sort(Error::ReservesTooLow), SwapFailure::TerminalLiquidity);
		assert_eq!(sort(Error::PriceLimitExceeded), SwapFailure::Other);
		assert_eq!(Swap::classify_failure(DispatchError::BadOrigin), SwapFailure::Other);
		assert_eq!(Swap::sell_input_cap(NET), AlphaBalance::new(4_000 * T));
	});
}
