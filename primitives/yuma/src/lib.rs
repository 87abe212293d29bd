//! Yuma Consensus as a pure function: stake, weights and bonds in, incentive and dividends out.
