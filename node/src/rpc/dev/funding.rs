//! Money for an account, by a transfer that `//Alice` signs: state is never edited.
//!
//! The transaction is put together from its wire format, which no upgrade of the runtime may change:
//! `docs/protocol/runtime-and-node.md` §6.1.

use super::{Dev, Head, errors::Refusal};
use crate::chain_state as state;
use codec::{Compact, Decode, Encode};
use futures::StreamExt;
use sc_client_api::HeaderBackend;
use sc_transaction_pool_api::{
	InPoolTransaction, TransactionPool, TransactionSource, TransactionStatus,
};
use sp_api::CallApiAt;
use sp_core::{
	Pair,
	crypto::{AccountId32, Ss58Codec},
	sr25519,
	traits::CallContext,
};
use sp_io::hashing::{blake2_128, blake2_256};
use subtensor_runtime::{Hash, opaque::UncheckedExtrinsic};

/// The account that pays, rich on every development chain.
const PAYER: &str = "//Alice";

/// `Balances.transfer_keep_alive` to an `Id`.
const TRANSFER_TO_ID: [u8; 3] = [5, 3, 0];

/// Version 4, signed, by an `Id`.
const SIGNED_BY_ID: [u8; 2] = [0x84, 0];

/// The variant of a signature that is sr25519.
const SR25519: u8 = 1;

/// Payloads longer than this are hashed before they are signed.
const LONGEST_PAYLOAD: usize = 256;

impl Dev {
	/// Gives an account this much RAO and waits until it has it.
	pub(super) async fn fund(&self, account: &str, rao: u64) -> Result<Head, Refusal> {
		let to = read_account(account)?;
		let payer = sr25519::Pair::from_string(PAYER, None)
			.map_err(|error| Refusal::NotFunded(format!("{PAYER}: {error}")))?;
		let before = self.free(self.head().hash, &to)?;
		let transfer = self.transfer(&payer, &to, rao)?;
		let block = self.include(transfer).await?;
		let after = self.free(block, &to)?;
		if rao > 0 && after <= before {
			let left = self.free(block, &payer.public().into())?;
			return Err(Refusal::NotFunded(format!(
				"the transfer of {rao} RAO failed: {PAYER} has {left} RAO, and a new account needs at \
				 least the existential deposit"
			)));
		}
		Ok(self.head())
	}

	/// The signed transfer.
	fn transfer(
		&self,
		payer: &sr25519::Pair,
		to: &AccountId32,
		rao: u64,
	) -> Result<Vec<u8>, Refusal> {
		let at = self.head().hash;
		let version = self
			.client
			.runtime_version_at(at, CallContext::Offchain)
			.map_err(|error| Refusal::NoAnswer(error.to_string()))?;
		let signing = Signing {
			nonce: self.nonce(at, &payer.public().into())?,
			spec_version: version.spec_version,
			transaction_version: version.transaction_version,
			genesis: self.client.info().genesis_hash,
		};
		Ok(signed_transfer(payer, to, rao, &signing))
	}

	/// The payer's next nonce, those of its waiting transactions counted.
	fn nonce(&self, at: Hash, payer: &AccountId32) -> Result<u32, Refusal> {
		let stored = self.account(at, payer)?.map_or(0, |account| account.nonce);
		let waiting: Vec<Vec<u8>> =
			self.pool.ready().flat_map(|waiting| waiting.provides().to_vec()).collect();
		let taken = |nonce: &u32| waiting.contains(&(payer, nonce).encode());
		Ok((stored..u32::MAX).find(|nonce| !taken(nonce)).unwrap_or(stored))
	}

	/// The RAO that an account may spend.
	fn free(&self, at: Hash, who: &AccountId32) -> Result<u64, Refusal> {
		Ok(self.account(at, who)?.map_or(0, |account| account.free))
	}

	/// What `System.Account` holds.
	fn account(&self, at: Hash, who: &AccountId32) -> Result<Option<Account>, Refusal> {
		let id: &[u8] = who.as_ref();
		let key = [&blake2_128(id), id].concat();
		state::value(&self.client, at, ("System", "Account"), &key).map_err(Refusal::NoAnswer)
	}

