//! The examples of the specification and the refusals. Spec: companion-pallets §6.1, §15 number 8.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use codec::{Decode, Encode};
use subtensor_mev_shield::{
	Failure, KEM_CIPHERTEXT_BYTES, KeyPair, OVERHEAD_BYTES, PUBLIC_KEY_BYTES, Randomness,
	SECRET_KEY_BYTES, ShieldedTransaction, fingerprint, open, seal,
};
use test_case::test_case;

/// The key pair of the specification's example: d = 00..1f, z = 20..3f.
fn key() -> KeyPair {
	KeyPair::from_seed(core::array::from_fn(|index| u8::try_from(index).unwrap()))
}

fn other_key() -> KeyPair {
	KeyPair::from_seed([7; 64])
}

fn sealed(inner: &[u8]) -> ShieldedTransaction {
	seal(key().public(), inner, Randomness { kem: [1; 32], nonce: [2; 24] }).unwrap()
}

#[test]
fn the_key_of_the_example_has_its_fingerprint() {
	let key = key();
	assert_eq!(key.public().len(), PUBLIC_KEY_BYTES);
	assert_eq!(key.secret().len(), SECRET_KEY_BYTES);
	assert_eq!(hex::encode(key.fingerprint()), "b4d6e4299fda9e15e4a542ce303b4dc5");
	assert_eq!(fingerprint(key.public()), key.fingerprint());
}

#[test]
fn a_fingerprint_is_two_little_endian_hashes() {
	let hash = fingerprint(&[0x42; PUBLIC_KEY_BYTES]);
	assert_eq!(hex::encode(hash), "ee61244710d9fd7843386880ddbac4fe");
}

#[test]
fn a_plaintext_of_24_bytes_makes_a_ciphertext_of_1170() {
	let transaction = sealed(&[9; 24]);
	assert_eq!(transaction.to_bytes().unwrap().len(), 1_170);
	assert_eq!(transaction.inner_len(), 24);
	assert_eq!(OVERHEAD_BYTES, 1_170 - 24);
}

#[test]
fn what_was_sealed_opens_with_its_key_alone() {
	let transaction = sealed(b"inner");
	assert_eq!(open(&key().secret(), &transaction), Ok(b"inner".to_vec()));
	assert_eq!(open(&other_key().secret(), &transaction), Err(Failure::Authentication));
}

#[test]
fn the_parts_lie_at_their_offsets() {
	let transaction = sealed(b"inner");
	let bytes = transaction.to_bytes().unwrap();
	assert_eq!(bytes[..16], key().fingerprint());
	assert_eq!(bytes[16..18], [0x40, 0x04]);
	assert_eq!(bytes[18..1_106], transaction.kem_ct);
	assert_eq!(bytes[1_106..1_130], [2; 24]);
	assert_eq!(bytes[1_130..], transaction.aead_ct);
	assert_eq!(ShieldedTransaction::parse(&bytes), Some(transaction));
}

#[test_case(0, false ; "nothing")]
#[test_case(15, false ; "half a fingerprint")]
#[test_case(17, false ; "half a length")]
#[test_case(1_129, false ; "a byte less than the nonce needs")]
#[test_case(1_130, true ; "an empty encrypted part")]
#[test_case(1_131, true ; "a part of a tag")]
fn a_ciphertext_that_ends_early_is_parsed_only_if_its_parts_fit(length: usize, fits: bool) {
	let bytes = sealed(b"inner").to_bytes().unwrap();
	let parsed = ShieldedTransaction::parse(&bytes[..length]);
	assert_eq!(parsed.is_some(), fits);
	if let Some(transaction) = parsed {
		assert_eq!(open(&key().secret(), &transaction), Err(Failure::Authentication));
		assert_eq!(transaction.inner_len(), 0);
	}
}

#[test]
fn a_length_beyond_the_end_is_not_parsed() {
	let mut bytes = sealed(b"inner").to_bytes().unwrap();
	bytes[16..18].copy_from_slice(&u16::MAX.to_le_bytes());
	assert_eq!(ShieldedTransaction::parse(&bytes), None);
}

