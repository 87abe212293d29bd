//! Tests of the domain `neurons`.

mod burned;
mod commitments;
mod evm;
mod pow;
mod prices;
mod prune;
mod root_register;
mod seats;
mod serve;
mod try_state;
