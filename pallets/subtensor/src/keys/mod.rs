//! Who owns which hotkey; takes, children and parents, swaps of hotkeys and coldkeys.
//!
//! Specification: `docs/protocol/neurons-and-keys.md` §7, §10 to §15, `docs/protocol/staking.md` §3, §4.

pub mod children;
pub mod coldkey_swap;
pub mod delegate_take;
pub mod hotkey_swap;
mod identity;
pub mod ownership;
pub(crate) mod storage;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;

pub use children::{
	set_auto_parent_delegation_enabled, set_childkey_take, set_children,
	set_pending_childkey_cooldown, sudo_set_max_childkey_take, sudo_set_min_childkey_take,
	sudo_set_tx_childkey_take_rate_limit,
};
pub use coldkey_swap::{
	announce_coldkey_swap, clear_coldkey_swap_announcement, dispute_coldkey_swap,
	reset_coldkey_swap, schedule_swap_coldkey, swap_coldkey, swap_coldkey_announced,
};
pub use delegate_take::{decrease_take, increase_take};
pub use hotkey_swap::{swap_hotkey, swap_hotkey_v2};
pub use identity::set_identity;
pub use ownership::try_associate_hotkey;
