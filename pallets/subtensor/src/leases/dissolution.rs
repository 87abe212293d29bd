//! What becomes of a lease whose subnet is dissolved. Spec: `docs/protocol/subnets.md` §10.6.

use super::{
	accounts,
	dividends::{self, Way},
	of_subnet, remove_rows,
};
use crate::pallet::*;
use frame_support::storage::with_storage_layer;
use subtensor_types::{NetUid, traits::CrowdloanDoor};

/// Reads and writes for moving one contributor's alpha.
const PAYMENT: (u64, u64) = (10, 8);

/// Reads and writes that [`settle`] may need; nothing without a lease.
pub(crate) fn cost_to_settle<T: Config>(netuid: NetUid) -> (u64, u64) {
	if !SubnetUidToLeaseId::<T>::contains_key(netuid) {
		return (1, 0);
	}
	let payments = u64::from(T::Crowdloans::max_contributors()).saturating_add(1);
	(PAYMENT.0.saturating_mul(payments), PAYMENT.1.saturating_mul(payments))
}

/// Moves the contributors' alpha that is laid aside to them, so that the subnet's TAO is dealt out to
/// them and not to a coldkey that nobody has the key of. To be called before any of it is dealt out.
pub(crate) fn settle<T: Config>(netuid: NetUid) {
	let Some((id, lease)) = of_subnet::<T>(netuid) else { return };
	let settled = with_storage_layer(|| dividends::settle::<T>(id, &lease, Way::Dissolved));
	if settled != Ok(true) {
		log::error!(target: "runtime::subtensor", "dividends of lease {id} are left: {settled:?}");
	}
}

/// Writes that [`forget`] may need; nothing without a lease.
pub(crate) fn cost_to_forget<T: Config>(netuid: NetUid) -> u64 {
	if !SubnetUidToLeaseId::<T>::contains_key(netuid) {
		return 0;
	}
	u64::from(T::Crowdloans::max_contributors()).saturating_mul(2).saturating_add(12)
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
