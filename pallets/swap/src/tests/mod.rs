//! The pool on chain, on mock reserves.
