//! The block step: minting, dividing emission between subnets, paying out a tempo.
//!
//! Specification: `docs/protocol/emission.md`. The arithmetic is [`subtensor_emission`].

pub(crate) mod storage;
