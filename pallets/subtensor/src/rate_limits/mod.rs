//! How often an account may repeat an action.
//!
//! Specification: `docs/protocol/neurons-and-keys.md` §16.

pub(crate) mod storage;
