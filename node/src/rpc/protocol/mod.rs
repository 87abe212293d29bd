//! JSON-RPC of the protocol, for tools that don't use `state_call`.
//!
//! Each method encodes its parameters, calls one runtime API at the wanted block (by default the best
//! one) and hands on the bytes that the runtime answers: the node knows no type of the protocol.
//! Errors: -32602 for parameters that don't fit, code 1 where the runtime can't answer.
//!
//! Spec: `docs/protocol/rpc.md` §6.

mod methods;
#[cfg(test)]
mod tests;

use codec::{Decode, Encode};
use jsonrpsee::{
	RpcModule,
	core::RegisterMethodError,
	types::{ErrorObjectOwned, Params, error::INVALID_PARAMS_CODE},
};
use methods::{Kind, METHODS, Method, Shape};
use sc_client_api::{CallExecutor, ExecutorProvider, HeaderBackend};
use serde_json::{Value, json};
use sp_core::crypto::{AccountId32, Ss58Codec};
use sp_core::traits::CallContext;
use sp_runtime::traits::Block as BlockT;
use std::sync::Arc;

/// The runtime could not answer.
const RUNTIME_ERROR: i32 = 1;

/// Length of an account.
const ACCOUNT_BYTES: usize = 32;

/// The methods of the protocol on a client.
pub fn module<Block, Client>(
	client: Arc<Client>,
) -> Result<RpcModule<Arc<Client>>, RegisterMethodError>
where
	Block: BlockT,
	Client: ExecutorProvider<Block> + HeaderBackend<Block> + Send + Sync + 'static,
{
	let mut module = RpcModule::new(client);
	for method in METHODS {
		module.register_blocking_method(method.name, move |params, client, _| {
			answer::<Block, Client>(method, &params, &**client)
		})?;
	}
	Ok(module)
}

fn answer<Block, Client>(
	method: &Method,
	params: &Params<'_>,
	client: &Client,
) -> Result<Value, ErrorObjectOwned>
where
	Block: BlockT,
	Client: ExecutorProvider<Block> + HeaderBackend<Block>,
{
	let (arguments, at) = read_params(method, params)?;
	let at = match at {
		Value::Null => client.info().best_hash,
		hash => serde_json::from_value(hash.clone())
			.map_err(|e| invalid(format!("at: {hash} is not a block hash: {e}")))?,
	};
	let bytes = client
		.executor()
		.call(at, method.api, &arguments, CallContext::Offchain)
		.map_err(|e| failed(format!("{} at {at}: {e}", method.api)))?;
	shape(method.result, bytes).map_err(|e| failed(format!("{}: {e}", method.api)))
}

/// Encodes the parameters, given by position or by name, and finds the block hash.
fn read_params(method: &Method, params: &Params<'_>) -> Result<(Vec<u8>, Value), ErrorObjectOwned> {
	let given: Value = if params.is_object() {
		params.parse()?
	} else {
		Value::Array(params.parse::<Option<Vec<Value>>>()?.unwrap_or_default())
	};
	let find = |position: usize, name: &str| match &given {
		Value::Object(map) => map.get(name).cloned().unwrap_or(Value::Null),
		list => list.get(position).cloned().unwrap_or(Value::Null),
	};
	if let Some(list) =
		given.as_array().filter(|list| list.len() > method.params.len().saturating_add(1))
	{
		return Err(invalid(format!(
			"{} takes {} parameters and a block hash, not {}",
			method.name,
			method.params.len(),
			list.len()
		)));
	}
	let mut arguments = Vec::new();
	for (position, (name, kind)) in method.params.iter().enumerate() {
		let value = find(position, name);
		encode(*kind, &value, &mut arguments)
			.map_err(|e| invalid(format!("{name}: {value}: {e}")))?;
	}
	Ok((arguments, find(method.params.len(), "at")))
}

/// Appends a parameter in SCALE.
fn encode(kind: Kind, value: &Value, out: &mut Vec<u8>) -> Result<(), String> {
	fn read<V: serde::de::DeserializeOwned>(value: &Value) -> Result<V, String> {
		serde_json::from_value(value.clone()).map_err(|e| e.to_string())
	}
	match kind {
		Kind::AccountBytes => {
			let bytes: Vec<u8> = read(value)?;
			let account: [u8; ACCOUNT_BYTES] =
				bytes.try_into().map_err(|_| "an account has 32 bytes".to_string())?;
			account.encode_to(out);
		}
		Kind::Address => AccountId32::from_ss58check(&read::<String>(value)?)
			.map_err(|e| format!("not an SS58 address: {e:?}"))?
			.encode_to(out),
		Kind::U8 => read::<u8>(value)?.encode_to(out),
		Kind::U16 => read::<u16>(value)?.encode_to(out),
		Kind::U16List => read::<Vec<u16>>(value)?.encode_to(out),
		Kind::U64 => read::<u64>(value)?.encode_to(out),
	}
	Ok(())
}

/// The answer of the runtime in the form that the method promises.
fn shape(shape: Shape, bytes: Vec<u8>) -> Result<Value, codec::Error> {
	let input = &mut bytes.as_slice();
	Ok(match shape {
		Shape::Bytes => json!(bytes),
		Shape::Number => json!(u64::decode(input)?),
		Shape::OptionalNumber => json!(Option::<u16>::decode(input)?),
		Shape::Prices => Vec::<(u16, u64)>::decode(input)?
			.into_iter()
			.map(|(netuid, price)| json!({ "netuid": netuid, "price": price }))
			.collect(),
	})
}

fn invalid(message: String) -> ErrorObjectOwned {
	ErrorObjectOwned::owned(INVALID_PARAMS_CODE, message, None::<()>)
}

fn failed(message: String) -> ErrorObjectOwned {
	ErrorObjectOwned::owned(RUNTIME_ERROR, message, None::<()>)
}
