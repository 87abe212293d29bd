//! The real runtime, seen from outside.

mod chain;
mod extensions;
mod fees;
mod filters;
mod genesis;
mod guards;
mod limits;
mod metadata;
mod proxies;
mod wire;
