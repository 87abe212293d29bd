//! Locked stake and the conviction that grows from it.
//!
//! Specification: `docs/protocol/staking.md` §16.

mod pending;
pub(crate) mod storage;
pub use pending::*;
