//! How much work the clean-up may still do in this block.

use crate::pallet::Config;
use alloc::vec::Vec;
use core::marker::PhantomData;
use frame_support::{
	storage::{KeyPrefixIterator, unhashed},
	weights::{Weight, WeightMeter, constants::RocksDbWeight},
};
use sp_io::MultiRemovalResults;

/// Most rows that one step touches, whatever the meter allows.
const MOST_ROWS: u64 = 1_024;

/// A weight meter that counts rows.
pub struct Budget<'m, T>(&'m mut WeightMeter, PhantomData<T>);

impl<'m, T: Config> Budget<'m, T> {
	/// Spends from `meter`.
	pub fn new(meter: &'m mut WeightMeter) -> Self {
		Self(meter, PhantomData)
	}

	/// The meter itself, for work that is not counted in rows.
	pub fn meter(&mut self) -> &mut WeightMeter {
		self.0
	}

	/// Pays for `reads` and `writes`; false, and nothing paid, where the budget is too small.
	pub fn pay(&mut self, reads: u64, writes: u64) -> bool {
		self.0.try_consume(RocksDbWeight::get().reads_writes(reads, writes)).is_ok()
	}

	/// Whether `cost` (reads, writes) could be paid.
	pub fn affords(&self, cost: (u64, u64)) -> bool {
		self.0.can_consume(RocksDbWeight::get().reads_writes(cost.0, cost.1))
	}

	/// How many rows can be read and written.
	fn rows(&self) -> u64 {
		let row: Weight = RocksDbWeight::get().reads_writes(1, 1);
		self.0.remaining().checked_div_per_component(&row).unwrap_or(MOST_ROWS).min(MOST_ROWS)
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
			let touched = u64::from(result.loops).saturating_add(1);
			self.pay(touched, result.backend.into());
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
			if self.rows() == 0 {
				*cursor = Some(keys.last_raw_key().to_vec());
				return false;
			}
			let Some(key) = keys.next() else {
				self.pay(1, 0);
				return true;
			};
			let hit = matches(&key);
			if hit {
				unhashed::kill(keys.last_raw_key());
			}
			self.pay(1, hit.into());
		}
	}
}
