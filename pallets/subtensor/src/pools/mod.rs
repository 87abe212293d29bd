//! The reserves of the TAO/alpha pools, what a trade does to them, and their price averages.
//!
//! Specification: `docs/protocol/swap.md`, `docs/protocol/staking.md` §7.

mod protocol;
mod reserves;
pub(crate) mod storage;
mod trade;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;

pub use protocol::{buy_without_fee, note_protocol_inflow, note_root_reserve, note_root_sale};
pub use trade::{buy, note_user_inflow, note_user_outflow, pay_alpha_fee, pay_tao_fee, sell};

/// Mechanism of subnets with a pool; every other one exchanges 1:1.
pub const DYNAMIC: u16 = 1;
