//! Any bytes as a ciphertext, as a key, as SCALE: an answer or none, never a panic; and only what was
//! sealed to a key opens with it.
#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use parity_scale_codec::{Decode, Encode};
use std::sync::LazyLock;
use subtensor_mev_shield::{KeyPair, Randomness, ShieldedTransaction, fingerprint, open, seal};

static KEY: LazyLock<(Vec<u8>, Vec<u8>)> = LazyLock::new(|| {
	let pair = KeyPair::from_seed([1; 64]);
	(pair.public().to_vec(), pair.secret())
});

#[derive(Arbitrary, Debug)]
enum Input {
	Ciphertext(Vec<u8>),
	/// An encapsulated secret of the right length, so that opening goes to the end.
	Parts([u8; 16], Box<[u8; 1088]>, [u8; 24], Vec<u8>),
	Keys(Vec<u8>, Box<[u8; 2400]>, Box<[u8; 1184]>),
	Scale(Vec<u8>),
	/// Sealed, then changed at a place by a mask.
	Sealed(Vec<u8>, [u8; 32], u16, u8),
}

fuzz_target!(|input: Input| {
	let (public, secret) = &*KEY;
	match input {
		Input::Ciphertext(bytes) => ciphertext(&bytes, secret),
		Input::Parts(key_hash, kem_ct, nonce, aead_ct) => {
			let kem_ct = kem_ct.to_vec();
			let transaction = ShieldedTransaction { key_hash, kem_ct, aead_ct, nonce };
			assert!(open(secret, &transaction).is_err());
			ciphertext(&transaction.to_bytes().expect("the length fits"), secret);
		}
		Input::Keys(any, secret_key, public_key) => {
			let randomness = || Randomness { kem: [0; 32], nonce: [0; 24] };
			let sealed = seal(public, b"inner", randomness()).expect("a key");
			let _ = (open(&any, &sealed), open(&*secret_key, &sealed), fingerprint(&any));
			let _ = (seal(&any, b"", randomness()), seal(&*public_key, b"", randomness()));
		}
		Input::Scale(bytes) => {
			if let Ok(transaction) = ShieldedTransaction::decode(&mut &bytes[..]) {
				assert!(bytes.starts_with(&transaction.encode()));
				let _ = (open(secret, &transaction), transaction.to_bytes());
			}
		}
		Input::Sealed(inner, kem, at, mask) => {
			let sealed = seal(public, &inner, Randomness { kem, nonce: [7; 24] }).expect("a key");
			let mut bytes = sealed.to_bytes().expect("the length fits");
			let at = usize::from(at) % bytes.len();
			bytes[at] ^= mask;
			let opened = ShieldedTransaction::parse(&bytes).map(|parts| open(secret, &parts));
			// The fingerprint only says which key to try.
			if mask == 0 || at < 16 {
				assert_eq!(opened, Some(Ok(inner)));
			} else {
				assert!(!matches!(opened, Some(Ok(_))));
			}
		}
	}
});

fn ciphertext(bytes: &[u8], secret: &[u8]) {
	if let Some(transaction) = ShieldedTransaction::parse(bytes) {
		assert_eq!(transaction.to_bytes().as_deref(), Some(bytes));
		assert!(transaction.inner_len() <= bytes.len());
		let _ = open(secret, &transaction);
	}
}
