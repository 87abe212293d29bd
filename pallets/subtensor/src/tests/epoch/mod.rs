//! Epochs: schedule, inputs and results.

mod run;
mod schedule;
mod stake_weight;

use super::*;
