//! Making a commitment. Spec: `docs/protocol/weights.md` §20.4.

use crate::{
	data::Data,
	pallet::*,
	reveal,
	types::{CommitmentInfo, Registration},
	usage,
	weight_info::WeightInfo,
};
use alloc::boxed::Box;
use core::cmp::Ordering;
use frame_support::{
	dispatch::DispatchResultWithPostInfo,
	ensure,
	traits::{Get, ReservableCurrency},
	weights::Weight,
};
use sp_runtime::{DispatchResult, traits::UniqueSaturatedInto};
use subtensor_types::{NetUid, TaoBalance, traits::CommitmentHost};

/// What a commitment weighs at most: it goes into the index of all that are time-locked, or out of it.
pub(crate) fn weight<T: Config>(info: &CommitmentInfo) -> Weight {
	let watched = TimelockedIndex::<T>::decode_non_dedup_len().unwrap_or_default();
	weight_beside::<T>(resets_bonds(info), u32::try_from(watched).unwrap_or(u32::MAX))
}

/// The same with so many commitments in the index.
fn weight_beside<T: Config>(resets_bonds: bool, watched: u32) -> Weight {
	if resets_bonds {
		T::WeightInfo::set_commitment_with_reset(watched)
	} else {
		T::WeightInfo::set_commitment(watched)
	}
}

/// Whether a commitment asks that bonds be forgotten.
fn resets_bonds(info: &CommitmentInfo) -> bool {
	info.fields.contains(&Data::ResetBondsFlag)
}

/// Replaces what `who` has committed on the subnet. Emits [`Event::TimelockCommitment`] for a
/// commitment with a time-locked field, [`Event::Commitment`] for any other. Returns what was weighed,
/// where the index was left alone.
///
/// Errors, in this order: those of the host's gate, [`Error::TimelockRevealFailedNotAllowed`],
/// [`Error::SpaceLimitExceeded`], those of the deposit (see [`adjust_deposit`]). Bonds may have been
/// reset by then, so the caller rolls back.
pub fn set_commitment<T: Config>(
	who: T::AccountId,
	netuid: NetUid,
	info: Box<CommitmentInfo>,
) -> DispatchResultWithPostInfo {
	T::Host::ensure_may_commit(netuid, &who)?;
	let reserved_form = |field: &Data| matches!(field, Data::TimelockRevealFailed { .. });
	ensure!(!info.fields.iter().any(reserved_form), Error::<T>::TimelockRevealFailedNotAllowed);
	let block = block_number::<T>();
	let resets_bonds = resets_bonds(&info);
	if resets_bonds {
		LastBondsReset::<T>::insert(netuid, &who, block);
		T::Host::reset_bonds(netuid, &who);
	}
	usage::spend::<T>(netuid, &who, &info)?;
	let old = CommitmentOf::<T>::get(netuid, &who);
	let was_watched = old.as_ref().is_some_and(|old| old.info.first_reveal_round().is_some());
	let deposit = required_deposit::<T>(&info);
	adjust_deposit::<T>(&who, old.map_or(TaoBalance::ZERO, |old| old.deposit), deposit)?;
	let reveal_round = info.first_reveal_round();
	CommitmentOf::<T>::insert(netuid, &who, Registration { deposit, block, info: *info });
	LastCommitment::<T>::insert(netuid, &who, block);
	match (was_watched, reveal_round.is_some()) {
		(false, true) => reveal::watch::<T>(netuid, who.clone()),
		(true, false) => reveal::unwatch::<T>(netuid, &who),
		_ => {
			announce::<T>(netuid, who, reveal_round);
			return Ok(Some(weight_beside::<T>(resets_bonds, 0)).into());
		}
	}
	announce::<T>(netuid, who, reveal_round);
	Ok(().into())
}

/// Number of the current block, as it is stored.
pub fn block_number<T: Config>() -> u32 {
	frame_system::Pallet::<T>::block_number().unique_saturated_into()
}

/// RAO to be reserved for a commitment.
fn required_deposit<T: Config>(info: &CommitmentInfo) -> TaoBalance {
	let per_field = T::FieldDeposit::get();
	info.fields.iter().fold(T::InitialDeposit::get(), |sum, _| sum.saturating_add(per_field))
}

/// Brings the reserve for a commitment from `old` to `new`.
///
/// Errors: that of the currency when the balance is too low;
/// [`Error::UnexpectedUnreserveLeftover`] when less was reserved than recorded.
fn adjust_deposit<T: Config>(
	who: &T::AccountId,
	old: TaoBalance,
	new: TaoBalance,
) -> DispatchResult {
	match new.cmp(&old) {
		Ordering::Greater => T::Currency::reserve(who, new.saturating_sub(old))?,
		Ordering::Less => {
			let leftover = T::Currency::unreserve(who, old.saturating_sub(new));
			ensure!(leftover == TaoBalance::ZERO, Error::<T>::UnexpectedUnreserveLeftover);
		}
		Ordering::Equal => {}
	}
	Ok(())
}

/// Tells what was committed.
fn announce<T: Config>(netuid: NetUid, who: T::AccountId, reveal_round: Option<u64>) {
	Pallet::<T>::deposit_event(match reveal_round {
		Some(reveal_round) => Event::TimelockCommitment { netuid, who, reveal_round },
		None => Event::Commitment { netuid, who },
	});
}
