//! The root network: registration, root stake, and the baskets that hold its dividends.
//!
//! Specification: `docs/protocol/subnets.md` §11, `docs/protocol/staking.md` §18, `docs/protocol/emission.md` §18.

mod key_swap;
mod pending;
mod register;
pub mod stake_hooks;
pub(crate) mod storage;
pub use key_swap::{escrow_account, has_basket, swap_coldkey_of_fund, swap_hotkey};
pub use pending::*;
pub use register::root_register;
