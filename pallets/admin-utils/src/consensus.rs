//! Parameters of epochs and weights that have bounds.
//!
//! Specification: `docs/protocol/admin-utils.md` §10 to §12.

use crate::{
	gate::{By, by_owner, by_owner_in_window, ensure_value, limit, limited},
	pallet::{Config, Error},
	weight_info::WeightInfo,
};
use frame_support::{ensure, weights::Weight};
use frame_system::pallet_prelude::OriginFor;
use pallet_subtensor::{
	Error as ChainError, LiquidAlphaOn, MinActivityCutoff, SubnetworkN, constants,
	rate_limits::{Kind, OwnerLimit, waits::Waits},
	subnets::{self, admin_window, mechanisms, params},
	types::{EpochConsensus, Hyperparameter},
};
use sp_runtime::DispatchResult;
use subtensor_types::{MechId, NetUid};

/// Greatest moving average of bonds that an owner may set, per million.
const MAX_BONDS_MOVING_AVERAGE: u64 = 975_000;

/// Least value of alpha low and alpha high, u16-normalised: 2.5 %.
const MIN_ALPHA: u16 = 1_638;

/// Longest reveal period, epochs.
const MAX_REVEAL_PERIOD: u64 = 100;

/// Most seats of the owner that never leave.
const MAX_IMMUNE_OWNER_UIDS: u16 = 10;

/// Sets the tempo. Root may set any, 0 stops the subnet's epochs.
///
/// Errors after the gate: `TempoOutOfBounds` for an owner outside 360…50,400 blocks; a genesis may
/// choose a smaller least one.
pub(crate) fn set_tempo<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	tempo: u16,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, OwnerLimit::Account(Kind::TempoUpdate), |by| {
		let within = (Waits::of_chain::<T>().least_tempo..=constants::MAX_TEMPO).contains(&tempo);
		ensure!(by == By::Root || within, ChainError::<T>::TempoOutOfBounds);
		params::set_tempo::<T>(netuid, tempo);
		Ok(())
	})
}

/// Errors after the gate: `ActivityCutoffTooLow`.
pub(crate) fn set_activity_cutoff<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	cutoff: u16,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::ActivityCutoff), |_| {
		let enough = cutoff >= MinActivityCutoff::<T>::get();
		ensure!(enough, ChainError::<T>::ActivityCutoffTooLow);
		params::set_activity_cutoff::<T>(netuid, cutoff);
		Ok(())
	})
}

/// The bounds come first here, and root is bound by neither limit nor window.
///
/// Errors, in order: `BadOrigin`, `ActivityCutoffFactorMilliOutOfBounds` outside 1,000…50,000,
/// [`Error::SubnetDoesNotExist`], for the owner `AdminActionProhibitedDuringWeightsWindow` and
/// `TxRateLimitExceeded`.
pub(crate) fn set_activity_cutoff_factor<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	factor_milli: u32,
) -> DispatchResult {
	let owner = subnets::ensure_owner_or_root::<T>(origin, netuid)?;
	let bounds =
		constants::MIN_ACTIVITY_CUTOFF_FACTOR_MILLI..=constants::MAX_ACTIVITY_CUTOFF_FACTOR_MILLI;
	ensure!(bounds.contains(&factor_milli), ChainError::<T>::ActivityCutoffFactorMilliOutOfBounds);
	crate::gate::ensure_exists::<T>(netuid)?;
	if let Some(owner) = &owner {
		let limit = limit(Hyperparameter::ActivityCutoffFactorMilli);
		admin_window::ensure_open::<T>(netuid)?;
		limit.ensure::<T>(owner, netuid)?;
		limit.record::<T>(owner, netuid);
	}
	params::set_activity_cutoff_factor::<T>(netuid, factor_milli);
	Ok(())
}

/// Errors after the gate: [`Error::BondsMovingAverageMaxReached`] for an owner above 0.975.
pub(crate) fn set_bonds_moving_average<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	average: u64,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::BondsMovingAverage), |by| {
		let within = by == By::Root || average <= MAX_BONDS_MOVING_AVERAGE;
		ensure_value::<T>(within, Error::BondsMovingAverageMaxReached)?;
		params::set_bonds_moving_average::<T>(netuid, average);
		Ok(())
	})
}

