//! Parameters of one subnet that its owner or root sets and that have no bounds.
//!
//! Specification: `docs/protocol/admin-utils.md` §10.

use crate::{
	gate::{by_owner, by_owner_unlimited, limit},
	pallet::{Config, Event, Pallet},
};
use frame_system::pallet_prelude::OriginFor;
use pallet_subtensor::{
	rate_limits::{Kind, OwnerLimit},
	subnets::params,
	types::{ConsensusMode, Hyperparameter, RecycleOrBurnEnum},
};
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

macro_rules! unbounded {
	($($name:ident($ty:ty) limited by $limit:expr;)*) => { $(
		/// Sets the parameter of the same name.
		pub(crate) fn $name<T: Config>(
			origin: OriginFor<T>,
			netuid: NetUid,
			value: $ty,
		) -> DispatchResult {
			by_owner::<T>(origin, netuid, $limit, |_| {
				params::$name::<T>(netuid, value);
				Ok(())
			})
		}
	)* };
}

unbounded! {
	set_serving_rate_limit(u64) limited by limit(Hyperparameter::ServingRateLimit);
	set_max_difficulty(u64) limited by limit(Hyperparameter::MaxDifficulty);
	set_weights_version_key(u64) limited by OwnerLimit::Account(Kind::SetWeightsVersionKey);
	set_adjustment_alpha(u64) limited by limit(Hyperparameter::AdjustmentAlpha);
	set_immunity_period(u16) limited by limit(Hyperparameter::ImmunityPeriod);
	set_min_allowed_weights(u16) limited by limit(Hyperparameter::MinAllowedWeights);
	set_rho(u16) limited by limit(Hyperparameter::Rho);
	set_bonds_penalty(u16) limited by limit(Hyperparameter::BondsPenalty);
	set_commit_reveal_enabled(bool) limited by limit(Hyperparameter::CommitRevealEnabled);
	set_liquid_alpha_enabled(bool) limited by limit(Hyperparameter::LiquidAlphaEnabled);
	set_liquid_alpha_consensus_mode(ConsensusMode)
		limited by limit(Hyperparameter::LiquidAlphaConsensusMode);
	set_transfer_toggle(bool) limited by limit(Hyperparameter::TransferEnabled);
	set_recycle_or_burn(RecycleOrBurnEnum) limited by limit(Hyperparameter::RecycleOrBurn);
}

/// Emits [`Event::Yuma3EnableToggled`].
pub(crate) fn set_yuma3_enabled<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	enabled: bool,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::Yuma3Enabled), |_| {
		params::set_yuma3_enabled::<T>(netuid, enabled);
		Pallet::<T>::deposit_event(Event::Yuma3EnableToggled { netuid, enabled });
		Ok(())
	})
}

/// Emits [`Event::BondsResetToggled`].
pub(crate) fn set_bonds_reset_enabled<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	enabled: bool,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::BondsResetEnabled), |_| {
		params::set_bonds_reset::<T>(netuid, enabled);
		Pallet::<T>::deposit_event(Event::BondsResetToggled { netuid, enabled });
		Ok(())
	})
}

/// Error after the gate: [`crate::Error::NotPermittedOnRootSubnet`].
pub(crate) fn set_owner_cut_enabled<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	enabled: bool,
) -> DispatchResult {
	by_owner_unlimited::<T>(origin, netuid, || {
		params::set_owner_cut_enabled::<T>(netuid, enabled);
		Ok(())
	})
}

/// Error after the gate: [`crate::Error::NotPermittedOnRootSubnet`].
pub(crate) fn set_owner_cut_auto_lock_enabled<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	enabled: bool,
) -> DispatchResult {
	by_owner_unlimited::<T>(origin, netuid, || {
		params::set_owner_cut_auto_lock_enabled::<T>(netuid, enabled);
		Ok(())
	})
}
