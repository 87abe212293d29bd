//! Runs the guards on the outermost call, so that a doomed transaction is refused for free.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §6.3, §6.4.

use crate::{
	RuntimeCall, RuntimeOrigin,
	guards::{self, DispatchGuard, Guards},
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{dispatch::DispatchInfo, pallet_prelude::TransactionSource, weights::Weight};
use scale_info::TypeInfo;
use sp_runtime::{
	impl_tx_ext_default,
	traits::{Implication, TransactionExtension, ValidateResult},
	transaction_validity::{InvalidTransaction, ValidTransaction},
};

/// Refuses what a guard would refuse at dispatch.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct SubtensorTransactionExtension;

impl TransactionExtension<RuntimeCall> for SubtensorTransactionExtension {
	const IDENTIFIER: &'static str = "SubtensorTransactionExtension";
	type Implicit = ();
	type Pre = ();
	type Val = ();

	fn weight(&self, call: &RuntimeCall) -> Weight {
		<Guards as DispatchGuard>::weight(call)
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
		guards::ensure_admissible(&origin, call)
			.map_err(|refusal| InvalidTransaction::Custom(refusal.code))?;
		Ok((ValidTransaction::default(), (), origin))
	}

	impl_tx_ext_default!(RuntimeCall; prepare);
}
