//! Knobs of the validators' baskets. Root only.
//!
//! Specification: `docs/protocol/admin-utils.md` §11, `docs/protocol/staking.md` §18.8.

use crate::{
	gate::ensure_value,
	pallet::{Config, Error, Event, Pallet},
};
use pallet_subtensor::subnets::params;
use sp_runtime::DispatchResult;

/// The whole, in ten-thousandths.
const WHOLE_BPS: u16 = 10_000;

/// Errors: [`Error::ValueNotInBounds`] for 0.
pub(crate) fn set_concentration_cap<T: Config>(cap: u16) -> DispatchResult {
	ensure_value::<T>(cap > 0, Error::ValueNotInBounds)?;
	params::set_basket_concentration_cap::<T>(cap);
	Pallet::<T>::deposit_event(Event::BasketConcentrationCapSet { cap });
	Ok(())
}

/// Errors: [`Error::ValueNotInBounds`] for 0.
pub(crate) fn set_daily_turnover_cap<T: Config>(cap: u16) -> DispatchResult {
	ensure_value::<T>(cap > 0, Error::ValueNotInBounds)?;
	params::set_basket_daily_turnover_cap::<T>(cap);
	Pallet::<T>::deposit_event(Event::BasketDailyTurnoverCapSet { cap });
	Ok(())
}

/// Errors: [`Error::ValueNotInBounds`] for 0.
pub(crate) fn set_liquidity_cap<T: Config>(cap: u16) -> DispatchResult {
	ensure_value::<T>(cap > 0, Error::ValueNotInBounds)?;
	params::set_basket_liquidity_cap::<T>(cap);
	Pallet::<T>::deposit_event(Event::BasketLiquidityCapSet { cap });
	Ok(())
}

/// Emits [`Event::BasketTradingToggled`].
pub(crate) fn set_trading_enabled<T: Config>(enabled: bool) {
	params::set_basket_trading_enabled::<T>(enabled);
	Pallet::<T>::deposit_event(Event::BasketTradingToggled { enabled });
}

/// Emits [`Event::BasketTradingFrozenSet`].
pub(crate) fn set_trading_frozen<T: Config>(hotkey: T::AccountId, frozen: bool) {
	params::set_basket_trading_frozen::<T>(&hotkey, frozen);
	Pallet::<T>::deposit_event(Event::BasketTradingFrozenSet { hotkey, frozen });
}

/// Errors: [`Error::ValueNotInBounds`] above 10,000 ten-thousandths.
pub(crate) fn set_claim_dust<T: Config>(
	row_cap_rao: u64,
	row_bps: u16,
	slice_rao: u64,
	forfeit_cap_rao: u64,
) -> DispatchResult {
	ensure_value::<T>(row_bps <= WHOLE_BPS, Error::ValueNotInBounds)?;
	params::set_basket_claim_dust::<T>(row_cap_rao, row_bps, slice_rao, forfeit_cap_rao);
	Pallet::<T>::deposit_event(Event::BasketClaimDustSet {
		row_cap_rao,
		row_bps,
		slice_rao,
		forfeit_cap_rao,
	});
	Ok(())
}

/// Emits [`Event::BasketMinTradeTaoSet`].
pub(crate) fn set_min_trade_tao<T: Config>(min_trade_rao: u64) {
	params::set_basket_min_trade_tao::<T>(min_trade_rao);
	Pallet::<T>::deposit_event(Event::BasketMinTradeTaoSet { min_trade_rao });
}
