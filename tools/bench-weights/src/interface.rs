//! What a runtime with benchmarks offers and wants: version 2 of the runtime API `Benchmark`, and the
//! host functions `Benchmarking`, as `frame-benchmarking` 50 declares them.

use codec::{Decode, Encode};
use sp_core::storage::TrackedStorageKey;
use sp_runtime_interface::{
	pass_by::{
		AllocateAndReturnByCodec, AllocateAndReturnPointer, PassFatPointerAndDecode,
		PassFatPointerAndRead,
	},
	runtime_interface,
};

/// The benchmarks of one pallet.
#[derive(Decode)]
pub struct BenchmarkList {
	pub pallet: Vec<u8>,
	pub instance: Vec<u8>,
	pub benchmarks: Vec<BenchmarkMetadata>,
}

/// One benchmark: its components with their ranges.
#[derive(Decode)]
pub struct BenchmarkMetadata {
	pub name: Vec<u8>,
	/// Index of the letter, lowest and highest value.
	pub components: Vec<(u8, u32, u32)>,
	pub pov_modes: Vec<(Vec<u8>, Vec<u8>)>,
}

/// The head of [`BenchmarkList`]s in the answer; what follows them is of no use here.
pub type BenchmarkLists = Vec<BenchmarkList>;

/// Which benchmark to run, and how.
#[derive(Encode)]
pub struct BenchmarkConfig {
	pub pallet: Vec<u8>,
	pub instance: Vec<u8>,
	pub benchmark: Vec<u8>,
	pub selected_components: Vec<(u8, u32)>,
	pub verify: bool,
	pub internal_repeats: u32,
}

/// The runs of one benchmark.
#[derive(Decode)]
pub struct BenchmarkBatch {
	pub pallet: Vec<u8>,
	pub instance: Vec<u8>,
	pub benchmark: Vec<u8>,
	pub results: Vec<BenchmarkResult>,
}

/// One run.
#[derive(Decode)]
pub struct BenchmarkResult {
	pub components: Vec<(u8, u32)>,
	/// Nanoseconds.
	pub extrinsic_time: u128,
	pub storage_root_time: u128,
	pub reads: u32,
	pub repeat_reads: u32,
	pub writes: u32,
	pub repeat_writes: u32,
	pub proof_size: u32,
	pub keys: Vec<(Vec<u8>, u32, u32, bool)>,
}

/// The host functions that benchmarks call.
#[runtime_interface]
pub trait Benchmarking {
	/// Not the clock on the wall but the time that this thread was given: a machine that is busy with
	/// something else does not slow a benchmark down.
	fn current_time() -> AllocateAndReturnPointer<[u8; 16], 16> {
		cpu_time::ThreadTime::now().as_duration().as_nanos().to_le_bytes()
	}

	fn wipe_db(&mut self) {
		self.wipe()
	}

	fn commit_db(&mut self) {
		self.commit();
	}

	fn read_write_count(&self) -> AllocateAndReturnByCodec<(u32, u32, u32, u32)> {
		self.read_write_count()
	}

	fn reset_read_write_count(&mut self) {
		self.reset_read_write_count()
	}

	fn get_whitelist(&self) -> AllocateAndReturnByCodec<Vec<TrackedStorageKey>> {
		self.get_whitelist()
	}

	fn set_whitelist(&mut self, new: PassFatPointerAndDecode<Vec<TrackedStorageKey>>) {
		self.set_whitelist(new)
	}

	fn add_to_whitelist(&mut self, add: PassFatPointerAndDecode<TrackedStorageKey>) {
		let mut all = self.get_whitelist();
		all.push(add);
		self.set_whitelist(all);
	}

	fn remove_from_whitelist(&mut self, remove: PassFatPointerAndRead<Vec<u8>>) {
		let mut all = self.get_whitelist();
		all.retain(|tracked| tracked.key != remove);
		self.set_whitelist(all);
	}

	fn get_read_and_written_keys(
		&self,
	) -> AllocateAndReturnByCodec<Vec<(Vec<u8>, u32, u32, bool)>> {
		self.get_read_and_written_keys()
	}

	fn proof_size(&self) -> AllocateAndReturnByCodec<Option<u32>> {
		self.proof_size()
	}
}
