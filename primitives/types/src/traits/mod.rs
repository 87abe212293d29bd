//! Traits between pallets, one file a topic: a pallet asks for what it needs and knows no neighbour.

pub mod alpha;
pub mod author;
pub mod commitments;
pub mod crowdloan;
pub mod drand;
pub mod lease;
pub mod neuron_data;
pub mod swap;

pub use alpha::AlphaLedger;
pub use author::BlockAuthor;
pub use commitments::CommitmentHost;
pub use crowdloan::{CrowdloanDoor, RunningCrowdloan};
pub use drand::{Opening, OpeningFailure, PulseStore};
pub use lease::LeaseProxy;
pub use neuron_data::NeuronData;
pub use swap::{PoolReserves, SwapFailure, SwapHandler, SwapOutcome};
