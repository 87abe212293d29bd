//! Giving everything back. Spec: `docs/protocol/companion-pallets.md` §3.4, `refund` and `dissolve`.

use crate::{WeightInfo, ledger, pallet::*, types::CrowdloanId};
use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResultWithPostInfo,
	ensure,
	traits::{Get, QueryPreimage},
};
use sp_runtime::DispatchResult;

/// Pays up to [`Config::RefundContributorsLimit`] contributors back, whole and in storage order, the
/// creator not among them. Emits [`Event::AllRefunded`] once only the creator is left,
/// [`Event::PartiallyRefunded`] before. Returns what was weighed.
///
/// Errors, in order: [`Error::InvalidCrowdloanId`], [`Error::AlreadyFinalized`],
/// [`Error::InvalidOrigin`].
pub fn refund<T: Config>(id: CrowdloanId, who: &T::AccountId) -> DispatchResultWithPostInfo {
	let mut info = ledger::load_for_creator::<T>(id, who)?;
	let limit = usize::try_from(T::RefundContributorsLimit::get()).unwrap_or(usize::MAX);
	let batch: Vec<_> = Contributions::<T>::iter_prefix(id)
		.filter(|(contributor, _)| *contributor != info.creator)
		.take(limit)
		.collect();
	for (contributor, amount) in &batch {
		ledger::give_back::<T>(id, &mut info, contributor, *amount)?;
	}
	let all = info.contributors_count <= 1;
	Crowdloans::<T>::insert(id, info);
	if !all {
		Pallet::<T>::deposit_event(Event::PartiallyRefunded { crowdloan_id: id });
		return Ok(().into());
	}
	Pallet::<T>::deposit_event(Event::AllRefunded { crowdloan_id: id });
	// At most `RefundContributorsLimit`, which is a u32.
	let refunded = u32::try_from(batch.len()).unwrap_or(u32::MAX);
	Ok(Some(T::WeightInfo::refund(refunded)).into())
}

/// Returns the creator's contribution and forgets the crowdloan. Emits [`Event::Dissolved`].
///
/// Errors, in order: [`Error::InvalidCrowdloanId`], [`Error::AlreadyFinalized`],
/// [`Error::InvalidOrigin`], [`Error::NoContribution`], [`Error::NotReadyToDissolve`] while others
/// have contributions.
pub fn dissolve<T: Config>(id: CrowdloanId, who: &T::AccountId) -> DispatchResult {
	let mut info = ledger::load_for_creator::<T>(id, who)?;
	let record = Contributions::<T>::get(id, who).ok_or(Error::<T>::NoContribution)?;
	ensure!(record == info.raised, Error::<T>::NotReadyToDissolve);
	ledger::pay_back::<T>(id, &mut info, who, record)?;
	if let Some(call) = &info.call {
		T::Preimages::drop(call);
	}
	frame_system::Pallet::<T>::dec_providers(&info.funds_account)?;
	Crowdloans::<T>::remove(id);
	MaxContributions::<T>::remove(id);
	Pallet::<T>::deposit_event(Event::Dissolved { crowdloan_id: id });
	Ok(())
}
