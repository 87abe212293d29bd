//! Tests of the domain `staking`.

mod door;
