//! What a creator may change. Spec: `docs/protocol/companion-pallets.md` §3.4.
//!
//! All begin with the checks of [`ledger::load_for_creator`]: [`Error::InvalidCrowdloanId`],
//! [`Error::AlreadyFinalized`], [`Error::InvalidOrigin`], in this order.

use crate::{create, ledger, pallet::*, types::CrowdloanId};
use frame_support::{ensure, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::DispatchResult;
use subtensor_types::TaoBalance;

/// Emits [`Event::MinContributionUpdated`].
///
/// Errors, in order: [`Error::MinimumContributionTooLow`], [`Error::MinimumContributionTooHigh`]
/// above the largest contribution.
pub fn min_contribution<T: Config>(
	id: CrowdloanId,
	who: &T::AccountId,
	least: TaoBalance,
) -> DispatchResult {
	let mut info = ledger::load_for_creator::<T>(id, who)?;
	ensure!(least >= T::AbsoluteMinimumContribution::get(), Error::<T>::MinimumContributionTooLow);
	let fits = MaxContributions::<T>::get(id).is_none_or(|most| least <= most);
	ensure!(fits, Error::<T>::MinimumContributionTooHigh);
	info.min_contribution = least;
	Crowdloans::<T>::insert(id, info);
	Pallet::<T>::deposit_event(Event::MinContributionUpdated {
		crowdloan_id: id,
		new_min_contribution: least,
	});
	Ok(())
}

/// Emits [`Event::EndUpdated`]. The duration counts from now.
///
/// Errors, in order: [`Error::CannotEndInPast`], [`Error::BlockDurationTooShort`],
/// [`Error::BlockDurationTooLong`].
pub fn end<T: Config>(
	id: CrowdloanId,
	who: &T::AccountId,
	end: BlockNumberFor<T>,
) -> DispatchResult {
	let mut info = ledger::load_for_creator::<T>(id, who)?;
	create::ensure_duration::<T>(end)?;
	info.end = end;
	Crowdloans::<T>::insert(id, info);
	Pallet::<T>::deposit_event(Event::EndUpdated { crowdloan_id: id, new_end: end });
	Ok(())
}

/// Emits [`Event::CapUpdated`].
///
/// Errors: [`Error::CapTooLow`] below what is raised.
pub fn cap<T: Config>(id: CrowdloanId, who: &T::AccountId, cap: TaoBalance) -> DispatchResult {
	let mut info = ledger::load_for_creator::<T>(id, who)?;
	ensure!(cap >= info.raised, Error::<T>::CapTooLow);
	info.cap = cap;
	Crowdloans::<T>::insert(id, info);
	Pallet::<T>::deposit_event(Event::CapUpdated { crowdloan_id: id, new_cap: cap });
	Ok(())
}

/// Emits [`Event::MaxContributionUpdated`].
///
/// Errors: [`Error::MaximumContributionTooLow`] below the least contribution or the creator's own.
pub fn max_contribution<T: Config>(
	id: CrowdloanId,
	who: &T::AccountId,
	most: Option<TaoBalance>,
) -> DispatchResult {
	let info = ledger::load_for_creator::<T>(id, who)?;
	if let Some(most) = most {
		let own = Contributions::<T>::get(id, who).unwrap_or_default();
		let fits = most >= info.min_contribution && most >= own;
		ensure!(fits, Error::<T>::MaximumContributionTooLow);
	}
	MaxContributions::<T>::set(id, most);
	Pallet::<T>::deposit_event(Event::MaxContributionUpdated {
		crowdloan_id: id,
		new_max_contribution: most,
	});
	Ok(())
}
