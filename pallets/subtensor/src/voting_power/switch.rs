//! Switching the tracking on and off. Spec: `docs/protocol/neurons-and-keys.md` §15.2.

use super::track::ONE;
use crate::{pallet::*, rate_limits::waits::Waits, subnets};
use frame_support::ensure;
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::DispatchResult;
use subtensor_types::NetUid;

/// Blocks for which tracking goes on after it was switched off.
pub const GRACE_BLOCKS: u64 = 100_800;

/// Starts tracking voting power on a subnet; cancels a scheduled end. Its owner, or root.
/// Emits [`Event::VotingPowerTrackingEnabled`].
///
/// Errors, in order: `BadOrigin`, [`Error::SubnetNotExists`] (for root: nobody else owns a subnet
/// that does not exist).
pub fn enable_voting_power_tracking<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
) -> DispatchResult {
	subnets::ensure_owner_or_root::<T>(origin, netuid)?;
	subnets::ensure_exists::<T>(netuid)?;
	VotingPowerTrackingEnabled::<T>::insert(netuid, true);
	VotingPowerDisableAtBlock::<T>::remove(netuid);
	Pallet::<T>::deposit_event(Event::VotingPowerTrackingEnabled { netuid });
	Ok(())
}

/// Ends tracking after a grace period; repeating the call starts the period anew. Its owner, or
/// root. Emits [`Event::VotingPowerTrackingDisableScheduled`].
///
/// Errors: [`Error::VotingPowerTrackingNotEnabled`].
pub fn disable_voting_power_tracking<T: Config>(
	origin: OriginFor<T>,
	netuid: NetUid,
) -> DispatchResult {
	subnets::ensure_owner_or_root::<T>(origin, netuid)?;
	ensure!(
		VotingPowerTrackingEnabled::<T>::get(netuid),
		Error::<T>::VotingPowerTrackingNotEnabled
	);
	let disable_at_block = subnets::now::<T>().saturating_add(Waits::of_chain::<T>().voting_power);
	VotingPowerDisableAtBlock::<T>::insert(netuid, disable_at_block);
	Pallet::<T>::deposit_event(Event::VotingPowerTrackingDisableScheduled {
		netuid,
		disable_at_block,
	});
	Ok(())
}

/// Sets the step of the voting-power average, of 10¹⁸. Root only.
/// Emits [`Event::VotingPowerEmaAlphaSet`].
///
/// Errors, in order: [`Error::SubnetNotExists`], [`Error::InvalidVotingPowerEmaAlpha`] above 10¹⁸.
pub fn sudo_set_voting_power_ema_alpha<T: Config>(netuid: NetUid, alpha: u64) -> DispatchResult {
	subnets::ensure_exists::<T>(netuid)?;
	ensure!(alpha <= ONE, Error::<T>::InvalidVotingPowerEmaAlpha);
	VotingPowerEmaAlpha::<T>::insert(netuid, alpha);
	Pallet::<T>::deposit_event(Event::VotingPowerEmaAlphaSet { netuid, alpha });
	Ok(())
}
