//! Clears all nominations that fell below a raised minimum, a few in the idle time of each block.
//!
//! [`AlphaV2MapLastKey`] is where the sweep goes on; none = no sweep is under way. A further raise
//! begins it anew. Spec: `docs/protocol/admin-utils.md` §12.4, `docs/protocol/staking.md` §15.3.

use super::dust;
use crate::{WeightInfo, pallet::*};
use alloc::vec::Vec;
use frame_support::weights::WeightMeter;

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
	loop {
		if !meter.can_consume(look.saturating_add(clear)) {
			AlphaV2MapLastKey::<T>::put(Some(keys.last_raw_key().to_vec()));
			return;
		}
		meter.consume(look);
		let Some((hotkey, coldkey, netuid)) = keys.next() else {
			AlphaV2MapLastKey::<T>::kill();
			return;
		};
		if dust::is_small_nomination::<T>(&hotkey, &coldkey, netuid) {
			meter.consume(clear);
			dust::clear_small_nomination::<T>(&hotkey, &coldkey, netuid);
		}
	}
}
