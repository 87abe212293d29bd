//! The guard of the calls that set, commit and reveal weights.
//! Spec: `docs/protocol/runtime-and-node.md` §6.4.1, `docs/protocol/weights.md` §17.2.

use crate::{epoch::stake_weight::may_set_weights, pallet::*};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Errors, in this order: [`Error::InputLengthsUnequal`], [`Error::NotEnoughStakeToSetWeights`].
pub(super) fn check<T: Config>(who: &T::AccountId, call: &Call<T>) -> DispatchResult {
	match call {
		Call::batch_set_weights { netuids, weights, version_keys } => {
			let items = netuids.len();
			ensure_lengths::<T>(weights.len() == items && version_keys.len() == items)?;
			netuids.iter().try_for_each(|netuid| ensure_stake::<T>(who, netuid.0))
		}
		Call::batch_commit_weights { netuids, commit_hashes } => {
			ensure_lengths::<T>(commit_hashes.len() == netuids.len())?;
			netuids.iter().try_for_each(|netuid| ensure_stake::<T>(who, netuid.0))
		}
		Call::batch_reveal_weights { netuid, uids_list, values_list, salts_list, version_keys } => {
			let items = uids_list.len();
			ensure_lengths::<T>(
				values_list.len() == items
					&& salts_list.len() == items
					&& version_keys.len() == items,
			)?;
			ensure_stake::<T>(who, *netuid)
		}
		Call::set_weights { netuid, .. }
		| Call::set_mechanism_weights { netuid, .. }
		| Call::commit_weights { netuid, .. }
		| Call::commit_mechanism_weights { netuid, .. }
		| Call::reveal_weights { netuid, .. }
		| Call::reveal_mechanism_weights { netuid, .. }
		| Call::commit_timelocked_weights { netuid, .. }
		| Call::commit_timelocked_mechanism_weights { netuid, .. }
		| Call::commit_crv3_mechanism_weights { netuid, .. } => ensure_stake::<T>(who, *netuid),
		_ => Ok(()),
	}
}

fn ensure_lengths<T: Config>(equal: bool) -> DispatchResult {
	ensure!(equal, Error::<T>::InputLengthsUnequal);
	Ok(())
}

fn ensure_stake<T: Config>(who: &T::AccountId, netuid: NetUid) -> DispatchResult {
	ensure!(may_set_weights::<T>(who, netuid), Error::<T>::NotEnoughStakeToSetWeights);
	Ok(())
}
