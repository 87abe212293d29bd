//! The root network: registration, root stake, and the baskets that hold its dividends.
//!
//! Specification: `docs/protocol/subnets.md` §11, `docs/protocol/staking.md` §18, `docs/protocol/emission.md` §18.

pub mod basket;
mod key_swap;
mod register;
pub mod stake_hooks;
pub(crate) mod storage;
pub use basket::{
	claim::{claim_root, claim_root_with_hotkey},
	stake_into_basket, sudo_set_root_claim_threshold,
};
pub use key_swap::{escrow_account, has_basket, swap_coldkey_of_fund, swap_hotkey};
pub use register::root_register;
