//! Keys, and the filling of a block, with a pool and a runtime of plain values.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod filling;
mod keys;
