//! Who owns which hotkey; takes, children and parents, swaps of hotkeys and coldkeys.
//!
//! Specification: `docs/protocol/neurons-and-keys.md` §7, §10 to §15, `docs/protocol/staking.md` §3, §4.

pub mod children;
pub mod ownership;
mod pending;
pub(crate) mod storage;
pub use pending::*;
