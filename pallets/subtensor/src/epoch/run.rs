//! Running the epoch of a subnet: load, compute, store.
//!
//! Spec: `docs/protocol/yuma-epoch.md` §5, §6.

use super::{
	load::{LoadedMechanism, LoadedSubnet},
	store,
};
use crate::{pallet::*, types::EpochConsensus};
use alloc::{collections::BTreeMap, vec::Vec};
use subtensor_emission::tempo::Pending;
use subtensor_types::NetUid;
use subtensor_yuma::{EpochScratch, MechanismInput, NullPools, null_epoch, subnet_epoch};

/// What consensus gives to a hotkey, alpha in RAO.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reward {
	/// Paid literally, for mining.
	pub incentive: u64,
	/// A proportion of the validators' pools, for validating.
	pub dividend: u64,
}

/// Runs the epoch of `netuid` in block `now` over what the subnet gathered. Returns the reward of
/// every hotkey in ascending order of account.
///
/// The budget is the sum of the three amounts without the owner's cut; under Null consensus the
/// amounts are pools of their own.
pub fn run<T: Config>(
	netuid: NetUid,
	now: u64,
	pending: &Pending,
) -> BTreeMap<T::AccountId, Reward> {
	let subnet = LoadedSubnet::<T>::load(netuid, now);
	let mechanisms = subnet.mechanisms(netuid);
	let inputs: Vec<MechanismInput<'_>> = mechanisms.iter().map(LoadedMechanism::input).collect();
	let split = MechanismEmissionSplit::<T>::get(netuid);
	let outcome = match SubnetEpochConsensus::<T>::get(netuid) {
		EpochConsensus::Yuma => subnet_epoch(
			&subnet.input(),
			&inputs,
			pending.consensus_budget(),
			split.as_deref(),
			&mut EpochScratch::default(),
		),
		EpochConsensus::Null => {
			let Pending { server, validator, root, owner: _ } = *pending;
			let pools = NullPools { server, validator, root };
			null_epoch(&subnet.input(), &inputs, pools, split.as_deref())
		}
	};
	match outcome {
		Ok(outcome) => {
			let payouts = store::subnet::<T>(netuid, &subnet.hotkeys, &mechanisms, outcome);
			let rewards = payouts
				.into_iter()
				.map(|payout| Reward { incentive: payout.server, dividend: payout.validator });
			subnet.hotkeys.into_iter().zip(rewards).collect()
		}
		Err(error) => {
			// The loader gives one stake per neuron and at least one mechanism.
			log::error!(target: "subtensor", "epoch of subnet {netuid} was refused: {error}");
			BTreeMap::new()
		}
	}
}
