//! Encrypting to an announced key, and opening with the key behind it.

use crate::{NONCE_BYTES, ShieldedTransaction, fingerprint};
use alloc::vec::Vec;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce, aead::Aead};
use ml_kem::{Decapsulate, ml_kem_768};

/// Why something was not opened or encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
	/// The key has the wrong length or is none.
	Key,
	/// The encapsulated secret has the wrong length.
	KemCiphertext,
	/// Encrypted to another key, or changed since, or too short for a tag.
	Authentication,
}

/// What makes two ciphertexts of the same transaction differ. Never use it twice.
#[derive(Clone)]
pub struct Randomness {
	/// Makes the encapsulated secret.
	pub kem: [u8; 32],
	/// The nonce of the cipher.
	pub nonce: [u8; NONCE_BYTES],
}

/// Opens an encrypted transaction with a key in its expanded form.
///
/// # Errors
///
/// In order: [`Failure::Key`], [`Failure::KemCiphertext`], [`Failure::Authentication`].
pub fn open(secret_key: &[u8], transaction: &ShieldedTransaction) -> Result<Vec<u8>, Failure> {
	let expanded = secret_key.try_into().map_err(|_| Failure::Key)?;
	#[allow(deprecated, reason = "the form that the node hands in")]
	let key = ml_kem_768::DecapsulationKey::from_expanded(&expanded).map_err(|_| Failure::Key)?;
	let kem_ct = transaction.kem_ct.as_slice().try_into().map_err(|_| Failure::KemCiphertext)?;
	// With a wrong key this gives a secret that nobody knows: the cipher below refuses it.
	let secret = key.decapsulate(&kem_ct);
	XChaCha20Poly1305::new(&<[u8; 32]>::from(secret).into())
		.decrypt(XNonce::from_slice(&transaction.nonce), transaction.aead_ct.as_slice())
		.map_err(|_| Failure::Authentication)
}

/// Encrypts an inner transaction to an announced key, as clients do.
///
/// # Errors
///
/// [`Failure::Key`] if the key is none; the others only for plaintexts of many gigabytes.
pub fn seal(
	public_key: &[u8],
	inner: &[u8],
	randomness: Randomness,
) -> Result<ShieldedTransaction, Failure> {
	let key = public_key.try_into().map_err(|_| Failure::Key)?;
	let key = ml_kem_768::EncapsulationKey::new(&key).map_err(|_| Failure::Key)?;
	let (kem_ct, secret) = key.encapsulate_deterministic(&randomness.kem.into());
	let aead_ct = XChaCha20Poly1305::new(&<[u8; 32]>::from(secret).into())
		.encrypt(XNonce::from_slice(&randomness.nonce), inner)
		.map_err(|_| Failure::Authentication)?;
	Ok(ShieldedTransaction {
		key_hash: fingerprint(public_key),
		kem_ct: kem_ct.to_vec(),
		aead_ct,
		nonce: randomness.nonce,
	})
}
