//! Random subnets, and a small dense model of the epoch to hold the crate against.
#![allow(
	dead_code,
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::arithmetic_side_effects
)]

pub mod dense;
pub mod subnets;
