//! Stake of coldkeys on hotkeys: adding, removing, moving, recycling and burning.
//!
//! | term | meaning |
//! |---|---|
//! | position | stake of one (hotkey, coldkey, netuid), in alpha; on root in TAO |
//! | nomination | a position on somebody else's hotkey |
//! | transition | a move of stake between positions, with two trades where it leaves the subnet |
//!
//! A call checks ([`validate`], [`limits`]) and then acts through the [`operations`], which trade
//! with [`crate::pools`], move TAO with [`crate::money`] and shares with the [`door`].
//!
//! Invariants ([`try_state`]): positions never exceed their share pool, share pools add up to
//! `TotalAlphaStaked`, no stake is on a hotkey without an owner or off its coldkey's list.
//!
//! Specification: `docs/protocol/staking.md`.

mod add;
pub mod auto_stake;
mod destroy;
pub mod door;
pub mod dust;
pub mod fee;
pub mod limits;
pub mod operations;
pub mod position;
mod remove;
pub(crate) mod storage;
pub mod sweep;
mod transition;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;
pub(crate) mod unstake_all;
pub mod validate;

pub use add::{add_stake, add_stake_limit};
pub use auto_stake::set_coldkey_auto_stake_hotkey;
pub use destroy::{add_stake_burn, burn_alpha, recycle_alpha};
pub use operations::{stake_into_subnet, unstake_from_subnet, value_of_coldkey, value_of_hotkey};
pub use position::{Bought, Position, RootHold, Sold, Terms};
pub use remove::{remove_stake, remove_stake_full_limit, remove_stake_limit};
pub use transition::{
	move_stake, move_stake_limit, swap_stake, swap_stake_limit, transfer_stake,
	transfer_stake_and_hotkey,
};
pub use unstake_all::{unstake_all, unstake_all_alpha};