#[test_case(0 ; "none")]
#[test_case(KEM_CIPHERTEXT_BYTES - 1 ; "a byte short")]
#[test_case(KEM_CIPHERTEXT_BYTES + 1 ; "a byte long")]
fn an_encapsulated_secret_of_another_length_parses_but_does_not_open(length: usize) {
	let mut transaction = sealed(b"inner");
	transaction.kem_ct.resize(length, 0);
	let parsed = ShieldedTransaction::parse(&transaction.to_bytes().unwrap()).unwrap();
	assert_eq!(parsed, transaction);
	assert_eq!(open(&key().secret(), &parsed), Err(Failure::KemCiphertext));
}

#[test]
fn any_changed_bit_keeps_it_shut() {
	let secret = key().secret();
	let transaction = sealed(b"inner");
	for changed in [
		ShieldedTransaction { kem_ct: flipped(&transaction.kem_ct, 0), ..transaction.clone() },
		ShieldedTransaction { kem_ct: flipped(&transaction.kem_ct, 1_087), ..transaction.clone() },
		ShieldedTransaction { aead_ct: flipped(&transaction.aead_ct, 0), ..transaction.clone() },
		ShieldedTransaction { aead_ct: flipped(&transaction.aead_ct, 20), ..transaction.clone() },
		ShieldedTransaction { nonce: [3; 24], ..transaction.clone() },
	] {
		assert_eq!(open(&secret, &changed), Err(Failure::Authentication));
	}
}

fn flipped(bytes: &[u8], at: usize) -> Vec<u8> {
	let mut bytes = bytes.to_vec();
	bytes[at] ^= 1;
	bytes
}

#[test_case(Vec::new() ; "none")]
#[test_case(vec![0; SECRET_KEY_BYTES - 1] ; "short")]
#[test_case(vec![0; SECRET_KEY_BYTES] ; "whose hash of the announced key is wrong")]
#[test_case(vec![0xff; SECRET_KEY_BYTES] ; "with numbers beyond the modulus")]
fn bytes_that_are_no_key_open_nothing(secret_key: Vec<u8>) {
	assert_eq!(open(&secret_key, &sealed(b"inner")), Err(Failure::Key));
}

#[test_case(vec![0; PUBLIC_KEY_BYTES - 1] ; "short")]
#[test_case(vec![0xff; PUBLIC_KEY_BYTES] ; "with numbers beyond the modulus")]
fn nothing_is_encrypted_to_bytes_that_are_no_key(public_key: Vec<u8>) {
	let randomness = Randomness { kem: [0; 32], nonce: [0; 24] };
	assert_eq!(seal(&public_key, b"inner", randomness).err(), Some(Failure::Key));
}

#[test]
fn in_scale_the_nonce_is_last() {
	let transaction = ShieldedTransaction {
		key_hash: [1; 16],
		kem_ct: vec![2, 2],
		aead_ct: vec![3],
		nonce: [4; 24],
	};
	let encoded = transaction.encode();
	assert_eq!(encoded, [&[1; 16][..], &[8, 2, 2], &[4, 3], &[4; 24]].concat());
	assert_eq!(ShieldedTransaction::decode(&mut &encoded[..]), Ok(transaction));
}

#[test]
fn the_debug_form_of_a_key_pair_keeps_its_secret() {
	let shown = format!("{:?}", key());
	assert!(shown.starts_with("KeyPair { fingerprint: [180, 214"), "{shown}");
	assert!(shown.len() < 150);
}

proptest::proptest! {
	#[test]
	fn any_bytes_that_parse_are_written_back_the_same(
		head: [u8; 16],
		kem_len in 0_u16..40,
		rest in proptest::collection::vec(proptest::num::u8::ANY, 0..100),
	) {
		let bytes = [&head[..], &kem_len.to_le_bytes(), &rest].concat();
		if let Some(transaction) = ShieldedTransaction::parse(&bytes) {
			assert_eq!(transaction.to_bytes(), Some(bytes));
		} else {
			assert!(rest.len() < usize::from(kem_len) + 24);
		}
	}
}
