//! What becomes of a lease whose subnet is gone.

use crate::pallet::*;
use subtensor_types::NetUid;

/// Most contributors of a lease: the limit of the crowdloan that paid it.
pub const MAX_CONTRIBUTORS: u32 = 500;

/// Removes the lease of a dissolved subnet, even before its end, with its shares and dividends. The
/// proxy of the beneficiary stays: it reaches nothing any more.
/// Spec: `docs/protocol/subnets.md` §10.6.
pub(crate) fn forget<T: Config>(netuid: NetUid) {
	let Some(lease_id) = SubnetUidToLeaseId::<T>::take(netuid) else { return };
	SubnetLeases::<T>::remove(lease_id);
	AccumulatedLeaseDividends::<T>::remove(lease_id);
	let _ = SubnetLeaseShares::<T>::clear_prefix(lease_id, MAX_CONTRIBUTORS, None);
	let _ = SubnetLeaseUnpaidDividends::<T>::clear_prefix(lease_id, MAX_CONTRIBUTORS, None);
}
