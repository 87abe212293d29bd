//! The seats of a subnet: registration, prices, pruning, and the endpoints that neurons serve.
//!
//! A neuron is a hotkey on a *seat*, numbered by its uid. It comes by a burned registration, by
//! proof of work or with the subnet, and leaves when a newcomer needs its seat on a full subnet.
//! [`Seats`] is the only writer of who sits where.
//!
//! Specification: `docs/protocol/neurons-and-keys.md` §3 to §9.

pub(crate) mod admission;
pub mod associate_evm;
mod burned;
mod columns;
mod commitments;
pub mod evm;
pub mod pow;
pub mod prices;
pub mod prune;
pub mod seats;
pub mod serve;
pub(crate) mod storage;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;

pub use associate_evm::associate_evm_key;
pub use burned::{burned_register, register, register_limit};
pub use pow::pow_register;
pub use seats::Seats;
pub use serve::{serve_axon, serve_prometheus};
