//! Contributing and withdrawing. Spec: `docs/protocol/companion-pallets.md` §3.4.

use crate::{ledger, pallet::*, types::CrowdloanId};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;
use subtensor_types::TaoBalance;

/// Contributes up to `amount` RAO of `who`. Emits [`Event::Contributed`] with what was accepted,
/// which may be below the least contribution where the cap or the bound of `who` is near.
///
/// Errors, in order: [`Error::InvalidCrowdloanId`], [`Error::ContributionPeriodEnded`],
/// [`Error::CapRaised`], [`Error::ContributionTooLow`], [`Error::MaxContributorsReached`] for a new
/// contributor, [`Error::MaxContributionReached`], [`Error::Overflow`],
/// [`Error::InsufficientBalance`], those of the currency.
pub fn contribute<T: Config>(
	id: CrowdloanId,
	who: T::AccountId,
	amount: TaoBalance,
) -> DispatchResult {
	let mut info = ledger::load::<T>(id)?;
	let now = frame_system::Pallet::<T>::block_number();
	ensure!(now < info.end, Error::<T>::ContributionPeriodEnded);
	ensure!(info.raised < info.cap, Error::<T>::CapRaised);
	ensure!(amount >= info.min_contribution, Error::<T>::ContributionTooLow);
	let current = Contributions::<T>::get(id, &who);
	ensure!(
		current.is_some() || info.contributors_count < T::MaxContributors::get(),
		Error::<T>::MaxContributorsReached
	);
	let room = room_for::<T>(id, current.unwrap_or_default());
	ensure!(!room.is_zero(), Error::<T>::MaxContributionReached);

	let accepted = amount.min(room).min(info.cap.saturating_sub(info.raised));
	ledger::pay_in::<T>(id, &mut info, &who, accepted)?;
	Crowdloans::<T>::insert(id, info);
	Pallet::<T>::deposit_event(Event::Contributed {
		crowdloan_id: id,
		contributor: who,
		amount: accepted,
	});
	Ok(())
}

/// Pays `who` its whole contribution back, the creator what it has above the deposit. Possible until
/// the crowdloan is finalized, also before its end. Emits [`Event::Withdrew`].
///
/// Errors, in order: [`Error::InvalidCrowdloanId`], [`Error::AlreadyFinalized`],
/// [`Error::NoContribution`], [`Error::DepositCannotBeWithdrawn`] for the creator.
pub fn withdraw<T: Config>(id: CrowdloanId, who: T::AccountId) -> DispatchResult {
	let mut info = ledger::load::<T>(id)?;
	ensure!(!info.finalized, Error::<T>::AlreadyFinalized);
	let record = Contributions::<T>::get(id, &who).unwrap_or_default();
	ensure!(!record.is_zero(), Error::<T>::NoContribution);
	let amount = if who == info.creator {
		let above = record.saturating_sub(info.deposit);
		ensure!(!above.is_zero(), Error::<T>::DepositCannotBeWithdrawn);
		above
	} else {
		record
	};
	ledger::pay_back::<T>(id, &mut info, &who, amount)?;
	Crowdloans::<T>::insert(id, info);
	Pallet::<T>::deposit_event(Event::Withdrew { crowdloan_id: id, contributor: who, amount });
	Ok(())
}

/// RAO that an account with this contribution may still add, whatever the cap.
fn room_for<T: Config>(id: CrowdloanId, current: TaoBalance) -> TaoBalance {
	MaxContributions::<T>::get(id).map_or(TaoBalance::MAX, |most| most.saturating_sub(current))
}
