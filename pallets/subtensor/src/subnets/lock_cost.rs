//! What a new subnet costs: twice the last price, falling linearly, never below the least price.
//!
//! Specification: `docs/protocol/subnets.md` §5.

use crate::{pallet::*, rate_limits, subnets, types::RateLimitKey};
use subtensor_types::TaoBalance;

/// RAO per block before the first halving, against which the interval is measured.
const FULL_EMISSION: u128 = 1_000_000_000;

/// Price (RAO) of a subnet in this block.
pub fn lock_cost<T: Config>() -> TaoBalance {
	let last_block = rate_limits::last::<T>(&RateLimitKey::NetworkLastRegistered);
	let cost = cost_at(
		NetworkLastLockCost::<T>::get().rao(),
		NetworkMinLockCost::<T>::get().rao(),
		last_block,
		subnets::now::<T>(),
		effective_interval(
			NetworkLockReductionInterval::<T>::get(),
			subtensor_emission::halving::block_emission(TotalIssuance::<T>::get().rao()),
		),
	);
	TaoBalance::new(cost)
}

/// The reduction interval shortened as halvings shorten the emission: `interval · emission / 10^9`,
/// rounded down.
fn effective_interval(interval: u64, emission: u64) -> u64 {
	u128::from(interval)
		.saturating_mul(emission.into())
		.checked_div(FULL_EMISSION)
		.and_then(|blocks| u64::try_from(blocks).ok())
		.unwrap_or(u64::MAX)
}

/// `max(min, last · 2 − floor(last / interval) · (now − last_block))`, all saturating; the factor is
/// 1 before the first registration (`last_block` = 0), and an interval of 0 never lowers the price.
/// The division comes first, so the price falls a little slower than the exact line.
fn cost_at(last: u64, min: u64, last_block: u64, now: u64, interval: u64) -> u64 {
	let factor = if last_block == 0 { 1 } else { 2 };
	let rate = last.checked_div(interval).unwrap_or_default();
	let fallen = rate.saturating_mul(now.saturating_sub(last_block));
	last.saturating_mul(factor).saturating_sub(fallen).max(min)
}

#[cfg(test)]
mod tests {
	use super::*;

	const TAO: u64 = 1_000_000_000;
	const INTERVAL: u64 = 100_800;

	#[test]
	fn the_price_doubles_at_a_registration_and_falls_to_the_least_price() {
		let cases = [
			(1_000, 0, 100_800, INTERVAL, 1_000_000_000_000),
			(1_000, 100, 100, INTERVAL, 2_000_000_000_000),
			(1_000, 100, 7_300, INTERVAL, 1_928_571_435_200),
			(1_000, 100, 50_500, INTERVAL, 1_500_000_046_400),
			(1_000, 100, 100_900, INTERVAL, 1_000_000_092_800),
			(1_000, 100, 300_100, INTERVAL, 1_000_000_000_000),
			(2_500, 5_000, 12_200, INTERVAL, 4_821_428_573_600),
			(2_500, 5_000, 12_200, 50_400, 4_642_857_147_200),
		];
		for (last, last_block, now, interval, cost) in cases {
			assert_eq!(cost_at(last * TAO, 1_000 * TAO, last_block, now, interval), cost);
		}
	}

	#[test]
	fn without_an_interval_the_price_never_falls() {
		assert_eq!(cost_at(1_000, 1, 5, u64::MAX, 0), 2_000);
	}

	#[test]
	fn a_halving_of_the_emission_halves_the_interval() {
		assert_eq!(effective_interval(INTERVAL, 1_000_000_000), INTERVAL);
		assert_eq!(effective_interval(INTERVAL, 500_000_000), 50_400);
		assert_eq!(effective_interval(u64::MAX, 1_000_000_000), u64::MAX);
		assert_eq!(effective_interval(INTERVAL, 0), 0);
	}
}
