//! Bonds: the moving average between validators and miners, and the dividends that it earns.
//!
//! This file holds what the two kinds of bonds share: loading the stored rows, joining a column
//! of new weights with a column of old bonds, and collecting dividends and rows to store. The
//! kinds differ in one column step each: [`crate::bonds_classic`], [`crate::bonds_yuma3`].

use alloc::vec::Vec;

use crate::{
	columns::{Bond, Columns, Vote},
	fixed::{self, I32F32},
	input::{MechanismInput, SparseRow, SubnetInput},
	weights::{BondWeights, RowSummary},
};

/// A bond of the column in work: the row and its value.
pub(crate) type Entry = (usize, I32F32);

/// The stored bonds that the bond mask leaves, by columns.
#[derive(Clone, Debug, Default)]
pub(crate) struct StoredBonds {
	columns: Columns<Bond>,
	/// Number of entries of each stored row.
	lengths: Vec<usize>,
}

impl StoredBonds {
	/// Masks and transposes the stored rows. Spec: §8.13.
	pub fn load(
		&mut self,
		subnet: &SubnetInput<'_>,
		mechanism: &MechanismInput<'_>,
		registered: &[u64],
	) {
		let cutoff = subnet.bond_cutoff();
		let kept =
			|column: u16| registered.get(usize::from(column)).is_some_and(|block| *block < cutoff);
		self.columns.start(subnet.neurons());
		self.lengths.clear();
		for row in mechanism.bonds.iter().take(subnet.neurons()) {
			for (column, _) in row.iter().filter(|(column, _)| kept(*column)) {
				self.columns.count(usize::from(*column));
			}
			self.lengths.push(row.len());
		}
		self.columns.make_room();
		for (uid, row) in (0..subnet.n).zip(mechanism.bonds) {
			for (column, stored) in row.iter().filter(|(column, _)| kept(*column)) {
				self.columns.place(usize::from(*column), Bond::new(uid, *stored));
			}
		}
	}

	/// The columns in ascending order.
	pub fn columns(&self) -> impl Iterator<Item = &[Bond]> {
		self.columns.iter()
	}

	/// Empty rows with room for every entry that the update may leave in them.
	pub fn rows_with_room(&self, weights: &[RowSummary], permits: &[bool]) -> Vec<SparseRow> {
		let n = permits.len();
		let room = |(uid, permit): (usize, &bool)| {
			let new = weights.get(uid).map_or(0, |row| row.entries);
			let old = self.lengths.get(uid).copied().unwrap_or(0);
			let room = if *permit { new.saturating_add(old).min(n) } else { 0 };
			Vec::with_capacity(room)
		};
		permits.iter().enumerate().map(room).collect()
	}
}

/// One column's sources: its uid, the weights that bonds follow, and the old bonds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BondColumn<'a> {
	/// The miner.
	pub uid: u16,
	/// The miner's consensus weight.
	pub consensus: I32F32,
	/// The miner's incentive.
	pub incentive: I32F32,
	/// Normalised weights on the miner.
	pub votes: &'a [Vote],
	/// Old bonds on the miner.
	pub stored: &'a [Bond],
}

impl<'a> BondColumn<'a> {
	/// The weights that bonds follow, with their rows.
	pub fn followed(self, by: BondWeights) -> impl Iterator<Item = Entry> + 'a {
		let weight = move |vote: &Vote| by.weight(vote.weight(), self.consensus);
		self.votes.iter().filter_map(move |vote| weight(vote).map(|weight| (vote.row(), weight)))
	}
}

/// The moving average: how much of the new and how much of the old stays.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Average {
	new: I32F32,
	old: I32F32,
}

impl Average {
	/// `rate` of the new and the rest of the old; the rate may be negative.
	pub fn new(rate: I32F32) -> Self {
		Self { new: rate, old: fixed::ONE.saturating_sub(rate) }
	}

	/// Both products are floored.
	#[inline]
	fn of(self, new: I32F32, old: I32F32) -> I32F32 {
		fixed::mul(self.new, new).saturating_add(fixed::mul(self.old, old))
	}

	/// Averages two columns into `out`, positive results only, and returns their sum.
	///
	/// Both columns ascend by row, and so does the result. `value` scales a stored bond.
	#[inline]
	pub fn join(
		self,
		new: impl Iterator<Item = Entry>,
		stored: &[Bond],
		value: impl Fn(u16) -> I32F32,
		out: &mut Vec<Entry>,
	) -> I32F32 {
		out.clear();
		let mut sum = fixed::ZERO;
		let mut keep = |row, bond| {
			if bond > fixed::ZERO {
				sum = sum.saturating_add(bond);
				out.push((row, bond));
			}
		};
		let mut old = stored.iter();
		for (row, fresh) in new {
			let mut held = fixed::ZERO;
			while let Some(bond) = old.as_slice().first().filter(|bond| bond.row() <= row) {
				old.next();
				if bond.row() == row {
					held = value(bond.value);
					break;
				}
				keep(bond.row(), self.of(fixed::ZERO, value(bond.value)));
			}
			keep(row, self.of(fresh, held));
		}
		for bond in old {
			keep(bond.row(), self.of(fixed::ZERO, value(bond.value)));
		}
		sum
	}
}

/// Collects what the columns produce: dividends and the rows to store.
#[derive(Debug)]
pub(crate) struct Harvest<'a> {
	/// Per row the return on its bonds.
	pub dividends: &'a mut [I32F32],
	/// Per row the bonds to store; only rows with a new permit keep any.
	pub rows: &'a mut [SparseRow],
	/// The new permits.
	pub permits: &'a [bool],
}

impl Harvest<'_> {
	/// Credits a row with its share of a column's incentive and stores its bond.
	#[inline]
	pub fn collect(&mut self, row: usize, gain: I32F32, column: u16, bond: I32F32) {
		if let Some(dividend) = self.dividends.get_mut(row) {
			*dividend = dividend.saturating_add(gain);
		}
		if let (Some(true), Some(entries)) = (self.permits.get(row), self.rows.get_mut(row)) {
			entries.push((column, fixed::to_u16(bond)));
		}
	}
}
