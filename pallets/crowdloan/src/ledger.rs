//! The door to money and records.
//!
//! Items that change together: the balance of the crowdloan's account, `raised` and
//! `contributors_count` of [`Crowdloans`], and [`Contributions`]. The functions move the money and
//! the records and leave the changed info to be stored by their caller, once.

use crate::{
	pallet::*,
	types::{CrowdloanId, CrowdloanInfo},
};
use frame_support::{
	ensure,
	traits::{
		Get,
		fungible::{Inspect, Mutate},
		tokens::{DepositConsequence, Preservation, Provenance},
	},
};
use sp_runtime::{DispatchError, DispatchResult, traits::AccountIdConversion};
use subtensor_types::TaoBalance;

/// The account that holds the money of a crowdloan, whether it exists or not. That of id 0 is also
/// the account of the pallet.
pub fn funds_account<T: Config>(id: CrowdloanId) -> T::AccountId {
	T::PalletId::get().into_sub_account_truncating(id)
}

/// Errors: [`Error::InvalidCrowdloanId`].
pub fn load<T: Config>(id: CrowdloanId) -> Result<CrowdloanInfoOf<T>, DispatchError> {
	Crowdloans::<T>::get(id).ok_or(Error::<T>::InvalidCrowdloanId.into())
}

/// A crowdloan that may still be changed by `who`.
///
/// Errors, in order: [`Error::InvalidCrowdloanId`], [`Error::AlreadyFinalized`],
/// [`Error::InvalidOrigin`] for all but the creator.
pub fn load_for_creator<T: Config>(
	id: CrowdloanId,
	who: &T::AccountId,
) -> Result<CrowdloanInfoOf<T>, DispatchError> {
	let info = load::<T>(id)?;
	ensure!(!info.finalized, Error::<T>::AlreadyFinalized);
	ensure!(info.creator == *who, Error::<T>::InvalidOrigin);
	Ok(info)
}

/// Pays `amount` of `who` in.
///
/// Errors, in order: [`Error::Overflow`], [`Error::InsufficientBalance`], those of the currency.
pub(crate) fn pay_in<T: Config>(
	id: CrowdloanId,
	info: &mut CrowdloanInfoOf<T>,
	who: &T::AccountId,
	amount: TaoBalance,
) -> DispatchResult {
	let before = Contributions::<T>::get(id, who);
	let record = before.unwrap_or_default().checked_add(amount).ok_or(Error::<T>::Overflow)?;
	info.raised = info.raised.checked_add(amount).ok_or(Error::<T>::Overflow)?;
	if before.is_none() {
		info.contributors_count =
			info.contributors_count.checked_add(1).ok_or(Error::<T>::Overflow)?;
	}
	ensure_affordable::<T>(who, amount)?;
	move_tao::<T>(who, &info.funds_account, amount)?;
	Contributions::<T>::insert(id, who, record);
	Ok(())
}

/// Pays `amount` of the record of `who` back; an empty record goes.
///
/// Errors: [`Error::Underflow`], those of the currency.
pub(crate) fn pay_back<T: Config>(
	id: CrowdloanId,
	info: &mut CrowdloanInfoOf<T>,
	who: &T::AccountId,
	amount: TaoBalance,
) -> DispatchResult {
	move_tao::<T>(&info.funds_account, who, amount)?;
	strike_out::<T>(id, info, who, amount)
}

/// Pays the whole record of `who` back, as part of giving everything back.
///
/// A record that is less than the existential deposit can't be paid to an account that was reaped:
/// such dust stays behind without a record, so that one contributor can't stop the others' refunds.
///
/// Errors: [`Error::Underflow`], those of the currency.
pub(crate) fn give_back<T: Config>(
	id: CrowdloanId,
	info: &mut CrowdloanInfoOf<T>,
	who: &T::AccountId,
	amount: TaoBalance,
) -> DispatchResult {
	let taken = T::Currency::can_deposit(who, amount, Provenance::Extant);
	if taken != DepositConsequence::BelowMinimum {
		move_tao::<T>(&info.funds_account, who, amount)?;
	}
	strike_out::<T>(id, info, who, amount)
}

/// Errors: [`Error::InsufficientBalance`] where the free balance is less than `amount`.
pub(crate) fn ensure_affordable<T: Config>(
	who: &T::AccountId,
	amount: TaoBalance,
) -> DispatchResult {
	ensure!(T::Currency::balance(who) >= amount, Error::<T>::InsufficientBalance);
	Ok(())
}

/// Moves money; either account may be reaped. Errors: those of the currency.
pub(crate) fn move_tao<T: Config>(
	from: &T::AccountId,
	to: &T::AccountId,
	amount: TaoBalance,
) -> DispatchResult {
	T::Currency::transfer(from, to, amount, Preservation::Expendable).map(|_| ())
}

/// Lowers the record of `who` by `amount`.
fn strike_out<T: Config>(
	id: CrowdloanId,
	info: &mut CrowdloanInfo<T::AccountId, impl Sized, impl Sized>,
	who: &T::AccountId,
	amount: TaoBalance,
) -> DispatchResult {
	info.raised = info.raised.checked_sub(amount).ok_or(Error::<T>::Underflow)?;
	let record = Contributions::<T>::get(id, who).unwrap_or_default();
	let left = record.checked_sub(amount).ok_or(Error::<T>::Underflow)?;
	if left.is_zero() {
		Contributions::<T>::remove(id, who);
		info.contributors_count =
			info.contributors_count.checked_sub(1).ok_or(Error::<T>::Underflow)?;
	} else {
		Contributions::<T>::insert(id, who, left);
	}
	Ok(())
}
