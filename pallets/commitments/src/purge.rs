//! What neurons and subnets leave behind when they go. Spec: `docs/protocol/weights.md` §20.5, §20.6.

use crate::{pallet::*, reveal};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::traits::ReservableCurrency;
use subtensor_types::{NetUid, TaoBalance, traits::NeuronData};

/// Deletes a commitment and gives its deposit back. The index is the caller's: tells whether it holds
/// the commitment.
pub fn drop_commitment<T: Config>(netuid: NetUid, who: &T::AccountId) -> bool {
	let Some(registration) = CommitmentOf::<T>::take(netuid, who) else { return false };
	if registration.deposit != TaoBalance::ZERO {
		// What can't be given back was slashed from the reserve: there is nobody to tell.
		let _leftover = T::Currency::unreserve(who, registration.deposit);
	}
	registration.info.first_reveal_round().is_some()
}

impl<T: Config> NeuronData<T::AccountId> for Pallet<T> {
	fn purge_neuron(netuid: NetUid, hotkey: &T::AccountId) {
		if drop_commitment::<T>(netuid, hotkey) {
			reveal::unwatch::<T>(netuid, hotkey);
		}
		LastCommitment::<T>::remove(netuid, hotkey);
		LastBondsReset::<T>::remove(netuid, hotkey);
		RevealedCommitments::<T>::remove(netuid, hotkey);
		UsedSpaceOf::<T>::remove(netuid, hotkey);
	}

	fn purge_netuid(netuid: NetUid, budget: u32) -> bool {
		if budget == 0 {
			return is_empty::<T>(netuid);
		}
		// First and at once: the pass never meets a commitment that is half gone.
		reveal::unwatch_subnet::<T>(netuid);
		let mut left = usize::try_from(budget).unwrap_or(usize::MAX);
		let mut sweep = |accounts: &mut dyn Iterator<Item = T::AccountId>,
		                 remove: fn(NetUid, &T::AccountId)| {
			let batch: Vec<T::AccountId> = accounts.take(left).collect();
			left = left.saturating_sub(batch.len());
			batch.iter().for_each(|who| remove(netuid, who));
		};
		sweep(&mut CommitmentOf::<T>::iter_key_prefix(netuid), |netuid, who| {
			drop_commitment::<T>(netuid, who);
		});
		sweep(&mut LastCommitment::<T>::iter_key_prefix(netuid), |netuid, who| {
			LastCommitment::<T>::remove(netuid, who);
		});
		sweep(&mut LastBondsReset::<T>::iter_key_prefix(netuid), |netuid, who| {
			LastBondsReset::<T>::remove(netuid, who);
		});
		sweep(&mut RevealedCommitments::<T>::iter_key_prefix(netuid), |netuid, who| {
			RevealedCommitments::<T>::remove(netuid, who);
		});
		sweep(&mut UsedSpaceOf::<T>::iter_key_prefix(netuid), |netuid, who| {
			UsedSpaceOf::<T>::remove(netuid, who);
		});
		is_empty::<T>(netuid)
	}

	fn commitments(netuid: NetUid) -> Vec<(T::AccountId, Vec<u8>)> {
		CommitmentOf::<T>::iter_prefix(netuid)
			.map(|(who, registration)| (who, registration.encode()))
			.collect()
	}
}

/// Whether nothing is kept for the subnet.
fn is_empty<T: Config>(netuid: NetUid) -> bool {
	CommitmentOf::<T>::iter_key_prefix(netuid).next().is_none()
		&& LastCommitment::<T>::iter_key_prefix(netuid).next().is_none()
		&& LastBondsReset::<T>::iter_key_prefix(netuid).next().is_none()
		&& RevealedCommitments::<T>::iter_key_prefix(netuid).next().is_none()
		&& UsedSpaceOf::<T>::iter_key_prefix(netuid).next().is_none()
}
