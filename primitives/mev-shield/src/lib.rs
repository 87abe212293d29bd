//! Encrypted transactions: keys, cipher and wire format. Pure functions of bytes.
//!
//! A user signs a transaction, encrypts it to the key of the author of a near block and sends the
//! ciphertext inside a carrier, another signed transaction. Nobody but that author can read it
//! before its place in the block is fixed, so nobody can trade ahead of it.
//!
//! # Terms
//!
//! | term | meaning |
//! |---|---|
//! | carrier | the signed `MevShield.submit_encrypted` around a ciphertext |
//! | inner transaction | the signed transaction inside |
//! | key pair | ML-KEM-768: what an author announces, and what only it can open with |
//! | [fingerprint](KeyHash) | 16 bytes that name a key without repeating it |
//!
//! # Scheme
//!
//! ```text
//! (kem_ct, secret) = encapsulate(announced key)              ML-KEM-768, FIPS 203
//! aead_ct          = encrypt(secret, nonce, inner transaction)   XChaCha20-Poly1305, no associated data
//! ciphertext       = fingerprint ‖ len(kem_ct) as u16 LE ‖ kem_ct ‖ nonce ‖ aead_ct
//! ```
//!
//! The secret of 32 bytes is the cipher's key as it is: each encapsulation makes a new one, so a key
//! is never used twice. A ciphertext for another key, or one that was changed, does not open.
//!
//! Not done here: which key is valid when (the pallet), who holds the secrets (the node), what is
//! inside (the runtime).
//!
//! Spec: `docs/protocol/companion-pallets.md` §6.1.
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod cipher;
mod keys;
mod wire;

pub use cipher::{Failure, Randomness, open, seal};
pub use keys::{KeyHash, KeyPair, SEED_BYTES, fingerprint};
pub use wire::ShieldedTransaction;

/// Bytes of an announced key.
pub const PUBLIC_KEY_BYTES: usize = 1_184;

/// Bytes of the key that opens, in its expanded form.
pub const SECRET_KEY_BYTES: usize = 2_400;

/// Bytes of an encapsulated secret.
pub const KEM_CIPHERTEXT_BYTES: usize = 1_088;

/// Bytes of the cipher's nonce.
pub const NONCE_BYTES: usize = 24;

/// Bytes by which an authenticated ciphertext is longer than its plaintext.
pub const TAG_BYTES: usize = 16;

/// Bytes by which a whole ciphertext is longer than the inner transaction.
pub const OVERHEAD_BYTES: usize = 1_146;

/// The name under which the inherent data of a block carries the key that its author announces.
pub const INHERENT_IDENTIFIER: [u8; 8] = *b"mevshld0";
