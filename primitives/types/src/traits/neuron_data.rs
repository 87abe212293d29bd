//! Data that other pallets keep for neurons.

use crate::NetUid;
use alloc::vec::Vec;

/// Shows what is kept for neurons, and forgets it when they are gone.
/// Spec: `docs/protocol/neurons-and-keys.md` §3.2, `docs/protocol/rpc.md` §11.5.
pub trait NeuronData<AccountId> {
	/// Forgets what is kept for one hotkey on one subnet. Bounded work.
	fn purge_neuron(netuid: NetUid, hotkey: &AccountId);
	/// Forgets what is kept for the subnet, by at most `budget` entries; true when nothing is left.
	fn purge_netuid(netuid: NetUid, budget: u32) -> bool;
	/// The commitments on the subnet: who made it, and its stored record as SCALE bytes.
	fn commitments(netuid: NetUid) -> Vec<(AccountId, Vec<u8>)>;
}

/// Nothing is kept.
impl<AccountId> NeuronData<AccountId> for () {
	fn purge_neuron(_: NetUid, _: &AccountId) {}

	fn purge_netuid(_: NetUid, _: u32) -> bool {
		true
	}

	fn commitments(_: NetUid) -> Vec<(AccountId, Vec<u8>)> {
		Vec::new()
	}
}
