//! Where fees, tips and dust go: out of circulation.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §7.7, §7.11, in the `[2026-10]` variant.

use crate::{Runtime, configs::money::Credit};
use frame_support::traits::{Imbalance, OnUnbalanced};
use subtensor_types::TaoBalance;

/// Counts TAO that is about to leave circulation.
pub trait OnRecycled {
	/// `amount` is taken out of Balances' issuance right after this call.
	fn on_recycled(amount: TaoBalance);
}

/// The protocol's own count, which drives the halving.
pub struct ProtocolIssuance;

impl OnRecycled for ProtocolIssuance {
	fn on_recycled(amount: TaoBalance) {
		pallet_subtensor::money::note_destroyed::<Runtime>(amount);
	}
}

/// Who keeps a second count of the issuance beside Balances.
pub type IssuanceLedger = ProtocolIssuance;

/// Takes TAO out of circulation: nobody receives it, and every count of the issuance falls by it.
pub struct RecycleTao;

impl OnUnbalanced<Credit> for RecycleTao {
	fn on_nonzero_unbalanced(credit: Credit) {
		IssuanceLedger::on_recycled(credit.peek());
		// Dropping the credit lowers Balances' issuance.
		drop(credit);
	}
}
