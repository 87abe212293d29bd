//! Yuma3 bonds: on an absolute scale, stake enters at payout.
//!
//! With X the followed weights and r the rate, the same for all or one per pair (liquid):
//!
//! ```text
//! E   = r * X + (1 - r) * stored
//! D_i = A_i * sum over j of colnorm(E)_ij * I_j
//! stored bonds = E
//! ```
//!
//! Spec: `docs/protocol/yuma-epoch.md` §8.15, §9.

use alloc::vec::Vec;

use crate::{
	bonds::{Average, BondColumn, Entry, Harvest},
	columns::Bond,
	exp::LANES,
	fixed::{self, I32F32},
	liquid_alpha::{LiquidAlpha, distance},
	row_scan::Unread,
	total::Total,
	weights::BondWeights,
};

/// How fast bonds follow the weights.
#[derive(Debug)]
pub(crate) enum Rate<'a> {
	/// One rate for all pairs.
	Fixed(Average),
	/// A rate per pair.
	Liquid(Liquid<'a>),
}

/// What the liquid update of a column needs.
#[derive(Debug)]
pub(crate) struct Liquid<'a> {
	/// The rate of a pair.
	pub alpha: LiquidAlpha,
	/// The consensus that weights are compared with, per column.
	pub reference: &'a [I32F32],
	/// Entries that the rate does not see.
	pub unread: &'a Unread,
	/// Buffer: the pairs of the column in work.
	pub pairs: &'a mut Vec<Pair>,
}

/// A validator's weight and bond on the miner of the column in work.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair {
	row: usize,
	weight: I32F32,
	bond: I32F32,
	distance: I32F32,
}

/// The rule of Yuma3 bonds and the buffer of its column step.
#[derive(Debug)]
pub(crate) struct Yuma3<'a> {
	/// How fast bonds follow the weights.
	pub rate: Rate<'a>,
	/// Which weights bonds follow.
	pub follow: BondWeights,
	/// Buffer: updated bonds.
	pub updated: &'a mut Vec<Entry>,
}

impl Yuma3<'_> {
	/// Updates one column.
	pub fn update(&mut self, column: BondColumn<'_>, harvest: &mut Harvest<'_>) {
		let sum = match &mut self.rate {
			Rate::Fixed(average) => {
				let new = column.followed(self.follow);
				average.join(new, column.stored, fixed::from_u16, self.updated)
			}
			Rate::Liquid(liquid) => liquid.join(column, self.follow, self.updated),
		};
		let Some(total) = Total::of_score(sum) else { return };
		for (row, bond) in self.updated.iter() {
			let gain = fixed::mul(total.share_of_score(*bond), column.incentive);
			harvest.collect(*row, gain, column.uid, *bond);
		}
	}
}

impl Liquid<'_> {
	/// Moves every followed weight's bond at its own rate; returns the sum of the bonds.
	///
	/// A bond whose pair has no weight entry vanishes.
	fn join(
		&mut self,
		column: BondColumn<'_>,
		follow: BondWeights,
		out: &mut Vec<Entry>,
	) -> I32F32 {
		self.pair(column, follow);
		let mut sum = fixed::ZERO;
		out.clear();
		for pairs in self.pairs.chunks(LANES) {
			let mut distances = [fixed::ZERO; LANES];
			for (distance, pair) in distances.iter_mut().zip(pairs) {
				*distance = pair.distance;
			}
			for (pair, rate) in pairs.iter().zip(self.alpha.rates(distances)) {
				let moved = self.alpha.step(rate, pair.weight, pair.bond);
				if moved > fixed::ZERO {
					sum = sum.saturating_add(moved);
					out.push((pair.row, moved));
				}
			}
		}
		sum
	}

	/// Finds the old bond of every followed weight, and their distance as the rate reads it.
	fn pair(&mut self, column: BondColumn<'_>, follow: BondWeights) {
		let consensus = self.reference.get(usize::from(column.uid)).copied();
		let consensus = consensus.unwrap_or(fixed::ZERO);
		let unread = self.unread.column(column.uid);
		let mut old = column.stored.iter().peekable();
		self.pairs.clear();
		for (row, weight) in column.followed(follow) {
			let bond = bond_of_row(&mut old, row);
			let (weight_read, bond_read) = unread.as_read(row, weight, bond);
			let distance = distance(consensus, weight_read, bond_read);
			self.pairs.push(Pair { row, weight, bond, distance });
		}
	}
}

/// The old bond of `row`, 0 when there is none; `old` ascends by row and is read up to there.
#[inline]
fn bond_of_row<'a>(
	old: &mut core::iter::Peekable<impl Iterator<Item = &'a Bond>>,
	row: usize,
) -> I32F32 {
	while old.next_if(|bond| bond.row() < row).is_some() {}
	old.next_if(|bond| bond.row() == row).map_or(fixed::ZERO, |bond| fixed::from_u16(bond.value))
}
