//! Keeps the genesis state of named chains, so that a start does not compute it again.
//!
//! Making the genesis state from a preset compiles the runtime with an executor that remembers
//! nothing, and the service asks for it at every start, also over an existing database. The raw
//! specification needs no runtime, so it is kept in the user's cache folder, under a name that
//! contains the hash of the runtime and of everything else it is made from.

use super::{ChainSpec, Named, properties, runtime_code};
use crate::executor;
use sp_runtime::traits::{BlakeTwo256, Hash};
use std::{fs, io, path::Path};

/// The raw specification: from the cache if there is one, else built and kept.
pub(super) fn raw(chain: Named) -> Result<ChainSpec, String> {
	let Some(folder) = executor::cache_dir() else { return chain.build() };
	let file = folder.join(format!("genesis-{}-{}.json", chain.id, fingerprint(&chain)?));
	if let Ok(cached) = fs::read(&file)
		&& let Ok(spec) = ChainSpec::from_json_bytes(cached)
	{
		return Ok(spec);
	}
	let json = chain.build()?.as_json(true)?;
	if let Err(error) = write_whole(&file, &json) {
		log::warn!("The genesis state is not kept for the next start: {}: {error}", file.display());
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

/// Writes so that nobody ever reads a half-written file.
fn write_whole(file: &Path, content: &str) -> io::Result<()> {
	let folder = file.parent().unwrap_or(Path::new("."));
	fs::create_dir_all(folder)?;
	let draft = file.with_extension(format!("{}.tmp", std::process::id()));
	fs::write(&draft, content)?;
	fs::rename(&draft, file)
}
