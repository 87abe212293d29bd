//! Identifiers, balances and time units shared by every ring, and the traits between pallets.
//!
//! | module | what it holds |
//! |---|---|
//! | [`ids`] | [`NetUid`], [`MechId`] and the [`NetUidStorageIndex`] that joins the two |
//! | [`balance`] | [`TaoBalance`] and [`AlphaBalance`]: money that cannot be mixed up |
//! | [`proxy`] | [`ProxyType`]: what an account may do for another one |
//! | [`units`] | RAO in a TAO, blocks in a day |
//! | [`traits`] | what one pallet asks of another |
//!
//! Spec: `docs/protocol/runtime-and-node.md` §2.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]
#![cfg_attr(
	test,
	allow(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects
	)
)]

extern crate alloc;

pub mod balance;
pub mod ids;
pub mod proxy;
pub mod traits;
pub mod units;

#[cfg(test)]
mod tests;

pub use balance::{AlphaBalance, TaoBalance};
pub use ids::{MechId, NetUid, NetUidStorageIndex};
pub use proxy::ProxyType;
pub use units::RAO_PER_TAO;
