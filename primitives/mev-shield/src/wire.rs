//! How the parts of a ciphertext lie in a row of bytes.

use crate::{KeyHash, NONCE_BYTES, TAG_BYTES};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

/// An encrypted transaction, taken apart. Nothing is said about whether it opens.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct ShieldedTransaction {
	/// Fingerprint of the key that it is encrypted to.
	pub key_hash: KeyHash,
	/// The encapsulated secret.
	pub kem_ct: Vec<u8>,
	/// The inner transaction, encrypted, with its tag.
	pub aead_ct: Vec<u8>,
	/// The nonce of the cipher.
	pub nonce: [u8; NONCE_BYTES],
}

impl ShieldedTransaction {
	/// Takes the parts out of a ciphertext; `None` if it is too short for them.
	///
	/// Only that the parts fit is checked: the encrypted part may be empty, the encapsulated secret
	/// may have any length. Both then fail to open.
	pub fn parse(ciphertext: &[u8]) -> Option<Self> {
		let (key_hash, rest) = ciphertext.split_first_chunk::<16>()?;
		let (kem_len, rest) = rest.split_first_chunk::<2>()?;
		let kem_len = usize::from(u16::from_le_bytes(*kem_len));
		let (kem_ct, rest) = rest.split_at_checked(kem_len)?;
		let (nonce, aead_ct) = rest.split_first_chunk::<NONCE_BYTES>()?;
		Some(Self {
			key_hash: *key_hash,
			kem_ct: kem_ct.to_vec(),
			aead_ct: aead_ct.to_vec(),
			nonce: *nonce,
		})
	}

	/// The ciphertext of these parts; `None` if the encapsulated secret is longer than its length
	/// field can say.
	pub fn to_bytes(&self) -> Option<Vec<u8>> {
		let kem_len = u16::try_from(self.kem_ct.len()).ok()?;
		let parts: [&[u8]; 5] =
			[&self.key_hash, &kem_len.to_le_bytes(), &self.kem_ct, &self.nonce, &self.aead_ct];
		Some(parts.concat())
	}

	/// Bytes of the inner transaction, if it opens.
	pub fn inner_len(&self) -> usize {
		self.aead_ct.len().saturating_sub(TAG_BYTES)
	}
}
