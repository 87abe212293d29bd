//! Signed beacon pulses go before user transactions.
//!
//! The chain has no Drand pallet yet, so no call is a pulse. The identifier is already part of
//! what wallets sign.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §6.3, §6.5.

use crate::RuntimeCall;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_runtime::{impl_tx_ext_default, traits::TransactionExtension};

/// Adds priority to pulses of the randomness beacon. Never refuses.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct DrandPriority;

impl TransactionExtension<RuntimeCall> for DrandPriority {
	const IDENTIFIER: &'static str = "DrandPriority";
	type Implicit = ();
	type Pre = ();
	type Val = ();

	impl_tx_ext_default!(RuntimeCall; weight validate prepare);
}
