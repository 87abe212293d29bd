//! The runtime under measurement, on the executor that nodes use.

use crate::{
	interface::{BenchmarkBatch, BenchmarkConfig, BenchmarkLists, BenchmarkResult, benchmarking},
	state::State,
};
use codec::{Decode, Encode};
use sc_executor::{HeapAllocStrategy, WasmExecutor};
use serde_json::Value;
use sp_core::{
	storage::{Storage, well_known_keys},
	traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode},
};
use sp_externalities::Externalities;
use sp_state_machine::BasicExternalities;
use std::{
	io,
	path::{Path, PathBuf},
};

/// What a runtime with benchmarks may call.
type HostFunctions = (sp_io::SubstrateHostFunctions, benchmarking::HostFunctions);

/// Why nothing was measured.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
	/// A file can't be read or written.
	#[error("{0}: {1}")]
	File(PathBuf, io::Error),
	/// The runtime panicked, or has no benchmarks.
	#[error("{0}: {1}")]
	Runtime(String, String),
	/// The runtime speaks another version of the interface.
	#[error("the answer of {0} has another shape")]
	Answer(String),
	/// The benchmark refused.
	#[error("{0}")]
	Benchmark(String),
	/// There are no benchmarks of this name.
	#[error("no benchmarks for {0}; without --pallet all are listed")]
	NoPallet(String),
	/// The runs don't determine a model.
	#[error("too few values for a linear model")]
	NoFit,
	/// Some benchmarks failed.
	#[error("failed: {0}")]
	Broken(String),
}

/// A runtime and its state.
pub struct Runtime {
	executor: WasmExecutor<HostFunctions>,
	code: Vec<u8>,
	hash: Vec<u8>,
	state: State,
}

impl Runtime {
	/// Reads the runtime and builds the genesis state of `preset`. What is compiled is kept in `cache`.
	pub fn load(path: &Path, preset: &str, cache: Option<&Path>) -> Result<Self, Failed> {
		let code = std::fs::read(path).map_err(|error| Failed::File(path.into(), error))?;
		let heap = HeapAllocStrategy::Dynamic { maximum_pages: None };
		let builder = WasmExecutor::builder()
			.with_onchain_heap_alloc_strategy(heap)
			.with_offchain_heap_alloc_strategy(heap)
			.with_max_runtime_instances(1)
			.with_runtime_cache_size(1);
		let executor = match cache {
			Some(folder) => builder.with_cache_path(folder).build(),
			None => builder.build(),
		};
		let hash = sp_io::hashing::blake2_256(&code).to_vec();
		let mut this = Self { executor, code, hash, state: State::new(Storage::default()) };
		this.state = State::new(this.genesis(preset)?);
		Ok(this)
	}

	/// The genesis state, without the code, which only makes it slow to copy.
	fn genesis(&self, preset: &str) -> Result<Storage, Failed> {
		let mut empty = BasicExternalities::new_empty();
		let method = "GenesisBuilder_get_preset";
		let patch: Option<Vec<u8>> =
			self.ask(&mut empty, method, &Some(preset.to_string()).encode())?;
		let patch = patch.ok_or_else(|| Failed::Runtime(method.into(), "unknown preset".into()))?;
		let method = "GenesisBuilder_build_state";
		let full: Option<Vec<u8>> =
			self.ask(&mut empty, "GenesisBuilder_get_preset", &None::<String>.encode())?;
		let config = merged(full.unwrap_or_default(), patch)?;
		let built: Result<(), String> = self.ask(&mut empty, method, &config.encode())?;
		built.map_err(|error| Failed::Runtime(method.into(), error))?;
		let mut storage = empty.into_storages();
		storage.top.remove(well_known_keys::CODE);
		Ok(storage)
	}

	/// All benchmarks, by pallet.
	pub fn benchmarks(&mut self) -> Result<BenchmarkLists, Failed> {
		let Self { executor, code, hash, state } = self;
		ask(executor, code, hash, state, "Benchmark_benchmark_metadata", &false.encode())
	}

	/// Runs a benchmark.
	pub fn dispatch(&mut self, config: &BenchmarkConfig) -> Result<Vec<BenchmarkResult>, Failed> {
		let Self { executor, code, hash, state } = self;
		let method = "Benchmark_dispatch_benchmark";
		let batches: Result<Vec<BenchmarkBatch>, String> =
			ask(executor, code, hash, state, method, &config.encode())?;
		let batches = batches.map_err(Failed::Benchmark)?;
		Ok(batches.into_iter().flat_map(|batch| batch.results).collect())
	}

	fn ask<R: Decode>(
		&self,
		state: &mut dyn Externalities,
		method: &str,
		data: &[u8],
	) -> Result<R, Failed> {
		ask(&self.executor, &self.code, &self.hash, state, method, data)
	}
}

/// The default configuration with a preset's patch on it: objects are merged, all else is replaced.
fn merged(full: Vec<u8>, patch: Vec<u8>) -> Result<Vec<u8>, Failed> {
	let parse = |json: &[u8]| {
		serde_json::from_slice(json).map_err(|error| Failed::Answer(format!("presets: {error}")))
	};
	let mut config = parse(&full)?;
	merge(&mut config, parse(&patch)?);
	Ok(config.to_string().into_bytes())
}

fn merge(into: &mut Value, patch: Value) {
	match (into, patch) {
		(Value::Object(into), Value::Object(patch)) => {
			for (name, value) in patch {
				merge(into.entry(name).or_insert(Value::Null), value);
			}
		}
		(into, patch) => *into = patch,
	}
}

/// Calls the runtime. What follows the decoded value in the answer is left alone.
fn ask<R: Decode>(
	executor: &WasmExecutor<HostFunctions>,
	code: &[u8],
	hash: &[u8],
	state: &mut dyn Externalities,
	method: &str,
	data: &[u8],
) -> Result<R, Failed> {
	let fetcher = WrappedRuntimeCode(code.into());
	let code = RuntimeCode { code_fetcher: &fetcher, heap_pages: None, hash: hash.to_vec() };
	let (answer, _) = executor.call(state, &code, method, data, CallContext::Offchain);
	let answer = answer.map_err(|error| Failed::Runtime(method.into(), error.to_string()))?;
	R::decode(&mut answer.as_slice()).map_err(|_| Failed::Answer(method.into()))
}
