//! Stake of coldkeys on hotkeys: adding, removing, moving, recycling and burning.
//!
//! Specification: `docs/protocol/staking.md`.

pub mod door;
mod pending;
pub(crate) mod storage;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;
pub use pending::*;
