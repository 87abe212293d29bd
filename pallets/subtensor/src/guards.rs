//! Checks that run before every dispatch of a signed origin, at every depth.
//!
//! Specification: `docs/protocol/runtime-and-node.md` §6.4.
