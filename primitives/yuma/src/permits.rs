//! Who may validate: the permits that steer this epoch and those that it grants.

use alloc::vec::Vec;

use crate::{
	fixed::{self, I32F32},
	input::{MechanismInput, SubnetInput},
	total::normalize,
};

/// Whether each neuron updated its weights within the activity cutoff.
///
/// An update exactly `cutoff` blocks old is still active. Spec: §8.1.
pub(crate) fn active(subnet: &SubnetInput<'_>, mechanism: &MechanismInput<'_>) -> Vec<bool> {
	let cutoff = subnet.params.activity_cutoff();
	(0..subnet.neurons())
		.map(|uid| mechanism.updated(uid).saturating_add(cutoff) >= subnet.block)
		.collect()
}

/// Whether `uid` held a permit before this epoch; the owner's is taken for granted.
pub(crate) fn held(subnet: &SubnetInput<'_>, uid: usize) -> bool {
	subnet.validator_permit.get(uid).is_some_and(|permit| *permit || subnet.is_owner(uid))
}

/// Stake shares of the active permit holders, normalised over them.
///
/// An empty permit vector masks nothing here. Spec: §8.4, §13.
pub(crate) fn active_stake(
	subnet: &SubnetInput<'_>,
	stake: &[I32F32],
	active: &[bool],
) -> Vec<I32F32> {
	let unmasked = subnet.validator_permit.is_empty();
	let neurons = stake.iter().zip(active).enumerate();
	let counted = |(uid, (share, active)): (usize, (&I32F32, &bool))| {
		if *active && (unmasked || held(subnet, uid)) { *share } else { fixed::ZERO }
	};
	let mut shares: Vec<I32F32> = neurons.map(counted).collect();
	normalize(&mut shares);
	shares
}

/// The permits from now on: the neurons of largest stake share, and the owner on top.
///
/// Unstaked neurons get none. Among equal shares the higher uid wins. Spec: §8.3.
pub(crate) fn granted(
	subnet: &SubnetInput<'_>,
	stake: &[I32F32],
	order: &mut Vec<(I32F32, usize)>,
) -> Vec<bool> {
	let mut permits = top(stake, usize::from(subnet.params.max_allowed_validators), order);
	if let Some(permit) = subnet.owner_uid.and_then(|uid| permits.get_mut(usize::from(uid))) {
		*permit = true;
	}
	permits
}

/// The `k` largest shares that are not zero; the later one of equals wins.
fn top(shares: &[I32F32], k: usize, order: &mut Vec<(I32F32, usize)>) -> Vec<bool> {
	let mut chosen: Vec<bool> = shares.iter().map(|share| *share != fixed::ZERO).collect();
	let passed_over = shares.len().saturating_sub(k);
	order.clear();
	order.extend(shares.iter().copied().zip(0..));
	if passed_over > 0 && passed_over < order.len() {
		order.select_nth_unstable(passed_over);
	}
	for (_, uid) in order.iter().take(passed_over) {
		if let Some(chosen) = chosen.get_mut(*uid) {
			*chosen = false;
		}
	}
	chosen
}

/// The `k` largest shares that are not zero; among equals the higher uid wins. Spec: §8.3.
#[must_use]
pub fn top_k(shares: &[I32F32], k: usize) -> Vec<bool> {
	top(shares, k, &mut Vec::new())
}
