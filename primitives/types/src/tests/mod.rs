//! Behaviour of the shared types, as clients and FRAME see it.

mod balances;
mod identifiers;
mod proxies;
