//! Reads the state of the chain by the names that its metadata shows, without knowing its types.

use crate::service::FullClient;
use codec::Decode;
use sc_client_api::{CallExecutor, ExecutorProvider, StorageProvider};
use sp_core::{storage::StorageKey, traits::CallContext};
use sp_io::hashing::twox_128;
use subtensor_runtime::Hash;

/// The value of a storage item; `key` is what follows the names of pallet and item, already hashed.
/// `None` where nothing is stored.
pub fn value<Value: Decode>(
	client: &FullClient,
	at: Hash,
	(pallet, item): (&str, &str),
	key: &[u8],
) -> Result<Option<Value>, String> {
	let key = [&prefix(pallet, item), key].concat();
	client
		.storage(at, &StorageKey(key))
		.map_err(|error| format!("{pallet}.{item}: {error}"))?
		.map(|data| Value::decode(&mut data.0.as_slice()))
		.transpose()
		.map_err(|error| format!("{pallet}.{item}: {error}"))
}

/// What the keys of a storage item begin with.
pub fn prefix(pallet: &str, item: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(item.as_bytes())].concat()
}

/// The answer of a runtime API, by its full name.
pub fn ask<Answer: Decode>(
	client: &FullClient,
	at: Hash,
	api: &str,
	arguments: &[u8],
) -> Result<Answer, String> {
	let answer = run(client, at, api, arguments)?;
	Answer::decode(&mut answer.as_slice()).map_err(|error| format!("{api}: {error}"))
}

/// Runs a function of the runtime and drops what it changes. Its answer, encoded.
pub fn run(
	client: &FullClient,
	at: Hash,
	function: &str,
	arguments: &[u8],
) -> Result<Vec<u8>, String> {
	client
		.executor()
		.call(at, function, arguments, CallContext::Offchain)
		.map_err(|error| format!("{function}: {error}"))
}
