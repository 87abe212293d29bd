//! Where fees, tips and dust go: out of circulation.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §7.7, §7.11, in the `[2026-10]` variant.

use crate::configs::money::Credit;
use frame_support::traits::{Imbalance, OnUnbalanced};
use subtensor_types::TaoBalance;

/// Counts TAO that is about to leave circulation.
pub trait OnRecycled {
	/// `amount` is taken out of Balances' issuance right after this call.
	fn on_recycled(amount: TaoBalance);
}

/// Nobody keeps a second count.
impl OnRecycled for () {
	fn on_recycled(_: TaoBalance) {}
}

/// Who keeps a second count of the issuance beside Balances.
pub type IssuanceLedger = ();

/// Takes TAO out of circulation: nobody receives it, and every count of the issuance falls by it.
pub struct RecycleTao;

impl OnUnbalanced<Credit> for RecycleTao {
	fn on_nonzero_unbalanced(credit: Credit) {
		IssuanceLedger::on_recycled(credit.peek());
		// Dropping the credit lowers Balances' issuance.
		drop(credit);
	}
}
