//! Clears all nominations that fell below a raised minimum, a few in the idle time of each block.
//!
//! [`AlphaV2MapLastKey`] is where the sweep goes on; none = no sweep is under way. A further raise
//! begins it anew. Spec: `docs/protocol/admin-utils.md` §12.4, `docs/protocol/staking.md` §15.3.

use super::dust;
use crate::{
	WeightInfo,
	pallet::*,
	root::basket::weight::{flush_of, most_flush},
};
use alloc::vec::Vec;
use frame_support::weights::{Weight, WeightMeter};

/// Sets the factor (millionths) of the least nomination; where that raises the minimum, begins to
/// clear the nominations below it.
pub fn set_minimum_factor<T: Config>(factor: u64) {
	let before = dust::nominator_minimum::<T>();
	NominatorMinRequiredStake::<T>::put(factor);
	if dust::nominator_minimum::<T>() > before {
		AlphaV2MapLastKey::<T>::put(Some(Vec::<u8>::new()));
	}
}

/// Goes on with the sweep as far as `meter` allows. Call it in the idle time of each block.
pub fn continue_with<T: Config>(meter: &mut WeightMeter) {
	let (look, clear) = (T::WeightInfo::sweep_look(), T::WeightInfo::sweep_clear());
	if meter.try_consume(look).is_err() {
		return;
	}
	let Some(from) = AlphaV2MapLastKey::<T>::get() else { return };
	let mut keys = match from.is_empty() {
		true => AlphaV2::<T>::iter_keys(),
		false => AlphaV2::<T>::iter_keys_from(from),
	};
	// Before root stake changes, what is queued for its validator is deposited.
	let most = look.saturating_add(clear).saturating_add(most_flush::<T>());
	loop {
		if !meter.can_consume(most) {
			AlphaV2MapLastKey::<T>::put(Some(keys.last_raw_key().to_vec()));
			return;
		}
		meter.consume(look);
		let Some((hotkey, coldkey, netuid)) = keys.next() else {
			AlphaV2MapLastKey::<T>::kill();
			return;
		};
		if dust::is_small_nomination::<T>(&hotkey, &coldkey, netuid) {
			let deposits = if netuid.is_root() { flush_of::<T>(&hotkey) } else { Weight::zero() };
			meter.consume(clear.saturating_add(deposits));
			dust::clear_small_nomination::<T>(&hotkey, &coldkey, netuid);
		}
	}
}
