//! What costs nothing. Spec: `docs/protocol/neurons-and-keys.md` §4.5.

use crate::{Balance, RuntimeCall};
use pallet_subtensor::Call as Protocol;

/// Whether a transaction with this outermost call and tip is free of charge.
///
/// The proof of work is the price of `pow_register`, and the pool checks it before it accepts the
/// transaction. Inside another call nobody checks it in time, so the outer call pays as for any
/// other: that is why the call itself is not declared free.
pub fn is_free(call: &RuntimeCall, tip: Balance) -> bool {
	tip.is_zero() && is_paid_by_work(call)
}

/// Whether the call may come from an account that does not exist.
pub fn is_paid_by_work(call: &RuntimeCall) -> bool {
	matches!(call, RuntimeCall::SubtensorModule(Protocol::pow_register { .. }))
}
