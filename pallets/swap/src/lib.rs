//! The alpha/TAO pool on chain.
