//! Prices of baskets' shares, and their budget for trades. Spec: `docs/protocol/rpc.md` §16.
//!
//! A basket without a baseline is shown against itself: divisor 1, nothing earned yet. The levels of
//! the index are 1 until a first snapshot.

use super::baskets;
use crate::{
	pallet::*,
	root::basket::fund::{self, Holding},
	subnets,
	types::{BetaBaselineOf, BetaIndexSnapshotOf},
};
use alloc::vec::Vec;
use substrate_fixed::types::{I96F32, U64F64};
use subtensor_runtime_api::baskets::{
	BasketTradingStatus, BetaPosition, BetaPricing, BetaPricingPage,
};
use subtensor_types::TaoBalance;

/// Most baskets of a page.
const PAGE: usize = 64;
/// Blocks in which the budget for trades refills.
const REFILL_BLOCKS: u64 = 7_200;

const ONE: U64F64 = U64F64::from_bits(1 << 64);

/// The price of a basket's shares; `None` without shares.
pub fn pricing<T: Config>(hotkey: &T::AccountId) -> Option<BetaPricing<T::AccountId>> {
	let shares = BasketShares::<T>::get(hotkey);
	if shares == 0 {
		return None;
	}
	let stored = BetaBaseline::<T>::get(hotkey);
	let provisional = stored.is_none();
	let baseline = stored.unwrap_or_else(|| unbased::<T>(hotkey));
	let spot_nav_tao = baskets::spot_value::<T>(hotkey);
	let spot_price = ratio(spot_nav_tao.rao(), shares);
	let staker_yield = earned::<T>(hotkey, baseline.rate0).saturating_mul(spot_price);
	let (bag_index, stake_index) = index::<T>();
	Some(BetaPricing {
		hotkey: hotkey.clone(),
		spot_price,
		display_price: spot_price.checked_div(baseline.price_divisor).unwrap_or_default(),
		stake_price: ONE.saturating_add(staker_yield).saturating_mul(baseline.tr_splice),
		staker_yield,
		staker_twr: BasketTwr::<T>::get(hotkey),
		bag_index,
		stake_index,
		first_block: baseline.first_block,
		provisional,
		spot_nav_tao,
		shares,
		display_shares: U64F64::from_num(shares).saturating_mul(baseline.price_divisor),
	})
}

/// Prices of the baskets after a validator, at most `limit`; 0 = as many as a page has.
pub fn pricing_page<T: Config>(
	start_after: Option<T::AccountId>,
	limit: u32,
) -> BetaPricingPage<T::AccountId> {
	let limit = match usize::try_from(limit) {
		Ok(limit @ 1..=PAGE) => limit,
		_ => PAGE,
	};
	let mut validators = baskets::validators::<T>()
		.into_iter()
		.filter(|hotkey| start_after.as_ref().is_none_or(|after| hotkey > after))
		.filter(|hotkey| BasketShares::<T>::contains_key(hotkey));
	let pricing: Vec<_> =
		validators.by_ref().take(limit).filter_map(|hotkey| pricing::<T>(&hotkey)).collect();
	let more = validators.next().is_some();
	let next = pricing.last().filter(|_| more).map(|last| last.hotkey.clone());
	BetaPricingPage { pricing, next }
}

/// Levels of the index: of all baskets, and of all root stake.
pub fn index<T: Config>() -> (U64F64, U64F64) {
	BetaIndexSnapshot::<T>::get()
		.map_or((ONE, ONE), |BetaIndexSnapshotOf { bag_level, stake_level, .. }| {
			(bag_level, stake_level)
		})
}

/// What a coldkey owns of a basket; `None` where it is nothing.
pub fn position<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
) -> Option<BetaPosition<T::AccountId>> {
	let held = baskets::position::<T>(hotkey, coldkey)?;
	let price = pricing::<T>(hotkey)?;
	let divisor = BetaBaseline::<T>::get(hotkey).map_or(ONE, |baseline| baseline.price_divisor);
	Some(BetaPosition {
		hotkey: held.hotkey,
		beta: held.beta,
		display_beta: U64F64::from_num(held.beta).saturating_mul(divisor),
		display_price: price.display_price,
		value_tao: held.value_tao,
		spot_value_tao: held.spot_value_tao,
		provisional: price.provisional,
	})
}

/// All positions of a coldkey, in the order of its list of hotkeys.
pub fn portfolio<T: Config>(coldkey: &T::AccountId) -> Vec<BetaPosition<T::AccountId>> {
	StakingHotkeys::<T>::get(coldkey)
		.iter()
		.filter_map(|hotkey| position::<T>(hotkey, coldkey))
		.collect()
}

/// How much of a basket may be traded: a share of its guarded value a day.
/// Spec: `docs/protocol/staking.md` §18.8.
pub fn trading_status<T: Config>(hotkey: &T::AccountId) -> BasketTradingStatus {
	let guarded = fund::holdings::<T>(hotkey)
		.iter()
		.map(guarded_value::<T>)
		.fold(TaoBalance::ZERO, TaoBalance::saturating_add);
	let cap = u64::from(BasketDailyTurnoverCap::<T>::get());
	let budget = guarded.mul_div_floor(cap, u16::MAX.into()).unwrap_or_default();
	let available = BasketTradeBucket::<T>::get(hotkey).map_or(budget, |(level, block)| {
		let elapsed = subnets::now::<T>().saturating_sub(block).min(REFILL_BLOCKS);
		let refill = budget.mul_div_floor(elapsed, REFILL_BLOCKS).unwrap_or_default();
		TaoBalance::new(level).saturating_add(refill).min(budget)
	});
	BasketTradingStatus {
		enabled: BasketTradingEnabled::<T>::get(),
		frozen: BasketTradingFrozen::<T>::contains_key(hotkey),
		refill_blocks: REFILL_BLOCKS,
		tao_available: available,
		budget_tao: budget,
	}
}

/// Realizable value, but not above the value at the slow average of the price; cash is worth itself.
fn guarded_value<T: Config>(holding: &Holding) -> TaoBalance {
	let realizable = holding.worth::<T>().tao;
	if holding.netuid.is_root() {
		return realizable;
	}
	let slow = U64F64::saturating_from_num(SubnetMovingPrice::<T>::get(holding.netuid));
	let value = U64F64::from_num(holding.alpha.rao()).saturating_mul(slow);
	realizable.min(TaoBalance::new(value.saturating_to_num()))
}

/// A baseline for a basket that has none.
fn unbased<T: Config>(hotkey: &T::AccountId) -> BetaBaselineOf {
	BetaBaselineOf {
		price_divisor: ONE,
		rate0: BasketRate::<T>::get(hotkey),
		tr_splice: ONE,
		first_block: 0,
	}
}

/// Shares that one RAO of root stake has earned since the baseline.
fn earned<T: Config>(hotkey: &T::AccountId, since: I96F32) -> U64F64 {
	let earned = BasketRate::<T>::get(hotkey).saturating_sub(since);
	U64F64::saturating_from_num(earned.max(I96F32::from_bits(0)))
}

/// `value / shares`, rounded down.
fn ratio(value: u64, shares: u64) -> U64F64 {
	U64F64::from_num(value).checked_div(U64F64::from_num(shares)).unwrap_or_default()
}
