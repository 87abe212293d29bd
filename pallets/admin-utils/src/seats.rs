//! How many seats a subnet has, and trimming them.
//!
//! Specification: `docs/protocol/admin-utils.md` §10, §12.9, §12.11.

use crate::{
	gate::{by_owner, by_owner_in_window, ensure_value, limit},
	pallet::{Config, Error},
	weight_info::WeightInfo,
};
use frame_support::{ensure, weights::Weight};
use frame_system::pallet_prelude::OriginFor;
use pallet_subtensor::{
	Error as ChainError, MinAllowedUids, SubnetworkN,
	rate_limits::{Kind, OwnerLimit},
	subnets::{self, mechanisms, params, trimming},
	types::Hyperparameter,
};
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Errors after the gate, in order: [`Error::MaxAllowedUidsLessThanMinAllowedUids`],
/// [`Error::MaxAllowedUIdsLessThanCurrentUIds`],
/// [`Error::MaxAllowedUidsGreaterThanDefaultMaxAllowedUids`] above the budget of the consensus mode,
/// `TooManyUIDsPerMechanism` where all mechanisms together exceed it.
pub(crate) fn set_max_allowed_uids<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	uids: u16,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit(Hyperparameter::MaxAllowedUids), |_| {
		let least = MinAllowedUids::<T>::get(netuid);
		ensure_value::<T>(uids >= least, Error::MaxAllowedUidsLessThanMinAllowedUids)?;
		let taken = SubnetworkN::<T>::get(netuid);
		ensure_value::<T>(uids >= taken, Error::MaxAllowedUIdsLessThanCurrentUIds)?;
		let budget = mechanisms::budget_of::<T>(netuid);
		let fits = uids <= budget;
		ensure_value::<T>(fits, Error::MaxAllowedUidsGreaterThanDefaultMaxAllowedUids)?;
		let fits = mechanisms::fits(uids, subnets::mechanism_count::<T>(netuid), budget);
		ensure!(fits, ChainError::<T>::TooManyUIDsPerMechanism);
		params::set_max_allowed_uids::<T>(netuid, uids);
		Ok(())
	})
}

/// What cutting the seats at once takes, at most: under Null it clears as much as a step does.
pub(crate) fn trim_weight<T: Config>(netuid: NetUid) -> Weight {
	<T as Config>::WeightInfo::trim().max(trim_null_weight::<T>(netuid))
}

/// What one step of cutting the present seats takes, at most.
pub(crate) fn trim_null_weight<T: Config>(netuid: NetUid) -> Weight {
	<T as Config>::WeightInfo::trim_null_batch(SubnetworkN::<T>::get(netuid).into())
}

/// Errors after origin, limit and window: see [`trimming::trim`].
pub(crate) fn trim_to_max_allowed_uids<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	max_n: u16,
) -> DispatchResult {
	let limit = OwnerLimit::Account(Kind::MaxUidsTrimming);
	by_owner_in_window::<T>(origin, netuid, Some(limit), |_| trimming::trim::<T>(netuid, max_n))
}

/// Going on towards a target that was set before is not limited.
///
/// Errors after origin, limit and window: see [`trimming::trim_null_batch`].
pub(crate) fn trim_null_uids_batch<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	target: u16,
) -> DispatchResult {
	let goes_on = trimming::is_running::<T>(netuid, target);
	let limit = (!goes_on).then_some(OwnerLimit::Account(Kind::MaxUidsTrimming));
	by_owner_in_window::<T>(origin, netuid, limit, |_| {
		trimming::trim_null_batch::<T>(netuid, target)
	})
}
