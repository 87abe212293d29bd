//! How much work the clean-up may still do in this block.

use crate::{WeightInfo, bounds, pallet::Config};
use alloc::vec::Vec;
use core::marker::PhantomData;
use frame_support::{
	storage::{KeyPrefixIterator, unhashed},
	weights::{Weight, WeightMeter},
};
use sp_io::MultiRemovalResults;

/// Most rows that one step touches, whatever the meter allows.
const MOST_ROWS: u64 = 1_024;

/// A weight meter that knows what a row costs.
pub struct Budget<'m, T> {
	meter: &'m mut WeightMeter,
	/// Reading a key.
	look: Weight,
	/// Finding a row and removing it.
	remove: Weight,
	config: PhantomData<T>,
}

impl<'m, T: Config> Budget<'m, T> {
	/// Spends from `meter`.
	pub fn new(meter: &'m mut WeightMeter) -> Self {
		let look = each(T::WeightInfo::cleanup_look);
		Self { meter, look, remove: each(T::WeightInfo::cleanup_remove), config: PhantomData }
	}

	/// The meter itself, for work that is not counted in rows.
	pub fn meter(&mut self) -> &mut WeightMeter {
		self.meter
	}

	/// Pays for work; false, and nothing paid, where the budget is too small.
	pub fn pay(&mut self, work: Weight) -> bool {
		self.meter.try_consume(work).is_ok()
	}

	/// Whether work could be paid.
	pub fn affords(&self, work: Weight) -> bool {
		self.meter.can_consume(work)
	}

	/// Pays for reading a key.
	pub fn pay_look(&mut self) -> bool {
		self.pay(self.look)
	}

	/// Whether a row could be read and removed.
	pub fn affords_row(&self) -> bool {
		self.affords(self.remove)
	}

	/// Pays for a row that was read and, on a `hit`, removed or rewritten.
	pub fn pay_row(&mut self, hit: bool) -> bool {
		self.pay(if hit { self.remove } else { self.look })
	}

	/// How many rows can be read and removed.
	fn rows(&self) -> u64 {
		let rows = self.meter.remaining().checked_div_per_component(&self.remove);
		rows.unwrap_or(MOST_ROWS).min(MOST_ROWS)
	}

	/// Removes rows with `clear(limit, cursor)` until none is left or the budget is used up. True
	/// when none is left.
	pub fn clear(
		&mut self,
		cursor: &mut Option<Vec<u8>>,
		clear: impl Fn(u32, Option<&[u8]>) -> MultiRemovalResults,
	) -> bool {
		loop {
			// One row is kept back for the read that finds the end.
			let limit = self.rows().saturating_sub(1);
			let Some(limit) = u32::try_from(limit).ok().filter(|limit| *limit > 0) else {
				return false;
			};
			let result = clear(limit, cursor.as_deref());
			let (removed, touched) = (result.backend, result.loops.saturating_add(1));
			let only_read = u64::from(touched.saturating_sub(removed));
			self.pay(self.remove.saturating_mul(removed.into()));
			self.pay(self.look.saturating_mul(only_read));
			*cursor = result.maybe_cursor;
			if cursor.is_none() {
				return true;
			}
		}
	}

	/// Reads `keys` and removes those that match, until the end or until the budget is used up. True
	/// at the end.
	pub fn scan<Key: codec::Decode>(
		&mut self,
		cursor: &mut Option<Vec<u8>>,
		mut keys: KeyPrefixIterator<Key>,
		matches: impl Fn(&Key) -> bool,
	) -> bool {
		loop {
			if !self.affords_row() {
				*cursor = Some(keys.last_raw_key().to_vec());
				return false;
			}
			let Some(key) = keys.next() else {
				self.pay_look();
				return true;
			};
			let hit = matches(&key);
			if hit {
				unhashed::kill(keys.last_raw_key());
			}
			self.pay_row(hit);
		}
	}
}

/// What one more row costs, of a weight that grows with rows.
pub fn each(weight: impl Fn(u32) -> Weight) -> Weight {
	bounds::beyond_base(weight, 1)
}
