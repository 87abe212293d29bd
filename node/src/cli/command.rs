//! Runs the command that the command line names.

use super::{Cli, Subcommand};
use crate::{announce, chain_spec, files, limits, ports, service};
use sc_cli::{ChainSpec, CliConfiguration, Error, Result, SubstrateCli, TransactionPoolType};
use sc_service::{Configuration, PruningMode};
use std::{future::Future, pin::Pin};
use subtensor_runtime::opaque::Block;

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Subtensor Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		"The node-subtensor developers".into()
	}

	fn support_url() -> String {
		"the issue tracker of the repository this binary was built from".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn ChainSpec>, String> {
		// What is printed for people keeps the genesis readable; what is run may come from a cache.
		let readable = matches!(
			self.subcommand,
			Some(Subcommand::BuildSpec(_) | Subcommand::ExportChainSpec(_))
		);
		let preset = self.preset.as_deref();
		if readable { chain_spec::load(id, preset) } else { chain_spec::load_cached(id, preset) }
	}

	fn setup_command(command: clap::Command) -> clap::Command {
		command
			.name("node-subtensor")
			.version(env!("SUBSTRATE_CLI_IMPL_VERSION"))
			.mut_arg("rpc_max_connections", |arg| arg.default_value(limits::CONNECTIONS))
	}
}

/// Reads the command line and does what it says.
pub fn run() -> Result<()> {
	let mut cli = Cli::from_args();
	match cli.subcommand.take() {
		None => run_node(cli),
		Some(command) => run_command(&cli.with(command)),
	}
}

impl Cli {
	/// Puts the sub-command back, where [`SubstrateCli::load_spec`] looks for it.
	fn with(self, command: Subcommand) -> Self {
		Self { subcommand: Some(command), ..self }
	}
}

/// Runs a node until it is told to stop.
fn run_node(mut cli: Cli) -> Result<()> {
	let chain_is_named = cli.run.shared_params.chain.is_some() || cli.run.shared_params.is_dev();
	if !chain_is_named {
		return Err(Error::Input(
			"no chain is named: use --dev, --chain local or --chain FILE".into(),
		));
	}
	// The authority of the development chain is One. An explicit `--alice` or the like wins.
	if cli.run.shared_params.is_dev() && cli.run.get_keyring().is_none() {
		cli.run.one = true;
	}
	let (sealing, health) = (cli.sealing, cli.health);
	if sealing.is_some() {
		// Without forks there is nothing to be aware of; the simple pool answers sooner, and it does
		// not mind when blocks are taken back.
		cli.run.pool_config.pool_type = TransactionPoolType::SingleState;
		// A transaction that a revert took back may come again at once.
		cli.run.pool_config.tx_ban_seconds.get_or_insert(0);
	}
	if let Some(folder) = &cli.run.shared_params.base_path {
		files::ensure_writable(folder).map_err(|error| {
			Error::Input(format!("--base-path {} can't be written: {error}", folder.display()))
		})?;
	}
	let ready_file = cli.ready_file.take();
	if let Some(file) = &ready_file {
		announce::remove_old(file)?;
	}
	let mut runner = cli.create_runner(&cli.run)?;
	let config = runner.config_mut();
	ports::claim(config)?;
	limits::apply(config)?;
	let health = match health.address() {
		Some(address) => ports::claim_health(config, address)?,
		None => None,
	};
	if sealing.is_some() {
		keep_all_state(config);
	}
	runner.run_node_until_exit(|config| async move {
		let facts = announce::Facts::of(&config, sealing, health.as_ref());
		let started = service::start(config, sealing, health)?;
		facts.announce(&started, ready_file.as_deref())?;
		Ok(started.tasks)
	})
}

/// A chain that is sealed on demand can go back to any block, unless the user or the database that
/// there is says otherwise.
fn keep_all_state(config: &mut Configuration) {
	let exists = config.database.path().is_some_and(|path| path.exists());
	if config.state_pruning.is_none() && !exists {
		config.state_pruning = Some(PruningMode::ArchiveAll);
	}
}

fn run_command(cli: &Cli) -> Result<()> {
	let Some(command) = &cli.subcommand else { return Ok(()) };
	match command {
		Subcommand::Key(cmd) => cmd.run(cli),
		Subcommand::BuildSpec(cmd) =>
		{
			#[allow(deprecated, reason = "still the command that scripts know")]
			cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.chain_spec, config.network))
		}
		Subcommand::ExportChainSpec(cmd) => {
			let spec = cli.load_spec(&cmd.chain)?;
			cmd.run(spec)
		}
		Subcommand::PurgeChain(cmd) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.database))
		}
		Subcommand::ChainInfo(cmd) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run::<Block>(&config))
		}
		Subcommand::CheckBlock(cmd) => {
			on_chain(cli, cmd, |_, chain| Box::pin(cmd.run(chain.client, chain.import_queue)))
		}
		Subcommand::ImportBlocks(cmd) => {
			on_chain(cli, cmd, |_, chain| Box::pin(cmd.run(chain.client, chain.import_queue)))
		}
		Subcommand::ExportBlocks(cmd) => {
			on_chain(cli, cmd, |config, chain| Box::pin(cmd.run(chain.client, config.database)))
		}
		Subcommand::ExportState(cmd) => {
			on_chain(cli, cmd, |config, chain| Box::pin(cmd.run(chain.client, config.chain_spec)))
		}
		Subcommand::Revert(cmd) => on_chain(cli, cmd, |_, chain| {
			let grandpa = Box::new(|client, _, blocks| {
				sc_consensus_grandpa::revert(client, blocks)?;
				Ok(())
			});
			Box::pin(cmd.run(chain.client, chain.backend, Some(grandpa)))
		}),
	}
}

/// A command that works on the stored chain.
type Work<'a> = Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

/// Opens the chain, with keys in memory only, and does `work` on it.
fn on_chain<'a, C: CliConfiguration>(
	cli: &Cli,
	cmd: &C,
	work: impl FnOnce(Configuration, service::StoredChain) -> Work<'a>,
) -> Result<()> {
	cli.create_runner(cmd)?.async_run(|mut config| {
		config.keystore = sc_service::config::KeystoreConfig::InMemory;
		let (chain, tasks) = service::open_chain(&config)?;
		Ok((work(config, chain), tasks))
	})
}
