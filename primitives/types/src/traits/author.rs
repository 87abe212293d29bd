//! The author of the current block. Spec: `docs/protocol/runtime-and-node.md` §11.

/// Who made the current block.
pub trait BlockAuthor<AccountId> {
	/// The author's account; `None` without a pre-runtime digest or for an unknown authority.
	fn author() -> Option<AccountId>;
}

impl<AccountId> BlockAuthor<AccountId> for () {
	fn author() -> Option<AccountId> {
		None
	}
}
