//! The genesis state of a preset, computed by the runtime itself.

use crate::executor::{self, RuntimeExecutor};
use codec::{Decode, Encode};
use sc_chain_spec::json_merge;
use serde_json::Value;
use sp_core::{
	storage::{Storage, well_known_keys},
	traits::{CallContext, CodeExecutor, FetchRuntimeCode, RuntimeCode},
};
use sp_runtime::traits::{BlakeTwo256, Hash};
use sp_state_machine::BasicExternalities;
use std::borrow::Cow;

/// The state that a chain with this runtime and this preset starts from.
pub(super) fn state(code: &[u8], preset: &str) -> Result<Storage, String> {
	let runtime = Runtime { code, executor: executor::standard() };
	let mut config = runtime.preset(None)?;
	json_merge(&mut config, runtime.preset(Some(preset))?);
	let mut state = runtime.build(&config)?;
	state.top.insert(well_known_keys::CODE.to_vec(), code.to_vec());
	Ok(state)
}

/// A runtime without a chain.
struct Runtime<'a> {
	code: &'a [u8],
	executor: RuntimeExecutor,
}

impl FetchRuntimeCode for Runtime<'_> {
	fn fetch_runtime_code(&self) -> Option<Cow<'_, [u8]>> {
		Some(self.code.into())
	}
}

impl Runtime<'_> {
	/// The default configuration, or what a preset changes in it.
	fn preset(&self, name: Option<&str>) -> Result<Value, String> {
		let (answer, _) = self.call("GenesisBuilder_get_preset", &name.encode())?;
		let json = Option::<Vec<u8>>::decode(&mut answer.as_slice())
			.map_err(|error| format!("the runtime's preset can't be read: {error}"))?
			.ok_or_else(|| format!("the runtime has no preset {name:?}"))?;
		serde_json::from_slice(&json).map_err(|error| format!("preset {name:?}: {error}"))
	}

	/// The state that a configuration means.
	fn build(&self, config: &Value) -> Result<Storage, String> {
		let (answer, state) =
			self.call("GenesisBuilder_build_state", &config.to_string().encode())?;
		sp_genesis_builder::Result::decode(&mut answer.as_slice())
			.map_err(|error| format!("the runtime's answer can't be read: {error}"))??;
		Ok(state)
	}

	/// Calls the runtime over an empty state: its answer, and the state it leaves.
	fn call(&self, method: &str, data: &[u8]) -> Result<(Vec<u8>, Storage), String> {
		let mut state = BasicExternalities::new_empty();
		let code = RuntimeCode {
			heap_pages: None,
			code_fetcher: self,
			hash: BlakeTwo256::hash(self.code).as_bytes().to_vec(),
		};
		let (answer, _) =
			self.executor.call(&mut state, &code, method, data, CallContext::Offchain);
		let answer = answer.map_err(|error| format!("{method}: {error}"))?;
		Ok((answer, state.into_storages()))
	}
}
