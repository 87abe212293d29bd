//! Encrypted transactions: taking a carrier apart, and opening what is in it.
//!
//! The author of a block asks for both while it builds the block, before it includes the carrier.
//! Opening runs in the runtime, so that the scheme can change without a new node.
//!
//! What comes out is put into the block without having been in the pool. So it is held to what the
//! pool holds transactions to, and to be signed: a bare extrinsic could be an inherent, which makes
//! a block invalid unless it stands at the front.
//!
//! Spec: `docs/protocol/companion-pallets.md` §6.6, §6.7.

use crate::{Runtime, RuntimeCall, UncheckedExtrinsic, apis::is_shallow};
use codec::DecodeLimit;
use frame_support::MAX_EXTRINSIC_DEPTH;
use frame_system::ChainContext;
use pallet_mev_shield::Call;
use sp_runtime::{
	generic::Preamble,
	traits::Checkable,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
};
use subtensor_mev_shield::{ShieldedTransaction, open};

/// The ciphertext, if the call is a carrier.
pub fn ciphertext(call: &RuntimeCall) -> Option<&[u8]> {
	match call {
		RuntimeCall::MevShield(Call::submit_encrypted { ciphertext }) => Some(ciphertext),
		_ => None,
	}
}

/// Whether the call carries an encrypted transaction.
pub fn is_carrier(call: &RuntimeCall) -> bool {
	ciphertext(call).is_some()
}

/// The encrypted transaction in a carrier; `None` unless it is signed and parses.
///
/// A wrong signature gives `None` too, if it can be checked: an era that starts with the parent block
/// names a hash that the state does not hold before the next block starts. Such a carrier is let
/// through here; its signature is verified when it is applied, before anything is opened.
pub fn decode(carrier: UncheckedExtrinsic) -> Option<ShieldedTransaction> {
	let is_signed = matches!(carrier.preamble, Preamble::Signed(..));
	// Most transactions are none: nothing is verified for them.
	if !is_signed || !is_carrier(&carrier.function) || !is_shallow(&carrier.function) {
		return None;
	}
	let transaction = ShieldedTransaction::parse(ciphertext(&carrier.function)?)?;
	match carrier.check(&ChainContext::<Runtime>::default()) {
		Ok(_) => Some(transaction),
		Err(TransactionValidityError::Invalid(InvalidTransaction::AncientBirthBlock)) => {
			Some(transaction)
		}
		Err(_) => None,
	}
}

/// The transaction inside; `None` if this key does not open it or if it is none that the pool would
/// look at. A carrier in a carrier is none: its author could not open it in time.
pub fn unshield(secret_key: &[u8], encrypted: &ShieldedTransaction) -> Option<UncheckedExtrinsic> {
	let plaintext = open(secret_key, encrypted).ok()?;
	let inner = UncheckedExtrinsic::decode_all_with_depth_limit(
		MAX_EXTRINSIC_DEPTH,
		&mut plaintext.as_slice(),
	)
	.ok()?;
	let is_signed = matches!(inner.preamble, Preamble::Signed(..));
	let is_admissible = is_signed && is_shallow(&inner.function) && !is_carrier(&inner.function);
	is_admissible.then_some(inner)
}
