//! The life of subnets.

mod cleanup;
mod genesis;
mod owner_calls;
mod queue;
mod registration;
mod rows;
mod sweep;
mod try_state;
