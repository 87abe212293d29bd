//! The root network: registration, root stake, and the baskets that hold its dividends.
//!
//! Specification: `docs/protocol/subnets.md` §11, `docs/protocol/staking.md` §18, `docs/protocol/emission.md` §18.

mod pending;
pub(crate) mod storage;
pub use pending::*;
