//! Yuma Consensus as a pure function: stake, weights and bonds in, incentive and dividends out.
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
