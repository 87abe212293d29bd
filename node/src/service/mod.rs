//! Starts the parts of a node and connects them.
//!
//! | module | parts |
//! |---|---|
//! | [`database`] | that the database is this chain's |
//! | [`partial`] | the chain: database, executor, pool, import queue |
//! | [`pool`] | what the pool hears of blocks that are made on demand |
//! | [`full`] | the whole: RPC, off-chain workers, and who makes and finalizes blocks |
//! | [`network`] | peers |
//! | [`lonely`] | what is said while there are none |
//! | [`authoring`] | blocks in slots (Aura) and finality (GRANDPA) |
//! | [`sealing`] | blocks on demand, for development |

mod authoring;
mod database;
mod full;
mod lonely;
mod network;
mod partial;
mod pool;
pub mod sealing;

pub use full::{Started, start};
pub use partial::{StoredChain, open_chain};
pub use pool::FollowingPool;

use crate::executor::RuntimeExecutor;
use subtensor_runtime::{RuntimeApi, opaque::Block};

/// The chain as code sees it: its blocks, its state, its runtime.
pub type FullClient = sc_service::TFullClient<Block, RuntimeApi, RuntimeExecutor>;
/// The database.
pub type FullBackend = sc_service::TFullBackend<Block>;
/// Which of several heads is the best.
pub type SelectChain = sc_consensus::LongestChain<FullBackend, Block>;
/// Waiting transactions.
pub type FullPool = sc_transaction_pool::TransactionPoolHandle<Block, FullClient>;
/// Block import that follows changes of GRANDPA authorities.
pub type GrandpaImport =
	sc_consensus_grandpa::GrandpaBlockImport<FullBackend, Block, FullClient, SelectChain>;
/// What connects block import and the GRANDPA voter.
pub type GrandpaLink = sc_consensus_grandpa::LinkHalf<Block, FullClient, SelectChain>;
