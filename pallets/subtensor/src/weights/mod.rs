//! Weights: setting, committing and revealing them.
//!
//! Specification: `docs/protocol/weights.md`.
//!
//! | file | what it does |
//! |---|---|
//! | [`set`] | the checks and the write that all routes end in |
//! | [`batch`] | several subnets in one call |
//! | [`commit`], [`reveal`] | hash commits and their reveal by the validator |
//! | [`timelock`], [`reveal_pass`] | commits that the chain reveals, and their reveal |
//! | [`last_update`] | the clock of the rate limit, by uid |

pub mod batch;
pub mod commit;
pub mod last_update;
pub mod reveal;
pub mod reveal_pass;
pub mod set;
pub(crate) mod storage;
pub mod timelock;

pub use batch::batch_set_weights;
pub use commit::{batch_commit_weights, commit_mechanism_weights};
pub use reveal::{RevealBatch, batch_reveal_weights, reveal_mechanism_weights};
pub use set::{Submission, set_mechanism_weights};
pub use timelock::commit_timelocked_mechanism_weights;
