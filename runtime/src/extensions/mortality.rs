//! How long a transaction may wait: the stock check, stricter for encrypted transactions.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §6.3.

use crate::{Hash, Runtime, RuntimeCall, RuntimeOrigin, shield};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{dispatch::DispatchInfo, pallet_prelude::TransactionSource, weights::Weight};
use scale_info::TypeInfo;
use sp_runtime::{
	generic::Era,
	impl_tx_ext_default,
	traits::{Implication, TransactionExtension, TransactionExtensionMetadata, ValidateResult},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
};

type Stock = frame_system::CheckMortality<Runtime>;

/// Blocks for which an encrypted transaction may be valid at most: its key is thrown away soon.
const LONGEST_SHIELDED_PERIOD: u64 = 8;

/// The era of a transaction. Encoded and described as the stock check.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CheckMortality(Stock);

impl From<Era> for CheckMortality {
	fn from(era: Era) -> Self {
		Self(Stock::from(era))
	}
}

impl CheckMortality {
	/// Refuses an encrypted transaction that could outlive its key.
	fn ensure_short_if_shielded(&self, call: &RuntimeCall) -> Result<(), InvalidTransaction> {
		if shield::is_carrier(call) && !is_short(self.0.0) {
			return Err(InvalidTransaction::Stale);
		}
		Ok(())
	}
}

/// Whether a transaction of this era dies within eight blocks.
pub(crate) fn is_short(era: Era) -> bool {
	match era {
		Era::Immortal => false,
		Era::Mortal(period, _) => period <= LONGEST_SHIELDED_PERIOD,
	}
}

impl TransactionExtension<RuntimeCall> for CheckMortality {
	const IDENTIFIER: &'static str = Stock::IDENTIFIER;
	type Implicit = Hash;
	type Pre = ();
	type Val = ();

	fn implicit(&self) -> Result<Hash, TransactionValidityError> {
		self.0.implicit()
	}

	fn metadata() -> Vec<TransactionExtensionMetadata> {
		Stock::metadata()
	}

	fn weight(&self, call: &RuntimeCall) -> Weight {
		self.0.weight(call)
	}

	fn validate(
		&self,
		origin: RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfo,
		len: usize,
		implicit: Hash,
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<(), RuntimeCall> {
		self.ensure_short_if_shielded(call)?;
		self.0.validate(origin, call, info, len, implicit, implication, source)
	}

	impl_tx_ext_default!(RuntimeCall; prepare);
}
