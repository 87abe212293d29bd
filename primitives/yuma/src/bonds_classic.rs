//! Classic bonds: shares of a column, bought with stake.
//!
//! With X the followed weights, A the active stake and r the rate:
//!
//! ```text
//! E   = colnorm( r * colnorm(X * A) + (1 - r) * colnorm(stored) )
//! D_i = sum over j of E_ij * I_j
//! stored bonds = E relative to the largest of the column
//! ```
//!
//! Spec: `docs/protocol/yuma-epoch.md` §8.14.

use alloc::vec::Vec;

use crate::{
	bonds::{Average, BondColumn, Entry, Harvest},
	fixed::{self, I32F32},
	total::Total,
	weights::BondWeights,
};

/// The rule of classic bonds and the buffers of its column step.
#[derive(Debug)]
pub(crate) struct Classic<'a> {
	/// Rate of the new bonds.
	pub average: Average,
	/// Which weights bonds follow.
	pub follow: BondWeights,
	/// Active stake of every row.
	pub active_stake: &'a [I32F32],
	/// Buffer: bonds bought in this epoch.
	pub bought: &'a mut Vec<Entry>,
	/// Buffer: averaged bonds.
	pub averaged: &'a mut Vec<Entry>,
}

impl Classic<'_> {
	/// Updates one column.
	pub fn update(&mut self, column: BondColumn<'_>, harvest: &mut Harvest<'_>) {
		let sum = self.buy(column);
		let bought = Total::of_score(sum);
		let stored =
			column.stored.iter().fold(0_u64, |sum, bond| sum.saturating_add(bond.value.into()));
		let stored = Total::new(stored);
		let new = self.bought.iter().map(|(row, bond)| (*row, share_of_score(bought, *bond)));
		let held = |bond: u16| share(stored, bond.into());
		let sum = self.average.join(new, column.stored, held, self.averaged);
		let Some(total) = Total::of_score(sum) else {
			return; // no bond is left on this miner
		};
		let largest = self.averaged.iter().map(|(_, bond)| *bond).max().unwrap_or(fixed::ZERO);
		let largest = Total::of_score(total.share_of_score(largest));
		for (row, bond) in self.averaged.iter() {
			let bond = total.share_of_score(*bond);
			let gain = fixed::mul(bond, column.incentive);
			harvest.collect(*row, gain, column.uid, share_of_score(largest, bond));
		}
	}

	/// The weights times stake, floored; returns their sum. Products of zero are left out.
	fn buy(&mut self, column: BondColumn<'_>) -> I32F32 {
		let mut sum = fixed::ZERO;
		self.bought.clear();
		for (row, weight) in column.followed(self.follow) {
			let stake = self.active_stake.get(row).copied().unwrap_or(fixed::ZERO);
			let bond = fixed::mul(weight, stake);
			if bond > fixed::ZERO {
				sum = sum.saturating_add(bond);
				self.bought.push((row, bond));
			}
		}
		sum
	}
}

#[inline]
fn share(total: Option<Total>, part: u64) -> I32F32 {
	total.map_or(fixed::ZERO, |total| total.share(part))
}

#[inline]
fn share_of_score(total: Option<Total>, part: I32F32) -> I32F32 {
	total.map_or(fixed::ZERO, |total| total.share_of_score(part))
}
