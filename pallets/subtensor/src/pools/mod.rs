//! The reserves of the TAO/alpha pools, what a trade does to them, and their price averages.
//!
//! Specification: `docs/protocol/swap.md`, `docs/protocol/staking.md` §7.

mod reserves;
pub(crate) mod storage;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;

/// Mechanism of subnets with a pool; every other one exchanges 1:1.
pub const DYNAMIC: u16 = 1;
