//! The chain's own life, for Prometheus: what an operator or a subnet's owner would ask about.
//!
//! The stock metrics tell how the node is; these tell how the chain is. They follow the best block, at
//! most once a second, and those of subnets at most every ten seconds. What is not known is NaN, which
//! alerts and dashboards pass over: nothing is 0 that isn't. `docs/operate.md` lists them; dashboards and
//! alerts in `deploy/` name no others.

mod epochs;
mod gauges;

use crate::{chain_state as state, service::FullClient};
use codec::Encode;
use futures::StreamExt;
use gauges::Gauges;
use sc_client_api::{BlockchainEvents, HeaderBackend};
use std::{
	sync::Arc,
	time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};
use substrate_prometheus_endpoint::{PrometheusError, Registry};
use subtensor_runtime::Hash;

/// How often the chain is looked at, at most.
const PAUSE: Duration = Duration::from_secs(1);

/// Blocks that may come between two looks.
const MOST_BLOCKS_AT_ONCE: usize = 10_000;

/// How often its subnets are looked at, at most.
const SUBNET_PAUSE: Duration = Duration::from_secs(10);

/// RAO in a TAO; also the unit of alpha and of prices.
const RAO: f64 = 1e9;

/// First round of the drand chain that the protocol follows (`quicknet`), in seconds since 1970.
const DRAND_START: u64 = 1_692_803_367;

/// Seconds of a drand round.
const DRAND_PERIOD: u64 = 3;

/// Keeps the gauges up to date until the node ends.
pub async fn follow(client: Arc<FullClient>, gauges: Gauges) {
	let mut blocks = client.import_notification_stream().ready_chunks(MOST_BLOCKS_AT_ONCE);
	let mut seen = Seen::default();
	loop {
		observe(&client, &gauges, &mut seen);
		tokio::time::sleep(PAUSE).await;
		// All blocks that came meanwhile count as one; the stream ends with the node.
		if blocks.next().await.is_none() {
			return;
		}
	}
}

/// The gauges, registered.
pub fn register(registry: &Registry) -> Result<Gauges, PrometheusError> {
	Gauges::register(registry)
}

/// What an earlier look left behind.
#[derive(Default)]
struct Seen {
	subnets: Option<Instant>,
	epochs: epochs::Seen,
}

fn is_due(last: Option<Instant>, pause: Duration) -> bool {
	last.is_none_or(|last| last.elapsed() >= pause)
}

fn observe(client: &FullClient, gauges: &Gauges, seen: &mut Seen) {
	let info = client.info();
	gauges.finality_lag.set(info.best_number.saturating_sub(info.finalized_number).into());
	// A chain that lacks one of these (an old or a foreign runtime) keeps the others.
	report(observe_chain(client, gauges, info.best_hash));
	report(seen.epochs.look(client, gauges, info.best_hash));
	if is_due(seen.subnets, SUBNET_PAUSE) {
		seen.subnets = Some(Instant::now());
		report(observe_subnets(client, gauges, info.best_hash));
	}
}

fn report(outcome: Result<(), String>) {
	if let Err(error) = outcome {
		log::debug!(target: "metrics", "not measured: {error}");
	}
}

fn observe_chain(client: &FullClient, gauges: &Gauges, at: Hash) -> Result<(), String> {
	const NOW: (&str, &str) = ("Timestamp", "Now");
	let time = |block| state::value::<u64>(client, block, NOW, &[]).map(Option::unwrap_or_default);
	let now = time(at)?;
	// The genesis has no time.
	gauges.block_timestamp.set(if now == 0 { f64::NAN } else { seconds(now) });
	if let Some(header) = client.header(at).map_err(|error| error.to_string())?
		&& header.number > 1
	{
		// Where the parent's state is pruned there is nothing to compare with.
		gauges.block_time.set(seconds(now.saturating_sub(time(header.parent_hash)?)));
	}
	let issued: Option<u64> = state::value(client, at, ("SubtensorModule", "TotalIssuance"), &[])?;
	gauges.issuance.set(tao(issued.unwrap_or_default()));
	let emission: u64 = state::ask(client, at, "SubnetInfoRuntimeApi_get_block_emission", &[])?;
	gauges.emission.set(tao(emission));
	let stored: Option<u64> = state::value(client, at, ("Drand", "LastStoredRound"), &[])?;
	gauges.drand_lag.set(drand_lag(stored, drand_round()));
	Ok(())
}

fn observe_subnets(client: &FullClient, gauges: &Gauges, at: Hash) -> Result<(), String> {
	let prices: Vec<(u16, u64)> =
		state::ask(client, at, "SwapRuntimeApi_current_alpha_price_all", &[])?;
	// A dissolved subnet disappears.
	gauges.forget_subnets();
	for (netuid, price) in prices {
		let amount = |item| {
			state::value::<u64>(client, at, ("SubtensorModule", item), &netuid.encode())
				.map(Option::unwrap_or_default)
		};
		let subnet = netuid.to_string();
		let subnet = &[subnet.as_str()];
		gauges.price.with_label_values(subnet).set(tao(price));
		gauges.pool_tao.with_label_values(subnet).set(tao(amount("SubnetTAO")?));
		gauges.pool_alpha.with_label_values(subnet).set(tao(amount("SubnetAlphaIn")?));
		gauges.tao_emission.with_label_values(subnet).set(tao(amount("SubnetTaoInEmission")?));
		const NEXT_EPOCH: &str = "SubnetInfoRuntimeApi_get_next_epoch_start_block";
		if let Some(block) = state::ask::<Option<u64>>(client, at, NEXT_EPOCH, &netuid.encode())? {
			gauges.next_epoch.with_label_values(subnet).set(block);
		}
	}
	Ok(())
}

/// Rounds that the chain is behind; unknown where it holds none.
#[allow(clippy::cast_precision_loss, reason = "dashboards round")]
fn drand_lag(stored: Option<u64>, newest: u64) -> f64 {
	let stored = stored.filter(|round| *round > 0);
	stored.map_or(f64::NAN, |round| newest.saturating_sub(round) as f64)
}

/// The newest round of drand, by the clock.
fn drand_round() -> u64 {
	let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
	now.saturating_sub(DRAND_START).div_euclid(DRAND_PERIOD).saturating_add(1)
}

#[allow(clippy::cast_precision_loss, reason = "dashboards round")]
fn seconds(milliseconds: u64) -> f64 {
	milliseconds as f64 / 1e3
}

#[allow(clippy::cast_precision_loss, reason = "dashboards round")]
fn tao(rao: u64) -> f64 {
	rao as f64 / RAO
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn amounts_are_shown_in_whole_tao_and_times_in_seconds() {
		assert!((tao(1_500_000_000) - 1.5).abs() < f64::EPSILON);
		assert!((seconds(12_000) - 12.0).abs() < f64::EPSILON);
	}

	#[test]
	fn something_never_done_is_due_and_something_just_done_is_not() {
		assert!(is_due(None, SUBNET_PAUSE));
		assert!(!is_due(Some(Instant::now()), SUBNET_PAUSE));
	}

	#[test]
	fn the_lag_of_drand_is_unknown_where_the_chain_holds_no_round() {
		assert!(drand_lag(None, 500).is_nan() && drand_lag(Some(0), 500).is_nan());
		assert!((drand_lag(Some(460), 500) - 40.0).abs() < f64::EPSILON);
	}

	#[test]
	fn drand_has_been_running_for_years() {
		assert!(drand_round() > 20_000_000);
	}
}
