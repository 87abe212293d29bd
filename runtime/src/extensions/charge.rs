//! The fee: whose account is charged, and the priority of the transaction.
//!
//! Charging itself is the stock extension's, asked in the name of the payer and for the weight that
//! [`bill`] charges. The priority follows
//! the class alone: neither tip nor weight buy a place in the queue.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §6.3, §6.5, §7.3, §7.9.

use crate::{
	AccountId, Balance, Runtime, RuntimeCall, RuntimeOrigin,
	fees::{FeePayer, Payers, bill, free},
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	dispatch::{DispatchClass, DispatchInfo, PostDispatchInfo},
	pallet_prelude::TransactionSource,
	weights::Weight,
};
use frame_system::RawOrigin;
use scale_info::TypeInfo;
use sp_runtime::{
	DispatchResult,
	traits::{
		AsSystemOriginSigner, Implication, TransactionExtension, TransactionExtensionMetadata,
		ValidateResult,
	},
	transaction_validity::{TransactionPriority, TransactionValidityError},
};

type Stock = pallet_transaction_payment::ChargeTransactionPayment<Runtime>;

/// The priority of user transactions.
const NORMAL_PRIORITY: TransactionPriority = 1;

/// The priority of operational transactions: root's calls jump the queue.
const OPERATIONAL_PRIORITY: TransactionPriority = 10_000_000_000;

/// The tip of a transaction. Encoded and described as the stock extension.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct ChargeTransactionPayment(Stock);

impl From<Balance> for ChargeTransactionPayment {
	fn from(tip: Balance) -> Self {
		Self(Stock::from(tip))
	}
}

impl ChargeTransactionPayment {
	/// The account that is charged for this call of `signer`, and the tip it owes.
	fn charged(&self, signer: &AccountId, call: &RuntimeCall) -> (AccountId, Stock) {
		match Payers::payer_of(signer, call) {
			Some(payer) if payer.owes_tip => (payer.account, self.0.clone()),
			Some(payer) => (payer.account, Stock::from(Balance::ZERO)),
			None => (signer.clone(), self.0.clone()),
		}
	}
}

const fn priority(class: DispatchClass) -> TransactionPriority {
	match class {
		DispatchClass::Normal | DispatchClass::Mandatory => NORMAL_PRIORITY,
		DispatchClass::Operational => OPERATIONAL_PRIORITY,
	}
}

impl TransactionExtension<RuntimeCall> for ChargeTransactionPayment {
	const IDENTIFIER: &'static str = Stock::IDENTIFIER;
	type Implicit = ();
	type Pre = (<Stock as TransactionExtension<RuntimeCall>>::Pre, DispatchInfo);
	type Val = <Stock as TransactionExtension<RuntimeCall>>::Val;

	fn metadata() -> Vec<TransactionExtensionMetadata> {
		Stock::metadata()
	}

	fn weight(&self, call: &RuntimeCall) -> Weight {
		self.0.weight(call).saturating_add(Payers::weight(call))
	}

	fn validate(
		&self,
		origin: RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfo,
		len: usize,
		_implicit: (),
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, RuntimeCall> {
		let info = &bill::billed(call, info);
		let Some(signer) = origin.as_system_origin_signer() else {
			return self.0.validate(origin, call, info, len, (), implication, source);
		};
		if free::is_free(call, self.0.tip()) {
			// Whoever is nobody is charged nothing.
			let nobody = RawOrigin::None.into();
			let (mut validity, val, _) =
				self.0.validate(nobody, call, info, len, (), implication, source)?;
			validity.priority = priority(info.class);
			return Ok((validity, val, origin));
		}
		let (payer, stock) = self.charged(signer, call);
		let as_payer = RawOrigin::Signed(payer).into();
		let (mut validity, val, _) =
			stock.validate(as_payer, call, info, len, (), implication, source)?;
		validity.priority = priority(info.class);
		Ok((validity, val, origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfo,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		let stock = match origin.as_system_origin_signer() {
			Some(signer) => self.charged(signer, call).1,
			None => self.0,
		};
		let billed = bill::billed(call, info);
		Ok((stock.prepare(val, origin, call, &billed, len)?, billed))
	}

	fn post_dispatch_details(
		(pre, billed): Self::Pre,
		_info: &DispatchInfo,
		post_info: &PostDispatchInfo,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		// The fee follows the work that was done, and is never more than what was taken for it.
		Stock::post_dispatch_details(pre, &billed, post_info, len, result)
	}
}
