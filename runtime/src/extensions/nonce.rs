//! The number of a transaction: replay protection and order.
//!
//! Like the stock check, but a signer without an account may send what is free, and what somebody
//! else pays for: hotkeys need no balance of their own.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §6.3; `docs/protocol/open-questions.md` 6.

use crate::{
	AccountId, Nonce, Runtime, RuntimeCall, RuntimeOrigin, System,
	fees::{FeePayer, Payers, free},
};
use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	dispatch::{DispatchInfo, Pays},
	pallet_prelude::TransactionSource,
	weights::Weight,
};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{AsSystemOriginSigner, Implication, TransactionExtension, ValidateResult},
	transaction_validity::{
		InvalidTransaction, TransactionLongevity, TransactionValidityError, ValidTransaction,
	},
};

/// The number of this transaction among those of its signer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CheckNonce(#[codec(compact)] pub Nonce);

impl CheckNonce {
	/// Whether the account's row, in which the nonce is counted, is paid for by somebody.
	fn ensure_worth_a_row(
		signer: &AccountId,
		call: &RuntimeCall,
		info: &DispatchInfo,
	) -> Result<(), InvalidTransaction> {
		let for_nothing = info.pays_fee == Pays::No || free::is_paid_by_work(call);
		if for_nothing || exists(signer) {
			return Ok(());
		}
		match Payers::payer_of(signer, call) {
			Some(payer) if exists(&payer.account) => Ok(()),
			_ => Err(InvalidTransaction::Payment),
		}
	}

	/// The tags by which the pool orders the transactions of one signer.
	fn tags(&self, signer: &AccountId) -> Result<ValidTransaction, InvalidTransaction> {
		let next = System::account_nonce(signer);
		if self.0 < next {
			return Err(InvalidTransaction::Stale);
		}
		let requires = match self.0.checked_sub(1) {
			Some(previous) if next < self.0 => vec![tag(signer, previous)],
			_ => vec![],
		};
		Ok(ValidTransaction {
			priority: 0,
			requires,
			provides: vec![tag(signer, self.0)],
			longevity: TransactionLongevity::MAX,
			propagate: true,
		})
	}
}

fn exists(account: &AccountId) -> bool {
	System::account_exists(account)
}

fn tag(signer: &AccountId, nonce: Nonce) -> Vec<u8> {
	(signer, nonce).encode()
}

impl TransactionExtension<RuntimeCall> for CheckNonce {
	const IDENTIFIER: &'static str = "CheckNonce";
	type Implicit = ();
	type Pre = ();
	/// The signer, if there is one.
	type Val = Option<AccountId>;

	fn weight(&self, _: &RuntimeCall) -> Weight {
		Weight::zero()
	}

	fn validate(
		&self,
		origin: RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfo,
		_len: usize,
		_implicit: (),
		_implication: &impl Implication,
		_source: TransactionSource,
	) -> ValidateResult<Self::Val, RuntimeCall> {
		let Some(signer) = origin.as_system_origin_signer().cloned() else {
			return Ok((ValidTransaction::default(), None, origin));
		};
		Self::ensure_worth_a_row(&signer, call, info)?;
		Ok((self.tags(&signer)?, Some(signer), origin))
	}

	fn prepare(
		self,
		signer: Self::Val,
		_origin: &RuntimeOrigin,
		_call: &RuntimeCall,
		_info: &DispatchInfo,
		_len: usize,
	) -> Result<(), TransactionValidityError> {
		let Some(signer) = signer else { return Ok(()) };
		if self.0 > System::account_nonce(&signer) {
			return Err(InvalidTransaction::Future.into());
		}
		frame_system::Account::<Runtime>::mutate(&signer, |account| {
			account.nonce = self.0.wrapping_add(1);
		});
		Ok(())
	}
}
