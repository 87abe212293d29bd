//! The Bittensor protocol: subnets, neurons, weights, epochs, emission and staking.
