//! Keeps the genesis state of named chains, so that a start does not compute it again.
//!
//! The service asks for the genesis state at every start, also over an existing database, and would
//! make it from the preset with an executor that remembers nothing: seconds each time. The raw
//! specification needs no runtime, so it is kept in the user's cache folder, under a name that
//! contains the hash of the runtime and of everything else it is made from. The first time it is made
//! with the node's own executor, so that the compiled runtime is there when the chain starts.

use super::{ChainSpec, Named, genesis, properties, runtime_code};
use crate::executor;
use sc_chain_spec::ChainSpec as _;
use sp_runtime::traits::{BlakeTwo256, Hash};
use std::{fs, path::Path};

/// The raw specification: from the cache if there is one, else built and kept.
pub(super) fn raw(chain: &Named) -> Result<ChainSpec, String> {
	let Some(folder) = executor::cache_dir() else { return chain.build() };
	raw_in(&folder.join("genesis"), chain)
}

fn raw_in(folder: &Path, chain: &Named) -> Result<ChainSpec, String> {
	let file = folder.join(format!("{}-{}.json", chain.id, fingerprint(chain)?));
	if let Ok(cached) = fs::read(&file)
		&& let Ok(spec) = ChainSpec::from_json_bytes(cached)
	{
		return Ok(spec);
	}
	eprintln!("First start of this runtime: compiling it and making the genesis state.");
	let mut spec = chain.build()?;
	spec.set_storage(genesis::state(runtime_code()?, &chain.preset)?);
	let json = spec.as_json(true)?;
	if let Err(error) = crate::files::write_whole(&file, &json) {
		eprintln!("The genesis state is not kept for the next start: {}: {error}", file.display());
	}
	ChainSpec::from_json_bytes(json.into_bytes())
}

/// A hash of everything that the genesis state and the specification are made from.
///
/// Not of the finished specification: to write it down its state has to be computed.
fn fingerprint(chain: &Named) -> Result<String, String> {
	let runtime = BlakeTwo256::hash(runtime_code()?);
	let origin = format!("{runtime:?} {chain:?} {:?}", properties());
	Ok(format!("{:x}", BlakeTwo256::hash(origin.as_bytes())))
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;
	use sp_runtime::BuildStorage;

	#[test]
	fn the_cached_genesis_is_the_built_one() {
		let folder = std::env::temp_dir().join(format!("genesis-cache-{}", std::process::id()));
		let chain = Named::development();
		let built = chain.build().unwrap().build_storage().unwrap();
		let made = raw_in(&folder, &chain).unwrap().build_storage().unwrap();
		let cached = raw_in(&folder, &chain).unwrap().build_storage().unwrap();
		fs::remove_dir_all(&folder).unwrap();
		assert_eq!(built.top, made.top);
		assert_eq!(built.top, cached.top);
	}
}
