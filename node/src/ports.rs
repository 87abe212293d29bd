//! Finds out before the start whether the ports are free.
//!
//! Left alone the RPC server would move to a random port and the metrics server would only log: a
//! client would talk to whoever got there first. So a taken port ends the start with its cause.

use sc_chain_spec::ChainType;
use sc_cli::{Error, Result};
use sc_network::{Multiaddr, multiaddr::Protocol};
use sc_service::Configuration;
use std::{
	io::{self, ErrorKind},
	net::{IpAddr, SocketAddr, TcpListener},
};

/// Who wants a port, and how to give them another.
struct Wanted {
	what: &'static str,
	flag: &'static str,
}

const RPC: Wanted = Wanted { what: "JSON-RPC", flag: "--rpc-port" };
const PEERS: Wanted = Wanted { what: "peers", flag: "--port" };
const METRICS: Wanted = Wanted { what: "metrics", flag: "--prometheus-port" };
const HEALTH: Wanted = Wanted { what: "health", flag: "--health-port" };

/// Checks the ports that the configuration names, and chooses one for clients where it names port 0.
pub fn claim(config: &mut Configuration) -> Result<()> {
	let mut chosen = 0;
	for endpoint in config.rpc.addr.iter_mut().flatten() {
		endpoint.retry_random_port = false;
		if endpoint.listen_addr.port() == 0 {
			endpoint.listen_addr.set_port(chosen);
		}
		if !endpoint.is_optional {
			chosen = probe(endpoint.listen_addr, &RPC)?;
			endpoint.listen_addr.set_port(chosen);
		}
	}
	for address in config.network.listen_addresses.iter().filter_map(socket_address) {
		probe(address, &PEERS)?;
	}
	claim_metrics(config)
}

/// On a development chain metrics are dispensable: a second node beside the first goes without.
fn claim_metrics(config: &mut Configuration) -> Result<()> {
	let Some(metrics) = &config.prometheus_config else { return Ok(()) };
	match probe(metrics.port, &METRICS) {
		Err(error) if config.chain_spec.chain_type() == ChainType::Development => {
			log::warn!("This node serves no metrics: {error}");
			config.prometheus_config = None;
			Ok(())
		}
		other => other.map(drop),
	}
}

/// Listens where `/health` and `/ready` are asked for. Dispensable like metrics.
pub fn claim_health(config: &Configuration, address: SocketAddr) -> Result<Option<TcpListener>> {
	match TcpListener::bind(address) {
		Ok(listener) => Ok(Some(listener)),
		Err(error) => {
			let error = explain(&error, address, &HEALTH);
			if config.chain_spec.chain_type() != ChainType::Development {
				return Err(error);
			}
			log::warn!("This node does not serve /health and /ready: {error}");
			Ok(None)
		}
	}
}

/// Whether one can listen here; the port, also where it is the system's choice.
fn probe(address: SocketAddr, wanted: &Wanted) -> Result<u16> {
	match TcpListener::bind(address).and_then(|listener| listener.local_addr()) {
		Ok(bound) => Ok(bound.port()),
		Err(error) if is_decisive(&error) => Err(explain(&error, address, wanted)),
		// Machines without IPv6: the server itself knows whether it can do without.
		Err(_) => Ok(address.port()),
	}
}

fn is_decisive(error: &io::Error) -> bool {
	matches!(error.kind(), ErrorKind::AddrInUse | ErrorKind::PermissionDenied)
}

/// Why one can't listen there, and what helps.
fn explain(error: &io::Error, address: SocketAddr, Wanted { what, flag }: &Wanted) -> Error {
	let advice = match error.kind() {
		ErrorKind::AddrInUse => {
			format!("is taken by another process: stop it, or choose another port with {flag}")
		}
		ErrorKind::PermissionDenied => {
			format!("may not be used by this user: choose a port above 1023 with {flag}")
		}
		_ => format!("can't be listened on: {error}"),
	};
	Error::Input(format!("port {} for {what} ({address}) {advice}", address.port()))
}

/// The TCP address that peers reach this node at.
fn socket_address(address: &Multiaddr) -> Option<SocketAddr> {
	let mut ip: Option<IpAddr> = None;
	for part in address.iter() {
		match part {
			Protocol::Ip4(v4) => ip = Some(v4.into()),
			Protocol::Ip6(v6) => ip = Some(v6.into()),
			Protocol::Tcp(port) => return ip.map(|ip| SocketAddr::new(ip, port)),
			_ => {}
		}
	}
	None
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	#[test]
	fn a_taken_port_is_named_with_its_use_and_the_flag_that_helps() {
		let taken = TcpListener::bind("127.0.0.1:0").unwrap();
		let address = taken.local_addr().unwrap();
		let error = probe(address, &RPC).err().unwrap().to_string();
		for part in [&address.port().to_string(), "JSON-RPC", "--rpc-port"] {
			assert!(error.contains(part), "{error}");
		}
	}

	#[test]
	fn port_0_becomes_a_real_one() {
		assert_ne!(probe("127.0.0.1:0".parse().unwrap(), &RPC).unwrap(), 0);
	}

	#[test]
	fn the_address_of_peers_is_found_in_tcp_and_websocket_addresses() {
		for text in ["/ip4/127.0.0.1/tcp/30333", "/ip4/127.0.0.1/tcp/30333/ws"] {
			let address: Multiaddr = text.parse().unwrap();
			assert_eq!(socket_address(&address), Some("127.0.0.1:30333".parse().unwrap()));
		}
		assert_eq!(socket_address(&"/ip4/127.0.0.1/udp/30333".parse().unwrap()), None);
	}
}
