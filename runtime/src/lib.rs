//! The node-subtensor runtime.
