//! The command line: what Substrate nodes have, and how blocks are sealed on a development chain.

mod command;
mod sealing;

pub use command::run;
pub use sealing::Sealing;

use crate::health;
use sc_cli::RunCmd;
use std::{
	net::{Ipv4Addr, SocketAddr},
	path::PathBuf,
};

/// The whole command line.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	/// What to do; without it a node is run.
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// How to run a node.
	#[clap(flatten)]
	pub run: RunCmd,

	/// Make blocks on demand instead of in slots: `manual`, `instant` or every so many ms.
	///
	/// `manual`: RPC `engine_createBlock(createEmpty, finalize, parentHash)` makes one.
	/// `instant`: each transaction that reaches the pool makes one, finalized at once. A new chain
	/// starts with three empty ones, from which on encrypted transactions are opened.
	/// A number, or `interval=NUMBER`: one every so many milliseconds, finalized at once.
	///
	/// One process makes all blocks, without GRANDPA and peers: other nodes cannot follow. Chain
	/// time starts at the clock's and advances by at least a slot a block, so it may run ahead. A new
	/// database keeps all state, so that RPC `dev_revert` can go back as far as wanted.
	#[arg(long, value_name = "MODE")]
	pub sealing: Option<Sealing>,

	/// Start the named chain from another genesis, for instance `fast`: short waits, for tests.
	#[arg(long, global = true, value_name = "NAME")]
	pub preset: Option<String>,

	/// Write endpoints and accounts as JSON to this file once clients are answered.
	///
	/// The file of an earlier run is removed at the start.
	#[arg(long, value_name = "FILE")]
	pub ready_file: Option<PathBuf>,

	/// Where `/health` and `/ready` are answered.
	#[clap(flatten)]
	pub health: Health,
}

/// Where load balancers, containers and people ask whether the node is well.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct Health {
	/// Answer HTTP `GET /health` (is it alive?) and `GET /ready` (is it fit for clients?) here.
	///
	/// Port 0 lets the system choose.
	#[arg(long, value_name = "PORT", default_value = health::PORT)]
	pub health_port: u16,

	/// Answer them to other machines too, not to this one only.
	#[arg(long)]
	pub health_external: bool,

	/// Don't answer them.
	#[arg(long, conflicts_with_all = ["health_port", "health_external"])]
	pub no_health: bool,
}

impl Health {
	/// Where to listen, if at all.
	pub fn address(self) -> Option<SocketAddr> {
		let interface =
			if self.health_external { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
		(!self.no_health).then(|| SocketAddr::from((interface, self.health_port)))
	}
}

/// Everything but running a node.
#[derive(Debug, clap::Subcommand)]
#[allow(clippy::large_enum_variant, reason = "there is one of it in a process")]
pub enum Subcommand {
	/// Make, show and store keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Print a chain specification. The same as export-chain-spec, under its old name.
	BuildSpec(sc_cli::BuildSpecCmd),

	/// Write a chain specification, with `--raw` in the form that all nodes read alike.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Execute a stored block again and compare.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Write the state of a block as a raw chain specification.
	ExportState(sc_cli::ExportStateCmd),

	/// Read blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Remove the database of a chain.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Go back by a number of unfinalized blocks.
	Revert(sc_cli::RevertCmd),

	/// Print what the database knows about the chain.
	ChainInfo(sc_cli::ChainInfoCmd),
}
