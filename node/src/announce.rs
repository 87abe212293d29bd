//! Tells people and scripts that the node is ready.
//!
//! People read standard output: endpoints, how blocks come, and on development chains the accounts
//! with well-known secrets. Scripts read the same as JSON from the file that `--ready-file` names.
//! Logs go to standard error.

use crate::{cli::Sealing, files, service::Started};
use sc_chain_spec::ChainType;
use sc_cli::{Error, Result};
use sc_service::Configuration;
use serde::Serialize;
use std::{
	fmt::Write as _,
	fs,
	io::{self, Write as _},
	net::{SocketAddr, TcpListener},
	path::Path,
};
use subtensor_runtime::genesis::accounts;

/// RAO in a TAO.
const TAO: u64 = 1_000_000_000;

/// What is known before the node starts.
pub struct Facts {
	version: String,
	chain: String,
	chain_id: String,
	development: bool,
	sealing: Option<Sealing>,
	rpc: Vec<SocketAddr>,
	metrics: Option<SocketAddr>,
	health: Option<SocketAddr>,
	p2p: Vec<String>,
}

/// What is announced.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Announcement {
	/// The version of the node.
	version: String,
	/// Its process.
	pid: u32,
	/// The chain's name.
	chain: String,
	/// The chain's id.
	chain_id: String,
	/// Hash of its first block.
	genesis: String,
	/// How blocks come: `slots`, `manual`, `instant` or milliseconds.
	sealing: String,
	/// JSON-RPC by WebSocket.
	ws: Vec<String>,
	/// JSON-RPC by HTTP.
	http: Vec<String>,
	/// Where Prometheus finds metrics.
	metrics: Option<String>,
	/// Where `/health` and `/ready` are answered.
	health: Option<String>,
	/// Where peers find this node.
	p2p: Vec<String>,
	/// The accounts with well-known secrets. Empty on other chains than development's.
	accounts: Vec<Account>,
}

/// An account whose secret everybody knows.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Account {
	/// What key tools make the key from.
	secret: String,
	/// Its address.
	address: String,
	/// What it owns in the first block, in RAO.
	rao_at_genesis: u64,
	/// Whether it holds the sudo key in the first block.
	sudo: bool,
}

/// Removes what an earlier run announced: until the new announcement nothing is ready.
pub fn remove_old(file: &Path) -> Result<()> {
	match fs::remove_file(file) {
		Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unwritable(file, &error)),
		_ => Ok(()),
	}
}

fn unwritable(file: &Path, error: &io::Error) -> Error {
	Error::Input(format!("--ready-file {} can't be written: {error}", file.display()))
}

impl Facts {
	/// Reads them.
	pub fn of(
		config: &Configuration,
		sealing: Option<Sealing>,
		health: Option<&TcpListener>,
	) -> Self {
		let spec = &config.chain_spec;
		Self {
			version: config.impl_version.clone(),
			chain: spec.name().into(),
			chain_id: spec.id().into(),
			development: matches!(spec.chain_type(), ChainType::Development | ChainType::Local),
			sealing,
			rpc: config.rpc.addr.iter().flatten().map(|endpoint| endpoint.listen_addr).collect(),
			metrics: config.prometheus_config.as_ref().map(|config| config.port),
			health: health.and_then(|listener| listener.local_addr().ok()),
			p2p: config.network.listen_addresses.iter().map(ToString::to_string).collect(),
		}
	}

	/// Tells the world. Clients are answered by now.
	pub fn announce(self, node: &Started, ready_file: Option<&Path>) -> Result<()> {
		let announcement = self.with(node);
		if let Some(file) = ready_file {
			let json = serde_json::to_string_pretty(&announcement)
				.map_err(|error| Error::Input(error.to_string()))?;
			files::write_whole(file, &json).map_err(|error| unwritable(file, &error))?;
		}
		// Nobody has to listen: a closed pipe is no reason to stop the node.
		let _ = io::stdout().lock().write_all(announcement.for_people().as_bytes());
		Ok(())
	}

	fn with(self, node: &Started) -> Announcement {
		let urls = |scheme| self.rpc.iter().map(|at| format!("{scheme}://{at}")).collect();
		Announcement {
			pid: std::process::id(),
			genesis: format!("{:?}", node.genesis),
			sealing: self.sealing.map_or_else(|| "slots".into(), |mode| mode.to_string()),
			ws: urls("ws"),
			http: urls("http"),
			metrics: self.metrics.map(|at| format!("http://{at}/metrics")),
			health: self.health.map(|at| format!("http://{at}")),
			p2p: self.p2p.iter().map(|at| format!("{at}/p2p/{}", node.peer)).collect(),
			accounts: if self.development { well_known() } else { Vec::new() },
			version: self.version,
			chain: self.chain,
			chain_id: self.chain_id,
		}
	}
}

