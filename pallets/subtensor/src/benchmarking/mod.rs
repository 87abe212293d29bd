//! What the calls and the steps of a block cost, one file a domain. Each benchmark builds the most
//! expensive state that its call can meet, and checks what the call did.
//!
//! `scripts/bench-weights.sh` runs them on the real runtime and writes `weight_info.rs`.

#![allow(
	clippy::expect_used,
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	reason = "a benchmark that fails should stop"
)]

pub mod cleanup;
pub mod keys;
pub mod leases;
pub mod neurons;
pub mod root;
pub mod staking;
pub mod steps;
pub mod subnets;
pub mod weights;
pub mod world;
