//! Stake that a miner puts up when it registers.
//!
//! Specification: `docs/protocol/staking.md` §16.12.

pub mod guard;
mod pending;
pub mod registration;
pub(crate) mod storage;
mod swap;
pub use pending::*;
pub use swap::{stands_for, swap_coldkey, swap_hotkey};
