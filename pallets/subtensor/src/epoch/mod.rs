//! The epoch of a subnet: its schedule, loading the inputs of Yuma Consensus, storing its results.
//!
//! Specification: `docs/protocol/yuma-epoch.md`. The computation itself is [`subtensor_yuma`].

mod pending;
pub mod schedule;
pub mod stake_weight;
pub(crate) mod storage;
pub use pending::*;
