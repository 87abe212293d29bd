//! What the runtime says about a waiting transaction.

use super::{Keys, LOG_TARGET};
use crate::service::FullClient;
use sp_api::{ApiExt, ApiRef, ProvideRuntimeApi};
use subtensor_mev_shield::ShieldedTransaction;
use subtensor_runtime::{
	Hash, RuntimeApi,
	opaque::{Block, UncheckedExtrinsic},
};
use subtensor_runtime_api::ShieldApi;

/// What a waiting transaction is to this author.
pub(super) enum Content {
	/// Not encrypted.
	Plain,
	/// Encrypted to this block's author.
	Ours(Sealed),
	/// Encrypted to somebody else, or to a key that is gone.
	Foreign,
}

/// An encrypted transaction and the key that may open it.
pub(super) struct Sealed {
	pub transaction: ShieldedTransaction,
	pub secret: Vec<u8>,
}

impl Sealed {
	/// Bytes of the inner transaction.
	pub fn inner_len(&self) -> usize {
		self.transaction.inner_len()
	}
}

/// Who knows about carriers.
pub(super) trait Carriers {
	/// Looks at a transaction from the pool.
	fn look(&self, extrinsic: &UncheckedExtrinsic) -> Content;

	/// What was inside, if it opens.
	fn open(&self, sealed: Sealed) -> Option<UncheckedExtrinsic>;
}

/// The runtime of the parent block, and this node's keys.
pub(super) struct AtParent<'a> {
	/// `None` if that runtime knows nothing of encrypted transactions.
	api: Option<
		ApiRef<'a, <RuntimeApi as sp_api::ConstructRuntimeApi<Block, FullClient>>::RuntimeApi>,
	>,
	parent: Hash,
	keys: &'a Keys,
}

impl<'a> AtParent<'a> {
	pub fn new(client: &'a FullClient, parent: Hash, keys: &'a Keys) -> Self {
		let api = client.runtime_api();
		let knows = api.has_api::<dyn ShieldApi<Block>>(parent).unwrap_or(false);
		Self { api: knows.then_some(api), parent, keys }
	}
}

impl Carriers for AtParent<'_> {
	fn look(&self, extrinsic: &UncheckedExtrinsic) -> Content {
		let Some(api) = &self.api else { return Content::Plain };
		let transaction = match api.try_decode_shielded_tx(self.parent, extrinsic.clone()) {
			Ok(Some(transaction)) => transaction,
			Ok(None) => return Content::Plain,
			Err(error) => {
				// Applying it will tell what is wrong with it.
				log::debug!(target: LOG_TARGET, "a transaction cannot be looked at: {error}");
				return Content::Plain;
			}
		};
		let is_current = api.is_shielded_using_current_key(self.parent, &transaction.key_hash);
		if !is_current.unwrap_or(false) {
			return Content::Foreign;
		}
		// After a slot without a block the current key is that of the author who missed it.
		match self.keys.secret_of(&transaction.key_hash) {
			Some(secret) => Content::Ours(Sealed { transaction, secret }),
			None => Content::Foreign,
		}
	}

	fn open(&self, sealed: Sealed) -> Option<UncheckedExtrinsic> {
		let api = self.api.as_ref()?;
		api.try_unshield_tx(self.parent, sealed.secret, sealed.transaction).unwrap_or_else(
			|error| {
				log::warn!(target: LOG_TARGET, "a carrier cannot be opened: {error}");
				None
			},
		)
	}
}
