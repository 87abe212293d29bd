//! Locked stake and the conviction that grows from it.
//!
//! Specification: `docs/protocol/staking.md` §16.

mod key_swap;
mod pending;
pub(crate) mod storage;
pub use key_swap::{swap_coldkey, swap_hotkey};
pub use pending::*;
