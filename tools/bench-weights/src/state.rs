//! The chain's state in memory, with a count of the keys that a benchmark reads and writes.
//!
//! A key counts once as read, if it was not written before, and once as written, if the write was not
//! rolled back. Keys that the runtime declares as always at hand (its whitelist) do not count.

use sp_core::storage::{ChildInfo, StateVersion, Storage, TrackedStorageKey};
use sp_externalities::{Error, Extension, ExtensionStore, Externalities, MultiRemovalResults};
use sp_state_machine::BasicExternalities;
use std::{
	any::{Any, TypeId},
	collections::BTreeSet,
};

/// See the head of this file.
pub struct State {
	genesis: Storage,
	now: BasicExternalities,
	whitelist: Vec<TrackedStorageKey>,
	ignored: BTreeSet<Vec<u8>>,
	read: BTreeSet<Vec<u8>>,
	/// Keys written since the last commit, a set for each open transaction; the first is the ground.
	dirty: Vec<BTreeSet<Vec<u8>>>,
	written: BTreeSet<Vec<u8>>,
}

impl State {
	/// State that starts at, and is wiped to, this.
	pub fn new(genesis: Storage) -> Self {
		Self {
			now: BasicExternalities::new(genesis.clone()),
			genesis,
			whitelist: Vec::new(),
			ignored: BTreeSet::new(),
			read: BTreeSet::new(),
			dirty: vec![BTreeSet::new()],
			written: BTreeSet::new(),
		}
	}

	fn note_read(&mut self, key: &[u8]) {
		let known = self.ignored.contains(key)
			|| self.read.contains(key)
			|| self.dirty.iter().any(|level| level.contains(key));
		if !known {
			self.read.insert(key.to_vec());
		}
	}

	fn note_write(&mut self, key: &[u8]) {
		if let Some(level) = self.dirty.last_mut()
			&& !level.contains(key)
		{
			level.insert(key.to_vec());
		}
	}

	fn count(keys: &BTreeSet<Vec<u8>>) -> u32 {
		u32::try_from(keys.len()).unwrap_or(u32::MAX)
	}
}

impl Externalities for State {
	fn set_offchain_storage(&mut self, key: &[u8], value: Option<&[u8]>) {
		self.now.set_offchain_storage(key, value);
	}

	fn storage(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.note_read(key);
		self.now.storage(key)
	}

	fn storage_hash(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.note_read(key);
		self.now.storage_hash(key)
	}

	fn child_storage_hash(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.now.child_storage_hash(child, key)
	}

	fn child_storage(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.now.child_storage(child, key)
	}

	fn next_storage_key(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.note_read(key);
		self.now.next_storage_key(key)
	}

	fn next_child_storage_key(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.now.next_child_storage_key(child, key)
	}

	fn kill_child_storage(
		&mut self,
		child: &ChildInfo,
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		self.now.kill_child_storage(child, limit, cursor)
	}

	/// As a database does it: no more than `limit` keys a call, the rest from the cursor on.
	fn clear_prefix(
		&mut self,
		prefix: &[u8],
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		let mut from = cursor.unwrap_or(prefix).to_vec();
		let mut removed = 0;
		if self.now.exists_storage(&from) && limit != Some(0) {
			self.place_storage(from.clone(), None);
			removed = 1;
		}
		loop {
			let next = self.next_storage_key(&from).filter(|key| key.starts_with(prefix));
			let Some(next) = next else { break };
			if limit.is_some_and(|limit| removed >= limit) {
				return MultiRemovalResults {
					maybe_cursor: Some(next),
					backend: removed,
					unique: removed,
					loops: removed,
				};
			}
			self.note_read(&next);
			self.place_storage(next.clone(), None);
			removed += 1;
			from = next;
		}
		MultiRemovalResults {
			maybe_cursor: None,
			backend: removed,
			unique: removed,
			loops: removed,
		}
	}

	fn clear_child_prefix(
		&mut self,
		child: &ChildInfo,
		prefix: &[u8],
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		self.now.clear_child_prefix(child, prefix, limit, cursor)
	}

	fn place_storage(&mut self, key: Vec<u8>, value: Option<Vec<u8>>) {
		self.note_write(&key);
		self.now.place_storage(key, value);
	}

	fn place_child_storage(&mut self, child: &ChildInfo, key: Vec<u8>, value: Option<Vec<u8>>) {
		self.now.place_child_storage(child, key, value);
	}

	/// Nobody looks at the root of a benchmark's state.
	fn storage_root(&mut self, _: StateVersion) -> Vec<u8> {
		vec![0; 32]
	}

	fn child_storage_root(&mut self, _: &ChildInfo, _: StateVersion) -> Vec<u8> {
		vec![0; 32]
	}

	fn storage_append(&mut self, key: Vec<u8>, value: Vec<u8>) {
		self.note_read(&key);
		self.note_write(&key);
		self.now.storage_append(key, value);
	}

