//! The pool on chain, on reserves that the test sets.

mod calls;
mod liquidity;
mod mock;
mod swaps;
