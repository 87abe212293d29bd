//! Averages and proportions that are recorded at the end of the block step.
//!
//! Spec: `docs/protocol/emission.md` §11.2, §19.1, §19.2.

use super::{alpha, eligibility};
use crate::pallet::*;
use substrate_fixed::types::{I96F32, U64F64, U96F32};
use subtensor_emission::{moving_price, shares};
use subtensor_types::{NetUid, traits::SwapHandler};

/// Moves the price averages of every emitting subnet by one block, and records its root
/// proportion. The slow average comes first.
pub fn record<T: Config>(now: u64) {
	let emitting = eligibility::eligible::<T>();
	for netuid in &emitting {
		move_prices::<T>(*netuid, now);
	}
	for netuid in emitting {
		RootProp::<T>::insert(netuid, U96F32::from_bits(alpha::root_proportion::<T>(netuid)));
	}
}

fn move_prices<T: Config>(netuid: NetUid, now: u64) {
	let spot = T::Swap::current_alpha_price(netuid).to_bits();
	let old = shares::price(
		SubnetMechanism::<T>::get(netuid),
		SubnetMovingPrice::<T>::get(netuid).to_bits(),
	);
	let started = FirstEmissionBlockNumber::<T>::get(netuid).unwrap_or_default();
	let slow = moving_price::slow_average(
		old,
		spot,
		SubnetMovingAlpha::<T>::get().to_bits(),
		moving_price::age(now, started),
		EMAPriceHalvingBlocks::<T>::get(netuid),
	);
	SubnetMovingPrice::<T>::insert(netuid, I96F32::from_bits(slow));
	let fast = SubnetFastMovingPrice::<T>::get(netuid).map(|price| price.to_bits());
	let fast = moving_price::fast_average(fast, spot);
	SubnetFastMovingPrice::<T>::insert(netuid, U64F64::from_bits(fast));
}
