//! Key pairs and their fingerprints.

use crate::{PUBLIC_KEY_BYTES, SECRET_KEY_BYTES};
use alloc::vec::Vec;
use core::{fmt, hash::Hasher};
use ml_kem::{KeyExport, ml_kem_768};
use twox_hash::XxHash64;

/// The 16 bytes that name an announced key: two xxHash64 of it, with the seeds 0 and 1.
pub type KeyHash = [u8; 16];

/// Bytes of the randomness from which a key pair is made.
pub const SEED_BYTES: usize = 64;

/// The fingerprint of an announced key.
pub fn fingerprint(public_key: &[u8]) -> KeyHash {
	let half = |seed| {
		let mut hasher = XxHash64::with_seed(seed);
		hasher.write(public_key);
		u128::from(hasher.finish())
	};
	(half(0) | half(1) << 64).to_le_bytes()
}

/// A key that is announced and the key that opens what was encrypted to it.
///
/// Wiped from memory when dropped; its debug form shows the fingerprint alone.
pub struct KeyPair {
	secret: ml_kem_768::DecapsulationKey,
	public: Vec<u8>,
	fingerprint: KeyHash,
}

impl KeyPair {
	/// The key pair of 64 random bytes. The same bytes make the same pair.
	pub fn from_seed(seed: [u8; SEED_BYTES]) -> Self {
		let secret = ml_kem_768::DecapsulationKey::from_seed(seed.into());
		let public = secret.encapsulation_key().to_bytes().to_vec();
		let fingerprint = fingerprint(&public);
		Self { secret, public, fingerprint }
	}

	/// What is announced: [`PUBLIC_KEY_BYTES`] bytes.
	pub fn public(&self) -> &[u8] {
		&self.public
	}

	/// What opens, in the expanded form: [`SECRET_KEY_BYTES`] bytes. Keep it to yourself.
	pub fn secret(&self) -> Vec<u8> {
		#[allow(deprecated, reason = "the form that the runtime takes")]
		let expanded = ml_kem::ExpandedKeyEncoding::to_expanded_bytes(&self.secret);
		debug_assert_eq!(expanded.len(), SECRET_KEY_BYTES);
		expanded.to_vec()
	}

	/// The name of the announced key.
	pub fn fingerprint(&self) -> KeyHash {
		self.fingerprint
	}
}

impl fmt::Debug for KeyPair {
	fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		formatter
			.debug_struct("KeyPair")
			.field("fingerprint", &self.fingerprint)
			.finish_non_exhaustive()
	}
}

const _: () = assert!(PUBLIC_KEY_BYTES + 1_152 + 32 + 32 == SECRET_KEY_BYTES);
