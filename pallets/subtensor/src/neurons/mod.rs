//! The seats of a subnet: registration, prices, pruning, and the endpoints that neurons serve.
//!
//! Specification: `docs/protocol/neurons-and-keys.md` §3 to §9.

mod columns;
pub mod evm;
pub mod seats;
pub(crate) mod storage;

pub use seats::Seats;
mod pending;
pub use pending::*;
