//! The block step: minting, dividing emission between subnets, paying out a tempo.
//!
//! Specification: `docs/protocol/emission.md`. The arithmetic is [`subtensor_emission`].
//!
//! | file | what it does |
//! |---|---|
//! | [`step`] | the steps of a block in their order |
//! | [`eligibility`] | which subnets emit |
//! | [`coinbase`] | from the minted TAO to what each subnet gets, its pool and its participants |
//! | [`inject`] | TAO and alpha into one pool, and the chain's own buy |
//! | [`payout`] | what a subnet gathered in a tempo, to owner, miners, validators and root |
//! | [`averages`] | price averages and root proportions |
//! | [`alpha`] | the alpha that exists: issuance, recycling, burning |
//!
//! # Where every RAO goes
//!
//! TAO minted in a block ends on the account of a subnet (in its reserve or its reservoir) or is
//! recycled before the step ends. Alpha minted for participants raises `SubnetAlphaOut`; it waits
//! in a `Pending…` accumulator, then becomes stake, waits for a basket, is recycled (which lowers
//! `SubnetAlphaOut`) or stays there without an owner (burned pay, roundings).

pub mod alpha;
pub mod averages;
pub mod coinbase;
pub mod eligibility;
mod inject;
pub mod payout;
pub mod step;
pub(crate) mod storage;
#[cfg(any(test, feature = "try-runtime"))]
pub mod try_state;
