//! Parameters of one subnet that root alone sets.
//!
//! Specification: `docs/protocol/admin-utils.md` §9.

use crate::{
	gate::{by_root, by_root_in_window, ensure_not_root, ensure_value},
	pallet::{Config, Error, Event, Pallet},
};
use frame_system::pallet_prelude::OriginFor;
use pallet_subtensor::{
	MaxAllowedUids, SubnetEpochConsensus, SubnetworkN, subnets::params, types::EpochConsensus,
};
use sp_runtime::DispatchResult;
use subtensor_types::{NetUid, TaoBalance};

macro_rules! at_any_time {
	($($name:ident($ty:ty);)*) => { $(
		/// Sets the parameter of the same name, at any time.
		pub(crate) fn $name<T: Config>(
			origin: OriginFor<T>,
			netuid: NetUid,
			value: $ty,
		) -> DispatchResult {
			by_root::<T>(origin, netuid, || {
				params::$name::<T>(netuid, value);
				Ok(())
			})
		}
	)* };
}

macro_rules! in_window {
	($($name:ident($ty:ty);)*) => { $(
		/// Sets the parameter of the same name, while the admin window is open.
		pub(crate) fn $name<T: Config>(
			origin: OriginFor<T>,
			netuid: NetUid,
			value: $ty,
		) -> DispatchResult {
			by_root_in_window::<T>(origin, netuid, || {
				params::$name::<T>(netuid, value);
				Ok(())
			})
		}
	)* };
}

at_any_time! {
	set_weights_set_rate_limit(u64);
	set_adjustment_interval(u16);
	set_kappa(u16);
	set_rao_recycled(TaoBalance);
	set_ema_price_halving_blocks(u64);
	set_min_non_immune_uids(u16);
}

in_window! {
	set_min_difficulty(u64);
	set_difficulty(u64);
	set_target_registrations_per_interval(u16);
	set_max_registrations_per_block(u16);
	set_subtoken_enabled(bool);
}

/// Errors after the gate, in order: [`Error::InvalidValue`] unless 1 under Null consensus,
/// [`Error::MaxValidatorsLargerThanMaxUIds`].
pub(crate) fn set_max_allowed_validators<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	validators: u16,
) -> DispatchResult {
	by_root_in_window::<T>(origin, netuid, || {
		let null = SubnetEpochConsensus::<T>::get(netuid) == EpochConsensus::Null;
		ensure_value::<T>(!null || validators == 1, Error::InvalidValue)?;
		let fits = validators <= MaxAllowedUids::<T>::get(netuid);
		ensure_value::<T>(fits, Error::MaxValidatorsLargerThanMaxUIds)?;
		params::set_max_allowed_validators::<T>(netuid, validators);
		Ok(())
	})
}

/// Errors after the gate, in order: [`Error::MinAllowedUidsGreaterThanMaxAllowedUids`] unless below
/// the most seats, [`Error::MinAllowedUidsGreaterThanCurrentUids`] unless below the seats taken.
pub(crate) fn set_min_allowed_uids<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	uids: u16,
) -> DispatchResult {
	by_root_in_window::<T>(origin, netuid, || {
		let below_most = uids < MaxAllowedUids::<T>::get(netuid);
		ensure_value::<T>(below_most, Error::MinAllowedUidsGreaterThanMaxAllowedUids)?;
		let below_taken = uids < SubnetworkN::<T>::get(netuid);
		ensure_value::<T>(below_taken, Error::MinAllowedUidsGreaterThanCurrentUids)?;
		params::set_min_allowed_uids::<T>(netuid, uids);
		Ok(())
	})
}

/// Opens or closes the TAO emission of a subnet's pool. Emits [`Event::SubnetEmissionEnabledSet`].
///
/// Errors after the gate: [`Error::NotPermittedOnRootSubnet`].
pub(crate) fn set_subnet_emission_enabled<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	enabled: bool,
) -> DispatchResult {
	by_root::<T>(origin, netuid, || {
		ensure_not_root::<T>(netuid)?;
		params::set_subnet_emission_enabled::<T>(netuid, enabled);
		Pallet::<T>::deposit_event(Event::SubnetEmissionEnabledSet { netuid, enabled });
		Ok(())
	})
}
