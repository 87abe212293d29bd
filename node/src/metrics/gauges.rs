//! The gauges. Their names are part of the interface: dashboards and alerts use them.

use substrate_prometheus_endpoint::{
	Counter, F64, Gauge, GaugeVec, Histogram, HistogramOpts, Opts, PrometheusError, Registry, U64,
	exponential_buckets, register,
};

/// The buckets of times: from a millisecond, each twice the one before, to more than a slot (16.4 s).
const SHORTEST_SECONDS: f64 = 0.001;
const BUCKETS: usize = 15;

/// What is measured. Amounts are in TAO or alpha, not in RAO; prices in TAO per alpha.
pub struct Gauges {
	pub block_time: Gauge<F64>,
	pub block_timestamp: Gauge<F64>,
	pub finality_lag: Gauge<U64>,
	pub issuance: Gauge<F64>,
	pub emission: Gauge<F64>,
	pub drand_lag: Gauge<F64>,
	pub epochs: Counter<U64>,
	pub epoch_time: Histogram,
	pub price: GaugeVec<F64>,
	pub pool_tao: GaugeVec<F64>,
	pub pool_alpha: GaugeVec<F64>,
	pub tao_emission: GaugeVec<F64>,
	pub next_epoch: GaugeVec<U64>,
}

impl Gauges {
	/// Registers all of them.
	pub(super) fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let seconds = |name: &str, help: &str| register(Gauge::<F64>::new(name, help)?, registry);
		let count = |name: &str, help: &str| register(Gauge::<U64>::new(name, help)?, registry);
		let by_subnet = |name: &str, help: &str| {
			register(GaugeVec::<F64>::new(Opts::new(name, help), &["netuid"])?, registry)
		};
		let times = exponential_buckets(SHORTEST_SECONDS, 2.0, BUCKETS)?;
		let gauges = Self {
			block_time: seconds(
				"subtensor_block_time_seconds",
				"Chain time between the best block and its parent",
			)?,
			block_timestamp: seconds(
				"subtensor_block_timestamp_seconds",
				"Chain time of the best block, in seconds since 1970",
			)?,
			finality_lag: count(
				"subtensor_finality_lag_blocks",
				"Blocks from the best finalized one to the best one",
			)?,
			issuance: seconds("subtensor_issuance_tao", "TAO that exists")?,
			emission: seconds("subtensor_block_emission_tao", "TAO that a block issues")?,
			drand_lag: seconds(
				"subtensor_drand_lag_rounds",
				"Rounds of drand, by the clock, after the newest one on the chain; NaN without any",
			)?,
			epochs: register(
				Counter::new(
					"subtensor_epochs_total",
					"Epochs that ran since the start of the node",
				)?,
				registry,
			)?,
			epoch_time: register(
				Histogram::with_opts(
					HistogramOpts::new(
						"subtensor_epoch_seconds",
						"Time to begin a block that runs epochs: all before its transactions",
					)
					.buckets(times),
				)?,
				registry,
			)?,
			price: by_subnet("subtensor_subnet_price_tao", "TAO for one alpha of the subnet")?,
			pool_tao: by_subnet("subtensor_subnet_pool_tao", "TAO in the subnet's pool")?,
			pool_alpha: by_subnet("subtensor_subnet_pool_alpha", "Alpha in the subnet's pool")?,
			tao_emission: by_subnet(
				"subtensor_subnet_tao_emission_tao",
				"TAO that emission added to the subnet's pool in the best block",
			)?,
			next_epoch: register(
				GaugeVec::<U64>::new(
					Opts::new(
						"subtensor_subnet_next_epoch_block",
						"Block in which the subnet's next epoch is due",
					),
					&["netuid"],
				)?,
				registry,
			)?,
		};
		for unknown in [&gauges.block_time, &gauges.block_timestamp, &gauges.drand_lag] {
			unknown.set(f64::NAN);
		}
		Ok(gauges)
	}

	/// Drops the values of all subnets.
	pub(super) fn forget_subnets(&self) {
		for gauge in [&self.price, &self.pool_tao, &self.pool_alpha, &self.tao_emission] {
			gauge.reset();
		}
		self.next_epoch.reset();
	}
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	#[test]
	fn all_gauges_fit_into_one_registry_and_subnets_are_forgotten() {
		let registry = Registry::new();
		let gauges = Gauges::register(&registry).unwrap();
		gauges.price.with_label_values(&["1"]).set(2.0);
		let has_price =
			|| registry.gather().iter().any(|f| f.get_name() == "subtensor_subnet_price_tao");
		assert!(has_price());
		gauges.forget_subnets();
		assert!(!has_price());
	}
}