/// Errors after the gate, in order: `RevealPeriodTooLarge` above 100 epochs, `RevealPeriodTooSmall`
/// for 0.
pub(crate) fn set_reveal_period<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	epochs: u64,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::WeightCommitInterval), |_| {
		ensure!(epochs <= MAX_REVEAL_PERIOD, ChainError::<T>::RevealPeriodTooLarge);
		ensure!(epochs >= 1, ChainError::<T>::RevealPeriodTooSmall);
		params::set_reveal_period::<T>(netuid, epochs);
		Ok(())
	})
}

/// Sets the bounds (u16-normalised) of liquid alpha.
///
/// Errors after the gate, in order: `LiquidAlphaDisabled`, `AlphaHighTooLow` below 1,638,
/// `AlphaLowOutOfRange` unless 1,638 ≤ low ≤ high.
pub(crate) fn set_alpha_values<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	low: u16,
	high: u16,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::AlphaValues), |_| {
		ensure!(LiquidAlphaOn::<T>::get(netuid), ChainError::<T>::LiquidAlphaDisabled);
		ensure!(high >= MIN_ALPHA, ChainError::<T>::AlphaHighTooLow);
		ensure!((MIN_ALPHA..=high).contains(&low), ChainError::<T>::AlphaLowOutOfRange);
		params::set_alpha_values::<T>(netuid, (low, high));
		Ok(())
	})
}

/// Errors after the gate: [`Error::NegativeSigmoidSteepness`] for an owner below 0.
pub(crate) fn set_alpha_sigmoid_steepness<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	steepness: i16,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::AlphaSigmoidSteepness), |by| {
		let within = by == By::Root || steepness >= 0;
		ensure_value::<T>(within, Error::NegativeSigmoidSteepness)?;
		params::set_alpha_sigmoid_steepness::<T>(netuid, steepness);
		Ok(())
	})
}

/// Errors after the gate: `SubtensorModule::InvalidValue` outside 1…10.
pub(crate) fn set_owner_immune_neuron_limit<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	uids: u16,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::ImmuneNeuronLimit), |_| {
		let within = (1..=MAX_IMMUNE_OWNER_UIDS).contains(&uids);
		ensure!(within, ChainError::<T>::InvalidValue);
		params::set_immune_owner_uids_limit::<T>(netuid, uids);
		Ok(())
	})
}

/// What setting the number of mechanisms takes: each seat has rows in each mechanism that goes. What
/// neurons that are gone have left there is no part of it.
pub(crate) fn mechanism_weight<T: Config>(netuid: NetUid, count: MechId) -> Weight {
	let before = subnets::mechanism_count::<T>(netuid).as_u8();
	let going = before.saturating_sub(count.as_u8());
	let seats = u32::from(SubnetworkN::<T>::get(netuid));
	<T as Config>::WeightInfo::set_mechanism_count(seats.saturating_mul(going.into()))
}

/// Sets the number of mechanisms. Errors after origin, limit and window: see
/// [`mechanisms::set_count`].
pub(crate) fn set_mechanism_count<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	count: MechId,
) -> DispatchResult {
	let limit = OwnerLimit::Account(Kind::MechanismCountUpdate);
	by_owner_in_window::<T>(origin, netuid, Some(limit), |_| {
		mechanisms::set_count::<T>(netuid, count)
	})
}

/// Splits the emission between mechanisms. Errors after origin, limit and window: see
/// [`mechanisms::set_split`].
pub(crate) fn set_mechanism_emission_split<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	split: Option<alloc::vec::Vec<u16>>,
) -> DispatchResult {
	let limit = OwnerLimit::Account(Kind::MechanismEmission);
	by_owner_in_window::<T>(origin, netuid, Some(limit), |_| {
		mechanisms::set_split::<T>(netuid, split)
	})
}

/// Switches the consensus. Errors, in order: `BadOrigin`, `TxRateLimitExceeded`, `SubnetNotExists`,
/// `AdminActionProhibitedDuringWeightsWindow`, those of [`mechanisms::set_consensus`].
pub(crate) fn set_epoch_consensus<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	mode: EpochConsensus,
) -> DispatchResult {
	limited::<T>(origin, netuid, Some(limit(Hyperparameter::EpochConsensus)), |_| {
		subnets::ensure_exists::<T>(netuid)?;
		admin_window::ensure_open::<T>(netuid)?;
		mechanisms::set_consensus::<T>(netuid, mode)
	})
}
