//! Weights: which stored entries count, their normalisation, and what clipping leaves of them.

use alloc::vec::Vec;

use crate::{
	columns::{Columns, Vote},
	fixed::{self, I32F32},
	input::{MechanismInput, SubnetInput},
	permits,
	total::Total,
};

/// Decides which entries of one stored row survive the masks of §8.5.
///
/// All masks on time compare with the registration of the column's neuron, so one bound per row
/// holds them: the weights must be younger than the neuron, and so must the oldest open commit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RowMask<'a> {
	registered: &'a [u64],
	/// Neurons that registered at this block or later get nothing from this row.
	bound: u64,
	/// The column of the self weight, unless it stays.
	excluded: Option<u16>,
}

impl<'a> RowMask<'a> {
	/// `None` when the whole row is masked.
	pub fn new(
		subnet: &SubnetInput<'_>,
		mechanism: &MechanismInput<'_>,
		registered: &'a [u64],
		uid: u16,
	) -> Option<Self> {
		let row = usize::from(uid);
		let bound = mechanism.updated(row).min(mechanism.open_commit(row).saturating_add(1));
		let excluded = (!subnet.is_owner(row)).then_some(uid);
		permits::held(subnet, row).then_some(Self { registered, bound, excluded })
	}

	/// Whether the entry on `column` counts; columns beyond the last neuron never do.
	#[inline]
	pub fn keeps(&self, column: u16) -> bool {
		self.registered.get(usize::from(column)).is_some_and(|block| *block < self.bound)
			&& self.excluded != Some(column)
	}

	/// The surviving entries of `row`, in their order.
	pub fn surviving(self, row: &'a [(u16, u16)]) -> impl Iterator<Item = (u16, u16)> {
		row.iter().copied().filter(move |(column, _)| self.keeps(*column))
	}
}

/// What the first walk over a row learns.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RowSummary {
	/// Sum of the surviving stored weights.
	pub sum: u64,
	/// Number of the surviving entries.
	pub entries: usize,
	/// Whether their columns ascend strictly.
	pub ascending: bool,
}

/// The normalised weights of all rows, by columns.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weights {
	columns: Columns<Vote>,
	rows: Vec<RowSummary>,
}

impl Weights {
	/// Masks, normalises and transposes the stored rows. Spec: §8.5, §8.6.
	pub fn load(
		&mut self,
		subnet: &SubnetInput<'_>,
		mechanism: &MechanismInput<'_>,
		registered: &[u64],
	) {
		self.columns.start(subnet.neurons());
		self.rows.clear();
		for (uid, row) in (0..subnet.n).zip(mechanism.weights) {
			let mask = RowMask::new(subnet, mechanism, registered, uid);
			let summary = mask.map(|mask| self.count(mask, row)).unwrap_or_default();
			self.rows.push(summary);
		}
		self.columns.make_room();
		for ((uid, row), summary) in (0..subnet.n).zip(mechanism.weights).zip(&self.rows) {
			let Some(mask) = RowMask::new(subnet, mechanism, registered, uid) else { continue };
			// A row of zeros stays a row of zeros.
			let total = Total::new(summary.sum);
			for (column, stored) in mask.surviving(row) {
				let weight = total.map_or(fixed::ZERO, |total| total.share(u64::from(stored)));
				self.columns.place(usize::from(column), Vote::new(uid, weight));
			}
		}
	}

	fn count(&mut self, mask: RowMask<'_>, row: &[(u16, u16)]) -> RowSummary {
		let mut summary = RowSummary { ascending: true, ..Default::default() };
		let mut next = 0_usize;
		for (column, stored) in mask.surviving(row) {
			let column = usize::from(column);
			self.columns.count(column);
			summary.sum = summary.sum.saturating_add(u64::from(stored));
			summary.entries = summary.entries.saturating_add(1);
			summary.ascending &= column >= next;
			next = column.saturating_add(1);
		}
		summary
	}

	/// The columns in ascending order.
	pub fn columns(&self) -> impl Iterator<Item = &[Vote]> {
		self.columns.iter()
	}

	/// What is known of each row; rows from the last one on are empty.
	pub fn rows(&self) -> &[RowSummary] {
		&self.rows
	}
}

/// Which weights the bonds follow, by the bonds penalty. Spec: §8.11, §8.12.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum BondWeights {
	/// No penalty: as submitted.
	Submitted,
	/// Full penalty: as clipped.
	Clipped,
	/// Between the two: the penalty, above 0 and below one.
	Between(I32F32),
}

impl BondWeights {
	/// From the stored penalty, u16-normalised.
	pub fn new(bonds_penalty: u16) -> Self {
		match bonds_penalty {
			0 => Self::Submitted,
			u16::MAX => Self::Clipped,
			partial => Self::Between(fixed::from_u16(partial)),
		}
	}

	/// The weight that bonds follow, where the entry is present at all.
	///
	/// An explicit zero is present, except under a partial penalty; a weight that clipping took
	/// away is not. The interpolated product is negative and floored.
	#[inline]
	pub fn weight(self, submitted: I32F32, consensus: I32F32) -> Option<I32F32> {
		match self {
			Self::Submitted => Some(submitted),
			Self::Clipped if consensus < submitted => {
				(consensus > fixed::ZERO).then_some(consensus)
			}
			Self::Clipped => Some(submitted),
			Self::Between(penalty) => {
				let cut = submitted.min(consensus).saturating_sub(submitted);
				let weight = submitted.saturating_add(fixed::mul(penalty, cut));
				(weight > fixed::ZERO).then_some(weight)
			}
		}
	}
}
