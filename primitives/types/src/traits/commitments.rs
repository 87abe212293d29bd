//! What the commitments of neurons need to know and do on their subnet.

use crate::NetUid;
use sp_runtime::DispatchResult;

/// The subnets on which commitments are made. Spec: `docs/protocol/weights.md` §20.1.
pub trait CommitmentHost<AccountId> {
	/// Passes a hotkey that has a seat on the subnet.
	///
	/// Errors: the host's own, for a missing subnet before a missing seat.
	fn ensure_may_commit(netuid: NetUid, hotkey: &AccountId) -> DispatchResult;
	/// Forgets all bonds towards the hotkey on all mechanisms of the subnet, where the subnet lets
	/// its neurons do so.
	fn reset_bonds(netuid: NetUid, hotkey: &AccountId);
	/// How many epochs the subnet has begun. It does not look ahead to an epoch that is due.
	fn epoch_index(netuid: NetUid) -> u64;
}
