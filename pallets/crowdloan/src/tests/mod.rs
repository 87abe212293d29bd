//! Tests of the pallet, one file a call, on a runtime with the real currency and preimages.

mod accounts;
mod contribute;
mod create;
mod dissolve;
mod finalize;
mod invariants;
pub mod mock;
mod refund;
mod update;
mod weights;
mod withdraw;
