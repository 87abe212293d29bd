//! Weights: setting, committing and revealing them.
//!
//! Specification: `docs/protocol/weights.md`.

mod pending;
pub(crate) mod storage;
pub use pending::*;
