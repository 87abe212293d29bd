//! Stake that a miner puts up when it registers.
//!
//! Specification: `docs/protocol/staking.md` §16.12.

mod pending;
pub(crate) mod storage;
pub use pending::*;
