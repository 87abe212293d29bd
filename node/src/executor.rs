//! Runs WebAssembly, and remembers what it compiled.
//!
//! Compiling a runtime takes seconds; the executor keeps the result on disk, in the user's cache
//! folder, so that it outlives a temporary base path. Without such a folder nothing is kept.

use sc_executor::{HeapAllocStrategy, WasmExecutor};
use sc_service::config::ExecutorConfiguration;
use std::{env, path::PathBuf};

/// What the runtime may call.
pub type HostFunctions = sp_io::SubstrateHostFunctions;

/// The executor of this node.
pub type RuntimeExecutor = WasmExecutor<HostFunctions>;

/// The most memory that a call into the runtime may take, in pages of 64 KiB: just below 4 GiB,
/// for questions about all subnets at once.
const MOST_HEAP_PAGES: u32 = 60_000;

/// An executor as nodes have it without any flag.
pub fn standard() -> RuntimeExecutor {
	build(&ExecutorConfiguration::default())
}

/// An executor as the command line configures it.
pub fn build(config: &ExecutorConfiguration) -> RuntimeExecutor {
	let heap = HeapAllocStrategy::Dynamic { maximum_pages: Some(MOST_HEAP_PAGES) };
	let builder = RuntimeExecutor::builder()
		.with_execution_method(config.wasm_method)
		.with_onchain_heap_alloc_strategy(heap)
		.with_offchain_heap_alloc_strategy(heap)
		.with_max_runtime_instances(config.max_runtime_instances)
		.with_runtime_cache_size(config.runtime_cache_size);
	match cache_dir() {
		Some(folder) => builder.with_cache_path(folder.join("runtime")).build(),
		None => builder.build(),
	}
}

/// The folder for what can be made again. `runtime` in it belongs to the executor, which deletes
/// whatever it does not know. Always absolute: the executor ignores any other.
pub fn cache_dir() -> Option<PathBuf> {
	let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
	let user = absolute("XDG_CACHE_HOME").or_else(|| {
		let home = absolute("HOME")?;
		Some(if cfg!(target_os = "macos") {
			home.join("Library/Caches")
		} else {
			home.join(".cache")
		})
	})?;
	Some(user.join("node-subtensor"))
}
