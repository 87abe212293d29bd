//! Subnets that a crowdloan pays and a beneficiary runs.
//!
//! Specification: `docs/protocol/subnets.md` §17.

mod pending;
pub(crate) mod storage;
pub use pending::*;
