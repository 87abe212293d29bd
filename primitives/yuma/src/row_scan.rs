//! The order of a row and what liquid alpha makes of it.
//!
//! The liquid rate reads rows by a forward scan over ascending columns: an entry that stands
//! behind one of a larger column is not found and reads as 0. Validators may submit uids in any
//! order, so such rows exist, but they are few: what the scan misses is listed here, and the
//! column steps ask the list. Spec: `docs/protocol/yuma-epoch.md` §9, "Row order".

use alloc::vec::Vec;

use crate::{
	fixed::{self, I32F32},
	input::{MechanismInput, SparseRow, SubnetInput},
	weights::{BondWeights, RowMask, Weights},
};

/// The entries that the rate does not see, as (column, row) in ascending order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Unread {
	weights: Vec<(u16, u16)>,
	bonds: Vec<(u16, u16)>,
}

/// The unread entries of one column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UnreadColumn<'a> {
	weights: &'a [(u16, u16)],
	bonds: &'a [(u16, u16)],
}

impl Unread {
	/// Finds the entries that the scan misses.
	///
	/// Of a weight row only the entries count that bonds follow; under a partial penalty these
	/// come sorted, so that all are found.
	pub fn load(
		&mut self,
		subnet: &SubnetInput<'_>,
		mechanism: &MechanismInput<'_>,
		registered: &[u64],
		weights: &Weights,
		consensus: &[I32F32],
	) {
		self.weights.clear();
		self.bonds.clear();
		let follow = BondWeights::new(subnet.params.bonds_penalty);
		if !matches!(follow, BondWeights::Between(_)) {
			for (uid, row) in unsorted_rows(subnet, mechanism, weights) {
				let columns = present(subnet, mechanism, registered, consensus, uid, row);
				self.weights.extend(missed(columns).map(|column| (column, uid)));
			}
		}
		let cutoff = subnet.bond_cutoff();
		for (uid, row) in (0..subnet.n).zip(mechanism.bonds) {
			// Columns beyond the last neuron belong to nobody but do end the scan.
			let unmasked = |column: &u16| subnet.registered(usize::from(*column)) < cutoff;
			let columns = row.iter().map(|(column, _)| *column).filter(unmasked);
			self.bonds.extend(missed(columns).map(|column| (column, uid)));
		}
		self.weights.sort_unstable();
		self.bonds.sort_unstable();
	}

	/// The unread entries of `column`.
	pub fn column(&self, column: u16) -> UnreadColumn<'_> {
		UnreadColumn {
			weights: of_column(&self.weights, column),
			bonds: of_column(&self.bonds, column),
		}
	}
}

impl UnreadColumn<'_> {
	/// The weight and the bond of a row as the rate reads them.
	#[inline]
	pub fn as_read(self, row: usize, weight: I32F32, bond: I32F32) -> (I32F32, I32F32) {
		(read(self.weights, row, weight), read(self.bonds, row, bond))
	}
}

#[inline]
fn read(unread: &[(u16, u16)], row: usize, value: I32F32) -> I32F32 {
	if unread.is_empty() {
		return value;
	}
	let missed = unread.binary_search_by_key(&row, |(_, unread)| usize::from(*unread)).is_ok();
	if missed { fixed::ZERO } else { value }
}

fn of_column(entries: &[(u16, u16)], column: u16) -> &[(u16, u16)] {
	let start = entries.partition_point(|(other, _)| *other < column);
	let end = entries.partition_point(|(other, _)| *other <= column);
	entries.get(start..end).unwrap_or_default()
}

/// The columns that do not exceed every column before them.
fn missed(columns: impl Iterator<Item = u16>) -> impl Iterator<Item = u16> {
	let mut next = 0_u32;
	columns.filter(move |column| {
		let found = u32::from(*column) >= next;
		next = next.max(u32::from(*column).saturating_add(1));
		!found
	})
}

/// Rows whose surviving entries do not ascend strictly.
fn unsorted_rows<'a>(
	subnet: &SubnetInput<'_>,
	mechanism: &MechanismInput<'a>,
	weights: &'a Weights,
) -> impl Iterator<Item = (u16, &'a SparseRow)> {
	let rows = (0..subnet.n).zip(mechanism.weights).zip(weights.rows());
	rows.filter(|(_, summary)| summary.entries > 0 && !summary.ascending).map(|(row, _)| row)
}

/// The columns of a row that survive the masks and that bonds follow, in the row's order.
fn present<'a>(
	subnet: &'a SubnetInput<'_>,
	mechanism: &MechanismInput<'_>,
	registered: &'a [u64],
	consensus: &'a [I32F32],
	uid: u16,
	row: &'a SparseRow,
) -> impl Iterator<Item = u16> + 'a {
	let mask = RowMask::new(subnet, mechanism, registered, uid);
	let follow = BondWeights::new(subnet.params.bonds_penalty);
	let followed = move |(column, stored): &(u16, u16)| {
		let agreed = consensus.get(usize::from(*column)).copied().unwrap_or(fixed::ZERO);
		follow.weight(fixed::from_u16(*stored), agreed).is_some()
	};
	mask.into_iter().flat_map(|mask| mask.surviving(row)).filter(followed).map(|(column, _)| column)
}

/// Puts the bonds of unsorted rows, which come by ascending column, into the order of submission.
pub(crate) fn restore_order(
	subnet: &SubnetInput<'_>,
	mechanism: &MechanismInput<'_>,
	weights: &Weights,
	rows: &mut [SparseRow],
) {
	if matches!(BondWeights::new(subnet.params.bonds_penalty), BondWeights::Between(_)) {
		return; // followed rows are sorted
	}
	for (uid, row) in unsorted_rows(subnet, mechanism, weights) {
		let Some(bonds) = rows.get_mut(usize::from(uid)) else { continue };
		let find = |(column, _): &(u16, u16)| {
			let place = bonds.binary_search_by_key(column, |(column, _)| *column).ok()?;
			bonds.get(place).copied()
		};
		*bonds = row.iter().filter_map(find).collect();
	}
}
