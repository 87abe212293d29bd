//! `dev_*`: time, money and history in the hands of whoever develops against this node.
//!
//! Served on development and local chains only, and there to callers that may use unsafe methods (by
//! default those on this machine).
//!
//! | method | what it does |
//! |---|---|
//! | `dev_mine(blocks = 1)` | makes blocks |
//! | `dev_advanceTo(block)` | makes blocks until the chain has this one |
//! | `dev_advanceToEpoch(netuid)` | makes blocks until the subnet's next epoch has run |
//! | `dev_fund(account, amount)` | gives an account RAO, by a transfer that `//Alice` signs |
//! | `dev_snapshot()` | remembers the newest block; answers with a number for it |
//! | `dev_revert(snapshot)` | makes the remembered block the newest one again |
//!
//! All of them answer with the newest block, `{ "number", "hash" }`, but `dev_snapshot`. Parameters go
//! by position or by name. Described for users in `docs/devnet.md`.

mod errors;
mod funding;
mod mining;
mod snapshots;

use crate::service::{FollowingPool, FullBackend, FullClient, sealing::Orders};
use errors::Refusal;
use jsonrpsee::{
	Extensions, RpcModule,
	core::RegisterMethodError,
	types::{ErrorObjectOwned, Params},
};
use sc_client_api::HeaderBackend;
use sc_rpc::DenyUnsafe;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use snapshots::Snapshots;
use std::sync::Arc;
use subtensor_runtime::{BlockNumber, Hash};

/// What the methods work on.
pub struct Dev {
	/// The chain.
	client: Arc<FullClient>,
	/// Its database.
	backend: Arc<FullBackend>,
	/// Waiting transactions.
	pool: Arc<FollowingPool>,
	/// The way to who makes blocks, if blocks are made on demand.
	orders: Option<Orders>,
	/// The remembered blocks.
	snapshots: Snapshots,
}

/// The newest block.
#[derive(Clone, Debug, Serialize)]
struct Head {
	number: BlockNumber,
	hash: Hash,
}

#[derive(Deserialize)]
struct Mine {
	#[serde(default = "one")]
	blocks: u32,
}

const fn one() -> u32 {
	1
}

#[derive(Deserialize)]
struct AdvanceTo {
	block: BlockNumber,
}

#[derive(Deserialize)]
struct AdvanceToEpoch {
	netuid: u16,
}

#[derive(Deserialize)]
struct Fund {
	account: String,
	amount: u64,
}

#[derive(Deserialize)]
struct Revert {
	snapshot: u64,
}

impl Dev {
	/// The methods on this chain.
	pub fn new(
		client: Arc<FullClient>,
		backend: Arc<FullBackend>,
		pool: Arc<FollowingPool>,
		orders: Option<Orders>,
	) -> Self {
		Self { client, backend, pool, orders, snapshots: Snapshots::default() }
	}

	/// The methods as a module.
	pub fn into_rpc(self) -> Result<RpcModule<Self>, RegisterMethodError> {
		let mut module = RpcModule::new(self);
		module.register_async_method("dev_mine", |params, dev, caller| async move {
			let Mine { blocks } = read(&params, &caller)?;
			dev.mine(blocks).await.map_err(ErrorObjectOwned::from)
		})?;
		module.register_async_method("dev_advanceTo", |params, dev, caller| async move {
			let AdvanceTo { block } = read(&params, &caller)?;
			dev.advance_to(block).await.map_err(ErrorObjectOwned::from)
		})?;
		module.register_async_method("dev_advanceToEpoch", |params, dev, caller| async move {
			let AdvanceToEpoch { netuid } = read(&params, &caller)?;
			dev.advance_to_epoch(netuid).await.map_err(ErrorObjectOwned::from)
		})?;
		module.register_async_method("dev_fund", |params, dev, caller| async move {
			let Fund { account, amount } = read(&params, &caller)?;
			dev.fund(&account, amount).await.map_err(ErrorObjectOwned::from)
		})?;
		module.register_async_method("dev_snapshot", |_, dev, caller| async move {
			ensure_safe(&caller)?;
			dev.snapshot().map_err(ErrorObjectOwned::from)
		})?;
		module.register_async_method("dev_revert", |params, dev, caller| async move {
			let Revert { snapshot } = read(&params, &caller)?;
			dev.revert(snapshot).await.map_err(ErrorObjectOwned::from)
		})?;
		Ok(module)
	}

	fn head(&self) -> Head {
		let info = self.client.info();
		Head { number: info.best_number, hash: info.best_hash }
	}

	fn orders(&self) -> Result<&Orders, Refusal> {
		self.orders.as_ref().ok_or(Refusal::BlocksComeInSlots)
	}
}

/// Checks that the caller may do this, and reads the parameters, by position or by name.
fn read<P: DeserializeOwned>(
	params: &Params<'_>,
	caller: &Extensions,
) -> Result<P, ErrorObjectOwned> {
	ensure_safe(caller)?;
	let given = params.as_str().unwrap_or("[]");
	serde_json::from_str(given).map_err(|error| Refusal::Parameters(error.to_string()).into())
}

/// Whoever may not use unsafe methods may not use these.
fn ensure_safe(caller: &Extensions) -> Result<(), ErrorObjectOwned> {
	match caller.get::<DenyUnsafe>() {
		Some(policy) => policy.check_if_safe().map_err(ErrorObjectOwned::from),
		// Calls from inside the process carry no policy.
		None => Ok(()),
	}
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	fn parsed<P: DeserializeOwned>(params: Option<&str>) -> Result<P, ErrorObjectOwned> {
		read(&Params::new(params), &Extensions::new())
	}

	#[test]
	fn parameters_go_by_position_or_by_name() {
		for params in [r#"["5Grw", 7]"#, r#"{"account": "5Grw", "amount": 7}"#] {
			let Fund { account, amount } = parsed(Some(params)).unwrap();
			assert_eq!((account.as_str(), amount), ("5Grw", 7));
		}
	}

	#[test]
	fn one_block_is_made_if_no_number_is_given() {
		for params in [None, Some("[]"), Some("{}")] {
			assert_eq!(parsed::<Mine>(params).unwrap().blocks, 1);
		}
	}

	#[test]
	fn parameters_that_do_not_fit_are_named() {
		for params in [r#"["ten"]"#, "[-1]", r#"{"blocks": 1.5}"#] {
			let error = parsed::<Mine>(Some(params)).err().unwrap();
			assert_eq!(error.code(), jsonrpsee::types::error::INVALID_PARAMS_CODE);
			assert!(error.message().contains("invalid"), "{error:?}");
		}
	}

	#[test]
	fn callers_without_the_right_to_unsafe_methods_are_refused() {
		let mut caller = Extensions::new();
		caller.insert(DenyUnsafe::Yes);
		assert!(read::<Mine>(&Params::new(None), &caller).is_err());
		caller.insert(DenyUnsafe::No);
		assert!(read::<Mine>(&Params::new(None), &caller).is_ok());
	}
}
