//! What becomes of a lease whose subnet is dissolved. Spec: `docs/protocol/subnets.md` §10.6.

use super::{
	accounts,
	dividends::{self, Way},
	of_subnet, remove_rows,
};
use crate::{WeightInfo, pallet::*};
use frame_support::{storage::with_storage_layer, traits::Get, weights::Weight};
use subtensor_types::{NetUid, traits::CrowdloanDoor};

/// What [`settle`] may weigh; a look without a lease.
pub(crate) fn cost_to_settle<T: Config>(netuid: NetUid) -> Weight {
	if !SubnetUidToLeaseId::<T>::contains_key(netuid) {
		return T::DbWeight::get().reads(1);
	}
	T::WeightInfo::settle_dissolved_lease(T::Crowdloans::max_contributors())
}

/// Moves the contributors' alpha that is laid aside to them, so that the subnet's TAO is dealt out to
/// them and not to a coldkey that nobody has the key of. To be called before any of it is dealt out.
pub(crate) fn settle<T: Config>(netuid: NetUid) {
	let Some((id, lease)) = of_subnet::<T>(netuid) else { return };
	let settled = with_storage_layer(|| dividends::settle::<T>(id, &lease, Way::Dissolved));
	if !settled.as_ref().is_ok_and(|settled| settled.complete) {
		log::error!(target: "runtime::subtensor", "dividends of lease {id} are left: {settled:?}");
	}
}

/// What [`forget`] may weigh; nothing more without a lease.
pub(crate) fn cost_to_forget<T: Config>(netuid: NetUid) -> Weight {
	if !SubnetUidToLeaseId::<T>::contains_key(netuid) {
		return Weight::zero();
	}
	T::WeightInfo::forget_lease(T::Crowdloans::max_contributors())
}

/// Removes the lease of a dissolved subnet, even before its end. The TAO that the lease's coldkey got
/// for its alpha go to the beneficiary.
pub(crate) fn forget<T: Config>(netuid: NetUid) {
	let lease = of_subnet::<T>(netuid);
	SubnetUidToLeaseId::<T>::remove(netuid);
	if let Some((id, lease)) = lease {
		remove_rows::<T>(id, &lease);
		accounts::close::<T>(&lease);
	}
}
