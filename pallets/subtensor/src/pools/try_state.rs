//! Invariants of reserves and TAO. Spec: `docs/protocol/staking.md` §26.5 to §26.8.

use crate::{money, pallet::*, subnets};
use frame_support::{ensure, traits::fungible::Inspect};
use sp_runtime::TryRuntimeError;
use subtensor_types::{
	AlphaBalance, NetUid, TaoBalance,
	traits::{AlphaLedger, SwapHandler},
};

/// Checks all of them.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	issuance::<T>()?;
	total_stake::<T>()?;
	for netuid in subnets::all::<T>() {
		custody::<T>(netuid)?;
		alpha_conservation::<T>(netuid)?;
	}
	Ok(())
}

/// The pallet's total issuance is the currency's.
fn issuance<T: Config>() -> Result<(), TryRuntimeError> {
	ensure!(
		TotalIssuance::<T>::get() == T::Currency::total_issuance(),
		"TotalIssuance differs from the currency's total issuance"
	);
	Ok(())
}

/// `TotalStake` is the sum of the TAO reserves (§26.8); what is left of a dissolved subnet is not
/// stake any more.
fn total_stake<T: Config>() -> Result<(), TryRuntimeError> {
	let sum = SubnetTAO::<T>::iter()
		.filter(|(netuid, _)| subnets::exists::<T>(*netuid))
		.fold(TaoBalance::ZERO, |sum, (_, reserve)| sum.saturating_add(reserve));
	ensure!(TotalStake::<T>::get() == sum, "TotalStake is not the sum of the TAO reserves");
	Ok(())
}

/// The subnet's account holds its TAO reserve and reservoir (§26.6).
fn custody<T: Config>(netuid: NetUid) -> Result<(), TryRuntimeError> {
	let account = money::account_of_subnet::<T>(netuid);
	let owed = SubnetTAO::<T>::get(netuid).saturating_add(T::Swap::tao_reservoir(netuid));
	ensure!(
		T::Currency::total_balance(&account) >= owed,
		"a subnet's account holds less TAO than its pool counts"
	);
	Ok(())
}

/// On dynamic subnets no alpha is in the pool, in its reservoir or outside but what was issued
/// (§26.5). Alpha that a registration destroys stays issued.
fn alpha_conservation<T: Config>(netuid: NetUid) -> Result<(), TryRuntimeError> {
	if SubnetMechanism::<T>::get(netuid) != super::DYNAMIC {
		return Ok(());
	}
	let parts = [
		SubnetAlphaIn::<T>::get(netuid),
		SubnetAlphaOut::<T>::get(netuid),
		T::Swap::alpha_reservoir(netuid),
	];
	let alpha = AlphaBalance::checked_sum(parts).ok_or("alpha in and out overflows")?;
	ensure!(
		alpha <= T::AlphaAssets::issuance(netuid),
		"more alpha in and out of the pool than issued"
	);
	Ok(())
}
