//! Invariants of crowdloans. Spec: `docs/protocol/companion-pallets.md` §16.

use crate::{ledger, pallet::*, types::CrowdloanId};
use frame_support::{
	ensure,
	traits::{Get, fungible::Inspect},
};
use sp_runtime::TryRuntimeError;
use subtensor_types::TaoBalance;

/// Checks them all:
///
/// 1. what contributors have in a crowdloan adds up to what it raised, never above its cap;
/// 2. until the finalization the raised money is on the account of the crowdloan;
/// 3. its contributors are counted and not too many, and the creator has its deposit among them;
/// 4. it has exactly one purpose, and its own account, which has a provider;
/// 5. its id was given, and no record names an id without a crowdloan;
/// 6. no stored call is running.
pub fn check<T: Config>() -> Result<(), TryRuntimeError> {
	let next = NextCrowdloanId::<T>::get();
	for (id, info) in Crowdloans::<T>::iter() {
		ensure!(id < next, "crowdloan: an id that was never given");
		check_money::<T>(id, &info)?;
		check_shape::<T>(id, &info)?;
	}
	for (id, _, amount) in Contributions::<T>::iter() {
		ensure!(Crowdloans::<T>::contains_key(id), "crowdloan: a contribution to nothing");
		ensure!(!amount.is_zero(), "crowdloan: an empty contribution");
	}
	for id in MaxContributions::<T>::iter_keys() {
		ensure!(Crowdloans::<T>::contains_key(id), "crowdloan: a bound of nothing");
	}
	ensure!(!CurrentCrowdloanId::<T>::exists(), "crowdloan: a stored call never ended");
	Ok(())
}

fn check_money<T: Config>(
	id: CrowdloanId,
	info: &CrowdloanInfoOf<T>,
) -> Result<(), TryRuntimeError> {
	let (mut sum, mut count) = (TaoBalance::ZERO, 0_u32);
	for amount in Contributions::<T>::iter_prefix_values(id) {
		sum = sum.checked_add(amount).ok_or("crowdloan: contributions overflow")?;
		count = count.saturating_add(1);
	}
	ensure!(sum == info.raised, "crowdloan: contributions are not what was raised");
	ensure!(info.raised <= info.cap, "crowdloan: more raised than the cap");
	ensure!(count == info.contributors_count, "crowdloan: contributors are miscounted");
	ensure!(count <= T::MaxContributors::get(), "crowdloan: too many contributors");
	let own = Contributions::<T>::get(id, &info.creator).unwrap_or_default();
	ensure!(own >= info.deposit, "crowdloan: the deposit is gone");
	let held = T::Currency::balance(&info.funds_account);
	ensure!(info.finalized || held >= info.raised, "crowdloan: raised money is missing");
	Ok(())
}

fn check_shape<T: Config>(
	id: CrowdloanId,
	info: &CrowdloanInfoOf<T>,
) -> Result<(), TryRuntimeError> {
	ensure!(
		info.call.is_some() != info.target_address.is_some(),
		"crowdloan: not exactly one purpose"
	);
	ensure!(
		info.funds_account == ledger::funds_account::<T>(id),
		"crowdloan: the account of another crowdloan"
	);
	ensure!(
		frame_system::Pallet::<T>::providers(&info.funds_account) > 0,
		"crowdloan: the account is not kept alive"
	);
	Ok(())
}
