//! Moving averages of stake that serve as voting power.
//!
//! Specification: `docs/protocol/neurons-and-keys.md` §15.

mod pending;
pub(crate) mod storage;
pub use pending::*;
