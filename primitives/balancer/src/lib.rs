//! The automated market maker of one subnet: a two-asset weighted pool that exchanges TAO for the
//! subnet's alpha token. Pure functions of plain values; nothing here touches storage or accounts.
//!
//! # Model
//!
//! A pool holds `y` TAO ([`Pool::tao`]) and `x` alpha ([`Pool::alpha`]), both in RAO (10^-9), and
//! two weights `w1` (alpha) and `w2` (TAO) with `w1 + w2 = 1` ([`Weights`], stored as the parts of
//! `w2` in 10^18).
//!
//! | quantity | formula |
//! |---|---|
//! | price (TAO per alpha) | `p = (w1/w2) * (y/x)` |
//! | kept constant by a swap | `x^w1 * y^w2` |
//! | alpha for `dy` TAO (a buy) | `x * (1 - (y/(y+dy))^(w2/w1))` |
//! | TAO for `dx` alpha (a sell) | `y * (1 - (x/(x+dx))^(w1/w2))` |
//! | input that moves the price to `q` | buy: `y * ((q/p)^w1 - 1)`, sell: `x * ((p/q)^w2 - 1)` |
//! | weight after adding `dy`, `dx` at an unchanged price | `w2 = (y+dy) / (p*(x+dx) + y+dy)` |
//!
//! Weights move only when the protocol adds liquidity ([`Pool::inject`]) or initialises the pool
//! ([`Weights::from_price`]); swaps never touch them.
//!
//! # How it is used
//!
//! Load the reserves and the weight into a [`Pool`], call [`Pool::swap`], and apply the
//! [`SwapOutcome`] to storage. A simulation is the same call whose result is not applied.
//! Subnets without a pool (root and stable ones) trade one to one; [`Market`] covers both kinds.
//!
//! # Rounding
//!
//! Fractional powers are floored at 10^-18, fixed-point numbers (`U64F64`) at 2^-64, amounts at
//! one RAO. What each rounding does and whom it favours is written beside the operation; the sum
//! of it is `docs/protocol/swap.md` §22: against the real curve the pool loses less than 0.03 RAO
//! in a swap before the final floor, and usually gains up to one RAO by it.
//!
//! # Map
//!
//! [`Pool`] price, curve and limits (§10) · [`Order`], [`SwapOutcome`] the swap procedure (§12) ·
//! [`FeeRate`] fees (§11) · [`Weights`] weights, initialisation (§10.5, §17) · [`Injection`],
//! [`Reservoirs`] protocol liquidity (§16) · [`Market`], [`Quote`] stable subnets and quotes
//! (§14, §15, §20) · [`power`] the big-integer power (§9). Sections are of `docs/protocol/swap.md`.
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod error;
mod fee;
pub mod fixed;
mod injection;
mod market;
mod pool;
pub mod power;
mod swap;
mod weights;

pub use error::BalancerError;
pub use fee::FeeRate;
pub use injection::{Injection, Reservoirs};
pub use market::{Market, Quote};
pub use pool::{Pool, Side, input_to_reach, remaining_fraction};
pub use substrate_fixed::types::U64F64;
pub use swap::{Order, SwapOutcome};
pub use weights::Weights;

/// Scale of weights and of powers: parts of one. `docs/protocol/swap.md` §3.
pub const ACCURACY: u64 = 1_000_000_000_000_000_000;

/// Smallest output-side reserve, in RAO, with which the running chain allows a swap. §3.
pub const MINIMUM_RESERVE: u64 = 1_000_000;

/// A swap's net input may be at most this many times the input-side reserve. §3.
pub const INPUT_CAP_MULTIPLIER: u64 = 1_000;

/// Default limit of a sell, in RAO per whole alpha (1e-6 TAO). §13.
pub const MIN_PRICE: u64 = 1_000;

/// Default limit of a buy, in RAO per whole alpha (1e6 TAO). §13.
pub const MAX_PRICE: u64 = 1_000_000_000_000_000;

/// RAO in one TAO or one alpha.
pub const RAO_PER_UNIT: u64 = 1_000_000_000;