	/// Brings a transaction into a block; answers with the block.
	async fn include(&self, transaction: Vec<u8>) -> Result<Hash, Refusal> {
		let transaction = UncheckedExtrinsic::from_blob(transaction);
		let mut course = self
			.pool
			.submit_and_watch(self.head().hash, TransactionSource::Local, transaction)
			.await
			.map_err(|error| Refusal::NotFunded(error.to_string()))?;
		if let Some(orders) = &self.orders {
			// Where another block took it in meanwhile there is nothing left to do.
			let _ = orders.block_if_any_waits().await;
		}
		while let Some(status) = course.next().await {
			match status {
				TransactionStatus::InBlock((block, _))
				| TransactionStatus::Finalized((block, _)) => {
					return Ok(block);
				}
				TransactionStatus::Usurped(_)
				| TransactionStatus::Dropped
				| TransactionStatus::Invalid
				| TransactionStatus::FinalityTimeout(_) => {
					return Err(Refusal::NotFunded(format!("the transfer ended as {status:?}")));
				}
				_ => {}
			}
		}
		Err(Refusal::NotFunded("the transfer was forgotten".into()))
	}
}

/// The start of `AccountInfo`: what is needed of it.
#[derive(Decode)]
struct Account {
	nonce: u32,
	_references: [u32; 3],
	free: u64,
}

/// What a signature covers beside the call.
struct Signing {
	nonce: u32,
	spec_version: u32,
	transaction_version: u32,
	genesis: Hash,
}

/// The bytes of a transfer, signed, immortal and without tip.
fn signed_transfer(
	payer: &sr25519::Pair,
	to: &AccountId32,
	rao: u64,
	signing: &Signing,
) -> Vec<u8> {
	let call = (TRANSFER_TO_ID, to, Compact(rao)).encode();
	// Era, nonce, tip, mode of the metadata hash.
	let extra = (0u8, Compact(signing.nonce), Compact(0u64), 0u8).encode();
	let birth = signing.genesis;
	let additional =
		(signing.spec_version, signing.transaction_version, signing.genesis, birth, None::<Hash>);
	let payload = [call.as_slice(), &extra, &additional.encode()].concat();
	let signature = if payload.len() > LONGEST_PAYLOAD {
		payer.sign(&blake2_256(&payload))
	} else {
		payer.sign(&payload)
	};
	let head = (SIGNED_BY_ID, payer.public(), SR25519, signature).encode();
	[head, extra, call].concat()
}

/// An account, as SS58 or as 32 bytes in hex.
fn read_account(text: &str) -> Result<AccountId32, Refusal> {
	text.parse::<AccountId32>()
		.or_else(|_| AccountId32::from_ss58check(text))
		.map_err(|error| Refusal::Parameters(format!("account `{text}`: {error:?}")))
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

	use super::*;
	use sp_core::crypto::UncheckedFrom;

	/// The call and the lengths of worked example 6 of the specification, §18.
	#[test]
	fn a_transfer_has_the_specified_wire_format() {
		let payer = sr25519::Pair::from_string(PAYER, None).unwrap();
		let to = AccountId32::new([7; 32]);
		let signing = Signing {
			nonce: 0,
			spec_version: 475,
			transaction_version: 1,
			genesis: Hash::repeat_byte(3),
		};
		let bytes = signed_transfer(&payer, &to, 1_000_000_000, &signing);
		let call = [&[5, 3, 0][..], &[7; 32], &[0x02, 0x28, 0x6b, 0xee]].concat();
		assert!(bytes.ends_with(&call));
		// An immortal era has one byte less than the mortal one of the example.
		assert_eq!(bytes.len(), 142);
	}

	#[test]
	fn the_signature_covers_call_extra_and_chain() {
		let payer = sr25519::Pair::from_string(PAYER, None).unwrap();
		let to = AccountId32::new([7; 32]);
		let genesis = Hash::repeat_byte(3);
		let signing = Signing { nonce: 1, spec_version: 475, transaction_version: 1, genesis };
		let bytes = signed_transfer(&payer, &to, 5, &signing);
		let signature =
			sr25519::Signature::unchecked_from(<[u8; 64]>::try_from(&bytes[35..99]).unwrap());
		let chain = (475u32, 1u32, genesis, genesis, 0u8).encode();
		let payload = [&bytes[103..], &bytes[99..103], &chain].concat();
		assert!(sr25519::Pair::verify(&signature, &payload, &payer.public()));
	}

	#[test]
	fn accounts_are_read_as_address_and_as_hex() {
		let alice = sr25519::Pair::from_string(PAYER, None).unwrap().public();
		let hex = format!("{:?}", Hash::from(alice.0));
		for text in ["5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", &hex] {
			assert_eq!(read_account(text).unwrap(), alice.into(), "{text}");
		}
		assert!(read_account("//Alice").is_err());
	}
}
