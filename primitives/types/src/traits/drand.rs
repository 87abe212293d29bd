//! What the drand beacon unlocks. Spec: `docs/protocol/weights.md` §13, §19.

use alloc::vec::Vec;

/// Result of opening a time-locked ciphertext.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
	/// The chain does not have the pulse of the round (yet).
	NoPulse,
	/// The pulse is there, but the ciphertext is malformed or was made for another round.
	Failed,
	/// The plaintext.
	Plaintext(Vec<u8>),
}

/// The pulses of the beacon that the chain has stored.
pub trait PulseStore {
	/// The latest stored round, 0 for none.
	fn last_stored_round() -> u64;
	/// Opens a ciphertext that is locked until `round`. Total: whatever the bytes are, it returns.
	fn open(round: u64, ciphertext: &[u8]) -> Opening;
}

/// A chain without a beacon: nothing ever opens.
impl PulseStore for () {
	fn last_stored_round() -> u64 {
		0
	}

	fn open(_round: u64, _ciphertext: &[u8]) -> Opening {
		Opening::NoPulse
	}
}
