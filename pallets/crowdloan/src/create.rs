//! Opening a crowdloan. Spec: `docs/protocol/companion-pallets.md` §3.4, `create`.

use crate::{
	WeightInfo, ledger,
	pallet::*,
	types::{BoundedCallOf, CrowdloanInfo},
};
use alloc::boxed::Box;
use codec::Encode;
use frame_support::{
	dispatch::GetDispatchInfo,
	ensure,
	traits::{Get, StorePreimage},
	weights::Weight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{DispatchError, DispatchResult, Saturating, traits::Zero};
use subtensor_types::TaoBalance;

/// What a creator asks for; amounts in RAO.
pub struct Terms<BlockNumber> {
	/// Its own first contribution, which it gets back only with the whole crowdloan.
	pub deposit: TaoBalance,
	/// Least offer of a contributor.
	pub min_contribution: TaoBalance,
	/// What is to be raised.
	pub cap: TaoBalance,
	/// First block in which contributions are refused.
	pub end: BlockNumber,
}

/// Opens a crowdloan and pays the deposit into it. Emits [`Event::Created`].
///
/// Errors, in order: [`Error::DepositTooLow`], [`Error::CapTooLow`],
/// [`Error::MinimumContributionTooLow`], [`Error::InvalidFinalizationConfig`], those of the end
/// ([`ensure_duration`]), [`Error::InsufficientBalance`], [`Error::Overflow`] when all ids are used
/// up; then those of the preimages and of the currency.
pub fn create<T: Config>(
	creator: T::AccountId,
	terms: Terms<BlockNumberFor<T>>,
	call: Option<Box<<T as Config>::RuntimeCall>>,
	target_address: Option<T::AccountId>,
) -> DispatchResult {
	let Terms { deposit, min_contribution, cap, end } = terms;
	ensure!(deposit >= T::MinimumDeposit::get(), Error::<T>::DepositTooLow);
	ensure!(cap > deposit, Error::<T>::CapTooLow);
	ensure!(
		min_contribution >= T::AbsoluteMinimumContribution::get(),
		Error::<T>::MinimumContributionTooLow
	);
	ensure!(call.is_some() != target_address.is_some(), Error::<T>::InvalidFinalizationConfig);
	ensure_duration::<T>(end)?;
	ledger::ensure_affordable::<T>(&creator, deposit)?;
	let id = NextCrowdloanId::<T>::get();
	NextCrowdloanId::<T>::put(id.checked_add(1).ok_or(Error::<T>::Overflow)?);

	let funds_account = ledger::funds_account::<T>(id);
	// An account without money would be forgotten in between.
	frame_system::Pallet::<T>::inc_providers(&funds_account);
	let mut info = CrowdloanInfo {
		creator: creator.clone(),
		deposit,
		min_contribution,
		end,
		cap,
		funds_account,
		raised: TaoBalance::ZERO,
		target_address,
		call: store_call::<T>(call)?,
		finalized: false,
		contributors_count: 0,
	};
	ledger::pay_in::<T>(id, &mut info, &creator, deposit)?;
	Crowdloans::<T>::insert(id, info);
	Pallet::<T>::deposit_event(Event::Created { crowdloan_id: id, creator, end, cap });
	Ok(())
}

/// Whether a crowdloan may end at `end` from now on.
///
/// Errors, in order: [`Error::CannotEndInPast`], [`Error::BlockDurationTooShort`],
/// [`Error::BlockDurationTooLong`].
pub(crate) fn ensure_duration<T: Config>(end: BlockNumberFor<T>) -> DispatchResult {
	let blocks = end.saturating_sub(frame_system::Pallet::<T>::block_number());
	ensure!(!blocks.is_zero(), Error::<T>::CannotEndInPast);
	ensure!(blocks >= T::MinimumBlockDuration::get(), Error::<T>::BlockDurationTooShort);
	ensure!(blocks <= T::MaximumBlockDuration::get(), Error::<T>::BlockDurationTooLong);
	Ok(())
}

/// What `create` weighs, and on top the call given to it: whoever could not pay for that could never
/// finalize.
pub(crate) fn weight<T: Config>(call: &Option<Box<<T as Config>::RuntimeCall>>) -> Weight {
	let Some(call) = call else { return T::WeightInfo::create() };
	let bytes = u32::try_from(call.encoded_size()).unwrap_or(u32::MAX);
	T::WeightInfo::create_with_call(bytes).saturating_add(weight_of::<T>(call))
}

/// Weight of dispatching a call with its guards.
pub(crate) fn weight_of<T: Config>(call: &<T as Config>::RuntimeCall) -> Weight {
	call.get_dispatch_info().call_weight
}

/// Errors: those of the preimages, for a call that is too long.
fn store_call<T: Config>(
	call: Option<Box<<T as Config>::RuntimeCall>>,
) -> Result<Option<BoundedCallOf<T>>, DispatchError> {
	call.map(|call| T::Preimages::bound(*call)).transpose()
}
