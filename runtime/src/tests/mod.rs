//! The real runtime, seen from outside.

mod chain;
mod dissolution;
mod extensions;
mod fees;
mod filters;
mod genesis;
mod guards;
mod interface;
mod leases;
mod limits;
mod metadata;
mod proof_of_work;
mod proxies;
mod shield;
mod wire;
