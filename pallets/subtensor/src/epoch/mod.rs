//! The epoch of a subnet: its schedule, loading the inputs of Yuma Consensus, storing its results.
//!
//! Specification: `docs/protocol/yuma-epoch.md`. The computation itself is [`subtensor_yuma`].
//!
//! | file | what it does |
//! |---|---|
//! | [`schedule`] | when an epoch is due |
//! | [`drain`] | advances all schedules by one block and takes what the due subnets gathered |
//! | [`run`] | one epoch: load, compute, store |
//! | [`stake_weight`] | the stake with which a hotkey counts |
//! | [`trigger`] | the owner's call for an early epoch |

pub mod drain;
mod load;
pub mod run;
pub mod schedule;
pub mod stake_weight;
pub(crate) mod storage;
mod store;
pub mod trigger;

pub use trigger::trigger_epoch;
