//! The real runtime, seen from outside.
