//! The reserves of the TAO/alpha pools, and their price averages.
//!
//! Specification: `docs/protocol/swap.md`, `docs/protocol/staking.md` §7.

pub(crate) mod storage;
