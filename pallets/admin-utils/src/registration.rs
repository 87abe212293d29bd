//! Prices and ways of registration, and takes of children, with their bounds.
//!
//! Specification: `docs/protocol/admin-utils.md` §10, §11.

use crate::{
	chain::one,
	gate::{by_owner, by_owner_not_on_root, ensure_exists, ensure_value, limit},
	pallet::{Config, Error, Event, Pallet},
};
use frame_system::{ensure_root, pallet_prelude::OriginFor};
use pallet_subtensor::{
	MaxBurn, MaxChildkeyTake, MinBurn, MinChildkeyTake, NetworkPowRegistrationAllowed,
	NetworkRegistrationAllowed, constants, subnets::params, types::Hyperparameter,
};
use sp_runtime::{DispatchResult, PerU16};
use substrate_fixed::types::U64F64;
use subtensor_types::{NetUid, TaoBalance};

/// Longest half-life of the burn price, blocks.
const MAX_BURN_HALF_LIFE: u16 = 36_100;

/// Largest share of the burn price that is locked as collateral, u16-normalised: 95 %.
const MAX_COLLATERAL_SHARE: u16 = 62_258;

/// Opens or closes registration by burn. On root only root may; elsewhere one way to register must
/// stay open.
///
/// Errors after the gate: [`Error::InvalidValue`].
pub(crate) fn set_network_registration_allowed<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	allowed: bool,
) -> DispatchResult {
	if netuid.is_root() {
		ensure_root(origin)?;
		ensure_exists::<T>(netuid)?;
		params::set_network_registration_allowed::<T>(netuid, allowed);
		return Ok(());
	}
	by_owner::<T>(origin, netuid, limit(Hyperparameter::BurnRegistrationAllowed), |_| {
		let open = allowed || NetworkPowRegistrationAllowed::<T>::get(netuid);
		ensure_value::<T>(open, Error::InvalidValue)?;
		params::set_network_registration_allowed::<T>(netuid, allowed);
		Ok(())
	})
}

/// Opens or closes registration by proof of work; one way to register must stay open.
///
/// Errors after the gate: [`Error::InvalidValue`].
pub(crate) fn set_network_pow_registration_allowed<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	allowed: bool,
) -> DispatchResult {
	by_owner_not_on_root::<T>(origin, netuid, limit(Hyperparameter::PowRegistrationAllowed), || {
		let open = allowed || NetworkRegistrationAllowed::<T>::get(netuid);
		ensure_value::<T>(open, Error::InvalidValue)?;
		params::set_network_pow_registration_allowed::<T>(netuid, allowed);
		Ok(())
	})
}

/// Errors after the gate: [`Error::ValueNotInBounds`] unless below 1 TAO and below the greatest
/// price.
pub(crate) fn set_min_burn<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	burn: TaoBalance,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::MinBurn), |_| {
		ensure_value::<T>(burn < constants::MIN_BURN_UPPER_BOUND, Error::ValueNotInBounds)?;
		ensure_value::<T>(burn < MaxBurn::<T>::get(netuid), Error::ValueNotInBounds)?;
		params::set_min_burn::<T>(netuid, burn);
		Ok(())
	})
}

/// Errors after the gate: [`Error::ValueNotInBounds`] unless above 0.1 TAO and above the least
/// price.
pub(crate) fn set_max_burn<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	burn: TaoBalance,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::MaxBurn), |_| {
		ensure_value::<T>(burn > constants::MAX_BURN_LOWER_BOUND, Error::ValueNotInBounds)?;
		ensure_value::<T>(burn > MinBurn::<T>::get(netuid), Error::ValueNotInBounds)?;
		params::set_max_burn::<T>(netuid, burn);
		Ok(())
	})
}

/// Emits [`Event::BurnHalfLifeSet`]. Errors after the gate: [`Error::InvalidValue`] outside
/// 1…36,100 blocks.
pub(crate) fn set_burn_half_life<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	burn_half_life: u16,
) -> DispatchResult {
	by_owner_not_on_root::<T>(origin, netuid, limit(Hyperparameter::BurnHalfLife), || {
		let within = (1..=MAX_BURN_HALF_LIFE).contains(&burn_half_life);
		ensure_value::<T>(within, Error::InvalidValue)?;
		params::set_burn_half_life::<T>(netuid, burn_half_life);
		Pallet::<T>::deposit_event(Event::BurnHalfLifeSet { netuid, burn_half_life });
		Ok(())
	})
}

/// Emits [`Event::BurnIncreaseMultSet`]. Errors after the gate: [`Error::InvalidValue`] outside
/// 1…3.
pub(crate) fn set_burn_increase_mult<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	burn_increase_mult: U64F64,
) -> DispatchResult {
	by_owner_not_on_root::<T>(origin, netuid, limit(Hyperparameter::BurnIncreaseMult), || {
		let within = burn_increase_mult >= one() && burn_increase_mult <= U64F64::from_num(3);
		ensure_value::<T>(within, Error::InvalidValue)?;
		params::set_burn_increase_mult::<T>(netuid, burn_increase_mult);
		Pallet::<T>::deposit_event(Event::BurnIncreaseMultSet { netuid, burn_increase_mult });
		Ok(())
	})
}

/// Errors after the gate: [`Error::InvalidValue`] outside the chain's least and greatest take of
/// children.
pub(crate) fn set_min_childkey_take<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	take: PerU16,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::MinChildkeyTake), |_| {
		let within = take >= MinChildkeyTake::<T>::get() && take <= MaxChildkeyTake::<T>::get();
		ensure_value::<T>(within, Error::InvalidValue)?;
		params::set_min_childkey_take::<T>(netuid, take);
		Ok(())
	})
}

/// Emits [`Event::CollateralLockShareSet`]. Errors after the gate:
/// [`Error::CollateralLockShareTooHigh`] above 95 %.
pub(crate) fn set_collateral_lock_share<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	lock_share: u16,
) -> DispatchResult {
	by_owner_not_on_root::<T>(origin, netuid, limit(Hyperparameter::CollateralLockShare), || {
		let within = lock_share <= MAX_COLLATERAL_SHARE;
		ensure_value::<T>(within, Error::CollateralLockShareTooHigh)?;
		params::set_collateral_lock_share::<T>(netuid, lock_share);
		Pallet::<T>::deposit_event(Event::CollateralLockShareSet { netuid, lock_share });
		Ok(())
	})
}

/// Emits [`Event::CollateralDrainRatioSet`]. Errors after the gate:
/// [`Error::CollateralDrainRatioOutOfBounds`] unless 0 < ratio ≤ 10.
pub(crate) fn set_collateral_drain_ratio<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	drain_ratio: U64F64,
) -> DispatchResult {
	by_owner_not_on_root::<T>(origin, netuid, limit(Hyperparameter::CollateralDrainRatio), || {
		let within = drain_ratio > U64F64::from_bits(0) && drain_ratio <= U64F64::from_num(10);
		ensure_value::<T>(within, Error::CollateralDrainRatioOutOfBounds)?;
		params::set_collateral_drain_ratio::<T>(netuid, drain_ratio);
		Pallet::<T>::deposit_event(Event::CollateralDrainRatioSet { netuid, drain_ratio });
		Ok(())
	})
}
