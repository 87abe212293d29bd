//! Which calls are let through at all, and which through a proxy.
//!
//! | module | what it holds |
//! |---|---|
//! | here | the base filter and the safe mode |
//! | [`groups`] | the calls of the runtime in groups: data |
//! | [`proxies`] | the groups that each type of proxy permits: data, and the filter |
//! | [`describe`] | both tables as clients ask for them |
//!
//! Spec: `docs/protocol/runtime-and-node.md` §8.1, §8.2, §9.

pub mod describe;
pub mod groups;
pub mod proxies;

use crate::{RuntimeCall, SafeMode, guards::GuardedCall};
use frame_support::traits::{Contains, InsideBoth};

/// What every dispatch has to pass, unless its origin bypasses filters as root does.
pub type BaseCallFilter = InsideBoth<SafeMode, NoBatchInBatch>;

/// Refuses a batch that has a batch among its direct items.
///
/// Deeper nesting is bounded by the decoding depth; this keeps the cheap trick out.
pub struct NoBatchInBatch;

impl Contains<RuntimeCall> for NoBatchInBatch {
	fn contains(call: &RuntimeCall) -> bool {
		batch_items(call)
			.is_none_or(|items| items.iter().all(|item| batch_items(&item.0).is_none()))
	}
}

/// The items, if the call is one of the three batches.
fn batch_items(call: &RuntimeCall) -> Option<&[GuardedCall]> {
	use pallet_subtensor_utility::Call::{batch, batch_all, force_batch};
	match call {
		RuntimeCall::Utility(batch { calls } | batch_all { calls } | force_batch { calls }) => {
			Some(calls)
		}
		_ => None,
	}
}

/// What still works while the chain is in safe mode: its way out, what keeps it alive, and what
/// neurons lose their standing without. Spec: `docs/protocol/companion-pallets.md` §10.
pub struct SafeModeWhitelist;

impl Contains<RuntimeCall> for SafeModeWhitelist {
	fn contains(call: &RuntimeCall) -> bool {
		matches!(
			call,
			RuntimeCall::Sudo(_)
				| RuntimeCall::Multisig(_)
				| RuntimeCall::System(_)
				| RuntimeCall::SafeMode(_)
				| RuntimeCall::Timestamp(_)
				// Else the keys of encrypted transactions freeze, and none opens for a while after.
				| RuntimeCall::MevShield(pallet_mev_shield::Call::announce_next_key { .. })
				| RuntimeCall::Commitments(pallet_commitments::Call::set_commitment { .. })
				| RuntimeCall::SubtensorModule(
					pallet_subtensor::Call::set_weights { .. }
						| pallet_subtensor::Call::serve_axon { .. }
				)
		)
	}
}
