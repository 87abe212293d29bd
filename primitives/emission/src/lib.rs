//! Where every new token comes from and where it goes: the arithmetic of the block step.
//!
//! Pure functions over plain integers. No storage, no accounts, no clock: the caller loads the
//! state, calls, and applies the result. Every function is total: it neither panics nor wraps, on
//! any input.
//!
//! # The model
//!
//! 1. **Halving** ([`halving`]). A counter that has issued `I` emits `10^9 / 2^n` per block, where
//!    `n` is the number of halvings that `I` has passed on its way to 21 million. TAO has one such
//!    counter, and each subnet's alpha has its own.
//! 2. **Shares** ([`shares`], [`gate`]). A subnet's share of the block's TAO is its average price,
//!    times the part of its miner pay that really went to miners, then bent by a Hill curve
//!    `s^h / (s^h + bar^h)` around a bar taken from the ranking, and normalised. [`flow`] holds
//!    the dormant variant that ranks subnets by their net inflow of TAO.
//! 3. **Amounts** ([`allocation`]). The credit of the block times the shares of the subnets whose
//!    TAO emission is enabled. [`allocation::allocate`] does 2 and 3 in one call.
//! 4. **Terms** ([`terms`]). How much of a subnet's TAO enters its pool together with freshly
//!    minted alpha, at the pool's price, and how much is left to buy alpha with.
//! 5. **Split** ([`split`]). The alpha of the block: owner cut first, then one half to miners, and
//!    the other half to validators, a part of which ([`root`]) belongs to the stakers of root.
//! 6. **Payout** ([`tempo`], [`parents`], [`dividends`], [`take`], [`lease`], [`basket`],
//!    [`claim`]). Once per tempo ([`schedule`]) what has gathered is divided over hotkeys, their
//!    parents, delegates, nominators, the owner and root stakers.
//! 7. **Averages** ([`moving_price`]). The slow and the fast average of the price.
//!
//! # Units
//!
//! TAO and alpha amounts are `u64` in RAO (10^-9 of a token). Fractions of settings are
//! u16-normalised (`v / 65535`) or u64-normalised (`v / (2^64 - 1)`). Fixed-point values cross the
//! interface as their raw bits, under the aliases of [`bits`], so that storage types stay the
//! caller's affair.
//!
//! # Rounding
//!
//! Unless a function says otherwise: a product is floored, a quotient is truncated, a division by
//! zero gives 0, an addition saturates, and a narrowing floors and saturates. What rounding leaves
//! over is never credited to anybody. Specification: `docs/protocol/emission.md` §1.

#![no_std]
#![deny(missing_docs)]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod allocation;
pub mod basket;
pub mod bits;
pub mod claim;
pub mod dividends;
pub mod flow;
pub mod gate;
pub mod halving;
pub mod lease;
pub mod moving_price;
pub mod parents;
pub mod power;
pub mod root;
pub mod schedule;
pub mod shares;
pub mod split;
pub mod take;
pub mod tempo;
pub mod terms;
