//! How the beneficiary of a lease acts for its subnet.

use sp_runtime::{DispatchError, DispatchResult};

/// The proxy through which a beneficiary runs the subnet of a keyless coldkey: of the type
/// `SubnetLeaseBeneficiary`, without delay and without deposit.
/// Spec: `docs/protocol/subnets.md` §17.1.
pub trait LeaseProxy<AccountId> {
	/// Makes `beneficiary` the proxy of `lease_coldkey`. Errors: those of the proxies.
	fn add(lease_coldkey: &AccountId, beneficiary: &AccountId) -> DispatchResult;
	/// Ends that; nothing where there is no such proxy.
	fn remove(lease_coldkey: &AccountId, beneficiary: &AccountId);
}

/// Nobody acts for anybody: without proxies there can be no leases.
impl<AccountId> LeaseProxy<AccountId> for () {
	fn add(_: &AccountId, _: &AccountId) -> DispatchResult {
		Err(DispatchError::Unavailable)
	}

	fn remove(_: &AccountId, _: &AccountId) {}
}
