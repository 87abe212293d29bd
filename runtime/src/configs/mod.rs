//! The configuration of each pallet, one file a group. Every constant carries its unit.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §10, §11.

pub mod admin;
pub mod consensus;
pub mod crowdloan;
pub mod governance;
pub mod money;
pub mod protocol;
pub mod proxies;
pub mod shield;
pub mod system;

use crate::Balance;

/// The deposit for so many storage items and bytes, in RAO: 0.02 TAO an item, 0.001 TAO a byte.
///
/// Spec: §9.4.
pub const fn deposit(items: u32, bytes: u32) -> Balance {
	const PER_ITEM: Balance = Balance::new(20_000_000);
	const PER_BYTE: Balance = Balance::new(1_000_000);
	// u32 to u64 in a const function: `From` is not const.
	PER_ITEM.saturating_mul(items as u64).saturating_add(PER_BYTE.saturating_mul(bytes as u64))
}