	fn storage_start_transaction(&mut self) {
		self.dirty.push(BTreeSet::new());
		self.now.storage_start_transaction();
	}

	fn storage_rollback_transaction(&mut self) -> Result<(), ()> {
		if self.dirty.len() > 1 {
			self.dirty.pop();
		}
		self.now.storage_rollback_transaction()
	}

	fn storage_commit_transaction(&mut self) -> Result<(), ()> {
		if self.dirty.len() > 1 {
			let level = self.dirty.pop().unwrap_or_default();
			if let Some(below) = self.dirty.last_mut() {
				below.extend(level);
			}
		}
		self.now.storage_commit_transaction()
	}

	fn wipe(&mut self) {
		self.now = BasicExternalities::new(self.genesis.clone());
		self.dirty = vec![BTreeSet::new()];
		self.reset_read_write_count();
	}

	fn commit(&mut self) {
		for level in &mut self.dirty {
			self.written.append(level);
		}
	}

	fn read_write_count(&self) -> (u32, u32, u32, u32) {
		let written = self.written.difference(&self.ignored).count();
		(Self::count(&self.read), 0, u32::try_from(written).unwrap_or(u32::MAX), 0)
	}

	fn reset_read_write_count(&mut self) {
		self.read.clear();
		self.written.clear();
	}

	fn get_whitelist(&self) -> Vec<TrackedStorageKey> {
		self.whitelist.clone()
	}

	fn set_whitelist(&mut self, new: Vec<TrackedStorageKey>) {
		self.ignored = new.iter().map(|tracked| tracked.key.clone()).collect();
		self.whitelist = new;
	}

	/// Which keys they were is not of interest, only how many.
	fn get_read_and_written_keys(&self) -> Vec<(Vec<u8>, u32, u32, bool)> {
		Vec::new()
	}
}

impl ExtensionStore for State {
	fn extension_by_type_id(&mut self, type_id: TypeId) -> Option<&mut dyn Any> {
		self.now.extension_by_type_id(type_id)
	}

	fn register_extension_with_type_id(
		&mut self,
		type_id: TypeId,
		extension: Box<dyn Extension>,
	) -> Result<(), Error> {
		self.now.register_extension_with_type_id(type_id, extension)
	}

	fn deregister_extension_by_type_id(&mut self, type_id: TypeId) -> Result<(), Error> {
		self.now.deregister_extension_by_type_id(type_id)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn state() -> State {
		let top = [(b"p1".to_vec(), vec![1]), (b"p2".to_vec(), vec![2])].into_iter().collect();
		State::new(Storage { top, children_default: Default::default() })
	}

	#[test]
	fn a_key_counts_once_and_what_was_written_first_is_not_read() {
		let mut state = state();
		state.storage(b"p1");
		state.storage(b"p1");
		state.place_storage(b"new".to_vec(), Some(vec![1]));
		state.storage(b"new");
		state.commit();
		assert_eq!(state.read_write_count(), (1, 0, 1, 0));
	}

	#[test]
	fn writes_that_are_rolled_back_do_not_count() {
		let mut state = state();
		state.storage_start_transaction();
		state.place_storage(b"p1".to_vec(), None);
		state.storage_rollback_transaction().unwrap();
		state.storage_start_transaction();
		state.place_storage(b"p2".to_vec(), None);
		state.storage_commit_transaction().unwrap();
		state.commit();
		assert_eq!(state.read_write_count(), (0, 0, 1, 0));
		assert_eq!(state.storage(b"p1"), Some(vec![1]));
	}

	#[test]
	fn a_wipe_brings_the_genesis_back() {
		let mut state = state();
		state.place_storage(b"p1".to_vec(), None);
		state.commit();
		state.wipe();
		assert_eq!(state.read_write_count(), (0, 0, 0, 0));
		assert_eq!(state.storage(b"p1"), Some(vec![1]));
	}

	#[test]
	fn a_prefix_is_cleared_up_to_the_limit_and_from_the_cursor() {
		let mut state = state();
		let first = state.clear_prefix(b"p", Some(1), None);
		assert_eq!((first.backend, first.maybe_cursor.clone()), (1, Some(b"p2".to_vec())));
		let rest = state.clear_prefix(b"p", Some(5), first.maybe_cursor.as_deref());
		assert_eq!((rest.backend, rest.maybe_cursor), (1, None));
		assert_eq!(state.storage(b"p2"), None);
	}

	#[test]
	fn the_whitelist_does_not_count() {
		let mut state = state();
		state.set_whitelist(vec![TrackedStorageKey::new(b"p1".to_vec())]);
		state.storage(b"p1");
		state.place_storage(b"p1".to_vec(), None);
		state.commit();
		assert_eq!(state.read_write_count(), (0, 0, 0, 0));
	}
}
