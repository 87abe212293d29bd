//! The ledger of alpha issuance. Spec: `docs/protocol/emission.md` §2.7.

use crate::{AlphaBalance, NetUid};

/// Counts the alpha of each subnet that was minted, burned and recycled.
///
/// Amounts of zero do nothing at all.
pub trait AlphaLedger {
	/// Alpha ever minted and not recycled.
	fn issuance(netuid: NetUid) -> AlphaBalance;
	/// Alpha ever burned.
	fn burned(netuid: NetUid) -> AlphaBalance;
	/// Counts `amount` as minted.
	fn mint(netuid: NetUid, amount: AlphaBalance);
	/// Counts `amount` as burned; the issuance stays.
	fn burn(netuid: NetUid, amount: AlphaBalance);
	/// Counts `amount` as recycled and lowers the issuance, not below zero.
	fn recycle(netuid: NetUid, amount: AlphaBalance);
	/// Forgets a dissolved subnet.
	fn clear(netuid: NetUid);
}
