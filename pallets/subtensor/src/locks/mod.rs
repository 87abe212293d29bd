//! Locked stake and the conviction that grows from it.
//!
//! A coldkey may lock part of its alpha on a subnet in favour of one hotkey. A lock is an amount
//! against the coldkey's *total* alpha on the subnet, not against a position. Locked alpha can't
//! leave the subnet and builds *conviction*; the hotkey with most of it (the *king*) may take over
//! the subnet.
//!
//! * One lock a (coldkey, subnet). Decaying locks shrink; perpetual ones (`DecayingLock` = false) do
//!   not.
//! * Every lock belongs to exactly one aggregate: of its hotkey or, for the hotkey of the subnet's
//!   owner, of the owner; perpetual or decaying.
//! * Individuals and aggregates are rolled to the current block before they change ([`ledger`] is
//!   the only writer), so an aggregate stays the sum of its locks to within rounding.
//!
//! Specification: `docs/protocol/staking.md` §16. The curve itself is [`subtensor_conviction`].

mod aggregate;
pub mod availability;
mod calls;
pub mod conviction;
mod key_swap;
pub mod ledger;
pub(crate) mod storage;
pub mod transfer;
pub mod try_state;

pub use availability::{available, ensure_available, locked_now};
pub use calls::{lock_stake, move_lock, set_perpetual_lock, set_reject_locked_alpha};
pub use key_swap::{swap_coldkey, swap_hotkey};
pub use ledger::touch;
