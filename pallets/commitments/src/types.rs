//! What is stored about a commitment. Spec: `docs/protocol/weights.md` §20.2, §20.5.

use crate::data::Data;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;
use subtensor_types::{TaoBalance, traits::OpeningFailure};

/// Fields in one commitment, at most.
pub const MAX_FIELDS: u32 = 3;

/// The fields of a commitment.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct CommitmentInfo {
	/// In the order in which they were given.
	pub fields: BoundedVec<Data, ConstU32<MAX_FIELDS>>,
}

impl CommitmentInfo {
	/// Round of the first field that is time-locked.
	pub fn first_reveal_round(&self) -> Option<u64> {
		self.fields.iter().find_map(Data::reveal_round)
	}
}

/// A commitment as it is stored.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Registration {
	/// RAO reserved for it on the hotkey.
	pub deposit: TaoBalance,
	/// Block in which it was made.
	pub block: u32,
	/// What was committed and is not revealed.
	pub info: CommitmentInfo,
}

/// Space that a hotkey used on a subnet in an epoch.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct UsageTracker {
	/// The subnet's count of epochs at the last commitment.
	pub last_epoch: u64,
	/// Bytes used in that epoch.
	pub used_space: u64,
}

/// Why a time-locked field can never be revealed.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum RevealFailure {
	/// The bytes are no ciphertext.
	CiphertextDeserialize,
	/// The stored signature of the round is no point of the curve.
	SignatureDeserialize,
	/// The ciphertext was made for another round or was altered.
	Decrypt,
	/// There is nothing in it.
	EmptyPlaintext,
	/// The pulse of the round is no longer stored.
	PulseExpired,
}

impl From<OpeningFailure> for RevealFailure {
	fn from(failure: OpeningFailure) -> Self {
		match failure {
			OpeningFailure::Ciphertext => Self::CiphertextDeserialize,
			OpeningFailure::Signature => Self::SignatureDeserialize,
			OpeningFailure::Decrypt => Self::Decrypt,
		}
	}
}
