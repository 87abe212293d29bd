//! The records in storage, and what the runtime provides.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	BoundedVec,
	dispatch::{DispatchInfo, GetDispatchInfo, PostDispatchInfo},
	traits::ConstU32,
};
use scale_info::TypeInfo;
use sp_runtime::traits::Dispatchable;

/// Bytes of a ciphertext, at most.
pub const MAX_CIPHERTEXT: u32 = 8_192;

/// Bytes of an announced key that decode. Valid ones have 1,184; the rest is room for a larger
/// scheme without a new type.
pub const MAX_KEY: u32 = 2_048;

/// An announced key.
pub type EncryptionKey = BoundedVec<u8, ConstU32<MAX_KEY>>;

/// What users encrypt.
pub type Ciphertext = BoundedVec<u8, ConstU32<MAX_CIPHERTEXT>>;

/// A stored call that waits to be opened.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct PendingExtrinsic<AccountId, BlockNumber> {
	/// In whose name it will be dispatched.
	pub who: AccountId,
	/// The encrypted call.
	pub encrypted_call: Ciphertext,
	/// The block in which it was stored.
	pub submitted_at: BlockNumber,
}

/// Who makes which block.
pub trait SlotAuthors<AuthorityId> {
	/// The author of the current slot.
	fn current() -> Option<AuthorityId>;

	/// The author of the slot after the next one.
	fn after_next() -> Option<AuthorityId>;
}

/// Who opens stored calls.
pub trait StoredCalls<Origin> {
	/// What is inside.
	type Call: Dispatchable<RuntimeOrigin = Origin, Info = DispatchInfo, PostInfo = PostDispatchInfo>
		+ GetDispatchInfo;

	/// Whether calls are stored at all. Without somebody to open them a user would pay for nothing.
	fn are_accepted() -> bool;

	/// Opens one; `None` if it does not open or holds no call.
	fn open(encrypted_call: &[u8]) -> Option<Self::Call>;
}
