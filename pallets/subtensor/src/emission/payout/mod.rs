//! Paying out what a subnet gathered in a tempo.
//!
//! Spec: `docs/protocol/emission.md` §16.

mod dividends;
mod miners;
mod owner;
mod validators;

use super::alpha;
use crate::{
	epoch::run::{self, Reward},
	pallet::*,
	types::EpochConsensus,
};
use subtensor_emission::tempo::Pending;
use subtensor_types::NetUid;

/// Runs the epoch of `netuid` over `pending` and pays it: the owner's cut, miners, validators with
/// their nominators, root stakers. Afterwards the step's block is stored, so that consensus saw the
/// previous one. Returns how many slices of lease dividends were looked at.
pub fn pay_tempo<T: Config>(netuid: NetUid, now: u64, pending: &Pending) -> u32 {
	let rewards = run::run::<T>(netuid, now, pending);
	let incentives =
		rewards.values().fold(0_u64, |sum, reward| sum.saturating_add(reward.incentive));
	// All proportions are taken before the first payment changes a stake.
	let dividends = dividends::divide::<T>(netuid, pending, &rewards, incentives);
	alpha::recycle::<T>(netuid, dividends.recycled.into());

	let slices = owner::pay_cut::<T>(netuid, pending.owner.into());
	let incentives = rewards
		.into_iter()
		.map(|(hotkey, Reward { incentive, dividend: _ })| (hotkey, incentive.into()))
		.filter(|(_, incentive): &(_, subtensor_types::AlphaBalance)| !incentive.is_zero());
	miners::pay::<T>(netuid, incentives);
	validators::pay::<T>(netuid, dividends.hotkeys);
	note_step::<T>(netuid, now);
	slices
}

/// Remembers that an epoch ran in block `now`. Spec: §15.4.
fn note_step<T: Config>(netuid: NetUid, now: u64) {
	LastMechansimStepBlock::<T>::insert(netuid, now);
	if now > 0 && SubnetEpochConsensus::<T>::get(netuid) == EpochConsensus::Yuma {
		LastYumaStepBlock::<T>::insert(netuid, now);
	}
}
