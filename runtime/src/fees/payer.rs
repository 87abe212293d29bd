//! Whose account is charged when it is not the signer's.
//!
//! The signer stays the origin for the nonce, the dispatch and every other check; the payer is
//! asked for the fee alone.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §7.3.

use crate::{AccountId, RuntimeCall};

/// An account that pays for somebody else's transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payer {
	/// Who pays.
	pub account: AccountId,
	/// Whether the payer also owes the tip; otherwise it is taken as zero.
	pub owes_tip: bool,
}

/// Finds the payer of a call.
pub trait FeePayer {
	/// The account that pays for `call` instead of `signer`, if there is one.
	fn payer_of(signer: &AccountId, call: &RuntimeCall) -> Option<Payer>;
}

/// Everybody pays for themselves.
impl FeePayer for () {
	fn payer_of(_: &AccountId, _: &RuntimeCall) -> Option<Payer> {
		None
	}
}

/// The payer rules of this runtime.
pub type Payers = ();
