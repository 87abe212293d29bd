//! What clients may ask of this node at most, where the command line says nothing.
//!
//! | limit | by default | flag |
//! |---|---|---|
//! | connections | 1,000 | `--rpc-max-connections` |
//! | subscriptions a connection | 1,024 | `--rpc-max-subscriptions-per-connection` |
//! | requests a batch | 256 | `--rpc-max-batch-request-len`, `--rpc-disable-batch-requests` |
//! | size of a request, of a response | 15 MiB each | `--rpc-max-request-size`, `--rpc-max-response-size` |
//! | calls a minute and connection | 6,000 from other machines, none from this one | `--rpc-rate-limit` |
//!
//! A proxy on this machine is not limited: it knows its clients better.

use sc_cli::{Error, Result};
use sc_service::config::{Configuration, IpNetwork, RpcBatchRequestConfig};
use std::num::NonZeroU32;

/// Connections, as the command line writes it. Each may have a call running, so this bounds threads.
pub const CONNECTIONS: &str = "1000";

/// Requests of a batch.
const BATCH: u32 = 256;

/// Calls a minute from other machines.
const CALLS_A_MINUTE: NonZeroU32 = NonZeroU32::new(6_000).unwrap();

/// This machine.
const LOOPBACK: [&str; 2] = ["127.0.0.0/8", "::1/128"];

/// Sets the limits that the command line leaves open.
pub fn apply(config: &mut Configuration) -> Result<()> {
	let own = LOOPBACK
		.iter()
		.map(|network| network.parse::<IpNetwork>())
		.collect::<std::result::Result<Vec<_>, _>>()
		.map_err(|error| Error::Input(error.to_string()))?;
	for endpoint in config.rpc.addr.iter_mut().flatten() {
		if matches!(endpoint.batch_config, RpcBatchRequestConfig::Unlimited) {
			endpoint.batch_config = RpcBatchRequestConfig::Limit(BATCH);
		}
		if endpoint.rate_limit.is_none() && !endpoint.listen_addr.ip().is_loopback() {
			endpoint.rate_limit = Some(CALLS_A_MINUTE);
			endpoint.rate_limit_whitelisted_ips.extend(own.iter().copied());
		}
	}
	Ok(())
}
