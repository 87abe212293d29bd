//! Encrypted transactions: whether a call is one, and whether it can be parsed.
//!
//! The chain has no MevShield pallet yet, so no call is encrypted and the extension lets all pass.
//! Its identifier is already part of what wallets sign.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §6.3.

use crate::RuntimeCall;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_runtime::{impl_tx_ext_default, traits::TransactionExtension};

/// Whether the call carries an encrypted transaction.
pub(super) fn is_encrypted(_call: &RuntimeCall) -> bool {
	false
}

/// Refuses encrypted transactions that cannot be parsed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CheckShieldedTxValidity;

impl TransactionExtension<RuntimeCall> for CheckShieldedTxValidity {
	const IDENTIFIER: &'static str = "CheckShieldedTxValidity";
	type Implicit = ();
	type Pre = ();
	type Val = ();

	impl_tx_ext_default!(RuntimeCall; weight validate prepare);
}