/// The accounts of development chains.
fn well_known() -> Vec<Account> {
	accounts::named()
		.map(|(name, account, amount)| Account {
			secret: format!("//{name}"),
			address: account.to_string(),
			rao_at_genesis: amount.into(),
			sudo: name == accounts::SUDO,
		})
		.collect()
}

impl Announcement {
	fn for_people(&self) -> String {
		let mut text = String::new();
		// Writing to a string can't fail.
		let _ = self.write(&mut text);
		text
	}

	fn write(&self, out: &mut String) -> std::fmt::Result {
		writeln!(out, "\nnode-subtensor {}: {} ({})", self.version, self.chain, self.chain_id)?;
		if !self.accounts.is_empty() {
			writeln!(out, "\nAccounts at genesis. Their secrets are public: play money only.")?;
			for account in &self.accounts {
				let sudo = if account.sudo { "  sudo" } else { "" };
				let tao = grouped(account.rao_at_genesis.div_euclid(TAO));
				writeln!(out, "  {:<9} {} {tao:>11} TAO{sudo}", account.secret, account.address)?;
			}
		}
		writeln!(out, "\nEndpoints")?;
		for url in self.ws.iter().chain(&self.http) {
			writeln!(out, "  JSON-RPC  {url}")?;
		}
		if let Some(url) = &self.metrics {
			writeln!(out, "  metrics   {url}")?;
		}
		if let Some(url) = &self.health {
			writeln!(out, "  health    {url}/health, {url}/ready")?;
		}
		writeln!(out, "\nBlocks: {}", self.blocks())?;
		writeln!(out, "Genesis: {}", self.genesis)?;
		writeln!(out, "Ready.\n")
	}

	fn blocks(&self) -> String {
		match self.sealing.as_str() {
			"slots" => "one a slot, as authorities take turns".into(),
			"manual" => "on demand: dev_mine(n), engine_createBlock".into(),
			"instant" => "one for each transaction; more by dev_mine(n)".into(),
			ms => format!("one every {ms} ms; more by dev_mine(n)"),
		}
	}
}

/// A number with its thousands apart.
fn grouped(number: u64) -> String {
	let digits = number.to_string();
	let mut text = String::new();
	for (position, digit) in digits.chars().enumerate() {
		let left = digits.len().saturating_sub(position);
		if position > 0 && left.is_multiple_of(3) {
			text.push(',');
		}
		text.push(digit);
	}
	text
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

	use super::*;

	fn announcement(development: bool) -> Announcement {
		Announcement {
			version: "1.2.3".into(),
			pid: 7,
			chain: "Test".into(),
			chain_id: "test".into(),
			genesis: "0x01".into(),
			sealing: "manual".into(),
			ws: vec!["ws://127.0.0.1:9944".into()],
			http: vec!["http://127.0.0.1:9944".into()],
			metrics: None,
			health: Some("http://127.0.0.1:9625".into()),
			p2p: Vec::new(),
			accounts: if development { well_known() } else { Vec::new() },
		}
	}

	#[test]
	fn a_development_chain_shows_its_accounts_and_who_holds_the_sudo_key() {
		let text = announcement(true).for_people();
		let alice = text.lines().find(|line| line.contains("//Alice")).unwrap();
		assert!(alice.contains("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"), "{alice}");
		assert!(alice.contains("1,000,000 TAO") && alice.contains("sudo"), "{alice}");
		assert!(text.contains("ws://127.0.0.1:9944"));
		assert!(text.contains("http://127.0.0.1:9625/ready"));
		assert!(text.trim_end().ends_with("Ready."));
	}

	#[test]
	fn other_chains_show_no_secrets() {
		assert!(!announcement(false).for_people().contains("//Alice"));
	}

	#[test]
	fn the_file_names_the_fields_that_scripts_read() {
		let json = serde_json::to_value(announcement(true)).unwrap();
		for field in ["pid", "chainId", "genesis", "sealing", "ws", "http", "health", "accounts"] {
			assert!(!json[field].is_null(), "{field}");
		}
		assert_eq!(json["accounts"][0]["raoAtGenesis"], 1_000_000_000_000_000u64);
	}

	#[test]
	fn thousands_are_kept_apart() {
		for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")] {
			assert_eq!(grouped(number), text);
		}
	}
}
