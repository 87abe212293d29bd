//! What a transaction costs, who pays it, and where the money goes.
//!
//! | module | rule |
//! |---|---|
//! | [`rates`] | RAO for weight and for bytes |
//! | [`bill`] | the weight that is charged, and what a fee will be |
//! | [`payer`] | whose account is charged when it is not the signer's |
//! | [`real_pays`] | the account that is acted for pays, where it said so |
//! | [`charge`] | in TAO, or in alpha where a call unstakes |
//! | [`free`] | what costs nothing |
//! | [`sink`] | fees, tips and dust leave circulation |
//!
//! The tip buys nothing: see [`crate::extensions::ChargeTransactionPayment`] for the priority.
//!
//! Spec: `docs/protocol/runtime-and-node.md` §7, in the `[2026-10]` variant.

pub mod bill;
pub mod charge;
pub mod free;
pub mod payer;
pub mod rates;
pub mod real_pays;
pub mod sink;

pub use charge::TaoOrAlpha;
pub use payer::{FeePayer, Payer, Payers};
pub use rates::{LengthToFee, WeightToFee};
pub use sink::RecycleTao;
