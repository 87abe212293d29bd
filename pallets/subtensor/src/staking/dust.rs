//! Nominations that are too small to stay. Spec: `docs/protocol/staking.md` §15.2, §15.3.

use super::{
	door, operations,
	position::{Position, RootHold, Terms},
};
use crate::{constants, keys::ownership, pallet::*};
use frame_support::storage::with_storage_layer;
use subtensor_balancer::fixed::{div, num, to_u64};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::SwapHandler};

const MILLION: u64 = 1_000_000;

/// Least value (RAO) of a nomination: the least stake times [`NominatorMinRequiredStake`] parts of a
/// million, rounded down. Zero switches the rule off.
pub fn nominator_minimum<T: Config>() -> TaoBalance {
	constants::INITIAL_MIN_STAKE
		.mul_div_floor(NominatorMinRequiredStake::<T>::get(), MILLION)
		.unwrap_or(TaoBalance::MAX)
}

/// Least alpha of a nomination on the subnet at the spot price, rounded down.
pub fn nominator_threshold<T: Config>(netuid: NetUid) -> AlphaBalance {
	let minimum = num(nominator_minimum::<T>().rao());
	AlphaBalance::new(to_u64(div(minimum, T::Swap::current_alpha_price(netuid))))
}

/// Whether a nomination is below the minimum. The owner of the hotkey has none.
pub fn is_small_nomination<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	netuid: NetUid,
) -> bool {
	if NominatorMinRequiredStake::<T>::get() == 0 || ownership::owns::<T>(coldkey, hotkey) {
		return false;
	}
	let stake = door::stake_of::<T>(hotkey, coldkey, netuid);
	!stake.is_zero() && stake < nominator_threshold::<T>(netuid)
}

/// Sells a nomination below the minimum for its owner. The owner of the hotkey has none. All or
/// nothing: stake that can't be sold or is not available stays where it is, and so does its lock
/// (`docs/deviations.md`).
pub fn clear_small_nomination<T: Config>(
	hotkey: &T::AccountId,
	coldkey: &T::AccountId,
	netuid: NetUid,
) {
	if !is_small_nomination::<T>(hotkey, coldkey, netuid) {
		return;
	}
	let stake = door::stake_of::<T>(hotkey, coldkey, netuid);
	let position = Position::new(hotkey, coldkey, netuid);
	let terms = Terms { limit: T::Swap::min_price(), drop_fees: false };
	let cleared = with_storage_layer(|| {
		operations::unstake_from_subnet::<T>(position, coldkey, stake, terms, RootHold::Waived)
	});
	if let Err(error) = cleared {
		log::debug!(target: "subtensor", "small nomination on {netuid} stays: {error:?}");
	}
}
