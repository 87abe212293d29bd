//! Halving, subnet shares and the split of emission.
