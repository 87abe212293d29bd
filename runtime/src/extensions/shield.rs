//! Refuses carriers of encrypted transactions that nobody could take apart.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §6.3.

use super::ValidityCode;
use crate::{RuntimeCall, RuntimeOrigin, limits::RuntimeDatabaseWeight, shield};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{dispatch::DispatchInfo, pallet_prelude::TransactionSource, weights::Weight};
use scale_info::TypeInfo;
use sp_runtime::{
	impl_tx_ext_default,
	traits::{AsSystemOriginSigner, Implication, TransactionExtension, ValidateResult},
	transaction_validity::ValidTransaction,
};
use subtensor_mev_shield::ShieldedTransaction;

/// Refuses encrypted transactions that cannot be parsed.
///
/// Whether one opens is not asked: only its author can know.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CheckShieldedTxValidity;

impl TransactionExtension<RuntimeCall> for CheckShieldedTxValidity {
	const IDENTIFIER: &'static str = "CheckShieldedTxValidity";
	type Implicit = ();
	type Pre = ();
	type Val = ();

	fn weight(&self, _: &RuntimeCall) -> Weight {
		Weight::from_parts(1_000_000, 0).saturating_add(RuntimeDatabaseWeight::get().reads(1))
	}

	fn validate(
		&self,
		origin: RuntimeOrigin,
		call: &RuntimeCall,
		_info: &DispatchInfo,
		_len: usize,
		_implicit: (),
		_implication: &impl Implication,
		_source: TransactionSource,
	) -> ValidateResult<(), RuntimeCall> {
		let is_signed = origin.as_system_origin_signer().is_some();
		match shield::ciphertext(call) {
			Some(ciphertext) if is_signed && ShieldedTransaction::parse(ciphertext).is_none() => {
				Err(ValidityCode::FailedShieldedTxParsing.into())
			}
			_ => Ok((ValidTransaction::default(), (), origin)),
		}
	}

	impl_tx_ext_default!(RuntimeCall; prepare);
}
