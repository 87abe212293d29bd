//! Yuma Consensus as a pure function: stake, weights and bonds in, incentive and dividends out.
//!
//! Validators rate miners by weights. An *epoch* turns the ratings into payments so that a
//! minority of the stake can neither raise a miner nor profit from trying:
//!
//! ```text
//! S      stake shares of all neurons, A those of the active validators
//! W      weight rows, masked and normalised to one
//! C_j    the largest weight on miner j that a stake of kappa supports      (consensus)
//! clip   min(W_ij, C_j): what nobody agrees with is cut
//! T_i    sum of the clipped row                                            (validator trust)
//! I_j    sum of A_i * clip_ij, normalised                                  (incentive)
//! B_ij   moving average of what validator i gave miner j                   (bonds)
//! D_i    sum of B_ij * I_j, normalised                                     (dividends)
//! ```
//!
//! Miners are paid by incentive, validators by dividends, half of the budget each. Bonds reward
//! who found a good miner early: they follow the weights slowly, as shares of a column (classic),
//! on an absolute scale (Yuma3), or at a rate of their own for every pair (liquid alpha).
//!
//! The specification is `docs/protocol/yuma-epoch.md`; every "§" here is one of its sections.
//!
//! # Use
//!
//! Load a [`SubnetInput`] and a [`MechanismInput`] per weight matrix, call [`subnet_epoch`], store
//! the [`SubnetOutcome`]. [`epoch`] is one matrix alone, [`null_epoch`] the alternative without
//! consensus `[2026-10]`. Keep one [`EpochScratch`] for all epochs.
//!
//! # Guarantees
//!
//! * Exact: every result is defined to the last bit, see [`fixed`] for the roundings. No floats.
//! * Linear: time and memory grow with the neurons and the stored entries. Nothing is n x n, and
//!   buffers are reused.
//! * Total: any input has a result, apart from the two mistakes of [`EpochError`]. A column that
//!   stands twice in a row counts twice; the chain refuses such rows when weights are set.
//!
//! # Map
//!
//! | step | section | file |
//! |---|---|---|
//! | own and inherited stake, shares | §7, 8.2 | `stake` |
//! | activity, permits, active stake | §8.1, 8.3, 8.4 | `permits` |
//! | masks, row normalisation, weights for bonds | §8.5, 8.6, 8.12 | `weights` |
//! | weighted median | §8.7 | `consensus` |
//! | clip, trust, rank, incentive | §8.8 to 8.10 | `incentive` |
//! | bonds: loading, averaging, dividends | §8.11 to 8.15 | `bonds`, `bonds_classic`, `bonds_yuma3` |
//! | liquid rates | §9 | `liquid_alpha`, `exp`, `row_scan` |
//! | amounts | §8.16, 8.17 | `emission` |
//! | splitting and merging | §6.3, 10.2 | `mechanisms` |
//! | Null consensus | §18 | `null`, `divide` |
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod bonds;
mod bonds_classic;
mod bonds_yuma3;
mod columns;
pub mod consensus;
mod divide;
mod emission;
mod epoch;
mod error;
pub mod exp;
pub mod fixed;
mod incentive;
mod input;
pub mod liquid_alpha;
mod mechanisms;
mod null;
mod outcome;
mod params;
pub mod permits;
mod row_scan;
pub mod stake;
mod total;
mod upscale;
mod weights;

pub use divide::divide;
pub use epoch::{EpochScratch, epoch};
pub use error::EpochError;
pub use input::{Commit, MechanismInput, NO_COMMIT, SparseRow, SubnetInput, open_commits};
pub use mechanisms::{merge, split_budget, subnet_epoch};
pub use null::{NullPools, null_epoch};
pub use outcome::{EpochOutcome, Payout, Scores, SubnetOutcome};
pub use params::{ConsensusMode, EpochParams};
pub use total::normalized;
pub use upscale::upscale_weights;
