//! Only the holder of the sudo key may send calls of Sudo: nobody else's wait in the pool.
//!
//! Looks at the outermost call only; a nested one fails at its dispatch.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §6.3.

use crate::{Runtime, RuntimeCall, RuntimeOrigin, limits::RuntimeDatabaseWeight};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{dispatch::DispatchInfo, pallet_prelude::TransactionSource, weights::Weight};
use scale_info::TypeInfo;
use sp_runtime::{
	impl_tx_ext_default,
	traits::{AsSystemOriginSigner, Implication, TransactionExtension, ValidateResult},
	transaction_validity::{InvalidTransaction, ValidTransaction},
};

/// Refuses calls of Sudo by anybody but the key's holder.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct SudoTransactionExtension;

impl TransactionExtension<RuntimeCall> for SudoTransactionExtension {
	const IDENTIFIER: &'static str = "SudoTransactionExtension";
	type Implicit = ();
	type Pre = ();
	type Val = ();

	fn weight(&self, call: &RuntimeCall) -> Weight {
		match call {
			RuntimeCall::Sudo(_) => RuntimeDatabaseWeight::get().reads(1),
			_ => Weight::zero(),
		}
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
		if let (Some(signer), RuntimeCall::Sudo(_)) = (origin.as_system_origin_signer(), call)
			&& pallet_sudo::Key::<Runtime>::get().as_ref() != Some(signer)
		{
			return Err(InvalidTransaction::BadSigner.into());
		}
		Ok((ValidTransaction::default(), (), origin))
	}

	impl_tx_ext_default!(RuntimeCall; prepare);
}
