//! Subnets that a crowdloan pays and a beneficiary runs.
//!
//! Specification: `docs/protocol/subnets.md` §17.

mod coldkey_swap;
mod forget;
mod pending;
pub(crate) mod storage;
pub use coldkey_swap::swap_coldkey;
pub(crate) use forget::forget;
pub use pending::*;
