//! Sparse matrices by columns.
//!
//! Stored rows belong to validators, but nearly every step of the epoch works on one miner's
//! column: the median, the clip, the rank, the bonds' normalisations. Rows are therefore
//! transposed once, in linear time and without allocation once the buffers have grown.

use alloc::vec::Vec;

use crate::fixed::I32F32;

/// A sparse matrix by columns; entries of a column are in ascending order of their rows.
///
/// Filled in two rounds: [`Columns::count`] every entry, then [`Columns::place`] every entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns<T> {
	/// While placing: where the next entry of each column goes. Afterwards: where it ends.
	ends: Vec<usize>,
	entries: Vec<T>,
}

impl<T: Copy + Default> Columns<T> {
	/// Forgets all entries and starts counting for `n` columns.
	pub fn start(&mut self, n: usize) {
		self.ends.clear();
		self.ends.resize(n, 0);
	}

	/// Announces one entry.
	#[inline]
	pub fn count(&mut self, column: usize) {
		if let Some(count) = self.ends.get_mut(column) {
			*count = count.saturating_add(1);
		}
	}

	/// Ends the counting and makes room.
	pub fn make_room(&mut self) {
		let mut start = 0_usize;
		for end in &mut self.ends {
			let next = start.saturating_add(*end);
			*end = start;
			start = next;
		}
		// Stale entries are all overwritten: every counted entry is placed.
		self.entries.resize(start, T::default());
	}

	/// Stores one announced entry.
	#[inline]
	pub fn place(&mut self, column: usize, entry: T) {
		if let Some(end) = self.ends.get_mut(column) {
			if let Some(slot) = self.entries.get_mut(*end) {
				*slot = entry;
			}
			*end = end.saturating_add(1);
		}
	}

	/// The columns in ascending order.
	pub fn iter(&self) -> impl Iterator<Item = &[T]> {
		let mut start = 0_usize;
		self.ends.iter().map(move |end| {
			let column = self.entries.get(start..*end).unwrap_or_default();
			start = *end;
			column
		})
	}
}

/// A normalised weight and the row that it came from, in one word: the weight (at most one, 33
/// bits) above the 16 bits of the row. Ordering votes orders weights.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Vote(u64);

impl Vote {
	#[inline]
	pub fn new(row: u16, weight: I32F32) -> Self {
		Self((weight.to_bits().cast_unsigned() << 16) | u64::from(row))
	}

	#[inline]
	pub fn weight(self) -> I32F32 {
		I32F32::from_bits((self.0 >> 16).cast_signed())
	}

	#[inline]
	pub fn row(self) -> usize {
		usize::try_from(self.0 & 0xffff).unwrap_or_default()
	}
}

/// A stored bond and the row that it came from.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Bond {
	row: u16,
	/// As stored.
	pub value: u16,
}

impl Bond {
	#[inline]
	pub fn new(row: u16, value: u16) -> Self {
		Self { row, value }
	}

	#[inline]
	pub fn row(self) -> usize {
		usize::from(self.row)
	}
}
