//! Ciphertexts that the real SDK made. See `tests/vectors/mev-shield/README.md`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use serde_json::Value;
use subtensor_mev_shield::{KeyPair, OVERHEAD_BYTES, ShieldedTransaction, open};

const VECTORS: &str = include_str!("../../../tests/vectors/mev-shield/sdk.json");

fn bytes(case: &Value, field: &str) -> Vec<u8> {
	hex::decode(case[field].as_str().unwrap()).unwrap()
}

#[test]
fn every_ciphertext_of_the_sdk_opens() {
	let vectors: Value = serde_json::from_str(VECTORS).unwrap();
	let cases = vectors["cases"].as_array().unwrap();
	assert_eq!(cases.len(), 13);
	for case in cases {
		let key = KeyPair::from_seed(bytes(case, "seed").try_into().unwrap());
		let (plaintext, ciphertext) = (bytes(case, "plaintext"), bytes(case, "ciphertext"));
		assert_eq!(ciphertext.len(), plaintext.len() + OVERHEAD_BYTES);
		let transaction = ShieldedTransaction::parse(&ciphertext).unwrap();
		assert_eq!(transaction.key_hash, key.fingerprint());
		assert_eq!(transaction.key_hash.to_vec(), bytes(case, "fingerprint"));
		assert_eq!(transaction.inner_len(), plaintext.len());
		assert_eq!(open(&key.secret(), &transaction), Ok(plaintext));
	}
}
