//! Runtime APIs of the protocol and the structs that wallets decode.
//!
//! The traits are in [`apis`]; the structs are grouped by what they describe. Clients decode them by
//! position, so fields are only ever appended.
//!
//! Spec: `docs/protocol/rpc.md` §7 to §16.

#![cfg_attr(not(feature = "std"), no_std)]
#![allow(
	clippy::too_many_arguments,
	reason = "the runtime API macro adds arguments to what the interface asks for"
)]
#![allow(
	clippy::type_complexity,
	reason = "the interface fixes these types; a name would hide them"
)]

extern crate alloc;

pub mod apis;
pub mod baskets;
pub mod delegates;
pub mod hyperparameters;
pub mod metagraph;
pub mod neurons;
pub mod proxies;
pub mod shared;
pub mod stake;
pub mod subnets;
pub mod swap;

pub use apis::*;
