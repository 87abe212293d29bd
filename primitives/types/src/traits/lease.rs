//! How the beneficiary of a lease acts for its subnet.

use sp_runtime::DispatchResult;

/// The proxy through which a beneficiary runs the subnet of a keyless coldkey: of the type
/// `SubnetLeaseBeneficiary`, without delay and without deposit.
/// Spec: `docs/protocol/subnets.md` §17.1.
pub trait LeaseProxy<AccountId> {
	/// Makes `beneficiary` the proxy of `lease_coldkey`. Errors: those of the proxies.
	fn add(lease_coldkey: &AccountId, beneficiary: &AccountId) -> DispatchResult;
	/// Ends that. Errors: those of the proxies, where there is none.
	fn remove(lease_coldkey: &AccountId, beneficiary: &AccountId) -> DispatchResult;
}
