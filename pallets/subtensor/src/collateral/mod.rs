//! Stake that a miner puts up when it registers.
//!
//! Specification: `docs/protocol/staking.md` §16.12.

mod calls;
pub mod guard;
pub mod registration;
mod settlement;
pub(crate) mod storage;
mod swap;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;
pub use calls::{add_collateral, set_min_collateral};
pub use settlement::settle;
pub use swap::{stands_for, swap_coldkey, swap_hotkey};
