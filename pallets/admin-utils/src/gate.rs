//! Who may set a parameter, how often, and when.
//!
//! The order is always: origin, rate limit, admin window, existence, not root, bounds, write, and
//! last, for a successful call of an owner, the block is recorded for the limiter.
//! Specification: `docs/protocol/admin-utils.md` §2, §3, §4.

use crate::pallet::{Config, Error};
use frame_support::ensure;
use frame_system::{ensure_root, pallet_prelude::OriginFor};
use pallet_subtensor::{rate_limits::OwnerLimit, subnets, types::Hyperparameter};
use sp_runtime::{DispatchError, DispatchResult};
use subtensor_types::NetUid;

/// In whose name a parameter is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
	/// The subnet's owner: bound by limits that root is not.
	Owner,
	/// Root.
	Root,
}

/// The limit of a parameter.
pub(crate) const fn limit(parameter: Hyperparameter) -> OwnerLimit {
	OwnerLimit::Parameter(parameter)
}

/// Errors: [`Error::SubnetDoesNotExist`].
pub(crate) fn ensure_exists<T: Config>(netuid: NetUid) -> DispatchResult {
	ensure!(subnets::exists::<T>(netuid), Error::<T>::SubnetDoesNotExist);
	Ok(())
}

/// Errors: [`Error::NotPermittedOnRootSubnet`].
pub(crate) fn ensure_not_root<T: Config>(netuid: NetUid) -> DispatchResult {
	ensure!(!netuid.is_root(), Error::<T>::NotPermittedOnRootSubnet);
	Ok(())
}

/// Runs `set` as root on an existing subnet, outside the window.
///
/// Errors, in order: `BadOrigin`, [`Error::SubnetDoesNotExist`], those of `set`.
pub(crate) fn by_root<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	set: impl FnOnce() -> DispatchResult,
) -> DispatchResult {
	ensure_root(origin)?;
	ensure_exists::<T>(netuid)?;
	set()
}

/// As [`by_root`], while the admin window is open.
///
/// Errors, in order: `BadOrigin`, `AdminActionProhibitedDuringWeightsWindow`,
/// [`Error::SubnetDoesNotExist`], those of `set`.
pub(crate) fn by_root_in_window<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	set: impl FnOnce() -> DispatchResult,
) -> DispatchResult {
	ensure_root(origin.clone())?;
	subnets::admin_window::ensure_open::<T>(netuid)?;
	by_root::<T>(origin, netuid, set)
}

/// Runs `set` as the owner or root on an existing subnet, in the admin window, under a limit.
///
/// Errors, in order: `BadOrigin`, `TxRateLimitExceeded` for the owner,
/// `AdminActionProhibitedDuringWeightsWindow`, [`Error::SubnetDoesNotExist`], those of `set`.
pub(crate) fn by_owner<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	limit: OwnerLimit,
	set: impl FnOnce(By) -> DispatchResult,
) -> DispatchResult {
	limited::<T>(origin, netuid, Some(limit), |by| {
		subnets::admin_window::ensure_open::<T>(netuid)?;
		ensure_exists::<T>(netuid)?;
		set(by)
	})
}

/// As [`by_owner`] on a subnet that is not root. Error before those of `set`:
/// [`Error::NotPermittedOnRootSubnet`].
pub(crate) fn by_owner_not_on_root<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	limit: OwnerLimit,
	set: impl FnOnce() -> DispatchResult,
) -> DispatchResult {
	by_owner::<T>(origin, netuid, limit, |_| {
		ensure_not_root::<T>(netuid)?;
		set()
	})
}

/// As [`by_owner_not_on_root`] without a limit.
pub(crate) fn by_owner_unlimited<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	set: impl FnOnce() -> DispatchResult,
) -> DispatchResult {
	limited::<T>(origin, netuid, None, |_| {
		subnets::admin_window::ensure_open::<T>(netuid)?;
		ensure_exists::<T>(netuid)?;
		ensure_not_root::<T>(netuid)?;
		set()
	})
}

/// As [`by_owner`] where `set` tells itself that the subnet is missing.
pub(crate) fn by_owner_in_window<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	limit: Option<OwnerLimit>,
	set: impl FnOnce(By) -> DispatchResult,
) -> DispatchResult {
	limited::<T>(origin, netuid, limit, |by| {
		subnets::admin_window::ensure_open::<T>(netuid)?;
		set(by)
	})
}

/// Origin and limit; records the owner's change where `rest` succeeds.
pub(crate) fn limited<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
	limit: Option<OwnerLimit>,
	rest: impl FnOnce(By) -> DispatchResult,
) -> DispatchResult {
	let Some(owner) = subnets::ensure_owner_or_root::<T>(origin, netuid)? else {
		return rest(By::Root);
	};
	if let Some(limit) = limit {
		limit.ensure::<T>(&owner, netuid)?;
	}
	rest(By::Owner)?;
	if let Some(limit) = limit {
		limit.record::<T>(&owner, netuid);
	}
	Ok(())
}

/// A value error of this pallet unless `holds`.
pub(crate) fn ensure_value<T: Config>(holds: bool, error: Error<T>) -> DispatchResult {
	if holds { Ok(()) } else { Err(DispatchError::from(error)) }
}
