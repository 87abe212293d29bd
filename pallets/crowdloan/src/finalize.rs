//! The finalization, and what a stored call may ask about it.
//!
//! A stored call runs as the creator, with the guards that its type brings along and with the filters
//! of the origin that finalizes: whoever acts for the creator through a restricted proxy gains
//! nothing. Spec: `docs/protocol/companion-pallets.md` §3.4, `finalize`.

use crate::{
	WeightInfo, create, ledger,
	pallet::*,
	types::{BoundedCallOf, CrowdloanId},
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{DispatchResultWithPostInfo, GetDispatchInfo, extract_actual_weight},
	ensure,
	traits::{Get, QueryPreimage, fungible::Inspect},
	weights::Weight,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, traits::Dispatchable};
use subtensor_types::{
	TaoBalance,
	traits::{CrowdloanDoor, RunningCrowdloan},
};

/// Brings the raised money to its purpose; the record stays, finalized. There is no need to wait for
/// the end. Emits [`Event::Finalized`]. Returns what was weighed.
///
/// Errors, in order: [`Error::InvalidCrowdloanId`], [`Error::InvalidOrigin`],
/// [`Error::CapNotRaised`], [`Error::AlreadyFinalized`], [`Error::AlreadyFinalizing`] from inside a
/// stored call; then those of the transfer to the target, or [`Error::CallUnavailable`], those of
/// the guards and of the call, [`Error::FundsNotSettled`].
pub fn finalize<T: Config>(origin: OriginFor<T>, id: CrowdloanId) -> DispatchResultWithPostInfo {
	let who = ensure_signed(origin.clone())?;
	let mut info = ledger::load::<T>(id)?;
	ensure!(who == info.creator, Error::<T>::InvalidOrigin);
	ensure!(info.raised == info.cap, Error::<T>::CapNotRaised);
	ensure!(!info.finalized, Error::<T>::AlreadyFinalized);
	ensure!(!CurrentCrowdloanId::<T>::exists(), Error::<T>::AlreadyFinalizing);

	// Before anything is dispatched, so that the call can't withdraw, refund or dissolve.
	info.finalized = true;
	Crowdloans::<T>::insert(id, &info);
	let spent = match (&info.target_address, &info.call) {
		(Some(target), None) => {
			ledger::move_tao::<T>(&info.funds_account, target, info.raised)?;
			T::WeightInfo::finalize()
		}
		(None, Some(call)) => {
			let before = T::Currency::balance(&info.funds_account);
			let spent = run_call::<T>(origin, id, call)?;
			let left = T::Currency::balance(&info.funds_account);
			// A donation to the account neither stands in the way nor helps out.
			ensure!(before.saturating_sub(left) >= info.raised, Error::<T>::FundsNotSettled);
			spent
		}
		_ => return Err(Error::<T>::InvalidFinalizationConfig.into()),
	};
	Pallet::<T>::deposit_event(Event::Finalized { crowdloan_id: id });
	Ok(Some(spent).into())
}

/// What finalizing the crowdloan may weigh, its stored call included, which is read for that.
pub(crate) fn weight<T: Config>(id: CrowdloanId) -> Weight {
	let Some(stored) = Crowdloans::<T>::get(id).and_then(|info| info.call) else {
		return T::WeightInfo::finalize();
	};
	let inside = T::Preimages::peek(&stored)
		.map_or_else(|_| Weight::zero(), |(call, _)| create::weight_of::<T>(&call));
	own_weight::<T>(&stored).saturating_add(inside)
}

/// Weight of reading a stored call and of all that surrounds it.
fn own_weight<T: Config>(stored: &BoundedCallOf<T>) -> Weight {
	// Unknown only in a form that `create` never stores.
	let bytes = stored.len().unwrap_or(0);
	T::WeightInfo::finalize_by_call(bytes)
}

/// Dispatches the stored call, then lets go of its preimage. Returns what all that weighed.
fn run_call<T: Config>(
	origin: OriginFor<T>,
	id: CrowdloanId,
	stored: &BoundedCallOf<T>,
) -> Result<Weight, DispatchError> {
	let (call, _) = T::Preimages::peek(stored).map_err(|_| Error::<T>::CallUnavailable)?;
	let declared = call.get_dispatch_info();
	CurrentCrowdloanId::<T>::put(id);
	let outcome = call.dispatch(origin);
	CurrentCrowdloanId::<T>::kill();
	let weighed = extract_actual_weight(&outcome, &declared);
	outcome.map_err(|failure| failure.error)?;
	T::Preimages::drop(stored);
	Ok(own_weight::<T>(stored).saturating_add(weighed))
}

impl<T: Config> CrowdloanDoor<T::AccountId> for Pallet<T> {
	fn running() -> Result<RunningCrowdloan<T::AccountId>, DispatchError> {
		let id = CurrentCrowdloanId::<T>::get().ok_or(Error::<T>::InvalidCrowdloanId)?;
		let info = ledger::load::<T>(id)?;
		Ok(RunningCrowdloan {
			id,
			creator: info.creator,
			funds_account: info.funds_account,
			raised: info.raised,
		})
	}

	fn contributions(id: CrowdloanId) -> Vec<(T::AccountId, TaoBalance)> {
		let most = usize::try_from(T::MaxContributors::get()).unwrap_or(usize::MAX);
		Contributions::<T>::iter_prefix(id).take(most).collect()
	}

	fn max_contributors() -> u32 {
		T::MaxContributors::get()
	}
}
