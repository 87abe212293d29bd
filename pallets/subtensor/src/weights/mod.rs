//! Weights: setting, committing and revealing them.
//!
//! Specification: `docs/protocol/weights.md`.

pub mod batch;
pub mod last_update;
mod pending;
pub mod set;
pub(crate) mod storage;

pub use batch::batch_set_weights;
pub use pending::*;
pub use set::{Submission, set_mechanism_weights};
