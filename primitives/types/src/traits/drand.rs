//! What the drand beacon unlocks. Spec: `docs/protocol/weights.md` §13, §19.

use alloc::vec::Vec;

/// Result of opening a time-locked ciphertext.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
	/// The chain does not have the pulse of the round (yet).
	NoPulse,
	/// The pulse is there, but does not open the ciphertext and never will.
	Failed(OpeningFailure),
	/// The plaintext.
	Plaintext(Vec<u8>),
}

/// Why a ciphertext can't be opened with the pulse of its round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningFailure {
	/// The bytes are no ciphertext, or go on behind it.
	Ciphertext,
	/// The stored signature of the pulse is no point of the curve.
	Signature,
	/// The ciphertext was made for another round or was altered.
	Decrypt,
}

/// The pulses of the beacon that the chain has stored.
pub trait PulseStore {
	/// The latest stored round, 0 for none.
	fn last_stored_round() -> u64;
	/// The earliest round that is still stored, 0 for none. Older pulses will not come back.
	fn oldest_stored_round() -> u64;
	/// Opens a ciphertext that is locked until `round`. Total: whatever the bytes are, it returns.
	fn open(round: u64, ciphertext: &[u8]) -> Opening;
}

/// A chain without a beacon: nothing ever opens.
impl PulseStore for () {
	fn last_stored_round() -> u64 {
		0
	}

	fn oldest_stored_round() -> u64 {
		0
	}

	fn open(_round: u64, _ciphertext: &[u8]) -> Opening {
		Opening::NoPulse
	}
}
