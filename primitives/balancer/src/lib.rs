//! The weighted TAO/alpha pool: swaps, price, limits, liquidity.
